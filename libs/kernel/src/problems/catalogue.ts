// Answers: what can go wrong, what is it called on the wire, whose turn is it, and may the same
// bytes be offered again? One row per problem; docs/reference/errors.md is compared with this table.

export type Category =
  | 'validation'
  | 'identity'
  | 'policy'
  | 'stranger'
  | 'conflict'
  | 'method'
  | 'media'
  | 'size'
  | 'quota'
  | 'busy'
  | 'unavailable'
  | 'internal';

/** Who must act before the same request can succeed. */
export type Origin = 'sender' | 'recipient' | 'gateway';

/** `persoon` problems are shown only to a role that may know that fact (design, section 8). */
export type ProblemClass = 'bericht' | 'afspraak' | 'persoon' | 'techniek';

export interface Text {
  readonly nl: string;
  readonly en: string;
}

export interface Problem {
  readonly code: string;
  readonly category: Category;
  readonly origin: Origin;
  readonly class: ProblemClass;
  /** Whether the very same bytes may be offered again without a change by anyone. */
  readonly retryable: boolean;
  readonly title: Text;
  readonly help: Text;
}

const row = (
  code: string,
  category: Category,
  origin: Origin,
  problemClass: ProblemClass,
  retryable: boolean,
  title: Text,
  help: Text,
): Problem => ({ code, category, origin, class: problemClass, retryable, title, help });

export const PROBLEMS = {
  // bericht: what was sent is not what was agreed
  malformed: row(
    'bericht-onleesbaar',
    'validation',
    'sender',
    'bericht',
    false,
    { nl: 'het bericht is niet te lezen', en: 'the message cannot be read' },
    { nl: 'zie `fouten` voor de plaats', en: 'see `fouten` for the place' },
  ),
  mediaTypeUnknown: row(
    'mediatype-onbekend',
    'media',
    'sender',
    'bericht',
    false,
    { nl: 'dit mediatype wordt niet gelezen', en: 'this media type is not read' },
    {
      nl: 'gebruik `application/cloudevents+json` of binaire modus met `application/json`',
      en: 'use `application/cloudevents+json` or binary mode with `application/json`',
    },
  ),
  notAcceptable: row(
    'weergave-onbekend',
    'media',
    'sender',
    'bericht',
    false,
    { nl: 'de gevraagde weergave bestaat niet', en: 'the representation asked for does not exist' },
    { nl: 'vraag `application/json`', en: 'ask for `application/json`' },
  ),
  tooLarge: row(
    'bericht-te-groot',
    'size',
    'sender',
    'bericht',
    false,
    { nl: 'het bericht is te groot', en: 'the message is too large' },
    { nl: 'houd het bericht onder 256 KiB', en: 'keep the message below 256 KiB' },
  ),
  tooDeep: row(
    'bericht-te-diep',
    'validation',
    'sender',
    'bericht',
    false,
    { nl: 'het bericht is te diep genest', en: 'the message is nested too deeply' },
    { nl: 'nest niet dieper dan 32 niveaus', en: 'nest no deeper than 32 levels' },
  ),
  typeUnknown: row(
    'berichtsoort-onbekend',
    'validation',
    'sender',
    'bericht',
    false,
    {
      nl: 'deze berichtsoort of versie bestaat niet',
      en: 'this message type or version does not exist',
    },
    { nl: 'kies een soort uit de catalogus', en: 'choose a type from the catalogue' },
  ),
  schemaViolated: row(
    'schema-geschonden',
    'validation',
    'sender',
    'bericht',
    false,
    {
      nl: 'het bericht voldoet niet aan het schema',
      en: 'the message does not satisfy the schema',
    },
    { nl: 'zie `fouten` voor de plaatsen', en: 'see `fouten` for the places' },
  ),
  personalDataInContext: row(
    'persoonsgegeven-buiten-inhoud',
    'validation',
    'sender',
    'bericht',
    false,
    {
      nl: 'een kenmerk van het bericht lijkt een persoonsnummer te bevatten',
      en: 'an attribute of the message looks like it holds a personal number',
    },
    { nl: 'zet persoonsgegevens alleen in `data`', en: 'put personal data only in `data`' },
  ),
  identifiersMissing: row(
    'persoon-niet-aangeduid',
    'validation',
    'sender',
    'bericht',
    false,
    {
      nl: 'het bericht zegt niet over wie het gaat',
      en: 'the message does not say whom it is about',
    },
    {
      nl: 'geef een BSN, SKN, V-nummer of zaakreferentie',
      en: 'give a BSN, SKN, V-number or case reference',
    },
  ),
  idReused: row(
    'id-hergebruikt',
    'conflict',
    'sender',
    'bericht',
    false,
    {
      nl: 'dit id is al gebruikt voor een andere inhoud',
      en: 'this id was already used for other content',
    },
    { nl: 'geef een nieuw bericht een nieuw id', en: 'give a new message a new id' },
  ),
  parameterInvalid: row(
    'parameter-ongeldig',
    'validation',
    'sender',
    'bericht',
    false,
    {
      nl: 'een parameter of veld van het verzoek is ongeldig',
      en: 'a parameter or field of the request is invalid',
    },
    { nl: 'zie `fouten` voor de plaatsen', en: 'see `fouten` for the places' },
  ),
  cursorInvalid: row(
    'cursor-ongeldig',
    'validation',
    'sender',
    'bericht',
    false,
    {
      nl: 'deze cursor hoort niet bij deze postbus',
      en: 'this cursor does not belong to this mailbox',
    },
    {
      nl: 'begin zonder cursor of gebruik `volgende` uit het vorige antwoord',
      en: 'start without a cursor or use `volgende` from the previous answer',
    },
  ),

  // afspraak: who may do this
  certificateRefused: row(
    'certificaat-geweigerd',
    'identity',
    'sender',
    'afspraak',
    false,
    { nl: 'het certificaat is niet aanvaard', en: 'the certificate was not accepted' },
    { nl: 'neem contact op met de beheerder', en: 'contact the administrator' },
  ),
  noAgreement: row(
    'geen-afspraak',
    'policy',
    'sender',
    'afspraak',
    false,
    { nl: 'er is geen afspraak die dit toestaat', en: 'no agreement allows this' },
    {
      nl: 'laat de afspraak vastleggen in het register',
      en: 'have the agreement recorded in the directory',
    },
  ),
  sourceForeign: row(
    'bron-niet-van-u',
    'policy',
    'sender',
    'afspraak',
    false,
    {
      nl: 'het OIN in `source` is niet van u en niet aan u gemachtigd',
      en: 'the OIN in `source` is neither yours nor delegated to you',
    },
    {
      nl: 'gebruik uw eigen OIN of laat een machtiging vastleggen',
      en: 'use your own OIN or have a delegation recorded',
    },
  ),
  notFound: row(
    'niet-gevonden',
    'stranger',
    'sender',
    'afspraak',
    false,
    { nl: 'niet gevonden', en: 'not found' },
    { nl: 'controleer het adres en uw rol', en: 'check the address and your role' },
  ),
  methodNotAllowed: row(
    'methode-niet-toegestaan',
    'method',
    'sender',
    'bericht',
    false,
    { nl: 'deze methode bestaat hier niet', en: 'this method does not exist here' },
    { nl: 'zie de kop `Allow`', en: 'see the header `Allow`' },
  ),
  subscriptionTooWide: row(
    'abonnement-te-ruim',
    'policy',
    'sender',
    'afspraak',
    false,
    {
      nl: 'het abonnement gaat verder dan de afspraak',
      en: 'the subscription goes beyond the agreement',
    },
    { nl: 'een abonnement kan alleen versmallen', en: 'a subscription can only narrow' },
  ),
  noSubscription: row(
    'geen-abonnement',
    'policy',
    'recipient',
    'afspraak',
    false,
    {
      nl: 'de ontvanger heeft dit niet geabonneerd',
      en: 'the recipient has not subscribed to this',
    },
    { nl: 'de ontvanger kan een abonnement nemen', en: 'the recipient can subscribe' },
  ),
  noRecipient: row(
    'geen-ontvanger',
    'policy',
    'gateway',
    'afspraak',
    false,
    {
      nl: 'er is geen ontvanger gevonden; het bericht wacht op toewijzing',
      en: 'no recipient was found; the message waits for assignment',
    },
    {
      nl: 'de eigenaar van de wachtrij wijst een ontvanger aan',
      en: 'the owner of the queue assigns a recipient',
    },
  ),
  noRule: row(
    'geen-regel',
    'policy',
    'gateway',
    'afspraak',
    true,
    { nl: 'geen regel staat deze verstrekking toe', en: 'no rule allows this disclosure' },
    { nl: 'er is niets te doen', en: 'there is nothing to do' },
  ),
  withheld: row(
    'niet-verstrekt',
    'policy',
    'gateway',
    'afspraak',
    false,
    { nl: 'niet verstrekt', en: 'not disclosed' },
    { nl: 'er is niets te doen', en: 'there is nothing to do' },
  ),

  // persoon: a fact about the person; shown only to those who may know it
  minor: row(
    'minderjarig',
    'policy',
    'gateway',
    'persoon',
    false,
    { nl: 'de persoon was minderjarig bij aanvang', en: 'the person was a minor at the start' },
    { nl: 'gebruik de route voor jeugd', en: 'use the route for minors' },
  ),
  residenceInvalid: row(
    'verblijfsrecht-ongeldig',
    'policy',
    'gateway',
    'persoon',
    false,
    {
      nl: 'de persoon heeft geen geldig verblijfsrecht',
      en: 'the person has no valid residence status',
    },
    { nl: 'er is niets te doen', en: 'there is nothing to do' },
  ),
  outsideTargetGroup: row(
    'buiten-doelgroep',
    'policy',
    'gateway',
    'persoon',
    false,
    {
      nl: 'de persoon valt buiten de doelgroep van het convenant',
      en: 'the person is outside the target group of the covenant',
    },
    { nl: 'er is niets te doen', en: 'there is nothing to do' },
  ),
  deceased: row(
    'persoon-overleden',
    'policy',
    'gateway',
    'persoon',
    false,
    { nl: 'de persoon is overleden', en: 'the person has died' },
    { nl: 'er is niets te doen', en: 'there is nothing to do' },
  ),
  noConsent: row(
    'geen-toestemming',
    'policy',
    'sender',
    'persoon',
    false,
    {
      nl: 'er is geen toestemming voor deze ontvanger',
      en: 'there is no consent for this recipient',
    },
    { nl: 'leg eerst de toestemming vast', en: 'record the consent first' },
  ),
  noHelpRequest: row(
    'geen-hulpvraag',
    'policy',
    'sender',
    'persoon',
    false,
    {
      nl: 'er is geen hulpvraag voor deze ontvanger',
      en: 'there is no help request for this recipient',
    },
    { nl: 'leg eerst de hulpvraag vast', en: 'record the help request first' },
  ),
  windowNotOpen: row(
    'nog-niet',
    'policy',
    'gateway',
    'persoon',
    true,
    {
      nl: 'de periode voor deze verstrekking is nog niet begonnen',
      en: 'the window for this disclosure has not opened yet',
    },
    {
      nl: 'de gateway verstrekt zodra de periode begint',
      en: 'the gateway discloses when the window opens',
    },
  ),
  windowClosed: row(
    'voorbij',
    'policy',
    'gateway',
    'persoon',
    false,
    {
      nl: 'de periode voor deze verstrekking is voorbij',
      en: 'the window for this disclosure has closed',
    },
    { nl: 'er is niets te doen', en: 'there is nothing to do' },
  ),
  ageToBeJudged: row(
    'leeftijd-beoordelen',
    'policy',
    'gateway',
    'persoon',
    false,
    { nl: 'een mens beoordeelt de leeftijd', en: 'a human judges the age' },
    { nl: 'wacht op de beslissing', en: 'wait for the decision' },
  ),
  residenceToBeJudged: row(
    'verblijfsrecht-beoordelen',
    'policy',
    'gateway',
    'persoon',
    false,
    { nl: 'een mens beoordeelt het verblijfsrecht', en: 'a human judges the residence status' },
    { nl: 'wacht op de beslissing', en: 'wait for the decision' },
  ),
  personConflict: row(
    'persoon-niet-eenduidig',
    'policy',
    'sender',
    'persoon',
    false,
    {
      nl: 'de nummers horen bij verschillende personen',
      en: 'the numbers belong to different persons',
    },
    { nl: 'een mens beoordeelt om wie het gaat', en: 'a human judges whom it concerns' },
  ),

  // techniek: nothing wrong with what was asked
  undecodable: row(
    'record-onleesbaar',
    'internal',
    'gateway',
    'techniek',
    false,
    { nl: 'een record in het logboek is niet te lezen', en: 'a record in the log cannot be read' },
    { nl: 'de beheerder onderzoekt de quarantaine', en: 'the operator examines the quarantine' },
  ),
  logUnavailable: row(
    'logboek-onbereikbaar',
    'unavailable',
    'gateway',
    'techniek',
    true,
    {
      nl: 'het bericht kon niet duurzaam worden vastgelegd',
      en: 'the message could not be recorded durably',
    },
    { nl: 'bied hetzelfde bericht opnieuw aan', en: 'offer the same message again' },
  ),
  storeUnavailable: row(
    'opslag-onbereikbaar',
    'unavailable',
    'gateway',
    'techniek',
    true,
    { nl: 'de opslag is niet bereikbaar', en: 'the store cannot be reached' },
    { nl: 'probeer het later opnieuw', en: 'try again later' },
  ),
  busy: row(
    'te-druk',
    'busy',
    'gateway',
    'techniek',
    true,
    { nl: 'er zijn te veel verzoeken tegelijk', en: 'there are too many requests at once' },
    { nl: 'wacht zo lang als `Retry-After` zegt', en: 'wait as long as `Retry-After` says' },
  ),
  tooManyWaiting: row(
    'te-veel-wachtend',
    'quota',
    'sender',
    'techniek',
    true,
    {
      nl: 'uw organisatie laat te veel verzoeken tegelijk wachten',
      en: 'your organisation has too many waiting requests',
    },
    {
      nl: 'houd per postbus één verzoek met `wacht` open',
      en: 'keep one request with `wacht` open per mailbox',
    },
  ),
  internal: row(
    'interne-fout',
    'internal',
    'gateway',
    'techniek',
    true,
    { nl: 'er ging iets mis in de gateway', en: 'something went wrong in the gateway' },
    {
      nl: 'noem het nummer in `correlatie` bij de beheerder',
      en: 'quote the number in `correlatie` to the operator',
    },
  ),
} as const satisfies Record<string, Problem>;

export type ProblemKey = keyof typeof PROBLEMS;
