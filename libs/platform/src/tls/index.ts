export { type PeerGuard } from './guard.js';
export { versionOfFiles, type TlsFiles } from './material.js';
export { makePeerTls, type PeerTls, type PeerTlsSettings } from './peer-tls.js';
export { partyOf } from './peers.js';
export type { RefusalsCounted, RefusedConnection } from './refusals.js';
export {
  readTrust,
  trustVersion,
  type Trust,
  type TrustFiles,
  type TrustSettings,
} from './trust.js';
