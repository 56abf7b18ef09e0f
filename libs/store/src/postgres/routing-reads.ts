// Answers: what must the router know of the store before it judges a batch? In one statement, and so
// in one snapshot: what was routed and what it led to must not come from two moments.
import type { RoutingReads } from '#exchange';
import type { WrappedKey } from '#sealing';
import { textArray } from './binary-arrays.js';
import type { Connections, Statement } from './connections.js';

const POSITION: Statement = {
  name: 'position',
  // As text, because an offset may be larger than a double can hold.
  text: 'select next::text as next from "position" where partition = $1',
};

// Four questions under one roof: `kind` says which one a row answers.
const READS: Statement = {
  name: 'routing_reads',
  text: `
    select 'claim' as kind, nr as a, digest as b, sender as c, person as d,
      routed is not null as routed, null::bytea as bytes, null::bigint as made
    from claim where nr = any ($1::text[])
    union all
    select 'case', person, null, null, null, null, state, null
    from case_state where person = any ($2::text[])
    union all
    select 'key', subject, kek, null, null, null, wrapped, made
    from data_key where subject = any ($2::text[])
    union all
    select 'reference', person, mailbox, referral, value, null, null, null
    from reference where person = any ($2::text[])`,
};

interface ReadRow {
  readonly kind: 'claim' | 'case' | 'key' | 'reference';
  readonly a: string;
  readonly b: string;
  readonly c: string;
  readonly d: string;
  readonly routed: boolean;
  readonly bytes: Uint8Array;
  readonly made: number;
}

export function makeRoutingReads({ use }: Connections) {
  return {
    position: async (partition: number): Promise<bigint> => {
      const rows = await use((on) => on.ask<{ readonly next: string }>(POSITION, [partition]));
      return BigInt(rows[0]?.next ?? 0);
    },
    readForRouting: async (
      numbers: readonly string[],
      personIds: readonly string[],
    ): Promise<RoutingReads> => {
      const values = [textArray(numbers), textArray(personIds)];
      const rows = await use((on) => on.ask<ReadRow>(READS, values));
      const of = (kind: ReadRow['kind']) => rows.filter((row) => row.kind === kind);
      return {
        claims: new Map(
          of('claim').map(({ a, b, c, d, routed }) => [
            a,
            { nr: a, digest: b, sender: c, personId: d, routed },
          ]),
        ),
        cases: new Map(of('case').map(({ a, bytes }) => [a, bytes])),
        dataKeys: newestFirst(of('key')),
        references: new Map(of('reference').map(({ a, b, c, d }) => [`${a}\n${b}\n${c}`, d])),
      };
    },
  };
}

function newestFirst(rows: readonly ReadRow[]): ReadonlyMap<string, readonly WrappedKey[]> {
  const keys = rows.map(({ a, b, bytes, made }) => ({ subject: a, made, kek: b, wrapped: bytes }));
  keys.sort((one, other) => other.made - one.made);
  return Map.groupBy(keys, ({ subject }) => subject);
}
