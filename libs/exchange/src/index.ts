export type * from './ports/message-log.js';
export type * from './ports/own-topics.js';
export type * from './ports/store.js';
export type * from './ports/stored.js';
export * from './accept/accept.js';
export * from './accept/followed.js';
export * from './accept/about-whom.js';
export { makeNewPersons, type NewPersons } from './accept/new-persons.js';
export * from './route/route.js';
export type { Configuration, JudgeParts } from './route/judge.js';
export * from './clock/wake-cases.js';
export * from './deliver/deliver.js';
export * from './deliver/to-topic.js';
export * from './deliver/mailbox.js';
export * from './deliver/push.js';
export * from './deliver/replay.js';
export * from './deliver/try-push.js';
export { retryAfterMs, verdictOn, type Verdict } from './deliver/push-schedule.js';
export { erase, type Erased, type EraseParts } from './retention/erase.js';
export { renewKeys, rewrapAll, type RekeyParts } from './rekey/rekey.js';
export type { ProtectedBody, ProtectionFor } from './deliver/protect.js';
export { openViews, type MailboxEntry, type OpenParts } from './deliver/views.js';
export * from './processing/send-log.js';
export type { ProcessingParts } from './route/processing.js';
export * from './deliver/look-up.js';
export type { Wish } from './subscribe/check-wish.js';
export { tickAfter } from './inquire/on-tick.js';
export {
  whyNothing,
  type AboutNothing,
  type NothingParts,
  type WhyNothing,
} from './inquire/why-nothing.js';
export type { StepAnswer, StepName } from './inquire/steps.js';
export { whyLess, type AboutEntry, type InquireParts, type WhyLess } from './inquire/why-less.js';
export * from './subscribe/subscribe.js';
export * from './submit/submit.js';
export { explainFor, type Explained, type ExplainOptions } from './route/explain.js';
