// Answers: which exit code says what to whoever started the process? The numbers are those of
// sysexits, so that a supervisor can tell "repair the configuration" from "try again".
import { Unavailable } from '#kernel';

export const EXIT = {
  ok: 0,
  /** Called the wrong way. */
  usage: 64,
  /** Log or store could not be reached: trying again may help. */
  unavailable: 69,
  /** A bug. */
  fault: 70,
  /** Port taken, file not readable: the machine has to change. */
  system: 71,
  /** Work was left over when time ran out at shutdown; it is done at the next start. */
  unfinished: 75,
  /** Configuration, keys or bundles do not allow a start. */
  configuration: 78,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** For what was thrown during start-up; faults of the configuration are values and never come here. */
export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof Unavailable) return EXIT.unavailable;
  return error instanceof Error && 'syscall' in error ? EXIT.system : EXIT.fault;
}
