// Answers: which journey stands behind each call of the interface for partners? In the order in
// which a partner meets them; nothing is decided here.
import { catalogue } from '#contracts';
import { makeCursors } from '#delivery';
import {
  compactCheckpoint,
  makeReceipt,
  traceOfView,
  traceParent,
  type Checkpoint,
} from '#evidence';
import {
  acceptFollowed,
  acknowledge,
  changeSubscription,
  endSubscription,
  listSubscriptions,
  makeNewPersons,
  page,
  passport,
  readSubscription,
  submission,
  submissions,
  subscribe,
  subscriptionToTry,
  tryPush,
  whyLess,
  whyNothing,
  type DeliverParts,
  type FollowedParts,
  type InquireParts,
  type MailboxEntry,
  type NothingParts,
  type PushOut,
  type SubmissionStatus,
  type SubscribeParts,
} from '#exchange';
import { targetDigest } from '#directory';
import type { Party } from '#identity';
import { refused } from '#kernel';
import { randomId, type Logger } from '#platform';
import type { GatewayPorts, Page, PageEntry, Submitted, Witness } from '../gateway/ports.js';
import type { Follower } from '../telemetry/follow.js';
import { deliverChain } from './chains.js';
import { viewOpening } from './key-ring.js';
import type { LoggingRuntime, Runtime } from './open.js';

/** The generation of a mailbox's numbers; it would rise if a mailbox were ever rebuilt. */
const GENERATION = 1;

/** @param onHandedOver is told how many views left with their last byte */
export function makeGatewayPorts(
  runtime: LoggingRuntime,
  newest: () => Checkpoint | undefined,
  onHandedOver: (views: number) => void,
  out: PushOut,
  follower: Follower | undefined,
): GatewayPorts {
  const accepting = acceptParts(runtime, newest, follower?.accepting('https'));
  const delivering = deliverParts(runtime, newest);
  const subscribing = subscribeParts(runtime);
  const { store, inForce, keys, logger } = runtime;
  const directory = () => inForce.current().directory;
  return {
    accept: (offered) => acceptFollowed(offered, accepting),
    async page(request) {
      const { after, ...rest } = request;
      const found = await page({ ...rest, ...(after === undefined ? {} : { after }) }, delivering);
      return found.kind === 'refused' ? found : handedOver(found, logger, onHandedOver);
    },
    acknowledge: ({ party, role, ...said }) =>
      acknowledge(
        'cursor' in said ? { party, role, upTo: said.cursor } : { party, role, one: said },
        delivering,
      ),
    passport: (request) => passport(request, { store, directory }),
    whyLess: (request) => whyLess(request, inquireParts(runtime)),
    whyNothing: (request) => whyNothing(request, inquireParts(runtime)),
    async submission(request) {
      const found = await submission(request, { store, directory });
      return found.kind === 'refused' ? found : submitted(found.status);
    },
    submissions: ({ after, state, type, ...rest }) =>
      submissions(
        {
          ...rest,
          ...(after === undefined ? {} : { after }),
          ...(state === undefined ? {} : { state }),
          ...(type === undefined ? {} : { type }),
        },
        { store, cursors: delivering.cursors },
      ),
    subscriptions: {
      list: ({ party, role }) => listSubscriptions(party, role, subscribing),
      create: ({ party, role, wish }) => subscribe(party, role, wish, subscribing),
      read: ({ party, id }) => readSubscription(party, id, subscribing),
      put: ({ party, id, role, wish }) => changeSubscription(party, id, role, wish, subscribing),
      try: ({ party, id }) => tryOut(party, id, runtime, subscribing, out),
      delete: ({ party, id }) => endSubscription(party, id, subscribing),
    },
    jwks: () => keys.jwks,
    catalogue: () => catalogue,
  };
}

export function acceptParts(
  runtime: LoggingRuntime,
  newest: () => Checkpoint | undefined,
  onAccepting?: FollowedParts['onAccepting'],
): FollowedParts {
  const { store, log, clock, personIndex, ring, inForce, keys, config } = runtime;
  const signer = keys.signer('ontvangst');
  return {
    store,
    log,
    clock,
    newId: randomId,
    personIndex,
    keys: ring,
    newPersons: makeNewPersons({ newId: randomId, keys: ring }),
    operator: config.gateway.oin,
    signReceipt: (content) => makeReceipt({ ...content, checkpoint: newest() }, signer),
    directory: () => inForce.current().directory,
    chain: `edge/${config.gateway.instance}`,
    ...(onAccepting && { onAccepting }),
  };
}

export function deliverParts(runtime: Runtime, newest: () => Checkpoint | undefined): DeliverParts {
  const { store, clock, inForce, keys } = runtime;
  const cursors = makeCursors(keys.secret('cursor').export());
  return {
    store,
    clock,
    newId: randomId,
    ...viewOpening(runtime),
    cursors: {
      write: (mailbox, number) => cursors.seal(mailbox, { generation: GENERATION, number }),
      read(mailbox, cursor) {
        const position = cursors.open(mailbox, cursor);
        return position?.generation === GENERATION ? position.number : undefined;
      },
    },
    directory: () => inForce.current().directory,
    checkpoint: newest,
    chain: deliverChain,
  };
}

function inquireParts(runtime: Runtime): InquireParts & NothingParts {
  const { store, clock, inForce, rulesOf, config } = runtime;
  return {
    store,
    clock,
    newId: randomId,
    chain: `edge/${config.gateway.instance}`,
    configuration: () => inForce.current(),
    rulesOf,
    protection: viewOpening(runtime).protection,
  };
}

const subscribeParts = ({ store, clock, inForce, config }: Runtime): SubscribeParts => ({
  store,
  clock,
  newId: randomId,
  catalogue,
  directory: () => inForce.current().directory,
  rules: () => inForce.current().rules,
  channels: config.log.kind === 'kafka' ? ['pull', 'push', 'kafka'] : ['pull', 'push'],
  chain: `edge/${config.gateway.instance}`,
});

/** Of a view only: a number without one is no hand-over. */
const traced = (entry: MailboxEntry): PageEntry =>
  entry.body === undefined
    ? entry
    : { ...entry, traceparent: traceParent(traceOfView(entry.releaseId)) };

/** What was handed over is on record when the last byte left; a broken connection leaves only the intent. */
function handedOver(
  found: Exclude<Awaited<ReturnType<typeof page>>, { kind: 'refused' }>,
  logger: Logger,
  onHandedOver: (views: number) => void,
): Page {
  return {
    kind: 'page',
    entries: found.entries.map(traced),
    next: found.next,
    upTo: found.upTo,
    cursorAfter: found.cursorAfter,
    checkpoint: found.checkpoint && (compactCheckpoint(found.checkpoint) as unknown as Witness),
    sent(whole) {
      if (!whole) return;
      onHandedOver(found.entries.filter(({ body }) => body !== undefined).length);
      found.sent().catch((error: unknown) => {
        logger.error('the outcome of a hand-over could not be recorded', { error });
      });
    },
  };
}

function submitted(status: SubmissionStatus & { readonly others: number }): Submitted {
  const { releases, sender: _sender, ...rest } = status;
  return {
    kind: 'submission',
    ...rest,
    recipients: releases.map(({ mailbox, ...release }) => {
      const [oin = '', role = ''] = mailbox.split('/');
      return { oin, role, ...release };
    }),
  };
}

/** Only what is pushed has an address to be tried. */
async function tryOut(
  party: Party,
  id: string,
  { config, clock, inForce }: LoggingRuntime,
  subscribing: SubscribeParts,
  out: PushOut,
): ReturnType<GatewayPorts['subscriptions']['try']> {
  const found = await subscriptionToTry(party, id, subscribing);
  if (found.kind === 'refused') return found;
  const mailbox = inForce.current().directory.mailbox(found.subscription.mailbox);
  const target = mailbox?.push;
  if (found.subscription.channel !== 'push' || !target) {
    return refused('parameterInvalid', [{ place: '/kanaal', expected: 'push' }]);
  }
  const to = { mailbox: mailbox.id, oin: mailbox.oin, target, digest: targetDigest(target) };
  const operator = config.gateway.oin;
  return { kind: 'tried', steps: await tryPush(to, { out, clock, newId: randomId, operator }) };
}
