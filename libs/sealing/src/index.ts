export type * from './model.js';
export { versionOf } from './body.js';
export { makeKeyRing, type KeyRingParts } from './key-ring.js';
