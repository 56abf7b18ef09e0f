// Answers: does a data key come into being with its person, move under another slot, and never under
// one that was retired?
import { Unavailable } from '#kernel';
import type { Stores } from './store.suite.js';
import {
  aClaim,
  aKey,
  anEntry,
  aPartition,
  collect,
  KEY_MADE,
  someEffects,
  unique,
} from './store-builders.js';

export function dataKeyPromises(opened: () => Stores): void {
  const keysOf = async (subject: string) =>
    (await opened().second.readForRouting([], [subject])).dataKeys.get(subject);

  it('is stored with the person that it was made for, and not for one who was known', async () => {
    // Given
    const { first } = opened();
    const identifiers = [unique('hmac')];
    const [one, other] = [aClaim({ identifiers }), aClaim({ identifiers })];
    // When
    await first.claim(one);
    await first.claim(other);
    // Then
    expect(await keysOf(one.newPersonId)).toEqual([one.newKey]);
    expect(await keysOf(other.newPersonId)).toBeUndefined();
  });

  it('is given newest first, and the newest one with every claim', async () => {
    // Given
    const { first, second } = opened();
    const claim = aClaim();
    await first.claim(claim);
    const newer = aKey(claim.newPersonId, { made: KEY_MADE + 1 });
    // When
    await second.addDataKeys([newer]);
    const again = await first.claim(claim);
    const another = await first.claim(aClaim({ identifiers: claim.identifiers }));
    // Then
    expect(await keysOf(claim.newPersonId)).toEqual([newer, claim.newKey]);
    expect([again, another]).toEqual([
      expect.objectContaining({ kind: 'repeated', key: newer }),
      expect.objectContaining({ kind: 'claimed', key: newer }),
    ]);
  });

  it('comes with the case that is due', async () => {
    // Given
    const { first } = opened();
    const claim = aClaim();
    await first.claim(claim);
    const person = claim.newPersonId;
    const effects = someEffects({
      cases: new Map([[person, claim.newKey.wrapped]]),
      wakes: new Map([[person, { at: 5, reason: 'feit' }]]),
      configuration: await first.configurationVersion(),
    });
    await first.commitBatch({ partition: aPartition(), expected: 0n, next: 1n }, effects);
    // Then
    expect(await first.takeDueCases(5, 10, 500)).toContainEqual({
      personId: person,
      reason: 'feit',
      key: claim.newKey,
    });
  });

  it('is refused under a slot that is not recorded, with everything that came with it', async () => {
    // Given
    const { first } = opened();
    const kek = unique('kek');
    const claim = aClaim();
    const queued = { dataKeys: [aKey(unique('item'), { kek })] };
    const partition = aPartition();
    const configuration = await first.configurationVersion();
    // When
    const refusals = await Promise.allSettled([
      first.claim({ ...claim, newKey: aKey(claim.newPersonId, { kek }) }),
      first.commitBatch(
        { partition, expected: 0n, next: 1n },
        someEffects({ ...queued, configuration }),
      ),
      first.addDataKeys(queued.dataKeys),
    ]);
    // Then
    for (const refusal of refusals) {
      expect(refusal).toMatchObject({ status: 'rejected', reason: expect.any(Unavailable) });
    }
    expect(await first.position(partition)).toBe(0n);
    expect(await first.claim(claim)).toMatchObject({ kind: 'claimed' });
  });

  describe('moves to another slot', () => {
    it('in batches, and what was destroyed meanwhile does not come back', async () => {
      // Given
      const { first, second } = opened();
      const [from, to] = [unique('kek'), unique('kek')];
      for (const slot of [from, to]) await first.saveKeySlot(slot, 'fingerprint');
      const old = ['a', 'b', 'c'].map((name) => aKey(unique(name), { kek: from }));
      await first.addDataKeys(old);
      // When
      const some = await second.dataKeysUnder(from, 2);
      const moved = some.map((key) => aKey(key.subject, { kek: to, wrapped: Buffer.from('new') }));
      const gone = aKey(unique('destroyed'), { kek: to });
      await second.rewrapDataKeys([...moved, gone], from);
      await second.rewrapDataKeys([{ ...moved[0]!, wrapped: Buffer.from('late') }], from);
      // Then
      expect(some).toHaveLength(2);
      expect(await keysOf(moved[0]!.subject)).toEqual([moved[0]]);
      expect(await keysOf(gone.subject)).toBeUndefined();
      const counts = await first.dataKeyCounts();
      expect([counts.get(from), counts.get(to)]).toEqual([1, 2]);
      expect(await first.dataKeysUnder(from, 10)).toHaveLength(1);
    });

    it('and the old one is retired when it wraps nothing any more, with evidence', async () => {
      // Given
      const { first, second } = opened();
      const slot = unique('kek');
      await first.saveKeySlot(slot, 'fingerprint');
      const key = aKey(unique('person'), { kek: slot });
      await first.addDataKeys([key]);
      const [early, late] = [anEntry(), anEntry()];
      // When
      const outcomes = [await second.retireKeySlot(slot, 1, [early])];
      await first.rewrapDataKeys([{ ...key, kek: 'kek' }], slot);
      outcomes.push(await second.retireKeySlot(slot, 1, [late]));
      // Then
      expect(outcomes).toEqual(['in-use', 'retired']);
      expect([...(await first.keySlots()).keys()]).not.toContain(slot);
      await expect(first.addDataKeys([aKey(unique('x'), { kek: slot })])).rejects.toThrow(
        Unavailable,
      );
      const entries = (await collect(first.evidence())).flatMap((one) => one.entries);
      expect(entries).toContainEqual(late);
      expect(entries).not.toContainEqual(early);
    });
  });

  it('is due for another one when the newest of a person is old', async () => {
    // Given
    const { first } = opened();
    const [old, fresh] = [aClaim(), aClaim()];
    await first.claim(old);
    await first.claim(fresh);
    await first.addDataKeys([aKey(fresh.newPersonId, { made: KEY_MADE + 10 })]);
    // When
    const due = await first.personsWithKeysBefore(KEY_MADE + 10, 10_000);
    // Then
    expect(due).toContain(old.newPersonId);
    expect(due).not.toContain(fresh.newPersonId);
  });
}
