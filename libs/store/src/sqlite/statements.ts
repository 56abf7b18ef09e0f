// Answers: how does the hot path of the store speak to SQLite? Statements prepared once per
// connection, run row by row: preparing anew would cost twice as much (engineering 5.3).
import type { ChainHead } from '#evidence';
import type { Connection, Statement } from '#sqlite';
import type {
  AppendedTable,
  ChainStatements,
  ClaimStatements,
  DataKeyStatements,
  RouteStatements,
  StoredClaim,
} from '../transaction.js';
import { prepareKeyReads, prepareKeyWrites } from './data-keys.js';

/** Columns in the order in which they are written. */
const COLUMNS = {
  claim: ['source', 'id', 'digest', 'nr', 'type', 'sender', 'person', 'receipt', 'at', 'routed'],
  person: ['identifier', 'person'],
  reference: ['value', 'person', 'mailbox', 'referral'],
  message: ['claim', 'state', 'problem', 'body', 'key', 'bundles', 'at', 'untold'],
  queue_item: ['queue', 'id', 'nr', 'person', 'owner', 'code', 'detail', 'bytes', 'since'],
  // prettier-ignore
  release: [
    'id', 'nr', 'person', 'mailbox', 'number', 'relation', 'view_type', 'revision',
    'state', 'problem', 'answer', 'opens', 'closes', 'at',
  ],
  log_row: ['kind', 'body', 'at'],
  evidence_record: ['chain', 'number', 'previous', 'root', 'count', 'at', 'hash'],
} as const;

/** Everything that the hot path asks and writes. */
export type HotStatements = ClaimStatements & RouteStatements & ChainStatements;

export function prepareHotStatements(db: Connection): HotStatements {
  return { ...prepareKeyWrites(db), ...acceptance(db), ...routing(db), ...chains(db) };
}

function insertInto(db: Connection, table: keyof typeof COLUMNS): (row: object) => number {
  const columns = COLUMNS[table];
  const statement = db.prepare(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((name) => `@${name}`).join(', ')})`,
  );
  return (row) => Number(statement.run(row).lastInsertRowid);
}

function selectClaim(db: Connection): (source: string, id: string) => StoredClaim | undefined {
  const statement: Statement = db.prepare(
    'select seq, digest, nr, sender, person, receipt, routed from claim where source = ? and id = ?',
  );
  return (source, id) => statement.get(source, id) as StoredClaim | undefined;
}

function acceptance(db: Connection) {
  const personOf = db.prepare('select identifier, person from person where identifier = ?');
  const byReference = db.prepare('select person, mailbox from reference where value = ?');
  const addClaim = insertInto(db, 'claim');
  const addPerson = insertInto(db, 'person');
  const { keyOf } = prepareKeyReads(db);
  const inserts: Record<AppendedTable, (row: object) => number> = {
    reference: insertInto(db, 'reference'),
    message: insertInto(db, 'message'),
    queue_item: insertInto(db, 'queue_item'),
  };
  return {
    claimOf: selectClaim(db),
    addClaim,
    personsOf: (identifiers) =>
      identifiers.flatMap((identifier) => {
        const row = personOf.get(identifier);
        return row === undefined ? [] : [row as { identifier: string; person: string }];
      }),
    addPersons: (rows) => {
      for (const row of rows) addPerson(row);
    },
    keyOf,
    personByReference: (value) =>
      byReference.get(value) as { person: string; mailbox: string } | undefined,
    add: (table, rows) => {
      for (const row of rows) inserts[table](row);
    },
  } satisfies Omit<ClaimStatements, 'addDataKeys'>;
}

function routing(db: Connection) {
  const begin = db.prepare(
    'insert into position (partition, next) values (?, 0) on conflict do nothing',
  );
  const advance = db.prepare('update position set next = ? where partition = ? and next = ?');
  const version = db.prepare('select version from configuration').pluck();
  const admit = db
    .prepare(
      `update claim set routed = ? where nr = ? and routed is null and digest = ?
     returning seq`,
    )
    .pluck();
  const saveCase = db.prepare(
    `insert into case_state (person, state, wakes, reason)
     values (@person, @state, @wakes, @reason)
     on conflict (person) do update
     set state = excluded.state, wakes = excluded.wakes, reason = excluded.reason`,
  );
  const takeNumbers = db
    .prepare(
      `insert into mailbox (mailbox, newest, acknowledged) values (?, ?, 0)
     on conflict (mailbox) do update set newest = newest + excluded.newest
     returning newest`,
    )
    .pluck();
  const addRelease = insertInto(db, 'release');
  const addForm = db.prepare(
    'insert into passport_form (digest, content) values (@digest, @content) on conflict do nothing',
  );
  const addContent = db.prepare(
    'insert into release_content (release, body, key, passport, form) values (?, ?, ?, ?, ?)',
  );
  const addNotice = db.prepare(
    `insert into notice (mailbox, number, about, erase_by)
     select @mailbox, @number, number, @erase_by from release
     where nr = @nr and id = @id and number is not null`,
  );
  const logRows = db
    .prepare(
      `select coalesce((select max(seq) from log_row) - (select min(seq) from log_row) + 1, 0)`,
    )
    .pluck();
  const addLogRow = insertInto(db, 'log_row');
  const changeRelease = db.prepare(
    `update release set state = coalesce(@state, state),
       opens = iif(@rebound, @opens, opens), closes = iif(@rebound, @closes, closes)
     where nr = @nr and id = @id`,
  );
  const changeMessage = db.prepare(
    `update message set state = @state, problem = @problem
     where claim = (select seq from claim where nr = @nr)`,
  );
  const closeItem = db.prepare('delete from queue_item where queue = @queue and id = @id');
  const resealMessage = db.prepare(
    `update message set body = @body, key = @key
     where claim = (select seq from claim where nr = @nr)`,
  );
  const resealView = db.prepare(
    `update release_content set body = @body, key = @key
     where release = (select seq from release where nr = @nr and id = @id)`,
  );
  const confirmErasures = db.prepare(
    `update notice set erased = @at
     where mailbox = @mailbox and erase_by is not null and erased is null and exists (
       select 1 from release where release.mailbox = notice.mailbox
         and release.number = notice.number and release.person = @person)`,
  );
  return {
    advance: (partition, expected, next) => {
      if (expected === 0n) begin.run(partition);
      return advance.run(next, partition, expected).changes === 1;
    },
    configuration: () => version.get() as number,
    admit: (claims, at) =>
      claims.map(({ nr, digest }) => admit.get(at, nr, digest) as number | undefined),
    saveCases: (rows) => {
      for (const row of rows) saveCase.run(row);
    },
    takeNumbers: (counts) =>
      new Map(
        [...counts].map(([mailbox, count]) => [mailbox, takeNumbers.get(mailbox, count) as number]),
      ),
    addForms: (rows) => {
      for (const row of rows) addForm.run(row);
    },
    addReleases: (rows) => {
      for (const { release, body, key, passport, form } of rows) {
        addContent.run(addRelease(release), body, key, passport, form);
      }
    },
    addNotices: (rows) => {
      for (const row of rows) addNotice.run(row);
    },
    logRows: () => logRows.get() as number,
    addLogRows: (rows) => {
      for (const row of rows) addLogRow(row);
    },
    changeReleases: (rows) => {
      for (const row of rows) changeRelease.run(row);
    },
    changeMessages: (rows) => {
      for (const row of rows) changeMessage.run(row);
    },
    closeItems: (items) => {
      for (const item of items) closeItem.run(item);
    },
    resealMessages: (rows) => {
      for (const row of rows) resealMessage.run(row);
    },
    resealViews: (rows) => {
      for (const row of rows) resealView.run(row);
    },
    confirmErasures: (rows, at) => {
      for (const row of rows) confirmErasures.run({ ...row, at });
    },
  } satisfies Omit<RouteStatements, 'add' | keyof DataKeyStatements>;
}

function chains(db: Connection) {
  const head = db.prepare('select chain, number, hash from chain_head where chain = ?');
  const saveHead = db.prepare(
    `insert into chain_head (chain, number, hash) values (@chain, @number, @hash)
     on conflict (chain) do update set number = excluded.number, hash = excluded.hash`,
  );
  const addRecord = insertInto(db, 'evidence_record');
  const addEntry = db.prepare(
    'insert into evidence_entry (record, place, id, event, actor, data) values (?, ?, ?, ?, ?, ?)',
  );
  return {
    chainHead: (chain) => head.get(chain) as ChainHead | undefined,
    addEvidence: (record, entries, next) => {
      const seq = addRecord(record);
      for (const [place, { id, event, actor, data }] of entries.entries()) {
        addEntry.run(seq, place, id, event, actor, JSON.stringify(data));
      }
      saveHead.run(next);
    },
  } satisfies ChainStatements;
}
