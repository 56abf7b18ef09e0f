// Answers: how do entries, records, heads and checkpoints look on the wire? The hashes are taken
// over exactly these forms, so that anybody can recompute them from an export alone.
import { canonical, type JsonObject } from '#kernel';
import type { ChainHead, EvidenceEntry, EvidenceRecord } from '../model.js';

export const entryToWire = (entry: EvidenceEntry): JsonObject => ({
  id: entry.id,
  gebeurtenis: entry.event,
  actor: entry.actor,
  gegevens: entry.data,
});

/** The text that is a leaf of the record's Merkle tree. */
export const entryText = (entry: EvidenceEntry): string => canonical(entryToWire(entry));

/** A record without its own hash: what that hash is taken over. */
export const recordBody = (record: Omit<EvidenceRecord, 'hash'>): JsonObject => ({
  keten: record.chain,
  nummer: record.number,
  vorige: record.previous,
  wortel: record.root,
  aantal: record.count,
  tijd: record.at,
});

export const recordToWire = (record: EvidenceRecord): JsonObject => ({
  ...recordBody(record),
  hash: record.hash,
});

export const headToWire = (head: ChainHead): JsonObject => ({
  keten: head.chain,
  nummer: head.number,
  hash: head.hash,
});

/** The text that is a leaf of the checkpoint's Merkle tree. */
export const headText = (head: ChainHead): string => canonical(headToWire(head));
