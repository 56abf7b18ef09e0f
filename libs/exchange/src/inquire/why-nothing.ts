// Answers: why does my mailbox get nothing of a type, in a period, of a place? What would have to be
// in order, and whether it is. The same answer whether or not there was a person or a message: of
// those only the mailbox's own entries are counted, and no small number is said.
import { catalogue } from '#contracts';
import type { IsoDate, Mailbox } from '#directory';
import { dutchDate, LIMITS, refused, type Clock, type Millis, type Refused } from '#kernel';
import { couldReach, startOfDutchDay, type CouldReach, type RuleSet } from '#policy';
import { reachedBy } from '#routing';
import { openMailbox, type Opener } from '../deliver/mailbox.js';
import type { ProtectionFor } from '../deliver/protect.js';
import type { Store } from '../ports/store.js';
import { onTick } from './on-tick.js';
import { stepsOf, type StepAnswer } from './steps.js';
import { recordQuestion, type InquireParts } from './why-less.js';

export interface NothingParts extends Omit<InquireParts, 'store'> {
  readonly store: Pick<
    Store,
    'appendEvidence' | 'countEntries' | 'inForceDuring' | 'pushStandings'
  >;
  readonly clock: Clock;
  readonly protection: ProtectionFor;
}

export interface AboutNothing {
  readonly party: Opener;
  readonly role: string;
  /** Of the views that were expected. */
  readonly type: string;
  /** Dutch days, both included. */
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly postcode?: string;
}

export interface WhyNothing extends Pick<CouldReach, 'giving' | 'stopping'> {
  readonly kind: 'nothing';
  readonly asked: Omit<AboutNothing, 'party'>;
  /** As of an answer why there is less. */
  readonly isNeutral: boolean;
  readonly steps: readonly StepAnswer[];
  /** Digest of the policy at the end of the period. */
  readonly policy: string;
  /** False: those rules cannot be had, and these are the rules of today. */
  readonly byRulesOfThen: boolean;
  /** The policy was replaced in the period; only the last one is told of. */
  readonly isReplaced: boolean;
  /** Entries of that type in the period; absent: fewer than LIMITS.inquiryCountMin. */
  readonly received?: number;
}

export async function whyNothing(
  asked: AboutNothing,
  parts: NothingParts,
): Promise<WhyNothing | Refused> {
  const fault = periodFault(asked, parts.clock.now());
  if (fault !== undefined) return refused('parameterInvalid', [fault]);
  return onTick(parts.clock, () => answer(asked, parts));
}

const DAY_MS = 86_400_000;
const NOON_MS = DAY_MS / 2;

/** A moment on each of the days; noon, so that summer time moves none of them to another day. */
function daysOf({ from, until }: AboutNothing): readonly Millis[] {
  const first = startOfDutchDay(from) + NOON_MS;
  const count = Math.round((startOfDutchDay(until) + NOON_MS - first) / DAY_MS) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, day) => first + day * DAY_MS);
}

function periodFault(asked: AboutNothing, now: Millis) {
  if (asked.until < asked.from)
    return { place: '/periode/tot', expected: 'a day not before `van`' };
  if (asked.from > dutchDate(now)) return { place: '/periode/van', expected: 'today or earlier' };
  return daysOf(asked).length > LIMITS.inquiryDaysMax
    ? { place: '/periode', expected: `at most ${LIMITS.inquiryDaysMax} days` }
    : undefined;
}

async function answer(asked: AboutNothing, parts: NothingParts): Promise<WhyNothing | Refused> {
  const { party, ...question } = asked;
  const { directory, narrowed } = parts.configuration();
  const opened = openMailbox(party, asked.role, directory);
  const mailbox = opened.kind === 'opened' ? opened.mailbox : undefined;
  await recordQuestion(party.oin, mailbox, 'niets', parts);
  if (!mailbox) return refused('notFound');
  const days = daysOf(asked);
  const from = startOfDutchDay(asked.from);
  const until = (days.at(-1) ?? from) + NOON_MS;
  const then = await rulesAt(from, until, parts);
  const isNeutral = catalogue.type(asked.type)?.kind === 'weergave';
  const reach = couldReach(then.rules, {
    type: asked.type,
    isNeutral,
    mailbox,
    relationsOf: (type) => reachedBy(type, mailbox.role),
    at: until - 1,
  });
  const counted = { mailbox: mailbox.id, type: asked.type, from, until };
  const received = await parts.store.countEntries(counted);
  return {
    kind: 'nothing',
    asked: question,
    isNeutral,
    steps: stepsOf({
      mailbox,
      type: asked.type,
      ...(asked.postcode === undefined ? {} : { postcode: asked.postcode }),
      days,
      reach,
      directory,
      own: narrowed(mailbox.id),
      delivery: await deliveryOf(mailbox, parts),
    }),
    giving: reach.giving,
    stopping: reach.stopping,
    policy: then.digest,
    byRulesOfThen: then.isOfThen,
    isReplaced: then.isReplaced,
    ...(received < LIMITS.inquiryCountMin ? {} : { received }),
  };
}

interface Then {
  readonly rules: RuleSet;
  readonly digest: string;
  readonly isOfThen: boolean;
  readonly isReplaced: boolean;
}

/** The last policy of the period, and of today where the period has not ended. */
async function rulesAt(from: Millis, until: Millis, parts: NothingParts): Promise<Then> {
  const { digests, rules } = parts.configuration();
  const held = await parts.store.inForceDuring('policy', from, until);
  const isReplaced = held.length > 1;
  const digest = held[0]?.digest;
  if (digest === digests.policy) return { rules, digest, isOfThen: true, isReplaced };
  const { directory: register, territory: gebied } = digests;
  const versions = { beleid: digest ?? '', register, gebied, schema: '' };
  const older = digest === undefined ? undefined : await parts.rulesOf(versions);
  return older && digest !== undefined
    ? { rules: older, digest, isOfThen: true, isReplaced }
    : { rules, digest: digests.policy, isOfThen: false, isReplaced };
}

/** Whether what lies there reaches the recipient at this moment; its own affair alone. */
async function deliveryOf(mailbox: Mailbox, { store, protection }: NothingParts) {
  const standings = mailbox.push ? await store.pushStandings() : [];
  const fault = standings.find((one) => one.mailbox === mailbox.id)?.fault;
  return { lacksKey: !protection(mailbox.id), ...(fault === undefined ? {} : { fault }) };
}
