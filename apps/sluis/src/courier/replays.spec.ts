// Answers: does a courier that waits for news look again when something old is to be brought?
import { until } from '../../../acceptance/src/world/waiting.js';
import { watchReplays } from './replays.js';

describe('waiting for news', () => {
  it('is over soon after a replay, twice for who had just looked, and not without one', async () => {
    // Given
    let replays = 4;
    let step: (() => void) | undefined;
    const store = {
      replays: async () => replays,
      watch: (_mailbox: string, _after: number, signal: AbortSignal) =>
        new Promise<boolean>((resolve) => {
          signal.addEventListener('abort', () => resolve(false), { once: true });
        }),
    };
    const clock = {
      now: () => 0,
      wait: (_ms: number, stop?: AbortSignal) =>
        new Promise<void>((resolve) => {
          step = resolve;
          stop?.addEventListener('abort', () => resolve(), { once: true });
        }),
    };
    const { watch, stop } = watchReplays(store, clock);
    const never = new AbortController().signal;
    const over: string[] = [];
    const wait = (name: string) => void watch('m', 1, never).then(() => over.push(name));
    /** It waits for the clock again once it has looked. */
    const waits = () => until('a look', async () => (step ? true : undefined));
    const nextLook = async () => {
      await waits();
      step?.();
      step = undefined;
      await waits();
    };
    wait('idle');
    await nextLook();
    expect(over).toEqual([]);
    // When
    replays = 5;
    await nextLook();
    expect(over).toEqual(['idle']);
    wait('just looked');
    await nextLook();
    expect(over).toEqual(['idle', 'just looked']);
    wait('later');
    await nextLook();
    // Then
    expect(over).toEqual(['idle', 'just looked']);
    await stop();
  });
});
