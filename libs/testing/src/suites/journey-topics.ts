// Answers: do messages on a sender's own topic make the same journey as all others, and does a
// mailbox's own topic get what the mailbox holds? On a real log and store; only Kafka is left out.
import {
  deliverToTopic,
  makeSubmit,
  type Answered,
  type SubmittedRecord,
  type TopicDeliveryParts,
  type TopicRecord,
} from '#exchange';
import { LIMITS, Unavailable } from '#kernel';
import { randomId } from '#platform';
import { DJI, exampleBytes, MAILBOX, type JourneyWorld } from '../journey/world.js';

const UTRECHT = '00000099000000344000';

export function ownTopicJourneys(opened: () => JourneyWorld): void {
  const submit = (oin: string, ...values: readonly Uint8Array[]) =>
    makeSubmit(oin, opened().accepting)(values.map(aRecord));

  it('accepts what a sender put on its topic, in order, each with its receipt', async () => {
    // When
    const answers = await submit(
      DJI,
      ...['03-begin-milan', '09-wijziging-milan', '12-einde-milan'].map((file) =>
        exampleBytes(file),
      ),
    );
    await opened().drain();
    // Then
    expect(answers.map(({ offset, outcome }) => [offset, outcome.kind])).toEqual([
      [0n, 'accepted'],
      [1n, 'accepted'],
      [2n, 'accepted'],
    ]);
    expect(answers[0]?.id).toBe(idIn('03-begin-milan'));
    const types = (await opened().entries(MAILBOX.rotterdam)).map(({ type }) => type.split('.')[3]);
    expect(types).toEqual(['begonnen', 'gewijzigd', 'beeindigd']);
  });

  it('knows the sender by the topic alone', async () => {
    // When
    const answers = await submit(UTRECHT, exampleBytes('03-begin-milan'));
    await opened().drain();
    // Then
    expect(answers).toMatchObject([{ outcome: { kind: 'refused', problem: 'sourceForeign' } }]);
    expect(await opened().entries(MAILBOX.rotterdam)).toEqual([]);
  });

  it('refuses what is wrong with one record, and takes its neighbours', async () => {
    // When
    const answers = await submit(
      DJI,
      Buffer.from('{"no":"event"'),
      exampleBytes('03-begin-milan'),
      new Uint8Array(),
      new Uint8Array(LIMITS.messageBytesMax + 1).fill(0x20),
      exampleBytes('04-begin-noor'),
      exampleBytes('05-begin-joris', ({ data }) => (data['geheim'] = {})),
    );
    // Then
    expect(answers.map(told)).toEqual([
      'malformed',
      'accepted',
      'malformed',
      'tooLarge',
      'accepted',
      'schemaViolated',
    ]);
    expect(answers[0]).not.toHaveProperty('id');
    expect(answers[5]?.id).toBe(idIn('05-begin-joris'));
  });

  it('says of a repeated one what it said the first time', async () => {
    // Given
    const [first] = await submit(DJI, exampleBytes('03-begin-milan'));
    await opened().drain();
    // When: another gateway, that knows nothing of it, has the record again.
    const [again] = await submit(DJI, exampleBytes('03-begin-milan'));
    await opened().drain();
    // Then
    expect(again?.outcome).toMatchObject({ kind: 'repeated', receipt: receiptIn(first) });
    expect(await opened().entries(MAILBOX.rotterdam)).toHaveLength(1);
  });

  it('answers nothing while the log is away, and then everything, refusals once', async () => {
    // Given
    const { accepting, store } = opened();
    let isAway = true;
    const append: typeof accepting.log.append = (records) =>
      isAway ? Promise.reject(new Unavailable('logUnavailable')) : accepting.log.append(records);
    const submitting = makeSubmit(DJI, { ...accepting, log: { append } });
    const records = [Buffer.from('{'), exampleBytes('03-begin-milan')].map(aRecord);
    // When
    await expect(submitting(records)).rejects.toThrow(Unavailable);
    await expect(submitting(records)).rejects.toThrow(Unavailable);
    isAway = false;
    const answers = await submitting(records);
    await opened().drain();
    // Then
    expect(answers.map(told)).toEqual(['malformed', 'repeated']);
    expect(await opened().entries(MAILBOX.rotterdam)).toHaveLength(1);
    const refusals = [];
    for await (const { entries } of store.evidence()) {
      refusals.push(...entries.filter(({ event }) => event === 'bericht.geweigerd'));
    }
    expect(refusals).toHaveLength(1);
  });

  it('brings a mailbox to its own topic as it is read by pull, number by number', async () => {
    // Given
    const world = opened();
    for (const file of ['03-begin-milan', '09-wijziging-milan', '12-einde-milan']) {
      await world.publish(file);
    }
    await world.drain();
    const topic: TopicRecord[] = [];
    const parts: TopicDeliveryParts = {
      keys: world.keys,
      onDamaged: (release) => world.damaged.push(release),
      protection: () => (body: string) => ({ body, isEncrypted: false }),
      store: world.store,
      write: async (_topic, records) => void topic.push(...records),
      clock: world.accepting.clock,
      newId: randomId,
      holder: 'courier',
      chain: () => 'deliver/0',
      isLeaving: () => false,
    };
    const [oin = ''] = MAILBOX.rotterdam.split('/');
    const to = { name: `sluis.uit.${oin}.gemeente.coordinator`, oin, mailbox: MAILBOX.rotterdam };
    // When
    const outcomes = [await deliverToTopic(to, parts), await deliverToTopic(to, parts)];
    // Then
    expect(outcomes).toEqual([
      { kind: 'written', upTo: 3, views: 3 },
      { kind: 'empty', upTo: 3 },
    ]);
    const entries = await world.entries(MAILBOX.rotterdam);
    expect(topic.map(({ value }) => value.toString())).toEqual(entries.map(({ body }) => body));
    expect(topic.map(({ headers }) => [headers['volgnummer'], headers['toestand']])).toEqual(
      ['1', '2', '3'].map((number) => [number, 'aangeboden']),
    );
  });
}

const aRecord = (value: Uint8Array, index: number): SubmittedRecord => ({
  partition: 0,
  offset: BigInt(index),
  value,
});

const told = ({ outcome }: Answered): string =>
  outcome.kind === 'refused' ? outcome.problem : outcome.kind;

const receiptIn = (answer: Answered | undefined): string | undefined =>
  answer && answer.outcome.kind !== 'refused' ? answer.outcome.receipt : undefined;

const idIn = (file: string): string =>
  (JSON.parse(exampleBytes(file).toString()) as { readonly id: string }).id;
