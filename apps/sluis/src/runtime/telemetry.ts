// Answers: to which collector are the numbers of this process told? Where none is configured, to nobody
// who does not ask.
import type { Registry } from 'prom-client';
import type { Lifecycle } from '#platform';
import { startTelling } from '../telemetry/telling.js';
import type { Runtime } from './open.js';
import { openOtlpOut, whoSpeaks } from './otlp.js';

export function openTelemetry(
  { config, clock, logger }: Runtime,
  registry: Registry,
  version: string,
  lifecycle: Lifecycle,
): void {
  const { url, ...files } = config.telemetry;
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
