// Answers: what does one mailbox get of one message? Decide, disclose, check out; the row, the
// passport and the evidence come from that one decision.
import { catalogue, leavesIn, viewFaults, type MessageType, type PresentLeaf } from '#contracts';
import { makeEntry, makePassport, passportDigest, type EvidenceEntry } from '#evidence';
import { canonical, invariant, PROBLEMS, type JsonValue, type Pointer } from '#kernel';
import {
  decide,
  disclose,
  disclosedLeaves,
  ruleInfo,
  type Decision,
  type Facts,
  type Permitted,
  type View,
} from '#policy';
import type { Recipient } from '#routing';
import type { ReleaseRow } from '../ports/stored.js';
import type { ClaimOnFile, DecodedMessage } from './admit.js';
import { fingerprint, type CaseState } from './case-state.js';
import { ownLeaves } from './derived.js';
import type { Effects } from './effects.js';
import { recipientFacts } from './facts.js';
import type { JudgeParts } from './judge.js';
import { viewEvent, type ViewEvent } from './view-event.js';

const OLD_VALUES = '/wijziging/vorigeWaarden';

/** What is the same for every recipient of one message. */
export interface Subject {
  readonly item: DecodedMessage;
  readonly claim: ClaimOnFile;
  readonly present: readonly PresentLeaf[];
  readonly facts: Facts;
}

export interface Released {
  readonly row: ReleaseRow;
  readonly entry: EvidenceEntry;
  /** The case with what this mailbox has now received. */
  readonly state: CaseState;
}

export function releaseTo(
  recipient: Recipient,
  subject: Subject,
  state: CaseState,
  parts: JudgeParts,
  effects: Effects,
): Released {
  const { mailbox, relation } = recipient;
  const { message, personId } = subject.item;
  const reference = effects.referenceOf(personId, mailbox.id);
  const present = [...ownLeaves(message.type, mailbox, reference), ...subject.present];
  const decision = decide(parts.configuration.rules, {
    type: message.type,
    present,
    mailbox,
    relation,
    facts: recipientFacts(subject.facts, state, mailbox, relation, effects.at),
    dates: state.dates,
    received: receivedBefore(state, mailbox.id),
    at: effects.at,
  });
  if (decision.kind !== 'permitted')
    return recorded(recipient, decision, subject, state, parts, effects);
  const type = catalogue.type(decision.viewType);
  invariant(type !== undefined, 'a view has a type of the catalogue');
  const view = checkedOut(disclose(decision, present, type, new Map()), type, present);
  const event = viewEvent(view, parts, effects.at);
  return recorded(
    recipient,
    decision,
    subject,
    remember(state, decision, present),
    parts,
    effects,
    event,
  );
}

/** An old value is shown only to a mailbox that had exactly that value (design 5). */
const receivedBefore =
  (state: CaseState, mailbox: string) =>
  (pointer: Pointer, value: JsonValue): boolean =>
    state.received[mailbox]?.[pointer] === fingerprint(state, value);

/** INVARIANT: what leaves satisfies the view schema and holds exactly the leaves that were decided. */
function checkedOut(view: View, type: MessageType, present: readonly PresentLeaf[]): View {
  invariant(viewFaults(type, view.data).length === 0, 'a view satisfies its schema');
  const seen = new Set(leavesIn(type, view.data).map((one) => one.leaf.pointer));
  const decided = disclosedLeaves(view.decision, present, type);
  invariant(seen.symmetricDifference(decided).size === 0, 'a view holds exactly what was decided');
  return view;
}

function remember(
  state: CaseState,
  decision: Permitted,
  present: readonly PresentLeaf[],
): CaseState {
  const exact = new Set(
    decision.leaves.filter((one) => one.outcome === 'exact').map((one) => one.pointer),
  );
  const fresh = present
    .filter(({ at }) => exact.has(at) && !at.startsWith(OLD_VALUES))
    .map(({ at, value }) => [at, fingerprint(state, value)] as const);
  const mailbox = decision.mailbox.id;
  const received = { ...state.received[mailbox], ...Object.fromEntries(fresh) };
  return { ...state, received: { ...state.received, [mailbox]: received } };
}

function recorded(
  recipient: Recipient,
  decision: Decision,
  subject: Subject,
  state: CaseState,
  parts: JudgeParts,
  effects: Effects,
  event?: ViewEvent,
): Released {
  const { digests, rules } = parts.configuration;
  const { claim, item } = subject;
  const id = parts.newId();
  const viewType = decision.kind === 'permitted' ? decision.viewType : item.message.type.name;
  const neutral = catalogue.type(viewType);
  const passport = makePassport({
    release: id,
    nr: claim.nr,
    type: item.message.type.name,
    revision: 1,
    decision,
    reason: recipient.reason,
    versions: { ...digests, schema: item.message.type.schemaId },
    salt: parts.newId(),
    rule: (rule) => ruleInfo(rules, rule),
    viewPointer: (pointer) => placeIn(neutral, pointer),
    ...(event ? { view: event } : {}),
    at: effects.at,
  });
  const row: ReleaseRow = {
    id,
    nr: claim.nr,
    personId: item.personId,
    mailbox: decision.mailbox.id,
    relation: decision.relation,
    viewType,
    revision: 1,
    state: STATES[decision.kind],
    ...(decision.kind === 'permitted' ? {} : { problem: decision.problem }),
    ...(event ? { body: event.body } : {}),
    passport: canonical(passport),
    ...(decision.kind === 'withheld' || decision.from === undefined ? {} : { from: decision.from }),
    ...(decision.kind === 'permitted' && decision.until !== undefined
      ? { until: decision.until }
      : {}),
    at: effects.at,
  };
  return {
    row,
    entry: entryOf(row, decision, passportDigest(passport), recipient.reason, parts),
    state,
  };
}

/** Where a leaf of the message stands in a view; the gateway's own leaves keep their place in every view. */
const placeIn = (view: MessageType | undefined, pointer: Pointer): Pointer | undefined =>
  (view?.leaves.find((leaf) => leaf.from === pointer) ?? view?.leaf(pointer))?.pointer;

const STATES = { permitted: 'vrijgegeven', withheld: 'onthouden', deferred: 'uitgesteld' } as const;

function entryOf(
  row: ReleaseRow,
  decision: Decision,
  paspoort: string,
  aanleiding: string,
  parts: JudgeParts,
): EvidenceEntry {
  const about = {
    nummer: row.nr,
    weergave: row.id,
    postbus: row.mailbox,
    relatie: row.relation,
    regels: decision.rules,
    paspoort,
    aanleiding,
  };
  if (decision.kind === 'permitted') {
    return makeEntry(parts.newId(), 'viewReleased', 'sluis', {
      ...about,
      weergavesoort: row.viewType,
      revisie: row.revision,
      doel: decision.purpose,
    });
  }
  const event = decision.kind === 'deferred' ? 'viewDeferred' : 'viewWithheld';
  const code = PROBLEMS[decision.problem].code;
  return makeEntry(parts.newId(), event, 'sluis', { ...about, code });
}
