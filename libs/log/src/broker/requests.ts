// Answers: how is a plan carried out? One request for each kind of step, and none is over before the
// broker shows what it was asked for: it answers before it has told itself.
import kafkajs, { type Admin } from 'kafkajs';
import type { Clock } from '#kernel';
import { keyOf, type Access } from './access.js';
import { EVERYTHING, toEntry, toFilter, toFound } from './acl-entries.js';
import { topicsOf, withSettings } from './look.js';
import type { Step } from './plan.js';
import type { WantedTopic } from './wanted.js';

const { ConfigResourceTypes } = kafkajs;
const ASK_AGAIN_MS = 50;

export type Request = (admin: Admin) => Promise<unknown>;

/** One request for each kind of step, in the order of the plan. */
export function inRequests(steps: readonly Step[], clock: Clock): readonly Request[] {
  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    while (!(await holds())) await clock.wait(ASK_AGAIN_MS);
  };
  const of = <K extends Step['kind']>(kind: K): Extract<Step, { kind: K }>[] =>
    steps.filter((step): step is Extract<Step, { kind: K }> => step.kind === kind);
  const [revoked, created, set, granted] = [of('revoke'), of('create'), of('set'), of('grant')];
  const requests: (Request | undefined)[] = [
    revoked.length > 0
      ? async (admin) => {
          await admin.deleteAcls({ filters: revoked.map(({ access }) => toFilter(access)) });
          await until(async () => none(await allowed(admin), revoked));
        }
      : undefined,
    created.length > 0
      ? async (admin) => {
          const topics = created.map(({ topic }) => topic);
          await makeTopics(admin, topics);
          await until(() => areLed(admin, topics));
        }
      : undefined,
    set.length > 0
      ? async (admin) => {
          await configure(admin, set);
          await until(() => areSet(admin, set));
        }
      : undefined,
    granted.length > 0
      ? async (admin) => {
          await admin.createAcls({ acl: granted.map(({ access }) => toEntry(access)) });
          await until(async () => every(await allowed(admin), granted));
        }
      : undefined,
  ];
  return requests.filter((request) => request !== undefined);
}

type Rights = readonly { readonly access: Access & { readonly host?: string } }[];

const hosted = (access: Rights[number]['access']): string =>
  `${keyOf(access)} ${access.host ?? '*'}`;

const allowed = async (admin: Admin): Promise<ReadonlySet<string>> =>
  new Set(
    toFound(await admin.describeAcls(EVERYTHING))
      .filter(({ permission }) => permission === 'allow')
      .map(hosted),
  );

const every = (found: ReadonlySet<string>, rights: Rights): boolean =>
  rights.every(({ access }) => found.has(hosted(access)));
const none = (found: ReadonlySet<string>, rights: Rights): boolean =>
  rights.every(({ access }) => !found.has(hosted(access)));

/** kafkajs's own waiting fails at the first answer from a broker that has not yet heard of them. */
const makeTopics = (admin: Admin, topics: readonly WantedTopic[]): Promise<boolean> =>
  admin.createTopics({
    waitForLeaders: false,
    topics: topics.map(({ name, partitions, replicas, settings }) => ({
      topic: name,
      numPartitions: partitions,
      replicationFactor: replicas,
      configEntries: Object.entries(settings).map(([key, value]) => ({ name: key, value })),
    })),
  });

async function areLed(admin: Admin, topics: readonly WantedTopic[]): Promise<boolean> {
  const found = new Map((await topicsOf(admin)).map((topic) => [topic.name, topic]));
  return topics.every(({ name, partitions }) => {
    const topic = found.get(name);
    return topic?.partitions === partitions && topic.leaderless === 0;
  });
}

async function areSet(
  admin: Admin,
  steps: readonly Extract<Step, { kind: 'set' }>[],
): Promise<boolean> {
  const names = new Set(steps.map(({ topic }) => topic));
  const topics = (await topicsOf(admin)).filter(({ name }) => names.has(name));
  const found = new Map((await withSettings(admin, topics)).map((one) => [one.name, one.settings]));
  return steps.every(({ topic, settings }) =>
    Object.entries(settings).every(([name, value]) => found.get(topic)?.[name] === value),
  );
}

/** Kafka forgets every setting of the topic that is not given again, so all are. */
const configure = (
  admin: Admin,
  steps: readonly Extract<Step, { kind: 'set' }>[],
): Promise<unknown> =>
  admin.alterConfigs({
    validateOnly: false,
    resources: steps.map(({ topic, settings }) => ({
      type: ConfigResourceTypes.TOPIC,
      name: topic,
      configEntries: Object.entries(settings).map(([name, value]) => ({ name, value })),
    })),
  });
