// Answers: how does what lies in a mailbox come onto the mailbox's own topic? In order, onwards from
// what the topic holds: intent is evidence before the first byte, the outcome together with the new
// place. Whoever froze in between may repeat numbers, and can never skip or turn around any.
import { EVENT_CONTENT_TYPE } from '#contracts';
import { makeEntry, traceOfView, traceParent, type ChainName } from '#evidence';
import { isoTime, LIMITS, PROBLEMS, Unavailable, type Clock, type Millis } from '#kernel';
import type { TopicRecord, WriteTopic } from '../ports/own-topics.js';
import type { Store } from '../ports/store.js';
import type { TopicWrite } from '../ports/stored.js';
import { asOffered, numbersOf, withinBytes } from './entries.js';
import { protectEntries } from './protect.js';
import { openViews, type MailboxEntry, type OpenParts } from './views.js';

export interface TopicDeliveryParts extends OpenParts {
  readonly store: Pick<Store, 'topicPage' | 'beginTopicWrite' | 'endTopicWrite' | 'appendEvidence'>;
  readonly write: WriteTopic;
  readonly clock: Pick<Clock, 'now'>;
  readonly newId: () => string;
  /** Different for every process, and for every start of one. */
  readonly holder: string;
  /** `deliver/<shard>` of a mailbox. */
  readonly chain: (mailbox: string) => ChainName;
  /** This process stops: what it holds is for another. */
  readonly isLeaving: () => boolean;
}

export interface MailboxTopic {
  readonly name: string;
  readonly oin: string;
  readonly mailbox: string;
}

export type TopicDelivery =
  /** The topic holds everything up to this number; `views` of it were written now. */
  | { readonly kind: 'written'; readonly upTo: number; readonly views: number }
  /** There is nothing after this number. */
  | { readonly kind: 'empty'; readonly upTo: number }
  /** Another writes until then. */
  | { readonly kind: 'held'; readonly until: Millis }
  /** Another went on in the meantime, or this process stood still for too long. */
  | { readonly kind: 'overtaken' };

/** One write. @throws as `write` does, and Unavailable when the store is away; then it may be tried again */
export async function deliverToTopic(
  to: MailboxTopic,
  parts: TopicDeliveryParts,
): Promise<TopicDelivery> {
  const { store, clock } = parts;
  const at = clock.now();
  const found = await store.topicPage(to.mailbox, parts.holder, at);
  if (found.kind === 'held') return found;
  const opened = openViews(found.entries, parts);
  const fitting = withinBytes(opened, LIMITS.logGatherBytesMax);
  const ready = protectEntries(to.mailbox, fitting, parts, LIMITS.logGatherBytesMax);
  // Nothing is skipped: it goes on where it stands once there is a key.
  if (!ready) throw new Unavailable('busy', { cause: PROBLEMS.encryptionKeyMissing.code });
  const entries = ready.map(asOffered);
  const last = entries.at(-1);
  if (!last) return { kind: 'empty', upTo: found.written };
  const writing = (event: 'viewsOffered' | 'viewsHandedOver'): TopicWrite =>
    writeOf(event, to, found.written, numbersOf(entries), parts);
  const until = at + LIMITS.topicLeaseMs;
  const begun = await store.beginTopicWrite(writing('viewsOffered'), until);
  // Who stood still since then may hold what may not be given any more.
  if (begun === 'lost' || clock.now() > until - LIMITS.logAppendMs) return { kind: 'overtaken' };
  await writeOrLetGo(to, entries, writing('viewsOffered'), parts);
  const isAll = entries.length === found.entries.length && entries.length < LIMITS.pageMax;
  const outcome = writing('viewsHandedOver');
  if (await store.endTopicWrite(outcome, last.number, isAll || parts.isLeaving())) {
    return { kind: 'written', upTo: last.number, views: outcome.numbers.length };
  }
  // It did leave, once more than was needed, and that too is evidence.
  if (outcome.numbers.length > 0) {
    await store.appendEvidence(outcome.chain, outcome.evidence, outcome.at);
  }
  return { kind: 'overtaken' };
}

/** Another courier may have a better way to Kafka, so one that cannot write does not keep it from trying. */
async function writeOrLetGo(
  to: MailboxTopic,
  entries: readonly MailboxEntry[],
  write: TopicWrite,
  { store, write: writeTopic }: TopicDeliveryParts,
): Promise<void> {
  try {
    await writeTopic(to.name, entries.map(recordOf));
  } catch (fault) {
    await store.endTopicWrite({ ...write, numbers: [] }, write.written, true).catch(() => false);
    throw fault;
  }
}

const writeOf = (
  event: 'viewsOffered' | 'viewsHandedOver',
  { mailbox, oin }: MailboxTopic,
  written: number,
  numbers: readonly number[],
  { holder, clock, newId, chain }: TopicDeliveryParts,
): TopicWrite => ({
  mailbox,
  holder,
  written,
  numbers,
  at: clock.now(),
  chain: chain(mailbox),
  evidence: [
    makeEntry(newId(), event, oin, { postbus: mailbox, volgnummers: numbers, kanaal: 'kafka' }),
  ],
});

/** As the ADR module names it, although it is the compact form (ENC-1). */
const ENCRYPTED_CONTENT_TYPE = 'application/jose+json';

/**
 * A view is the value, byte for byte as its passport says, so its number travels beside it. An entry
 * whose body is gone, or is not open, is said in a few words of our own: no number is left out.
 */
export function recordOf(entry: MailboxEntry): TopicRecord {
  const { number, releaseId, state, type, about, notice, body, isEncrypted, signature } = entry;
  const told = {
    volgnummer: String(number),
    toestand: state,
    berichtsoort: type,
    ...(about === undefined ? {} : { betreft: String(about) }),
    ...(signature === undefined ? {} : { handtekening: signature }),
  };
  if (body !== undefined) {
    const contentType = isEncrypted ? ENCRYPTED_CONTENT_TYPE : EVENT_CONTENT_TYPE;
    const traceparent = traceParent(traceOfView(releaseId));
    const headers = { 'content-type': contentType, ...told, traceparent };
    return { headers, value: Buffer.from(body) };
  }
  const value = JSON.stringify({
    volgnummer: number,
    toestand: state,
    berichtsoort: type,
    ...(about === undefined ? {} : { betreft: about }),
    ...(notice
      ? { reden: PROBLEMS[notice.problem].code, wissenVoor: isoTime(notice.eraseBy) }
      : {}),
  });
  return { headers: { 'content-type': 'application/json', ...told }, value: Buffer.from(value) };
}
