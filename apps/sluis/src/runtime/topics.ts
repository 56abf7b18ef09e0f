// Answers: how are the topics of organisations served by a gateway and by a courier? What goes wrong
// with one is said once, counted, and tried again; the others go on.
import type { OwnTopic } from '#directory';
import type { FollowedParts, Answered, MailboxTopic, Store } from '#exchange';
import { PROBLEMS, Unavailable } from '#kernel';
import type { OwnTopicsAccess } from '#log';
import { randomId, type Lifecycle, type Logger } from '#platform';
import { startCourier } from '../courier/courier.js';
import { startSubmissions } from '../gateway/submissions.js';
import type { Meters } from '../operations/meters.js';
import { makeTopicsInForce } from '../topics/in-force.js';
import { makeTroubles, type Trouble, type Troubles } from '../topics/troubles.js';
import { deliverChain } from './chains.js';
import { viewOpening } from './key-ring.js';
import type { Runtime } from './open.js';

export function openSubmissions(
  { clock, inForce, logger }: Runtime,
  access: OwnTopicsAccess,
  accepting: FollowedParts,
  meters: Meters,
  lifecycle: Lifecycle,
): void {
  const topics = makeTopicsInForce(() => inForce.current(), clock);
  const troubles = troublesOf('inzending', logger, meters);
  const submissions = startSubmissions({
    topics: () => topics().filter(({ kind }) => kind === 'inzending'),
    access,
    accepting,
    clock,
    onAnswered(party, answered, correlation) {
      const code = codeOf(answered);
      meters.submitted(OUTCOMES[answered.outcome.kind], code);
      if (code !== undefined) logger.info('a submission was refused', { party, correlation, code });
    },
    onFailed(party, error) {
      meters.failed('gateway');
      logger.error('submissions could not be accepted and are offered again', { party, error });
    },
    onFault: ({ topic, code }) => troubles.begin(topic, { code }),
    onMended: (topic) => troubles.end(topic),
  });
  lifecycle.onStop('accepting', 'submissions', () => submissions.stop());
}

const OUTCOMES = { accepted: 'aanvaard', repeated: 'herhaald', refused: 'geweigerd' } as const;

const codeOf = ({ outcome }: Answered): string | undefined =>
  outcome.kind === 'refused' ? PROBLEMS[outcome.problem].code : undefined;

export function openCourier(
  runtime: Runtime,
  access: OwnTopicsAccess,
  watch: Store['watch'],
  meters: Meters,
  lifecycle: Lifecycle,
): void {
  const { store, clock, inForce, logger } = runtime;
  const topics = makeTopicsInForce(() => inForce.current(), clock);
  const troubles = troublesOf('uit', logger, meters);
  const courier = startCourier({
    topics: () => topics().filter(isOfMailbox),
    delivery: {
      ...viewOpening(runtime),
      store,
      write: access.write,
      clock,
      newId: randomId,
      holder: holderOf(runtime),
      chain: deliverChain,
    },
    watch,
    clock,
    onWritten: (views) => meters.writtenToTopics(views),
    onFault: ({ name }, fault) => troubles.begin(name, troubleOf(fault)),
    onMended: ({ name }) => troubles.end(name),
  });
  lifecycle.onStop('working', 'courier', () => courier.close());
}

const isOfMailbox = (topic: OwnTopic): topic is OwnTopic & MailboxTopic => topic.kind === 'uit';

/** One courier for as long as this process lives: after a restart it is another one. */
const holderOf = ({ config }: Runtime): string => `${config.gateway.instance}/${randomId()}`;

function troublesOf(kind: OwnTopic['kind'], logger: Logger, meters: Meters): Troubles {
  return makeTroubles({
    onBegin: (topic, { code, error }) =>
      logger.error('a topic of an organisation cannot be used; it is tried again', {
        topic,
        fault: code,
        ...(error === undefined ? {} : { error }),
      }),
    onEnd: (topic) => logger.info('a topic of an organisation can be used again', { topic }),
    onCount: (topics) => meters.topicsInTrouble(kind, topics),
  });
}

/** Kafka's own name where it has one. */
function troubleOf(error: unknown): Trouble {
  if (error instanceof Unavailable) {
    return { code: typeof error.cause === 'string' ? error.cause : error.problem, error };
  }
  return { code: error instanceof Error ? error.name : 'unknown', error };
}
