export * from './cursor/cursors.js';
export * from './ladders/message-ladder.js';
export * from './ladders/release-ladder.js';
