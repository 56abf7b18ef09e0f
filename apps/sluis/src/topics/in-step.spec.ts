import type { Clock } from '#kernel';
import { keepInStep } from './in-step.js';
import { makeTroubles } from './troubles.js';

describe('what runs', () => {
  let wanted: Map<string, string>;
  let events: string[];
  let look: () => Promise<void>;
  let stopped: Map<string, () => void>;

  /** A clock on which nothing happens before the test says so. */
  function makeClock(): Clock {
    let waiting: (() => void) | undefined;
    look = async () => {
      waiting?.();
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    };
    return {
      now: () => 0,
      wait: (_ms, signal) =>
        new Promise((resolve) => {
          waiting = resolve;
          signal?.addEventListener('abort', () => resolve());
        }),
    };
  }
  const begin = (name: string) => {
    events.push(`begin ${name}`);
    return {
      stop: () => {
        events.push(`stop ${name}`);
        return new Promise<void>((resolve) => stopped.set(name, resolve));
      },
    };
  };

  beforeEach(() => {
    wanted = new Map([['a', 'a']]);
    events = [];
    stopped = new Map();
  });

  it('is what should run, and begins again only after it has stopped', async () => {
    // Given
    const running = keepInStep({ wanted: () => wanted, begin, clock: makeClock() });
    wanted.set('b', 'b');
    await look();
    // When
    wanted.delete('a');
    await look();
    wanted.set('a', 'a');
    await look();
    expect(events).toEqual(['begin a', 'begin b', 'stop a']);
    stopped.get('a')?.();
    await look();
    await look();
    expect(events.at(-1)).toBe('begin a');
    // Then
    const ended = running.stop();
    await look();
    expect(events.slice(-2).toSorted()).toEqual(['stop a', 'stop b']);
    for (const resolve of stopped.values()) resolve();
    await ended;
  });
});

describe('troubles', () => {
  it('are said once when they begin, change and end, and counted', () => {
    // Given
    const said: string[] = [];
    const troubles = makeTroubles({
      onBegin: (topic, { code }) => said.push(`${topic} ${code}`),
      onEnd: (topic) => said.push(`${topic} ok`),
      onCount: (topics) => said.push(String(topics)),
    });
    // When
    for (const code of ['X', 'X', 'Y']) troubles.begin('a', { code });
    troubles.end('a');
    troubles.end('a');
    // Then
    expect(said).toEqual(['0', '1', 'a X', '1', 'a Y', '0', 'a ok']);
  });
});
