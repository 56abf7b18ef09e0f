// Answers: how does the gateway hear what senders put on topics of their own? As long as directory and
// agreement say so; each portion is accepted, answered on the sender's other topic, and then passed.
import { replyTopic, type Oin } from '#directory';
import { makeSubmit, type FollowedParts, type Answered, type TopicFault } from '#exchange';
import { LIMITS, type Clock } from '#kernel';
import type { OwnTopicsAccess } from '#log';
import { keepInStep, type Running } from '../topics/in-step.js';
import { replyRecord } from './replies.js';

export interface SubmissionTopic {
  readonly name: string;
  readonly oin: Oin;
}

export interface SubmissionsParts {
  /** In force now. */
  readonly topics: () => readonly SubmissionTopic[];
  readonly access: Pick<OwnTopicsAccess, 'read' | 'write'>;
  readonly accepting: FollowedParts;
  readonly clock: Clock;
  /** Once it is durable; `correlation` stands in what the sender reads. */
  readonly onAnswered: (oin: Oin, answered: Answered, correlation: string) => void;
  /** A portion could not be accepted or answered; it is offered again. */
  readonly onFailed: (oin: Oin, fault: unknown) => void;
  readonly onFault: (fault: TopicFault) => void;
  readonly onMended: (topic: string) => void;
}

export function startSubmissions(parts: SubmissionsParts): Running {
  const { access, onFault, onMended } = parts;
  return keepInStep({
    clock: parts.clock,
    wanted: () => new Map(parts.topics().map((topic) => [topic.name, topic])),
    begin: ({ name, oin }: SubmissionTopic) => {
      const reading = access.read({
        topic: name,
        oin,
        recordsMax: LIMITS.submissionsAtOnceMax,
        batch: makeBatch(oin, parts),
        onFault,
        onMended,
      });
      return {
        stop: async () => {
          await reading.stop();
          onMended(name);
        },
      };
    },
  });
}

type Batch = Parameters<OwnTopicsAccess['read']>[0]['batch'];

function makeBatch(oin: Oin, parts: SubmissionsParts): Batch {
  const submit = makeSubmit(oin, parts.accepting);
  const topic = replyTopic(oin);
  return async (records) => {
    try {
      const answers = await submit(records);
      const told = answers.map((answered) => ({ answered, correlation: parts.accepting.newId() }));
      const replies = told.map(({ answered, correlation }) => replyRecord(answered, correlation));
      await parts.access.write(topic, replies);
      for (const { answered, correlation } of told) parts.onAnswered(oin, answered, correlation);
    } catch (fault) {
      parts.onFailed(oin, fault);
      throw fault;
    }
  };
}
