// Answers: is a story.yaml one that can be played? Whoever writes a story hears of every fault at once,
// by step and word, before anything is started.
import { existsSync } from 'node:fs';
import { parse } from 'yaml';
import { isObject, type JsonValue } from '#kernel';
import { projectFile } from '#platform';
import { CommandFailed, EXIT } from '../output/exit.js';
import { CAST } from './cast.js';

/** As it is written; what it leaves out has a default. */
export interface ToldStep {
  readonly title: string;
  readonly by?: string;
  readonly send?: string;
  readonly at?: string;
  readonly hold?: 'release' | 'refuse';
  readonly rules?: { readonly file: string; readonly without: readonly string[] };
}

export interface Told {
  readonly title: string;
  readonly directory: string;
  readonly steps: readonly ToldStep[];
}

/** @throws CommandFailed that names every fault, with `file` as the place */
export function readTold(text: string, file: string): Told {
  const story = parsed(text, file);
  const faults = isObject(story) ? faultsOf(story) : ['it is no story'];
  if (faults.length > 0) throw unplayable(file, faults);
  return story as unknown as Told;
}

export const unplayable = (file: string, faults: readonly string[]): CommandFailed =>
  new CommandFailed(EXIT.usage, `${file} cannot be played`, faults);

/** @throws CommandFailed when it is no YAML */
export function parsed(text: string, file: string): JsonValue {
  try {
    return parse(text) as JsonValue;
  } catch (error) {
    throw unplayable(file, [error instanceof Error ? (error.message.split('\n')[0] ?? '') : '']);
  }
}

function faultsOf(story: { readonly [name: string]: JsonValue | undefined }): readonly string[] {
  const { title, directory, steps } = story;
  return [
    ...unless(isText(title), 'title: expected a sentence'),
    ...unless(
      isText(directory) && existsSync(projectFile(directory)),
      'directory: expected a folder',
    ),
    ...unless(Array.isArray(steps) && steps.length > 0, 'steps: expected at least one'),
    ...(Array.isArray(steps) ? (steps as JsonValue[]) : []).flatMap((step, index) =>
      stepFaults(step).map((fault) => `steps/${index + 1}/${fault}`),
    ),
  ];
}

function stepFaults(step: JsonValue): readonly string[] {
  if (!isObject(step)) return ['expected words with values'];
  const { title, by, send, at, hold, rules, ...others } = step;
  const actions = [send, hold, rules].filter((one) => one !== undefined);
  return [
    ...unless(isText(title), 'title: expected a sentence'),
    ...unless(
      by === undefined || CAST.some(({ folder }) => folder === by),
      `by: expected one of ${CAST.map(({ folder }) => folder).join(', ')}`,
    ),
    ...unless(send === undefined || isText(send), 'send: expected the name of a file in messages/'),
    ...unless(
      at === undefined || (isText(at) && !Number.isNaN(Date.parse(at))),
      "at: expected a moment such as '2026-12-01T11:15:00Z'",
    ),
    ...unless(
      hold === undefined || hold === 'release' || hold === 'refuse',
      'hold: expected release or refuse',
    ),
    ...unless(rules === undefined || isRules(rules), 'rules: expected file and without'),
    ...unless(actions.length <= 1, 'expected one of send, hold and rules'),
    ...Object.keys(others).map((name) => `${name}: no word of a step`),
  ];
}

const isText = (value: JsonValue | undefined): value is string =>
  typeof value === 'string' && value !== '';

const isRules = (rules: JsonValue): boolean =>
  isObject(rules) &&
  isText(rules['file']) &&
  Array.isArray(rules['without']) &&
  (rules['without'] as JsonValue[]).every(isText);

const unless = (holds: boolean, fault: string): readonly string[] => (holds ? [] : [fault]);
