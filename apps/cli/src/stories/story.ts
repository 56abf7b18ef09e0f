// Answers: what happens in a story of examples/sandboxes, and what must each mailbox get? Read from
// its folder; every date in it moves with the day on which it is played.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isObject, type JsonObject } from '#kernel';
import { projectFile } from '#platform';

/** What one step must come to. Mailboxes that are not named get nothing at that step. */
export interface ExpectedStep {
  /** As its sender sees the message; absent where nothing was sent. */
  readonly state?: string;
  readonly code?: string;
  /** By folder of certs-example: what lies in that mailbox that did not lie there before. */
  readonly gets?: Readonly<Record<string, readonly JsonObject[]>>;
  /** Relations for which there is no mailbox, as `bestemming: geen-abonnement`. */
  readonly unrouted?: readonly string[];
  /** By folder: why who was considered for this message gets nothing of it. */
  readonly withheld?: Readonly<Record<string, string>>;
}

export interface StoryStep {
  readonly title: string;
  /** Folder of the sender. */
  readonly by: string;
  /** File under messages/, without its ending. */
  readonly send?: string;
  /** The clock stands at this moment when the step begins. */
  readonly at?: string;
  /** An operator decides about the only message that is held. */
  readonly hold?: 'release' | 'refuse';
  /** Lines that another version of a rule file has no longer; it is in force from then on. */
  readonly rules?: { readonly file: string; readonly without: readonly string[] };
  /** The message as JSON, with its dates moved. */
  readonly message?: string;
  readonly expected: ExpectedStep;
}

export interface Story {
  readonly name: string;
  readonly title: string;
  /** Moment at which it begins, ms since the epoch. */
  readonly begins: number;
  readonly steps: readonly StoryStep[];
  /** Of the organisations, their agreements and subscriptions. */
  readonly directoryFolder: string;
}

/** The moment at which every story was written to begin. */
export const WRITTEN_AT = Date.parse('2026-12-01T11:07:00Z');
const DAY_MS = 86_400_000;

const folderOf = (name: string): string => projectFile(`examples/sandboxes/${name}`);

/** In the order in which they are listed. */
export const storyNames = (): readonly string[] =>
  readdirSync(folderOf(''), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();

/** Another word under which a story may be asked for. */
const ALSO_CALLED: Readonly<Record<string, string>> = { referral: 'referral-accepted' };

/** @returns the name of the folder, or undefined when there is no such story */
export function storyNamed(word: string): string | undefined {
  const name = ALSO_CALLED[word] ?? word;
  return storyNames().includes(name) ? name : undefined;
}

/** @param now it begins on this day (UTC), at the hour at which it was written to begin */
export function readStory(name: string, now: number): Story {
  const folder = folderOf(name);
  const days = Math.floor(now / DAY_MS) - Math.floor(WRITTEN_AT / DAY_MS);
  const read = (file: string): string => moved(readFileSync(join(folder, file), 'utf8'), days);
  const { title, directory, steps } = parse(read('story.yaml')) as Told;
  const expected = existsSync(join(folder, 'expected.yaml'))
    ? (parse(read('expected.yaml')) as readonly ExpectedStep[])
    : [];
  return {
    name,
    title,
    begins: WRITTEN_AT + days * DAY_MS,
    directoryFolder: projectFile(directory),
    steps: steps.map((step, index) => ({
      ...step,
      by: step.by ?? 'dji',
      ...(step.send === undefined ? {} : { message: read(`messages/${step.send}.json`) }),
      expected: inMonths(expected[index] ?? {}) as ExpectedStep,
    })),
  };
}

interface Told {
  readonly title: string;
  readonly directory: string;
  readonly steps: readonly (Omit<StoryStep, 'by' | 'message' | 'expected'> & {
    readonly by?: string;
  })[];
}

/** Every full date moves by the same number of days, birth dates too, so that ages stay as written. */
const moved = (text: string, days: number): string =>
  text.replaceAll(/(?<=["' ])(\d{4}-\d{2}-\d{2})(?=["'T\s])/g, (date) =>
    new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10),
  );

/** `{ maandVan: '2027-01-20' }` stands for the month of that day, which moves as the day does. */
function inMonths(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inMonths);
  if (!isObject(value)) return value;
  const { maandVan, ...rest } = value;
  const month =
    typeof maandVan === 'string'
      ? {
          type: 'JaarMaandDatum',
          jaar: Number(maandVan.slice(0, 4)),
          maand: Number(maandVan.slice(5, 7)),
        }
      : {};
  return {
    ...month,
    ...Object.fromEntries(Object.entries(rest).map(([name, one]) => [name, inMonths(one)])),
  };
}
