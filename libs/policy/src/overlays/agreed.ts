// Answers: does every rule that gives more than the national ones rest on an agreement that the
// directory has, about exactly this rule? Policy and directory are signed apart, so the one cannot
// widen without the other.
import type { Directory } from '#directory';
import type { Overlay, RuleSet, Widening } from '../rules/rule.js';
import type { PolicyFault } from '../rules/source.js';

export type Agreed =
  /** The rules with the periods in which each widening holds; outside of it, it gives nothing. */
  | { readonly kind: 'agreed'; readonly rules: RuleSet }
  | { readonly kind: 'refused'; readonly faults: readonly PolicyFault[] };

export function agreedWith(rules: RuleSet, directory: Pick<Directory, 'widening'>): Agreed {
  const faults = rules.overlays.flatMap((overlay) =>
    overlay.widenings.flatMap((one) => faultOf(one, directory) ?? []),
  );
  if (faults.length > 0) return { kind: 'refused', faults };
  if (rules.overlays.every(({ widenings }) => widenings.length === 0)) {
    return { kind: 'agreed', rules };
  }
  const overlays = rules.overlays.map((overlay): Overlay => ({
    ...overlay,
    widenings: overlay.widenings.map((one) => holding(one, directory)),
  }));
  return { kind: 'agreed', rules: { ...rules, overlays } };
}

function faultOf(
  { permit, agreement, digest }: Widening,
  directory: Pick<Directory, 'widening'>,
): PolicyFault | undefined {
  const say = (message: string): PolicyFault => ({
    file: permit.file,
    line: permit.line,
    message: `rule \`${permit.id}\` gives more than the national rules: ${message}`,
  });
  const found = directory.widening(agreement);
  if (!found) return say(`the directory has no agreement \`${agreement}\` in widenings.yaml`);
  const named = found.rules.find(({ rule }) => rule === permit.id);
  if (!named) return say(`the agreement \`${agreement}\` does not name it`);
  return named.digest === digest
    ? undefined
    : say(`the agreement \`${agreement}\` is about other words; those of now are ${digest}`);
}

function holding(one: Widening, directory: Pick<Directory, 'widening'>): Widening {
  const found = directory.widening(one.agreement);
  if (!found) return one;
  const { from, until } = found;
  return { ...one, holds: { from, ...(until === undefined ? {} : { until }) } };
}
