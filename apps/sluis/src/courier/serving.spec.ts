import type { MailboxTopic, TopicPage } from '#exchange';
import { InvariantBroken, LIMITS, Unavailable } from '#kernel';
import { testKeyRing } from '#testing';
import { serve, type ServingParts } from './serving.js';
import { makeTurnstile } from './turnstile.js';

const TO: MailboxTopic = { name: 'sluis.uit.o.rol', oin: '1', mailbox: 'o/rol/baan' };
const keys = testKeyRing({ now: () => 0 });
const row = keys.fresh('somebody');
const key = keys.unwrap(row)!;
const page = (written: number, ...numbers: readonly number[]): TopicPage => ({
  kind: 'page',
  written,
  entries: numbers.map((number) => ({
    number,
    releaseId: 'r',
    personId: 'somebody',
    state: 'vrijgegeven',
    type: 't',
    sealed: { bytes: keys.seal(key, { kind: 'weergave', id: 'r' }, '{}'), key: row },
  })),
});

describe('a mailbox that is served', () => {
  let pages: (TopicPage | Error)[];
  let waits: number[];
  let watched: number[];
  let events: string[];
  let stop: AbortController;

  beforeEach(() => {
    pages = [];
    waits = [];
    watched = [];
    events = [];
    stop = new AbortController();
  });

  /** Serves until the store has told all its pages. */
  const run = (changes: Partial<ServingParts['delivery']> = {}): Promise<void> => {
    const parts: ServingParts = {
      delivery: {
        keys,
        onDamaged: () => undefined,
        protection: () => (body: string) => ({ body, isEncrypted: false }),
        store: {
          topicPage: async () => {
            const next = pages.shift();
            if (pages.length === 0) stop.abort();
            if (next instanceof Error) throw next;
            return next ?? page(0);
          },
          beginTopicWrite: async () => 'begun',
          endTopicWrite: async () => true,
          appendEvidence: async () => undefined,
        },
        write: async () => undefined,
        clock: { now: () => 1_000 },
        newId: () => 'id',
        holder: 'a',
        chain: () => 'deliver/0',
        ...changes,
      },
      watch: async (_mailbox, after) => {
        watched.push(after);
        return true;
      },
      clock: {
        now: () => 1_000,
        wait: async (ms) => void waits.push(ms),
      },
      turnstile: makeTurnstile(1),
      onWritten: (views) => events.push(`geschreven ${views}`),
      onFault: () => events.push('storing'),
      onMended: () => events.push('in orde'),
    };
    return serve(TO, parts, stop.signal);
  };

  it('is written to until it is empty, and then waits to be told of more', async () => {
    pages = [page(0, 1, 2), page(2), page(2, 3), page(3)];
    await run();
    expect(events.filter((event) => event.startsWith('g'))).toEqual([
      'geschreven 2',
      'geschreven 1',
    ]);
    expect(watched).toEqual([2, 3]);
    expect(waits).toEqual([]);
  });

  it('waits for the end of the time of another that writes to it', async () => {
    pages = [{ kind: 'held', until: 6_000 }, page(0)];
    await run();
    expect(waits).toEqual([5_000]);
  });

  it('is tried again after pauses that double and end, and then at once again', async () => {
    const away = new Unavailable('storeUnavailable');
    pages = [...Array.from({ length: 8 }, () => away), page(0, 1), away, page(1)];
    await run();
    expect(waits).toEqual([100, 200, 400, 800, 1600, 3200, 5000, 5000, 100]);
    expect(events.at(-1)).toBe('in orde');
  });

  it('is set apart when a person has to change something, and looked at now and then', async () => {
    pages = [page(0, 1), page(0, 1)];
    await run({ write: () => Promise.reject(new InvariantBroken('no such topic')) });
    expect(waits).toEqual([LIMITS.parkedRetryMs, LIMITS.parkedRetryMs]);
    expect(events).toEqual(['storing', 'storing']);
  });
});

describe('a turnstile', () => {
  it('lets so many through at once, the others in their order, also after one that failed', async () => {
    // Given
    const turnstile = makeTurnstile(2);
    const inside: string[] = [];
    const leave = new Map<string, (fault?: Error) => void>();
    const enter = (name: string) =>
      turnstile.through(
        () =>
          new Promise<void>((resolve, reject) => {
            inside.push(name);
            leave.set(name, (fault) => (fault ? reject(fault) : resolve()));
          }),
      );
    const all = ['a', 'b', 'c', 'd'].map(enter);
    await Promise.resolve();
    expect(inside).toEqual(['a', 'b']);
    // When
    leave.get('b')?.(new Error('failed'));
    await expect(all[1]).rejects.toThrow('failed');
    expect(inside).toEqual(['a', 'b', 'c']);
    leave.get('a')?.();
    await all[0];
    leave.get('c')?.();
    await all[2];
    leave.get('d')?.();
    await all[3];
    // Then
    expect(inside).toEqual(['a', 'b', 'c', 'd']);
  });
});
