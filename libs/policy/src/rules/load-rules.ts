// Answers: are these policy files fit to be in force, all of them together? One fault anywhere
// refuses the whole set, and every fault names its file and line.
import type { Catalogue } from '#contracts';
import { canonical, sha256 } from '#kernel';
import { isOverlay, readOverlays, strangersAmongNational } from '../overlays/read-overlays.js';
import { readMatrix } from './matrix.js';
import { readRule } from './read-rule.js';
import type { Forbid, Gate, Permit, Rule, RuleSet } from './rule.js';
import { readSource, type PolicyFault, type PolicyFile, type Source } from './source.js';

export type Loaded =
  | { readonly kind: 'loaded'; readonly rules: RuleSet }
  | { readonly kind: 'refused'; readonly faults: readonly PolicyFault[] };

/**
 * The order of the files does not matter; the digest is over what they say, not over their names.
 */
export function loadRules(files: readonly PolicyFile[], catalogue: Catalogue): Loaded {
  const ordered = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const read = ordered.map(readSource);
  const misshapen = read.flatMap((one) => (one.kind === 'refused' ? one.faults : []));
  // A file that cannot be read leaves names unknown elsewhere: those would be faults of this one.
  if (misshapen.length > 0) return { kind: 'refused', faults: inOrder(misshapen) };
  const sources = read.flatMap((one) => (one.kind === 'source' ? [one.source] : []));
  const { national = [], regional = [] } = Object.groupBy(sources, (source) =>
    isOverlay(source) ? 'regional' : 'national',
  );
  const matrix = readMatrix(national, catalogue);
  const context = { catalogue, groups: matrix.groups };
  const rules = national.flatMap((source) =>
    (source.content.rules ?? []).map((_, index) => readRule(source, index, context)),
  );
  const built = rules.flatMap(({ rule }) => rule ?? []);
  const permits = built.filter((rule): rule is Permit => rule.effect === 'permit');
  const { overlays, faults: ofOverlays } = readOverlays(regional, permits, context);
  const added = overlays.flatMap(({ forbids, narrows, widenings }) => [
    ...forbids,
    ...narrows,
    ...widenings.map(({ permit }) => permit),
  ]);
  const faults = [
    ...matrix.faults,
    ...strangersAmongNational(national),
    ...rules.flatMap((one) => one.faults),
    ...ofOverlays,
    ...togetherFaults([...built, ...added]),
  ];
  if (faults.length > 0) return { kind: 'refused', faults: inOrder(faults) };
  return {
    kind: 'loaded',
    rules: {
      digest: digestOf(sources),
      catalogue,
      permits,
      forbids: built.filter((rule): rule is Forbid => rule.effect === 'forbid'),
      gates: built.filter(
        (rule): rule is Gate => rule.effect === 'refuse' || rule.effect === 'hold',
      ),
      matrix: matrix.rows,
      overlays,
    },
  };
}

const digestOf = (sources: readonly Source[]): string =>
  sha256(
    canonical({
      rules: sources.flatMap(({ content }) => content.rules ?? []),
      matrix: sources.flatMap(({ content }) => content.matrix ?? []),
      overlays: sources.flatMap(({ content }) => content.overlay ?? []),
    }),
  );

/**
 * What only the rules together can get wrong: one id, one purpose (P1) and one view per type and
 * role.
 */
function togetherFaults(rules: readonly Rule[]): readonly PolicyFault[] {
  const ids = new Set<string>();
  const faults: PolicyFault[] = [];
  for (const { id, file, line } of rules) {
    if (ids.has(id))
      faults.push({ file, line, message: `rule \`${id}\`: this id is already taken` });
    ids.add(id);
  }
  const first = new Map<string, Permit>();
  for (const rule of rules.filter((one): one is Permit => one.effect === 'permit')) {
    for (const type of rule.types) {
      const key = `${type} ${rule.role}`;
      const before = first.get(key);
      if (!before) first.set(key, rule);
      else faults.push(...disagreements(before, rule, type));
    }
  }
  return faults;
}

function disagreements(before: Permit, rule: Permit, type: string): readonly PolicyFault[] {
  const say = (what: string): PolicyFault => ({
    file: rule.file,
    line: rule.line,
    message: `rule \`${rule.id}\`: \`${type}\` to \`${rule.role}\` has another ${what} than in rule \`${before.id}\``,
  });
  return [
    ...(before.purpose === rule.purpose ? [] : [say('purpose')]),
    ...(before.as === rule.as ? [] : [say('view type')]),
  ];
}

const inOrder = (faults: readonly PolicyFault[]): readonly PolicyFault[] =>
  [...faults].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
