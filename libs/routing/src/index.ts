export type * from './model.js';
export { resolve, type Narrowed } from './resolve/resolve.js';
export { NATIONAL_TABLE } from './table/national.js';
