// Answers: how does this process reach what speaks OTLP, and as whom? With the certificate that the
// configuration names for it.
import { readFile } from 'node:fs/promises';
import { makeOtlpOut, type OpenOtlpOut, type OtlpTls } from '#delivery';
import type { Attributes } from '#evidence';
import type { Clock } from '#kernel';
import { versionOfFiles, type Config } from '#platform';

export type OtlpPlace = Omit<Config['telemetry'], 'url' | 'tracesUrl'> & { readonly url: string };

export const openOtlpOut = (place: OtlpPlace, clock: Clock): OpenOtlpOut =>
  makeOtlpOut({ url: new URL(place.url), tls: tlsOf(place), clock });

export const whoSpeaks = ({ gateway }: Config, version: string): Attributes => ({
  'service.name': 'sluis',
  'service.version': version,
  'service.instance.id': gateway.instance,
});

/** The files are looked at before each request. */
function tlsOf({ caFile, certificateFile, keyFile }: OtlpPlace): () => Promise<OtlpTls> {
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
