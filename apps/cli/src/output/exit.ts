// Answers: how does a command end, and what does its exit status tell a script?
export const EXIT = {
  ok: 0,
  /** Sluis answered, and the answer was no; or what was checked is not right. */
  refused: 1,
  /** The command was typed wrong, or a file it names is not there. */
  usage: 2,
  /** No answer: nothing listens there, or the connection was closed before one came. */
  unreachable: 3,
} as const;

/** Ends the command with this status and one plain sentence; never a stack. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
  constructor(
    readonly status: (typeof EXIT)[keyof typeof EXIT],
    message: string,
    readonly details: readonly string[] = [],
    /** What was obtained before it failed, for whoever asked for JSON. */
    readonly obtained?: unknown,
  ) {
    super(message);
  }
}
