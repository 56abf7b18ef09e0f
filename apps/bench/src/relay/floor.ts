// Answers: what is the least that any gateway on kafkajs must do? This program: consume, parse, leave
// fields out, produce in batches. No rule, no check, no evidence, no memory; a process of its own.
import kafkajs, { type EachBatchPayload } from 'kafkajs';
import type { Order, Told } from './run-floor.js';
import { withoutSome } from './without-some.js';

const BATCH = 500;

process.once('message', (order: Order) => {
  relay(order).catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  });
});

async function relay({ broker, tls, from, to, partitions, group }: Order): Promise<void> {
  const kafka = new kafkajs.Kafka({
    brokers: [broker],
    ssl: tls,
    logLevel: kafkajs.logLevel.NOTHING,
  });
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  const consumer = kafka.consumer({ groupId: group, allowAutoTopicCreation: false });
  await Promise.all([producer.connect(), consumer.connect()]);
  await consumer.subscribe({ topics: [from], fromBeginning: true });
  let done = 0;

  async function eachBatch({ batch, resolveOffset, ...payload }: EachBatchPayload): Promise<void> {
    const { messages, partition } = batch;
    for (let at = 0; at < messages.length; at += BATCH) {
      const some = messages.slice(at, at + BATCH);
      const relayed = some.map(({ key, value }) => ({ key, partition, value: withoutSome(value) }));
      await producer.send({ topic: to, acks: -1, messages: relayed });
      resolveOffset(some.at(-1)?.offset ?? batch.firstOffset() ?? '0');
      await payload.commitOffsetsIfNecessary();
      await payload.heartbeat();
      done += some.length;
      process.send?.({ done } satisfies Told);
    }
  }

  await consumer.run({
    eachBatchAutoResolve: false,
    autoCommit: true,
    partitionsConsumedConcurrently: partitions,
    eachBatch,
  });
}
