// Answers: what may each recipient of one message see? Facts, recipients, decision, view and
// check-out in this order; a fault anywhere withholds the message from everyone.
import { leavesIn, traceParentOf } from '#contracts';
import type { Directory, Subscription } from '#directory';
import { traceOfAccepting, type Trace } from '#evidence';
import type { RuleSet } from '#policy';
import { resolve } from '#routing';
import type { KeyRing } from '#sealing';
import type { ClaimOnFile, DecodedMessage } from './admit.js';
import { addressed } from './addressed.js';
import type { CaseState } from './case-state.js';
import { withDerived } from './derived.js';
import type { Effects, Verdict } from './effects.js';
import { erasureIn } from './erasure.js';
import { learnAndAdmit } from './learn-and-admit.js';
import { lookBack } from './look-back.js';
import { outcomeFor } from './outcome.js';
import type { ProcessingParts } from './processing.js';
import { quarantine } from './quarantine.js';
import type { Before } from './reconsider.js';
import { FIRST, release, type Released } from './release.js';
import { queued, unroutedEntry } from './unrouted.js';
import { judged, judgedEntry, stopped } from './verdicts.js';
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
  /** Absent: no processing log is configured. */
  readonly processing?: ProcessingParts;
  /** Told of each message, in which step it was accepted. Absent: nobody follows. */
  readonly onMessage?: (accepted: Trace) => void;
}

/** One message: a whole verdict, or the quarantine when judging it failed. */
export function judgeOrSetApart(
  item: DecodedMessage,
  claim: ClaimOnFile,
  partition: number,
  before: Before,
  parts: JudgeParts,
  effects: Effects,
): Verdict {
  const { processing } = effects;
  const trace = processing.traceOf(claim.nr, item.message);
  parts.onMessage?.(traceOfAccepting(claim.nr, traceParentOf(item.message.event)));
  try {
    const verdict =
      lookBack(item, claim, before, parts, effects) ?? judge(item, claim, trace, parts, effects);
    const step = processing.judged(trace, item.personId);
    return { ...verdict, logged: [...step, ...(verdict.logged ?? [])] };
  } catch (fault) {
    parts.onFault(fault, claim.nr);
    const message = judged(item, claim, 'quarantaine', parts, effects);
    const reason = 'oordeel-mislukt';
    const apart = quarantine(
      { record: item.record, reason },
      partition,
      parts,
      effects.at,
      message,
    );
    return { ...apart, logged: processing.judged(trace, item.personId, true) };
  }
}

function judge(
  item: DecodedMessage,
  claim: ClaimOnFile,
  trace: Trace,
  parts: JudgeParts,
  effects: Effects,
): Verdict {
  const { message, personId } = item;
  const before = effects.caseOf(personId);
  const { state, facts, admission } = learnAndAdmit(item, claim, before, parts, effects);
  if (admission.kind !== 'admitted') {
    // Who may not know of a case may not steer it either: a stranger's words are not learnt (P26).
    const kept = admission.problem === 'notFound' ? before : state;
    const stop = stopped(admission, item, claim, kept, parts, effects);
    return { ...stop, ...changedSince(before, kept) };
  }
  const { directory, narrowed } = parts.configuration;
  const { recipients, unrouted } = resolve(
    addressed(message, state, effects.at),
    directory,
    narrowed,
  );
  const leaves = leavesIn(message.type, message.data);
  const present = withDerived(leaves, message.type, state, directory, effects.at);
  const subject = { message, personId, claim, present, prints: new Map(), facts, trace };
  let known = state;
  const released: Released[] = [];
  for (const recipient of recipients) {
    const outcome = outcomeFor(recipient, subject, known, parts, effects);
    const one = release(outcome, subject, known, FIRST, parts, effects);
    known = one.state;
    released.push(one);
  }
  return {
    message: judged(item, claim, 'beoordeeld', parts, effects),
    earlier: { nr: claim.nr, sender: claim.sender, state: 'beoordeeld', at: effects.at, message },
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
    logged: released.flatMap((one) => one.logged),
  };
}

/** What earlier messages were judged by is different now: they come back through the log. */
function changedSince(before: CaseState, after: CaseState): Pick<Verdict, 'again'> {
  const again = whatChanged(before, after);
  return again === undefined ? {} : { again };
}
