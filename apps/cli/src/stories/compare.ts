// Answers: did a story come out as its folder says? Every view is compared field by field, and whoever
// is not named must have got nothing.
import { isDeepStrictEqual } from 'node:util';
import { isObject, type JsonObject, type JsonValue } from '#kernel';
import type { PlayedStep } from './play.js';
import type { ToldStory } from './run.js';
import type { ExpectedStep } from './story.js';

/** What a step came to, in the form in which the folder of a story says what it must come to. */
export function cameTo({ state, code, heard, withheld, unrouted }: PlayedStep): ExpectedStep {
  const gets = heard.map(({ member, arrivals }) => [
    member.folder,
    arrivals.map((one) => one.seen),
  ]);
  const nothing = withheld.map(({ member, passport }) => [member.folder, passport.code ?? '']);
  return {
    ...(state === undefined ? {} : { state }),
    ...(code === undefined ? {} : { code }),
    ...(unrouted.length > 0 ? { unrouted } : {}),
    ...(gets.length > 0 ? { gets: Object.fromEntries(gets) as Record<string, JsonObject[]> } : {}),
    ...(nothing.length > 0
      ? { withheld: Object.fromEntries(nothing) as Record<string, string> }
      : {}),
  };
}

/** @returns the places at which it is different, without any value; empty: all as it was written */
export const differences = (played: PlayedStep): readonly string[] =>
  between(
    cameTo(played) as unknown as JsonObject,
    played.step.expected as unknown as JsonObject,
    '',
  );

function between(got: JsonValue | undefined, want: JsonValue | undefined, at: string): string[] {
  if (isDeepStrictEqual(got, want)) return [];
  if (got === undefined) return [`${at} is missing`];
  if (want === undefined) return [`${at} was not expected`];
  if (Array.isArray(got) && Array.isArray(want)) {
    return Array.from({ length: Math.max(got.length, want.length) }, (_, index) =>
      between(got[index], want[index], `${at}/${index}`),
    ).flat();
  }
  if (!isObject(got) || !isObject(want)) return [`${at} is different`];
  const names = new Set([...Object.keys(got), ...Object.keys(want)]);
  return [...names].flatMap((name) => between(got[name], want[name], `${at}/${name}`));
}

/** What programs read: each step with what it came to. */
export const asJson = ({ story, steps, report, wrong }: ToldStory): object => ({
  story: story.name,
  title: story.title,
  steps: steps.map((played) => ({ title: played.step.title, ...cameTo(played) })),
  evidence: report,
  unexpected: wrong,
});
