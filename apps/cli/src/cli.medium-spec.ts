// Answers: what does somebody read who makes a mistake? The whole command line against a small
// server over mutual TLS, with files on a disk.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  jest,
} from '@jest/globals';
import { makeBundle } from '#directory';
import { makeEntry } from '#evidence';
import { makeSystemClock } from '#platform';
import { openSqliteStore } from '#store';
import { DAY, exported, keys } from '../../../libs/testing/src/evidence/ledger.js';
import { runCli } from './cli.js';
import { startListening, type Listening } from './partner/listening.fixture.js';

const MESSAGE = 'examples/messages/03-begin-milan.json';
const NR = '0b9f5d0e-5d3c-4d8e-9d0c-2f6f1c1f7a11';
const RECEIPT = { inzending: NR, toestand: 'aangenomen' };
const REFUSAL = {
  code: 'bericht-ongeldig',
  title: 'The message does not follow the schema of its type',
  hulp: 'Compare the message with the schema that the catalogue of message types names for it, then send it again.',
  fouten: [
    { plaats: '/id', verwacht: 'a text of at least one and at most sixty-four characters' },
    { plaats: '', verwacht: 'JSON in UTF-8' },
  ],
};

let gateway: Listening;
let folder: string;
let out = '';
let err = '';

const at = (...path: string[]): string => join(folder, ...path);

/** The exit status, as a shell would have it. */
async function sluis(...argv: string[]): Promise<number> {
  const status = await runCli(argv, undefined);
  process.exitCode = undefined;
  return status;
}

const partner = (...argv: string[]): Promise<number> =>
  sluis(...argv, '--certs', 'certs-example/dji', '--url', gateway.url);

const longest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sluis-cli-'));
  gateway = await startListening();
});
beforeEach(() => {
  [out, err, gateway.replies, gateway.heard] = ['', '', [], []];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((out += String(text))));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((err += String(text))));
});
afterEach(() => void jest.restoreAllMocks());
afterAll(() => {
  gateway.close();
  rmSync(folder, { recursive: true });
});

describe('sluis send', () => {
  it('shows the receipts it has when a later file cannot be read', async () => {
    gateway.replies = [{ status: 202, body: RECEIPT }];
    expect(await partner('send', MESSAGE, 'nofile.json')).toBe(2);
    expect(out).toContain(`accepted  ${NR}  aangenomen`);
    expect(err).toContain('cannot read nofile.json');
  });

  it('shows them as JSON too, in one document with the failure', async () => {
    gateway.replies = [{ status: 202, body: RECEIPT }, 'cut'];
    expect(await partner('send', '--json', MESSAGE, MESSAGE, 'nofile.json')).toBe(3);
    expect(JSON.parse(out)).toMatchObject({
      error: {
        status: 3,
        details: [expect.any(String), `without a receipt: ${MESSAGE} nofile.json`],
      },
      obtained: [{ file: MESSAGE, body: RECEIPT }],
    });
    expect(err).toContain('no answer');
  });

  it('gives each fault of a refusal a line of its own, in English, and goes on', async () => {
    gateway.replies = [
      { status: 400, body: REFUSAL },
      { status: 200, body: RECEIPT },
    ];
    expect(await partner('send', MESSAGE, MESSAGE)).toBe(1);
    expect(gateway.heard[0]?.headers['accept-language']).toBe('en');
    expect(out).toMatch(/^refused {2}400 bericht-ongeldig: The message /);
    expect(out).toContain('\n  /id: expected a text of');
    expect(out).toContain('\n  the whole message: expected JSON in UTF-8\n  Compare the message');
    expect(out).toContain(`\nrepeated  ${NR}`);
    expect(longest(out)).toBeLessThanOrEqual(100);
  });
});

describe('a partner who cannot reach Sluis', () => {
  const send = (url: string, ...more: string[]) =>
    sluis('send', MESSAGE, '--certs', 'certs-example/dji', '--url', url, ...more);

  it('learns that the address is none', async () => {
    for (const url of ['localhost:8443', 'http://localhost:8443', 'x']) {
      expect(await send(url)).toBe(2);
    }
    expect(err).toContain('--url is no address');
  });

  it('learns that nothing listens there', async () => {
    expect(await send('https://localhost:1')).toBe(3);
    expect(err).toContain('https://localhost:1: nothing listens');
  });

  it('learns that the server is not trusted', async () => {
    expect(await partner('send', MESSAGE, '--ca', 'certs-example/dji/cert.pem')).toBe(3);
    expect(err).toContain('the server is not trusted');
    expect(err).toContain('check --ca');
  });
});

describe('the other commands of a partner', () => {
  it('name every state by its word on the wire', async () => {
    const onbestelbaar = [{ relatie: 'bestemming', code: 'geen-postbus' }];
    gateway.replies = [{ status: 200, body: { ...RECEIPT, berichtsoort: 'b', onbestelbaar } }];
    expect(await partner('status', NR)).toBe(0);
    expect(out).toContain('onbestelbaar  bestemming  geen-postbus');
  });

  it('speak JSON, also when they fail', async () => {
    gateway.replies = [
      { status: 200, body: {} },
      { status: 404, body: { code: 'niet-gevonden', title: 'Not found' } },
    ];
    const ack = ['ack', '--mailbox', 'r', '--up-to', 'c', '--json'];
    expect(await partner(...ack)).toBe(0);
    expect(JSON.parse(out)).toEqual({ recorded: true });
    out = '';
    expect(await partner('passport', '1', '--mailbox', 'r', '--json')).toBe(1);
    const message = '404 niet-gevonden: Not found';
    expect(JSON.parse(out)).toEqual({ error: { status: 1, message, details: [] } });
    expect(err).toBe(`sluis: ${message}\n`);
  });
});

describe('a file or folder that is not there', () => {
  it.each([
    ['policy', 'check', '--folder', 'nofolder'],
    ['policy', 'explain', '--message', MESSAGE, '--recipient', '1', '--policy', 'nofolder'],
    ['directory', 'check', '--folder', 'examples/directory', '--territory', 'nofolder'],
    ['directory', 'check', '--folder', 'nofolder', '--territory', 'examples/territory'],
    ['directory', 'import-cbs', 'nofolder', '--year', '2026'],
  ])('is named by %s %s', async (...argv) => {
    expect(await sluis(...argv)).toBe(2);
    expect(err).toBe('sluis: cannot read nofolder\n');
  });

  it('is the only fault of a configuration', async () => {
    expect(await sluis('config', 'check', '--config', 'nofile')).toBe(1);
    expect(err.trim().split('\n').slice(1)).toEqual(['  nofile: a file that can be read']);
  });
});

describe('who answers for it', () => {
  it('learns what was checked, and what the queues are', async () => {
    expect(await sluis('policy', 'check')).toBe(0);
    expect(out).toBe('no faults in policies/national\n');
    expect(await sluis('queue', '--help')).toBe(0);
    for (const name of ['aangehouden (held', 'onbestelbaar (', 'quarantaine (']) {
      expect(out.replaceAll(/\s+/g, ' ')).toContain(name);
    }
  });

  it.each(['nl', 'en'])('reads what a recipient sees on one screen (%s)', async (lang) => {
    const who = ['--recipient', '00000099000000599000', '--consented', '--lang', lang];
    expect(await sluis('policy', 'explain', '--message', MESSAGE, ...who)).toBe(0);
    expect(out).toMatch(/ exact +coordinator\.persoon\n {2}\/persoon\/burgerservicenummer\n/);
    expect(longest(out)).toBeLessThanOrEqual(100);
  });
});

describe('sluis evidence verify', () => {
  const file = (): string => at('evidence.jsonl');
  const verify = (...more: string[]) =>
    sluis('evidence', 'verify', '--file', file(), '--keys', at('keys.json'), ...more);

  beforeAll(async () => {
    const lines = await exported(DAY);
    writeFileSync(file(), lines.map((line) => JSON.stringify(line)).join('\n'));
    writeFileSync(at('keys.json'), JSON.stringify(keys));
  });

  it('refuses keys that are none', async () => {
    for (const text of ['{}', '[]', '{"keys":[]}', '{"keys":[1,{"kty":"EC"}]}']) {
      writeFileSync(at('page.json'), text);
      expect(await sluis('evidence', 'verify', '--file', file(), '--keys', at('page.json'))).toBe(
        2,
      );
      expect(err).toContain(`${at('page.json')} holds no public keys of Sluis`);
    }
  });

  it('says of a file without receipts that it proves nothing', async () => {
    expect(await verify('--witness', MESSAGE)).toBe(1);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      `not right: witness ${MESSAGE}: this file holds no receipt or checkpoint signed with these ` +
        'keys, which says nothing about the evidence',
    );
  });

  it('names the chain, the record and the line in a sentence', async () => {
    const changed = (await exported(DAY)).map((line) => JSON.stringify(line));
    changed[1] = changed[1]!.replace('"actor":"', '"actor":"x');
    writeFileSync(at('changed.jsonl'), changed.join('\n'));
    const argv = ['--file', at('changed.jsonl'), '--keys', at('keys.json')];
    expect(await sluis('evidence', 'verify', ...argv)).toBe(1);
    const { chain, number } = DAY.records[0]!.record;
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      `not right: chain ${chain}, record ${number}, line 2 of ${at('changed.jsonl')}: this was edited`,
    );
  });

  it('names a record of the store whose data is no longer JSON', async () => {
    mkdirSync(at('data'));
    const store = await openSqliteStore({ file: at('data', 'store.db'), clock: makeSystemClock() });
    const data = { soort: 'policy', digest: 'd', ondertekenaars: ['k'] };
    const entry = makeEntry('e-1', 'bundleActivated', 'sluis', data);
    await store.importBundle(makeBundle('policy', { files: [] }), 0, [entry]);
    await store.close();
    for (const broken of ['{', '[]']) {
      out = '';
      const database = new DatabaseSync(at('data', 'store.db'));
      database.prepare('UPDATE evidence_entry SET data = ?').run(broken);
      database.close();
      const config = ['--config', 'examples/sluis.yaml', '--set', `dataFolder=${at('data')}`];
      expect(await sluis('evidence', 'verify', '--keys', at('keys.json'), ...config)).toBe(1);
      expect(out).toContain('not right: chain beheer, record 1: this was edited');
    }
  });
});
