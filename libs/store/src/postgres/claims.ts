// Answers: how are many messages claimed in one transaction, with a handful of statements whatever
// their number? What is known of all is read at once, each claim is decided on that as on SQLite,
// and what they add is written at once.
import type { Claim, ClaimOutcome } from '#exchange';
import type { WrappedKey } from '#sealing';
import { claim } from '../accept/claim.js';
import type { AppendedTable, ClaimStatements, Row, StoredClaim } from '../transaction.js';
import { insertRows, insertStatement, toArrays, unnest } from './arrays.js';
import { textArray } from './binary-arrays.js';
import { CLAIM, PERSON } from './columns.js';
import type { Connection, Statement } from './connections.js';
import { keyIn, keyStatements, newestKeyOf, type KeyColumns } from './data-keys.js';
import { addStatement } from './route-statements.js';
import type { PostgresTransaction } from './transactions.js';

const KEY = { source: 'text', id: 'text' } as const;
const CLAIMS: Statement = {
  name: 'claims',
  text: `
    select seq, claim.source, claim.id, digest, nr, sender, person, receipt, routed,
      key.made, key.kek, key.wrapped
    from claim join ${unnest(KEY)} as asked (source, id)
      on claim.source = asked.source and claim.id = asked.id ${newestKeyOf('claim.person')}`,
};
const PERSONS: Statement = {
  name: 'persons',
  text: `
    select identifier, person, key.made, key.kek, key.wrapped
    from person ${newestKeyOf('person')} where identifier = any ($1::text[])`,
};
const REFERENCES: Statement = {
  name: 'references',
  text: `
    select value, person, mailbox, key.made, key.kek, key.wrapped
    from reference ${newestKeyOf('person')} where value = any ($1::text[])`,
};
const KEYS: Statement = {
  name: 'claim_keys',
  text: `select nextval(pg_get_serial_sequence('claim', 'seq')) as seq from generate_series(1, $1)`,
};
const ADD_PERSONS = insertStatement('person', PERSON);
const ADD_CLAIMS = insertStatement('claim', CLAIM);

interface Person extends KeyColumns {
  readonly person: string;
}

interface Keyed {
  readonly source: string;
  readonly id: string;
}
const keyOf = ({ source, id }: Keyed): string => `${source}\n${id}`;

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
  const keys = toArrays(KEY, claims);
  const identifiers = claims.flatMap((one) => one.identifiers);
  const references = claims.flatMap(({ reference }) => (reference ? [reference.value] : []));
  const [known, persons, mailboxes, seqs] = await Promise.all([
    connection.ask<StoredClaim & Keyed & KeyColumns>(CLAIMS, keys),
    connection.ask<Person & { readonly identifier: string }>(PERSONS, [textArray(identifiers)]),
    references.length === 0
      ? []
      : connection.ask<Person & { readonly value: string; readonly mailbox: string }>(REFERENCES, [
          textArray(references),
        ]),
    connection.ask<{ seq: number }>(KEYS, [claims.length]),
  ]);
  return {
    claims: new Map<string, StoredClaim>(known.map((row) => [keyOf(row), row])),
    persons: new Map(persons.map((row) => [row.identifier, row.person])),
    references: new Map(mailboxes.map((row) => [row.value, row])),
    seqs: seqs.map((row) => row.seq),
    keys: new Map(
      [...known, ...persons, ...mailboxes].map((row) => [row.person, keyIn(row.person, row)]),
    ),
  };
}

/** Answers from what was read and from what the claims before this one added. */
function makeDraft({
  claims,
  persons,
  references,
  seqs,
  keys,
}: Awaited<ReturnType<typeof readKnown>>) {
  const claimed: (Row<'claim'> & { readonly seq: number })[] = [];
  const met: Row<'person'>[] = [];
  const made: WrappedKey[] = [];
  const held = { reference: [], message: [], queue_item: [] } as Record<AppendedTable, object[]>;
  const statements: ClaimStatements = {
    claimOf: (source, id) => claims.get(keyOf({ source, id })),
    addClaim: (row) => {
      const seq = seqs[claimed.length] ?? 0;
      claimed.push({ ...row, seq });
      claims.set(keyOf(row), { ...row, seq, routed: row.routed ?? null });
      return seq;
    },
    personsOf: (identifiers) =>
      identifiers.flatMap((identifier) => {
        const person = persons.get(identifier);
        return person === undefined ? [] : [{ identifier, person }];
      }),
    addPersons: (rows) => {
      met.push(...rows);
      for (const { identifier, person } of rows) persons.set(identifier, person);
    },
    keyOf: (person) => keys.get(person),
    addDataKeys: (rows) => {
      made.push(...rows);
      for (const row of rows) keys.set(row.subject, row);
    },
    personByReference: (value) => references.get(value),
    add: (table, rows) => void held[table].push(...rows),
  };
  // Keys in one order, so that two processes that meet in several never wait for each other.
  const write = async (connection: Connection): Promise<void> => {
    const { add } = addStatement(connection);
    await Promise.all([
      keyStatements(connection).addDataKeys(made),
      insertRows(connection, ADD_PERSONS, PERSON, met.toSorted(by(({ identifier }) => identifier))),
      insertRows(connection, ADD_CLAIMS, CLAIM, claimed.toSorted(by(keyOf))),
      add('message', held.message as Row<'message'>[]),
      add('queue_item', held.queue_item as Row<'queue_item'>[]),
    ]);
  };
  return { ...statements, write };
}

const by =
  <T>(key: (one: T) => string) =>
  (one: T, other: T): number =>
    key(one) < key(other) ? -1 : 1;
