// Answers: does a form of the message log keep every promise of the port? Called from the medium
// spec beside each adapter, with two openings of one place, as two processes would have.
import type { LogRecord } from '#contracts';
import type { Consumption, ConsumeOptions, LogBatch, LogGap, MessageLog } from '#exchange';
import { Unavailable } from '#kernel';
import type { Place } from './place.js';

/** Partitions of the log under test; enough for keys to spread, few enough to watch. */
export const SUITE_PARTITIONS = 4;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const aRecord = (key: string, value: string): LogRecord => ({
  key,
  headers: { ce_type: 'nl.reintegratie.detenties.begonnen.v1' },
  value: bytes(value),
});

/** Keeps positions as the store does, and everything that it was handed. */
function makeRouter() {
  const positions = new Map<number, bigint>();
  const batches: LogBatch[] = [];
  const gaps: LogGap[] = [];
  const values: string[] = [];
  let wake = (): void => undefined;
  const options: ConsumeOptions = {
    position: (partition) => Promise.resolve(positions.get(partition) ?? 0n),
    batch: (batch) => {
      if ((positions.get(batch.partition) ?? 0n) !== batch.first) return Promise.resolve('fenced');
      positions.set(batch.partition, batch.next);
      batches.push(batch);
      values.push(...batch.records.map((record) => new TextDecoder().decode(record.value)));
      wake();
      return Promise.resolve('committed');
    },
    onGap: (gap) => {
      gaps.push(gap);
      wake();
    },
    recordsMax: 10,
  };
  /** Waits for what was handed over, never for time. */
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return { options, positions, batches, gaps, values, until };
}

export function messageLogSuite(form: string, makePlace: () => Promise<Place<MessageLog>>): void {
  describe(`message log (${form})`, () => {
    let place: Place<MessageLog>;
    let log: MessageLog;
    let other: MessageLog;
    const opened: MessageLog[] = [];
    const consumptions: Consumption[] = [];
    const consume = async (from: MessageLog, options: ConsumeOptions): Promise<Consumption> => {
      const consumption = await from.consume(options);
      consumptions.push(consumption);
      return consumption;
    };

    const open = async (): Promise<MessageLog> => {
      const one = await place.open();
      opened.push(one);
      return one;
    };

    beforeEach(async () => {
      place = await makePlace();
      // At once: both may find an empty place and want to prepare it.
      [log, other] = await Promise.all([open(), open()]);
    });
    afterEach(async () => {
      await Promise.all(consumptions.splice(0).map((consumption) => consumption.stop()));
      await Promise.all(opened.splice(0).map((one) => one.close()));
      await place.remove();
    });

    it('hands over what was appended, byte for byte, before and after it began to read', async () => {
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
      expect(
        records.map(({ key, headers, value }) => ({ key, headers, value: [...value] })),
      ).toEqual(
        [aRecord('persoon-1', 'één'), aRecord('persoon-2', 'twee')].map((record) => ({
          ...record,
          value: [...record.value],
        })),
      );
    });

    it('keeps the order of a key, whoever appends in between', async () => {
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
      // Given
      const router = makeRouter();
      await consume(log, router.options);
      // When
      await other.append([aRecord('persoon-1', 'van elders')]);
      await router.until(() => router.values.length === 1);
      // Then
      expect(router.values).toEqual(['van elders']);
    });

    it('offers a batch again when handling it failed, and nothing behind it meanwhile', async () => {
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

    it('hands every record over once when two routers share the positions', async () => {
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

    it('stops a partition whose position lies beyond the log, and only that one', async () => {
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

    it('finishes the batch under way when it is stopped, and begins no other', async () => {
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
      const stopped = consumption.stop();
      finish();
      await stopped;
      // Then
      expect(router.values).toEqual(['een']);
    });

    it('keeps what it acknowledged when it is opened anew', async () => {
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
  });
}
