// Answers: how does a routed batch speak to PostgreSQL? One prepared statement per table, whatever
// the size of the batch (engineering 5.4).
import type { RouteStatements } from '../transaction.js';
import { insertRows, insertStatement, namesOf, toArrays, unnest } from './arrays.js';
import {
  ADDED,
  ADDED_NOTICE,
  CASE,
  CHANGED_MESSAGE,
  CHANGED_RELEASE,
  ERASED_AT,
  FORM,
  LOG_ROW,
  QUEUE_KEY,
  RELEASE,
  SEALED_MESSAGE,
  SEALED_VIEW,
} from './columns.js';
import type { Connection, Statement } from './connections.js';
import { keyStatements } from './data-keys.js';
import { LOCK_CLASS, LOCKS } from './locks.js';
import { MAILBOX_CHANNEL } from './mailbox-watch.js';

const BEGIN_PARTITION: Statement = {
  name: 'begin_partition',
  text: 'insert into "position" (partition, next) values ($1, 0) on conflict do nothing',
};

// With the position goes the promise that nothing else comes into force; the version is read by the
// next statement, because this one sees the world of before it waited.
const ADVANCE: Statement = {
  name: 'advance',
  text: `
    with moved as (
      update "position" set next = $3 where partition = $1 and next = $2 returning partition
    )
    select pg_advisory_xact_lock_shared(${LOCK_CLASS}, ${LOCKS.configuration}) from moved`,
};

const VERSION: Statement = { name: 'version', text: 'select version from configuration' };

const ADMITTED = { nr: 'text', digest: 'text' } as const;
const ADMIT: Statement = {
  name: 'admit',
  text: `
    update claim set routed = $3
    from ${unnest(ADMITTED)} with ordinality as message (${namesOf(ADMITTED)}, n)
    where claim.nr = message.nr and claim.digest = message.digest and claim.routed is null
    returning message.n, claim.seq`,
};

const ADD = {
  reference: insertStatement('reference', ADDED.reference),
  message: insertStatement('message', ADDED.message),
  queue_item: insertStatement('queue_item', ADDED.queue_item),
};

const SAVE_CASES = insertStatement(
  'case_state',
  CASE,
  `on conflict (person) do update
    set state = excluded.state, wakes = excluded.wakes, reason = excluded.reason`,
);

const COUNTS = { mailbox: 'text', count: 'int4' } as const;
// The head that moves says so itself, to every process that listens, once this is committed.
const TAKE_NUMBERS: Statement = {
  name: 'take_numbers',
  text: `
    insert into mailbox as head (mailbox, newest, acknowledged)
    select taken.mailbox, taken.count, 0
    from ${unnest(COUNTS)} as taken (mailbox, count)
    on conflict (mailbox) do update set newest = head.newest + excluded.newest
    returning head.mailbox, head.newest,
      pg_notify('${MAILBOX_CHANNEL}', head.newest || ' ' || head.mailbox)`,
};

const ADD_FORMS = insertStatement('passport_form', FORM, 'on conflict do nothing');

const CONTENT = { body: 'bytea', key: 'int8', passport: 'text', form: 'text' } as const;
const GIVEN = { ...RELEASE, ...CONTENT };
const ADD_RELEASES: Statement = {
  name: 'add_releases',
  text: `
    with given as (
      select nextval(pg_get_serial_sequence('release', 'seq')) as seq, row.*
      from ${unnest(GIVEN)} as row (${namesOf(GIVEN)})
    ), content as (
      insert into release_content (release, ${namesOf(CONTENT)})
      select seq, ${namesOf(CONTENT)} from given
    )
    insert into release (seq, ${namesOf(RELEASE)}) select seq, ${namesOf(RELEASE)} from given`,
};

const ADD_NOTICES: Statement = {
  name: 'add_notices',
  text: `
    insert into notice (mailbox, number, about, erase_by)
    select added.mailbox, added.number, told.number, added.erase_by
    from ${unnest(ADDED_NOTICE)} as added (${namesOf(ADDED_NOTICE)})
      join release as told on told.nr = added.nr and told.id = added.id
    where told.number is not null`,
};

const ADD_LOG_ROWS = insertStatement('log_row', LOG_ROW);

const LOG_ROWS: Statement = {
  name: 'log_rows',
  text: 'select coalesce(max(seq) - min(seq) + 1, 0) as rows from log_row',
};

const CHANGE_RELEASES: Statement = {
  name: 'change_releases',
  text: `
    update release set state = coalesce(change.state, release.state),
      opens = case change.rebound when 1 then change.opens else release.opens end,
      closes = case change.rebound when 1 then change.closes else release.closes end
    from ${unnest(CHANGED_RELEASE)} as change (${namesOf(CHANGED_RELEASE)})
    where release.nr = change.nr and release.id = change.id`,
};

const CHANGE_MESSAGES: Statement = {
  name: 'change_messages',
  text: `
    update message set state = change.state, problem = change.problem
    from ${unnest(CHANGED_MESSAGE)} as change (${namesOf(CHANGED_MESSAGE)})
      join claim on claim.nr = change.nr
    where message.claim = claim.seq`,
};

const CLOSE_ITEMS: Statement = {
  name: 'close_items',
  text: `
    delete from queue_item using ${unnest(QUEUE_KEY)} as item (${namesOf(QUEUE_KEY)})
    where queue_item.queue = item.queue and queue_item.id = item.id`,
};

const RESEAL_MESSAGES: Statement = {
  name: 'reseal_messages',
  text: `
    update message set body = sealed.body, key = sealed.key
    from ${unnest(SEALED_MESSAGE)} as sealed (${namesOf(SEALED_MESSAGE)})
      join claim on claim.nr = sealed.nr
    where message.claim = claim.seq`,
};

const RESEAL_VIEWS: Statement = {
  name: 'reseal_views',
  text: `
    update release_content set body = sealed.body, key = sealed.key
    from ${unnest(SEALED_VIEW)} as sealed (${namesOf(SEALED_VIEW)})
      join release on release.nr = sealed.nr and release.id = sealed.id
    where release_content.release = release.seq`,
};

const CONFIRM_ERASURES: Statement = {
  name: 'confirm_erasures',
  text: `
    update notice set erased = $3
    from ${unnest(ERASED_AT)} as said (${namesOf(ERASED_AT)})
      join release on release.person = said.person and release.mailbox = said.mailbox
    where notice.mailbox = release.mailbox and notice.number = release.number
      and notice.erase_by is not null and notice.erased is null`,
};

export const addStatement = (connection: Connection): Pick<RouteStatements, 'add'> => ({
  add: (table, rows) => insertRows(connection, ADD[table], ADDED[table], rows),
});

export const routeStatements = (connection: Connection): RouteStatements => ({
  ...addStatement(connection),
  ...keyStatements(connection),
  advance: async (partition, expected, next) => {
    if (expected === 0n) await connection.ask(BEGIN_PARTITION, [partition]);
    const moved = await connection.ask(ADVANCE, [partition, expected, next]);
    return moved.length === 1;
  },
  configuration: async () => {
    const [row] = await connection.ask<{ readonly version: number }>(VERSION);
    return row?.version ?? 0;
  },
  admit: async (claims, at) => {
    if (claims.length === 0) return [];
    const values = [...toArrays(ADMITTED, claims), at];
    const rows = await connection.ask<{ readonly n: number; readonly seq: number }>(ADMIT, values);
    const seqs = new Map(rows.map(({ n, seq }) => [n - 1, seq]));
    return claims.map((_, index) => seqs.get(index));
  },
  saveCases: (rows) => insertRows(connection, SAVE_CASES, CASE, rows),
  takeNumbers: async (counts) => {
    if (counts.size === 0) return new Map();
    const taken = [...counts].map(([mailbox, count]) => ({ mailbox, count }));
    const rows = await connection.ask<{ readonly mailbox: string; readonly newest: number }>(
      TAKE_NUMBERS,
      toArrays(COUNTS, taken),
    );
    return new Map(rows.map(({ mailbox, newest }) => [mailbox, newest]));
  },
  addReleases: async (rows) => {
    if (rows.length === 0) return;
    const flat = rows.map(({ release, ...content }) => ({ ...release, ...content }));
    await connection.ask(ADD_RELEASES, toArrays(GIVEN, flat));
  },
  addNotices: (rows) => insertRows(connection, ADD_NOTICES, ADDED_NOTICE, rows),
  addForms: (rows) => insertRows(connection, ADD_FORMS, FORM, rows),
  logRows: async () => {
    const [found] = await connection.ask<{ readonly rows: number }>(LOG_ROWS);
    return found?.rows ?? 0;
  },
  addLogRows: (rows) => insertRows(connection, ADD_LOG_ROWS, LOG_ROW, rows),
  changeReleases: (rows) => insertRows(connection, CHANGE_RELEASES, CHANGED_RELEASE, rows),
  changeMessages: (rows) => insertRows(connection, CHANGE_MESSAGES, CHANGED_MESSAGE, rows),
  closeItems: (items) => insertRows(connection, CLOSE_ITEMS, QUEUE_KEY, items),
  resealMessages: (rows) => insertRows(connection, RESEAL_MESSAGES, SEALED_MESSAGE, rows),
  resealViews: (rows) => insertRows(connection, RESEAL_VIEWS, SEALED_VIEW, rows),
  confirmErasures: async (rows, at) => {
    if (rows.length > 0) await connection.ask(CONFIRM_ERASURES, [...toArrays(ERASED_AT, rows), at]);
  },
});
