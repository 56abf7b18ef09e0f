// Answers: what must change at the broker, and what is left although it is not as wanted? Pure: the
// same broker and the same directory give the same plan, and after it was done an empty one.
import {
  isOurs,
  keyOf,
  oinOf,
  OPERATOR,
  OURS,
  reachesOurs,
  type Access,
  type FoundAccess,
} from './access.js';
import type { Settings, Wanted, WantedTopic } from './wanted.js';

export interface FoundTopic {
  readonly name: string;
  readonly partitions: number;
  /** The fewest copies that a partition has. */
  readonly replicas: number;
  /** The fewest that are up to date. */
  readonly inSync: number;
  /** Partitions that nobody can write to or read from now. */
  readonly leaderless: number;
  /** What holds for it, wherever that is laid down; absent: not known. */
  readonly settings?: Settings;
  /** What is laid down for this very topic. */
  readonly laidDown?: Settings;
}

export interface Found {
  readonly topics: readonly FoundTopic[];
  readonly access: readonly FoundAccess[];
}

export interface Change {
  readonly setting: string;
  readonly from: string;
  readonly to: string;
}

export type Step =
  | { readonly kind: 'create'; readonly topic: WantedTopic }
  | {
      readonly kind: 'set';
      readonly topic: string;
      readonly changes: readonly Change[];
      /** All that is laid down for the topic afterwards, with what somebody else laid down. */
      readonly settings: Settings;
    }
  | { readonly kind: 'grant'; readonly access: Access }
  | { readonly kind: 'revoke'; readonly access: FoundAccess };

/** Not as wanted, and not for Sluis to change; `why` says who may. */
export type Left =
  | {
      readonly kind: 'partitions';
      readonly topic: string;
      readonly found: number;
      readonly wanted: number;
    }
  | {
      readonly kind: 'replicas';
      readonly topic: string;
      readonly found: number;
      readonly wanted: number;
    }
  /** Nobody has it any more; its records end by age. */
  | { readonly kind: 'ownerless'; readonly topic: string }
  /** Somebody whom Sluis does not know reaches its topics. */
  | { readonly kind: 'stranger'; readonly access: FoundAccess }
  | { readonly kind: 'denial'; readonly access: FoundAccess };

export interface Plan {
  /** In the order in which they are done: what takes rights away comes first. */
  readonly steps: readonly Step[];
  readonly left: readonly Left[];
}

export function planBroker(wanted: Wanted, found: Found): Plan {
  const topics = new Map(found.topics.map((topic) => [topic.name, topic]));
  const asked = new Set(wanted.topics.map(({ name }) => name));
  return {
    steps: [
      ...planAccess(wanted.access, found.access, 'revoke'),
      ...wanted.topics.flatMap((topic) => topicSteps(topic, topics.get(topic.name))),
      ...planAccess(wanted.access, found.access, 'grant'),
    ],
    left: [
      ...wanted.topics.flatMap((topic) => unlike(topic, topics.get(topic.name))),
      ...found.topics
        .filter(({ name }) => name.startsWith(OURS) && !asked.has(name))
        .map(({ name }): Left => ({ kind: 'ownerless', topic: name })),
      ...found.access.flatMap(notOurs),
    ],
  };
}

/** Rights only, as the keeper of organisations needs them. */
export function planAccess(
  wanted: readonly Access[],
  found: readonly FoundAccess[],
  ...kinds: readonly ('grant' | 'revoke')[]
): readonly Extract<Step, { kind: 'grant' | 'revoke' }>[] {
  const mine = found.filter(isOurs);
  const asked = new Set(wanted.map(keyOf));
  // A right for one host only is not the wanted one.
  const there = new Set(mine.filter(({ host }) => host === '*').map(keyOf));
  const isWanted = (one: FoundAccess): boolean => one.host === '*' && asked.has(keyOf(one));
  const revoked = mine
    .filter((one) => !isWanted(one))
    .map((access) => ({ kind: 'revoke', access }) as const);
  const granted = wanted
    .filter((access) => !there.has(keyOf(access)))
    .map((access) => ({ kind: 'grant', access }) as const);
  return [...revoked, ...granted].filter(({ kind }) => kinds.includes(kind));
}

function topicSteps(wanted: WantedTopic, found: FoundTopic | undefined): readonly Step[] {
  if (!found) return [{ kind: 'create', topic: wanted }];
  const { settings } = found;
  if (!settings) return [];
  const changes = Object.entries(wanted.settings)
    .map(([setting, to]) => ({ setting, from: settings[setting] ?? '', to }))
    .filter(({ from, to }) => from !== to);
  if (changes.length === 0) return [];
  const all = { ...found.laidDown, ...wanted.settings };
  return [{ kind: 'set', topic: wanted.name, changes, settings: all }];
}

function unlike(wanted: WantedTopic, found: FoundTopic | undefined): readonly Left[] {
  if (!found) return [];
  return (['partitions', 'replicas'] as const)
    .filter((what) => found[what] !== wanted[what])
    .map((kind) => ({ kind, topic: wanted.name, found: found[kind], wanted: wanted[kind] }));
}

function notOurs(access: FoundAccess): readonly Left[] {
  if (isOurs(access) || !reachesOurs(access) || access.principal === OPERATOR) return [];
  if (access.permission === 'allow') return [{ kind: 'stranger', access }];
  return [{ kind: 'denial', access }];
}

/** Whether this step is about an organisation; the others are about Sluis itself. */
export const isOfOrganisation = ({ principal }: Access): boolean => oinOf(principal) !== undefined;
