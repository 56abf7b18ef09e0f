// Answers: what does a sender say while we measure? A stay in four messages, a beginning and three
// changes of its expected end, about made-up persons; every message has the same number of bytes.
import { canonical, invariant, type JsonObject } from '#kernel';

export interface LoadMessage {
  /** Canonical text of the event, as it is sent. */
  readonly bytes: Buffer;
  /** The made-up surname: who is told of the person can tell by it which message it was. */
  readonly mark: string;
}

export interface LoadOptions {
  /** Distinguishes the ids and persons of one load from those of another. */
  readonly run: string;
  readonly count: number;
  /** Number of the first person; loads that must not meet need ranges that do not. */
  readonly firstPerson?: number;
}

/** Bytes of each message (design 10). */
export const MESSAGE_BYTES = 1_846;
/** OIN of the prison service of the examples. */
const SENDER = '00000099000000001000';
const MESSAGES_PER_STAY = 4;
/** Stays under way side by side: messages of one stay are this far apart, so they seldom share a batch. */
const STAYS_AT_ONCE = 1_000;
const DAY_MS = 86_400_000;

/** The messages of a load in the order in which they are sent; the same options give the same messages. */
export function makeLoad(options: LoadOptions, now: number): readonly LoadMessage[] {
  return Array.from({ length: options.count }, (_, at) => makeMessage(options, at, now));
}

function makeMessage({ run, firstPerson = 0 }: LoadOptions, at: number, now: number): LoadMessage {
  const { stay, turn } = placeOf(at);
  const mark = `Proef${letters(at)}`;
  const event = {
    specversion: '1.0',
    id: `${run}-${at}`,
    source: `urn:nld:oin:${SENDER}:systeem:tulp`,
    type: `nl.reintegratie.detenties.${turn === 0 ? 'begonnen' : 'gewijzigd'}.v1`,
    time: new Date(now).toISOString(),
    datacontenttype: 'application/json',
    data: dataOf(firstPerson + stay, turn, mark, now),
  };
  const text = padded(event);
  return { bytes: Buffer.from(text), mark };
}

/** Stays begin one after another; each comes back once every STAYS_AT_ONCE messages. */
function placeOf(at: number): { readonly stay: number; readonly turn: number } {
  const span = STAYS_AT_ONCE * MESSAGES_PER_STAY;
  const within = at % span;
  const stay = Math.floor(at / span) * STAYS_AT_ONCE + (within % STAYS_AT_ONCE);
  return { stay, turn: Math.floor(within / STAYS_AT_ONCE) };
}

function dataOf(person: number, turn: number, mark: string, now: number): JsonObject {
  const day = (days: number): string => new Date(now + days * DAY_MS).toISOString().slice(0, 10);
  const date = (days: number, zekerheid: string, established: number): JsonObject => ({
    type: 'Datum',
    datum: day(days),
    zekerheid,
    geldigVanaf: day(established),
    berekendOp: `${day(established)}T06:30:00Z`,
  });
  const expected = 30 + 10 * turn;
  const rotterdam = { type: 'Adres', verblijfadres: address(person) };
  return {
    persoon: {
      // No reserved range exists for these; they belong to nobody but the load.
      strafrechtsketennummer: String(9_000_000_000 + person),
      naam: { voornamen: 'Proef', geslachtsnaam: mark },
      geboorte: { datum: { type: 'Datum', datum: '1988-04-17' } },
      nationaliteiten: [{ code: '0001' }],
      verblijfplaats: rotterdam,
      geheimhoudingPersoonsgegevens: false,
      indicatieGeldigeVerblijfsstatus: true,
    },
    detentie: {
      inrichting: { code: 'pi-nieuwegein', naam: 'PI Nieuwegein' },
      casemanager: {
        naam: 'K. Bakker',
        telefoonnummer: '+31880710001',
        emailadres: 'k.bakker@dji.example',
      },
      titel: { code: 'gevangenisstraf' },
      indicatieVolwassenenstrafrecht: true,
      begindatum: date(-60, 'bevestigd', -60),
      ...(turn === 0 ? { wijzeVanBeginnen: { code: 'arrestatieTerUitvoering' } } : {}),
      verwachteEinddatum: date(expected, 'berekend', -1),
    },
    terugkeer: { verblijfplaats: rotterdam },
    basisvoorwaarden: {
      identiteitsbewijs: {
        indicatieHulpvraag: true,
        status: 'open',
        indicatieGeldigDocument: false,
      },
      // A change says less of this, to make room for the old values that it carries.
      ...(turn === 0 ? { onderdak: { indicatieHulpvraag: true, status: 'open' } } : {}),
      werkEnInkomen: { indicatieHulpvraag: true, status: 'open' },
      schulden: { indicatieHulpvraag: true, status: 'open' },
    },
    ...(turn === 0 ? {} : { wijziging: change(date(expected - 10, 'berekend', -1)) }),
  };
}

const change = (before: JsonObject): JsonObject => ({
  reden: { code: 'einddatum' },
  vorigeWaarden: { detentie: { verwachteEinddatum: before } },
});

const address = (person: number): JsonObject => ({
  officieleStraatnaam: 'Mathenesserlaan',
  huisnummer: 1 + (person % 900),
  postcode: '3023HJ',
  woonplaats: 'Rotterdam',
});

/** Given names make up the difference: they may be long, and mean nothing to any rule. */
function padded(event: JsonObject): string {
  const text = canonical(event);
  const missing = MESSAGE_BYTES - Buffer.byteLength(text);
  invariant(missing >= 0 && missing < 190, 'a message of the load can be given its length');
  return text.replace('"voornamen":"Proef"', `"voornamen":"Proe${'f'.repeat(missing + 1)}"`);
}

/** A number in letters, because a surname has no digits in it everywhere. */
function letters(number: number): string {
  const last = String.fromCharCode(97 + (number % 26));
  return number < 26 ? last : letters(Math.floor(number / 26) - 1) + last;
}
