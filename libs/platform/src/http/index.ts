export { makeContract, type Contract } from './contract.js';
export { CatchAll, type FailureSink } from './failure.js';
export { languageOf, type Language } from './negotiation.js';
export { ORIGIN, problemDocument, statusOf } from './problem-document.js';
export type { QuotaSettings } from './quota.js';
export { sendHead, sendJson, sendNothing, sendProblem } from './reply.js';
export { makeRim, type Answered, type Rim } from './rim.js';
export { Speaker } from './speaker.js';
export { STATUS } from './status.js';
