// Answers: how is one event shown to somebody, with proof that it happened and without showing any
// other? The entry, its path to the record, the record's path to a signed checkpoint.
import { canonical, isObject, type JsonObject, type JsonValue } from '#kernel';
import { headsRoot, sortHeads, verifyCheckpoint } from '../chain/checkpoint.js';
import { merkleProof, verifyProof } from '../chain/merkle.js';
import { recordHash } from '../chain/record.js';
import { entryText, entryToWire, headText, recordToWire } from '../chain/wire.js';
import type { Checkpoint, EvidenceEntry, EvidenceRecord } from '../model.js';
import { makeKeyring } from '../signing/jws.js';
import type { Jwks } from '../signing/signer.js';
