// Answers: when do the numbers of /metrics go to a collector? On a fixed beat; what does not arrive is
// not kept, because the next beat tells all that was counted.
import type { Registry } from 'prom-client';
import type { Attributes } from '#evidence';
import type { LogAnswer } from '#exchange';
import { LIMITS, type Clock } from '#kernel';
import { otlpMetrics } from './otlp-metrics.js';

export interface TellingParts {
  readonly registry: Registry;
  readonly out: { send(kind: 'meting', request: string): Promise<LogAnswer> };
  readonly clock: Clock;
  /** Which process speaks. */
  readonly resource: Attributes;
  /** Once when it begins to fail, not at every beat. */
  readonly onSilenced: (code: string) => void;
}

export interface Telling {
  /** Tells once more, so that the last numbers are not lost. */
  stop(): Promise<void>;
}

export function startTelling(parts: TellingParts): Telling {
  const { registry, out, clock, resource } = parts;
  const stopping = new AbortController();
  const since = clock.now();
  let failing = false;
  const tell = async (): Promise<void> => {
    const metrics = await registry.getMetricsAsJSON();
    const answer = await out.send('meting', otlpMetrics(metrics, resource, since, clock.now()));
    if (answer.kind === 'refused' && !failing) parts.onSilenced(answer.code);
    failing = answer.kind === 'refused';
  };
  const rounds = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await clock.wait(LIMITS.telemetryBeatMs, stopping.signal);
      await tell();
    }
  };
  const running = rounds();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
