// Answers: what is said of the persons of the leak test, by whom and in which order? What the prison
// service says by hand, because the order matters; what comes back from the catalogue.
import type { JsonObject, JsonValue } from '#kernel';
import { fill } from './fill.js';
import type { Marks } from './marks.js';
import type { Case } from './people.js';
import { kindAt, KINDS, oldValue, OWN_CONSENT, personOf } from './values.js';
import {
  ANSWER,
  FIELD,
  OIN,
  REFERENCE,
  REQUEST,
  RETURNS,
  type Return,
  type Sender,
} from './way-back.js';

const GIVEN = 'nl.reintegratie.toestemmingen.gegeven.v1';
const RESTATED = 'nl.reintegratie.toestemmingen.gewijzigd.v1';
const WITHDRAWN = 'nl.reintegratie.toestemmingen.ingetrokken.v1';
const BEGUN = 'nl.reintegratie.detenties.begonnen.v1';
const CHANGED = 'nl.reintegratie.detenties.gewijzigd.v1';
/** Sent one after the other, so that the partner never gets to answer in between. */
export const REFERRAL = {
  announced: 'nl.reintegratie.verwijzingen.aangekondigd.v1',
  requested: 'nl.reintegratie.verwijzingen.gevraagd.v1',
  withdrawn: 'nl.reintegratie.verwijzingen.ingetrokken.v1',
} as const;
/** What the prison service says between begin and end. */
export const TALK = {
  plan: 'nl.reintegratie.plannen.gedeeld.v1',
  question: 'nl.reintegratie.planbijdragen.gevraagd.v1',
  addressCheck: 'nl.reintegratie.adrestoetsen.gevraagd.v1',
  visit: 'nl.reintegratie.bezoeken.gepland.v1',
  identityCard: 'nl.reintegratie.identiteitskaartafspraken.gepland.v1',
} as const;
const ENDINGS = [
  'nl.reintegratie.invrijheidstellingen.bevolen.v1',
  'nl.reintegratie.detenties.beeindigd.v1',
];
export const CLOSED = 'nl.reintegratie.zaken.gesloten.v1';
export const OBJECTION = 'nl.reintegratie.bezwaren.ingediend.v1';
export const DEATH = 'nl.reintegratie.overlijdens.gemeld.v1';
/** About a message that never was, or an answer that nobody asked for: refused, and heard by nobody. */
const REFUSED: readonly string[] = [
  'nl.reintegratie.gegevens.verstrekt.v1',
  'nl.reintegratie.gegevens.geweigerd.v1',
  'nl.reintegratie.berichten.ingetrokken.v1',
  'nl.reintegratie.berichten.gecorrigeerd.v1',
  'nl.openbareorde.berichten.ingetrokken.v1',
  'nl.openbareorde.berichten.gecorrigeerd.v1',
];
/** To an organisation that takes no part in this test; nobody else may hear of it. */
export const VOLUNTEER = 'nl.reintegratie.vrijwilligers.gevraagd.v1';
/** In the other lane, about the same person. */
export const NOTICE = 'nl.openbareorde.bestuursmeldingen.verstrekt.v1';
/** Which of the two senders of the prison service says this. */
export const isPublicOrder = (type: string): boolean => type.startsWith('nl.openbareorde.');
/** What is not said of who goes abroad (P10). */
const RETURNING: readonly string[] = [...ENDINGS, TALK.plan, TALK.question];

export interface Message {
  readonly of: Case;
  readonly type: string;
  /** Folder of who sends it. */
  readonly sender: Sender;
  readonly data: JsonObject;
  /** With `REFERENCE` where the sender calls the person as its own mailbox does. */
  readonly event: string;
  /** Values that nobody but this person has; codes of a short list are no trace of anybody. */
  readonly own: readonly JsonValue[];
  /** Whether the housing corporation has a consent when this is judged. */
  readonly consented: boolean;
  /** Nobody may be told anything: of who ends up abroad (P10), or of what nobody asked for. */
  readonly refused: boolean;
}

export function messagesOf(one: Case, marks: Marks, now: number): readonly Message[] {
  const { consent } = one;
  const person = personOf(one, marks, now);
  const isOthers = one.said === 'by the others';
  let said: JsonObject = {};
  let asked: JsonValue | undefined;
  return sayingsOf(one).map(({ type, sender, back = one.back }, index) => {
    const own: JsonValue[] = [...person.own.values()];
    const fixed = (at: string): JsonValue | undefined => {
      if (at === '/zaakreferentie' && sender !== 'dji' && sender !== 'justid') return REFERENCE;
      if (isOthers && at === FIELD.at && type.startsWith('nl.reintegratie')) return FIELD.value;
      if (type === ANSWER && at === '/gegevensverzoek/identificatie') return asked;
      if (type === ANSWER && at === '/gegevensverzoek/organisatie' && isOthers)
        return OIN['gemeente-rotterdam'];
      return (
        (type === VOLUNTEER ? OWN_CONSENT.get(at) : undefined) ??
        person.own.get(at) ??
        person.codes.get(at) ??
        (one.old === 'as it was said' ? oldValue(said, at) : undefined)
      );
    };
    const data = fill(type, {
      kind: (at) => kindAt({ ...one, back }, at),
      items: (at) => (at.endsWith('/verloven') ? KINDS.length : 1),
      fixed,
      mark(at, form) {
        const made = marks.make(form);
        own.push(made);
        if (type === REQUEST && at === '/gegevensverzoek/identificatie') asked ??= made;
        return made;
      },
    });
    if (type === BEGUN) said = data;
    return {
      of: one,
      type,
      sender,
      data,
      own,
      event: JSON.stringify({
        specversion: '1.0',
        id: idOf(one, index),
        // Justid carries what the prison service says.
        source: `urn:nld:oin:${OIN[sender === 'justid' ? 'dji' : sender]}:systeem:tulp`,
        type,
        time: new Date(now).toISOString(),
        datacontenttype: 'application/json',
        data,
      }),
      consented: consent === 'given' || (consent !== 'none' && type === BEGUN),
      refused:
        (REFUSED.includes(type) && !(isOthers && type === ANSWER)) ||
        (type.includes('.berichten.') && isOthers) ||
        (one.back === 'VerblijfplaatsBuitenland' && RETURNING.includes(type)),
    };
  });
}

const idOf = ({ name }: Case, index: number): string => `lek-${name}-${index}`;

/** By what the prison service knows of whom a request is: its own newest message about the stay. */
export const reportOf = (one: Case): string =>
  idOf(
    one,
    sayingsOf(one).findIndex(({ type }) => type === BEGUN),
  );

function sayingsOf(one: Case): readonly Return[] {
  const { consent, destination } = one;
  const ours = (type: string): Return => ({
    type,
    sender: isPublicOrder(type) ? 'justid' : 'dji',
  });
  const begin = (consent === 'none' ? [BEGUN] : [GIVEN, RESTATED, BEGUN]).map(ours);
  if (one.said === 'by the others') return [...begin, ...RETURNS];
  const types = [
    ...(consent.startsWith('withdrawn') ? [WITHDRAWN] : []),
    CHANGED,
    ...(destination ? Object.values(REFERRAL) : []),
    NOTICE,
    VOLUNTEER,
    ...Object.values(TALK),
    OBJECTION,
    ...ENDINGS,
    CLOSED,
    ...REFUSED,
    DEATH,
  ];
  return [...begin, ...types.map(ours)];
}
