import kafkajs from 'kafkajs';
import { setTimeout as pause } from 'node:timers/promises';
import { mailboxTopic, submissionTopic, type OwnTopic } from '#directory';
import type { ReadTopic, SubmittedRecord, TopicFault, TopicRecord } from '#exchange';
import { InvariantBroken, LIMITS, Unavailable, type Clock } from '#kernel';
import { makeSystemClock } from '#platform';
import { sendersTopics, startPartnerTopics, type PartnerTopics } from '../test/partner-topics.js';
import { submissionGroup } from './agreed.js';

const { TOPIC } = kafkajs.ConfigResourceTypes;
const DJI = '00000099000000001000';
const JUSTID = '00000099000000005000';
const ROTTERDAM = '00000099000000599000';
const ROTTERDAM_CERT = 'gemeente-rotterdam';
const UIT: OwnTopic = {
  kind: 'uit',
  name: mailboxTopic(ROTTERDAM, 'gemeente.coordinator'),
  oin: ROTTERDAM,
  mailbox: `${ROTTERDAM}/gemeente.coordinator/reintegratie`,
};
const INZENDING = submissionTopic(DJI);
const ALL = [...sendersTopics(DJI), ...sendersTopics(JUSTID), UIT];

let topics: PartnerTopics;

beforeAll(async () => {
  topics = await startPartnerTopics();
  await topics.make(ALL);
});
afterEach(async () => {
  await topics.closeAll();
  const old = [INZENDING, submissionTopic(JUSTID), UIT.name];
  await topics.admin.deleteTopics({ topics: old });
  await topics.make(ALL);
});
afterAll(() => topics.stop());

/** Does not wait long for a person to mend a topic. */
const system = makeSystemClock();
const impatient: Clock = {
  ...system,
  wait: (ms, signal) => system.wait(ms === LIMITS.parkedRetryMs ? 100 : ms, signal),
};

async function until(what: string, holds: () => boolean): Promise<void> {
  const deadline = Date.now() + 40_000;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`this never came: ${what}`);
    await pause(20);
  }
}

interface Reader extends ReadTopic {
  readonly portions: readonly (readonly string[])[];
  readonly values: readonly string[];
  readonly faults: readonly TopicFault[];
  mended(): number;
}

function makeReader(changes: Partial<ReadTopic> = {}): Reader {
  const portions: string[][] = [];
  const faults: TopicFault[] = [];
  let mended = 0;
  return {
    topic: INZENDING,
    oin: DJI,
    recordsMax: 100,
    batch: async (records) => void portions.push(textsOf(records)),
    onFault: (fault) => void faults.push(fault),
    onMended: () => void (mended += 1),
    ...changes,
    portions,
    get values() {
      return portions.flat();
    },
    faults,
    mended: () => mended,
  };
}

const textsOf = (records: readonly SubmittedRecord[]): string[] =>
  records.map(({ value }) => Buffer.from(value).toString());

const record = (text: string): TopicRecord => ({
  headers: { 'content-type': 'application/json', volgnummer: text, betreft: '1', geheim: 'x' },
  value: Buffer.from(text),
});

const says = (...texts: readonly string[]) => texts.map((value) => ({ value }));

describe('what a sender puts on its topic', () => {
  it('is read in order, without its key and headers, and passed once it was taken', async () => {
    // Given
    const dji = await topics.partner('dji');
    const gateway = topics.open('sluis-gateway');
    const reader = makeReader({ recordsMax: 2 });
    // When
    await dji.publish(INZENDING, { key: '999990019', headers: { a: 'b' }, value: '1' });
    await dji.publish(INZENDING, ...says('2', '3', '4'));
    const reading = gateway.read(reader);
    await until('four records', () => reader.values.length === 4);
    await reading.stop();
    // Then
    expect(reader.values).toEqual(['1', '2', '3', '4']);
    expect(Math.max(...reader.portions.map((portion) => portion.length))).toBeLessThanOrEqual(2);
    const groupId = submissionGroup(DJI);
    const [offsets] = await topics.admin.fetchOffsets({ groupId, topics: [INZENDING] });
    expect(offsets?.partitions[0]?.offset).toBe('4');
  });

  it('comes again until it was taken, and nothing after it in between', async () => {
    // Given
    const dji = await topics.partner('dji');
    await dji.publish(INZENDING, ...says('1', '2', '3'));
    let refusals = 3;
    const seen: string[][] = [];
    const taken: string[] = [];
    const reader = makeReader({
      recordsMax: 2,
      batch: async (records) => {
        seen.push(textsOf(records));
        if (refusals-- > 0) throw new Unavailable('storeUnavailable');
        taken.push(...textsOf(records));
      },
    });
    // When
    topics.open('sluis-gateway').read(reader);
    await until('three records', () => taken.length === 3);
    // Then
    expect(seen).toEqual([...Array.from({ length: 4 }, () => ['1', '2']), ['3']]);
    expect(reader.faults).toEqual([]);
  });

  it('is read by one of several gateways, and by another when that one is gone', async () => {
    // Given
    const dji = await topics.partner('dji');
    const readers = [makeReader(), makeReader()];
    const readings = readers.map((reader) => topics.open('sluis-gateway').read(reader));
    const all = () => readers.flatMap(({ values }) => values);
    await dji.publish(INZENDING, ...says('1', '2'));
    await until('two records', () => all().length >= 2);
    // When
    const first = readers.findIndex(({ values }) => values.length > 0);
    await readings[first]?.stop();
    await dji.publish(INZENDING, ...says('3'));
    await until('the third record', () => all().includes('3'));
    // Then
    expect(readers[first]?.values).toEqual(['1', '2']);
    expect(readers[1 - first]?.values).toEqual(['3']);
  });

  it('is not read from a topic that is not set up as agreed, and that is said once', async () => {
    // Given
    const dji = await topics.partner('dji');
    const setting = (value: string) =>
      topics.admin.alterConfigs({
        validateOnly: false,
        resources: [
          { type: TOPIC, name: INZENDING, configEntries: [{ name: 'compression.type', value }] },
        ],
      });
    await setting('producer');
    await dji.publish(INZENDING, ...says('1'));
    const reader = makeReader();
    const other = makeReader({ topic: submissionTopic(JUSTID), oin: JUSTID });
    const gateway = topics.open('sluis-gateway', { clock: impatient });
    // When
    gateway.read(reader);
    gateway.read(other);
    const justid = await topics.partner('justid');
    await justid.publish(submissionTopic(JUSTID), ...says('x'));
    await until('the record of another', () => other.values.length === 1);
    await until('the fault', () => reader.faults.length > 0);
    expect(reader.values).toEqual([]);
    await setting('uncompressed');
    await until('the record', () => reader.values.length === 1);
    // Then
    expect(reader.faults).toEqual([
      { topic: INZENDING, code: 'TOPIC_NOT_AS_AGREED', lasting: true },
    ]);
    expect(reader.mended()).toBe(1);
  });

  it('waits for a topic that does not exist yet', async () => {
    // Given
    await topics.admin.deleteTopics({ topics: [INZENDING] });
    const reader = makeReader();
    topics.open('sluis-gateway', { clock: impatient }).read(reader);
    await until('the fault', () => reader.faults.length > 0);
    // When
    await topics.make(ALL);
    const dji = await topics.partner('dji');
    await dji.publish(INZENDING, ...says('1'));
    await until('the record', () => reader.values.length === 1);
    // Then
    expect(reader.faults[0]).toMatchObject({ topic: INZENDING, lasting: true });
  });

  it('is read on after the broker was killed and came back', async () => {
    // Given
    const dji = await topics.partner('dji');
    const reader = makeReader();
    topics.open('sluis-gateway').read(reader);
    await dji.publish(INZENDING, ...says('1'));
    await until('the first record', () => reader.values.length === 1);
    // When
    await topics.servers.kafka.process.crash();
    await topics.servers.kafka.process.start();
    await dji.publish(INZENDING, ...says('2'));
    await until('the second record', () => reader.values.includes('2'));
    // Then
    expect([...new Set(reader.values)]).toEqual(['1', '2']);
  });
});

describe('what is put on a topic for an organisation', () => {
  it('comes in order, with no key and no header that is not on the list', async () => {
    // Given
    const courier = topics.open('sluis-courier');
    const heard = await topics.listen(ROTTERDAM_CERT, UIT.name, `${ROTTERDAM}.lezer`);
    // When
    await courier.write(UIT.name, [record('1'), record('2')]);
    await courier.write(UIT.name, [record('3')]);
    await until('three records', () => heard.length === 3);
    // Then
    expect(heard.map(({ value }) => value)).toEqual(['1', '2', '3']);
    expect(heard[0]).toEqual({
      offset: '0',
      key: undefined,
      headers: { 'content-type': 'application/json', volgnummer: '1', betreft: '1' },
      value: '1',
    });
  });

  it('cannot be written while its topic is gone, which stops no other topic', async () => {
    // Given
    const other = { ...UIT, name: mailboxTopic(ROTTERDAM, 'gemeente.inkomen') };
    await topics.make([...ALL, other]);
    const courier = topics.open('sluis-courier');
    await courier.write(UIT.name, [record('1')]);
    await courier.write(other.name, [record('1')]);
    // When
    await topics.admin.deleteTopics({ topics: [other.name] });
    // Then
    await expect(courier.write(other.name, [record('2')])).rejects.toThrow(InvariantBroken);
    await courier.write(UIT.name, [record('2')]);
  });

  it("is nobody else's: a role writes only where it may", async () => {
    const gateway = topics.open('sluis-gateway');
    await expect(gateway.write(UIT.name, [record('1')])).rejects.toThrow(
      `topic ${UIT.name} cannot be used: TOPIC_AUTHORIZATION_FAILED`,
    );
  });

  it('can be written again as soon as the broker is back', async () => {
    // Given
    const courier = topics.open('sluis-courier');
    await courier.write(UIT.name, [record('1')]);
    await topics.servers.kafka.process.crash();
    // When
    await expect(courier.write(UIT.name, [record('2')])).rejects.toThrow(Unavailable);
    await expect(courier.check()).rejects.toThrow(Unavailable);
    await topics.servers.kafka.process.start();
    await courier.write(UIT.name, [record('2')]);
    await courier.check();
    // Then
    const heard = await topics.listen(ROTTERDAM_CERT, UIT.name, `${ROTTERDAM}.na-herstel`);
    await until('both records', () => new Set(heard.map(({ value }) => value)).size === 2);
  });
});
