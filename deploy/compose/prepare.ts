// Answers: what do the containers of docker-compose.yml need that no repository may hold? Two
// authorities and their certificates, key slots, two administrators and the bundles that they sign,
// one password. Made once, for a trial, in one folder.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeBundle, signBundle, type Bundle, type DirectoryContent } from '#directory';
import { anchorsIn } from '#identity';
import { invariant } from '#kernel';
import { createAdministrators, createKeySlots, projectFile } from '#platform';
import { initAuthority, issueParty } from '../../apps/cli/src/certs/authority.js';
import { readBundles } from '../../apps/sluis/src/configuration/bundle-files.js';
import { makeInternalCa } from '../servers/internal-ca.js';
import { BROKER } from '../servers/kafka-settings.js';
import { ROLES } from '../servers/roles.js';

/** Who can be played in the trial: folder of the certificate, name, OIN in examples/directory. */
export const PARTIES = [
  ['dji', 'Dienst Justitiële Inrichtingen', '00000099000000001000'],
  ['gemeente-rotterdam', 'Gemeente Rotterdam', '00000099000000599000'],
  ['gemeente-utrecht', 'Gemeente Utrecht', '00000099000000344000'],
  ['reclassering', 'Reclassering Nederland', '00000099000000003000'],
  ['woningcorporatie', 'Woningcorporatie Maasoever', '00000099000000004000'],
] as const;

export type Prepared =
  | { readonly kind: 'made' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'refused'; readonly faults: readonly string[] };

const DAYS = 365;
const GATEWAY = { name: 'Sluis', oin: '00000099000000002000' };

/** Everything or nothing: a folder that is there already stays exactly as it is. */
export async function prepare(folder: string, now: number): Promise<Prepared> {
  if (existsSync(folder)) return { kind: 'kept' };
  const bundles = await readBundles(
    {
      directoryFolder: projectFile('examples/directory'),
      territoryFolder: projectFile('examples/territory'),
      policyFolder: projectFile('policies/national'),
    },
    now,
  );
  if (bundles.kind === 'refused') {
    return {
      kind: 'refused',
      faults: bundles.faults.map(({ place, expected }) => `${place}: ${expected}`),
    };
  }
  // Complete or not there: who tries again after a failure does not keep a half.
  await mkdir(dirname(folder), { recursive: true });
  const fresh = await mkdtemp(`${folder}-`);
  for (const name of ['kafka-data', 'postgres-data']) await mkdir(join(fresh, name));
  createKeySlots(join(fresh, 'keys'));
  await partners(fresh, now);
  await ourselves(fresh);
  const own = await Promise.all(bundles.bundles.map((one) => withTrialCertificates(one, fresh)));
  await signed(fresh, [...own, await anchors(fresh)]);
  await rename(fresh, folder);
  return { kind: 'made' };
}

/** The authority of the organisations, and what the gateways and the broker show to them. */
async function partners(folder: string, now: number): Promise<void> {
  const authority = join(folder, 'partners');
  const terms = { key: 'ec', ip: [], days: DAYS } as const;
  await initAuthority(
    authority,
    { name: 'Sluis trial', key: 'ec', days: DAYS, crlDays: DAYS },
    now,
  );
  for (const [out, name, oin] of PARTIES) {
    await issueParty(authority, { ...terms, out, name, oin, use: 'client', dns: [] }, now);
  }
  const edge = { ...terms, ...GATEWAY, use: 'both' as const };
  const hosts = ['localhost', 'gateway-1', 'gateway-2'];
  await issueParty(authority, { ...edge, out: '../edge', dns: hosts }, now);
  await issueParty(authority, { ...edge, out: '../kafka', dns: ['localhost', 'kafka'] }, now);
  for (const name of ['ca.pem', 'crl.pem']) {
    await copyFile(join(authority, name), join(folder, 'edge', name));
  }
}

/** Our own authority, which signs for no partner and whose key is gone when this is done. */
async function ourselves(folder: string): Promise<void> {
  const ca = await makeInternalCa({ days: DAYS });
  const put = (path: string, text: string): Promise<void> =>
    writeFile(join(folder, path), text, { mode: 0o600 });
  const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
  for (const role of ROLES) {
    const identity = await ca.issue(role);
    await mkdir(join(folder, 'internal', role), { recursive: true });
    await put(`internal/${role}/key.pem`, identity.key);
    await put(`internal/${role}/cert.pem`, identity.cert);
    await put(`internal/${role}/ca.pem`, identity.ca);
  }
  const broker = await ca.issue(BROKER, 'kafka');
  await put('kafka/internal-keys.pem', broker.key + broker.cert);
  await put('kafka/internal-ca.pem', ca.certificate);
  await put(
    'kafka/partner-keys.pem',
    (await read('kafka/key.pem')) + (await read('kafka/cert.pem')),
  );
  await put('kafka/partner-ca.pem', await read('partners/ca.pem'));
  await put('kafka/cluster-id', randomBytes(16).toString('base64url'));
  const database = await ca.issue('sluis-postgres', 'postgres');
  await mkdir(join(folder, 'postgres'));
  await put('postgres/key.pem', database.key);
  await put('postgres/cert.pem', database.cert);
  await put('postgres/ca.pem', ca.certificate);
  await put('postgres-password', randomBytes(24).toString('base64url'));
}

/** Who comes to the broker with a certificate of the examples comes here with one of the trial. */
async function withTrialCertificates(bundle: Bundle, folder: string): Promise<Bundle> {
  if (bundle.kind !== 'directory') return bundle;
  const content = bundle.content as DirectoryContent;
  const organisations = await Promise.all(
    content.organisations.map(async ({ brokerCertificates, ...one }) => {
      const party = PARTIES.find(([, , oin]) => oin === one.oin);
      if (!brokerCertificates || !party) return one;
      const pem = await readFile(join(folder, 'partners', party[0], 'cert.pem'), 'utf8');
      return { ...one, brokerCertificates: [pem] };
    }),
  );
  return makeBundle('directory', { ...content, organisations });
}

async function anchors(folder: string): Promise<Bundle> {
  const content = anchorsIn(await readFile(join(folder, 'partners/ca.pem'), 'utf8'));
  invariant(content !== undefined, 'the authority that was made is one');
  return makeBundle('anchors', content);
}

/** Two persons would do this, each with a key of their own, on a machine of their own. */
async function signed(folder: string, bundles: readonly Bundle[]): Promise<void> {
  const keys = join(folder, 'administrators');
  createAdministrators(keys, join(folder, 'administrators.json'));
  await mkdir(join(folder, 'bundles'));
  for (const bundle of bundles) {
    let signing = bundle;
    for (const as of ['opsteller', 'goedkeurder'] as const) {
      signing = signBundle(signing, as, await readFile(join(keys, `${as}.pem`), 'utf8'));
    }
    const text = `${JSON.stringify(signing, null, 2)}\n`;
    await writeFile(join(folder, 'bundles', `${bundle.kind}.json`), text);
  }
}
