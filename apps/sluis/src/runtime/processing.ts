// Answers: how is the processing log connected? Who routes writes what it must get, and the same
// process brings it there, with the certificate that the configuration names.
import { createHmac } from 'node:crypto';
import type { ProcessingParts } from '#exchange';
import { randomId, type Config, type Lifecycle } from '#platform';
import type { Meters } from '../operations/meters.js';
import { startSending } from '../processing/sending.js';
import type { Runtime } from './open.js';
import { openOtlpOut, whoSpeaks } from './otlp.js';

type LogConfig = Config['processingLog'] & { readonly url: string };

const isOn = (config: Config['processingLog']): config is LogConfig => config.url !== null;

/** Undefined where no log is configured. */
export function processingParts({ config, keys }: Runtime): ProcessingParts | undefined {
  const { processingLog: log, gateway } = config;
  if (!isOn(log)) return undefined;
  const secret = keys.secret('index');
  const register = log.register ?? `urn:nld:oin:${gateway.oin}:verwerkingsactiviteit:`;
  return {
    subjectOf: (personId) =>
      createHmac('sha256', secret).update(`verwerkingenlogboek\0${personId}`).digest('base64url'),
    activityOf: (purpose, policy) => `${register}${purpose}:${policy}`,
    rowsMax: log.rowsMax,
  };
}

export function openProcessing(
  runtime: Runtime,
  version: string,
  meters: Meters,
  lifecycle: Lifecycle,
): void {
  const { config, store, clock, logger } = runtime;
  const { processingLog: log, gateway } = config;
  if (!isOn(log)) return;
  const out = openOtlpOut(log, clock);
  const sending = startSending({
    store,
    out,
    clock,
    holder: `${gateway.instance}/${randomId()}`,
    resource: whoSpeaks(config, version),
    onSent: (records) => meters.logged(records),
    onRefused(code) {
      meters.logRefused(code);
      logger.error('the processing log did not take records; it is tried again', { code });
    },
    onFault(error) {
      meters.failed('router');
      logger.error('records could not be brought to the processing log', { error });
    },
  });
  lifecycle.onStop('working', 'processing log', async () => {
    await sending.stop();
    await out.close();
  });
}
