// Answers: in which Dutch words is told what was expected at a place that is wrong? Checks say it in
// English, where they stand; `{}` is what a check fills in, and stays as it is.
import type { Language } from './negotiation.js';

/** English, as a check writes it → Dutch. */
export const DUTCH: Readonly<Record<string, string>> = {
  // Of any value.
  'a text': 'een tekst',
  'a whole number': 'een geheel getal',
  'a number': 'een getal',
  'true or false': 'waar of onwaar (true, false)',
  'an object': 'een object',
  'a list': 'een lijst',
  'another type of value': 'een andere soort waarde',
  'another form': 'een andere vorm',
  'to be present': 'dat dit er staat',
  'to be absent: the schema has no such field':
    'dat dit er niet staat: het schema kent dit veld niet',
  'no names outside the contract': 'geen namen die het contract niet kent',
  'a kind that the schema knows': 'een soort die het schema kent',
  'to satisfy the schema': 'dat dit aan het schema voldoet',
  'one of {}': 'een van {}',
  'text of the form {}': 'tekst van de vorm {}',
  'at least {} characters': 'minstens {} tekens',
  'at most {} characters': 'hoogstens {} tekens',
  'a number from {}': 'een getal vanaf {}',
  'a number up to {}': 'een getal tot en met {}',
  'at least {} items': 'minstens {} onderdelen',
  'at most {} items': 'hoogstens {} onderdelen',
  'at least {} fields': 'minstens {} velden',
  'no item twice': 'geen onderdeel dubbel',
  'a citizen service number that passes the elfproef':
    'een burgerservicenummer dat aan de elfproef voldoet',
  'an organisation identification number of 20 digits':
    'een organisatie-identificatienummer (OIN) van 20 cijfers',
  'a postcode written as 1234AB': 'een postcode, geschreven als 1234AB',
  'a municipality code of four digits': 'een gemeentecode van vier cijfers',
  'an existing day, written as YYYY-MM-DD': 'een bestaande dag, geschreven als JJJJ-MM-DD',
  'a moment with an offset, as in RFC 3339': 'een moment met tijdzone, zoals in RFC 3339',
  'a short text without numbers of persons and without offences':
    'een korte tekst zonder nummers van personen en zonder delicten',
  // Of a body and its JSON.
  'JSON in UTF-8': 'JSON in UTF-8',
  'valid UTF-8': 'geldige UTF-8',
  'JSON without a byte order mark': 'JSON zonder byte order mark',
  'one JSON value': 'één JSON-waarde',
  'at most {} bytes': 'hoogstens {} bytes',
  'at most {} bytes in RFC 8785': 'hoogstens {} bytes in RFC 8785',
  'at most {} levels': 'hoogstens {} niveaus',
  'a number that a double holds exactly': 'een getal dat een double precies kan bevatten',
  'whole Unicode characters': 'hele Unicode-tekens',
  'a name of whole Unicode characters': 'een naam van hele Unicode-tekens',
  'another name than __proto__': 'een andere naam dan __proto__',
  'each name once': 'elke naam één keer',
  // Of an event and its attributes (CE-1 to CE-11).
  'one event as a JSON object': 'één gebeurtenis als JSON-object',
  'one event; batches were not solicited': 'één gebeurtenis; om een reeks is niet gevraagd',
  'application/cloudevents+json': 'application/cloudevents+json',
  'application/cloudevents+json in UTF-8': 'application/cloudevents+json in UTF-8',
  'content-type instead': 'content-type in plaats hiervan',
  'percent-encoded UTF-8': 'UTF-8 met procentcodering',
  'this header once': 'deze header één keer',
  'the same as in the document': 'hetzelfde als in het document',
  'charset utf-8': 'charset utf-8',
  'either data or data_base64': 'data of data_base64, niet allebei',
  'base64 text': 'tekst in base64',
  'text, as datacontenttype is not JSON': 'tekst, want datacontenttype is geen JSON',
  'no personal number outside data': 'geen persoonsnummer buiten data',
  'at most {} attributes': 'hoogstens {} attributen',
  'this attribute, it is required': 'dit attribuut, het is verplicht',
  'a name of 1 to 20 lower-case letters and digits':
    'een naam van 1 tot 20 kleine letters en cijfers',
  'another name than data': 'een andere naam dan data',
  'a string': 'een tekst',
  'a non-empty string': 'een tekst die niet leeg is',
  'a string, a boolean or a 32-bit integer':
    'een tekst, een boolean of een geheel getal van 32 bits',
  'text without control characters and non-characters': 'tekst zonder besturingstekens',
  '1.0': '1.0',
  'urn:nld:, a registry and an identifier, separated by colons':
    'urn:nld:, een register en een kenmerk, met dubbele punten ertussen',
  'no such attribute, this gateway cannot honour it':
    'dat dit attribuut er niet staat: Sluis kan er geen gevolg aan geven',
  'a urn:nld: with the OIN of the sender': 'een urn:nld: met het OIN van de afzender',
  'a reverse domain name with at most one version, such as v1':
    'een omgekeerde domeinnaam met hoogstens één versie, zoals v1',
  'an RFC 3339 date-time': 'een tijdstip zoals in RFC 3339',
  'the media type of data': 'het mediatype van data',
  'an absolute URI': 'een absolute URI',
  'a URI reference': 'een URI of een verwijzing daarnaar',
  'sequence beside it': 'sequence ernaast',
  'a 32-bit integer, as sequencetype says': 'een geheel getal van 32 bits, zoals sequencetype zegt',
  'a type of the catalogue': 'een berichtsoort uit de catalogus',
  'a JSON media type': 'een mediatype van JSON',
  // Of who speaks and about whom.
  'an OIN of yours or delegated to you': 'een OIN van u zelf, of waarvoor u gemachtigd bent',
  'a type that an agreement of yours names': 'een berichtsoort die in een afspraak van u staat',
  'an id not used before by this source': 'een id dat deze bron nog niet gebruikte',
  'a reference given to you': 'een referentie die u gekregen hebt',
  'burgerservicenummer, strafrechtsketennummer or vreemdelingennummer':
    'burgerservicenummer, strafrechtsketennummer of vreemdelingennummer',
  // Of a signature (SIG).
  'a detached JWS': 'een losse JWS',
  'a detached JWS: header, two points, signature':
    'een losse JWS: header, twee punten, handtekening',
  '`b64` false, `crit` of b64 and sigD, and `sigD` of HttpHeaders':
    '`b64` false, `crit` met b64 en sigD, en `sigD` van HttpHeaders',
  once: 'één keer',
  '`kid` of a key in force': '`kid` van een sleutel die nu geldt',
  'the algorithm of that key': 'het algoritme van die sleutel',
  '`{}` among what is signed': '`{}` in wat ondertekend is',
  'only `digest`': 'alleen `digest`',
  'only headers that came along': 'alleen headers die meekwamen',
  'SHA-256 of the body': 'SHA-256 van de inhoud',
  'a signature over these bytes and headers by the key that `kid` names':
    'een handtekening over deze bytes en headers, met de sleutel die `kid` noemt',
  'a day not before `begindatum`': 'een dag die niet vóór `begindatum` ligt',
  // Of a mailbox, a subscription and a question.
  'a cursor of this mailbox': 'een cursor van deze postbus',
  'to be present with `afgewezen`': 'aanwezig bij `afgewezen`',
  'to be absent but with `afgewezen`': 'afwezig, behalve bij `afgewezen`',
  'a cursor of your own list': 'een cursor van uw eigen lijst',
  'a state that may follow the present one': 'een toestand die op de huidige mag volgen',
  'at most {} subscriptions in one mailbox': 'hoogstens {} abonnementen in één postbus',
  'pull, or an address first': 'pull, of eerst een adres',
  'what this mailbox can have: {}': 'wat deze postbus kan hebben: {}',
  'what the directory lays down for you, or less': 'wat het register voor u vastlegt, of minder',
  'a type that some rule gives to your role': 'een berichtsoort die een regel aan uw rol geeft',
  'postcodes of municipality {} only': 'alleen postcodes van gemeente {}',
  'a list of filters': 'een lijst van filters',
  'at most {} dialects together': 'hoogstens {} dialecten samen',
  'filters within filters at most {} deep': 'filters in filters hoogstens {} diep',
  'an object with one dialect: exact, prefix, suffix, all, any or not':
    'een object met één dialect: exact, prefix, suffix, all, any of not',
  'a dialect of these: exact, prefix, suffix, all, any or not':
    'een dialect hiervan: exact, prefix, suffix, all, any of not',
  'at least one filter': 'minstens één filter',
  'at least one attribute with its text': 'minstens één attribuut met zijn tekst',
  'a range from low to high': 'een reeks van laag naar hoog',
  'no other attributes than {}': 'geen andere attributen dan {}',
  'a text of 1 to {} characters': 'een tekst van 1 tot {} tekens',
  push: 'push',
  'a day not before `van`': 'een dag niet voor `van`',
  'today or earlier': 'vandaag of eerder',
  'at most {} days': 'hoogstens {} dagen',
  'no coding': 'geen codering',
  'a whole request within {} seconds': 'een heel verzoek binnen {} seconden',
  'HTTP/1.1 with at most {} bytes of headers': 'HTTP/1.1 met hoogstens {} bytes aan headers',
  '{} or {}': '{} of {}',
};

interface Template {
  readonly form: RegExp;
  readonly dutch: readonly string[];
}

const TEMPLATES: readonly Template[] = Object.entries(DUTCH)
  .filter(([english]) => english.includes('{}'))
  .map(([english, dutch]) => ({
    form: new RegExp(`^${english.split('{}').map(RegExp.escape).join('(.+)')}$`, 's'),
    dutch: dutch.split('{}'),
  }));

/** What has no Dutch words is told in English: better than nothing, and a test finds it. */
export const expectedIn = (language: Language, english: string): string =>
  language === 'en' ? english : (dutchFor(english) ?? english);

export function dutchFor(english: string): string | undefined {
  if (Object.hasOwn(DUTCH, english)) return DUTCH[english];
  for (const { form, dutch } of TEMPLATES) {
    const [, ...filled] = form.exec(english) ?? [];
    if (filled.length > 0) return dutch.map((part, at) => part + (filled[at] ?? '')).join('');
  }
  return undefined;
}
