// Answers: what must the router know of the store before it judges a batch? In one statement, and so
// in one snapshot: what was routed and what it led to must not come from two moments.
import type { RoutingReads } from '#exchange';
import type { JsonObject } from '#kernel';
import { toArrays } from './arrays.js';
import { textArray } from './binary-arrays.js';
import type { Connections, Statement } from './connections.js';

const POSITION: Statement = {
  name: 'position',
  // As text, because an offset may be larger than a double can hold.
  text: 'select next::text as next from "position" where partition = $1',
};

// Three questions under one roof: `kind` says which one a row answers.
const READS: Statement = {
  name: 'routing_reads',
  text: `
    select 'claim' as kind, claim.source as a, claim.id as b, digest as c, nr as d, sender as e,
      routed is not null as routed
    from claim join unnest($1::text[], $2::text[]) as asked (source, id)
      on claim.source = asked.source and claim.id = asked.id
    union all
    select 'case', person, state, null, null, null, null
    from case_state where person = any ($3::text[])
    union all
    select 'reference', person, mailbox, referral, value, null, null
    from reference where person = any ($3::text[])`,
};

const KEY = { source: 'text', id: 'text' } as const;

interface ReadRow {
  readonly kind: 'claim' | 'case' | 'reference';
  readonly a: string;
  readonly b: string;
  readonly c: string;
  readonly d: string;
  readonly e: string;
  readonly routed: boolean;
}

export function makeRoutingReads({ use }: Connections) {
  return {
    position: async (partition: number): Promise<bigint> => {
      const rows = await use((on) => on.ask<{ readonly next: string }>(POSITION, [partition]));
      return BigInt(rows[0]?.next ?? 0);
    },
    readForRouting: async (
      keys: readonly { readonly source: string; readonly id: string }[],
      personIds: readonly string[],
    ): Promise<RoutingReads> => {
      const values = [...toArrays(KEY, keys), textArray(personIds)];
      const rows = await use((on) => on.ask<ReadRow>(READS, values));
      const of = (kind: ReadRow['kind']) => rows.filter((row) => row.kind === kind);
      return {
        claims: new Map(
          of('claim').map(({ a, b, c, d, e, routed }) => [
            `${a}\n${b}`,
            { digest: c, nr: d, sender: e, routed },
          ]),
        ),
        cases: new Map(of('case').map(({ a, b }) => [a, JSON.parse(b) as JsonObject])),
        references: new Map(of('reference').map(({ a, b, c, d }) => [`${a}\n${b}\n${c}`, d])),
      };
    },
  };
}
