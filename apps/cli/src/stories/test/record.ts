// Answers: how is expected.yaml of a story written after a rule or a message changed? From what came
// out; whoever commits it reads the difference against the visibility matrix first.
import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { stringify } from 'yaml';
import { isObject, type JsonValue } from '#kernel';
import { projectFile } from '#platform';
import { cameTo } from '../compare.js';
import type { ToldStory } from '../run.js';

export async function record({ story, steps }: ToldStory): Promise<void> {
  let day = '';
  const written = steps.map((played) => {
    day = dayIn(JSON.parse(played.step.message ?? 'null') as JsonValue) ?? day;
    return withDays(cameTo(played) as unknown as JsonValue, day);
  });
  const path = projectFile(`examples/sandboxes/${story.name}/expected.yaml`);
  const text = `${HEAD}\n${stringify(written, { aliasDuplicateObjects: false })}`;
  await writeFile(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

const HEAD =
  '# What each step of story.yaml must come to. Who is not named gets nothing; docs/guides/stories.md explains the words.';

/** The day that a partner sees as a month: it moves when the story does, and the month with it. */
const DAYS = ['verwachteEinddatum', 'nodigVanaf', 'vanaf'];

function dayIn(value: JsonValue): string | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  let found: string | undefined;
  for (const [name, one] of Object.entries(value)) {
    if (name === 'wijziging') continue;
    const day = isObject(one) ? one['datum'] : undefined;
    found = (DAYS.includes(name) && typeof day === 'string' ? day : dayIn(one)) ?? found;
  }
  return found;
}

function withDays(value: JsonValue, day: string): JsonValue {
  if (Array.isArray(value)) return value.map((one: JsonValue) => withDays(one, day));
  if (!isObject(value)) return value;
  const { type, jaar, maand, ...rest } = value;
  const isThatMonth =
    type === 'JaarMaandDatum' &&
    day.startsWith(`${String(jaar)}-${String(maand).padStart(2, '0')}`);
  return Object.fromEntries([
    ...(isThatMonth ? [['maandVan', day] as const] : []),
    ...Object.entries(isThatMonth ? rest : value).map(
      ([name, one]) => [name, withDays(one, day)] as const,
    ),
  ]);
}
