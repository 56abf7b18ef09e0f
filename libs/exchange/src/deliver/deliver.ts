// Answers: what does a recipient find in its mailbox, and what does its answer do? The third
// journey by pull: intent is evidence before the first byte, the outcome after the last one.
import type { Directory, Mailbox } from '#directory';
import { makeEntry, type ChainName, type Checkpoint, type EvidenceEntry } from '#evidence';
import { LIMITS, refused, type Clock, type Refused } from '#kernel';
import type { Store } from '../ports/store.js';
import type { ReleaseState } from '../ports/stored.js';
import { asOffered, numbersOf, withinBytes } from './entries.js';
import { openMailbox, type Opener } from './mailbox.js';
import { protectEntries } from './protect.js';
import { openViews, type MailboxEntry, type OpenParts } from './views.js';

/** Opaque, bound to one mailbox; reads what comes after it. */
export interface Cursors {
  write(mailbox: string, number: number): string;
  /** Undefined when the cursor is not one of ours for this mailbox. */
  read(mailbox: string, cursor: string): number | undefined;
}

export interface DeliverParts extends OpenParts {
  readonly store: Pick<
    Store,
    'page' | 'watch' | 'offer' | 'acknowledge' | 'passport' | 'appendEvidence'
  >;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly cursors: Cursors;
  readonly directory: () => Directory;
  readonly checkpoint: () => Checkpoint | undefined;
  /** `deliver/<shard>` of a mailbox. */
  readonly chain: (mailbox: string) => ChainName;
}

export interface PageRequest {
  readonly party: Opener;
  readonly role: string;
  readonly after?: string;
  readonly limit: number;
  readonly waitSeconds: number;
  /** Absent: the page was asked for by itself. */
  readonly channel?: 'stroom';
  /** Aborts when the client leaves. */
  readonly signal: AbortSignal;
}

export interface Page {
  readonly kind: 'page';
  readonly entries: readonly MailboxEntry[];
  /** Cursor after the last entry; the one that was given when there is nothing new. */
  readonly next: string;
  /** Number of the last entry; without one, of the entry before: there is nothing after it yet. */
  readonly upTo: number;
  /** Cursor after an entry of this page. */
  readonly cursorAfter: (number: number) => string;
  readonly checkpoint: Checkpoint | undefined;
  /** Records that the page left; called after the last byte. */
  readonly sent: () => Promise<void>;
}

/** One page in order; reading moves no cursor and may be repeated. */
export async function page(request: PageRequest, parts: DeliverParts): Promise<Page | Refused> {
  const opened = openMailbox(request.party, request.role, parts.directory());
  if (opened.kind === 'refused') return opened;
  const { mailbox } = opened;
  const after = request.after === undefined ? 0 : parts.cursors.read(mailbox.id, request.after);
  if (after === undefined)
    return refused('cursorInvalid', [{ place: '/na', expected: 'a cursor of this mailbox' }]);
  const found = await entriesAfter(mailbox, after, request, parts);
  const entries = protectEntries(mailbox.id, withinBytes(found, LIMITS.pageBytesMax), parts);
  if (!entries) return refused('encryptionKeyMissing');
  const numbers = numbersOf(entries);
  const upTo = entries.at(-1)?.number ?? after;
  const cursorAfter = (number: number): string => parts.cursors.write(mailbox.id, number);
  const handed: HandOver = {
    postbus: mailbox.id,
    volgnummers: numbers,
    ...(request.channel ? { kanaal: request.channel } : {}),
  };
  if (numbers.length > 0) {
    await parts.store.offer(mailbox.id, numbers, parts.clock.now(), parts.chain(mailbox.id), [
      makeEntry(parts.newId(), 'viewsOffered', mailbox.oin, { ...handed }),
    ]);
  }
  return {
    kind: 'page',
    entries: entries.map(asOffered),
    next: cursorAfter(upTo),
    upTo,
    cursorAfter,
    checkpoint: parts.checkpoint(),
    sent: () => (numbers.length > 0 ? recordHandOver(mailbox, handed, parts) : Promise.resolve()),
  };
}

async function entriesAfter(
  mailbox: Mailbox,
  after: number,
  request: PageRequest,
  parts: DeliverParts,
): Promise<readonly MailboxEntry[]> {
  const limit = Math.min(request.limit, LIMITS.pageMax);
  const first = await parts.store.page(mailbox.id, after, limit, parts.clock.now());
  if (first.entries.length > 0 || request.waitSeconds === 0) return openViews(first.entries, parts);
  const patience = new AbortController();
  const stop = AbortSignal.any([request.signal, patience.signal]);
  void parts.clock.wait(request.waitSeconds * 1_000, stop).then(() => patience.abort());
  const woken = await parts.store.watch(mailbox.id, after, stop);
  patience.abort();
  if (!woken) return [];
  const second = await parts.store.page(mailbox.id, after, limit, parts.clock.now());
  return openViews(second.entries, parts);
}

/** What is on record of one hand-over, before and after it. */
interface HandOver {
  readonly postbus: string;
  readonly volgnummers: readonly number[];
  readonly kanaal?: 'stroom';
}

const recordHandOver = (mailbox: Mailbox, handed: HandOver, parts: DeliverParts): Promise<void> =>
  parts.store.appendEvidence(
    parts.chain(mailbox.id),
    [makeEntry(parts.newId(), 'viewsHandedOver', mailbox.oin, { ...handed })],
    parts.clock.now(),
  );

/** A recipient's own word on one view; `afgeleverd` is what acknowledging a cursor says of all before it. */
export type Answer = Extract<
  ReleaseState,
  'afgeleverd' | 'inBehandeling' | 'afgesloten' | 'afgewezen'
>;

export interface AcknowledgeRequest {
  readonly party: Opener;
  readonly role: string;
  /** Everything up to and including what this cursor stands after. */
  readonly upTo?: string;
  readonly one?: { readonly number: number; readonly state: Answer; readonly code?: string };
}

export async function acknowledge(
  request: AcknowledgeRequest,
  parts: DeliverParts,
): Promise<{ readonly kind: 'done' } | Refused> {
  const opened = openMailbox(request.party, request.role, parts.directory());
  if (opened.kind === 'refused') return opened;
  const { mailbox } = opened;
  const upTo =
    request.upTo === undefined ? undefined : parts.cursors.read(mailbox.id, request.upTo);
  if (request.upTo !== undefined && upTo === undefined) {
    return refused('cursorInvalid', [{ place: '/tot', expected: 'a cursor of this mailbox' }]);
  }
  if (request.one) {
    const { state, code } = request.one;
    // Whoever sent it must know what to do, and a reason says something of a rejection alone.
    const expected =
      state === 'afgewezen'
        ? 'to be present with `afgewezen`'
        : 'to be absent but with `afgewezen`';
    if ((state === 'afgewezen') !== (code !== undefined))
      return refused('parameterInvalid', [{ place: '/code', expected }]);
  }
  const at = parts.clock.now();
  const entry = answerEntry(mailbox, request, upTo, parts.newId());
  const outcome = await parts.store.acknowledge({
    mailbox: mailbox.id,
    ...(upTo === undefined ? {} : { upTo }),
    ...(request.one ? { one: request.one } : {}),
    at,
    chain: parts.chain(mailbox.id),
    evidence: [entry],
  });
  switch (outcome) {
    case 'done':
      return { kind: 'done' };
    case 'unknown':
      return refused('notFound');
    case 'refused':
      return refused('parameterInvalid', [
        { place: '/toestand', expected: 'a state that may follow the present one' },
      ]);
  }
}

function answerEntry(
  mailbox: Mailbox,
  request: AcknowledgeRequest,
  upTo: number | undefined,
  id: string,
): EvidenceEntry {
  const one = request.one;
  if (one?.state === 'afgewezen') {
    return makeEntry(id, 'viewRejected', mailbox.oin, {
      postbus: mailbox.id,
      volgnummer: one.number,
      code: String(one.code),
    });
  }
  return makeEntry(id, 'viewsAcknowledged', mailbox.oin, {
    postbus: mailbox.id,
    toestand: one?.state ?? 'afgeleverd',
    ...(one ? { volgnummer: one.number } : { totEnMet: upTo ?? 0 }),
  });
}
