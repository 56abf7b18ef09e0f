import { makeSystemClock, randomId } from './system-clock.js';

describe('the system clock', () => {
  it('stands still rather than going back', () => {
    // Given a machine whose clock is set back by an hour
    const readings = [1_000_000, 1_000_005, 999_000, 1_000_006];
    const clock = makeSystemClock(() => readings.shift() as number);
    // Then
    expect([clock.now(), clock.now(), clock.now(), clock.now()]).toEqual([
      1_000_000, 1_000_005, 1_000_005, 1_000_006,
    ]);
  });

  it('stops waiting when it is told to, also beforehand', async () => {
    const clock = makeSystemClock();
    const stop = new AbortController();
    const waiting = clock.wait(3_600_000, stop.signal);
    stop.abort();
    await expect(waiting).resolves.toBeUndefined();
    await expect(clock.wait(3_600_000, stop.signal)).resolves.toBeUndefined();
  });

  it('waits no longer than was asked', async () => {
    await expect(makeSystemClock().wait(0)).resolves.toBeUndefined();
  });

  it('does not take a very long wait for none at all', async () => {
    const stop = new AbortController();
    let woken = false;
    const waiting = makeSystemClock()
      .wait(Number.MAX_SAFE_INTEGER, stop.signal)
      .then(() => (woken = true));
    await new Promise(setImmediate);
    expect(woken).toBe(false);
    stop.abort();
    await waiting;
  });
});

it('a random id is a UUID and never the same', () => {
  const ids = Array.from({ length: 100 }, randomId);
  expect(new Set(ids).size).toBe(100);
  expect(ids.every((id) => /^[0-9a-f-]{36}$/.test(id))).toBe(true);
});
