// Answers: how does the next entry of a mailbox come to the recipient's own address? In order, one at a
// time: intent is evidence before the first byte, and the outcome, with the time of the next attempt,
// is in the store before anything else is tried.
import { EVENT_CONTENT_TYPE } from '#contracts';
import type { PushTarget } from '#directory';
import { makeEntry, traceOfView, type ChainName, type EvidenceEntry, type Trace } from '#evidence';
import { LIMITS, type Clock, type Millis } from '#kernel';
import type { PushAnswer, PushPermission, PushState, PushWrite } from '../ports/pushed.js';
import type { Store } from '../ports/store.js';
import { asOffered } from './entries.js';
import { after, forTarget, verdictOn, type Verdict } from './push-schedule.js';
import { protectEntries } from './protect.js';
import { recordOf } from './to-topic.js';
import { openViews, type MailboxEntry, type OpenParts } from './views.js';

/** Where a mailbox is delivered, as the signed directory says. */
export interface PushAddress {
  readonly mailbox: string;
  readonly oin: string;
  readonly target: PushTarget;
  /** SHA-256 of the target. */
  readonly digest: string;
}

export interface Delivery {
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** The way out: neither rejects for what the other end does. */
export interface PushOut {
  permission(to: PushAddress): Promise<PushPermission>;
  deliver(to: PushAddress, delivery: Delivery): Promise<PushAnswer>;
}

export interface PushParts extends OpenParts {
  readonly store: Pick<Store, 'pushPage' | 'beginPush' | 'endPush'>;
  readonly out: PushOut;
  readonly clock: Pick<Clock, 'now'>;
  readonly newId: () => string;
  /** At least 0, below 1. */
  readonly chance: () => number;
  readonly holder: string;
  readonly chain: (mailbox: string) => ChainName;
  /** This process stops: what it holds is for another. */
  readonly isLeaving: () => boolean;
}

export type Pushed =
  /** There is nothing after this number. */
  | { readonly kind: 'empty'; readonly upTo: number }
  | { readonly kind: 'delivered'; readonly isView: boolean; readonly trace: Trace }
  | { readonly kind: 'failed'; readonly state: PushState; readonly trace: Trace }
  /** Nothing is tried before then; absent: not before somebody changes something. */
  | { readonly kind: 'waits'; readonly until?: Millis }
  /** Another tries until then. */
  | { readonly kind: 'held'; readonly until: Millis }
  | { readonly kind: 'overtaken' };

/** One attempt at one entry. @throws Unavailable when the store is away; then it may be tried again */
export async function push(to: PushAddress, parts: PushParts): Promise<Pushed> {
  const { store, clock } = parts;
  const at = clock.now();
  const found = await store.pushPage(to.mailbox, parts.holder, at);
  if (found.kind === 'held') return found;
  const state = forTarget(found.state, to.digest);
  const [entry] = openViews(found.entries, parts).map(asOffered);
  if (!entry) return { kind: 'empty', upTo: state.written };
  if (state.parked === 'stil') return { kind: 'waits' };
  if (state.nextAt > at) return { kind: 'waits', until: state.nextAt };
  const attempt = attemptOf(to, found.state.written, entry, parts);
  const until = at + LIMITS.pushLeaseMs;
  if ((await store.beginPush(attempt(), until)) === 'lost') {
    return { kind: 'overtaken' };
  }
  const [ready] = protectEntries(to.mailbox, [entry], parts) ?? [];
  const { permitted, verdict } = ready
    ? await tried(to, state, ready, parts)
    : { permitted: state, verdict: verdictOn(NO_KEY, clock.now()) };
  const next = after(permitted, verdict, clock.now(), parts.chance(), entry.number);
  const isDelivered = verdict.kind === 'delivered';
  const outcome = attempt(verdict, next);
  const release = parts.isLeaving() || !isDelivered;
  if (!(await store.endPush(outcome, next, isDelivered, release))) return { kind: 'overtaken' };
  // What the recipient was told as `traceparent`.
  const trace = traceOfView(entry.releaseId);
  return isDelivered
    ? { kind: 'delivered', isView: entry.body !== undefined, trace }
    : { kind: 'failed', state: next, trace };
}

/** Nothing leaves without the key that the agreement asks for; a human has one recorded. */
const NO_KEY: PushAnswer = { kind: 'failed', fault: 'geen-sleutel' };

/** Asks for permission first where there is none that holds (WH-3). */
async function tried(
  to: PushAddress,
  state: PushState,
  entry: MailboxEntry,
  { out, clock }: PushParts,
): Promise<{ readonly permitted: PushState; readonly verdict: Verdict }> {
  const permitted = await withPermission(to, state, out, clock);
  if ('verdict' in permitted) return permitted;
  const verdict = verdictOn(await out.deliver(to, deliveryOf(to, entry)), clock.now());
  return { permitted, verdict };
}

async function withPermission(
  to: PushAddress,
  state: PushState,
  out: PushOut,
  clock: Pick<Clock, 'now'>,
): Promise<PushState | { readonly permitted: PushState; readonly verdict: Verdict }> {
  if (state.permittedUntil > clock.now()) return state;
  const answer = await out.permission(to);
  const { perMinute: _before, ...rest } = state;
  if (answer.kind !== 'allowed') return { permitted: rest, verdict: refusal(answer, clock.now()) };
  return {
    ...rest,
    permittedUntil: clock.now() + LIMITS.pushPermissionMs,
    ...(answer.perMinute === undefined ? {} : { perMinute: answer.perMinute }),
  };
}

/** A success without consent is none (WH-3): the status code alone never is. */
function refusal(answer: PushAnswer, at: Millis): Verdict {
  const verdict = verdictOn(answer, at);
  return verdict.kind === 'delivered'
    ? { kind: 'stop', fault: 'geen-toestemming', forGood: false }
    : verdict;
}

/** The same words as on a topic, as headers; the same key for every attempt, so a repetition shows. */
function deliveryOf(to: PushAddress, entry: MailboxEntry): Delivery {
  const { headers, value } = recordOf(entry);
  const { 'content-type': contentType = EVENT_CONTENT_TYPE, ...told } = headers;
  return {
    contentType,
    headers: { ...told, 'idempotency-key': `"${to.mailbox}:${entry.number}"` },
    body: value,
  };
}

/** What is on record before and after an attempt. @param next absent: before it */
const attemptOf =
  (to: PushAddress, written: number, entry: MailboxEntry, parts: PushParts) =>
  (verdict?: Verdict, next?: PushState): PushWrite => {
    const { mailbox, oin } = to;
    const isView = entry.body !== undefined;
    const about = { postbus: mailbox, volgnummers: [entry.number], kanaal: 'push' };
    const entryOf = (): readonly EvidenceEntry[] => {
      if (!verdict) return isView ? [makeEntry(parts.newId(), 'viewsOffered', oin, about)] : [];
      if (verdict.kind !== 'delivered') {
        const parked = next?.parked ? { geparkeerd: next.parked } : {};
        const told = { ...about, code: verdict.fault, ...parked };
        return [makeEntry(parts.newId(), 'pushFailed', oin, told)];
      }
      const taken = { postbus: mailbox, toestand: 'afgeleverd', totEnMet: entry.number };
      return [
        ...(isView ? [makeEntry(parts.newId(), 'viewsHandedOver', oin, about)] : []),
        makeEntry(parts.newId(), 'viewsAcknowledged', oin, taken),
      ];
    };
    return {
      mailbox,
      holder: parts.holder,
      written,
      ...(isView ? { number: entry.number } : {}),
      at: parts.clock.now(),
      chain: parts.chain(mailbox),
      evidence: entryOf(),
    };
  };
