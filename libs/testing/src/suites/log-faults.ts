// Answers: what does the log do when handling fails, the store is elsewhere, or the log itself is away?
import type { ConsumeOptions } from '#exchange';
import { Unavailable } from '#kernel';
import { partitionOf } from '#log';
import { aRecord, makeRouter, SUITE_PARTITIONS } from './log-builders.js';
import type { Logs } from './message-log.suite.js';

export function faultPromises(opened: () => Logs): void {
  it('offers a batch again when handling it failed, and nothing behind it meanwhile', async () => {
    const { log, consume } = opened();
    // Given
    const router = makeRouter();
    const seen: string[] = [];
    let failures = 2;
    const options: ConsumeOptions = {
      ...router.options,
      recordsMax: 1,
      batch: (batch) => {
        seen.push(new TextDecoder().decode(batch.records[0]?.value));
        if (failures === 0) return router.options.batch(batch);
        failures -= 1;
        return Promise.reject(new Unavailable('storeUnavailable'));
      },
    };
    // When
    await log.append([aRecord('persoon-1', 'een'), aRecord('persoon-1', 'twee')]);
    await consume(log, options);
    await router.until(() => router.values.length === 2);
    // Then
    expect(seen).toEqual(['een', 'een', 'een', 'twee']);
  });

  it('asks the store again where to go on after a batch was fenced', async () => {
    const { log, consume } = opened();
    // Given
    const router = makeRouter();
    await log.append(['a', 'b', 'c'].map((value) => aRecord('persoon-1', value)));
    let overtaken = false;
    const options: ConsumeOptions = {
      ...router.options,
      recordsMax: 1,
      batch: (batch) => {
        // Another worker did the first two meanwhile.
        if (!overtaken) router.positions.set(batch.partition, 2n);
        overtaken = true;
        return router.options.batch(batch);
      },
    };
    // When
    await consume(log, options);
    await router.until(() => router.values.length === 1);
    // Then
    expect(router.values).toEqual(['c']);
  });

  it('stops a partition whose position lies beyond the log, and only that one', async () => {
    const { log, consume } = opened();
    // Given
    const router = makeRouter();
    await log.append(Array.from({ length: 20 }, (_, index) => aRecord(`persoon-${index}`, 'x')));
    const ends = await Promise.all(
      Array.from(
        { length: SUITE_PARTITIONS },
        async (_, partition) => (await log.bounds(partition)).end,
      ),
    );
    router.positions.set(0, 1_000n);
    const expected = 20 - Number(ends[0]);
    // When
    await consume(log, router.options);
    await router.until(() => router.gaps.length === 1 && router.values.length === expected);
    // Then
    expect(router.gaps).toEqual([{ partition: 0, position: 1_000n, earliest: 0n, end: ends[0] }]);
    expect(router.batches.map((batch) => batch.partition)).not.toContain(0);
  });

  it('goes on by itself when the position of a stopped partition was moved', async () => {
    const { log, consume } = opened();
    // Given
    const router = makeRouter();
    const partition = partitionOf('persoon-1', SUITE_PARTITIONS);
    router.positions.set(partition, 1_000n);
    await log.append(['a', 'b', 'c'].map((value) => aRecord('persoon-1', value)));
    await consume(log, router.options);
    await router.until(() => router.gaps.length === 1);
    // When
    router.positions.set(partition, 1n);
    await router.until(() => router.values.length === 2);
    // Then
    expect(router.values).toEqual(['b', 'c']);
    expect(router.gaps).toHaveLength(1);
  });

  it('finishes the batch under way when it is stopped, and begins no other', async () => {
    const { log, consume } = opened();
    // Given
    const router = makeRouter();
    let begun = (): void => undefined;
    let finish = (): void => undefined;
    const beginning = new Promise<void>((resolve) => (begun = resolve));
    const finishing = new Promise<void>((resolve) => (finish = resolve));
    const consumption = await consume(log, {
      ...router.options,
      recordsMax: 1,
      batch: async (batch) => {
        begun();
        await finishing;
        return router.options.batch(batch);
      },
    });
    await log.append([aRecord('persoon-1', 'een'), aRecord('persoon-1', 'twee')]);
    await beginning;
    // When
    let isStopped = false;
    const stopped = consumption.stop().then(() => {
      isStopped = true;
    });
    // A whole round through the log: time enough for a stop that does not wait.
    await log.check();
    const stoppedEarly = isStopped;
    finish();
    await stopped;
    // Then
    expect(stoppedEarly).toBe(false);
    expect(router.values).toEqual(['een']);
  });

  it('keeps what it acknowledged when it is opened anew', async () => {
    const { log, open, consume } = opened();
    // Given
    await log.append([aRecord('persoon-1', 'bewaard')]);
    // When
    const anew = await open();
    const router = makeRouter();
    await consume(anew, router.options);
    await router.until(() => router.values.length === 1);
    // Then
    expect(router.values).toEqual(['bewaard']);
  });

  it('refuses to append while it cannot write, and takes the same records afterwards', async () => {
    const { log, place, consume } = opened();
    // Given
    const repair = await place.breakDown();
    // When
    const refusals = await Promise.allSettled([log.append([aRecord('k', 'v')]), log.check()]);
    await repair();
    // Then
    for (const refusal of refusals) {
      expect(refusal).toMatchObject({
        status: 'rejected',
        reason: { problem: 'logUnavailable' },
      });
    }
    await log.append([aRecord('k', 'v')]);
    await log.check();
    const router = makeRouter();
    await consume(log, router.options);
    await router.until(() => router.values.length > 0);
    expect(router.values).toEqual(['v']);
  });
}
