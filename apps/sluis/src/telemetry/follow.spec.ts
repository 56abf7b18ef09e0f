import { randomUUID } from 'node:crypto';
import { traceOfAccepting, traceOfView, type Trace } from '#evidence';
import { refused } from '#kernel';
import { makeFollower, type Follower } from './follow.js';
import type { Step } from './otlp-spans.js';

const CALLER = { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' };
const HEADER = `00-${CALLER.traceId}-${CALLER.spanId}-01`;
const NO_HEADERS = {};
const TIMES = { began: 1_000, ended: 1_004 };

let steps: Step[];
let follower: Follower;
beforeEach(() => {
  steps = [];
  follower = makeFollower((step) => steps.push(step), randomUUID);
});

const accepted = {
  kind: 'accepted',
  receipt: 'r',
  nr: 'nr-1',
  id: 'id',
  state: 'aanvaard',
} as const;
const repeated = { kind: 'repeated', receipt: 'r', nr: 'nr-1', id: 'id' } as const;
const only = (): Step => {
  expect(steps).toHaveLength(1);
  return steps[0] as Step;
};

describe('who follows the steps', () => {
  it('sees a message accepted in the trace of its sender, and the batch that routed it names that step', () => {
    const outcome = { ...accepted, caller: CALLER };
    follower.accepting('https')({ ...TIMES, headers: NO_HEADERS, outcome });
    const step = only();
    expect(step).toMatchObject({
      name: 'aanvaarden',
      ...TIMES,
      failed: false,
      attributes: { 'sluis.weg': 'https', 'sluis.uitkomst': 'aanvaard' },
      trace: { traceId: CALLER.traceId, parentSpanId: CALLER.spanId },
    });
    // As the router makes it of what lies in the log.
    expect(step.trace).toEqual(traceOfAccepting('nr-1', CALLER));
  });

  it('sees a message of nobody’s trace in one of its own, the same for the router', () => {
    follower.accepting('kafka')({ ...TIMES, headers: NO_HEADERS, outcome: accepted });
    expect(only().trace).toEqual(traceOfAccepting('nr-1'));
    expect(only().trace.parentSpanId).toBeUndefined();
  });

  it('tells a repetition apart from the first time', () => {
    const told = (outcome: typeof accepted | typeof repeated): Trace => {
      follower.accepting('https')({
        ...TIMES,
        headers: NO_HEADERS,
        outcome: { ...outcome, caller: CALLER },
      });
      return (steps.at(-1) as Step).trace;
    };
    const spans = [told(accepted), told(repeated), told(repeated)];
    expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set([CALLER.traceId]));
    expect(new Set(spans.map(({ spanId }) => spanId)).size).toBe(3);
  });

  it('sees a refusal by its code, in the trace that the request names; it is no fault', () => {
    follower.accepting('https')({
      ...TIMES,
      headers: { traceparent: [HEADER] },
      outcome: refused('idReused'),
    });
    expect(only()).toMatchObject({
      failed: false,
      trace: { traceId: CALLER.traceId, parentSpanId: CALLER.spanId },
      attributes: { 'sluis.uitkomst': 'geweigerd', 'sluis.code': 'id-hergebruikt' },
    });
  });

  it('sees what could not be taken as a fault, in a new trace where the header is no traceparent', () => {
    follower.accepting('https')({ ...TIMES, headers: { traceparent: '00-999990019-1-01' } });
    expect(only()).toMatchObject({ failed: true, attributes: { 'sluis.uitkomst': 'storing' } });
    expect(only().trace.traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(JSON.stringify(only())).not.toContain('999990019');
  });

  it.each([
    ['committed', 'vastgelegd', false],
    ['fenced', 'ingehaald', false],
    ['failed', 'storing', true],
  ] as const)('sees a batch that was %s', (outcome, word, failed) => {
    const messages = [traceOfAccepting('nr-1', CALLER)];
    follower.routing({ ...TIMES, partition: 3, records: 2, outcome, messages });
    expect(only()).toMatchObject({
      name: 'routeren',
      failed,
      links: messages,
      attributes: { 'sluis.partitie': 3, 'sluis.berichten': 2, 'sluis.uitkomst': word },
    });
  });

  it('sees a view that was pushed as the step that the recipient was told of, and a failed attempt under it', () => {
    const trace = traceOfView('release-1');
    const oin = '00000099000000599000';
    const state = { written: 0, failures: 1, nextAt: 0, permittedUntil: 0, fault: 'te-druk' };
    const failed = { kind: 'failed', state, trace } as never;
    follower.pushing({ ...TIMES, oin, pushed: failed });
    follower.pushing({ ...TIMES, oin, pushed: { kind: 'delivered', isView: true, trace } });
    const [first, second] = steps as [Step, Step];
    expect(first).toMatchObject({
      name: 'pushen',
      failed: true,
      trace: { traceId: trace.traceId, parentSpanId: trace.spanId },
      attributes: { 'sluis.ontvanger': oin, 'sluis.uitkomst': 'mislukt', 'sluis.code': 'te-druk' },
    });
    expect(first.trace.spanId).not.toBe(trace.spanId);
    expect(second).toMatchObject({ failed: false, trace });
  });
});
