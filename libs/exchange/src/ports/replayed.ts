// Answers: what does the store do so that a mailbox is brought once more what it was brought before?
import type { ChainName, EvidenceEntry } from '#evidence';
import type { Millis } from '#kernel';

export interface Replay {
  readonly mailbox: string;
  readonly channel: 'push' | 'kafka';
  /** The first number that is brought again. */
  readonly from: number;
  readonly at: Millis;
  readonly chain: ChainName;
  readonly evidence: readonly EvidenceEntry[];
}

export interface ReplayStore {
  /** Number of the first entry that was released then or later. */
  numberSince(mailbox: string, since: Millis): Promise<number | undefined>;
  /**
   * The place of the mailbox on this channel goes back to before `from`; whoever writes there now is
   * overtaken by it. Gives the number up to which it had come, which its evidence says too; undefined:
   * it had not come to `from`, and nothing changed.
   */
  replay(replay: Replay): Promise<number | undefined>;
  /** Rises with every replay: there may be something to bring where nothing new is. */
  replays(): Promise<number>;
}
