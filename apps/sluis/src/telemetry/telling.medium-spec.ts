import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { makeOtlpOut, type OpenOtlpOut } from '#delivery';
import { LIMITS } from '#kernel';
import { makeMovableClock, startOtlpReceiver, type OtlpReceiver } from '#testing';
import { startTelling, type Telling } from './telling.js';

const NOW = Date.parse('2026-12-01T12:00:00Z');
const NO_TLS = {};
let receiver: OtlpReceiver;
let out: OpenOtlpOut;
let telling: Telling;
let silenced: string[];
let clock: ReturnType<typeof makeMovableClock>;

beforeEach(async () => {
  clock = makeMovableClock(NOW);
  silenced = [];
  receiver = await startOtlpReceiver();
  out = makeOtlpOut({ url: new URL(receiver.url), tls: async () => NO_TLS, clock });
});
afterEach(async () => {
  await telling.stop();
  await out.close();
  await receiver.stop();
});

function start(registry: Registry): void {
  const resource = { 'service.name': 'sluis' };
  telling = startTelling({
    registry,
    out,
    clock,
    resource,
    onSilenced: (code) => silenced.push(code),
  });
}

async function beat(times: number): Promise<void> {
  const expected = receiver.requests.length + times;
  while (receiver.requests.length < expected) {
    clock.move(LIMITS.telemetryBeatMs);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

interface Told {
  readonly name: string;
  readonly sum?: { readonly dataPoints: object[] };
  readonly gauge?: { readonly dataPoints: object[] };
  readonly histogram?: { readonly dataPoints: object[] };
}

function told(): readonly Told[] {
  const { body = '{}' } = receiver.requests.at(-1) ?? {};
  const request = JSON.parse(body) as {
    readonly resourceMetrics: readonly { readonly scopeMetrics: readonly { metrics: Told[] }[] }[];
  };
  return request.resourceMetrics.flatMap(({ scopeMetrics }) =>
    scopeMetrics.flatMap(({ metrics }) => metrics),
  );
}

describe('what a collector is told', () => {
  it('is what /metrics says, under the same names', async () => {
    // Given
    const registry = new Registry();
    const registers = [registry];
    const counted = new Counter({ name: 'a_total', help: 'A.', labelNames: ['code'], registers });
    counted.inc({ code: 'x' }, 3);
    new Gauge({ name: 'b', help: 'B.', registers }).set(1.5);
    const timed = new Histogram({ name: 'c_seconds', help: 'C.', buckets: [0.1, 1], registers });
    for (const seconds of [0.05, 0.05, 0.5, 7]) timed.observe(seconds);
    // When
    start(registry);
    await beat(1);
    // Then
    expect(receiver.requests[0]?.path).toBe('/v1/metrics');
    const [a, b, c] = told();
    const code = { key: 'code', value: { stringValue: 'x' } };
    expect(a?.sum).toMatchObject({
      aggregationTemporality: 2,
      isMonotonic: true,
      dataPoints: [{ asDouble: 3, attributes: [code], startTimeUnixNano: `${NOW}000000` }],
    });
    expect(b?.gauge).toMatchObject({ dataPoints: [{ asDouble: 1.5, attributes: [] }] });
    expect(c?.histogram).toMatchObject({
      dataPoints: [{ count: '4', explicitBounds: [0.1, 1], bucketCounts: ['2', '1', '1'] }],
    });
  });

  it('holds every number that a process has of itself, and nothing that is no number', async () => {
    const registry = new Registry();
    collectDefaultMetrics({ register: registry });
    start(registry);
    await beat(1);
    const names = told().map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['process_cpu_seconds_total', 'nodejs_heap_size_used_bytes']),
    );
    expect(receiver.requests[0]?.body).not.toContain('null');
  });

  it('is told again after a collector that was away; its silence is told once', async () => {
    const registry = new Registry();
    const counted = new Counter({ name: 'a_total', help: 'A.', registers: [registry] });
    receiver.answers({ status: 200, body: '{}' }, { status: 503 }, { status: 503 });
    start(registry);
    await beat(2);
    counted.inc(5);
    await beat(1);
    await beat(1);
    expect(silenced).toEqual(['te-druk']);
    expect(told()[0]?.sum?.dataPoints).toMatchObject([{ asDouble: 5 }]);
  });
});
