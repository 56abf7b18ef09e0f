// Answers: in which municipality does an address lie on a date? Postcode6 with house number decides
// where the table knows it, postcode4 otherwise (P13); ended codes are followed to their successor.
import { canonical, sha256 } from '#kernel';
import type {
  IsoDate,
  MunicipalityCode,
  MunicipalityRow,
  Placed,
  Territory,
  TerritoryContent,
} from '../model.js';
import { inForce } from '../period.js';
import { isPostcode6, plainPostcode, rangeOf, type Range } from '../subscriptions/postcodes.js';

/**
 * Mergers in a row that are followed: the longest chain on record is 4, and a cycle would never
 * end.
 */
const MERGERS_MAX = 16;

interface Entry {
  readonly municipality: MunicipalityCode;
  readonly houseNumbers?: readonly Range[];
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

export function makeTerritory(content: TerritoryContent): Territory {
  const municipalities = new Map(content.municipalities.map((row) => [row.code, row]));
  const establishments = new Map(
    content.establishments.map(({ slug, ...establishment }) => [slug, establishment]),
  );
  const entries = entriesByPostcode(content);

  const municipality = (code: MunicipalityCode, on: IsoDate): Placed | undefined => {
    const row = followMergers(municipalities, code, on);
    return row && { municipality: row.code, name: row.name };
  };
  const validEntries = (postcode: string, on: IsoDate): readonly Entry[] =>
    (entries.get(postcode) ?? []).filter((entry) => inForce(entry, on));

  return {
    digest: sha256(canonical(content)),
    byPostcode: (written, houseNumber, on) => {
      const postcode = plainPostcode(written);
      const exact = validEntries(postcode, on);
      const found = exact.length > 0 ? exact : validEntries(postcode.slice(0, 4), on);
      const hit = found.filter((entry) => mayHold(entry, houseNumber));
      return theOnly(hit.map((entry) => municipality(entry.municipality, on)));
    },
    municipality,
    centralMunicipality: (code, on) => {
      const central = followMergers(municipalities, code, on)?.centralMunicipality;
      return central === undefined ? undefined : municipality(central, on);
    },
    establishment: (slug) => establishments.get(slug),
  };
}

/**
 * The row that holds on the date; a split municipality has no single successor, so nothing follows.
 */
function followMergers(
  municipalities: ReadonlyMap<MunicipalityCode, MunicipalityRow>,
  code: MunicipalityCode,
  on: IsoDate,
): MunicipalityRow | undefined {
  let row = municipalities.get(code);
  for (let step = 0; row && step < MERGERS_MAX; step += 1) {
    if (inForce(row, on)) return row;
    if (row.until === undefined || on < row.until || row.successors?.length !== 1) return undefined;
    row = municipalities.get(row.successors[0] as MunicipalityCode);
  }
  return undefined;
}

/** Without a house number every part of a straddling postcode is possible. */
const mayHold = (entry: Entry, houseNumber: number | undefined): boolean =>
  entry.houseNumbers === undefined ||
  houseNumber === undefined ||
  entry.houseNumbers.some(({ low, high }) => low <= houseNumber && houseNumber <= high);

/**
 * Two municipalities for one address is no answer; nor is one of several that cannot be followed.
 */
function theOnly(candidates: readonly (Placed | undefined)[]): Placed | undefined {
  const [first, ...others] = candidates;
  return others.every((one) => one?.municipality === first?.municipality) ? first : undefined;
}

function entriesByPostcode(content: TerritoryContent): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const { postcodes, houseNumbers, ...row } of content.postcodes) {
    const entry: Entry = houseNumbers ? { ...row, houseNumbers: houseNumbers.map(numbers) } : row;
    for (const postcode of postcodes.flatMap(singlePostcodes)) {
      const known = entries.get(postcode);
      if (known) known.push(entry);
      else entries.set(postcode, [entry]);
    }
  }
  return entries;
}

function singlePostcodes(written: string): readonly string[] {
  if (isPostcode6(written)) return [written];
  const { low, high } = rangeOf(written);
  return Array.from({ length: high - low + 1 }, (_, index) => String(low + index));
}

function numbers(written: string): Range {
  const [low, high] = written.split('-').map(Number) as [number, number?];
  return { low, high: high ?? low };
}
