// Answers: does a mailbox's topic hold every number, first occurrences in order, however couriers are
// interleaved, freeze, thaw, die and are refused by the broker?
import fc from 'fast-check';
import { LIMITS, Unavailable } from '#kernel';
import { testKeyRing } from '#testing';
import type { TopicRecord } from '../ports/own-topics.js';
import type { MailboxRow, TopicPage, TopicWrite } from '../ports/stored.js';
import { deliverToTopic, recordOf, type TopicDeliveryParts } from './to-topic.js';
import type { MailboxEntry } from './views.js';

const TO = { name: 'sluis.uit.o.rol', oin: '00000099000000599000', mailbox: 'o/rol/baan' };

/** A mailbox with its place, as the store keeps it: the rules of the port and nothing else. */
function makeStore(entries: number, perPage: number) {
  let row = { written: 0, holder: undefined as string | undefined, until: 0 };
  const events: string[] = [];
  const store: TopicDeliveryParts['store'] = {
    topicPage: async (_mailbox, holder, at): Promise<TopicPage> => {
      if (row.holder !== undefined && row.holder !== holder && row.until > at) {
        return { kind: 'held', until: row.until };
      }
      const { written } = row;
      const count = Math.min(perPage, entries - written);
      return {
        kind: 'page',
        written,
        entries: Array.from({ length: count }, (_, index) => sealed(anEntry(written + index + 1))),
      };
    },
    beginTopicWrite: async ({ holder, written, at, evidence }: TopicWrite, until) => {
      const isFree = row.holder === undefined || row.holder === holder || row.until <= at;
      if (row.written !== written || !isFree) return 'lost';
      row = { written, holder, until };
      events.push(...evidence.map(({ event }) => event));
      return 'begun';
    },
    endTopicWrite: async (write: TopicWrite, next, release) => {
      if (row.written !== write.written || row.holder !== write.holder) return false;
      row = { ...row, written: next, holder: release ? undefined : row.holder };
      if (write.numbers.length > 0) events.push(...write.evidence.map(({ event }) => event));
      return true;
    },
    appendEvidence: async (_chain, added) => void events.push(...added.map(({ event }) => event)),
  };
  return { store, events, written: () => row.written };
}

const anEntry = (number: number, changes: Partial<MailboxEntry> = {}): MailboxEntry => ({
  number,
  releaseId: `r-${number}`,
  state: 'vrijgegeven',
  type: 'nl.voorbeeld.v1',
  body: `{"n":${number}}`,
  ...changes,
});

const keys = testKeyRing({ now: () => 0 });
const row = keys.fresh('somebody');
const key = keys.unwrap(row)!;
const protection = () => (body: string) => ({ body, isEncrypted: false });
const opening = { keys, onDamaged: () => undefined, protection };

/** As the store has it. */
const sealed = ({ body, ...entry }: MailboxEntry): MailboxRow => ({
  ...entry,
  personId: 'somebody',
  ...(body !== undefined && {
    sealed: { key: row, bytes: keys.seal(key, { kind: 'weergave', id: entry.releaseId }, body) },
  }),
});

const numberOf = ({ headers }: TopicRecord): number => Number(headers['volgnummer']);

const firstOccurrences = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)];

const upTo = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index + 1);

describe('several couriers on one mailbox', () => {
  it('leave no gap and turn nothing around, whatever happens to them', () =>
    fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 7 }),
        fc.infiniteStream(fc.integer({ min: 0, max: LIMITS.topicLeaseMs })),
        fc.infiniteStream(fc.constantFrom('ok', 'ok', 'ok', 'refused', 'written-and-refused')),
        async (scheduler, entries, perPage, steps, broker) => {
          // Given: every await ends when the scheduler says so, and time jumps at every look.
          let now = 0;
          const clock = { now: () => (now += steps.next().value) };
          const { store, written } = makeStore(entries, perPage);
          const topic: number[] = [];
          const late =
            <A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
            async (...args: A): Promise<R> => {
              await scheduler.schedule(Promise.resolve());
              const answer = await work(...args);
              await scheduler.schedule(Promise.resolve());
              return answer;
            };
          const parts = (holder: string): TopicDeliveryParts => ({
            ...opening,
            store: {
              ...store,
              topicPage: late(store.topicPage),
              beginTopicWrite: late(store.beginTopicWrite),
              endTopicWrite: late(store.endTopicWrite),
            },
            write: late(async (_topic: string, records: readonly TopicRecord[]) => {
              const outcome = broker.next().value;
              if (outcome !== 'refused') topic.push(...records.map(numberOf));
              if (outcome !== 'ok') throw new Unavailable('logUnavailable');
            }),
            clock,
            newId: () => 'id',
            holder,
            chain: () => 'deliver/0',
            isLeaving: () => false,
          });
          // When
          const courier = async (holder: string, tries: number): Promise<void> => {
            for (let tried = 0; tried < tries && written() < entries; tried += 1) {
              await deliverToTopic(TO, parts(holder)).catch(() => undefined);
            }
          };
          await scheduler.waitFor(Promise.all(['a', 'b', 'c'].map((name) => courier(name, 15))));
          // Then
          const first = firstOccurrences(topic);
          expect(first).toEqual(upTo(first.length));
          expect(written()).toBeLessThanOrEqual(first.length);
        },
      ),
      { numRuns: 300 },
    ));
});

describe('one write', () => {
  const world = (entries: readonly MailboxEntry[], changes: Partial<TopicDeliveryParts> = {}) => {
    const { store, events, written } = makeStore(0, 0);
    const records: TopicRecord[] = [];
    const parts: TopicDeliveryParts = {
      ...opening,
      store: {
        ...store,
        topicPage: async () => ({ kind: 'page', written: 0, entries: entries.map(sealed) }),
      },
      write: async (_topic, given) => {
        events.push('geschreven');
        records.push(...given);
      },
      clock: { now: () => 0 },
      newId: () => 'id',
      holder: 'a',
      chain: () => 'deliver/0',
      isLeaving: () => false,
      ...changes,
    };
    return { parts, events, records, written };
  };

  it('is evidence before its first byte and after its last', async () => {
    const { parts, events } = world([anEntry(1), anEntry(2)]);
    expect(await deliverToTopic(TO, parts)).toEqual({ kind: 'written', upTo: 2, views: 2 });
    expect(events).toEqual(['weergave.aangeboden', 'geschreven', 'weergave.overhandigd']);
  });

  it('does not happen without evidence of the intent', async () => {
    const { parts, records } = world([anEntry(1)]);
    const beginTopicWrite = () => Promise.reject(new Unavailable('storeUnavailable'));
    const broken = { ...parts, store: { ...parts.store, beginTopicWrite } };
    await expect(deliverToTopic(TO, broken)).rejects.toThrow(Unavailable);
    expect(records).toEqual([]);
  });

  it('does not happen when the process stood still after the intent', async () => {
    let now = 0;
    const { parts, records } = world([anEntry(1)]);
    const frozen = { ...parts, clock: { now: () => (now += LIMITS.topicLeaseMs / 2) } };
    expect(await deliverToTopic(TO, frozen)).toEqual({ kind: 'overtaken' });
    expect(records).toEqual([]);
  });

  it('lets go of the mailbox when the broker refuses, so that another may try', async () => {
    const write = () => Promise.reject(new Unavailable('logUnavailable'));
    const { parts, events, written } = world([anEntry(1)], { write });
    await expect(deliverToTopic(TO, parts)).rejects.toThrow(Unavailable);
    const other = { ...parts, holder: 'b', write: async () => undefined };
    expect((await deliverToTopic(TO, other)).kind).toBe('written');
    expect(written()).toBe(1);
    expect(events.filter((event) => event === 'weergave.overhandigd')).toHaveLength(1);
  });

  it('does not happen where the agreement asks a key that is not in force; the place stays', async () => {
    const { parts, events, written } = world([anEntry(1)]);
    const keyless = { ...parts, protection: () => undefined };
    await expect(deliverToTopic(TO, keyless)).rejects.toMatchObject({
      cause: 'versleutelsleutel-ontbreekt',
    });
    expect([events, written()]).toEqual([[], 0]);
    expect((await deliverToTopic(TO, parts)).kind).toBe('written');
  });

  it('takes to the topic what became of the view, under its own content type', async () => {
    const protection = () => () => ({ body: 'a.b.c.d.e', isEncrypted: true, signature: 'h..s' });
    const { parts, records } = world([anEntry(1)], { protection });
    await deliverToTopic(TO, parts);
    expect(records[0]?.value.toString()).toBe('a.b.c.d.e');
    expect(records[0]?.headers).toMatchObject({
      'content-type': 'application/jose+json',
      handtekening: 'h..s',
    });
  });

  it('holds as many entries as fit in one request, and the rest follows', async () => {
    const body = 'x'.repeat(LIMITS.logGatherBytesMax / 2);
    const { parts, records } = world([1, 2, 3].map((number) => anEntry(number, { body })));
    expect(await deliverToTopic(TO, parts)).toMatchObject({ kind: 'written', upTo: 2 });
    expect(records.map(numberOf)).toEqual([1, 2]);
  });
});

describe('an entry on the topic', () => {
  it('is the view byte for byte, with its number beside it and no key', () => {
    const record = recordOf(anEntry(7, { state: 'aangeboden', body: '{"id":"a"}   ' }));
    expect(record.value.toString()).toBe('{"id":"a"}   ');
    expect(record.headers).toEqual({
      'content-type': 'application/cloudevents+json; charset=UTF-8',
      volgnummer: '7',
      toestand: 'aangeboden',
      berichtsoort: 'nl.voorbeeld.v1',
      traceparent: expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/),
    });
    expect(record).not.toHaveProperty('key');
  });

  it('is in a trace of its own, and in the same one however often it comes', () => {
    const traceOf = (releaseId: string) =>
      recordOf({ ...anEntry(7, { body: '{}' }), releaseId }).headers['traceparent'];
    expect(traceOf('one')).toBe(traceOf('one'));
    expect(traceOf('one')).not.toBe(traceOf('another'));
  });

  it('without a body says so, so that no number is left out', () => {
    const { body: _, ...gone } = anEntry(8, { state: 'verlopen' });
    const { headers, value } = recordOf(gone);
    expect(headers['content-type']).toBe('application/json');
    expect(JSON.parse(value.toString())).toEqual({
      volgnummer: 8,
      toestand: 'verlopen',
      berichtsoort: 'nl.voorbeeld.v1',
    });
  });
});
