import fc from 'fast-check';
import type { LogRecord } from '#contracts';
import { Unavailable } from '#kernel';
import { makeTurns } from './in-order.js';

const record = (place: number): LogRecord => ({
  key: String(place),
  headers: {},
  value: new Uint8Array(),
});
const keysOf = (records: readonly LogRecord[]): number[] => records.map(({ key }) => Number(key));

type Way = 'append' | 'pass' | 'fail';

describe('messages accepted side by side', () => {
  it('come into the log in order, whoever is ready first, and nobody after one that failed', () => {
    const ways = fc.array(fc.constantFrom<Way>('append', 'append', 'append', 'pass', 'fail'), {
      maxLength: 30,
    });
    return fc.assert(
      fc.asyncProperty(fc.scheduler(), ways, async (scheduler, given) => {
        // Given
        const log: number[] = [];
        const append = async (records: readonly LogRecord[]): Promise<void> => {
          await scheduler.schedule(Promise.resolve());
          log.push(...keysOf(records));
        };
        const turns = makeTurns(append, given.length);
        const ready = scheduler.scheduleFunction(async (_place: number) => undefined);
        // When
        const outcomes = given.map(async (way, place) => {
          await ready(place);
          if (way === 'fail') return turns.fail(place, new Unavailable('storeUnavailable'));
          if (way === 'append') await turns.append(place)([record(place)]);
          turns.pass(place);
        });
        const settled = await scheduler.waitFor(Promise.allSettled(outcomes));
        // Then
        const appended = given.flatMap((way, place) =>
          way === 'append' && settled[place]?.status === 'fulfilled' ? [place] : [],
        );
        expect(log).toEqual(appended);
        const firstFailure = given.indexOf('fail');
        if (firstFailure !== -1) expect(log.every((place) => place < firstFailure)).toBe(true);
        else expect(log).toEqual(given.flatMap((way, place) => (way === 'append' ? [place] : [])));
      }),
    );
  });

  it('share an append when their turns come together', async () => {
    // Given
    const appends: number[][] = [];
    const turns = makeTurns(async (records) => void appends.push(keysOf(records)), 4);
    // When
    const waiting = [3, 1].map((place) => turns.append(place)([record(place)]));
    turns.pass(2);
    expect(appends).toEqual([]);
    turns.pass(0);
    await Promise.all(waiting);
    // Then
    expect(appends).toEqual([[1, 3]]);
  });

  it('all hear that the log refused, and those after it are not tried', async () => {
    // Given
    let asked = 0;
    const turns = makeTurns(() => {
      asked += 1;
      return Promise.reject(new Unavailable('logUnavailable'));
    }, 3);
    // When
    const outcomes = await Promise.allSettled(
      [0, 1, 2].map((place) => turns.append(place)([record(place)])),
    );
    // Then
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(asked).toBe(1);
  });
});
