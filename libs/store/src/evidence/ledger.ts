// Answers: how does the evidence of everything in one commit become one record per chain (design 7)?
import { sealRecord, type ChainName, type EvidenceEntry } from '#evidence';
import type { Millis } from '#kernel';
import type { ChainStatements } from '../transaction.js';

interface Pending {
  readonly chain: ChainName;
  readonly entries: readonly EvidenceEntry[];
  readonly at: Millis;
}

/** What the operations of one commit have to say, in the order in which they said it. */
export interface Ledger {
  readonly record: (chain: ChainName, entries: readonly EvidenceEntry[], at: Millis) => void;
  /** A point to go back to when the operation that starts here is undone. */
  mark(): number;
  backTo(mark: number): void;
  seal(): Promise<void>;
}

export function makeLedger(hot: ChainStatements): Ledger {
  const pending: Pending[] = [];
  return {
    record: (chain, entries, at) => {
      if (entries.length > 0) pending.push({ chain, entries, at });
    },
    mark: () => pending.length,
    backTo: (mark) => {
      pending.length = mark;
    },
    seal: async () => {
      const byChain = Map.groupBy(pending.splice(0), (said) => said.chain);
      // One order for all, so that two transactions that touch the same chains never deadlock.
      for (const chain of [...byChain.keys()].toSorted()) {
        const said = byChain.get(chain) ?? [];
        const at = Math.max(...said.map((one) => one.at));
        const entries = said.flatMap((one) => one.entries);
        const { record, head } = sealRecord(await hot.chainHead(chain), chain, entries, at);
        await hot.addEvidence(record, entries, head);
      }
    },
  };
}
