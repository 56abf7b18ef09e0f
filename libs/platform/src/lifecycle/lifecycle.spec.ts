import { EventEmitter } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { LIMITS, Unavailable, type Clock } from '#kernel';
import { EXIT, exitCodeOf, makeLifecycle, untilStopped } from './index.js';

/** Time that passes only when told. */
function makeClock(): Clock & { pass(ms: number): void } {
  let now = 0;
  const waiting: { until: number; resolve: () => void }[] = [];
  return {
    now: () => now,
    wait: (ms, signal) =>
      new Promise((resolve) => {
        waiting.push({ until: now + ms, resolve });
        signal?.addEventListener('abort', () => resolve());
      }),
    pass(ms) {
      now += ms;
      for (const { until, resolve } of waiting) if (until <= now) resolve();
    },
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const NEVER = new Promise<void>(() => undefined);

describe('an ordered stop', () => {
  it('closes phase by phase, whatever the order in which things were opened', async () => {
    const seen: string[] = [];
    const lifecycle = makeLifecycle(makeClock(), () => undefined);
    lifecycle.onStop('connections', 'store', () => void seen.push('store'));
    lifecycle.onStop('evidence', 'checkpoint', () => void seen.push('checkpoint'));
    lifecycle.onStop('accepting', 'gateway', async () => {
      await settled();
      seen.push('gateway');
    });
    lifecycle.onStop('working', 'router', () => void seen.push('router'));
    expect(await lifecycle.stop()).toEqual({ unfinished: [] });
    expect(seen).toEqual(['gateway', 'router', 'checkpoint', 'store']);
  });

  it('still closes the rest when one thing fails or does not end in time', async () => {
    const clock = makeClock();
    const failures: string[] = [];
    let storeClosed = false;
    const lifecycle = makeLifecycle(clock, (name) => failures.push(name));
    lifecycle.onStop('accepting', 'gateway', () => Promise.reject(new Unavailable('busy')));
    lifecycle.onStop('working', 'router', () => NEVER);
    lifecycle.onStop('connections', 'store', () => void (storeClosed = true));
    const stopping = lifecycle.stop();
    await settled();
    expect(storeClosed).toBe(false);
    clock.pass(LIMITS.shutdownMs);
    expect((await stopping).unfinished).toEqual(expect.arrayContaining(['gateway', 'router']));
    expect(failures).toEqual(['gateway']);
    expect(storeClosed).toBe(true);
  });

  it('happens once, and is visible from its first moment', async () => {
    let closed = 0;
    const lifecycle = makeLifecycle(makeClock(), () => undefined);
    lifecycle.onStop('accepting', 'gateway', () => void (closed += 1));
    expect(lifecycle.isStopping()).toBe(false);
    const stops = [lifecycle.stop(), lifecycle.stop()];
    expect(lifecycle.isStopping()).toBe(true);
    await Promise.all(stops);
    expect(closed).toBe(1);
  });
});

describe('signals', () => {
  it('ask for an ordered stop and end with its outcome', async () => {
    const source = new EventEmitter();
    const lifecycle = makeLifecycle(makeClock(), () => undefined);
    const code = untilStopped(source, lifecycle);
    source.emit('SIGTERM');
    expect(await code).toBe(EXIT.ok);
    expect(source.eventNames()).toEqual([]);
  });

  it('end a stop that hangs when they are repeated', async () => {
    const source = new EventEmitter();
    const lifecycle = makeLifecycle(makeClock(), () => undefined);
    lifecycle.onStop('working', 'router', () => NEVER);
    const code = untilStopped(source, lifecycle);
    source.emit('SIGTERM');
    source.emit('SIGINT');
    expect(await code).toBe(EXIT.unfinished);
  });
});

describe('exit codes', () => {
  it('tell what has to be repaired', () => {
    const taken = Object.assign(new Error('taken'), { syscall: 'listen', code: 'EADDRINUSE' });
    expect(exitCodeOf(taken)).toBe(EXIT.system);
    expect(exitCodeOf(new Unavailable('storeUnavailable'))).toBe(EXIT.unavailable);
    expect(exitCodeOf(new TypeError('a bug'))).toBe(EXIT.fault);
    expect(exitCodeOf('thrown text')).toBe(EXIT.fault);
  });
});
