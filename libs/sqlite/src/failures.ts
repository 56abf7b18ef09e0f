// Answers: is an error of SQLite broken infrastructure that will mend, or a fault of ours? And how
// does it travel from the thread that met it to the caller?
import { InvariantBroken, Unavailable } from '#kernel';

/** Primary result codes that say the file cannot be used now; all others are bugs. */
const INFRASTRUCTURE =
  /^SQLITE_(BUSY|LOCKED|FULL|IOERR|NOMEM|READONLY|CANTOPEN|PROTOCOL|CORRUPT|NOTADB|AUTH|PERM)/;

export interface Failure {
  readonly infrastructure: boolean;
  readonly message: string;
}

export type Away = 'storeUnavailable' | 'logUnavailable';

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

export const isBusy = (error: unknown): boolean => codeOf(error).startsWith('SQLITE_BUSY');

/** An adapter may also say it itself, in the words of the port. */
export const isInfrastructure = (error: unknown): boolean =>
  error instanceof Unavailable || INFRASTRUCTURE.test(codeOf(error));

/** SQLite's messages name tables and columns, never values. */
export const describeFailure = (error: unknown): Failure => ({
  infrastructure: isInfrastructure(error),
  message: [codeOf(error), error instanceof Error ? error.message : String(error)]
    .filter((part) => part !== '')
    .join(': '),
});

export const toError = (failure: Failure, away: Away): Error =>
  failure.infrastructure
    ? new Unavailable(away, { cause: new Error(failure.message) })
    : new InvariantBroken(failure.message);

/** What a read on the calling thread throws, in the words of the port. */
export const asPortError = (error: unknown, away: Away): unknown =>
  isInfrastructure(error) ? new Unavailable(away, { cause: error }) : error;
