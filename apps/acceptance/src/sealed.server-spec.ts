// Answers: does a copy of the disks of broker and database, without the keys, show anything that was
// said of anybody? Log segments, data files and write-ahead logs of both, once everything has ended.
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { WrappedKey } from '#sealing';
import { LOG_TOPIC } from '../../cli/src/demo/engines.js';
import { PARTIES } from '../../cli/src/demo/story.js';
import { operatorOf } from '../../../deploy/servers/operator.js';
import { found } from './leak/marks.js';
import { searchDisk } from './sealed/disk.js';
import { publishMarked, type Marked } from './sealed/marked.js';
import { makeCluster, type Cluster } from './world/cluster.js';
import { exampleParty, makePartner } from './world/partner.js';
import { until } from './world/waiting.js';
import { withKeysOf } from './world/with-keys.js';

jest.setTimeout(300_000);

/** What a stranger writes into the log lies there as the stranger wrote it; what we keep of it does not. */
const STRANGE = 'Zwqx-van-een-vreemde';

let cluster: Cluster;
let marked: Marked;
let pages = '';
/** By column: everything that it holds. */
const columns = new Map<string, string>();
let keyRows: readonly WrappedKey[] = [];
let bodies: readonly { readonly person: string; readonly nr: string; readonly body: Buffer }[] = [];

beforeAll(async () => {
  cluster = await makeCluster();
  const router = await cluster.start('router-a');
  const gateway = await cluster.start('gateway-a');
  marked = await publishMarked(gateway.url);
  for (const { folder, role } of PARTIES) {
    const partner = makePartner(gateway.url, exampleParty(folder));
    pages += (await partner.page(role)).text;
    await partner.close();
  }
  await foreignRecord();
  await until(
    'the quarantine',
    async () =>
      (await cluster.operator.rows("select 1 from queue_item where queue = 'quarantaine'")).length >
        0 || undefined,
  );
  await Promise.all([router.kill(), gateway.kill()]);
  await readColumns();
  keyRows = (await cluster.operator.rows(
    'select subject, made::float8 as made, kek, wrapped from data_key',
  )) as unknown as WrappedKey[];
  bodies = (await cluster.operator.rows(
    'select person, nr, body from message join claim on claim.seq = message.claim',
  )) as unknown as typeof bodies;
  const { kafka, postgres } = cluster.servers;
  await Promise.all([kafka.process.stop(), postgres.process.stop()]);
});
afterAll(() => cluster.end());

async function foreignRecord(): Promise<void> {
  const producer = operatorOf(cluster.servers).producer();
  await producer.connect();
  const messages = [{ key: 'x', value: `{"naam":"${STRANGE}"}` }];
  await producer.send({ topic: LOG_TOPIC.topic, messages });
  await producer.disconnect();
}

interface Column {
  readonly table_name: string;
  readonly column_name: string;
  readonly data_type: string;
}

async function readColumns(): Promise<void> {
  const known = (await cluster.operator.rows(
    `select table_name, column_name, data_type from information_schema.columns
     where table_schema = 'public' and table_name <> 'bundle'`,
  )) as unknown as readonly Column[];
  for (const { table_name: table, column_name: column, data_type: type } of known) {
    const value = type === 'bytea' ? `"${column}"` : `"${column}"::text`;
    const held = await cluster.operator.rows(`select ${value} as held from "${table}"`);
    const texts = held.map((row) => asText(row['held'])).join('\n');
    // The auditor's passport holds the window in which a view may be read, as the rule sets it.
    columns.set(`${table}.${column}`, texts.replaceAll(/"(vanaf|tot)":"[^"]*"/g, ''));
  }
}

const asText = (value: unknown): string =>
  Buffer.isBuffer(value) ? value.toString('latin1') : `"${String(value)}"`;

describe('a copy of the disks of broker and database', () => {
  it('shows no mark in any byte of any file, although recipients read them', () => {
    const { folder } = cluster.servers;
    const { finds, files } = searchDisk(folder, marked.unmistakable);
    expect(finds).toEqual([]);
    const segments = files.filter((file) => /sluis\.ingezonden-\d+\/\d+\.log$/.test(file));
    expect(segments).toHaveLength(24);
    expect(files.some((file) => /pg_wal\/[0-9A-F]{24}$/.test(file))).toBe(true);
    expect(files.some((file) => /base\/\d+\/\d+$/.test(file))).toBe(true);
    expect(found(pages, marked.unmistakable).length).toBeGreaterThan(20);
  });

  it('shows no mark in any column, not in those either that PostgreSQL compressed', () => {
    const left = [...columns].flatMap(([name, text]) =>
      found(text, marked.all).map((mark) => `${name}: ${mark}`),
    );
    expect(left).toEqual([]);
    expect([...columns.keys()]).toEqual(
      expect.arrayContaining(['message.body', 'release_content.body', 'case_state.state']),
    );
  });

  it('shows what a stranger wrote only where the stranger wrote it', () => {
    const { finds } = searchDisk(cluster.servers.folder, new Set([STRANGE]));
    expect(finds.map(({ file }) => file)).toEqual([
      expect.stringMatching(/sluis\.ingezonden-\d+\/\d+\.log$/),
    ]);
  });

  it('shows every message to who has the keys too', () => {
    const keys = withKeysOf(join(cluster.installation.folder, 'data'), keyRows);
    const opened = bodies.map(({ person, nr, body }) =>
      keys.open(person, { kind: 'bericht', id: nr }, body),
    );
    expect(opened).toHaveLength(marked.messages);
    expect(opened).not.toContain(undefined);
    expect(new Set(found(opened.join('\n'), marked.unmistakable))).toEqual(marked.unmistakable);
  });
});
