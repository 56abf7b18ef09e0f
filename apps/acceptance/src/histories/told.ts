// Answers: what is known of a person, after everything that was said and stands? Told as somebody
// would who reads the messages one after the other; nothing here is asked of the product.
import { dutchDate, type JsonObject, type JsonValue } from '#kernel';
import { day, part, text, type Known, type Names, type Place, type Said } from './known.js';
import { CITIES } from './parties.js';
import { aboutConsent, aboutReferral, aboutRequest } from './words.js';

export function known(messages: readonly Said[], names: Names): Known {
  const all: Known = {
    facts: new Map(),
    help: new Set(),
    dates: {},
    consents: new Map(),
    referrals: new Map(),
    requests: new Map(),
  };
  for (const said of messages) {
    aboutPerson(all, said.data);
    aboutStay(all, said.data);
    aboutPlaces(all, said.data);
    aboutConsent(all, said);
    aboutReferral(all, said, names);
    aboutRequest(all, said, names);
  }
  return all;
}

function aboutPerson({ facts, help }: Known, data: JsonObject): void {
  const person = part(data['persoon']);
  const born = day(part(person['geboorte'])['datum']);
  const begun = day(part(data['detentie'])['begindatum']);
  if (born !== undefined && begun !== undefined) facts.set('leeftijd', ageGroup(born, begun));
  const residence = person['indicatieGeldigeVerblijfsstatus'];
  if (residence !== undefined) facts.set('verblijfsrecht', residence ? 'geldig' : 'ongeldig');
  const secret = person['geheimhoudingPersoonsgegevens'];
  if (secret !== undefined) facts.set('adres.geheim', secret === true);
  const landlord = text(part(part(data['basisvoorwaarden'])['onderdak'])['verhuurder']);
  if (landlord !== undefined) facts.set('verhuurder', landlord);
  for (const [condition, said] of Object.entries(part(data['basisvoorwaarden']))) {
    const asked = part(said)['indicatieHulpvraag'];
    if (asked === true) help.add(condition);
    if (asked === false) help.delete(condition);
  }
}

function ageGroup(born: string, begun: string): string {
  const birthday = (years: number) => `${Number(born.slice(0, 4)) + years}${born.slice(4)}`;
  if (begun >= birthday(18)) return 'volwassen';
  return begun >= birthday(16) ? 'zestienZeventien' : 'jonger';
}

const NOT_A_STAY = ['vreemdelingenbewaring', 'tbs', 'pij', 'jeugddetentie'];

function aboutStay({ facts, dates }: Known, data: JsonObject): void {
  const stay = part(data['detentie']);
  const title = text(part(stay['titel'])['code']);
  const prison = text(part(stay['inrichting'])['code']);
  if (title !== undefined || prison !== undefined) {
    const inside = !NOT_A_STAY.includes(title ?? '') && prison !== ELSEWHERE;
    facts.set('doelgroep', inside);
  }
  if (stay['indicatieVolwassenenstrafrecht'] !== undefined)
    facts.set('volwassenenstrafrecht', stay['indicatieVolwassenenstrafrecht'] === true);
  const ending = text(part(stay['wijzeVanEindigen'])['code']);
  if (ending !== undefined) facts.set('overleden', ending === 'overlijden');
  if (data['overlijden'] !== undefined || part(data['zaak'])['reden'] === 'overleden')
    facts.set('overleden', true);
  const back = text(part(part(data['terugkeer'])['verblijfplaats'])['type']);
  if (back !== undefined || ending !== undefined) {
    const leaves = ending === 'uitzetting' || ending === 'overdrachtBuitenland';
    facts.set('naarNederland', back !== 'VerblijfplaatsBuitenland' && !leaves);
  }
  const notice = day(part(data['melding'])['datum']);
  const moment = text(stay['tijdstipInvrijheidstelling']);
  const begun = day(stay['begindatum']);
  const expected = notice ?? day(stay['verwachteEinddatum']);
  const over =
    day(stay['datumInvrijheidstelling']) ??
    day(stay['einddatum']) ??
    (moment === undefined ? undefined : dutchDate(Date.parse(moment)));
  if (begun !== undefined) dates.begin = begun;
  if (expected !== undefined) dates.verwachteEinde = expected;
  // Public order counts from the return that it is told of, and from nothing else.
  if (over !== undefined && notice === undefined) dates.einde = over;
}

/** A slug that is no establishment of the territory. */
export const ELSEWHERE = 'elders-in-de-wereld';

const cityOf = (postcode: string): string | undefined => {
  const four = Number(postcode.slice(0, 4));
  return CITIES.find(({ from, to }) => four >= from && four <= to)?.code;
};

export function placeIn(residence: JsonValue | undefined): Place | undefined {
  if (part(residence)['type'] === 'VerblijfplaatsBuitenland') return { abroad: true };
  const postcode = text(part(part(residence)['verblijfadres'])['postcode']);
  return postcode === undefined ? undefined : placed(postcode);
}

function placed(postcode: string): Place {
  const municipality = cityOf(postcode);
  return { postcode, ...(municipality === undefined ? {} : { municipality }) };
}

function aboutPlaces(all: Known, data: JsonObject): void {
  const residence = part(data['persoon'])['verblijfplaats'];
  const back = part(data['terugkeer']);
  const home = placeIn(residence);
  if (home) all.home = home;
  if (residence !== undefined) {
    const lives = part(residence);
    all.noAbode =
      lives['type'] === 'VerblijfplaatsOnbekend' || part(lives['functieAdres'])['code'] === 'B';
  }
  const picked = text(part(part(data['melding'])['gemeente'])['code']);
  const movedTo = text(part(part(data['zaak'])['nieuweGemeente'])['code']);
  const wish = text(part(back['gewensteGemeente'])['code']);
  if (wish !== undefined) all.wish = wish;
  const named = picked ?? movedTo;
  const goesTo =
    named === undefined
      ? (placeIn(back['verblijfplaats']) ?? lessPrecise(back, all.goesTo))
      : { municipality: named };
  if (goesTo) all.goesTo = goesTo;
}

/** Only a part of a postcode, or a municipality: it counts where no more is known. */
function lessPrecise(back: JsonObject, before: Place | undefined): Place | undefined {
  const four = text(back['postcode4']);
  const code = text(part(back['gemeente'])['code']);
  if (four !== undefined) return before?.postcode?.startsWith(four) ? before : placed(four);
  const isKnown = before?.postcode !== undefined || before?.abroad === true;
  return code === undefined || isKnown ? before : { municipality: code };
}
