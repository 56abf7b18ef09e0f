// Answers: what would change if this bundle took the place of that one, field by field and row by row,
// so that whoever signs second knows what the signature does?
import { catalogue } from '#contracts';
import { compareContents, type Bundle, type RowDifference } from '#directory';
import { comparePolicies, loadRules, type PolicyDifference, type RuleSet } from '#policy';
import type { PolicyContent } from '../../../sluis/src/configuration/bundle-files.js';
import { CommandFailed, EXIT } from '../output/exit.js';
import { paint, say, wrapped } from '../output/print.js';
import { newPolicyLines, policyLines } from './policy-lines.js';

export type Difference =
  | { readonly kind: 'policy'; readonly policy: PolicyDifference }
  | { readonly kind: 'rows'; readonly rows: readonly RowDifference[] };

/** @param before undefined: nothing of this kind is in force */
export function differenceOf(before: Bundle | undefined, after: Bundle): Difference {
  if (before && before.kind !== after.kind) {
    throw new CommandFailed(EXIT.usage, `${after.kind} is not compared with ${before.kind}`);
  }
  return after.kind === 'policy'
    ? { kind: 'policy', policy: comparePolicies(before && rulesOf(before), rulesOf(after)) }
    : { kind: 'rows', rows: compareContents(before?.content, after.content) };
}

function rulesOf(bundle: Bundle): RuleSet {
  const loaded = loadRules((bundle.content as PolicyContent).files, catalogue);
  if (loaded.kind === 'loaded') return loaded.rules;
  throw new CommandFailed(
    EXIT.refused,
    'a policy does not load under this version of Sluis',
    loaded.faults.map(({ file, line, message }) => `${file}:${line}: ${message}`),
  );
}

/** @param whole field by field also where nothing was in force, which is long */
export function sayDifference(before: Bundle | undefined, after: Bundle, whole = false): void {
  say(`${after.kind}: ${before?.digest ?? 'nothing in force'} → ${after.digest}`);
  const lines = linesOf(differenceOf(before, after), before !== undefined || whole);
  for (const line of lines) say(line);
  if (lines.length === 0) say('  no difference');
}

function linesOf(difference: Difference, whole: boolean): readonly string[] {
  if (difference.kind === 'policy') {
    return whole ? policyLines(difference.policy) : newPolicyLines(difference.policy);
  }
  if (whole) return rowLines(difference.rows);
  const lists = Map.groupBy(difference.rows, ({ list }) => list);
  const counts = [...lists].map(([list, rows]) => `${rows.length} ${list}`);
  return [`  all of it is new: ${counts.join(', ')}`];
}

const SIGNS = { added: '+', removed: '-', changed: '~' } as const;
const COLOURS = { added: 'green', removed: 'red', changed: 'yellow' } as const;
/** More of one list is not read by anybody; it is counted. */
const ITEMS_MAX = 12;

function rowLines(rows: readonly RowDifference[]): readonly string[] {
  return rows.flatMap(({ list, row, what, keys }) => [
    `  ${paint(COLOURS[what], SIGNS[what])} ${list} ${row}`,
    ...keys.map(({ key, before, after }) => {
      const text = what === 'changed' ? changed(before, after) : shown(after ?? before);
      return wrapped(`${key}: ${text}`, 6, 8);
    }),
  ]);
}

function changed(before: unknown, after: unknown): string {
  if (!Array.isArray(before) || !Array.isArray(after)) return `${shown(before)} → ${shown(after)}`;
  const [old, fresh] = [before.map(shown), after.map(shown)];
  const came = fresh.filter((one) => !old.includes(one));
  const went = old.filter((one) => !fresh.includes(one));
  const parts = [some('+', came), some('-', went)].filter((part) => part !== '');
  return parts.length > 0 ? parts.join('  ') : 'another order';
}

function some(sign: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  const left = items.length - ITEMS_MAX;
  return `${sign} ${items.slice(0, ITEMS_MAX).join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}

const shown = (value: unknown): string =>
  value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value);
