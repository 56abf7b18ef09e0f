export type * from './model.js';
export { resolve, type Narrowed } from './resolve/resolve.js';
export { relationText } from './resolve/reasons.js';
export { reachedBy } from './table/reached-by.js';
export { NATIONAL_TABLE } from './table/national.js';
