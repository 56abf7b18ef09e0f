// Answers: how does a step say no? Expected refusals are values that name a catalogue row and the
// places that are wrong; exceptions are bugs or broken infrastructure.
import { PROBLEMS, type ProblemKey } from './catalogue.js';
import type { Problem } from './problem.js';

/** Where a refused document is wrong: a JSON Pointer (or attribute/parameter name) and what was expected. Never a value. */
export interface Fault {
  readonly place: string;
  readonly expected: string;
}

export interface Refused {
  readonly kind: 'refused';
  readonly problem: ProblemKey;
  readonly faults: readonly Fault[];
}

export const refused = (problem: ProblemKey, faults: readonly Fault[] = []): Refused => ({
  kind: 'refused',
  problem,
  faults,
});

/** Broken infrastructure that will mend: the caller may try the same thing again later. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  constructor(
    readonly problem: 'logUnavailable' | 'storeUnavailable' | 'busy' | 'processingLogFull',
    options?: { cause?: unknown },
  ) {
    super(PROBLEMS[problem].code, options);
  }
}

/** A promise of the code itself was broken; nothing may be released on the strength of it. */
export class InvariantBroken extends Error {
  override readonly name = 'InvariantBroken';
}

export function invariant(holds: boolean, what: string): asserts holds {
  if (!holds) throw new InvariantBroken(what);
}

export const problemOf = (key: ProblemKey): Problem => PROBLEMS[key];
