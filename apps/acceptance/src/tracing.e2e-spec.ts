// Answers: can an operator follow one message through the built program, from its sender's trace to
// the trace that its recipient was told, and does nothing wait for a collector or tell it who it is about?
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startOtlpReceiver, type OtlpReceiver, type OtlpSpan } from '#testing';
import { pushedDirectory } from './push/directory.js';
import { startReceiver, type Receiver } from './push/receivers.js';
import { makeInstallation, type Installation, type Server } from './world/installation.js';
import { exampleParty, makePartner, type Partner } from './world/partner.js';
import { aBegin, type Offer } from './world/replays.js';
import { until } from './world/waiting.js';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const SPAN = 'b7ad6b7169203331';
const TEST_MS = 60_000;

let folder: string;
let collector: OtlpReceiver;
let recipients: Record<'gemeente-rotterdam' | 'gemeente-utrecht' | 'reclassering', Receiver>;
let installation: Installation;
let server: Server;
let dji: Partner;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluis-tracing-'));
  collector = await startOtlpReceiver();
  const [rotterdam, utrecht, probation] = await Promise.all([
    startReceiver('gemeente-rotterdam'),
    startReceiver('gemeente-utrecht'),
    startReceiver('reclassering'),
  ]);
  recipients = {
    'gemeente-rotterdam': rotterdam,
    'gemeente-utrecht': utrecht,
    reclassering: probation,
  };
  await pushedDirectory(folder, {
    'gemeente-rotterdam': rotterdam.port,
    'gemeente-utrecht': utrecht.port,
    reclassering: probation.port,
  });
  installation = await makeInstallation([
    `bundles.directoryFolder=${folder}`,
    `telemetry.tracesUrl=${collector.url}/otlp`,
  ]);
  server = await installation.start();
  dji = makePartner(server.url, exampleParty('dji'));
}, TEST_MS);
afterEach(async () => {
  await dji.close();
  await installation.end();
  await collector.stop();
  await Promise.all(Object.values(recipients).map((one) => one.close()));
  await rm(folder, { recursive: true });
});

const traced = ({ bytes }: Offer): string =>
  bytes.replace('{', `{ "traceparent": "00-${TRACE}-${SPAN}-01",`);

const spans = (name: string): readonly OtlpSpan[] =>
  collector.taken.spans.filter((span) => span.name === name);

const said = (span: OtlpSpan | undefined): Partial<Record<string, string>> =>
  Object.fromEntries(
    span?.attributes.map(({ key, value }) => [key, Object.values(value)[0]]) ?? [],
  );

describe('with a collector for traces', () => {
  it(
    'one message is seen from its sender’s trace to the trace that a recipient was told',
    async () => {
      const offer = aBegin(0);
      expect((await dji.publish(traced(offer))).status).toBe(202);
      await until('all pushed', async () => (spans('pushen').length >= 3 ? true : undefined));

      const [accepting] = spans('aanvaarden');
      expect(accepting).toMatchObject({ traceId: TRACE, parentSpanId: SPAN, status: { code: 0 } });
      expect(said(accepting)).toEqual({ 'sluis.weg': 'https', 'sluis.uitkomst': 'aanvaard' });
      const routing = spans('routeren').find(({ links }) => links?.[0]?.traceId === TRACE);
      expect(routing?.links).toEqual([{ traceId: TRACE, spanId: accepting?.spanId }]);
      expect(said(routing)).toMatchObject({ 'sluis.uitkomst': 'vastgelegd' });

      const [delivery] = recipients['gemeente-rotterdam'].taken;
      const pushed = spans('pushen').find(
        (span) => said(span)['sluis.ontvanger'] === '00000099000000599000',
      );
      const told = `00-${pushed?.traceId}-${pushed?.spanId}-01`;
      expect(delivery?.headers['traceparent']).toBe(told);
      const town = makePartner(server.url, exampleParty('gemeente-rotterdam'));
      const page = await town.page('gemeente.coordinator');
      await town.close();
      // The same on every channel, and no recipient can see the trace of another or of the sender.
      expect(page.json['berichten']).toMatchObject([{ traceparent: told }]);
      expect(new Set(collector.taken.spans.map(({ traceId }) => traceId)).size).toBe(5);

      const text = collector.requests.map(({ body }) => body).join('\n');
      const numbers = [...offer.bytes.matchAll(/"(\d{7,9})"/g)].map(([, number]) => number);
      expect(numbers.length).toBeGreaterThan(0);
      for (const secret of [...numbers, offer.surname, offer.id]) {
        expect(text).not.toMatch(new RegExp(`\\b${secret}\\b`));
      }
    },
    TEST_MS,
  );

  it(
    'nothing waits for one that says nothing; what it misses is counted',
    async () => {
      collector.answers('silence');
      for (let turn = 0; turn < 3; turn += 1) {
        expect((await dji.publish(aBegin(turn).bytes)).status).toBe(202);
      }
      const first = recipients['gemeente-rotterdam'];
      await until('three deliveries', async () => (first.taken.length >= 3 ? true : undefined));
      const dropped = async (): Promise<number> => {
        const metrics = await (await fetch(`${server.operations}/metrics`)).text();
        return Number(/sluis_spans_dropped_total (\d+)/.exec(metrics)?.[1]);
      };
      await until('spans dropped', async () => ((await dropped()) > 0 ? true : undefined), 20_000);
      expect(server.said()).toContain('the collector does not take our spans');
      expect(await (await fetch(`${server.operations}/gereed`)).text()).not.toContain('redenen');
    },
    TEST_MS,
  );
});
