export type { Category, Origin, Problem, ProblemClass, Text } from './problems/problem.js';
export * from './problems/catalogue.js';
export * from './problems/refusal.js';
export * from './limits/limits.js';
export * from './clock/clock.js';
export * from './json/canonical.js';
export * from './json/json.js';
export * from './json/written-as.js';
