// Answers: nothing may be released to this mailbox; is that for ever, or until a consent, a help
// request or a day? Only the rules that could have applied are asked.
import type { Millis, ProblemKey } from '#kernel';
import type { DecideInput, Decision } from '../model.js';
import { holds } from '../rules/conditions.js';
import type { Permit } from '../rules/rule.js';
import type { WindowState } from '../rules/windows.js';

const UNMET = {
  'toestemming.eigen': 'noConsent',
  'hulpvraag.eigen': 'noHelpRequest',
  verzoek: 'requestNotGranted',
} as const;

/** A rule, and those of overlays that bound when it applies. */
export const named = ({ id, narrowedBy = [] }: Permit): readonly string[] => [id, ...narrowedBy];

/** Need comes before window: who has no consent is not told when the person will be released. */
export function whyNothing(
  permits: readonly Permit[],
  windows: ReadonlyMap<string, WindowState>,
  { mailbox, relation, facts }: DecideInput,
): Decision {
  const candidates = permits.filter((rule) => holds(rule.when, facts));
  const met = candidates.filter((rule) => rule.need === 'altijd' || facts[rule.need]);
  const withheld = (problem: ProblemKey, rules: readonly Permit[]): Decision => ({
    kind: 'withheld',
    mailbox,
    relation,
    problem,
    rules: rules.flatMap(named),
  });
  if (met.length === 0) {
    const [first] = candidates;
    return first && first.need !== 'altijd'
      ? withheld(UNMET[first.need], candidates)
      : withheld('noRule', []);
  }
  const inState = (kind: WindowState['kind']) =>
    met.filter((rule) => windows.get(rule.window.text)?.kind === kind);
  const pending = inState('pending');
  if (pending.length > 0) {
    const from = earliest(pending, windows);
    const rules = pending.flatMap(named);
    return from === undefined
      ? withheld('windowNotOpen', pending)
      : { kind: 'deferred', mailbox, relation, problem: 'windowNotOpen', from, rules };
  }
  return inState('open').length > 0 ? withheld('noRule', []) : withheld('windowClosed', met);
}

function earliest(
  rules: readonly Permit[],
  windows: ReadonlyMap<string, WindowState>,
): Millis | undefined {
  const starts = rules.flatMap((rule) => {
    const state = windows.get(rule.window.text);
    return state?.kind === 'pending' ? (state.from ?? []) : [];
  });
  return starts.length > 0 ? Math.min(...starts) : undefined;
}
