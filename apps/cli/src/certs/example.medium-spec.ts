import { X509Certificate, createPrivateKey } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Directory, Organisation } from '#directory';
import { isExampleAnchor, makeParty, makeRevocationList, type Party } from '#identity';

const FOLDER = join(import.meta.dirname, '../../../../certs-example');
const read = (...path: string[]): string => readFileSync(join(FOLDER, ...path), 'utf8');
const PARTIES = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const TODAY = Date.UTC(2026, 10, 24);
const LAST_DAY = Date.UTC(2036, 11, 30);
const STRANGER = '00000099000009999000';

const directory = {
  organisation: (oin: string) =>
    oin === STRANGER ? undefined : ({ oin, active: true } as Organisation),
} as Directory;

/** The party's OIN, or why it is refused. */
function judged(party: string, now: number): string {
  const policy = {
    production: false,
    rsa2048Allowed: [],
    revocations: makeRevocationList(read('ca.pem'), [read('crl.pem')]),
  };
  const der = new X509Certificate(read(party, 'cert.pem')).raw;
  const verdict = makeParty(der, now, directory, policy);
  return 'kind' in verdict ? verdict.reason : (verdict satisfies Party).oin;
}

describe('the example certificates', () => {
  it.each([TODAY, LAST_DAY])('count for the whole cast at %d', (now) => {
    expect(Object.fromEntries(PARTIES.map((party) => [party, judged(party, now)]))).toEqual({
      dji: '00000099000000001000',
      sluis: '00000099000000002000',
      'gemeente-rotterdam': '00000099000000599000',
      'gemeente-utrecht': '00000099000000344000',
      'gemeente-tilburg': '00000099000000855000',
      'gemeente-tilburg-burgemeester': '00000099000000855000',
      'gemeente-groningen': '00000099000000014000',
      reclassering: '00000099000000003000',
      woningcorporatie: '00000099000000004000',
      justid: '00000099000000005000',
      vrijwilligers: '00000099000000006000',
      onbekend: 'oin-onbekend',
      ingetrokken: 'ingetrokken',
    });
  });

  it.each(PARTIES)('belong to the key beside them and to the authority: %s', (party) => {
    const certificate = new X509Certificate(read(party, 'cert.pem'));
    const authority = new X509Certificate(read('ca.pem'));

    expect(certificate.checkPrivateKey(createPrivateKey(read(party, 'key.pem')))).toBe(true);
    expect(certificate.verify(authority.publicKey)).toBe(true);
    expect(certificate.subject).toMatch(/^O=.* EXAMPLE$/m);
  });

  it('come without the key of their authority, which says what it is', () => {
    expect(readdirSync(FOLDER).filter((name) => name.includes('key'))).toEqual([]);
    expect(existsSync(join(FOLDER, 'register.json'))).toBe(false);
    expect(isExampleAnchor(read('ca.pem'))).toBe(true);
  });

  it('let the gateway serve localhost', () => {
    const { subjectAltName } = new X509Certificate(read('sluis', 'cert.pem'));

    expect(subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1');
  });
});
