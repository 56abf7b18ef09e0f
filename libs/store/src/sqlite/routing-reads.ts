// Answers: what must the router know of the store before it judges a batch? One prepared lookup per
// message and person: a batch is read in a millisecond or two, on the router's own thread.
import type { RoutingReads } from '#exchange';
import type { JsonObject } from '#kernel';
import type { Connection } from '#sqlite';
import { selectClaim } from './statements.js';

export function prepareRoutingReads(db: Connection) {
  const claimOf = selectClaim(db);
  const next = db.prepare('select next from position where partition = ?').pluck().safeIntegers();
  const stateOf = db.prepare('select state from case_state where person = ?').pluck();
  const referencesOf = db.prepare(
    'select mailbox, referral, value from reference where person = ?',
  );

  function read(
    keys: readonly { readonly source: string; readonly id: string }[],
    personIds: readonly string[],
  ): RoutingReads {
    const claims = new Map<
      string,
      { digest: string; nr: string; sender: string; routed: boolean }
    >();
    for (const { source, id } of keys) {
      const found = claimOf(source, id);
      if (!found) continue;
      const { digest, nr, sender, routed } = found;
      claims.set(`${source}\n${id}`, { digest, nr, sender, routed: routed !== null });
    }
    const cases = new Map<string, JsonObject>();
    const references = new Map<string, string>();
    for (const person of personIds) {
      const state = stateOf.get(person);
      if (typeof state === 'string') cases.set(person, JSON.parse(state) as JsonObject);
      for (const row of referencesOf.all(person) as Record<string, string>[]) {
        references.set(`${person}\n${row['mailbox']}\n${row['referral']}`, row['value'] ?? '');
      }
    }
    return { claims, cases, references };
  }

  return {
    position: (partition: number): bigint => (next.get(partition) as bigint | undefined) ?? 0n,
    // One snapshot: what was routed and what it led to must not come from two moments.
    readForRouting: db.transaction(read),
  };
}
