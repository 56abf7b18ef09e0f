// Answers: how does a valid message travel in the message log, and what is a record that comes back
// out of it (KF-1 to KF-4)? Whatever the bytes are, reading them ends in an answer.
import { problemOf, type Refused } from '#kernel';
import { readBinary } from '../envelope/binary.js';
import { EVENT_CONTENT_TYPE, modeOf } from '../envelope/media-type.js';
import { readStructured } from '../envelope/structured.js';
import type { LogRecord, Read, ValidMessage } from '../message.js';
import { validateEvent } from './validate-event.js';

export type FromLog =
  | { readonly kind: 'valid'; readonly message: ValidMessage }
  | { readonly kind: 'unreadable'; readonly reason: string };

const CONTENT_TYPE = 'content-type';
const PREFIX = 'ce_';

/**
 * Structured mode under the person's key. The only header is the content type: whoever may read
 * headers and keys of a topic learns nothing about a person (CE-8, design 4).
 */
export const toLogRecord = (message: ValidMessage, personId: string): LogRecord => ({
  key: personId,
  headers: { [CONTENT_TYPE]: EVENT_CONTENT_TYPE },
  value: Buffer.from(message.canonical),
});

/** `reason` is the code of a problem and its places, never a value; the key is not looked at (KF-4). */
export function fromLogRecord(record: LogRecord): FromLog {
  // KF-3: deletion on a compacted topic; this log is not compacted, so nobody meant it.
  if (record.value.length === 0) return { kind: 'unreadable', reason: 'tombstone' };
  const read = readRecord(record);
  if (read.kind === 'refused') return unreadable(read);
  const validated = validateEvent(read.event, { allowInternal: true });
  return validated.kind === 'valid' ? validated : unreadable(validated);
}

/** KF-2: the content type says which mode; headers beside a structured document are not read. */
function readRecord({ headers, value }: LogRecord): Read {
  const contentType = headers[CONTENT_TYPE];
  if (modeOf(contentType) === 'structured') return readStructured(value);
  const attributes = new Map(
    Object.entries(headers)
      .filter(([name]) => name.startsWith(PREFIX))
      .map(([name, text]) => [name.slice(PREFIX.length), text]),
  );
  return readBinary({ attributes, contentType, body: value, place: (name) => `${PREFIX}${name}` });
}

function unreadable({ problem, faults }: Refused): FromLog {
  const places = faults.map(({ place }) => (place === '' ? '' : ` ${place}`)).join('');
  return { kind: 'unreadable', reason: `${problemOf(problem).code}${places}` };
}
