export type * from './ports/message-log.js';
export type * from './ports/store.js';
export * from './accept/accept.js';
export * from './accept/about-whom.js';
export * from './route/route.js';
export type { Configuration, JudgeParts } from './route/judge.js';
export * from './deliver/deliver.js';
export * from './deliver/mailbox.js';
export * from './deliver/look-up.js';
