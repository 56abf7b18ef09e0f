// Answers: may these three YAML files become a territory? Shape by schema, then references between
// municipalities, postcodes and establishments; all faults at once, each with file and line.
import { LIMITS } from '#kernel';
import { readFiles } from '../files/read-files.js';
import { repeated } from '../files/repeated.js';
import { TERRITORY_SCHEMAS } from '../files/schemas.js';
import type {
  FileFault,
  FileText,
  MunicipalityRow,
  ParsedTerritory,
  TerritoryContent,
} from '../model.js';
import { isPeriod } from '../period.js';
import { isPostcode6, rangeOf } from '../subscriptions/postcodes.js';

type Report = (key: keyof TerritoryContent, pointer: string, expected: string) => void;

/** `municipalities.yaml`, `postcodes.yaml` and `establishments.yaml`, each exactly once. */
export function parseTerritory(files: readonly FileText[]): ParsedTerritory {
  const read = readFiles(files, TERRITORY_SCHEMAS);
  if (read.faults.length > 0) return { kind: 'refused', faults: read.faults };
  const content = read.rows as unknown as TerritoryContent;
  const faults: FileFault[] = [];
  const report: Report = (key, pointer, expected) => {
    if (faults.length < LIMITS.faultsMax) faults.push(read.faultAt(key, pointer, expected));
  };
  const codes = new Set(content.municipalities.map(({ code }) => code));
  checkMunicipalities(content, codes, report);
  checkPostcodes(content, codes, report);
  checkEstablishments(content, codes, report);
  return faults.length > 0 ? { kind: 'refused', faults } : { kind: 'parsed', content };
}

const KNOWN = 'a code of municipalities.yaml';

function checkMunicipalities(
  { municipalities }: TerritoryContent,
  codes: ReadonlySet<string>,
  report: Report,
): void {
  const byCode = new Map(municipalities.map((row) => [row.code, row]));
  for (const index of repeated(municipalities, ({ code }) => code)) {
    report('municipalities', `/${index}/code`, 'a code that occurs once');
  }
  for (const [index, row] of municipalities.entries()) {
    if (!isPeriod(row)) report('municipalities', `/${index}/until`, 'a day after `from`');
    if (row.successors && row.until === undefined) {
      report('municipalities', `/${index}/successors`, 'an `until` beside it');
    }
    for (const [at, code] of (row.successors ?? []).entries()) {
      const place = `/${index}/successors/${at}`;
      const next = byCode.get(code);
      if (!next) report('municipalities', place, KNOWN);
      // It may have ended on the same day: the official table has such chains, for 1 January 1982.
      else if (row.until !== undefined && next.until !== undefined && next.until < row.until) {
        report('municipalities', place, 'a municipality that had not ended before this one');
      }
    }
    if (leadsBack(row.code, byCode)) {
      report('municipalities', `/${index}/successors`, 'successors that do not lead back to it');
    }
    if (row.centralMunicipality !== undefined && !codes.has(row.centralMunicipality)) {
      report('municipalities', `/${index}/centralMunicipality`, KNOWN);
    }
  }
}

/** Whether following the successors of a code comes out at that code again. */
function leadsBack(start: string, byCode: ReadonlyMap<string, MunicipalityRow>): boolean {
  const reached = new Set<string>(byCode.get(start)?.successors);
  // A set that grows while it is walked visits every new code once.
  for (const code of reached) {
    if (code === start) return true;
    for (const next of byCode.get(code)?.successors ?? []) reached.add(next);
  }
  return false;
}

function checkPostcodes(
  { postcodes }: TerritoryContent,
  codes: ReadonlySet<string>,
  report: Report,
): void {
  for (const [index, row] of postcodes.entries()) {
    if (!codes.has(row.municipality)) report('postcodes', `/${index}/municipality`, KNOWN);
    if (!isPeriod(row)) report('postcodes', `/${index}/until`, 'a day after `from`');
    for (const [at, entry] of row.postcodes.entries()) {
      const { low, high } = rangeOf(entry);
      const place = `/${index}/postcodes/${at}`;
      if (low > high) report('postcodes', place, 'a range from low to high');
      if (row.houseNumbers && !isPostcode6(entry)) {
        report('postcodes', place, 'a postcode6: house numbers repeat in every street');
      }
    }
    for (const [at, entry] of (row.houseNumbers ?? []).entries()) {
      const [low = 0, high = low] = entry.split('-').map(Number);
      if (low > high)
        report('postcodes', `/${index}/houseNumbers/${at}`, 'a range from low to high');
    }
  }
}

function checkEstablishments(
  { establishments }: TerritoryContent,
  codes: ReadonlySet<string>,
  report: Report,
): void {
  for (const index of repeated(establishments, ({ slug }) => slug)) {
    report('establishments', `/${index}/slug`, 'a slug that occurs once');
  }
  for (const [index, row] of establishments.entries()) {
    for (const key of ['municipality', 'identityCardMunicipality'] as const) {
      const code = row[key];
      if (code !== undefined && !codes.has(code)) {
        report('establishments', `/${index}/${key}`, KNOWN);
      }
    }
  }
}
