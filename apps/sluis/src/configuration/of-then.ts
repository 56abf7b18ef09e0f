// Answers: which rules held when something was decided? Bundles stay in the store under their digest;
// they are believed only as far as they still verify.
import { catalogue } from '#contracts';
import { verifyBundle, type Administrator, type Bundle } from '#directory';
import type { Store } from '#exchange';
import { LIMITS } from '#kernel';
import { loadRules, type RuleSet } from '#policy';
import type { PolicyContent } from './bundle-files.js';
import { agreedIn } from './fits.js';

export interface OfThenParts {
  readonly store: Pick<Store, 'bundle'>;
  readonly administrators: readonly Administrator[];
  readonly allowUnsigned: boolean;
}

/** Digests of policy and directory, as a passport names them. */
export interface Then {
  readonly beleid: string;
  readonly register: string;
}

/** Undefined: they are not there, do not verify, or cannot be read under today's message types. */
export type RulesOf = (then: Then) => Promise<RuleSet | undefined>;

/** Reading rules takes a while, so the sets that were asked for last are kept. */
export function makeRulesOf(parts: OfThenParts): RulesOf {
  const kept = new Map<string, Promise<RuleSet | undefined>>();
  return (then) => {
    const key = `${then.beleid} ${then.register}`;
    const known = kept.get(key) ?? load(then, parts);
    kept.delete(key);
    kept.set(key, known);
    // A store that is away is asked again the next time.
    known.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > LIMITS.olderRulesKept && oldest !== undefined) kept.delete(oldest);
    return known;
  };
}

async function load(then: Then, parts: OfThenParts): Promise<RuleSet | undefined> {
  const policy = await parts.store.bundle('policy', then.beleid);
  const directory = await parts.store.bundle('directory', then.register);
  if (!policy || !directory) return undefined;
  if (![policy, directory].every((bundle) => isVerified(bundle, parts))) return undefined;
  const loaded = loadRules((policy.content as PolicyContent).files, catalogue);
  if (loaded.kind !== 'loaded') return undefined;
  const agreed = agreedIn(directory, loaded.rules);
  return agreed.kind === 'agreed' ? agreed.rules : undefined;
}

const isVerified = (
  bundle: Bundle,
  { administrators, allowUnsigned }: Omit<OfThenParts, 'store'>,
): boolean => verifyBundle(bundle, administrators, { allowUnsigned }).kind === 'ok';
