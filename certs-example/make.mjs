// Answers: where does this make-believe PKI come from? `npm run certs:example` makes all of it anew
// with the code that Sluis ships (libs/identity/issue). The authority's key lives only in the memory
// of this process, so nobody can add a certificate or a revocation afterwards.
import { createHash, createPublicKey, randomBytes, X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  issueCa,
  issueCertificate,
  issueCrl,
  makeKeyPair,
  privateKeyPem,
} from '../dist/libs/identity/src/index.js';

const FOLDER = import.meta.dirname;
const VALID = {
  notBefore: Date.parse('2025-01-01T00:00:00Z'),
  notAfter: Date.parse('2036-12-31T00:00:00Z'),
};

/** A recipient that can also be pushed to: a server on this machine. */
const RECEIVES = { use: 'both', dns: ['localhost'], ips: ['127.0.0.1'] };

const CAST = [
  { folder: 'dji', oin: '00000099000000001000', organisation: 'Dienst Justitiële Inrichtingen' },
  {
    folder: 'sluis',
    oin: '00000099000000002000',
    organisation: 'Sluis',
    ...RECEIVES,
  },
  {
    folder: 'gemeente-rotterdam',
    oin: '00000099000000599000',
    organisation: 'Gemeente Rotterdam',
    ...RECEIVES,
  },
  {
    folder: 'gemeente-utrecht',
    oin: '00000099000000344000',
    organisation: 'Gemeente Utrecht',
    key: 'rsa',
    ...RECEIVES,
  },
  { folder: 'gemeente-tilburg', oin: '00000099000000855000', organisation: 'Gemeente Tilburg' },
  // The same organisation with a key of its own: no key opens mailboxes of two lanes.
  {
    folder: 'gemeente-tilburg-burgemeester',
    oin: '00000099000000855000',
    organisation: 'Gemeente Tilburg',
  },
  { folder: 'gemeente-groningen', oin: '00000099000000014000', organisation: 'Gemeente Groningen' },
  {
    folder: 'reclassering',
    oin: '00000099000000003000',
    organisation: 'Reclassering Nederland',
    ...RECEIVES,
  },
  {
    folder: 'woningcorporatie',
    oin: '00000099000000004000',
    organisation: 'Woningcorporatie Maasoever',
  },
  {
    folder: 'justid',
    oin: '00000099000000005000',
    organisation: 'Justitiële Informatiedienst',
  },
  {
    folder: 'vrijwilligers',
    oin: '00000099000000006000',
    organisation: 'Stichting Goede Buur',
  },
  { folder: 'onbekend', oin: '00000099000009999000', organisation: 'Onbekende Organisatie' },
  {
    folder: 'ingetrokken',
    oin: '00000099000000004000',
    organisation: 'Woningcorporatie Maasoever',
    revoked: true,
  },
];

/** Keys for messages, each in its slot; without a certificate, so the directory holds them whole. */
const MESSAGE_KEYS = [
  { folder: 'dji', slot: 'ondertekenen' },
  { folder: 'gemeente-rotterdam', slot: 'versleutelen' },
];

const serial = () => `00${randomBytes(15).toString('hex')}`;

function write(path, text, mode = 0o644) {
  writeFileSync(join(FOLDER, path), text, { mode });
}

async function issueParty(party, issuer) {
  const { folder, oin, organisation, key = 'ec', use = 'client', dns, ips } = party;
  const keys = await makeKeyPair(key);
  const number = serial();
  const certificate = await issueCertificate(
    {
      ...VALID,
      serial: number,
      subject: {
        organisation: `${organisation} EXAMPLE`,
        commonName: `${folder} EXAMPLE`,
        organisationId: `NTRNL-${oin.slice(9, 17)}`,
        oin,
      },
      publicKey: keys.publicKey,
      use,
      dns,
      ips,
    },
    issuer,
  );
  mkdirSync(join(FOLDER, folder), { recursive: true });
  write(`${folder}/key.pem`, privateKeyPem(keys.privateKey), 0o600);
  write(`${folder}/cert.pem`, certificate);
  return { number, keyHash: keyHashOf(certificate) };
}

/** As a directory names the keys that open a mailbox. */
const keyHashOf = (certificate) =>
  createHash('sha256')
    .update(new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64url');

/** A key or certificate in the example directory stands beside the folder that it is of. */
function writeDirectory(keyHashes) {
  const path = join(FOLDER, '../examples/directory/organisations.yaml');
  const text = readFileSync(path, 'utf8')
    .replace(
      /'[A-Za-z0-9_-]{43}' # key of ([a-z-]+)/g,
      (_, folder) => `'${keyHashes.get(folder)}' # key of ${folder}`,
    )
    .replace(
      /- \| # certificate of ([a-z-]+)\n(?: {8}.*\n)+/g,
      (_, folder) => `- | # certificate of ${folder}\n${indented(folder)}`,
    );
  writeFileSync(path, text);
}

/** One row for each, which says whose it is. */
async function writeMessageKeys() {
  const path = join(FOLDER, '../examples/directory/organisations.yaml');
  for (const { folder, slot } of MESSAGE_KEYS) {
    const { privateKey } = await makeKeyPair('ec');
    const pem = privateKeyPem(privateKey);
    write(`${folder}/${slot}.pem`, pem, 0o600);
    const { kty, crv, x, y } = createPublicKey(pem).export({ format: 'jwk' });
    const jwk = `{ kty: ${kty}, crv: ${crv}, x: '${x}', y: '${y}' }`;
    const row = new RegExp(`(- # ${slot} of ${folder}\\n +slot: ${slot}\\n +jwk:)[^}]*}`);
    writeFileSync(path, readFileSync(path, 'utf8').replace(row, `$1 ${jwk}`));
  }
}

const indented = (folder) =>
  readFileSync(join(FOLDER, folder, 'cert.pem'), 'utf8').replaceAll(/^(?=.)/gm, ' '.repeat(8));

const keys = await makeKeyPair('ec');
const certificate = await issueCa({
  ...VALID,
  serial: serial(),
  subject: { organisation: 'Sluis EXAMPLE', commonName: 'EXAMPLE authority, trusted by nobody' },
  keys,
});
const issuer = { certificate, privateKey: keys.privateKey };
const revoked = [];
const keyHashes = new Map();
for (const party of CAST) {
  const { number, keyHash } = await issueParty(party, issuer);
  keyHashes.set(party.folder, keyHash);
  if (party.revoked) revoked.push({ serial: number, at: VALID.notBefore, reason: 'superseded' });
}
write('ca.pem', certificate);
write(
  'crl.pem',
  await issueCrl(
    { number: 1, thisUpdate: VALID.notBefore, nextUpdate: VALID.notAfter, revoked },
    issuer,
  ),
);
writeDirectory(keyHashes);
await writeMessageKeys();
