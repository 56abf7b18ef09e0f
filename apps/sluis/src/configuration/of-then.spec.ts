// Answers: are the rules of an earlier day had again, only as far as they verify, and read once?
import { describe, expect, it } from '@jest/globals';
import type { Bundle } from '#directory';
import { Unavailable } from '#kernel';
import { exampleBundles } from '#testing';
import { makeRulesOf } from './of-then.js';

const bundles = await exampleBundles();
const of = (kind: Bundle['kind']): Bundle => {
  const found = bundles.find((bundle) => bundle.kind === kind);
  if (!found) throw new TypeError(kind);
  return found;
};
const then = { beleid: of('policy').digest, register: of('directory').digest };

function kept(all: readonly Bundle[] = bundles) {
  const asked: string[] = [];
  const store = {
    bundle: async (kind: Bundle['kind'], digest: string) => {
      asked.push(kind);
      return all.find((one) => one.kind === kind && one.digest === digest);
    },
  };
  return { asked, store };
}

describe('the rules of then', () => {
  it('are those of the digest, and are read once', async () => {
    const { asked, store } = kept();
    const rulesOf = makeRulesOf({ store, administrators: [], allowUnsigned: true });
    const first = await rulesOf(then);
    expect(first?.permits.length).toBeGreaterThan(0);
    expect(await rulesOf(then)).toBe(first);
    expect(asked).toEqual(['policy', 'directory']);
  });

  it('are none where nothing has that digest, or somebody changed what has it', async () => {
    const asIs = makeRulesOf({ ...kept(), administrators: [], allowUnsigned: true });
    expect(await asIs({ ...then, beleid: 'x' })).toBeUndefined();
    const policy = of('policy');
    const changed = { ...policy, content: { ...(policy.content as object), files: [] } };
    const others = bundles.map((one) => (one === policy ? changed : one));
    const rulesOf = makeRulesOf({ ...kept(others), administrators: [], allowUnsigned: true });
    expect(await rulesOf(then)).toBeUndefined();
  });

  it('are none where they are not signed and have to be', async () => {
    const rulesOf = makeRulesOf({ ...kept(), administrators: [], allowUnsigned: false });
    expect(await rulesOf(then)).toBeUndefined();
  });

  it('are asked for again after the store was away', async () => {
    const { store } = kept();
    let away = true;
    const bundle: typeof store.bundle = (...args) =>
      away ? Promise.reject(new Unavailable('storeUnavailable')) : store.bundle(...args);
    const rulesOf = makeRulesOf({ store: { bundle }, administrators: [], allowUnsigned: true });
    await expect(rulesOf(then)).rejects.toThrow(Unavailable);
    away = false;
    expect(await rulesOf(then)).toBeDefined();
  });
});
