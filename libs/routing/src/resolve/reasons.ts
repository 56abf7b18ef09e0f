// Answers: how is it told, to people and in evidence, that a relation has nobody? Codes and
// municipalities only, never an address.
import type { Relation } from '#policy';
import { UNROUTED_REASONS, type Text } from '#kernel';
import type { Unrouted } from '../model.js';

const RELATION: Readonly<Record<Relation, Text>> = {
  herkomst: { nl: 'de gemeente van herkomst', en: 'the municipality of origin' },
  bestemming: { nl: 'de gemeente van bestemming', en: 'the municipality of destination' },
  inrichtingsgemeente: {
    nl: 'de gemeente van de inrichting',
    en: 'the municipality of the establishment',
  },
  landelijk: { nl: 'een landelijke organisatie', en: 'a nationwide organisation' },
  toestemming: {
    nl: 'een organisatie waarvoor toestemming is gegeven',
    en: 'an organisation that consent was given for',
  },
  verwijzing: {
    nl: 'de organisatie waarnaar is verwezen',
    en: 'the organisation that was referred to',
  },
  verwijzer: { nl: 'wie de verwijzing deed', en: 'who made the referral' },
  afzender: { nl: 'wie het bericht inzond', en: 'who submitted the message' },
  verzoeker: { nl: 'wie om het gegeven vroeg', en: 'who asked for the field' },
  inrichting: { nl: 'het gevangeniswezen', en: 'the prison service' },
  toetsadres: {
    nl: 'de gemeente van het adres waar het om gaat',
    en: 'the municipality of the address in question',
  },
  aangewezenGemeente: {
    nl: 'de gemeente die in de inrichting identiteitskaarten aanvraagt',
    en: 'the municipality that takes applications for identity cards in the establishment',
  },
};

export function unrouted(
  relation: Relation,
  code: Unrouted['code'],
  municipality: string | undefined,
): Unrouted {
  const who = RELATION[relation];
  const where = municipality === undefined ? '' : ` (${municipality})`;
  const why = UNROUTED_REASONS[code].title;
  return {
    relation,
    ...(municipality === undefined ? {} : { municipality }),
    code,
    reason: { nl: `${who.nl}${where} ${why.nl}`, en: `${who.en}${where} ${why.en}` },
  };
}

/** A message type that the routing table forgot; nobody may be left out in silence. */
export const UNTABLED: Unrouted = {
  relation: 'bestemming',
  code: 'geen-afspraak',
  reason: {
    nl: 'de routeringstabel noemt deze berichtsoort niet',
    en: 'the routing table does not name this message type',
  },
};

export const relationText = (relation: Relation): Text => RELATION[relation];
