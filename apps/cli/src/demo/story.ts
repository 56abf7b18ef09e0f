// Answers: what happens in the demo, and what must come out of it? The message files in the order
// of their names, and examples/expected.yaml, which was written by hand from the policy.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectFile } from '#platform';

export interface Party {
  /** Folder under certs-example. */
  readonly folder: string;
  readonly name: string;
  readonly role: string;
  readonly mailbox: string;
}

export const SENDER = 'dji';

export const PARTIES: readonly Party[] = [
  party('gemeente-utrecht', 'Utrecht', 'gemeente.coordinator', '00000099000000344000'),
  party('gemeente-rotterdam', 'Rotterdam', 'gemeente.coordinator', '00000099000000599000'),
  party('gemeente-tilburg', 'Tilburg', 'gemeente.coordinator', '00000099000000855000'),
  party('gemeente-groningen', 'Groningen', 'gemeente.coordinator', '00000099000000014000'),
  party('reclassering', 'Reclassering', 'reclassering', '00000099000000003000'),
  party('woningcorporatie', 'Maasoever', 'woningcorporatie', '00000099000000004000'),
];

function party(folder: string, name: string, role: string, oin: string): Party {
  return { folder, name, role, mailbox: `${oin}/${role}/reintegratie` };
}

/** What one message must come to. Parties that are not named must get nothing. */
export interface Expected {
  readonly title: string;
  /** 202, 200 (the same receipt again) or 409. */
  readonly status: number;
  readonly state?: string;
  readonly code?: string;
  /** The file whose receipt must come again, word for word. */
  readonly repeats?: string;
  readonly unrouted?: readonly string[];
  /** By folder: the rows shown whole and generalised; every other row must be withheld. */
  readonly views?: Readonly<Record<string, ExpectedView>>;
  /** By folder: the files whose views lay with that party and may lie there no longer. */
  readonly recalls?: Readonly<Record<string, readonly string[]>>;
  /** By folder: the code with which a party that was considered gets nothing. */
  readonly withheld?: Readonly<Record<string, string>>;
}

export interface ExpectedView {
  readonly exact: readonly string[];
  readonly month?: readonly string[];
}

export interface Step extends Expected {
  readonly file: string;
  readonly bytes: string;
}

/** The day on which the messages were written; the demo moves all their dates to the day it plays on. */
const WRITTEN_ON = Date.parse('2026-12-01');
const DAY_MS = 86_400_000;

export function readStory(now: number): readonly Step[] {
  const folder = projectFile('examples/messages');
  const expected = parse(readFileSync(projectFile('examples/expected.yaml'), 'utf8')) as Readonly<
    Record<string, Expected>
  >;
  const days = Math.floor(now / DAY_MS) - WRITTEN_ON / DAY_MS;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => {
      const file = name.replace(/\.json$/, '');
      const step = expected[file];
      if (!step) throw new TypeError(`examples/expected.yaml does not say what becomes of ${file}`);
      return { ...step, file, bytes: moved(readFileSync(join(folder, name), 'utf8'), days) };
    });
}

/** Every full date moves by the same number of days, birth dates too, so that ages and windows stay as written. */
const moved = (json: string, days: number): string =>
  json.replaceAll(/"(\d{4}-\d{2}-\d{2})(?=["T])/g, (_, date: string) => {
    const day = new Date(Date.parse(date) + days * DAY_MS);
    return `"${day.toISOString().slice(0, 10)}`;
  });
