// Answers: may this party publish this message, and is it safe with us? The first journey, one
// message at a time: nothing is acknowledged before claim and log have it durably.
import {
  readHttp,
  toLogRecord,
  traceParentOf,
  validateEvent,
  withTraceParent,
  type TraceParent,
  type ValidMessage,
} from '#contracts';
import type { Directory } from '#directory';
import { makeEntry, type ChainName } from '#evidence';
import type { Party } from '#identity';
import { invariant, PROBLEMS, refused, type Clock, type Millis, type Refused } from '#kernel';
import { maySend } from '#policy';
import type { KeyRing, WrappedKey } from '#sealing';
import type { MessageLog } from '../ports/message-log.js';
import type { Store } from '../ports/store.js';
import type { Claim, ClaimOutcome } from '../ports/stored.js';
import { aboutWhom, type AboutWhom, type PersonIndex } from './about-whom.js';
import type { NewPerson, NewPersons } from './new-persons.js';
import { senderSignature, type SignatureRecord } from './sender-signature.js';
import { stayInOrder } from './stay-in-order.js';

export interface Offer {
  readonly party: Pick<Party, 'oin'>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Uint8Array;
  /** Method and path as a signature names them; absent: it did not come over HTTP. */
  readonly target?: string;
}

export type Acceptance =
  | {
      readonly kind: 'accepted';
      readonly receipt: string;
      readonly nr: string;
      /** The event's own id. */
      readonly id: string;
      readonly state: 'aanvaard' | 'aangehouden';
      /** In whose trace its sender said it is. */
      readonly caller?: TraceParent;
    }
  /** The same content before: its first receipt, word for word. */
  | {
      readonly kind: 'repeated';
      readonly receipt: string;
      readonly nr: string;
      readonly id: string;
      readonly caller?: TraceParent;
    }
  | Refused;

/** What a receipt says. It is signed before the claim: a randomised signature can only be given again if it was stored. */
export interface ReceiptContent {
  readonly source: string;
  readonly id: string;
  readonly digest: string;
  readonly nr: string;
  readonly at: Millis;
}

export interface AcceptParts {
  readonly store: Pick<Store, 'claim' | 'addDataKeys' | 'appendEvidence'>;
  readonly log: Pick<MessageLog, 'append'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly newId: () => string;
  readonly personIndex: PersonIndex;
  readonly keys: KeyRing;
  readonly newPersons: NewPersons;
  /** OIN of the gateway's operator. */
  readonly operator: string;
  /** Adds the newest checkpoint and signs with the key slot `ontvangst`. */
  readonly signReceipt: (content: ReceiptContent) => string;
  readonly directory: () => Directory;
  /** `edge/<instance>`. */
  readonly chain: ChainName;
}

/** @throws Unavailable when log or store cannot take the message; offering the same bytes again is then safe. */
export async function accept(offer: Offer, parts: AcceptParts): Promise<Acceptance> {
  const at = parts.clock.now();
  const judged = judge(offer, parts, at);
  if (judged.kind === 'refused') return recordRefusal(judged, offer, parts, at);
  const person = parts.newPersons.take();
  const claim = makeClaim(judged, person, offer, parts, at);
  const { receipt, nr, id } = claim;
  const caller = traceParentOf(judged.message.event);
  const within = caller && { caller };
  const outcome = await claimOrHold(claim, judged.message, parts);
  if (!isStored(person, outcome)) parts.newPersons.giveBack(person);
  switch (outcome.kind) {
    case 'claimed':
      await append(judged.message, nr, outcome, parts);
      return { kind: 'accepted', receipt, nr, id, state: 'aanvaard', ...within };
    case 'repeated':
      // A claim that was never routed may have died between claim and log: append it again. The
      // router lets only the first of two records have an effect.
      if (!outcome.routed) await append(judged.message, outcome.nr, outcome, parts);
      return { kind: 'repeated', receipt: outcome.receipt, nr: outcome.nr, id, ...within };
    case 'held':
      return { kind: 'accepted', receipt, nr, id, state: 'aangehouden', ...within };
    case 'conflict':
      return refused('idReused', [
        { place: '/id', expected: 'an id not used before by this source' },
      ]);
    case 'unknown-reference':
      return recordRefusal(
        {
          ...refused('notFound', [
            { place: '/data/zaakreferentie', expected: 'a reference given to you' },
          ]),
          type: claim.type,
        },
        offer,
        parts,
        at,
      );
  }
}

interface Judged {
  readonly kind: 'judged';
  readonly message: ValidMessage;
  readonly about: AboutWhom;
  /** Where its agreement asks for one. */
  readonly signature: SignatureRecord | undefined;
}

/** Steps 2 to 5: everything that needs no store, in the order in which a fault is cheapest. */
function judge(
  offer: Offer,
  parts: AcceptParts,
  at: Millis,
): Judged | (Refused & { type?: string }) {
  const directory = parts.directory();
  const signed = senderSignature(offer, directory, at);
  if (signed.kind === 'refused') return signed;
  const read = withTraceParent(readHttp(offer.headers, offer.body), offer.headers);
  if (read.kind === 'refused') return read;
  const validated = validateEvent(read.event);
  if (validated.kind === 'refused') return validated;
  const backwards = stayInOrder(validated.message.data);
  if (backwards) return backwards;
  const allowed = maySend(offer.party, validated.message, directory, at);
  const type = validated.message.type.name;
  if (allowed.kind === 'refused') return { ...allowed, type };
  const about = aboutWhom(allowed.submission.message, offer.party.oin, parts.personIndex);
  if (about.kind === 'refused') return { ...about, type };
  const signature = signed.kind === 'signed' ? signed.record : undefined;
  return { kind: 'judged', message: allowed.submission.message, about, signature };
}

type Settled = Exclude<ClaimOutcome, { kind: 'several' }>;

/** What is held is kept for a human and never passes through the log; only then is it sealed here. */
async function claimOrHold(
  claim: Claim,
  message: ValidMessage,
  { store, keys }: AcceptParts,
): Promise<Settled> {
  const first = await store.claim(claim);
  if (first.kind !== 'several') return first;
  const key = keys.unwrap(claim.newKey);
  invariant(key !== undefined, 'a key that was just made can be used');
  const held = keys.seal(key, { kind: 'bericht', id: claim.nr }, message.canonical);
  const second = await store.claim({ ...claim, held });
  invariant(second.kind !== 'several', 'a message that can be held is held');
  return second;
}

const isStored = (person: NewPerson, outcome: Settled): boolean =>
  outcome.kind === 'held' || (outcome.kind === 'claimed' && outcome.personId === person.id);

/** Durable when resolved; only who has the person's data key can read it there. */
async function append(
  message: ValidMessage,
  nr: string,
  about: { readonly personId: string; readonly key?: WrappedKey },
  { store, log, keys, operator }: AcceptParts,
): Promise<void> {
  const { personId } = about;
  let key = about.key && keys.unwrap(about.key);
  if (!key) {
    // All earlier keys were destroyed, and what they sealed with them; this message begins anew.
    const row = keys.fresh(personId);
    await store.addDataKeys([row]);
    key = keys.unwrap(row);
    invariant(key !== undefined, 'a key that was just made can be used');
  }
  const sealed = keys.seal(key, { kind: 'bericht', id: nr }, message.canonical);
  await log.append([toLogRecord({ personId, nr, sealed }, operator)]);
}

function makeClaim(
  judged: Judged,
  person: NewPerson,
  offer: Offer,
  parts: AcceptParts,
  at: Millis,
): Claim {
  const { message, about, signature } = judged;
  const { source, id } = message.event;
  const nr = parts.newId();
  const type = message.type.name;
  const sent = { berichtsoort: type, verzender: offer.party.oin };
  const actor = offer.party.oin;
  invariant(message.digest.length > 0, 'a valid message has a digest');
  return {
    source,
    id,
    digest: message.digest,
    nr,
    type,
    sender: offer.party.oin,
    receipt: parts.signReceipt({ source, id, digest: message.digest, nr, at }),
    at,
    identifiers: about.identifiers,
    ...(about.reference ? { reference: about.reference } : {}),
    newPersonId: person.id,
    newKey: person.key,
    evidence: [
      makeEntry(parts.newId(), 'messageAccepted', actor, { nummer: nr, ...sent, ...signature }),
    ],
    conflictEvidence: [makeEntry(parts.newId(), 'idReused', actor, sent)],
    heldEvidence: [
      makeEntry(parts.newId(), 'messageHeld', 'sluis', {
        nummer: nr,
        code: PROBLEMS.personConflict.code,
        berichtsoort: type,
        ...signature,
      }),
    ],
    chain: parts.chain,
  };
}

/** A refusal is evidence too; without it there is no answer but "later" (design 7). */
async function recordRefusal(
  refusal: Refused & { type?: string },
  offer: Offer,
  parts: AcceptParts,
  at: Millis,
): Promise<Refused> {
  const entry = makeEntry(parts.newId(), 'messageRefused', offer.party.oin, {
    code: PROBLEMS[refusal.problem].code,
    verzender: offer.party.oin,
    ...(refusal.type ? { berichtsoort: refusal.type } : {}),
  });
  await parts.store.appendEvidence(parts.chain, [entry], at);
  return { kind: 'refused', problem: refusal.problem, faults: refusal.faults };
}
