// Answers: what can go wrong? One row per problem, by class; docs/reference/errors.md is compared
// with this table.
import { AGREEMENT_PROBLEMS } from './agreement-problems.js';
import { CORRECTION_PROBLEMS } from './correction-problems.js';
import { MESSAGE_PROBLEMS } from './message-problems.js';
import { PERSON_PROBLEMS } from './person-problems.js';
import type { Problem } from './problem.js';
import { TECHNICAL_PROBLEMS } from './technical-problems.js';

export const PROBLEMS = {
  ...MESSAGE_PROBLEMS,
  ...CORRECTION_PROBLEMS,
  ...AGREEMENT_PROBLEMS,
  ...PERSON_PROBLEMS,
  ...TECHNICAL_PROBLEMS,
} as const satisfies Record<string, Problem>;

export type ProblemKey = keyof typeof PROBLEMS;
