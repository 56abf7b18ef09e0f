// Answers: how does a refusal look on the wire? RFC 9457 with our own members; it names places and
// rules and never repeats a value that was sent.
import {
  AGAIN,
  LIMITS,
  PROBLEMS,
  isFinal,
  type Fault,
  type Problem,
  type ProblemClass,
  type Refused,
} from '#kernel';
import { expectedIn } from './expectations.js';
import type { Language } from './negotiation.js';
import { NOT_ACCEPTABLE, STATUS } from './status.js';

export interface ProblemDocument {
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly code: string;
  readonly klasse: ProblemClass;
  readonly herkomst: 'afzender' | 'ontvanger' | 'gateway';
  readonly herhaalbaar: boolean;
  /** Nobody can make this very request succeed. */
  readonly definitief: boolean;
  /** When trying makes sense at the earliest, in words. */
  readonly opnieuw: string;
  readonly hulp: string;
  readonly correlatie: string;
  readonly fouten?: readonly { readonly plaats: string; readonly verwacht: string }[];
}

export const ORIGIN = { sender: 'afzender', recipient: 'ontvanger', gateway: 'gateway' } as const;

export const statusOf = (refusal: Refused): number =>
  refusal.problem === 'notAcceptable' ? NOT_ACCEPTABLE : STATUS[PROBLEMS[refusal.problem].category];

/** Seconds the caller is asked to wait, where waiting helps. */
export const retryAfterOf = (refusal: Refused): number | undefined =>
  ['quota', 'busy', 'unavailable'].includes(PROBLEMS[refusal.problem].category)
    ? LIMITS.retryAfterSeconds
    : undefined;

export function problemDocument(
  refusal: Refused,
  correlation: string,
  language: Language,
): ProblemDocument {
  const problem: Problem = PROBLEMS[refusal.problem];
  const faults = refusal.faults.slice(0, LIMITS.faultsMax);
  return {
    type: `urn:sluis:probleem:${problem.code}`,
    status: statusOf(refusal),
    title: problem.title[language],
    detail: detailOf(problem, faults, language),
    code: problem.code,
    klasse: problem.class,
    herkomst: ORIGIN[problem.origin],
    herhaalbaar: problem.retryable,
    definitief: isFinal(problem),
    opnieuw: AGAIN[problem.again].when[language],
    hulp: problem.help[language],
    correlatie: correlation,
    ...(faults.length > 0 && {
      fouten: faults.map(({ place, expected }) => ({
        plaats: place,
        verwacht: expectedIn(language, expected),
      })),
    }),
  };
}

function detailOf(problem: Problem, faults: readonly Fault[], language: Language): string {
  if (faults.length === 0) return `${problem.title[language]}; ${problem.help[language]}`;
  const places = { nl: 'aantal fouten', en: 'number of faults' }[language];
  return `${problem.title[language]} (${places}: ${faults.length})`;
}
