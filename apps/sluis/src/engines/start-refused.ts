// Answers: how is it said that an installation may not start as it is?
import { InvariantBroken, type Fault } from '#kernel';

/** Reasons why this installation may not start; each names a place and what should be there. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
  constructor(readonly faults: readonly Fault[]) {
    super('this installation cannot start');
  }
}

/**
 * For engines that run elsewhere: what is broken there (a topic that does not exist, a server that is
 * too old) is the operator's to mend, not a bug of ours.
 */
export async function refusing<T>(place: string, open: Promise<T>): Promise<T> {
  try {
    return await open;
  } catch (error) {
    if (!(error instanceof InvariantBroken)) throw error;
    throw new StartRefused([{ place, expected: error.message }]);
  }
}
