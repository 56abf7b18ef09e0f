// Answers: is one bundle of each kind in force, does everybody notice a change, and does a key slot
// stay what it was?
import type { Bundle } from '#directory';
import type { StoredSubscription } from '#exchange';
import type { Stores } from './store.suite.js';
import {
  aMailbox,
  anEntry,
  aPartition,
  aRelease,
  collect,
  someEffects,
  unique,
} from './store-builders.js';

const aBundle = (changes: Partial<Bundle> = {}): Bundle => ({
  kind: 'policy',
  digest: unique('digest'),
  content: { rules: [] },
  signatures: [{ as: 'opsteller', kid: 'k', jws: 'j' }],
  ...changes,
});

const aSubscription = (changes: Partial<StoredSubscription> = {}): StoredSubscription => ({
  id: unique('abonnement'),
  mailbox: aMailbox(),
  types: ['nl.reintegratie.detenties.begonnen.v1'],
  postcodes: ['3011-3089'],
  channel: 'pull',
  createdAt: 1_000,
  ...changes,
});

export function configurationPromises(opened: () => Stores): void {
  const version = () => opened().second.configurationVersion();

  it('puts the newest bundle of a kind in force beside those of other kinds', async () => {
    // Given
    const { first, second } = opened();
    const [territory, older, newer] = [aBundle({ kind: 'territory' }), aBundle(), aBundle()];
    // When
    for (const bundle of [territory, older, newer]) {
      await first.importBundle(bundle, 1_000, [anEntry('bundel.ingevoerd')]);
    }
    // Then
    const active = await second.activeBundles();
    expect(active).toEqual(expect.arrayContaining([territory, newer]));
    expect(active).not.toContainEqual(older);
  });

  it('knows what was in force in a period, also what is not any more', async () => {
    // Given
    const { first, second } = opened();
    const [one, two] = [aBundle({ kind: 'anchors' }), aBundle({ kind: 'anchors' })];
    for (const [bundle, at] of [
      [one, 10_000],
      [two, 20_000],
      [one, 30_000],
    ] as const) {
      await first.importBundle(bundle, at, [anEntry()]);
    }
    const during = async (from: number, until: number) =>
      (await second.inForceDuring('anchors', from, until)).map(({ digest, since }) => [
        digest,
        since,
      ]);
    // Then
    expect(await during(12_000, 15_000)).toEqual([[one.digest, 10_000]]);
    expect(await during(15_000, 25_000)).toEqual([
      [two.digest, 20_000],
      [one.digest, 10_000],
    ]);
    expect(await during(30_000, 40_000)).toEqual([[one.digest, 30_000]]);
    expect(await second.bundle('anchors', two.digest)).toEqual(two);
    expect(await second.bundle('policy', two.digest)).toBeUndefined();
  });

  it('can put an earlier bundle in force again', async () => {
    // Given
    const { first } = opened();
    const [older, newer] = [aBundle({ kind: 'anchors' }), aBundle({ kind: 'anchors' })];
    // When
    for (const bundle of [older, newer, older]) await first.importBundle(bundle, 1, [anEntry()]);
    // Then
    expect(await first.activeBundles()).toContainEqual(older);
  });

  it('changes its version with every change, and only then', async () => {
    // Given
    const { first } = opened();
    const bundle = aBundle({ kind: 'directory' });
    const subscription = aSubscription();
    const versions = [await version()];
    const after = async (change: Promise<unknown>) => {
      await change;
      versions.push(await version());
    };
    // When
    await after(first.importBundle(bundle, 1, [anEntry()]));
    await after(first.importBundle(bundle, 2, [anEntry()]));
    await after(first.putSubscription(subscription, 'beheer', [anEntry()]));
    await after(first.deleteSubscription(subscription.mailbox, subscription.id, 'beheer', []));
    await after(first.deleteSubscription(subscription.mailbox, subscription.id, 'beheer', []));
    // Then
    const changed = versions.slice(1).map((now, index) => now !== versions[index]);
    expect(changed).toEqual([true, false, true, true, false]);
  });

  it('fences a batch that was judged before a change', async () => {
    // Given
    const { first, second } = opened();
    const configuration = await first.configurationVersion();
    const at = { partition: aPartition(), expected: 0n, next: 1n };
    // When
    await second.importBundle(aBundle(), 1, [anEntry()]);
    // Then
    expect(await first.commitBatch(at, someEffects({ configuration }))).toBe('fenced');
  });

  it('keeps the subscriptions of a mailbox, and when each was first made', async () => {
    // Given
    const { first, second } = opened();
    const mailbox = aMailbox();
    const [one, other] = [aSubscription({ mailbox }), aSubscription({ mailbox })];
    const filters = [{ not: { exact: { relatie: 'herkomst' } } }];
    const narrowed = { ...one, postcodes: ['3011'], filters, createdAt: 9_000 };
    // When
    for (const subscription of [one, other, narrowed]) {
      await first.putSubscription(subscription, 'beheer', [anEntry()]);
    }
    const deleted = await first.deleteSubscription(mailbox, other.id, 'beheer', [anEntry()]);
    // Then
    expect(deleted).toBeDefined();
    expect(await second.subscriptions(mailbox)).toEqual([{ ...narrowed, createdAt: 1_000 }]);
    expect(await second.subscriptions()).toContainEqual({ ...narrowed, createdAt: 1_000 });
  });

  it('says from where a subscription counts, and lets no batch of before it in after it', async () => {
    // Given
    const { first, second } = opened();
    const [mailbox, partition] = [aMailbox(), aPartition()];
    const subscription = aSubscription({ mailbox });
    const batch = async (next: bigint, configuration: number) =>
      second.commitBatch(
        { partition, expected: next - 1n, next },
        someEffects({ configuration, releases: [aRelease(mailbox)] }),
      );
    const before = await version();
    expect(await batch(1n, before)).toBe('committed');
    // When
    const change = anEntry('abonnement.vastgelegd');
    const from = await first.putSubscription(subscription, 'edge/vanaf', [change]);
    // Then
    expect(from).toEqual({ number: 2, configuration: before + 1 });
    expect(await batch(2n, before)).toBe('fenced');
    expect(await batch(2n, from.configuration)).toBe('committed');
    const gone = await first.deleteSubscription(mailbox, subscription.id, 'edge/vanaf', [
      anEntry(),
    ]);
    expect(gone).toEqual({ number: 3, configuration: before + 2 });
    const recorded = (await collect(second.evidence()))
      .flatMap(({ entries }) => entries)
      .find(({ id }) => id === change.id);
    expect(recorded?.data).toMatchObject({
      vanafNummer: 2,
      configuratie: before + 1,
      posities: expect.arrayContaining([`${partition}:1`]),
    });
  });

  it('takes a key slot once', async () => {
    // Given
    const { first, second } = opened();
    const slot = unique('ketting');
    await first.saveKeySlot(slot, 'fingerprint-1');
    // Then
    await second.saveKeySlot(slot, 'fingerprint-1');
    await expect(second.saveKeySlot(slot, 'fingerprint-2')).rejects.toThrow(slot);
    expect((await second.keySlots()).get(slot)).toBe('fingerprint-1');
  });
}
