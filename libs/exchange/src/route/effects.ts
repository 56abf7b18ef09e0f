// Answers: what has this batch done so far, and what must be written for it in one transaction?
import type { ValidMessage } from '#contracts';
import type { EvidenceEntry, LogRow, WrittenForm } from '#evidence';
import { invariant, InvariantBroken, type JsonObject, type Millis, type ProblemKey } from '#kernel';
import type { KeyRing, WrappedKey } from '#sealing';
import type {
  ConfirmedErasure,
  JudgedMessage,
  MessageChange,
  MessageState,
  QueueItem,
  QueueKey,
  ReleaseChange,
  ReleaseRow,
  Resealed,
  RouteEffects,
  RoutingReads,
  ToldState,
  Wake,
  WakeReason,
} from '../ports/stored.js';
import { caseFromJson, caseToJson, emptyCase, type CaseState } from './case-state.js';
import { makePersonKeys, type PersonKeys } from './person-keys.js';
import { makeProcessing, type Processing, type ProcessingContext } from './processing.js';
import { nextWake } from './wakes.js';

/** What judging one message came to; added as a whole or not at all. */
export interface Verdict {
  readonly message?: JudgedMessage;
  /** The same message as judging again wants it; it may be asked for within this very batch. */
  readonly earlier?: Earlier;
  readonly personId?: string;
  readonly case?: CaseState;
  /** Why earlier messages of this case must be judged again at once; absent: this one changed nothing for them. */
  readonly again?: WakeReason;
  /** The sender's word that copies are gone. */
  readonly erasure?: ConfirmedErasure;
  /** What is sealed under a new key, so that the old ones can go. */
  readonly resealed?: Resealed;
  /** What senders hear by its releases. */
  readonly told?: readonly ToldState[];
  /** Keys that sealed something of this verdict and are new. */
  readonly dataKeys?: readonly WrappedKey[];
  readonly releases: readonly ReleaseRow[];
  readonly queue: readonly QueueItem[];
  readonly evidence: readonly EvidenceEntry[];
  /** For the processing log. */
  readonly logged?: readonly LogRow[];
  /** Only from judging again: what happens to rows that were there before. */
  readonly changes?: Changes;
}

/** Rows of earlier batches that judging again changes. */
export interface Changes {
  readonly releases: readonly ReleaseChange[];
  readonly messages: readonly MessageChange[];
  /** Items that need nobody any more. */
  readonly closed: readonly QueueKey[];
}

export interface Effects {
  readonly reads: RoutingReads;
  readonly at: Millis;
  /** Numbers of the messages that this batch has already given an effect. */
  readonly admitted: Set<string>;
  caseOf(personId: string): CaseState;
  /** Undefined for a case that is not as it was sealed. */
  caseOrNone(personId: string): CaseState | undefined;
  /** A message that this batch itself judged; it is not in the store yet. */
  earlier(nr: string): Earlier | undefined;
  /** Those of one person, in order. */
  earlierOf(personId: string): readonly Earlier[];
  /** What this batch put in a queue about one message. */
  queuedAbout(nr: string): readonly QueueKey[];
  readonly sealing: PersonKeys;
  readonly processing: Processing;
  /**
   * The mailbox's own pseudonym for this person, or for one referral of it (design 4); new ones are
   * random.
   */
  referenceOf(personId: string, mailbox: string, referral?: string): string;
  /** Keeps the form of a passport beside what is released, once; gives its digest. */
  keepForm(form: WrittenForm): string;
  add(verdict: Verdict): void;
  take(): RouteEffects;
}

/** A message that was judged before. */
export interface Earlier {
  readonly nr: string;
  readonly sender: string;
  readonly state: MessageState;
  readonly problem?: ProblemKey;
  /** When it was judged. */
  readonly at: Millis;
  readonly message: ValidMessage;
}

interface EffectParts extends ProcessingContext {
  readonly clock: { now(): Millis };
  readonly keys: KeyRing;
  readonly configuration: ProcessingContext['configuration'] & { readonly version: number };
}

export function makeEffects(chain: string, parts: EffectParts, reads: RoutingReads): Effects {
  const at = parts.clock.now();
  const verdicts: Verdict[] = [];
  const cases = new Map<string, CaseState>();
  const atOnce = new Map<string, WakeReason>();
  const earlier = new Map<string, Earlier>();
  const ofPerson = new Map<string, string[]>();
  const references = new Map<string, string>();
  const forms = new Map<string, string>();
  const sealing = makePersonKeys(parts.keys, reads);
  const processing = makeProcessing(parts, at);
  // Opened once: several steps ask, and what lies in the store stays the same for the whole batch.
  const opened = new Map<string, CaseState>();
  const caseOf = (personId: string): CaseState => {
    const known = cases.get(personId) ?? opened.get(personId);
    if (known) return known;
    const state = openCase(personId, reads, sealing) ?? emptyCase(parts.newId());
    opened.set(personId, state);
    return state;
  };
  return {
    reads,
    at,
    admitted: new Set(),
    caseOf,
    caseOrNone: (personId) => orNone(() => caseOf(personId)),
    earlier: (nr) => earlier.get(nr),
    earlierOf: (personId) => (ofPerson.get(personId) ?? []).flatMap((nr) => earlier.get(nr) ?? []),
    queuedAbout: (nr) => verdicts.flatMap(({ queue }) => queue.filter((item) => item.nr === nr)),
    sealing,
    processing,
    referenceOf(personId, mailbox, referral = '') {
      const key = `${personId}\n${mailbox}\n${referral}`;
      const known = reads.references.get(key) ?? references.get(key);
      if (known) return known;
      const fresh = parts.newId();
      references.set(key, fresh);
      return fresh;
    },
    keepForm({ digest, text }) {
      forms.set(digest, text);
      return digest;
    },
    add(verdict) {
      verdicts.push(verdict);
      const { personId } = verdict;
      if (verdict.earlier) earlier.set(verdict.earlier.nr, verdict.earlier);
      if (verdict.earlier && personId)
        ofPerson.set(personId, [...(ofPerson.get(personId) ?? []), verdict.earlier.nr]);
      for (const { nr, ...settled } of verdict.changes?.messages ?? []) {
        const known = earlier.get(nr);
        if (known) earlier.set(nr, { ...known, ...settled });
      }
      if (!personId || !verdict.case) return;
      cases.set(personId, verdict.case);
      // Judging again has seen everything that this batch changed before it.
      if (verdict.changes) atOnce.delete(personId);
      if (verdict.again) atOnce.set(personId, verdict.again);
    },
    take: () => ({
      chain,
      at,
      configuration: parts.configuration.version,
      messages: verdicts.flatMap((verdict) => (verdict.message ? [verdict.message] : [])),
      cases: new Map(
        [...cases].map(([personId, state]) => [personId, sealCase(personId, state, sealing)]),
      ),
      dataKeys: verdicts.flatMap((verdict) => verdict.dataKeys ?? []),
      references,
      wakes: wakesOf(cases, atOnce, at),
      changedReleases: verdicts.flatMap((verdict) => verdict.changes?.releases ?? []),
      changedMessages: verdicts.flatMap((verdict) => verdict.changes?.messages ?? []),
      resealed: verdicts.flatMap(({ resealed }) => (resealed ? [resealed] : [])),
      told: verdicts.flatMap(({ told }) => told ?? []),
      erasures: verdicts.flatMap(({ erasure }) => (erasure ? [erasure] : [])),
      closedItems: verdicts.flatMap((verdict) => verdict.changes?.closed ?? []),
      releases: verdicts.flatMap((verdict) => verdict.releases),
      forms,
      queue: verdicts.flatMap((verdict) => verdict.queue),
      evidence: verdicts.flatMap((verdict) => verdict.evidence),
      ...(parts.processing && {
        log: {
          rows: [...verdicts.flatMap(({ logged }) => logged ?? []), ...processing.decisions()],
          rowsMax: parts.processing.rowsMax,
        },
      }),
    }),
  };
}

function wakesOf(
  cases: ReadonlyMap<string, CaseState>,
  atOnce: ReadonlyMap<string, WakeReason>,
  at: Millis,
): ReadonlyMap<string, Wake> {
  return new Map(
    [...cases].flatMap(([personId, state]) => {
      const reason = atOnce.get(personId);
      const wake = reason === undefined ? nextWake(state, at) : { at, reason };
      return wake ? [[personId, wake] as const] : [];
    }),
  );
}

function orNone<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof InvariantBroken) return undefined;
    throw fault;
  }
}

const CASE = { kind: 'zaak', id: '' } as const;

/** A case whose key was destroyed begins anew. @throws InvariantBroken when it is not as it was sealed */
function openCase(
  personId: string,
  reads: RoutingReads,
  sealing: PersonKeys,
): CaseState | undefined {
  const row = reads.cases.get(personId);
  const text = row ? sealing.open(personId, CASE, row) : 'gone';
  invariant(text !== 'damaged', 'a case is as it was sealed');
  return text === 'gone' ? undefined : caseFromJson(JSON.parse(text.toString()) as JsonObject);
}

const sealCase = (personId: string, state: CaseState, sealing: PersonKeys): Uint8Array =>
  sealing.seal(personId, CASE, JSON.stringify(caseToJson(state)));
