// Answers: what is said of every problem: its code on the wire, whose turn it is, whether the same
// bytes may be offered again, and when at the earliest?
import type { Again } from './again.js';

export type Category =
  | 'validation'
  | 'policy'
  | 'stranger'
  | 'conflict'
  | 'method'
  | 'media'
  | 'size'
  | 'quota'
  | 'busy'
  | 'unavailable'
  | 'internal';

/** Who must act before the same request can succeed. */
export type Origin = 'sender' | 'recipient' | 'gateway';

/** `persoon` problems are shown only to a role that may know that fact (design, section 8). */
export type ProblemClass = 'bericht' | 'afspraak' | 'persoon' | 'techniek';

export interface Text {
  readonly nl: string;
  readonly en: string;
}

export interface Problem {
  readonly code: string;
  readonly category: Category;
  readonly origin: Origin;
  readonly class: ProblemClass;
  /** Whether the very same bytes may be offered again without a change by anyone. */
  readonly retryable: boolean;
  /** When trying makes sense at the earliest; it also says whether the outcome is final. */
  readonly again: Again;
  readonly title: Text;
  readonly help: Text;
}

export const row = (
  code: string,
  category: Category,
  origin: Origin,
  problemClass: ProblemClass,
  retryable: boolean,
  again: Again,
  title: Text,
  help: Text,
): Problem => ({ code, category, origin, class: problemClass, retryable, again, title, help });
