export type * from './model.js';
export { merkleProof, merkleRoot, verifyProof } from './chain/merkle.js';
export { genesisHash, recordHash, sealRecord } from './chain/record.js';
export { EVENTS, type EventData, type EventKey, type EventValue } from './events/table.js';
export { eventNamed, makeEntry } from './events/entry.js';
export { compactCheckpoint, makeCheckpoint, verifyCheckpoint } from './chain/checkpoint.js';
export { jwks, makeSigner, publicJwk, signatureOptions, type Jwks } from './signing/signer.js';
export { makeKeyring, signJws, verifyJws, type Keyring } from './signing/jws.js';
export {
  makeReceipt,
  verifyReceipt,
  type Receipt,
  type VerifiedReceipt,
} from './signing/receipt.js';
export {
  bodyDigest,
  makePassport,
  passportDigest,
  wholePassport,
  writeForm,
  writeHead,
} from './passport/passport.js';
export type {
  FormParts,
  FullPassport,
  HeadParts,
  PassportLeaf,
  PassportParts,
  PassportRule,
  WrittenForm,
} from './passport/passport.js';
export { recipientPassport, type RecipientPassport } from './passport/recipient.js';
export {
  exportLines,
  parseExportLine,
  type EvidenceSource,
  type SealedRecord,
} from './verify/export.js';
export { EVIDENCE_FAULTS, type EvidenceFault, type EvidenceFaultKey } from './verify/faults.js';
export { verifyEvidence } from './verify/verify.js';
export type { ChainReport, Report, VerifyOptions } from './verify/verify.js';
export { proveEntry, verifyEntryProof } from './verify/entry-proof.js';
export type { EntryProof, ProvenEntry } from './verify/entry-proof.js';
export {
  childOf,
  traceOf,
  traceOfAccepting,
  traceOfView,
  traceParent,
  type Caller,
  type Trace,
} from './processing/trace.js';
export { otlpRequest, type Attributes, type LogKind, type LogRow } from './processing/otlp.js';
export { decidedRow, processedRow } from './processing/records.js';
