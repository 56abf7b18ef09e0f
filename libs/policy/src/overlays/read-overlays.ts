// Answers: which folders of a policy are overlays, and is each one fit to be in force? An overlay lies
// in `overlays/<id>/`: one file says whose mailboxes it is about, and its rules may forbid, narrow, or,
// with an agreement, permit.
import { canonical, sha256 } from '#kernel';
import { readRule } from '../rules/read-rule.js';
import type { RuleContext } from '../rules/stated.js';
import type { Forbid, Narrow, Overlay, Permit, Rule, Widening } from '../rules/rule.js';
import type { PolicyFault, RawRule, Source } from '../rules/source.js';
import { narrowFaults, permitFaults } from './exceeds.js';

const PLACE = /^overlays\/([a-z0-9]+(?:-[a-z0-9]+)*)\/[^/]+$/;

export interface OverlaysRead {
  readonly overlays: readonly Overlay[];
  readonly faults: readonly PolicyFault[];
}

export const isOverlay = (source: Source): boolean => source.path.startsWith('overlays/');

/** What only an overlay may say has no place among the national rules. */
export const strangersAmongNational = (sources: readonly Source[]): readonly PolicyFault[] =>
  sources.flatMap((source) => [
    ...(source.content.overlay
      ? [at(source, ['overlay'], 'an overlay lies in `overlays/<id>/`')]
      : []),
    ...(source.content.rules ?? []).flatMap((raw, index) => [
      ...(raw.effect === 'narrow'
        ? [at(source, ['rules', index, 'effect'], `rule \`${raw.id}\`: only an overlay narrows`)]
        : []),
      ...(raw.agreement === undefined
        ? []
        : [
            at(
              source,
              ['rules', index, 'agreement'],
              `rule \`${raw.id}\`: only a rule of an overlay rests on an agreement`,
            ),
          ]),
    ]),
  ]);

/** @param national the permits that the overlays are held against */
export function readOverlays(
  sources: readonly Source[],
  national: readonly Permit[],
  context: RuleContext,
): OverlaysRead {
  const misplaced = sources.filter(({ path }) => !PLACE.test(path));
  const faults = misplaced.map((source) => at(source, [], 'an overlay lies in `overlays/<id>/`'));
  const byId = Map.groupBy(
    sources.filter((source) => !misplaced.includes(source)),
    ({ path }) => PLACE.exec(path)?.[1] ?? '',
  );
  const read = [...byId].map(([id, own]) => readOverlay(id, own, national, context));
  return {
    overlays: read.flatMap(({ overlay }) => overlay ?? []),
    faults: [...faults, ...read.flatMap((one) => one.faults)],
  };
}

function readOverlay(
  id: string,
  sources: readonly Source[],
  national: readonly Permit[],
  context: RuleContext,
): { readonly overlay?: Overlay; readonly faults: readonly PolicyFault[] } {
  const heads = sources.filter(({ content }) => content.overlay !== undefined);
  const [head] = heads;
  const read = sources.flatMap((source) =>
    (source.content.rules ?? []).map((raw, index) => ({
      source,
      raw,
      index,
      ...readRule(source, index, context),
    })),
  );
  const faults = [
    ...(heads.length === 1
      ? []
      : [at(sources[0] as Source, [], `exactly one file of \`${id}\` says \`overlay\``)]),
    ...sources.flatMap((source) =>
      source.content.matrix
        ? [at(source, ['matrix'], 'the matrix is national: an overlay has no rows of its own')]
        : [],
    ),
    ...read.flatMap((one) => one.faults),
    ...read.flatMap(({ source, raw, index, rule }) =>
      placeFaults(id, raw, rule, national).map((message) =>
        at(source, ['rules', index], `rule \`${raw.id}\`: ${message}`),
      ),
    ),
  ];
  if (!head?.content.overlay || faults.length > 0) return { faults };
  const { title, owner, review, municipalities = [], organisations = [] } = head.content.overlay;
  const rules = read.flatMap(({ rule }) => rule ?? []);
  return {
    faults,
    overlay: {
      id,
      title,
      owner,
      review,
      municipalities,
      organisations,
      file: head.path,
      forbids: rules.filter((one): one is Forbid => one.effect === 'forbid'),
      narrows: rules.filter((one): one is Narrow => one.effect === 'narrow'),
      widenings: read.flatMap(({ raw, rule }) => wideningOf(raw, rule) ?? []),
    },
  };
}

function placeFaults(
  id: string,
  raw: RawRule,
  rule: Rule | undefined,
  national: readonly Permit[],
): readonly string[] {
  const named = raw.id.startsWith(`${id}.`)
    ? []
    : [`its id begins with \`${id}.\`, the name of its overlay`];
  switch (rule?.effect) {
    case 'refuse':
    case 'hold':
      return [...named, 'who may be spoken of at all is national: an overlay forbids or narrows'];
    case 'narrow':
      return [...named, ...narrowFaults(rule, national)];
    case 'permit':
      return [...named, ...permitFaults(rule, raw.agreement, national)];
    case 'forbid':
    case undefined:
      return named;
  }
}

function wideningOf(raw: RawRule, rule: Rule | undefined): Widening | undefined {
  if (rule?.effect !== 'permit' || raw.agreement === undefined) return undefined;
  return { permit: rule, agreement: raw.agreement, digest: sha256(canonical(raw)) };
}

const at = (source: Source, path: readonly (string | number)[], message: string): PolicyFault => ({
  file: source.path,
  line: source.at(path),
  message,
});
