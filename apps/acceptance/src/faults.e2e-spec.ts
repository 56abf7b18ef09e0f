// Answers: what when something around Sluis breaks? A spoiled record in the log, a locked store, a
// full disk, a signal to stop: partners are told when to come back, and it mends without a hand.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { toLogRecord, type LogRecord } from '#contracts';
import { openSqliteLog } from '#log';
import { LIMITS } from '#kernel';
import { makeSystemClock } from '#platform';
import { openSqliteFile, type Row, type SqliteFile } from '#testing';
import { exportEvidence, publicKeys, verifyExport } from './world/evidence.js';
import { makeInstallation, type Installation, type Server } from './world/installation.js';
import {
  EVENT_TYPE,
  exampleParty,
  makePartner,
  type Answer,
  type Partner,
} from './world/partner.js';
import { aBegin } from './world/replays.js';
import { until } from './world/waiting.js';

let installation: Installation;
let dji: Partner | undefined;
beforeEach(async () => (installation = await makeInstallation()));
afterEach(async () => {
  await dji?.close();
  await installation.end();
});

const file = (name: 'store' | 'log') => join(installation.folder, 'data', `${name}.db`);

function look<T>(name: 'store' | 'log', use: (db: SqliteFile) => T): T {
  const db = openSqliteFile(file(name));
  try {
    return use(db);
  } finally {
    db.close();
  }
}

const rows = (sql: string, ...values: readonly unknown[]): readonly Row[] =>
  look('store', (db) => db.rows(sql, ...values));

function speakTo(server: Server): Partner {
  dji = makePartner(server.url, exampleParty('dji'));
  return dji;
}

const stateOf = async (partner: Partner, { json }: Answer): Promise<unknown> =>
  (await partner.call('GET', `/v1/inzendingen/${String(json['inzending'])}`)).json['toestand'];

const judged = (partner: Partner, accepted: Answer): Promise<true> =>
  until('the judgement of a message', async () =>
    (await stateOf(partner, accepted)) === 'beoordeeld' ? true : undefined,
  );

describe('a record in the log that cannot be decoded', () => {
  it('is set apart with its reason, and its neighbours flow', async () => {
    // Given: a message, what nobody can read, and another message, in one partition
    const gateway = await installation.start({ set: ['roles=gateway'] });
    const partner = speakTo(gateway);
    const [before, after] = [aBegin(1), aBegin(1).bytes.replace('-1"', '-1b"')];
    const first = await partner.publish(before.bytes);
    const [claim] = rows('select person, nr from claim');
    await append(spoiledRecords(String(claim?.['person']), String(claim?.['nr'])));
    const last = await partner.publish(after);
    expect([first.status, last.status]).toEqual([202, 202]);
    expect(await gateway.stop()).toBe(0);

    // When
    const router = speakTo(await installation.start());
    await judged(router, first);
    await judged(router, last);

    // Then
    const set = rows("select * from queue_item where queue = 'quarantaine' order by rowid");
    const reasons = set.map(({ detail }) => (JSON.parse(String(detail)) as Row)['reason']);
    expect(reasons).toEqual([
      'tombstone',
      'niet-verzegeld',
      'niet-verzegeld',
      'zegel-geschonden',
      'vervallen',
    ]);
    const evidence = await exportEvidence(installation);
    const recorded = evidence.events.filter(({ name }) => name === 'record.quarantaine');
    expect(recorded.map(({ data }) => data['code'])).toEqual(reasons);
    expect(rows('select count(*) as n from release where number is not null')).toEqual([{ n: 6 }]);
  }, 60_000);

  /**
   * Garbage, a message in clear, and both with headers as ours: under the right person and number. The
   * last one names a key that is not there, which looks as if it was destroyed.
   */
  function spoiledRecords(key: string, nr: string): readonly LogRecord[] {
    const inClear = { 'content-type': EVENT_TYPE };
    const { headers: forged } = toLogRecord(
      { personId: key, nr, sealed: new Uint8Array() },
      '00000099000000002000',
    );
    const record = (headers: LogRecord['headers'], text: string): LogRecord => ({
      key,
      headers,
      value: Buffer.from(text),
    });
    const { bytes } = aBegin(2);
    return [
      record(inClear, ''),
      record({}, 'dit is geen JSON'),
      record(inClear, bytes),
      record(forged, 'geen zegel'),
      record(forged, `\u0001${bytes}`),
    ];
  }

  async function append(records: readonly LogRecord[]): Promise<void> {
    const log = await openSqliteLog({
      file: file('log'),
      partitions: 24,
      clock: makeSystemClock(),
    });
    await log.append(records);
    await log.close();
  }
});

/** Log or store is away: "later", a message that is safe to repeat, and not a word of why. */
async function expectLater(partner: Partner, bytes: string): Promise<void> {
  const refused = await partner.publish(bytes);
  expect([refused.status, refused.json['herhaalbaar']]).toEqual([503, true]);
  expect(String(refused.json['code'])).toMatch(/-onbereikbaar$/);
  expect(Number(refused.headers['retry-after'])).toBe(LIMITS.retryAfterSeconds);
  expect(refused.text).not.toMatch(/sqlite|database|disk/i);
}

/** Nothing was lost, nothing happened twice, and the chain says so. */
async function expectWhole(server: Server, partner: Partner, accepted: readonly Answer[]) {
  for (const one of accepted) await judged(partner, one);
  const perMessage = rows(
    'select nr, count(*) as n from release where number is not null group by nr',
  );
  expect(perMessage.map(({ n }) => n)).toEqual(accepted.map(() => 3));
  const receipts = accepted.map(({ json }) => String(json['ontvangstbewijs']));
  const jwks = await publicKeys(server);
  expect(await server.stop()).toBe(0);
  const report = await verifyExport(await exportEvidence(installation), jwks, receipts);
  expect(report.fault).toBeUndefined();
}

describe('a store that another program keeps locked', () => {
  it('is answered with "later" and picked up again by itself', async () => {
    // Given
    const server = await installation.start();
    const partner = speakTo(server);
    const early = await partner.publish(aBegin(1).bytes);
    const locker = openSqliteFile(file('store'));
    const unlock = locker.lock();

    // When, then
    await expectLater(partner, aBegin(2).bytes);
    expect((await fetch(`${server.operations}/gereed`)).status).toBe(503);
    expect((await fetch(`${server.operations}/gezond`)).status).toBe(200);
    unlock();
    locker.close();
    const late = await partner.publish(aBegin(2).bytes);
    expect(late.status).toBe(202);
    await expectWhole(server, partner, [early, late]);
  }, 90_000);
});

describe('a disk that is full', () => {
  it('is answered with "later" and picked up again by itself', async () => {
    // Given
    const server = await installation.start();
    const partner = speakTo(server);
    const early = await partner.publish(aBegin(1).bytes);

    // When: not a byte more fits in any file of this process
    await limitFiles(server, '0');
    await expectLater(partner, aBegin(2).bytes);
    await expectLater(partner, aBegin(3).bytes);
    expect((await fetch(`${server.operations}/gereed`)).status).toBe(503);
    await limitFiles(server, 'unlimited');

    // Then
    const late = [await partner.publish(aBegin(2).bytes), await partner.publish(aBegin(3).bytes)];
    expect(late.map(({ status }) => status)).toEqual([202, 202]);
    await expectWhole(server, partner, [early, ...late]);
  }, 90_000);

  /** The kernel refuses writes beyond this size (RLIMIT_FSIZE), as it does when a disk is full. */
  const limitFiles = ({ pid }: Server, size: string) =>
    promisify(execFile)('prlimit', [`--pid=${pid}`, `--fsize=${size}:`]);
});

describe('a server that is asked to stop', () => {
  it('answers who waits, finishes its batch, and exits with 0', async () => {
    // Given
    const server = await installation.start();
    const partner = speakTo(server);
    const jwks = await publicKeys(server);
    const offers = Array.from({ length: 40 }, (_, turn) => aBegin(turn));

    // When
    const answering = Promise.allSettled(offers.map(({ bytes }) => partner.publish(bytes)));
    await until('the first of them', () =>
      Promise.resolve(rows('select 1 from claim').length > 1 || undefined),
    );
    const code = await server.stop();
    const answers = (await answering).map((one) => (one.status === 'fulfilled' ? one.value : one));

    // Then
    expect(code).toBe(0);
    const { chains } = await verifyExport(await exportEvidence(installation), jwks, []);
    expect(chains.map(({ covered }) => covered)).toEqual(chains.map(({ records }) => records));
    const again = await installation.start();
    const speaker = speakTo(again);
    const repeated = [];
    for (const [index, { bytes }] of offers.entries()) {
      const [before, now] = [answers[index], await speaker.publish(bytes)];
      const wasAccepted = before?.status === 202;
      expect([index, now.status]).toEqual([index, wasAccepted ? 200 : expect.any(Number)]);
      if (wasAccepted) expect(now.text).toContain(before.json['ontvangstbewijs']);
      repeated.push(now);
    }
    expect(answers.filter(({ status }) => status === 202).length).toBeGreaterThan(0);
    await expectWhole(again, speaker, repeated);
  }, 90_000);
});
