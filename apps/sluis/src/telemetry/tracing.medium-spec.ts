import { makeOtlpOut, type OpenOtlpOut } from '#delivery';
import { LIMITS } from '#kernel';
import { makeMovableClock, startOtlpReceiver, type OtlpReceiver } from '#testing';
import type { Step } from './otlp-spans.js';
import { startTracing, type Tracing } from './tracing.js';

const NOW = Date.parse('2026-12-01T12:00:00Z');
const NO_TLS = {};
const TRACE = { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' };
const STEP: Step = {
  name: 'routeren',
  trace: TRACE,
  began: NOW,
  ended: NOW + 12,
  failed: false,
  attributes: { 'sluis.partitie': 3 },
};

let receiver: OtlpReceiver;
let out: OpenOtlpOut;
let tracing: Tracing;
let clock: ReturnType<typeof makeMovableClock>;
let dropped: number;
let silenced: string[];

beforeEach(async () => {
  clock = makeMovableClock(NOW);
  dropped = 0;
  silenced = [];
  receiver = await startOtlpReceiver();
  out = makeOtlpOut({
    url: new URL(receiver.url),
    tls: async () => NO_TLS,
    clock,
    answerMs: 100,
  });
  tracing = startTracing({
    out,
    clock,
    resource: { 'service.name': 'sluis' },
    onDropped: (steps) => (dropped += steps),
    onSilenced: (code) => silenced.push(code),
  });
});
afterEach(async () => {
  await tracing.stop();
  await out.close();
  await receiver.stop();
});

const has = async (requests: number): Promise<void> => {
  while (receiver.requests.length < requests) {
    clock.move(LIMITS.spansBeatMs);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

describe('the steps of a process', () => {
  it('come to a collector with their trace, their times and what may be said of them', async () => {
    tracing.step({ ...STEP, links: [TRACE], failed: true });
    await has(1);
    const [request] = receiver.requests;
    expect(request?.path).toBe('/v1/traces');
    expect(JSON.parse(request?.body ?? '')).toEqual({
      resourceSpans: [
        {
          resource: {
            attributes: [{ key: 'service.name', value: { stringValue: 'sluis' } }],
          },
          scopeSpans: [
            {
              scope: { name: 'nl.sluis.stappen' },
              spans: [
                {
                  ...TRACE,
                  name: 'routeren',
                  kind: 5,
                  startTimeUnixNano: `${NOW}000000`,
                  endTimeUnixNano: `${NOW + 12}000000`,
                  attributes: [{ key: 'sluis.partitie', value: { intValue: '3' } }],
                  links: [TRACE],
                  status: { code: 2 },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it.each([
    ['an attribute that nobody allowed', { naam: 'Jansen' }],
    ['a name from the prototype', { constructor: 'x' }],
    ['a sentence where a code belongs', { 'sluis.code': 'persoon 999990019 is onbekend' }],
    ['a number of somebody as the recipient', { 'sluis.ontvanger': '999990019' }],
    ['a number of somebody as a count', { 'sluis.berichten': '999990019' }],
  ])('never hold %s', async (_what, attributes) => {
    tracing.step({ ...STEP, attributes: { 'sluis.partitie': 3, ...attributes } });
    await has(1);
    expect(receiver.taken.spans[0]?.attributes.map(({ key }) => key)).toEqual(['sluis.partitie']);
    expect(receiver.requests[0]?.body).not.toMatch(/Jansen|999990019/);
  });

  it('name no more others than the bound, and say how many they left out', async () => {
    tracing.step({ ...STEP, links: Array.from({ length: LIMITS.spanLinksMax + 5 }, () => TRACE) });
    await has(1);
    const [span] = receiver.taken.spans;
    expect(span?.links).toHaveLength(LIMITS.spanLinksMax);
    expect(span).toMatchObject({ droppedLinksCount: 5 });
  });

  it('wait for nobody: beyond the bound they are dropped and counted', async () => {
    const more = 7;
    for (let one = 0; one < LIMITS.spansWaitingMax + more; one += 1) tracing.step(STEP);
    expect(dropped).toBe(more);
    await has(LIMITS.spansWaitingMax / LIMITS.spansBatchMax);
    await tracing.stop();
    expect(receiver.taken.spans).toHaveLength(LIMITS.spansWaitingMax);
  });

  it('that a collector does not take are counted, told once, and not offered again', async () => {
    receiver.answers({ status: 200, body: '{}' }, { status: 503 }, 'silence');
    tracing.step(STEP);
    await has(1);
    tracing.step(STEP);
    await has(2);
    tracing.step(STEP);
    await has(3);
    await tracing.stop();
    expect(dropped).toBe(2);
    expect(silenced).toEqual(['te-druk']);
    expect(receiver.taken.spans).toHaveLength(1);
  });

  it('that wait when the process ends are sent first', async () => {
    for (let one = 0; one < LIMITS.spansBatchMax + 1; one += 1) tracing.step(STEP);
    await tracing.stop();
    expect(receiver.taken.spans).toHaveLength(LIMITS.spansBatchMax + 1);
    expect(dropped).toBe(0);
  });
});
