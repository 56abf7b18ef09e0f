import type { ConsumeOptions, LogGap } from '#exchange';
import { InvariantBroken, LIMITS } from '#kernel';
import { makeSystemClock } from '#platform';
import { makePki } from '#testing';
import { aRecord, makeRouter, SUITE_PARTITIONS } from '../../../testing/src/suites/log-builders.js';
import { partitionOf } from '../partition/partition-of.js';
import type { KafkaFault } from './faults.js';
import { startTopics, type KafkaTopics } from './test/kafka-topics.js';

let topics: KafkaTopics;

beforeAll(async () => {
  topics = await startTopics();
});
afterEach(() => topics.closeAll());
afterAll(() => topics.stop());

const open: KafkaTopics['open'] = (topic, changes) => topics.open(topic, changes);
const homeOf = (key: string): number => partitionOf(key, SUITE_PARTITIONS);

describe('the broker goes away', () => {
  it('goes on reading by itself after it was killed and came back', async () => {
    // Given
    const topic = await topics.make();
    const log = await open(topic);
    const router = makeRouter();
    await log.consume(router.options);
    await log.append([aRecord('persoon-1', 'voor')]);
    await router.until(() => router.values.length === 1);
    // When
    await topics.servers.kafka.process.crash();
    const refusal = await log.append([aRecord('persoon-1', 'tijdens')]).catch((error) => error);
    await topics.servers.kafka.process.start();
    await log.append([aRecord('persoon-1', 'na')]);
    await router.until(() => router.values.length === 2);
    // Then
    expect(refusal).toMatchObject({ problem: 'logUnavailable' });
    expect(router.values).toEqual(['voor', 'na']);
  });

  it('loses nothing that it acknowledged after an answer was lost', async () => {
    // Given: a broker that stands still takes a request and answers nobody.
    const topic = await topics.make();
    const log = await open(topic, { requestMs: 500 });
    await log.append([aRecord('persoon-1', 'voor')]);
    process.kill(topics.servers.kafka.process.pid, 'SIGSTOP');
    const refusal = await log
      .append([aRecord('persoon-1', 'onbeantwoord')])
      .catch((error) => error);
    // When: it wakes up and does write that one.
    process.kill(topics.servers.kafka.process.pid, 'SIGCONT');
    const router = makeRouter();
    await log.consume(router.options);
    await router.until(() => router.values.includes('onbeantwoord'));
    await log.append([aRecord('persoon-1', 'na')]);
    // Then
    expect(refusal).toMatchObject({ problem: 'logUnavailable' });
    await router.until(() => router.values.includes('na'));
    expect(router.values[0]).toBe('voor');
  });
});

describe('where to read from', () => {
  it('is told by the store, whatever Kafka has committed for the group', async () => {
    // Given
    const topic = await topics.make();
    const log = await open(topic);
    await log.append(['a', 'b', 'c'].map((value) => aRecord('persoon-1', value)));
    const partitions = [{ partition: homeOf('persoon-1'), offset: '3' }];
    await topics.admin.setOffsets({ groupId: topic, topic, partitions });
    const router = makeRouter();
    // When
    await log.consume(router.options);
    await router.until(() => router.values.length === 3);
    // Then
    expect(router.values).toEqual(['a', 'b', 'c']);
  });

  it('is shown to Kafka for who watches the lag', async () => {
    // Given: a clock on which the time to report is there at once.
    const system = makeSystemClock();
    const clock = {
      ...system,
      wait: (ms: number, signal?: AbortSignal) =>
        system.wait(ms === LIMITS.lagReportMs ? 20 : ms, signal),
    };
    const topic = await topics.make();
    const log = await open(topic, { clock });
    const router = makeRouter();
    // When
    await log.append([aRecord('persoon-1', 'a')]);
    await log.consume(router.options);
    // Then
    const committed = async (): Promise<string | undefined> => {
      const [offsets] = await topics.admin.fetchOffsets({ groupId: topic, topics: [topic] });
      return offsets?.partitions.find(({ partition }) => partition === homeOf('persoon-1'))?.offset;
    };
    while ((await committed()) !== '1');
    expect(router.values).toEqual(['a']);
  });

  it('stops a partition whose records were deleted before they were routed', async () => {
    // Given
    const topic = await topics.make();
    const log = await open(topic);
    await log.append(['a', 'b', 'c'].map((value) => aRecord('persoon-1', value)));
    const partition = homeOf('persoon-1');
    // kafkajs deletes only in topics whose leaders it has looked up.
    await topics.admin.fetchTopicOffsets(topic);
    await topics.admin.deleteTopicRecords({ topic, partitions: [{ partition, offset: '2' }] });
    const router = makeRouter();
    // When
    await log.consume(router.options);
    await router.until(() => router.gaps.length === 1);
    // Then
    const gap: LogGap = { partition, position: 0n, earliest: 2n, end: 3n };
    expect(router.gaps).toEqual([gap]);
    expect(router.values).toEqual([]);
  });

  it('stops when the topic was made anew under it', async () => {
    // Given
    const topic = await topics.make();
    const log = await open(topic);
    const router = makeRouter();
    await log.append(['a', 'b', 'c'].map((value) => aRecord('persoon-1', value)));
    await log.consume(router.options);
    await router.until(() => router.values.length === 3);
    // When
    await topics.admin.deleteTopics({ topics: [topic] });
    await topics.make(SUITE_PARTITIONS, topic);
    const anew = await open(topic);
    await anew.append([aRecord('persoon-1', 'nieuw begin')]);
    await router.until(() => router.gaps.length > 0);
    // Then
    const partition = homeOf('persoon-1');
    expect(router.gaps[0]).toMatchObject({ partition, position: 3n, earliest: 0n });
    expect(router.values).toEqual(['a', 'b', 'c']);
  });

  it('goes over to another router when one stops', async () => {
    // Given
    const topic = await topics.make();
    const [one, other] = [await open(topic), await open(topic)];
    const router = makeRouter();
    const first = await one.consume(router.options);
    await other.consume(router.options);
    const people = Array.from({ length: 12 }, (_, index) => `persoon-${index}`);
    await one.append(people.map((key) => aRecord(key, 'een')));
    await router.until(() => router.values.length === people.length);
    // When
    await first.stop();
    await one.append(people.map((key) => aRecord(key, 'twee')));
    await router.until(() => router.values.length === 2 * people.length);
    // Then
    expect(router.values.filter((value) => value === 'twee')).toHaveLength(people.length);
  });
});

describe('the topic is not as agreed', () => {
  it('refuses one that was made with another number of partitions', async () => {
    const opening = open(await topics.make(6));
    await expect(opening).rejects.toThrow(InvariantBroken);
    await expect(opening).rejects.toThrow(/has 6 partitions and cannot be used with 4/);
  });

  it('refuses one that nobody made', async () => {
    await expect(open('test.niemand')).rejects.toThrow(/UNKNOWN_TOPIC_OR_PARTITION/);
  });

  it('keeps keys where they are when somebody enlarges it, and says so', async () => {
    // Given
    const topic = await topics.make();
    const faults: KafkaFault[] = [];
    const log = await open(topic, { onFault: (fault) => faults.push(fault) });
    const key = ['a', 'b', 'c', 'd', 'e'].find((one) => partitionOf(one, 5) === 4) ?? '';
    expect(key).not.toBe('');
    await log.append([aRecord(key, 'voor')]);
    // When
    await topics.admin.createPartitions({ topicPartitions: [{ topic, count: 5 }] });
    const anew = await open(topic, { partitions: 5 });
    await anew.append([aRecord(key, 'in een partitie die niet was afgesproken')]);
    await log.append([aRecord(key, 'na')]);
    const router = makeRouter();
    await log.consume(router.options);
    await router.until(() => router.values.length === 2);
    // Then
    expect(router.values).toEqual(['voor', 'na']);
    expect(faults).toContainEqual({ code: 'PARTITIONS_CHANGED', lasting: true });
    await expect(log.check()).rejects.toThrow(/has 5 partitions and cannot be used with 4/);
  });

  it('hands over what a stranger wrote, with nothing believed that is not on the list', async () => {
    // Given
    const topic = await topics.make();
    const log = await open(topic);
    const producer = topics.operator.producer({ allowAutoTopicCreation: false });
    await producer.connect();
    const headers = { 'content-type': ['a', 'b'], ce_subject: '999990019', ce_type: 'een.type' };
    await producer.send({ topic, messages: [{ partition: 0, value: null, headers }] });
    await producer.disconnect();
    const router = makeRouter();
    // When
    await log.consume(router.options);
    await router.until(() => router.batches.length === 1);
    // Then
    expect(router.batches[0]?.records).toEqual([
      { offset: 0n, key: '', headers: { ce_type: 'een.type' }, value: new Uint8Array() },
    ]);
  });
});

describe('who may', () => {
  it('is refused clearly without the right to use the topic', async () => {
    const tls = topics.servers.identities['sluis-courier'];
    const opening = open(await topics.make(), { tls });
    await expect(opening).rejects.toThrow(/cannot be used: TOPIC_AUTHORIZATION_FAILED/);
  });

  it('is refused clearly with a certificate of another authority', async () => {
    const stranger = await makePki();
    const tls = { ...(await stranger.issue()), ca: topics.servers.kafka.ca };
    const opening = open(await topics.make(), { tls });
    await expect(opening).rejects.toThrow(/cannot be used: ERR_SSL_/);
  });
});

it('says when handling a batch hangs', async () => {
  // Given
  const topic = await topics.make();
  const { promise: stuck, resolve: told } = Promise.withResolvers<number>();
  const log = await open(topic, { stuckAfterMs: 1, onStuck: told });
  await log.append([aRecord('persoon-1', 'a')]);
  const hanging: ConsumeOptions = {
    ...makeRouter().options,
    batch: async () => {
      await stuck;
      return 'committed';
    },
  };
  // When
  await log.consume(hanging);
  // Then
  expect(await stuck).toBe(homeOf('persoon-1'));
});
