export type * from './model.js';
export * from './certificates/broker-door.js';
export {
  anchorsIn,
  isAnchorsContent,
  underAgreement,
  type AgreedAnchors,
  type Anchor,
  type AnchorsContent,
} from './certificates/agreed-anchors.js';
export { isExampleAnchor } from './certificates/anchors.js';
export * from './certificates/certificate.js';
export { serialHex } from './certificates/der.js';
export { isSignedBy, parseCrl, type Crl } from './certificates/crl.js';
export { isOin, isTestOin, readOin, type OinReading } from './certificates/oin.js';
export * from './certificates/party.js';
export * from './certificates/pem.js';
export * from './certificates/revocations.js';
export { isServerOf } from './certificates/server.js';
export * from './certificates/verification-error.js';
export * from './issue/index.js';
