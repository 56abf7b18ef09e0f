// Answers: how does a batch of events become the next link of a chain? The store calls this inside
// the transaction of the effect itself.
import { canonical, invariant, isoTime, sha256, type Millis } from '#kernel';
import type { ChainHead, ChainName, EvidenceEntry, EvidenceRecord } from '../model.js';
import { merkleRoot } from './merkle.js';
import { entryText, recordBody } from './wire.js';

/** What the first record of a chain has as its previous hash; it differs per chain. */
export const genesisHash = (chain: ChainName): string => sha256(canonical({ keten: chain }));

export const recordHash = (record: Omit<EvidenceRecord, 'hash'>): string =>
  sha256(canonical(recordBody(record)));

/** The next record of the chain over one or more entries, and the head it leads to. */
export function sealRecord(
  head: ChainHead | undefined,
  chain: ChainName,
  entries: readonly EvidenceEntry[],
  at: Millis,
): { readonly record: EvidenceRecord; readonly head: ChainHead } {
  invariant(entries.length > 0, 'a record holds at least one entry');
  invariant(head === undefined || head.chain === chain, 'a head belongs to its own chain');
  const body = {
    chain,
    number: (head?.number ?? 0) + 1,
    previous: head?.hash ?? genesisHash(chain),
    root: merkleRoot(entries.map(entryText)),
    count: entries.length,
    at: isoTime(at),
  };
  const record = { ...body, hash: recordHash(body) };
  return { record, head: { chain, number: record.number, hash: record.hash } };
}
