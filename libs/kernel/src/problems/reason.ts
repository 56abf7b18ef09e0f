// Answers: what is said of a code that is no answer to a request: why a field was left out, why an
// address took nothing, why nobody was found, why a connection was closed?
import type { Again } from './again.js';
import type { Origin, ProblemClass, Text } from './problem.js';

export interface Reason {
  readonly class: ProblemClass;
  /** Who must act before it can be otherwise. */
  readonly origin: Origin;
  readonly again: Again;
  readonly title: Text;
  readonly help: Text;
}

export const reason = (
  reasonClass: ProblemClass,
  origin: Origin,
  again: Again,
  title: Text,
  help: Text,
): Reason => ({ class: reasonClass, origin, again, title, help });
