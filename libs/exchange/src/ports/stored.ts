// Answers: which rows do the journeys hand to the store and get back? One file for each journey; what
// the store promises about them stands in store.ts.
export type * from './accepted.js';
export type * from './routed.js';
export type * from './judged-again.js';
export type * from './delivered.js';
export type * from './pushed.js';
export type * from './logged.js';
export type * from './erased.js';
export type * from './replayed.js';
export type * from './told.js';
