// Answers: what is an evidence event, the record that holds a batch of them, and a checkpoint over
// all chains? Values from payloads never occur here, and unsalted digests of content neither.
import type { JsonObject, Millis, Text } from '#kernel';

/** `route/<partition>`, `edge/<instance>`, `deliver/<shard>`, `beheer`. */
export type ChainName = string;

export interface EvidenceEvent {
  /** Dutch wire name from the event table, for example `bericht.aanvaard`. */
  readonly event: string;
  /** Who did it: an OIN, `sluis` or an administrator's key id. */
  readonly actor: string;
  readonly data: JsonObject;
}

export interface EvidenceEntry extends EvidenceEvent {
  /** Random id of the entry; `sluis evidence prove <id>`. */
  readonly id: string;
}

export interface EvidenceRecord {
  readonly chain: ChainName;
  /** From 1, without gaps within a chain. */
  readonly number: number;
  /** Hash of the previous record of the chain, or the chain's genesis hash. */
  readonly previous: string;
  /** RFC 6962-style Merkle root over the entries' leaf hashes, base64url. */
  readonly root: string;
  readonly count: number;
  readonly at: string;
  /** SHA-256 over the canonical form of all of the above. */
  readonly hash: string;
}

export interface ChainHead {
  readonly chain: ChainName;
  readonly number: number;
  readonly hash: string;
}

/** What a partner keeps as a witness. */
export interface Checkpoint {
  readonly number: number;
  readonly at: string;
  /** Merkle root over all chain heads, sorted by name. */
  readonly root: string;
  readonly heads: readonly ChainHead[];
  /** Hash of the previous checkpoint's JWS. */
  readonly previous: string;
  /** Compact JWS (ES256, key slot `ketting`) over number, at, root, previous. */
  readonly jws: string;
}

export interface EventInfo {
  readonly name: string;
  /** Keys that are always there, and keys that may be. */
  readonly data: readonly string[];
  readonly optional: readonly string[];
  readonly meaning: Text;
}

/** Signs with one key slot; PKCS#11 or a KMS comes behind the same port. */
export interface Signer {
  readonly kid: string;
  readonly algorithm: 'ES256' | 'PS256';
  /** Raw JOSE signature over the bytes. */
  sign(bytes: Uint8Array): Uint8Array;
  readonly publicJwk: JsonObject;
}

export type { Millis };
