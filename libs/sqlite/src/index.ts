export { makeCommitWatch, type WatchCommits } from './poller.js';
export { openForReading, reclaim, type Connection, type Statement } from './connection.js';
export { asPortError } from './failures.js';
export { Undone, type OpenSession, type Session } from './session.js';
export { besides, openWriter, type Operations, type Writer } from './writer.js';
