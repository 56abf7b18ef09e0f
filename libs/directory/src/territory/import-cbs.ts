// Answers: what does the official CBS table of postcodes and municipalities say, in the form of
// postcodes.yaml? Eight million addresses go through one line at a time; kept are one code for each
// postcode, and house numbers only where a postcode straddles a boundary.
import { LIMITS } from '#kernel';
import type { FileFault, PostcodeRow } from '../model.js';
import { csvFields, csvHeader, linesOf } from './csv.js';
import { makeGathering, type CbsRecord } from './gather-postcodes.js';

export type CbsImport =
  | {
      readonly kind: 'imported';
      /** Rows for `postcodes.yaml`, valid from 1 January of the year. */
      readonly postcodes: readonly PostcodeRow[];
      readonly counts: CbsCounts;
    }
  | { readonly kind: 'refused'; readonly faults: readonly FileFault[] };

export interface CbsCounts {
  readonly lines: number;
  /** Different postcodes read. */
  readonly postcodes: number;
  /** Postcodes that lie in more than one municipality. */
  readonly straddling: number;
}

export interface CbsOptions {
  readonly year: number;
  /** Named in faults. */
  readonly file?: string;
}

interface Columns {
  readonly separator: string;
  readonly postcode: number;
  readonly municipality: number;
  /** Absent in a table by postcode. */
  readonly houseNumber?: number;
}

/**
 * Columns PC6, PC4, Postcode6, Postcode4 or Postcode; Huisnummer where present; Gemeentecode,
 * Gemeente or Gemeente<year>. Lines of one postcode stand together, as in the official file.
 */
export async function importCbsPostcodes(
  source: string | Iterable<string> | AsyncIterable<string>,
  { year, file = 'cbs.csv' }: CbsOptions,
): Promise<CbsImport> {
  const faults: FileFault[] = [];
  const gathering = makeGathering();
  let columns: Columns | undefined;
  let line = 0;
  const fault = (place: string, expected: string) => faults.push({ file, line, place, expected });

  for await (const raw of typeof source === 'string' ? linesOf(source) : source) {
    line += 1;
    const text = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (!columns) {
      columns = columnsOf(text, year, fault);
      if (!columns) return { kind: 'refused', faults };
    } else if (text !== '') {
      const record = recordOf(text, columns, fault);
      if (record && !gathering.add(record)) {
        fault('postcode', 'all lines of one postcode together');
      }
      if (faults.length >= LIMITS.faultsMax) break;
    }
  }
  if (line < 2) fault('', 'a header and at least one line');
  if (faults.length > 0) return { kind: 'refused', faults };
  const { rows, postcodes, straddling } = gathering.collapse(`${year}-01-01`);
  return { kind: 'imported', postcodes: rows, counts: { lines: line - 1, postcodes, straddling } };
}

type Fault = (place: string, expected: string) => void;

function columnsOf(text: string, year: number, fault: Fault): Columns | undefined {
  const { separator, names } = csvHeader(text);
  const find = (...wanted: readonly string[]) => names.findIndex((name) => wanted.includes(name));
  const postcode = find('pc6', 'postcode6', 'pc4', 'postcode4', 'postcode');
  const municipality = find('gemeentecode', `gemeente${year}`, 'gemeente');
  const houseNumber = find('huisnummer');
  if (postcode === -1) fault('postcode', 'a column PC6, PC4, Postcode6 or Postcode4');
  if (municipality === -1) fault('gemeentecode', `a column Gemeentecode or Gemeente${year}`);
  if (postcode === -1 || municipality === -1) return undefined;
  return { separator, postcode, municipality, ...(houseNumber === -1 ? {} : { houseNumber }) };
}

const POSTCODE = /^[1-9][0-9]{3} ?(?:[A-Z]{2})?$/;
/** CBS writes `599`, `0599` or `GM0599`. */
const MUNICIPALITY = /^(?:GM)?([0-9]{1,4})$/;
const HOUSE_NUMBER = /^[1-9][0-9]{0,4}$/;

function recordOf(text: string, columns: Columns, fault: Fault): CbsRecord | undefined {
  const fields = csvFields(text, columns.separator);
  const postcode = (fields[columns.postcode] ?? '').trim().toUpperCase();
  const code = MUNICIPALITY.exec((fields[columns.municipality] ?? '').trim())?.[1];
  const number =
    columns.houseNumber === undefined ? undefined : fields[columns.houseNumber]?.trim();
  const numbered = columns.houseNumber === undefined || HOUSE_NUMBER.test(number ?? '');
  if (!POSTCODE.test(postcode)) fault('postcode', 'a postcode such as 3011 or 3011AB');
  else if (code === undefined) fault('gemeentecode', 'a municipality code of up to four digits');
  else if (!numbered) fault('huisnummer', 'a house number from 1 to 99999');
  else {
    return {
      postcode: postcode.replace(' ', ''),
      municipality: code.padStart(4, '0'),
      ...(number === undefined ? {} : { houseNumber: Number(number) }),
    };
  }
  return undefined;
}
