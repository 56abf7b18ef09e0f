export { readTopicContract, type TopicContract } from './asyncapi/topic-contract.js';
export * from './pki/pki.js';
export * from './pki/guarded-listener.js';
export * from './pki/partner-listener.js';
export * from './openapi/response-checker.js';
export * from './openapi/checked-caller.js';
export * from './otlp/receiver.js';
export * from './pages/errors-page.js';
export * from './suites/place.js';
export {
  aClaim,
  aMailbox,
  aPartition,
  aRelease,
  release,
  someEffects,
} from './suites/store-builders.js';
export { storeSuite } from './suites/store.suite.js';
export { SUITE_PARTITIONS } from './suites/log-builders.js';
export { messageLogSuite } from './suites/message-log.suite.js';
export {
  DJI,
  exampleBundles,
  exampleRules,
  journeyWorld,
  MAILBOX,
  testKeyRing,
  type ExampleEvent,
  type JourneyWorld,
} from './journey/world.js';
export { journeySuite, type Pair } from './suites/journey.suite.js';
export * from './acceptance/sqlite-file.js';
