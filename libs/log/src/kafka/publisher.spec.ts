import type { LogRecord } from '#contracts';
import { LIMITS, Unavailable } from '#kernel';
import { makePublisher, type Sender } from './publisher.js';

const aRecord = (key: string, bytes = 10): LogRecord => ({
  key,
  headers: {},
  value: new Uint8Array(bytes),
});

/** A broker whose answers the test gives, and a clock that stands still until told. */
function makeWorld(answer: (send: number) => Promise<void> = () => Promise.resolve()) {
  const sent: { sender: number; keys: string[] }[] = [];
  const faults: string[] = [];
  const waits: (() => void)[] = [];
  let senders = 0;
  let atOnce = 0;
  let most = 0;
  const connect = (): Promise<Sender> => {
    const sender = ++senders;
    return Promise.resolve({
      send: async (records) => {
        sent.push({ sender, keys: records.map(({ key }) => key) });
        most = Math.max(most, ++atOnce);
        try {
          await answer(sent.length);
        } finally {
          atOnce -= 1;
        }
      },
      close: () => Promise.resolve(),
    });
  };
  const publisher = makePublisher({
    connect,
    clock: {
      now: () => 0,
      wait: (_, signal) =>
        new Promise((resolve) => {
          waits.push(resolve);
          if (signal?.aborted) resolve();
          signal?.addEventListener('abort', () => resolve());
        }),
    },
    onFault: ({ code }) => faults.push(code),
    gatherMs: 5,
    gatherRecords: 4,
  });
  const passTime = (): void => {
    for (const wake of waits.splice(0)) wake();
  };
  return { publisher, sent, faults, passTime, mostAtOnce: () => most };
}

it('gathers what callers append until the time is up', async () => {
  const { publisher, sent, passTime } = makeWorld();
  // Given
  const appends = ['a', 'b', 'c'].map((key) => publisher.append([aRecord(key)]));
  expect(sent).toEqual([]);
  // When
  passTime();
  await Promise.all(appends);
  // Then
  expect(sent).toEqual([{ sender: 1, keys: ['a', 'b', 'c'] }]);
});

it('sends at once when enough is there, and never two requests side by side', async () => {
  const { publisher, sent, mostAtOnce } = makeWorld();
  await Promise.all(Array.from('abcdefgh').map((key) => publisher.append([aRecord(key)])));
  expect(sent.map(({ keys }) => keys.join(''))).toEqual(['abcd', 'efgh']);
  expect(mostAtOnce()).toBe(1);
});

it('keeps the records of one caller together, in order, within the bytes of a request', async () => {
  const { publisher, sent } = makeWorld();
  const half = LIMITS.logGatherBytesMax / 2;
  await publisher.append(['a', 'b', 'c'].map((key) => aRecord(key, half)));
  expect(sent.map(({ keys }) => keys)).toEqual([['a'], ['b'], ['c']]);
});

it('never uses a producer again that failed', async () => {
  const { publisher, sent, faults } = makeWorld((send) =>
    send === 1
      ? Promise.reject(Object.assign(new Error(), { code: 'ECONNRESET' }))
      : Promise.resolve(),
  );
  // Given
  const four = ['a', 'b', 'c', 'd'].map((key) => aRecord(key));
  await expect(publisher.append(four)).rejects.toMatchObject({
    problem: 'logUnavailable',
    cause: 'ECONNRESET',
  });
  // When
  await publisher.append(four);
  // Then
  expect(sent.map(({ sender }) => sender)).toEqual([1, 2]);
  expect(faults).toEqual(['ECONNRESET']);
});

it('refuses when the broker does not answer in time', async () => {
  const { publisher, sent, passTime } = makeWorld(() => new Promise(() => undefined));
  const append = publisher.append(['a', 'b', 'c', 'd'].map((key) => aRecord(key)));
  while (sent.length === 0) await Promise.resolve();
  passTime();
  await expect(append).rejects.toMatchObject({ cause: 'ETIMEDOUT' });
});

it('says that it is busy rather than let callers queue without end', async () => {
  const { publisher } = makeWorld(() => new Promise(() => undefined));
  const many = Array.from({ length: LIMITS.writeQueueMax }, () => aRecord('a'));
  publisher.append(many).catch(() => undefined);
  publisher.append(many.slice(1)).catch(() => undefined);
  await expect(publisher.append(many)).rejects.toMatchObject({ problem: 'busy' });
});

it('sends what waits before it closes, and takes nothing after', async () => {
  const { publisher, sent } = makeWorld();
  const append = publisher.append([aRecord('a')]);
  await publisher.close();
  await append;
  expect(sent).toHaveLength(1);
  await expect(publisher.append([aRecord('b')])).rejects.toThrow(Unavailable);
});
