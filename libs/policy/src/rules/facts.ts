// Answers: which facts may a rule ask about, and which values can each have?
// docs/reference/feiten.md is compared with this table; facts are total, so a rule never meets one
// that is missing.
import type { Text } from '#kernel';
import { REQUESTED_FIELDS, type RecipientFacts } from '../model.js';
import { PROVISIONS } from './provisions.js';

export type FactName = keyof RecipientFacts;
export type FactValue = string | boolean;

export interface FactDefinition {
  /** A list holds any number of its values; a rule's value then asks whether the list holds it. */
  readonly kind: 'flag' | 'code' | 'list';
  readonly values: readonly FactValue[];
  readonly title: Text;
}

/** Wire keys of the basic conditions (domain, section 2.5). */
export const CONDITIONS = [
  'identiteitsbewijs',
  'onderdak',
  'werkEnInkomen',
  'schulden',
  'zorg',
  'zorgVoorThuis',
  'sociaalNetwerk',
] as const;

const flag = (nl: string, en: string): FactDefinition => ({
  kind: 'flag',
  values: [true, false],
  title: { nl, en },
});
const code = (values: readonly string[], nl: string, en: string): FactDefinition => ({
  kind: 'code',
  values,
  title: { nl, en },
});

const FACTS: { readonly [Name in FactName]: FactDefinition } = {
  'persoon.volwassen': flag(
    'de persoon was 18 jaar of ouder toen de detentie begon',
    'the person was 18 or older when detention began',
  ),
  'persoon.leeftijdsgroep': code(
    ['volwassen', 'zestienZeventien', 'jonger', 'onbekend'],
    'de leeftijdsgroep toen de detentie begon',
    'the age group when detention began',
  ),
  'persoon.verblijfsrecht': code(
    ['geldig', 'ongeldig', 'onbekend'],
    'of de persoon hier rechtmatig verblijft',
    'whether the person resides here lawfully',
  ),
  'persoon.overleden': flag('de persoon is overleden', 'the person has died'),
  'adres.geheim': flag(
    'het adres mag niet verder worden verteld',
    'the address may not be passed on',
  ),
  'detentie.doelgroep': flag(
    'de persoon zit in een inrichting in Nederland, zoals de Pbw dat bedoelt',
    'the person is held in an establishment in the Netherlands in the sense of the Pbw',
  ),
  'detentie.volwassenenstrafrecht': flag(
    'het strafrecht voor volwassenen is toegepast',
    'criminal law for adults was applied',
  ),
  'terugkeer.naarNederland': flag(
    'de persoon gaat na de detentie in Nederland wonen',
    'the person will live in the Netherlands after detention',
  ),
  'hulpvraag.voorwaarden': {
    kind: 'list',
    values: CONDITIONS,
    title: {
      nl: 'de basisvoorwaarden waarvoor de persoon hulp vraagt',
      en: 'the basic conditions for which the person asks for help',
    },
  },
  'afzender.betrokken': flag(
    'de afzender houdt de persoon vast, of kreeg eerder iets van deze zaak',
    'the sender holds the person, or was given something of this case before',
  ),
  'verzoek.bekend': flag(
    'het antwoord hoort bij een verzoek dat Sluis kent, en gaat over het veld dat gevraagd is',
    'the answer belongs to a request that Sluis knows, and is about the field asked for',
  ),
  'veroordeling.onherroepelijk': flag(
    'de veroordeling in dit bericht is onherroepelijk',
    'the conviction in this message is irrevocable',
  ),
  'veroordeling.jeugdstrafrecht': flag(
    'bij de veroordeling zijn de bepalingen voor jeugdigen toegepast (Sr, titel VIII A)',
    'the provisions for young persons were applied to the conviction (Sr, title VIII A)',
  ),
  'veroordeling.bepalingen': {
    kind: 'list',
    values: PROVISIONS,
    title: {
      nl: 'de strafbepalingen van de veroordeling die Bjsg 11a noemt',
      en: 'the penal provisions of the conviction that Bjsg 11a names',
    },
  },
  'veroordeling.eenJaarOfMeer': flag(
    'het onvoorwaardelijke deel van de straf is een jaar of langer',
    'the unconditional part of the sentence is a year or longer',
  ),
  'veroordeling.maatregel': code(
    ['geen', 'tbs', 'pij', 'pijVerlengbaar'],
    'de maatregel die bij de veroordeling is opgelegd',
    'the measure that was imposed with the conviction',
  ),
  relatie: code(
    [
      'herkomst',
      'bestemming',
      'inrichtingsgemeente',
      'landelijk',
      'toestemming',
      'inrichting',
      'toetsadres',
      'aangewezenGemeente',
      'verwijzing',
      'verwijzer',
      'verzoeker',
      'afzender',
    ],
    'waarom deze postbus in beeld is',
    'why this mailbox is considered',
  ),
  'toestemming.eigen': flag(
    'de persoon gaf deze organisatie toestemming voor haar eigen basisvoorwaarde',
    'the person consented to this organisation for its own basic condition',
  ),
  'hulpvraag.eigen': flag(
    'de persoon vraagt hulp voor de eigen basisvoorwaarde van deze rol',
    'the person asks for help with the own basic condition of this role',
  ),
  'huur.eigen': flag(
    'de persoon huurt een woning van deze organisatie',
    'the person rents a home of this organisation',
  ),
  'verwijzing.stand': code(
    [
      'geen',
      'aanvaard',
      'wachtlijst',
      'afgewezen',
      'meerInformatieNodig',
      'begonnen',
      'beeindigd',
      'ingetrokken',
    ],
    'hoe de verwijzing naar deze organisatie ervoor staat',
    'how the referral to this organisation stands',
  ),
  verzoek: flag(
    'deze postbus vroeg om één veld, en dat verzoek is toegewezen',
    'this mailbox asked for one field, and that request was granted',
  ),
  'verzoek.veld': code(
    ['geen', ...REQUESTED_FIELDS],
    'het ene veld waar deze postbus om vroeg',
    'the one field that this mailbox asked for',
  ),
  'ontvanger.kreegGegevens': flag(
    'deze postbus kreeg al eerder gegevens van deze persoon',
    'this mailbox was given data of this person before',
  ),
};

export const factNames = (): readonly FactName[] => Object.keys(FACTS) as FactName[];

export const factDefinition = (name: FactName): FactDefinition => FACTS[name];

export const isFactName = (name: string): name is FactName => Object.hasOwn(FACTS, name);
