// Answers: does a copy of the files of an installation, without its keys, show anything that was said
// of anybody? Taken from a server that was killed, so that write-ahead logs lie there too.
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSqliteLog } from '#log';
import { makeSystemClock } from '#platform';
import type { WrappedKey } from '#sealing';
import { openSqliteFile } from '#testing';
import { PARTIES } from '../../cli/src/demo/story.js';
import { found } from './leak/marks.js';
import { columnTexts } from './leak/surfaces.js';
import { searchDisk } from './sealed/disk.js';
import { publishMarked, type Marked } from './sealed/marked.js';
import { makeInstallation, type Installation } from './world/installation.js';
import { exampleParty, makePartner } from './world/partner.js';
import { until } from './world/waiting.js';
import { withKeysOf } from './world/with-keys.js';

/** What a stranger writes into the log lies there as the stranger wrote it; what we keep of it does not. */
const STRANGE = 'Zwqx-van-een-vreemde';

let installation: Installation;
let marked: Marked;
let pages = '';

const data = () => join(installation.folder, 'data');

beforeAll(async () => {
  installation = await makeInstallation();
  const server = await installation.start();
  marked = await publishMarked(server.url);
  for (const { folder, role } of PARTIES) {
    const partner = makePartner(server.url, exampleParty(folder));
    pages += (await partner.page(role)).text;
    await partner.close();
  }
  const log = await openSqliteLog({ file: join(data(), 'log.db'), partitions: 24, clock });
  await log.append([{ key: 'x', headers: {}, value: Buffer.from(`{"naam":"${STRANGE}"}`) }]);
  await log.close();
  await until(
    'the quarantine',
    async () =>
      rows("select 1 from queue_item where queue = 'quarantaine'").length > 0 || undefined,
  );
  await server.kill();
}, 240_000);
afterAll(() => installation.end());

const clock = makeSystemClock();

function rows(sql: string) {
  const db = openSqliteFile(join(data(), 'store.db'));
  try {
    return db.rows(sql);
  } finally {
    db.close();
  }
}

describe('a copy of the data folder', () => {
  it('shows no mark in any byte of any file, although recipients read them', () => {
    const { finds, files } = searchDisk(data(), marked.unmistakable);
    expect(finds).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining(['store.db', 'store.db-wal', 'log.db', 'log.db-wal']),
    );
    expect(marked.unmistakable.size).toBeGreaterThan(1_000);
    expect(found(pages, marked.unmistakable).length).toBeGreaterThan(20);
  });

  it('shows no mark in any column, however short', () => {
    const columns = columnTexts(data());
    const left = [...columns].flatMap(([name, text]) =>
      found(text, marked.all).map((mark) => `${name}: ${mark}`),
    );
    expect(left).toEqual([]);
    expect([...columns.keys()]).toEqual(
      expect.arrayContaining(['message.body', 'release_content.body', 'record.value']),
    );
  });

  it('shows what a stranger wrote only where the stranger wrote it', () => {
    const { finds } = searchDisk(data(), new Set([STRANGE]));
    expect(finds.filter(({ file }) => !file.startsWith('log.db'))).toEqual([]);
    expect(finds).not.toEqual([]);
  });

  it('shows every message to who has the keys too', () => {
    const keys = withKeysOf(data(), rows('select * from data_key') as unknown as WrappedKey[]);
    const opened = rows(
      'select person, nr, body from message join claim on claim.seq = message.claim',
    ).map(({ person, nr, body }) =>
      keys.open(String(person), { kind: 'bericht', id: String(nr) }, body as Uint8Array),
    );
    expect(opened).toHaveLength(marked.messages);
    expect(opened).not.toContain(undefined);
    const seen = found(opened.join('\n'), marked.unmistakable);
    expect(new Set(seen)).toEqual(marked.unmistakable);
  });
});

// An installation with EXAMPLE certificates makes keys that are missing; another kek helps nobody.
it('does not start without the kek that the data keys lie under', async () => {
  const [kept, away] = [join(data(), 'keys/kek.key'), join(installation.folder, 'kek.key')];
  await rename(kept, away);
  const { code, complaints } = await installation.sluis('start');
  expect(code).toBe(78);
  expect(complaints).toContain('kek: the key that this store was started with');
  await rename(away, kept);
});
