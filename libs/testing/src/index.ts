export * from './pki/pki.js';
export * from './pki/guarded-listener.js';
export * from './pki/partner-listener.js';
export * from './openapi/response-checker.js';
export * from './openapi/checked-caller.js';
export * from './pages/errors-page.js';
export * from './suites/place.js';
export { storeSuite } from './suites/store.suite.js';
export { messageLogSuite, SUITE_PARTITIONS } from './suites/message-log.suite.js';
