// Answers: when do the steps of this process go to a collector? In batches, on a beat, from a queue with
// a bound: nothing ever waits for a collector, and what it misses is counted and gone.
import type { Attributes } from '#evidence';
import type { LogAnswer } from '#exchange';
import { LIMITS, type Clock } from '#kernel';
import { otlpSpans, type Step } from './otlp-spans.js';

export interface TracingParts {
  readonly out: { send(kind: 'stap', request: string): Promise<LogAnswer> };
  readonly clock: Clock;
  /** Which process speaks. */
  readonly resource: Attributes;
  readonly onDropped: (steps: number) => void;
  /** Once when it begins to fail, not at every batch. */
  readonly onSilenced: (code: string) => void;
}

export interface Tracing {
  /** Takes no time and never throws. */
  step(step: Step): void;
  /** Sends what waits, one attempt each. */
  stop(): Promise<void>;
}

export function startTracing(parts: TracingParts): Tracing {
  const { out, clock, resource } = parts;
  const stopping = new AbortController();
  let waiting: Step[] = [];
  let failing = false;

  async function sendAll(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, LIMITS.spansBatchMax);
      const answer = await out.send('stap', otlpSpans(batch, resource));
      const refused = answer.kind === 'refused' ? answer.code : undefined;
      if (refused !== undefined) {
        parts.onDropped(batch.length);
        if (!failing) parts.onSilenced(refused);
      }
      failing = refused !== undefined;
      // What comes meanwhile waits for the next beat, so that one that is away is asked once a beat.
      if (failing) return;
    }
  }

  async function rounds(): Promise<void> {
    while (!stopping.signal.aborted) {
      await clock.wait(LIMITS.spansBeatMs, stopping.signal);
      await sendAll();
    }
  }

  const running = rounds();
  return {
    step(step) {
      if (waiting.length < LIMITS.spansWaitingMax) waiting.push(step);
      else parts.onDropped(1);
    },
    async stop() {
      stopping.abort();
      await running;
      await sendAll();
      parts.onDropped(waiting.length);
      waiting = [];
    },
  };
}
