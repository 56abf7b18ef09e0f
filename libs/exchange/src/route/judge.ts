// Answers: what may each recipient of one message see? Facts, recipients, decision, view and
// check-out in this order; a fault anywhere withholds the message from everyone.
import { leavesIn, type ValidMessage } from '#contracts';
import type { Directory, Subscription } from '#directory';
import { makeEntry } from '#evidence';
import { PROBLEMS } from '#kernel';
import { admit, type Admission, type RuleSet } from '#policy';
import { resolve } from '#routing';
import type { KeyRing } from '#sealing';
import type { JudgedMessage, QueueItem } from '../ports/stored.js';
import type { ClaimOnFile, DecodedMessage } from './admit.js';
import { addressed } from './addressed.js';
import type { CaseState } from './case-state.js';
import type { Effects, Verdict } from './effects.js';
import { withDerived } from './derived.js';
import { erasureIn } from './erasure.js';
import { factsOf, learn } from './facts.js';
import { outcomeFor } from './outcome.js';
import { quarantine } from './quarantine.js';
import { release, type Released } from './release.js';
import { seriesOf, withNewest } from './series.js';
import { queued, unroutedEntry } from './unrouted.js';
import { whatChanged } from './wakes.js';

/** What every message of a batch is judged under; immutable, one version. */
export interface Configuration {
  readonly version: number;
  readonly directory: Directory;
  readonly rules: RuleSet;
  /** What mailboxes asked for themselves; it can only narrow what the directory lays down. */
  readonly narrowed: (mailbox: string) => readonly Subscription[];
  /** Digests by kind (`policy`, `directory`, `territory`), for passports and evidence. */
  readonly digests: Readonly<Record<'policy' | 'directory' | 'territory', string>>;
}

export interface JudgeParts {
  readonly configuration: Configuration;
  readonly clock: { now(): number };
  readonly newId: () => string;
  readonly keys: KeyRing;
  /** OIN of the gateway's operator. */
  readonly operator: string;
  /** Told of a fault in our own reasoning; gets no value of the message. */
  readonly onFault: (fault: unknown, nr: string) => void;
}

/** One message: a whole verdict, or the quarantine when judging it failed. */
export function judgeOrSetApart(
  item: DecodedMessage,
  claim: ClaimOnFile,
  partition: number,
  parts: JudgeParts,
  effects: Effects,
): Verdict {
  try {
    return judge(item, claim, parts, effects);
  } catch (fault) {
    parts.onFault(fault, claim.nr);
    const message = judged(item, claim, 'quarantaine', parts, effects);
    const reason = 'oordeel-mislukt';
    return quarantine({ record: item.record, reason }, partition, parts, effects.at, message);
  }
}

function judge(
  item: DecodedMessage,
  claim: ClaimOnFile,
  parts: JudgeParts,
  effects: Effects,
): Verdict {
  const { directory, rules } = parts.configuration;
  const { message, personId } = item;
  const before = effects.caseOf(personId);
  const learnt = learn(before, message, directory, effects.at);
  const state = withNewest(learnt, { series: seriesOf(message), nr: claim.nr });
  const facts = factsOf(state, message);
  const admission = admit(rules, message.type, facts, state.overruled);
  if (admission.kind !== 'admitted') {
    // Who may not know of a case may not steer it either: a stranger's words are not learnt (P26).
    const kept = admission.problem === 'notFound' ? before : state;
    const stop = stopped(admission, item, claim, kept, parts, effects);
    return { ...stop, ...changedSince(before, kept) };
  }
  const { recipients, unrouted } = resolve(
    addressed(message, state, effects.at),
    directory,
    parts.configuration.narrowed,
  );
  const present = withDerived(
    leavesIn(message.type, message.data),
    message.type,
    state,
    directory,
    effects.at,
  );
  const subject = { message, personId, claim, present, facts };
  let known = state;
  const released: Released[] = [];
  for (const recipient of recipients) {
    const outcome = outcomeFor(recipient, subject, known, parts, effects);
    const one = release(outcome, subject, 1, parts, effects);
    known = one.state;
    released.push(one);
  }
  return {
    message: judged(item, claim, 'beoordeeld', parts, effects),
    earlier: { nr: claim.nr, sender: claim.sender, state: 'beoordeeld', message },
    personId,
    case: known,
    ...changedSince(before, known),
    ...erasureIn(item, effects.reads),
    releases: released.map((one) => one.row),
    queue: unrouted.map((one) => queued(one, claim, personId, parts, effects)),
    evidence: [
      ...released.map((one) => one.entry),
      ...unrouted.map((one) => unroutedEntry(one, claim.nr, parts)),
      judgedEntry(message, claim, released, unrouted.length, parts),
    ],
  };
}

/** What earlier messages were judged by is different now: they come back through the log. */
function changedSince(before: CaseState, after: CaseState): Pick<Verdict, 'again'> {
  const again = whatChanged(before, after);
  return again === undefined ? {} : { again };
}

/** P8, P9, P10: nobody is told; a human decides, or the sender hears that and why. */
function stopped(
  admission: Exclude<Admission, { kind: 'admitted' }>,
  item: DecodedMessage,
  claim: ClaimOnFile,
  state: CaseState,
  parts: JudgeParts,
  effects: Effects,
): Verdict {
  const held = admission.kind === 'held';
  const code = PROBLEMS[admission.problem].code;
  const berichtsoort = item.message.type.name;
  const entry = held
    ? makeEntry(parts.newId(), 'messageHeld', 'sluis', {
        nummer: claim.nr,
        code,
        berichtsoort,
        regels: admission.rules,
      })
    : makeEntry(parts.newId(), 'messageRefused', 'sluis', {
        nummer: claim.nr,
        code,
        berichtsoort,
        regels: admission.rules,
        verzender: claim.sender,
      });
  const waiting: QueueItem = {
    queue: 'aangehouden',
    id: parts.newId(),
    nr: claim.nr,
    personId: item.personId,
    owner: claim.sender,
    code,
    detail: { rules: admission.rules },
    since: effects.at,
  };
  return {
    message: {
      ...judged(item, claim, held ? 'aangehouden' : 'geweigerd', parts, effects),
      problem: admission.problem,
    },
    earlier: {
      nr: claim.nr,
      sender: claim.sender,
      state: held ? 'aangehouden' : 'geweigerd',
      message: item.message,
    },
    personId: item.personId,
    case: state,
    releases: [],
    queue: held ? [waiting] : [],
    evidence: [entry],
  };
}

const judged = (
  item: DecodedMessage,
  claim: ClaimOnFile,
  state: JudgedMessage['state'],
  parts: JudgeParts,
  effects: Effects,
): JudgedMessage => ({
  nr: claim.nr,
  digest: item.message.digest,
  personId: item.personId,
  type: item.message.type.name,
  state,
  body: item.record.value,
  bundles: parts.configuration.digests,
  at: effects.at,
});

function judgedEntry(
  message: ValidMessage,
  claim: ClaimOnFile,
  released: readonly Released[],
  unrouted: number,
  parts: JudgeParts,
) {
  const count = (state: string) => released.filter((one) => one.row.state === state).length;
  const { policy, directory, territory } = parts.configuration.digests;
  return makeEntry(parts.newId(), 'messageJudged', 'sluis', {
    nummer: claim.nr,
    berichtsoort: message.type.name,
    beleid: policy,
    register: directory,
    gebied: territory,
    vrijgegeven: count('vrijgegeven'),
    onthouden: count('onthouden'),
    uitgesteld: count('uitgesteld'),
    onbestelbaar: unrouted,
  });
}
