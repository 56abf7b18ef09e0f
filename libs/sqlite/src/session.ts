// Answers: what does an adapter give to the writing thread? A session knows the adapter's
// operations; the thread decides when a transaction begins and ends around them.
import type { Connection } from './connection.js';

export interface Session {
  /** A new group of operations starts; forgets what an earlier group that failed left behind. */
  begin(): void;
  /** One operation. What it wrote is undone when it throws, and only that. */
  run(name: string, args: readonly unknown[]): unknown;
  /** The last writes of the group, before it is committed. */
  end(): void | Promise<void>;
}

/** The default shape of the module that `openWriter` names: prepares the file, then serves it. */
export type OpenSession<Options> = (db: Connection, options: Options) => Session | Promise<Session>;

/** Thrown by an operation that answers normally, but whose writes must not stay. */
export class Undone extends Error {
  override readonly name = 'Undone';
  constructor(readonly answer: unknown) {
    super('undone');
  }
}
