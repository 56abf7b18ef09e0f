// Answers: what must the router know of the store before it judges a batch? One prepared lookup per
// message and person: a batch is read in a millisecond or two, on the router's own thread.
import type { RoutingReads } from '#exchange';
import type { WrappedKey } from '#sealing';
import type { Connection } from '#sqlite';
import { prepareKeyReads } from './data-keys.js';

interface ClaimRow {
  readonly digest: string;
  readonly sender: string;
  readonly person: string;
  readonly routed: number | null;
}

export function prepareRoutingReads(db: Connection) {
  const claimOf = db.prepare('select digest, sender, person, routed from claim where nr = ?');
  const next = db.prepare('select next from position where partition = ?').pluck().safeIntegers();
  const stateOf = db.prepare('select state from case_state where person = ?').pluck();
  const referencesOf = db.prepare(
    'select mailbox, referral, value from reference where person = ?',
  );
  const { keysOf } = prepareKeyReads(db);

  function read(numbers: readonly string[], personIds: readonly string[]): RoutingReads {
    const claims = new Map<string, NonNullable<ReturnType<RoutingReads['claims']['get']>>>();
    for (const nr of numbers) {
      const found = claimOf.get(nr) as ClaimRow | undefined;
      if (!found) continue;
      const { digest, sender, person, routed } = found;
      claims.set(nr, { nr, digest, sender, personId: person, routed: routed !== null });
    }
    const cases = new Map<string, Uint8Array>();
    const dataKeys = new Map<string, readonly WrappedKey[]>();
    const references = new Map<string, string>();
    for (const person of personIds) {
      const state = stateOf.get(person) as Uint8Array | undefined;
      if (state) cases.set(person, state);
      const keys = keysOf(person);
      if (keys.length > 0) dataKeys.set(person, keys);
      for (const row of referencesOf.all(person) as Record<string, string>[]) {
        references.set(`${person}\n${row['mailbox']}\n${row['referral']}`, row['value'] ?? '');
      }
    }
    return { claims, cases, dataKeys, references };
  }

  return {
    position: (partition: number): bigint => (next.get(partition) as bigint | undefined) ?? 0n,
    // One snapshot: what was routed and what it led to must not come from two moments.
    readForRouting: db.transaction(read),
  };
}
