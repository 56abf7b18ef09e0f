// Answers: is nothing disclosed without a record in the processing log, on the built program, with a
// log that is away and a process that is killed meanwhile?
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { askSqlite, startOtlpReceiver, type OtlpReceiver } from '#testing';
import { makeInstallation, type Installation, type Server } from './world/installation.js';
import { exampleParty, makePartner } from './world/partner.js';
import { aBegin } from './world/replays.js';
import { until } from './world/waiting.js';

/** The smallest bound that the configuration takes; a message leads to some ten records. */
const ROWS_MAX = 1_000;
const MESSAGES = 140;
const AT_ONCE = 10;

let receiver: OtlpReceiver;
let installation: Installation;
let server: Server;
beforeAll(async () => {
  receiver = await startOtlpReceiver();
  installation = await makeInstallation([
    `processingLog.url=${receiver.url}/otlp`,
    `processingLog.rowsMax=${ROWS_MAX}`,
  ]);
  server = await installation.start();
}, 60_000);
afterAll(async () => {
  await installation?.end();
  await receiver?.stop();
});

const ask = (sql: string) => askSqlite(join(installation.folder, 'data', 'store.db'))(sql);
const count = async (from: string): Promise<number> =>
  Number((await ask(`select count(*) as n from ${from}`))[0]?.['n']);
const routed = () => count('claim where routed is not null');

interface Readiness {
  readonly redenen?: readonly { readonly onderdeel: string; readonly reden: string }[];
}
const reasons = async () =>
  ((await (await fetch(`${server.operations}/gereed`)).json()) as Readiness).redenen ?? [];

it('stops when too much waits, loses no record, and goes on by itself', async () => {
  // Given a log that is away
  await receiver.stop();
  const sender = makePartner(server.url, exampleParty('dji'));
  for (let turn = 0; turn < MESSAGES; turn += AT_ONCE) {
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, n) => sender.publish(aBegin(turn + n).bytes)),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 202));
  }
  await sender.close();

  // When too much waits, senders have their receipts and nobody gets anything more
  await until(
    'a log for which too much waits',
    async () =>
      (await reasons()).some(({ onderdeel }) => onderdeel === 'verwerkingenlogboek') || undefined,
  );
  expect(await reasons()).toEqual([{ onderdeel: 'verwerkingenlogboek', reden: 'vol' }]);
  const before = await routed();
  expect(before).toBeLessThan(MESSAGES);
  expect(server.said()).toContain('verwerkingenlogboek-vol');
  const metrics = await (await fetch(`${server.operations}/metrics`)).text();
  expect(metrics).toContain('sluis_ready{part="verwerkingenlogboek"} 0');

  // And a process that is killed finds it as it was
  await server.kill();
  server = await installation.start({ early: true });
  await until('a start that is not ready', async () =>
    reasons().then(
      (found) => found.length > 0 || undefined,
      () => undefined,
    ),
  );
  expect(await routed()).toBe(before);

  // Then, with the log back, all is routed, and there is a record of every view
  await receiver.start();
  await until('everything routed', async () => (await routed()) === MESSAGES || undefined, 60_000);
  await until('all records brought', async () => (await count('log_row')) === 0 || undefined);
  const disclosed = receiver.taken.spans.filter(({ name }) => name === 'verstrekken');
  const ids = new Set(disclosed.map(({ spanId }) => spanId));
  expect(ids.size).toBe(await count('release where number is not null'));
  expect(new Set(receiver.requests.map(({ path }) => path))).toEqual(
    new Set(['/otlp/v1/traces', '/otlp/v1/logs']),
  );
  expect(await reasons()).toEqual([]);
}, 180_000);
