// Answers: which values can be recognised wherever they turn up? One of its own for every leaf, in
// the form that the schema asks for; and a finder that looks for thousands of them in one pass.
import { elfproef } from '#contracts';
import { isObject, type JsonValue } from '#kernel';

/** Stands in every free text, and in nothing that anybody else writes. */
const SIGN = 'Zwqx';
/** Values that come from a short list can turn up by chance; their places are compared, not they. */
const WATCHED_MIN = 5;

export interface Marks {
  /** Different at every call. */
  make(form: string): JsonValue;
  bsn(): string;
}

export function makeMarks(): Marks {
  let count = 0;
  const letters = (length: number): string => {
    let [rest, text] = [count, ''];
    for (; text.length < length; rest = Math.floor(rest / 26)) {
      text = String.fromCharCode(97 + (rest % 26)) + text;
    }
    return text;
  };
  const digits = (length: number): string => String(count).padStart(length, '0');
  // Counted apart: there are few of them, and a mark must not come twice.
  let fours = 0;
  const four = (): string => String(6_000 + (fours++ % 4_000));
  const day = (): string => new Date(Date.UTC(2041, 0, count)).toISOString().slice(0, 10);
  const FORMS: Readonly<Record<string, () => JsonValue>> = {
    voorvoegsel: () => `zwqx${letters(4)}`,
    telefoonnummer: () => `+3188${digits(7)}`,
    emailadres: () => `${SIGN}${digits(6)}@voorbeeld.example`,
    inrichtingcode: () => `zwqx-${digits(6)}`,
    postcode: () =>
      `8${digits(4).slice(-3)}${letters(5).slice(-2).toUpperCase().replace(/^S/, 'T')}`,
    bagIdentificatie: () => `9${digits(15)}`,
    tekstversie: () => `8${digits(6).slice(0, 3)}.8${digits(6).slice(3)}`,
    dag: day,
    tijdstip: () => `${day()}T10:00:00Z`,
    strafrechtsketennummer: () => `77${digits(8)}`,
    vreemdelingennummer: () => `66${digits(8)}`,
    huisnummer: () => 40_000 + count,
    bedrag: () => 1_000_000 + count,
    getal: () => 1 + (count % 9_000),
    kloktijd: () => `${String(count % 24).padStart(2, '0')}:${String(count % 60).padStart(2, '0')}`,
    huisletter: () => 'Q',
    huisnummertoevoeging: () => `q${letters(3)}`,
    taalcode: () => letters(3),
    postcode4: four,
    gemeentecode: four,
    landcode: four,
    nationaliteitcode: four,
    plaatscode: four,
  };
  return {
    make(form) {
      count += 1;
      return FORMS[form]?.() ?? `${SIGN}${digits(6)}`;
    },
    bsn() {
      do count += 1;
      while (!elfproef(`99999${digits(4).slice(-4)}`));
      return `99999${digits(4).slice(-4)}`;
    },
  };
}

/** Every text and number in a value by its place, as `/persoon/naam/voornamen`. */
export function primitives(value: JsonValue, at = ''): readonly (readonly [string, JsonValue])[] {
  if (Array.isArray(value)) {
    return (value as JsonValue[]).flatMap((one, index) => primitives(one, `${at}/${index}`));
  }
  if (!isObject(value)) return [[at, value]];
  return Object.entries(value).flatMap(([name, one]) => primitives(one, `${at}/${name}`));
}

/** How a value would look in a text: the longer ones anywhere, the short ones only as a whole. */
export function traces(value: JsonValue): readonly string[] {
  if (typeof value === 'number') return value > 9_999 ? [`:${value},`, `:${value}}`] : [];
  if (typeof value !== 'string' || value.length < 2) return [];
  if (value.length > WATCHED_MIN) return [value.replace(/T10:00:00Z$/, '')];
  return [`"${value}"`];
}

/** The traces that occur in the text. */
export function found(text: string, watched: Iterable<string>): readonly string[] {
  const byStart = Map.groupBy(watched, (trace) => trace.slice(0, WATCHED_MIN));
  const seen = new Set<string>();
  const readable = unpacked(text);
  for (let at = 0; at <= readable.length - WATCHED_MIN; at += 1) {
    for (const trace of byStart.get(readable.slice(at, at + WATCHED_MIN)) ?? []) {
      if (readable.startsWith(trace, at)) seen.add(trace);
    }
  }
  return [...seen];
}

/** With what signatures carry in base64 written out behind it. */
const unpacked = (text: string): string =>
  [text, ...[...text.matchAll(/eyJ[\w-]+(?:\.[\w-]+)?/g)].map(([jws]) => decoded(jws))].join('\n');

const decoded = (jws: string): string =>
  jws
    .split('.')
    .map((part) => Buffer.from(part, 'base64url').toString())
    .join('\n');
