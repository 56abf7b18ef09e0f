// Answers: does the processing log hear of every disclosure, once per person and recipient, in the
// sender's trace, and of nothing that it may not know?
import { accept, route, sendLog, wakeCases, type LogOut, type ProcessingParts } from '#exchange';
import { Unavailable } from '#kernel';
import { DJI, exampleBytes, MAILBOX, type JourneyWorld } from '../journey/world.js';
import type { OtlpSpan } from '../otlp/receiver.js';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const SPAN = 'b7ad6b7169203331';
const DISCLOSED = [MAILBOX.rotterdam, MAILBOX.utrecht];

export function processingPromises(opened: () => JourneyWorld): void {
  const processing = (rowsMax = 1_000): ProcessingParts => ({
    subjectOf: (personId) => `pseudoniem van ${personId}`,
    activityOf: (purpose, policy) => `urn:register:${purpose}:${policy}`,
    rowsMax,
  });
  const withLog = (rowsMax?: number) => ({
    ...opened().routing,
    processing: processing(rowsMax),
  });

  /** Everything that waits, as the log would get it. */
  async function brought(): Promise<{ spans: OtlpSpan[]; logs: OtlpSpan[]; text: string }> {
    const { store, clock } = opened();
    const requests: string[] = [];
    const out: LogOut = {
      send: async (_kind, request) => {
        requests.push(request);
        return { kind: 'taken' };
      },
    };
    const parts = { store, clock, out, holder: 'test', resource: { 'service.name': 'sluis' } };
    while ((await sendLog(parts)).kind === 'sent');
    const found = requests.map((request) => JSON.parse(request) as Record<string, unknown>);
    const inside = (name: string): OtlpSpan[] => found.flatMap((one) => listIn(one, name));
    return { spans: inside('spans'), logs: inside('logRecords'), text: requests.join('\n') };
  }

  const publish = () => {
    const headers = {
      'content-type': 'application/cloudevents+json',
      traceparent: `00-${TRACE}-${SPAN}-01`,
    };
    const body = exampleBytes('03-begin-milan');
    return accept({ party: { oin: DJI }, headers, body }, opened().accepting);
  };

  it('has a record for each view that was released, under the step that judged the message', async () => {
    // Given
    const world = opened();
    await publish();
    // When
    await world.drain(withLog());
    // Then
    const { spans, logs } = await brought();
    const [step, ...disclosures] = spans;
    expect(step).toMatchObject({ name: 'beoordelen', traceId: TRACE, parentSpanId: SPAN });
    const views = await Promise.all(Object.values(MAILBOX).map((one) => world.entries(one)));
    expect(disclosures).toHaveLength(views.flat().length);
    for (const one of disclosures) {
      expect(one).toMatchObject({
        name: 'verstrekken',
        traceId: TRACE,
        parentSpanId: step?.spanId,
        status: { code: 0 },
      });
    }
    const attributes = spans.flatMap((one) => one.attributes.map(({ key }) => key));
    expect(new Set(attributes)).toEqual(
      new Set([
        'dpl.core.processing_activity_id',
        'dpl.core.data_subject_id',
        'dpl.core.data_subject_id_type',
      ]),
    );
    expect(new Set(spans.map((one) => valueOf(one, 'dpl.core.data_subject_id'))).size).toBe(1);
    // A recipient's own trace leads to no other recipient.
    const onwards = disclosures.map(({ links }) => links?.[0]?.traceId);
    expect(new Set([...onwards, TRACE]).size).toBe(disclosures.length + 1);
    expect(logs.length).toBeGreaterThan(disclosures.length);
  });

  it('hears of every decision, also of what was withheld or refused', async () => {
    const world = opened();
    const published = await world.publish('03-begin-milan');
    await world.drain(withLog());
    const nr = published.kind === 'accepted' ? published.nr : '';
    const decided = await world.store.decisions(nr);
    const { text, logs } = await brought();
    for (const { mailbox } of decided) expect(text).toContain(mailbox);
    // One for the message as a whole, and one for each mailbox.
    expect(logs).toHaveLength(decided.length + 1);
    expect(text.match(/"decision","value":\{"boolValue":true\}/g)).not.toBeNull();
    expect(DISCLOSED.every((mailbox) => text.includes(mailbox))).toBe(true);
  });

  it('holds nothing of what messages say, nor what we call the person ourselves', async () => {
    const world = opened();
    await publish();
    const persons: string[] = [];
    await world.drain({
      ...withLog(),
      processing: {
        ...processing(),
        subjectOf: (personId) => {
          persons.push(personId);
          return 'pseudoniem';
        },
      },
    });
    const { text } = await brought();
    const event = JSON.parse(exampleBytes('03-begin-milan').toString()) as { data: object };
    const values = textsIn(event.data).filter((value) => value.length > 3);
    expect(values.length).toBeGreaterThan(10);
    expect(values.filter((value) => text.includes(`"${value}"`))).toEqual([]);
    expect(text).not.toContain('999990019');
    expect(persons.length).toBeGreaterThan(0);
    expect(persons.filter((person) => text.includes(person))).toEqual([]);
  });

  it('stops all disclosure when too much waits for it, and lets it go on by itself', async () => {
    // Given
    const world = opened();
    await world.publish('03-begin-milan');
    await world.drain(withLog());
    const before = await world.entries(MAILBOX.rotterdam);
    await world.publish('03-begin-milan', (event) => (event.id = 'another'));
    // When
    const stopped = await drainOnce(world, withLog(1));
    // Then
    expect(stopped).toBeInstanceOf(Unavailable);
    expect(stopped).toMatchObject({ problem: 'processingLogFull' });
    expect(await world.entries(MAILBOX.rotterdam)).toEqual(before);
    await brought();
    await world.drain(withLog(1));
    expect((await world.entries(MAILBOX.rotterdam)).length).toBeGreaterThan(before.length);
  });

  it('gets a trace of its own when a case is judged again, and a record only of what is released', async () => {
    // Given
    const world = opened();
    await world.publish('04-begin-noor');
    await world.publish('02-toestemming-noor');
    await world.drain(withLog());
    const before = await brought();
    // When
    await wakeCases({ ...world.routing, store: world.store, log: world.log });
    await world.drain(withLog());
    // Then
    const { spans } = await brought();
    expect(spans.map(({ name }) => name)).toEqual(['beoordelen', 'verstrekken']);
    const traces = new Set(spans.map(({ traceId }) => traceId));
    expect(traces.size).toBe(1);
    expect(before.spans.some(({ traceId }) => traces.has(traceId))).toBe(false);
    expect(await world.entries(MAILBOX.woningcorporatie)).toHaveLength(1);
  });
}

/** The fault with which the first batch that cannot be routed is offered again. */
async function drainOnce(
  { log, store }: JourneyWorld,
  parts: Parameters<JourneyWorld['drain']>[0] & object,
): Promise<unknown> {
  let heard = (_fault: unknown): void => undefined;
  const fault = new Promise<unknown>((resolve) => (heard = resolve));
  const consumption = await log.consume({
    position: (partition) => store.position(partition),
    batch: async (batch) => {
      try {
        return await route(batch, parts);
      } catch (error) {
        heard(error);
        throw error;
      }
    },
    onGap: () => undefined,
    recordsMax: 500,
  });
  const first = await fault;
  await consumption.stop();
  return first;
}

/** The lists of this name, however deep. */
function listIn(value: unknown, name: string): OtlpSpan[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === name ? (child as OtlpSpan[]) : listIn(child, name),
  );
}

const valueOf = (span: OtlpSpan, name: string): string | undefined =>
  span.attributes.find(({ key }) => key === name)?.value.stringValue;

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];
