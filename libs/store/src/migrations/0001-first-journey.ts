// Answers: what did the store look like when the first message crossed it?
import type { Kysely } from 'kysely';
import type { Columns } from '../schema/columns.js';

type Schema = Kysely<unknown>['schema'];

export async function firstJourney(db: Kysely<unknown>, columns: Columns): Promise<void> {
  await acceptance(db.schema, columns);
  await routing(db.schema, columns);
  await mailboxes(db.schema, columns);
  await evidence(db.schema, columns);
  await configuration(db, columns);
}

async function acceptance(schema: Schema, { text, long, counted, heap, keyed }: Columns) {
  await heap(schema.createTable('claim'))
    .addColumn('seq', counted, (c) => c.primaryKey())
    .addColumn('source', text, (c) => c.notNull())
    .addColumn('id', text, (c) => c.notNull())
    .addColumn('digest', text, (c) => c.notNull())
    .addColumn('nr', text, (c) => c.notNull())
    .addColumn('type', text, (c) => c.notNull())
    .addColumn('sender', text, (c) => c.notNull())
    .addColumn('person', text, (c) => c.notNull())
    .addColumn('receipt', text, (c) => c.notNull())
    .addColumn('at', long, (c) => c.notNull())
    .addColumn('routed', long)
    .execute();
  await schema.createIndex('claim_of').unique().on('claim').columns(['source', 'id']).execute();
  await schema.createIndex('claim_nr').unique().on('claim').column('nr').execute();
  await keyed(schema.createTable('person'))
    .addColumn('identifier', text, (c) => c.primaryKey().notNull())
    .addColumn('person', text, (c) => c.notNull())
    .execute();
  await keyed(schema.createTable('reference'))
    .addColumn('value', text, (c) => c.primaryKey().notNull())
    .addColumn('person', text, (c) => c.notNull())
    .addColumn('mailbox', text, (c) => c.notNull())
    .execute();
  await schema
    .createIndex('reference_of')
    .unique()
    .on('reference')
    .columns(['person', 'mailbox'])
    .execute();
}

async function routing(schema: Schema, { text, integer, long, heap, keyed }: Columns) {
  await keyed(schema.createTable('position'))
    .addColumn('partition', integer, (c) => c.primaryKey().notNull())
    .addColumn('next', long, (c) => c.notNull())
    .execute();
  await heap(schema.createTable('case_state'))
    .addColumn('person', text, (c) => c.primaryKey().notNull())
    .addColumn('state', text, (c) => c.notNull())
    .execute();
  await heap(schema.createTable('message'))
    .addColumn('claim', long, (c) => c.primaryKey().notNull())
    .addColumn('state', text, (c) => c.notNull())
    .addColumn('problem', text)
    .addColumn('body', text, (c) => c.notNull())
    .addColumn('bundles', text, (c) => c.notNull())
    .addColumn('at', long, (c) => c.notNull())
    .execute();
  await heap(schema.createTable('queue_item'))
    .addColumn('queue', text, (c) => c.notNull())
    .addColumn('id', text, (c) => c.notNull())
    .addColumn('nr', text)
    .addColumn('person', text)
    .addColumn('owner', text, (c) => c.notNull())
    .addColumn('code', text, (c) => c.notNull())
    .addColumn('detail', text, (c) => c.notNull())
    .addColumn('bytes', text)
    .addColumn('since', long, (c) => c.notNull())
    .addPrimaryKeyConstraint('queue_item_key', ['queue', 'id'])
    .execute();
  await schema.createIndex('queue_item_nr').on('queue_item').column('nr').execute();
}

async function mailboxes(schema: Schema, { text, integer, long, counted, heap, keyed }: Columns) {
  await heap(schema.createTable('release'))
    .addColumn('seq', counted, (c) => c.primaryKey())
    .addColumn('id', text, (c) => c.notNull())
    .addColumn('nr', text, (c) => c.notNull())
    .addColumn('person', text, (c) => c.notNull())
    .addColumn('mailbox', text, (c) => c.notNull())
    .addColumn('number', integer)
    .addColumn('relation', text, (c) => c.notNull())
    .addColumn('view_type', text, (c) => c.notNull())
    .addColumn('revision', integer, (c) => c.notNull())
    .addColumn('state', text, (c) => c.notNull())
    .addColumn('problem', text)
    .addColumn('answer', text)
    .addColumn('opens', long)
    .addColumn('closes', long)
    .addColumn('at', long, (c) => c.notNull())
    .execute();
  await schema
    .createIndex('release_number')
    .unique()
    .on('release')
    .columns(['mailbox', 'number'])
    .where('number', 'is not', null)
    .execute();
  await schema.createIndex('release_nr').on('release').column('nr').execute();
  await heap(schema.createTable('release_content'))
    .addColumn('release', long, (c) => c.primaryKey().notNull())
    .addColumn('body', text)
    .addColumn('passport', text, (c) => c.notNull())
    .execute();
  await keyed(schema.createTable('mailbox'))
    .addColumn('mailbox', text, (c) => c.primaryKey().notNull())
    .addColumn('newest', integer, (c) => c.notNull())
    .addColumn('acknowledged', integer, (c) => c.notNull())
    .execute();
}

async function evidence(schema: Schema, { text, integer, long, counted, heap, keyed }: Columns) {
  await heap(schema.createTable('evidence_record'))
    .addColumn('seq', counted, (c) => c.primaryKey())
    .addColumn('chain', text, (c) => c.notNull())
    .addColumn('number', integer, (c) => c.notNull())
    .addColumn('previous', text, (c) => c.notNull())
    .addColumn('root', text, (c) => c.notNull())
    .addColumn('count', integer, (c) => c.notNull())
    .addColumn('at', text, (c) => c.notNull())
    .addColumn('hash', text, (c) => c.notNull())
    .execute();
  await schema
    .createIndex('evidence_record_of')
    .unique()
    .on('evidence_record')
    .columns(['chain', 'number'])
    .execute();
  // Records count up, so the key itself is the order of arrival.
  await keyed(schema.createTable('evidence_entry'))
    .addColumn('record', long, (c) => c.notNull())
    .addColumn('place', integer, (c) => c.notNull())
    .addColumn('id', text, (c) => c.notNull())
    .addColumn('event', text, (c) => c.notNull())
    .addColumn('actor', text, (c) => c.notNull())
    .addColumn('data', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('evidence_entry_key', ['record', 'place'])
    .execute();
  await keyed(schema.createTable('chain_head'))
    .addColumn('chain', text, (c) => c.primaryKey().notNull())
    .addColumn('number', integer, (c) => c.notNull())
    .addColumn('hash', text, (c) => c.notNull())
    .execute();
  await heap(schema.createTable('checkpoint'))
    .addColumn('number', integer, (c) => c.primaryKey().notNull())
    .addColumn('at', text, (c) => c.notNull())
    .addColumn('root', text, (c) => c.notNull())
    .addColumn('heads', text, (c) => c.notNull())
    .addColumn('previous', text, (c) => c.notNull())
    .addColumn('jws', text, (c) => c.notNull())
    .execute();
}

async function configuration(db: Kysely<unknown>, { text, integer, long, heap, keyed }: Columns) {
  await heap(db.schema.createTable('bundle'))
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('digest', text, (c) => c.notNull())
    .addColumn('content', text, (c) => c.notNull())
    .addColumn('signatures', text, (c) => c.notNull())
    .addColumn('imported', long, (c) => c.notNull())
    .addPrimaryKeyConstraint('bundle_key', ['kind', 'digest'])
    .execute();
  await keyed(db.schema.createTable('active_bundle'))
    .addColumn('kind', text, (c) => c.primaryKey().notNull())
    .addColumn('digest', text, (c) => c.notNull())
    .execute();
  await keyed(db.schema.createTable('subscription'))
    .addColumn('mailbox', text, (c) => c.notNull())
    .addColumn('id', text, (c) => c.notNull())
    .addColumn('types', text, (c) => c.notNull())
    .addColumn('postcodes', text, (c) => c.notNull())
    .addColumn('channel', text, (c) => c.notNull())
    .addColumn('created', long, (c) => c.notNull())
    .addPrimaryKeyConstraint('subscription_key', ['mailbox', 'id'])
    .execute();
  await keyed(db.schema.createTable('key_slot'))
    .addColumn('slot', text, (c) => c.primaryKey().notNull())
    .addColumn('fingerprint', text, (c) => c.notNull())
    .execute();
  await keyed(db.schema.createTable('configuration'))
    .addColumn('id', integer, (c) => c.primaryKey().notNull())
    .addColumn('version', integer, (c) => c.notNull())
    .addColumn('checks', integer, (c) => c.notNull())
    .execute();
  await (db as Kysely<{ configuration: { id: number; version: number; checks: number } }>)
    .insertInto('configuration')
    .values({ id: 1, version: 1, checks: 0 })
    .execute();
}
