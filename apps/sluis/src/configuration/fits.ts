// Answers: may this bundle come into force beside those that are? The rules have to load under this
// version of the catalogue, and what they give beyond the national ones has to be agreed in the
// directory: the two are signed apart.
import { catalogue } from '#contracts';
import type { Bundle, DirectoryContent } from '#directory';
import { isAnchorsContent } from '#identity';
import type { Fault } from '#kernel';
import { agreedWith, loadRules, type Agreed, type RuleSet } from '#policy';
import { ofPolicy, type PolicyContent } from './bundle-files.js';

/** Faults by file and line; empty: it may. `active` may hold an older one of the same kind. */
export function faultsBeside(bundle: Bundle, active: readonly Bundle[]): readonly Fault[] {
  if (bundle.kind === 'anchors' && !isAnchorsContent(bundle.content)) {
    return [{ place: 'anchors', expected: 'authorities as `sluis anchors sign` writes them' }];
  }
  const inForce = (kind: Bundle['kind']): Bundle | undefined =>
    bundle.kind === kind ? bundle : active.find((one) => one.kind === kind);
  const policy = inForce('policy');
  if (!policy || (bundle.kind !== 'policy' && bundle.kind !== 'directory')) return [];
  const loaded = loadRules((policy.content as PolicyContent).files, catalogue);
  if (loaded.kind === 'refused') return bundle.kind === 'policy' ? loaded.faults.map(ofPolicy) : [];
  const agreed = agreedIn(inForce('directory'), loaded.rules);
  return agreed.kind === 'refused' ? agreed.faults.map(ofPolicy) : [];
}

export function agreedIn(directory: Bundle | undefined, rules: RuleSet): Agreed {
  const { widenings = [] } = (directory?.content ?? {}) as Partial<DirectoryContent>;
  return agreedWith(rules, { widening: (id) => widenings.find((one) => one.id === id) });
}
