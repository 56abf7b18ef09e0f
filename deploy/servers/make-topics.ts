// Answers: when does a new topic exist? Once its broker says who leads each partition; kafkajs's own
// waiting fails at the first answer from a broker that has not yet heard of it.
import { setTimeout as pause } from 'node:timers/promises';
import type { Admin } from 'kafkajs';

const ASK_AGAIN_MS = 20;

/** One copy each, as one broker can keep; resolves when they may be written to. */
export async function makeTopics(
  admin: Admin,
  topics: readonly string[],
  numPartitions: number,
): Promise<void> {
  await admin.createTopics({
    waitForLeaders: false,
    topics: topics.map((topic) => ({ topic, numPartitions, replicationFactor: 1 })),
  });
  while (!(await areLed(admin, topics, numPartitions))) await pause(ASK_AGAIN_MS);
}

async function areLed(
  admin: Admin,
  names: readonly string[],
  numPartitions: number,
): Promise<boolean> {
  try {
    const { topics } = await admin.fetchTopicMetadata({ topics: [...names] });
    return topics.every(
      ({ partitions }) =>
        partitions.length === numPartitions && partitions.every(({ leader }) => leader >= 0),
    );
  } catch {
    return false;
  }
}
