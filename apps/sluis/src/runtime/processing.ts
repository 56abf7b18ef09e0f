// Answers: how is the processing log connected? Who routes writes what it must get, and the same
// process brings it there, with the certificate that the configuration names.
import { createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { makeOtlpOut, type OtlpTls } from '#delivery';
import type { ProcessingParts } from '#exchange';
import { randomId, versionOfFiles, type Config, type Lifecycle } from '#platform';
import type { Meters } from '../operations/meters.js';
import { startSending } from '../processing/sending.js';
import type { Runtime } from './open.js';

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
  const out = makeOtlpOut({ url: new URL(log.url), tls: tlsOf(log), clock });
  const sending = startSending({
    store,
    out,
    clock,
    holder: `${gateway.instance}/${randomId()}`,
    resource: {
      'service.name': 'sluis',
      'service.version': version,
      'service.instance.id': gateway.instance,
    },
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

/** The files are looked at before each request. */
function tlsOf({ caFile, certificateFile, keyFile }: LogConfig): () => Promise<OtlpTls> {
  const files = { ca: caFile, cert: certificateFile, key: keyFile };
  const named = Object.entries(files).flatMap(([as, file]) =>
    file === null ? [] : [{ as, file }],
  );
  let known: { readonly version: string; readonly tls: OtlpTls } | undefined;
  return async () => {
    const version = await versionOfFiles(named.map(({ file }) => file));
    if (known?.version !== version) {
      const read = named.map(async ({ as, file }) => [as, await readFile(file, 'utf8')] as const);
      known = { version, tls: Object.fromEntries(await Promise.all(read)) };
    }
    return known.tls;
  };
}
