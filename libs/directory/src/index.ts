export type * from './model.js';
export { ALGORITHMS, firstDayWithout, type PartyKey } from './keys/keys.js';
export { inForce } from './period.js';
export { mailboxId, makeDirectory } from './snapshot/make-directory.js';
export {
  FILTER_ATTRIBUTES,
  filterMatches,
  parseFilters,
  type Filter,
  type Filterable,
  type FilterAttribute,
} from './subscriptions/filters.js';
export { narrows, subscriptionMatches, type Matched } from './subscriptions/match.js';
export { isInOrder } from './subscriptions/postcodes.js';
export { outsideOf } from './subscriptions/territory.js';
export {
  mailboxTopic,
  mayHaveTopic,
  OWN_TOPIC_PARTITIONS,
  ownTopics,
  replyTopic,
  submissionTopic,
  type OwnTopic,
} from './topics/topics.js';
export { pushedMailboxes, targetDigest, type PushedMailbox } from './push/push-targets.js';
export { compareContents, type KeyDifference, type RowDifference } from './compare/compare.js';
export { makeTerritory } from './territory/make-territory.js';
export {
  BUNDLE_REFUSALS,
  isBundle,
  keyId,
  makeBundle,
  signBundle,
  verifyBundle,
  type Administrator,
  type BundleRefusal,
  type BundleVerdict,
} from './bundles/bundle.js';
export type { Known } from './files/known.js';
export { parseDirectory } from './files/parse-directory.js';
export { importCbsPostcodes, type CbsImport } from './territory/import-cbs.js';
export { parseTerritory } from './territory/parse-territory.js';
export { DIRECTORY_SCHEMAS, TERRITORY_SCHEMAS } from './files/schemas.js';
