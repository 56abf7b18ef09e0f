export type * from './ports/message-log.js';
export type * from './ports/store.js';
