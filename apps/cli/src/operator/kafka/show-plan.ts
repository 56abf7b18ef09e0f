// Answers: how does a person read what would change at the broker, and what would not?
import { LIMITS } from '#kernel';
import { holderOf, rightInWords, thingOf, type Left, type Plan, type Step } from '#log';
import { columns, paint, say, wrapped } from '../../output/print.js';
import { DOOR_ADVICE, type Closed } from './survey.js';

export function showPlan({ steps, left }: Plan, closed: readonly Closed[]): void {
  if (steps.length > 0) say(columns(steps.map(rowOf)));
  const notes = [
    ...closed.map(
      ({ oin, name, reason }) => `${oin} ${name} gets no rights: ${DOOR_ADVICE[reason]}`,
    ),
    ...left.map(leftInWords),
  ];
  if (notes.length === 0) return;
  if (steps.length > 0) say();
  for (const note of notes) say(wrapped(`${paint('yellow', 'note')}  ${note}`, 0, 6));
}

function rowOf(step: Step): readonly string[] {
  switch (step.kind) {
    case 'create': {
      const { name, partitions, replicas } = step.topic;
      return [paint('green', 'make'), 'topic', name, made(partitions, replicas)];
    }
    case 'set': {
      const changes = step.changes.map(({ setting, from, to }) => `${setting} ${from} → ${to}`);
      return [paint('yellow', 'set'), 'topic', step.topic, changes.join(', ')];
    }
    case 'grant':
    case 'revoke': {
      const word = step.kind === 'grant' ? paint('green', 'grant') : paint('red', 'revoke');
      return [word, step.access.operation, holderOf(step.access), thingOf(step.access)];
    }
  }
}

const DAY_MS = 86_400_000;

const made = (partitions: number, copies: number): string =>
  `${counted(partitions, 'partition')}, ${copies === 1 ? '1 copy' : `${copies} copies`}, kept ${
    LIMITS.topicRetentionMs / DAY_MS
  } days`;

const counted = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? '' : 's'}`;

export function leftInWords(left: Left): string {
  switch (left.kind) {
    case 'partitions':
      return (
        `topic ${left.topic} has ${counted(left.found, 'partition')}, not ${left.wanted}; that is not ` +
        'changed: the count decides where the messages of one person lie, and another one would ' +
        'break their order. Set log.partitions to what the topic has, or make another topic'
      );
    case 'replicas':
      return (
        `topic ${left.topic} has ${left.found === 1 ? '1 copy' : `${left.found} copies`}, not ` +
        `${left.wanted}; copies are moved between brokers by kafka-reassign-partitions, not by Sluis`
      );
    case 'ownerless':
      return `topic ${left.topic} belongs to nobody now; it stays, and its records end by age`;
    case 'stranger':
      return `not of Sluis, but it reaches its topics: ${rightInWords(left.access)}; is that meant?`;
    case 'denial':
      return `somebody forbids this by hand, and it stays so: ${rightInWords(left.access)}`;
  }
}

export function summary(steps: readonly Step[]): string {
  if (steps.length === 0) return 'nothing to do: the broker is as the directory says';
  const words = {
    create: 'to make',
    set: 'to set',
    grant: 'to grant',
    revoke: 'to revoke',
  } as const;
  return (['create', 'set', 'grant', 'revoke'] as const)
    .map((kind) => [steps.filter((step) => step.kind === kind).length, words[kind]] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ');
}
