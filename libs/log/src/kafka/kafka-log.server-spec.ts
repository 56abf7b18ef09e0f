import { messageLogSuite } from '#testing';
import { startTopics, type KafkaTopics } from './test/kafka-topics.js';

let topics: KafkaTopics;

beforeAll(async () => {
  topics = await startTopics();
});
afterAll(() => topics.stop());

messageLogSuite('kafkajs on a real broker', async () => {
  const topic = await topics.make();
  const { process: broker } = topics.servers.kafka;
  return {
    open: () => topics.open(topic),
    breakDown: async () => {
      await broker.crash();
      return () => broker.start();
    },
    remove: () => topics.admin.deleteTopics({ topics: [topic] }),
  };
});
