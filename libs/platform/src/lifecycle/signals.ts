// Answers: what do SIGTERM and SIGINT do? The first asks for an ordered stop, the second ends it.
import type { EventEmitter } from 'node:events';
import { EXIT, type ExitCode } from './exit.js';
import type { Lifecycle } from './lifecycle.js';

export const STOP_SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** The part of `process` that is used. */
export type SignalSource = Pick<EventEmitter, 'on' | 'off'>;

/**
 * Resolves with the exit code when the ordered stop is over, or at once with `unfinished` when a
 * second signal arrives. The caller ends the process, because only it knows what was to be printed.
 */
export function untilStopped(process: SignalSource, lifecycle: Lifecycle): Promise<ExitCode> {
  return new Promise((resolve) => {
    const finish = (code: ExitCode): void => {
      for (const signal of STOP_SIGNALS) process.off(signal, onSignal);
      resolve(code);
    };
    const onSignal = (): void => {
      if (lifecycle.isStopping()) return finish(EXIT.unfinished);
      void lifecycle
        .stop()
        .then(({ unfinished }) => finish(unfinished.length === 0 ? EXIT.ok : EXIT.unfinished));
    };
    for (const signal of STOP_SIGNALS) process.on(signal, onSignal);
  });
}
