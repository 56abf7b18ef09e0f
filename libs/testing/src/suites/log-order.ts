// Answers: does every record come over once, in order, to whoever reads, from where it asked?
import { aRecord, makeRouter, SUITE_PARTITIONS } from './log-builders.js';
import type { Logs } from './message-log.suite.js';

export function orderPromises(opened: () => Logs): void {
  it('hands over what was appended, byte for byte, before and after it began to read', async () => {
    const { log, consume } = opened();
    // Given
    const router = makeRouter();
    await log.append([aRecord('persoon-1', 'één')]);
    // When
    await consume(log, router.options);
    await router.until(() => router.values.length === 1);
    await log.append([aRecord('persoon-2', 'twee')]);
    await router.until(() => router.values.length === 2);
    // Then
    const records = router.batches.flatMap((batch) => batch.records);
    expect(records.map(({ key, headers, value }) => ({ key, headers, value: [...value] }))).toEqual(
      [aRecord('persoon-1', 'één'), aRecord('persoon-2', 'twee')].map((record) => ({
        ...record,
        value: [...record.value],
      })),
    );
  });

  it('keeps the order of a key, whoever appends in between', async () => {
    const { log, other, consume } = opened();
    // Given
    const router = makeRouter();
    const rounds = Array.from({ length: 30 }, (_, index) => index);
    for (const round of rounds) {
      await Promise.all([
        log.append([aRecord('persoon-1', `a${round}`)]),
        other.append([aRecord('persoon-2', `b${round}`), aRecord('persoon-3', `c${round}`)]),
      ]);
    }
    // When
    await consume(log, router.options);
    await router.until(() => router.values.length === 90);
    // Then
    for (const name of ['a', 'b', 'c']) {
      const mine = router.values.filter((value) => value.startsWith(name));
      expect(mine).toEqual(rounds.map((round) => `${name}${round}`));
    }
    const homes = new Map<string, Set<number>>();
    for (const { partition, records } of router.batches) {
      for (const { key } of records) homes.set(key, (homes.get(key) ?? new Set()).add(partition));
    }
    expect([...homes.values()].map((partitions) => partitions.size)).toEqual([1, 1, 1]);
  });

  it('gives offsets without a gap, and batches no longer than asked', async () => {
    const { log, other, consume } = opened();
    // Given
    const router = makeRouter();
    const all = Array.from({ length: 25 }, (_, index) => aRecord('persoon-1', `${index}`));
    await log.append(all);
    // When
    await consume(log, router.options);
    await router.until(() => router.values.length === 25);
    // Then
    expect(router.batches.map(({ first, next }) => [first, next])).toEqual([
      [0n, 10n],
      [10n, 20n],
      [20n, 25n],
    ]);
    const offsets = router.batches.flatMap((batch) => batch.records.map(({ offset }) => offset));
    expect(offsets).toEqual(all.map((_, index) => BigInt(index)));
    const partition = router.batches[0]?.partition ?? 0;
    expect(await other.bounds(partition)).toEqual({ earliest: 0n, end: 25n });
  });

  it('begins where the store says, not where the log begins', async () => {
    const { log, consume } = opened();
    // Given
    const router = makeRouter();
    await log.append(['a', 'b', 'c'].map((value) => aRecord('persoon-1', value)));
    for (let partition = 0; partition < SUITE_PARTITIONS; partition += 1) {
      const { end } = await log.bounds(partition);
      if (end > 0n) router.positions.set(partition, 2n);
    }
    // When
    await consume(log, router.options);
    await router.until(() => router.values.length > 0);
    // Then
    expect(router.values).toEqual(['c']);
  });

  it('wakes a reader for what another opening appended', async () => {
    const { log, other, consume } = opened();
    // Given
    const router = makeRouter();
    await consume(log, router.options);
    // When
    await other.append([aRecord('persoon-1', 'van elders')]);
    await router.until(() => router.values.length === 1);
    // Then
    expect(router.values).toEqual(['van elders']);
  });

  it('hands every record over once when two routers share the positions', async () => {
    const { log, other, consume } = opened();
    // Given
    const router = makeRouter();
    const values = Array.from({ length: 60 }, (_, index) => `${index}`);
    await Promise.all([consume(log, router.options), consume(other, router.options)]);
    // When
    await Promise.all(
      values.map((value, index) =>
        (index % 2 === 0 ? log : other).append([aRecord(`persoon-${index % 9}`, value)]),
      ),
    );
    await router.until(() => router.values.length >= 60);
    // Then
    expect(router.values.toSorted()).toEqual(values.toSorted());
  });
}
