// Answers: which Kafka topics belong to organisations at a moment? What a sender publishes and is
// answered on, and what a mailbox reads its views from; nobody has one without an agreement.
import type { Millis } from '#kernel';
import type { Directory, Mailbox, Oin, Role, Subscription } from '../model.js';

export type OwnTopic =
  | {
      readonly kind: 'inzending' | 'ontvangst';
      readonly name: string;
      readonly oin: Oin;
      readonly mailbox?: undefined;
    }
  | {
      readonly kind: 'uit';
      readonly name: string;
      readonly oin: Oin;
      /** The id of the mailbox. */
      readonly mailbox: string;
    };

/**
 * How every such topic is made. One partition is what keeps the order: of everything that one sender
 * publishes, and of everything that one mailbox reads.
 */
export const OWN_TOPIC_PARTITIONS = 1;

/** A sender's own topic: it writes, the gateway reads. */
export const submissionTopic = (oin: Oin): string => `sluis.inzending.${oin}`;

/** Receipts and refusals of what was published on the sender's own topic: the gateway writes. */
export const replyTopic = (oin: Oin): string => `sluis.ontvangst.${oin}`;

/** A role has one lane, so the topic's name needs none: it names one mailbox. */
export const mailboxTopic = (oin: Oin, role: Role): string => `sluis.uit.${oin}.${role}`;

/** Kafka asks for the organisation and not for the key, so a mailbox that names its keys has no topic. */
export const mayHaveTopic = ({ keyHashes }: Pick<Mailbox, 'keyHashes'>): boolean =>
  keyHashes.length === 0;

/**
 * In the order of the directory. `own` gives what a mailbox laid down through the interface: one
 * subscription by Kafka, there or in the directory, and all of the mailbox goes to its topic.
 */
export function ownTopics(
  directory: Directory,
  own: (mailbox: string) => readonly Subscription[],
  at: Millis,
): readonly OwnTopic[] {
  return directory.organisations().flatMap((organisation) => {
    const { oin } = organisation;
    const publishes = organisation.submissionTopic && directory.mayTakePart(oin, undefined, at);
    return [
      ...(publishes ? sendersTopics(oin) : []),
      ...organisation.mailboxes
        .filter(mayHaveTopic)
        .filter(({ id }) => [...directory.subscriptions(id), ...own(id)].some(isByKafka))
        .filter(({ role }) => directory.mayTakePart(oin, role, at))
        .map(topicOf),
    ];
  });
}

const isByKafka = ({ channel }: Subscription): boolean => channel === 'kafka';

const sendersTopics = (oin: Oin): readonly OwnTopic[] => [
  { kind: 'inzending', name: submissionTopic(oin), oin },
  { kind: 'ontvangst', name: replyTopic(oin), oin },
];

const topicOf = ({ id, oin, role }: Mailbox): OwnTopic => ({
  kind: 'uit',
  name: mailboxTopic(oin, role),
  oin,
  mailbox: id,
});
