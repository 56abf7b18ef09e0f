// Answers: how are many messages claimed in one transaction, with a handful of statements whatever
// their number? What is known of all is read at once, each claim is decided on that as on SQLite,
// and what they add is written at once.
import type { Claim, ClaimOutcome } from '#exchange';
import { claim } from '../accept/claim.js';
import type { ClaimStatements, StoredClaim } from '../transaction.js';
import { insertStatement, insertRows, unnest } from './arrays.js';
import { CLAIM } from './columns.js';
import type { Connection, Statement } from './connections.js';
import { addStatement } from './route-statements.js';
import type { PostgresTransaction } from './transactions.js';

const KEY = { source: 'text', id: 'text' } as const;
const CLAIMS: Statement = {
  name: 'claims',
  text: `
    select seq, claim.source, claim.id, digest, nr, sender, person, receipt, routed
    from claim join ${unnest(KEY)} as asked (source, id)
      on claim.source = asked.source and claim.id = asked.id`,
};
const PERSONS: Statement = {
  name: 'persons',
  text: 'select identifier, person from person where identifier = any ($1::text[])',
};
const REFERENCES: Statement = {
  name: 'references',
  text: 'select value, person, mailbox from reference where value = any ($1::text[])',
};
const KEYS: Statement = {
  name: 'claim_keys',
  text: `select nextval(pg_get_serial_sequence('claim', 'seq')) as seq from generate_series(1, $1)`,
};
const ADD_CLAIMS = insertStatement('claim', CLAIM);

type Added = Parameters<ClaimStatements['addClaim']>[0] & { readonly seq: number };
interface Keyed {
  readonly source: string;
  readonly id: string;
}

/** @throws Collided when another process claimed one of them, or met one of their persons, meanwhile */
export async function claimAll(
  tx: PostgresTransaction,
  claims: readonly Claim[],
): Promise<readonly ClaimOutcome[]> {
  const draft = makeDraft(await readKnown(tx.connection, claims));
  const outcomes: ClaimOutcome[] = [];
  for (const one of claims) outcomes.push(await claim({ hot: draft, record: tx.record }, one));
  await draft.write(tx.connection);
  return outcomes;
}

async function readKnown(connection: Connection, claims: readonly Claim[]) {
  const keys = [claims.map(({ source }) => source), claims.map(({ id }) => id)];
  const identifiers = claims.flatMap((one) => one.identifiers);
  const references = claims.flatMap(({ reference }) => (reference ? [reference.value] : []));
  const [known, persons, mailboxes, seqs] = await Promise.all([
    connection.ask<StoredClaim & Keyed>(CLAIMS, keys),
    connection.ask<{ identifier: string; person: string }>(PERSONS, [identifiers]),
    references.length === 0
      ? []
      : connection.ask<{ value: string; person: string; mailbox: string }>(REFERENCES, [
          references,
        ]),
    connection.ask<{ seq: number }>(KEYS, [claims.length]),
  ]);
  return {
    claims: new Map<string, StoredClaim>(known.map((row) => [keyOf(row), row])),
    persons: new Map(persons.map((row) => [row.identifier, row.person])),
    references: new Map(mailboxes.map((row) => [row.value, row])),
    seqs: seqs.map((row) => row.seq),
  };
}

/** Answers from what was read and from what the claims before this one added. */
function makeDraft({ claims, persons, references, seqs }: Awaited<ReturnType<typeof readKnown>>) {
  const added: Added[] = [];
  const rows = { person: [], reference: [], message: [], queue_item: [] } as Record<
    Parameters<ClaimStatements['add']>[0],
    object[]
  >;
  const statements: ClaimStatements = {
    claimOf: (source, id) => claims.get(keyOf({ source, id })),
    addClaim: (row) => {
      const claimed = { ...row, seq: seqs.pop() ?? 0 };
      added.push(claimed);
      claims.set(keyOf(row), claimed);
      return claimed.seq;
    },
    personsOf: (identifiers) =>
      identifiers.flatMap((identifier) => {
        const person = persons.get(identifier);
        return person === undefined ? [] : [{ identifier, person }];
      }),
    personByReference: (value) => references.get(value),
    add: (table, more) => {
      rows[table].push(...more);
      if (table === 'person') {
        for (const row of more as readonly { identifier: string; person: string }[]) {
          persons.set(row.identifier, row.person);
        }
      }
    },
  };
  return { ...statements, write };
}
