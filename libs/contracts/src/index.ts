export type * from './message.js';
export { parseJson, type Parsed } from './envelope/parse-json.js';
export { readHttp, writeHttp, writeHttpBinary, type HttpHeaders } from './envelope/http.js';
export { EVENT_CONTENT_TYPE } from './envelope/media-type.js';
export { canonicalEvent, digestOf, structuredForm } from './envelope/canonical.js';
export { sourceOin, type ProfileOptions } from './envelope/profile.js';
export { parseTraceParent, type TraceParent } from './envelope/trace-parent.js';
export { traceParentOf, withTraceParent } from './envelope/trace.js';
export { holdsPersonalNumber } from './envelope/personal-numbers.js';
export { elfproef } from './validate/bsn.js';
export { validateEvent, type ValidateOptions } from './validate/validate-event.js';
export {
  fromSealed,
  outlineOf,
  toLogRecord,
  type FromLog,
  type Outline,
  type SealedMessage,
} from './validate/sealed-record.js';
export { catalogue, leafAt } from './catalogue/catalogue.js';
export { expectation } from './catalogue/faults.js';
export { schemaFaults, viewFaults } from './catalogue/schemas.js';
export { leavesIn, splitDate } from './catalogue/leaves-in.js';
export { generalPointer, valueAt } from './catalogue/pointers.js';
export type { DataByType } from './generated/messages.js';
