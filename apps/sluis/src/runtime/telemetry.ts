// Answers: to which collectors are the numbers and the steps of this process told? Where none is
// configured, numbers to nobody who does not ask, and steps to nobody.
import type { Registry } from 'prom-client';
import { randomId, type Lifecycle } from '#platform';
import type { Meters } from '../operations/meters.js';
import { makeFollower, type Follower } from '../telemetry/follow.js';
import { startTelling } from '../telemetry/telling.js';
import { startTracing } from '../telemetry/tracing.js';
import type { Runtime } from './open.js';
import { openOtlpOut, whoSpeaks } from './otlp.js';

export function openTelemetry(
  { config, clock, logger }: Runtime,
  registry: Registry,
  version: string,
  lifecycle: Lifecycle,
): void {
  const { url, tracesUrl: _other, ...files } = config.telemetry;
  if (url === null) return;
  const out = openOtlpOut({ url, ...files }, clock);
  const telling = startTelling({
    registry,
    out,
    clock,
    resource: whoSpeaks(config, version),
    onSilenced: (code) => logger.warn('the collector does not take our numbers', { code }),
  });
  lifecycle.onStop('working', 'telemetry', async () => {
    await telling.stop();
    await out.close();
  });
}

/** Undefined where no collector is configured: then no journey tells anything. */
export function openTracing(
  { config, clock, logger }: Runtime,
  meters: Meters,
  version: string,
  lifecycle: Lifecycle,
): Follower | undefined {
  const { tracesUrl: url, url: _other, ...files } = config.telemetry;
  if (url === null) return undefined;
  const out = openOtlpOut({ url, ...files }, clock);
  const tracing = startTracing({
    out,
    clock,
    resource: whoSpeaks(config, version),
    onDropped: (steps) => meters.spansDropped(steps),
    onSilenced: (code) => logger.warn('the collector does not take our spans', { code }),
  });
  // Last of all: until then something may still be told.
  lifecycle.onStop('connections', 'tracing', async () => {
    await tracing.stop();
    await out.close();
  });
  return makeFollower(tracing.step, randomId);
}
