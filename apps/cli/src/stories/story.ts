// Answers: what happens in a story of examples/sandboxes, and what must each mailbox get? Read from
// its folder; every date in it moves with the day on which it is played.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, type JsonObject } from '#kernel';
import { projectFile } from '#platform';
import { parsed, readTold, unplayable, type ToldStep } from './told.js';

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

export interface StoryStep extends ToldStep {
  /** Folder of the sender. */
  readonly by: string;
  /** The message as it is sent, with its dates moved. */
  readonly message?: string;
  readonly expected: ExpectedStep;
}

export interface Story {
  readonly name: string;
  readonly title: string;
  /** Moment at which it begins, ms since the epoch. */
  readonly begins: number;
  readonly steps: readonly StoryStep[];
  /** Steps of expected.yaml for which story.yaml has none. */
  readonly surplus: number;
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

/**
 * @param now it begins on this day (UTC), at the hour at which it was written to begin
 * @throws CommandFailed when a file of it is not there or cannot be played
 */
export function readStory(name: string, now: number): Story {
  const days = Math.floor(now / DAY_MS) - Math.floor(WRITTEN_AT / DAY_MS);
  const read = (file: string): string => moved(fileOf(name, file), days);
  const { title, directory, steps } = readTold(read('story.yaml'), `${name}/story.yaml`);
  const expected = expectedIn(name, read);
  return {
    name,
    title,
    begins: WRITTEN_AT + days * DAY_MS,
    directoryFolder: projectFile(directory),
    surplus: Math.max(0, expected.length - steps.length),
    steps: steps.map((step, index) => ({
      ...step,
      by: step.by ?? 'dji',
      ...(step.send === undefined ? {} : { message: read(`messages/${step.send}.json`) }),
      expected: inMonths(expected[index] ?? {}) as ExpectedStep,
    })),
  };
}

function fileOf(name: string, file: string): string {
  const path = join(folderOf(name), file);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  throw unplayable(`${name}/story.yaml`, [`${file} is not there`]);
}

/** A story that was written just now has none yet: then nothing is expected at all. */
function expectedIn(name: string, read: (file: string) => string): readonly ExpectedStep[] {
  const file = 'expected.yaml';
  if (!existsSync(join(folderOf(name), file))) return [];
  const steps = parsed(read(file), `${name}/${file}`);
  if (Array.isArray(steps)) return steps as readonly ExpectedStep[];
  throw unplayable(`${name}/${file}`, ['expected a list with an entry for each step']);
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
