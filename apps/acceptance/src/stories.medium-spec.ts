// Answers: does anything in a story reach anybody that its folder does not name, or stay behind where
// nothing may? What the folder says is itself held against the visibility matrix, leaf by leaf.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject, JsonValue } from '#kernel';
import { CAST } from '../../cli/src/stories/cast.js';
import { tellStory, type ToldStory } from '../../cli/src/stories/run.js';
import { storyNames, WRITTEN_AT } from '../../cli/src/stories/story.js';
import { found, primitives, traces } from './leak/marks.js';
import { cellsOf } from './leak/matrix.js';
import { columnTexts, fileNames } from './leak/surfaces.js';

describe.each(storyNames())('in the story %s', (name) => {
  let folder: string;
  let told: ToldStory;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sluis-stories-'));
    told = await tellStory(name, { now: WRITTEN_AT, dataFolder: folder });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(CAST.map((member) => [member.name, member.folder] as const))(
    'no page of %s holds a trace of what its folder does not give it',
    (_, owner) => {
      const pages = told.steps.map((played) => played.pages.get(owner)).join('\n');
      const allowed = new Set(given(told, owner).flatMap(traces));
      expect(found(pages, sent(told).difference(allowed))).toEqual([]);
      expect(found(pages, allowed).length > 0).toBe(allowed.size > 0);
    },
  );

  it('every leaf of every view has a cell of the matrix for its reader', () => {
    const beside = views(told).flatMap(({ passport }) =>
      passport.velden
        .filter(({ uitkomst }) => uitkomst !== 'onthouden')
        .filter(({ veld }) => !isNamed(passport.berichtsoort, veld, passport))
        .map(({ veld }) => `${passport.postbus} ${passport.berichtsoort} ${veld}`),
    );
    expect(beside).toEqual([]);
  });

  it('every leaf of every view is one that its passport says was released', () => {
    const strange = views(told).flatMap(({ passport, data }) => {
      const places = passport.velden
        .filter(({ uitkomst }) => uitkomst !== 'onthouden')
        .map(({ veld, veldInWeergave }) => veldInWeergave ?? veld);
      return primitives(data)
        .map(([at]) => at)
        .filter((at) => !places.some((place) => at === place || at.startsWith(`${place}/`)));
    });
    expect(strange).toEqual([]);
  });

  it('no trace is left in the evidence, or in any column or file name of log and store', () => {
    const watched = new Set([...sent(told)].filter((trace) => trace.length > CHANCE));
    const surfaces = [...columnTexts(folder), ['evidence', told.evidence] as const];
    const left = [...surfaces, ['file names', fileNames(folder)] as const].flatMap(([at, text]) =>
      found(text, watched).map((trace) => `${at}: ${trace}`),
    );
    expect(surfaces.length).toBeGreaterThan(50);
    expect(left).toEqual([]);
  });
});

/** A code this short turns up by chance. */
const CHANCE = 6;

/** Where a message says something of a person; words from a short list are no trace of anybody. */
const OWN =
  /nummer$|\/naam(\/|$)|voornamen|[sS]traatnaam|postcode|woonplaats|emailadres|omschrijving|\/datum$|berekendOp|geldigVanaf|verwijzing\/identificatie$|gemeente\/code$/;

/** What only the messages say; a day on which something happens stands in every record of it. */
const sent = ({ story, steps }: ToldStory): Set<string> => {
  const days = [
    new Date(story.begins).toISOString(),
    ...steps.flatMap(({ step }) => step.at ?? []),
  ];
  const values = steps.flatMap(({ step }) => {
    const { data } = JSON.parse(step.message ?? '{"data":{}}') as { readonly data: JsonObject };
    return primitives(data).flatMap(([at, value]) => (OWN.test(at) ? [value] : []));
  });
  return new Set(
    values.flatMap(traces).filter((trace) => !days.some((day) => day.startsWith(trace))),
  );
};

/** Every value that the folder of the story gives to this party. */
const given = ({ steps }: ToldStory, owner: string): readonly JsonValue[] =>
  steps.flatMap(({ step }) =>
    (step.expected.gets?.[owner] ?? []).flatMap((one) =>
      primitives(one['gegevens'] ?? {})
        .filter(([at]) => at !== '/zaakreferentie' && !at.endsWith('/type'))
        .map(([, value]) => value),
    ),
  );

const views = ({ steps }: ToldStory) =>
  steps.flatMap(({ heard }) =>
    heard.flatMap(({ arrivals }) =>
      arrivals.flatMap(({ passport, seen }) =>
        passport ? [{ passport, data: seen['gegevens'] as JsonObject }] : [],
      ),
    ),
  );

/** What Sluis says by itself; everything else stands in a row of the matrix. */
function isNamed(
  type: string,
  pointer: string,
  { postbus, relatie }: { readonly postbus: string; readonly relatie: string },
): boolean {
  const general = pointer
    .replace(/^\/wijziging\/vorigeWaarden(?=\/)/, '')
    .replaceAll(/\/\d+(?=\/|$)/g, '/*');
  const above = general.slice(0, general.lastIndexOf('/'));
  const role = postbus.split('/')[1] ?? '';
  const cell = (cellsOf(type, general) ?? cellsOf(type, above))?.[role];
  if (cell === undefined) return false;
  return !cell.endsWith('bestemming') || relatie === 'bestemming';
}
