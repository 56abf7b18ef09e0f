// Answers: how few rows say the same as a table of all addresses? A postcode4 that lies in one
// municipality is one entry; only where it does not are postcode6 and house numbers written out.
import type { IsoDate, MunicipalityCode, PostcodeRow } from '../model.js';
import { isPostcode6, joinRanges } from '../subscriptions/postcodes.js';

export interface CbsRecord {
  readonly postcode: string;
  readonly municipality: MunicipalityCode;
  readonly houseNumber?: number;
}

export interface Gathering {
  /**
   * False for a postcode that was left behind and now turns out to lie in another municipality too.
   */
  add(record: CbsRecord): boolean;
  collapse(from: IsoDate): {
    readonly rows: readonly PostcodeRow[];
    readonly postcodes: number;
    readonly straddling: number;
  };
}

/** The postcode that is being read: its lines stand together, so only these are kept in full. */
interface Group {
  readonly postcode: string;
  readonly codes: Set<MunicipalityCode>;
  readonly records: CbsRecord[];
}

export function makeGathering(): Gathering {
  const whole = new Map<string, MunicipalityCode>();
  const straddling = new Map<string, readonly CbsRecord[]>();
  let group: Group | undefined;

  const close = (): void => {
    if (!group) return;
    const [code, ...others] = group.codes;
    if (others.length > 0) straddling.set(group.postcode, group.records);
    else if (code !== undefined) whole.set(group.postcode, code);
  };

  return {
    add: (record) => {
      const { postcode, municipality } = record;
      if (group?.postcode !== postcode) {
        close();
        group = { postcode, codes: new Set(), records: [] };
      }
      group.codes.add(municipality);
      group.records.push(record);
      return !straddling.has(postcode) && (whole.get(postcode) ?? municipality) === municipality;
    },
    collapse: (from) => {
      close();
      const rows = [...wholeRows(whole, straddling, from), ...straddlingRows(straddling, from)];
      return { rows, postcodes: whole.size + straddling.size, straddling: straddling.size };
    },
  };
}

/**
 * One row per municipality: ranges of postcode4, then the postcode6 of those postcode4 that it
 * shares.
 */
function wholeRows(
  whole: ReadonlyMap<string, MunicipalityCode>,
  straddling: ReadonlyMap<string, unknown>,
  from: IsoDate,
): readonly PostcodeRow[] {
  const shared = new Set<string>();
  const fours = new Map<string, MunicipalityCode>();
  for (const postcode of straddling.keys()) shared.add(postcode.slice(0, 4));
  for (const [postcode, code] of whole) {
    const four = postcode.slice(0, 4);
    if ((fours.get(four) ?? code) !== code) shared.add(four);
    fours.set(four, code);
  }
  const byCode = new Map<MunicipalityCode, { fours: string[]; sixes: string[] }>();
  const listOf = (code: MunicipalityCode) => {
    const list = byCode.get(code) ?? { fours: [], sixes: [] };
    byCode.set(code, list);
    return list;
  };
  for (const [four, code] of fours) if (!shared.has(four)) listOf(code).fours.push(four);
  for (const [postcode, code] of whole) {
    if (isPostcode6(postcode) && shared.has(postcode.slice(0, 4)))
      listOf(code).sixes.push(postcode);
  }
  return [...byCode]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([municipality, list]) => ({
      municipality,
      postcodes: [...written(list.fours.map(Number)), ...list.sixes.sort()],
      from,
    }));
}

/**
 * A postcode that lies in two municipalities without house numbers is listed under both: no answer.
 */
function straddlingRows(
  straddling: ReadonlyMap<string, readonly CbsRecord[]>,
  from: IsoDate,
): readonly PostcodeRow[] {
  return [...straddling].flatMap(([postcode, records]) =>
    [...new Set(records.map((record) => record.municipality))].sort().map((municipality) => {
      const numbers = records
        .filter((record) => record.municipality === municipality)
        .flatMap(({ houseNumber }) => (houseNumber === undefined ? [] : [houseNumber]));
      const known = isPostcode6(postcode) && numbers.length > 0;
      const houseNumbers = known ? { houseNumbers: written(numbers) } : {};
      return { municipality, postcodes: [postcode], ...houseNumbers, from };
    }),
  );
}

/** Numbers as `7` and `9-12`. */
const written = (numbers: readonly number[]): readonly string[] =>
  joinRanges(numbers.map((number) => ({ low: number, high: number }))).map(({ low, high }) =>
    low === high ? String(low) : `${low}-${high}`,
  );
