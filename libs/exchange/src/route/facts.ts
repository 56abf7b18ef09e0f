// Answers: what does this message, on top of the open case, say that rules, windows and routing may
// ask about? Facts are total: what is not known has a value that says so.
import { sourceOin, type ValidMessage } from '#contracts';
import type { Directory } from '#directory';
import { dutchDate, isObject, type JsonObject, type Millis } from '#kernel';
import { ownCondition, type Facts, type RecipientFacts, type WindowDates } from '#policy';
import type { AddressFacts, Recipient } from '#routing';
import type { CaseState } from './case-state.js';
import { consentsAfter, liveConsents } from './consents.js';
import { convictionFacts } from './conviction.js';
import { codeOf, object } from './data.js';
import { ageGroup, windowDay } from './dates.js';
import { referralIn, referralsAfter } from './referrals.js';
import { isAsked, requestIn, requestsAfter } from './requests.js';
import { whereabouts } from './whereabouts.js';

/** Titles that are not a stay in the sense of the Pbw (P10). */
const OUTSIDE_PBW = new Set(['vreemdelingenbewaring', 'tbs', 'pij', 'jeugddetentie']);
/** Manners of ending after which nobody returns to a Dutch municipality (P10). */
const LEAVES_THE_COUNTRY = new Set(['overdrachtBuitenland', 'uitzetting']);

/** The case after this message: what the message says replaces what was remembered. */
export function learn(
  state: CaseState,
  message: ValidMessage,
  directory: Directory,
  at: Millis,
): CaseState {
  const data = message.data;
  const next: CaseState = {
    ...state,
    facts: { ...state.facts, ...personFacts(data, state), ...stayFacts(data, directory) },
    dates: { ...state.dates, ...datesOf(data) },
    ...whereabouts(data, state),
    ...holderOf(message),
    ...remembered(landlordIn(data)),
    consents: consentsAfter(state.consents, message),
    referrals: referralsAfter(state, message, at),
    ...requestsAfter(state, message, at),
  };
  return next;
}

/** What rules may ask about this message of the case, whoever it is for. */
export function factsOf(state: CaseState, message: ValidMessage): Facts {
  const group = state.facts['persoon.leeftijdsgroep'] ?? 'onbekend';
  return {
    'persoon.leeftijdsgroep': group,
    'persoon.volwassen': group === 'volwassen',
    'persoon.verblijfsrecht': state.facts['persoon.verblijfsrecht'] ?? 'onbekend',
    'persoon.overleden': state.facts['persoon.overleden'] ?? false,
    'adres.geheim': state.facts['adres.geheim'] ?? false,
    'detentie.doelgroep': state.facts['detentie.doelgroep'] ?? false,
    'detentie.volwassenenstrafrecht': state.facts['detentie.volwassenenstrafrecht'] ?? false,
    'terugkeer.naarNederland': state.facts['terugkeer.naarNederland'] ?? true,
    'hulpvraag.voorwaarden': state.facts['hulpvraag.voorwaarden'] ?? [],
    'afzender.betrokken': isInvolved(sourceOin(message.event.source), state),
    'verzoek.bekend': isAsked(state, message),
    ...convictionFacts(message.data['strafzaak']),
  };
}

/** P26: naming a person is not enough to learn whether there is a case. */
const isInvolved = (oin: string | undefined, { holder, received }: CaseState): boolean =>
  oin !== undefined &&
  (oin === holder || Object.keys(received).some((mailbox) => mailbox.startsWith(`${oin}/`)));

/**
 * P18, P19: a consent counts for one organisation and the one condition of its role, until it
 * expires. P5: an answer counts for the referral that the message is about.
 */
export function recipientFacts(
  facts: Facts,
  state: CaseState,
  message: ValidMessage,
  { mailbox, relation }: Pick<Recipient, 'mailbox' | 'relation'>,
  directory: Directory,
  at: Millis,
): RecipientFacts {
  const own = ownCondition(mailbox.role);
  const live = liveConsents(state, at).some(
    (consent) =>
      consent.oin === mailbox.oin && own !== undefined && consent.conditions.includes(own),
  );
  return {
    ...facts,
    relatie: relation,
    'toestemming.eigen': live,
    'hulpvraag.eigen': own !== undefined && facts['hulpvraag.voorwaarden'].includes(own),
    'huur.eigen': isSameName(
      landlordIn(message.data) ?? state.landlord,
      directory.organisation(mailbox.oin)?.name,
    ),
    'verwijzing.stand':
      relation === 'verwijzing' ? (referralIn(state, message)?.state ?? 'geen') : 'geen',
    ...requestFacts(state, message, relation),
    'ontvanger.kreegGegevens': state.received[mailbox.id] !== undefined,
  };
}

function requestFacts(
  state: CaseState,
  message: ValidMessage,
  relation: Recipient['relation'],
): Pick<RecipientFacts, 'verzoek' | 'verzoek.veld'> {
  const request = relation === 'verzoeker' ? requestIn(state, message) : undefined;
  return { verzoek: request?.state === 'verstrekt', 'verzoek.veld': request?.field ?? 'geen' };
}

export function addressFacts(state: CaseState, at: Millis): AddressFacts {
  return {
    ...(state.home ? { herkomst: state.home } : {}),
    ...(state.destination ? { bestemming: state.destination } : {}),
    ...(state.wish ? { gewensteGemeente: state.wish } : {}),
    ...(state.home?.municipality ? { laatstBekendeGemeente: state.home.municipality } : {}),
    ...(state.establishment ? { inrichting: state.establishment } : {}),
    geenVasteVerblijfplaats: state.noFixedAbode ?? false,
    toegewezen: state.assigned,
    consents: liveConsents(state, at).flatMap(({ oin, conditions }) =>
      conditions.map((condition) => ({ oin, condition })),
    ),
  };
}

function personFacts(data: JsonObject, state: CaseState): Partial<Facts> {
  const person = object(data['persoon']);
  const stay = object(data['detentie']);
  const residence = person['indicatieGeldigeVerblijfsstatus'];
  const secret = person['geheimhoudingPersoonsgegevens'];
  const birth = object(person['geboorte'])['datum'];
  return {
    ...(birth && stay['begindatum']
      ? { 'persoon.leeftijdsgroep': ageGroup(birth, stay['begindatum']) }
      : {}),
    ...(typeof residence === 'boolean'
      ? { 'persoon.verblijfsrecht': residence ? ('geldig' as const) : ('ongeldig' as const) }
      : {}),
    ...(secret === undefined ? {} : { 'adres.geheim': Boolean(secret) }),
    'hulpvraag.voorwaarden': helpRequests(
      state.facts['hulpvraag.voorwaarden'] ?? [],
      object(data['basisvoorwaarden']),
    ),
  };
}

function stayFacts(data: JsonObject, directory: Directory): Partial<Facts> {
  const stay = object(data['detentie']);
  const title = stay['titel'];
  const establishment = object(stay['inrichting'])['code'];
  const adult = stay['indicatieVolwassenenstrafrecht'];
  const back = object(object(data['terugkeer'])['verblijfplaats'])['type'];
  const ending = codeOf(stay['wijzeVanEindigen']);
  const known = typeof establishment === 'string' || codeOf(title) !== undefined;
  const inside =
    !OUTSIDE_PBW.has(codeOf(title) ?? '') &&
    (typeof establishment !== 'string' ||
      directory.territory.establishment(establishment) !== undefined);
  return {
    ...(known ? { 'detentie.doelgroep': inside } : {}),
    ...(typeof adult === 'boolean' ? { 'detentie.volwassenenstrafrecht': adult } : {}),
    ...(typeof back === 'string' || ending !== undefined
      ? {
          'terugkeer.naarNederland':
            back !== 'VerblijfplaatsBuitenland' && !LEAVES_THE_COUNTRY.has(ending ?? ''),
        }
      : {}),
    ...(ending === undefined ? {} : { 'persoon.overleden': ending === 'overlijden' }),
    ...(isDeathSaid(data) ? { 'persoon.overleden': true } : {}),
  };
}

/** P20: by the message for it, or by who closes the case because of it. */
const isDeathSaid = (data: JsonObject): boolean =>
  data['overlijden'] !== undefined || object(data['zaak'])['reden'] === 'overleden';

/** Who reports on the stay in an establishment holds the person. */
function holderOf({ data, event }: ValidMessage): Pick<CaseState, 'holder' | 'report'> {
  const holder = sourceOin(event.source);
  return isObject(object(data['detentie'])['inrichting'] ?? null) && holder
    ? { holder, report: event.id }
    : {};
}

/** Messages name a landlord as people do; which organisation that is, the directory says. */
function landlordIn(data: JsonObject): string | undefined {
  const landlord = object(object(data['basisvoorwaarden'])['onderdak'])['verhuurder'];
  return typeof landlord === 'string' ? landlord : undefined;
}

const remembered = (landlord: string | undefined): Pick<CaseState, 'landlord'> =>
  landlord === undefined ? {} : { landlord };

const isSameName = (said: string | undefined, name: string | undefined): boolean =>
  said !== undefined && name !== undefined && plainly(said) === plainly(name);

const plainly = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();

function datesOf(data: JsonObject): WindowDates {
  const stay = object(data['detentie']);
  const moment = stay['tijdstipInvrijheidstelling'];
  const begin = windowDay(stay['begindatum']);
  // Public order is told of one return, which may be a leave: its window counts from nothing else.
  const notice = windowDay(object(data['melding'])['datum']);
  if (notice !== undefined) return { ...(begin ? { begin } : {}), verwachteEinde: notice };
  const expected = windowDay(stay['verwachteEinddatum']);
  const end =
    windowDay(stay['datumInvrijheidstelling']) ??
    windowDay(stay['einddatum']) ??
    (typeof moment === 'string' ? dutchDate(Date.parse(moment)) : undefined);
  return {
    ...(begin ? { begin } : {}),
    ...(expected ? { verwachteEinde: expected } : {}),
    ...(end ? { einde: end } : {}),
  };
}

/** A condition that the message does not mention keeps what was known of it (P4). */
function helpRequests(before: readonly string[], conditions: JsonObject): readonly string[] {
  const asked = (key: string) => object(conditions[key])['indicatieHulpvraag'];
  const kept = before.filter((key) => asked(key) === undefined);
  return [...kept, ...Object.keys(conditions).filter((key) => asked(key) === true)];
}
