import type { TopicRecord } from '#exchange';
import { LIMITS, Unavailable, type Clock } from '#kernel';
import { makeTopicWriter, type TopicProducer } from './writer.js';

const record = (text: string): TopicRecord => ({ headers: {}, value: Buffer.from(text) });

describe('topics of organisations', () => {
  let now: number;
  let opened: string[];
  let closed: string[];
  let sent: Record<string, string[]>;
  let broken: Record<string, unknown>;
  const clock: Clock = { now: () => now, wait: () => new Promise(() => undefined) };

  beforeEach(() => {
    now = 0;
    opened = [];
    closed = [];
    sent = {};
    broken = {};
  });

  const connect = (topic: string): Promise<TopicProducer> => {
    opened.push(topic);
    return Promise.resolve({
      send: async (records) => {
        if (broken[topic]) throw broken[topic];
        (sent[topic] ??= []).push(...records.map(({ value }) => value.toString()));
      },
      close: async () => void closed.push(topic),
    });
  };
  const writerOf = (openMax?: number) =>
    makeTopicWriter({ connect, clock, ...(openMax === undefined ? {} : { openMax }) });

  it('are written in order through a producer that is kept', async () => {
    const writer = writerOf();
    await writer.write('a', [record('1'), record('2')]);
    await writer.write('a', [record('3')]);
    expect(sent['a']).toEqual(['1', '2', '3']);
    expect(opened).toEqual(['a']);
  });

  it('have no part in what is wrong with another, whose producer is not used again', async () => {
    const writer = writerOf();
    broken['a'] = Object.assign(new Error(), { type: 'NOT_ENOUGH_REPLICAS' });
    await writer.write('b', [record('1')]);
    await expect(writer.write('a', [record('1')])).rejects.toThrow(Unavailable);
    delete broken['a'];
    await writer.write('a', [record('1')]);
    await writer.write('b', [record('2')]);
    expect(opened).toEqual(['b', 'a', 'a']);
    expect(sent).toEqual({ a: ['1'], b: ['1', '2'] });
  });

  it('say when a person has to change something', async () => {
    broken['a'] = Object.assign(new Error(), { type: 'UNKNOWN_TOPIC_OR_PARTITION' });
    await expect(writerOf().write('a', [record('1')])).rejects.toThrow(
      'topic a cannot be used: UNKNOWN_TOPIC_OR_PARTITION',
    );
  });

  it('keep no producer that is not used, nor more than a number of them', async () => {
    const writer = writerOf(2);
    for (const topic of ['a', 'b', 'a', 'c']) await writer.write(topic, [record(topic)]);
    await Promise.resolve();
    expect(closed).toEqual(['b']);
    now = LIMITS.topicProducerIdleMs + 1;
    await writer.write('c', [record('c')]);
    await Promise.resolve();
    expect(closed).toEqual(['b', 'a']);
  });

  it('get more than one request when it does not fit in one', async () => {
    const requests: number[] = [];
    const writer = makeTopicWriter({
      connect: () =>
        Promise.resolve({
          send: async (records) => void requests.push(records.length),
          close: async () => undefined,
        }),
      clock,
    });
    const half = record('x'.repeat(LIMITS.logGatherBytesMax / 2));
    await writer.write('a', [half, half, half]);
    expect(requests).toEqual([1, 1, 1]);
  });

  it('are let go at the end', async () => {
    const writer = writerOf();
    await writer.write('a', [record('1')]);
    await writer.close();
    expect(closed).toEqual(['a']);
  });
});
