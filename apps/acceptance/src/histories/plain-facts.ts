// Answers: what does a rule learn when it asks for a fact, and are its conditions met? A plain reading of
// what is known of the person and what the message says.
import type { JsonObject } from '#kernel';
import { part, type Known, type PlainReferral, type PlainRequest } from './known.js';
import { CONDITION_OF, type Mailbox } from './parties.js';
import type { PlainRule } from './policies.js';
import { hasConsent } from './words.js';

/** One view, and what it was made of. */
export interface Asked {
  readonly type: string;
  readonly data: JsonObject;
  readonly mailbox: Mailbox;
  readonly relation: string;
  readonly known: Known;
  /** The referral that the message is about, where it goes to the partner. */
  readonly referral: PlainReferral | undefined;
  /** The request that the message makes or answers. */
  readonly request: PlainRequest | undefined;
  /** Whether the mailbox was given anything of this person before this message. */
  readonly hadData: boolean;
  readonly at: number;
}

type Value = string | boolean | readonly string[];

/** Undefined: a fact that says nothing about now. */
function factOf(name: string, asked: Asked): Value | undefined {
  const { facts, help } = asked.known;
  const group = facts.get('leeftijd') ?? 'onbekend';
  switch (name) {
    case 'persoon.leeftijdsgroep':
      return group;
    case 'persoon.volwassen':
      return group === 'volwassen';
    case 'persoon.verblijfsrecht':
      return facts.get('verblijfsrecht') ?? 'onbekend';
    case 'persoon.overleden':
      return facts.get('overleden') ?? false;
    case 'adres.geheim':
      return facts.get('adres.geheim') ?? false;
    case 'detentie.doelgroep':
      return facts.get('doelgroep') ?? false;
    case 'detentie.volwassenenstrafrecht':
      return facts.get('volwassenenstrafrecht') ?? false;
    case 'terugkeer.naarNederland':
      return facts.get('naarNederland') ?? true;
    case 'hulpvraag.voorwaarden':
      return [...help];
    case 'ontvanger.kreegGegevens':
      return asked.hadData;
    case 'verwijzing.stand':
      return asked.referral?.state ?? 'geen';
    case 'huur.eigen': {
      // Here organisations are called by their number.
      const { verhuurder } = part(part(asked.data['basisvoorwaarden'])['onderdak']);
      return (verhuurder ?? facts.get('verhuurder')) === asked.mailbox.oin;
    }
    case 'hulpvraag.eigen':
      return hasHelpRequest(asked);
    case 'toestemming.eigen':
      return consents(asked);
    case 'verzoek.bekend': {
      const { veld } = part(asked.data['gegevensverzoek']);
      return asked.request !== undefined && (veld === undefined || veld === asked.request.field);
    }
    case 'verzoek':
      return isGranted(asked);
    case 'verzoek.veld':
      return asked.relation === 'verzoeker' ? (asked.request?.field ?? 'geen') : 'geen';
    case 'afzender.betrokken':
      return undefined;
    default:
      return convictionFact(name, part(asked.data['strafzaak']));
  }
}

function convictionFact(name: string, criminalCase: JsonObject): Value {
  const judged = part(criminalCase['uitspraak']);
  switch (name) {
    case 'veroordeling.onherroepelijk':
      return judged['indicatieOnherroepelijk'] === true;
    case 'veroordeling.jeugdstrafrecht':
      return judged['indicatieJeugdstrafrecht'] === true;
    case 'veroordeling.eenJaarOfMeer':
      return Number(judged['onvoorwaardelijkeDagen'] ?? 0) >= 365;
    case 'veroordeling.maatregel':
      return (judged['maatregel'] ?? 'geen') as string;
    case 'veroordeling.bepalingen': {
      const all = (criminalCase['strafbepalingen'] ?? []) as readonly JsonObject[];
      return all.flatMap(({ wet, artikel, lid }) => [
        `${String(wet)} ${String(artikel)}`,
        `${String(wet)} ${String(artikel)} lid ${String(lid)}`,
      ]);
    }
    default:
      throw new TypeError(`a rule asks for ${name}, which this test does not know`);
  }
}

export const conditionsMet = ({ when = {} }: PlainRule, asked: Asked): boolean =>
  Object.entries(when).every(([name, wanted]) => {
    const value = factOf(name, asked);
    if (value === undefined) return false;
    const has = Array.isArray(value) ? (value as readonly string[]) : [value as string | boolean];
    const wants = Array.isArray(wanted) ? (wanted as readonly string[]) : [wanted];
    return has.some((one) => (wants as readonly unknown[]).includes(one));
  });

/** H and C of the matrix, and `need` of a rule. */
export const hasHelpRequest = ({ known, mailbox }: Asked): boolean =>
  known.help.has(CONDITION_OF[mailbox.role] ?? '');
export const consents = ({ known, mailbox, at }: Asked): boolean =>
  hasConsent(known, mailbox.oin, mailbox.role, at);

export const isGranted = ({ relation, request }: Asked): boolean =>
  relation === 'verzoeker' && request?.state === 'verstrekt';
