// Answers: what may be told of an error? Its name, its code and the frames in our own files. The
// message of a foreign error may quote a value (a database quotes rows), so only messages of
// invariants, which are fixed texts of our own, are written.
import { types } from 'node:util';
import { InvariantBroken } from '#kernel';

export interface ErrorFields {
  readonly name: string;
  readonly code?: string;
  readonly broken?: string;
  readonly frames: readonly string[];
}

const NAME = /^[A-Za-z]{1,60}$/;
const CODE = /^[A-Z][A-Z0-9_]{0,59}$/;
const OWN_FRAME = /^ {4}at .*?((?:libs|apps)\/[a-z-]+\/(?:src|test)\/[\w./-]+\.[jt]s:\d+:\d+)\)?$/;
const FRAMES_MAX = 12;

/** Never throws, whatever was thrown: also not for a getter that throws or a frozen stranger. */
export function errorFields(error: unknown): ErrorFields {
  try {
    if (!types.isNativeError(error)) return { name: 'NotAnError', frames: [] };
    const code: unknown = 'code' in error ? error.code : undefined;
    return {
      name: NAME.test(error.name) ? error.name : 'Error',
      ...(typeof code === 'string' && CODE.test(code) && { code }),
      ...(error instanceof InvariantBroken && { broken: error.message }),
      frames: ownFrames(error),
    };
  } catch {
    return { name: 'UnreadableError', frames: [] };
  }
}

/** The stack begins with the message, which may itself look like frames: it is cut off first. */
function ownFrames(error: Error): readonly string[] {
  const { message, stack = '' } = error;
  const start = stack.indexOf(message);
  if (start < 0) return [];
  const lines = stack.slice(start + message.length).split('\n');
  return lines.flatMap((line) => OWN_FRAME.exec(line)?.[1] ?? []).slice(0, FRAMES_MAX);
}
