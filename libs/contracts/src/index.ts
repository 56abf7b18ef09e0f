export type * from './message.js';
export { parseJson, type Parsed } from './envelope/parse-json.js';
export { readHttp, writeHttp, writeHttpBinary, type HttpHeaders } from './envelope/http.js';
export { canonicalEvent, digestOf, structuredForm } from './envelope/canonical.js';
export { sourceOin, type ProfileOptions } from './envelope/profile.js';
export { holdsPersonalNumber } from './envelope/personal-numbers.js';
export { elfproef } from './validate/bsn.js';
export { validateEvent, type ValidateOptions } from './validate/validate-event.js';
export { fromLogRecord, toLogRecord, type FromLog } from './validate/log-record.js';
export { catalogue, leafAt } from './catalogue/catalogue.js';
export { schemaFaults, viewFaults } from './catalogue/schemas.js';
export { leavesIn, splitDate } from './catalogue/leaves-in.js';
export { generalPointer, valueAt } from './catalogue/pointers.js';
export type {
  BehoeftenAangemeldV1,
  DataByType,
  DetentiesBeeindigdV1,
  DetentiesBegonnenV1,
  DetentiesGewijzigdV1,
  HeroverwegingenGevraagdV1,
  InvrijheidstellingenBevolenV1,
  ToestemmingenGegevenV1,
  ToestemmingenIngetrokkenV1,
} from './generated/messages.js';
