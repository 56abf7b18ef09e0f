export type * from './message.js';
export { parseJson, type Parsed } from './envelope/parse-json.js';
export { readHttp, writeHttp, writeHttpBinary, type HttpHeaders } from './envelope/http.js';
export { canonicalEvent, digestOf, structuredForm } from './envelope/canonical.js';
export { sourceOin, type ProfileOptions } from './envelope/profile.js';
export { holdsPersonalNumber } from './envelope/personal-numbers.js';
export { elfproef } from './validate/bsn.js';
