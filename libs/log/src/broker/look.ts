// Answers: what does a broker say of its topics? All that this certificate can see.
import kafkajs, { type Admin } from 'kafkajs';
import type { FoundTopic } from './plan.js';
import type { Settings } from './wanted.js';

const { ConfigResourceTypes, ConfigSource } = kafkajs;

export async function topicsOf(admin: Admin): Promise<readonly FoundTopic[]> {
  const { topics } = await admin.fetchTopicMetadata();
  return topics.map(({ name, partitions }) => ({
    name,
    partitions: partitions.length,
    replicas: Math.min(...partitions.map(({ replicas }) => replicas.length)),
    inSync: Math.min(...partitions.map(({ isr }) => isr.length)),
    leaderless: partitions.filter(({ leader }) => leader < 0).length,
  }));
}

export async function withSettings(
  admin: Admin,
  topics: readonly FoundTopic[],
): Promise<readonly FoundTopic[]> {
  if (topics.length === 0) return [];
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: topics.map(({ name }) => ({ type: ConfigResourceTypes.TOPIC, name })),
  });
  const byName = new Map(resources.map((one) => [one.resourceName, one.configEntries]));
  return topics.map((topic) => {
    const entries = byName.get(topic.name) ?? [];
    const own = entries.filter(({ configSource }) => configSource === ConfigSource.TOPIC_CONFIG);
    return { ...topic, settings: settingsOf(entries), laidDown: settingsOf(own) };
  });
}

const settingsOf = (
  entries: readonly { readonly configName: string; readonly configValue: string }[],
): Settings => Object.fromEntries(entries.map((one) => [one.configName, one.configValue]));

export async function settingsOfBroker(
  admin: Admin,
  id: number,
): Promise<Readonly<Record<string, string | null>>> {
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: [{ type: ConfigResourceTypes.BROKER, name: String(id) }],
  });
  const entries = resources[0]?.configEntries ?? [];
  return Object.fromEntries(entries.map((one) => [one.configName, one.configValue]));
}
