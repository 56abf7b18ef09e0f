import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Command } from 'commander';
import {
  makeRevocationList,
  parseCrl,
  readCertificate,
  readOin,
  type RevocationList,
} from '#identity';
import { certsCommand } from './command.js';

const DJI = '00000099000000001000';
const PASSWORD = 'een wachtwoord';

let folder: string;
const at = (...path: string[]): string => join(folder, ...path);
const read = (...path: string[]): string => readFileSync(at(...path), 'utf8');

/** Usage errors throw instead of ending the process, and nothing is written on the screen. */
function quiet(command: Command): Command {
  command.exitOverride().configureOutput({ writeErr: () => undefined });
  command.commands.forEach(quiet);
  return command;
}

const sluis = (...args: string[]): Promise<unknown> =>
  quiet(certsCommand()).parseAsync(args, { from: 'user' });

const openssl = (...args: string[]): string =>
  execFileSync('openssl', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });

/** Comes with Java; on a machine without it the tests named after it show as skipped. */
const keytool = ((): boolean => {
  try {
    execFileSync('keytool', ['-help'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
})();

beforeAll(async () => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  folder = mkdtempSync(join(tmpdir(), 'sluis-certs-'));
  writeFileSync(at('password'), `${PASSWORD}\n`, { mode: 0o600 });
  const dir = ['--dir', folder];
  await sluis('init', ...dir);
  await sluis(
    'issue',
    ...dir,
    '--name',
    'Dienst',
    '--oin',
    DJI,
    '--out',
    'ec',
    '--kvk',
    '99999991',
  );
  await sluis('issue', ...dir, '--name', 'Dienst', '--oin', DJI, '--out', 'rsa', '--key', 'rsa');
  const names = ['--dns', 'sluis.example', '--ip', '127.0.0.1'];
  await sluis(
    'issue',
    ...dir,
    '--name',
    'S',
    '--oin',
    DJI,
    '--out',
    's',
    '--use',
    'both',
    ...names,
  );
});

afterAll(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const revocations = (): RevocationList => makeRevocationList(read('ca.pem'), [read('crl.pem')]);

const refusalOf = (party: string): string | undefined => {
  const facts = readCertificate(new X509Certificate(read(party, 'cert.pem')).raw)!;
  return revocations().refusal(facts.issuer, facts.serial, Date.now());
};

describe('an authority of your own', () => {
  it('issues certificates that OpenSSL accepts under its list, for EC and RSA keys', () => {
    const check = ['verify', '-crl_check', '-CAfile', 'ca.pem', '-CRLfile', 'crl.pem'];

    expect(openssl(...check, '-purpose', 'sslclient', 'ec/cert.pem', 'rsa/cert.pem')).toBe(
      'ec/cert.pem: OK\nrsa/cert.pem: OK\n',
    );
    expect(openssl(...check, '-purpose', 'sslserver', 's/cert.pem')).toBe('s/cert.pem: OK\n');
    expect(openssl('x509', '-in', 'rsa/cert.pem', '-noout', '-text')).toContain('(3072 bit)');
  });

  it('writes the subject as PKIoverheid does', () => {
    const der = new X509Certificate(read('ec', 'cert.pem')).raw;

    expect(readOin(der)).toEqual({ kind: 'oin', oin: DJI });
    expect(openssl('x509', '-in', 'ec/cert.pem', '-noout', '-subject', '-nameopt', 'RFC2253')).toBe(
      `subject=CN=Dienst,serialNumber=${DJI},organizationIdentifier=NTRNL-99999991,O=Dienst,C=NL\n`,
    );
  });

  it('names a server by what it was told and a client by nothing', () => {
    const names = new X509Certificate(read('s', 'cert.pem')).subjectAltName;

    expect(names).toBe('DNS:sluis.example, IP Address:127.0.0.1');
    expect(new X509Certificate(read('ec', 'cert.pem')).subjectAltName).toBeUndefined();
  });

  it.each(['ca.key.pem', 'register.json', 'ec/key.pem', 'rsa/key.pem'])(
    'keeps %s private',
    (file) => {
      expect(statSync(at(file)).mode & 0o777).toBe(0o600);
    },
  );

  it('never writes over an authority or a key', async () => {
    const before = [read('ca.key.pem'), read('ec', 'key.pem')];

    await expect(sluis('init', '--dir', folder)).rejects.toThrow('stays as it is');
    await expect(
      sluis('issue', '--dir', folder, '--name', 'D', '--oin', DJI, '--out', 'ec'),
    ).rejects.toThrow('stays as it is');
    expect([read('ca.key.pem'), read('ec', 'key.pem')]).toEqual(before);
  });

  it.each([
    ['an OIN', ['--oin', '12345']],
    ['--dns or --ip', ['--oin', DJI, '--use', 'server']],
    ['8 digits', ['--oin', DJI, '--kvk', '1']],
  ])('asks for %s', async (expected, args) => {
    await expect(sluis('issue', '--dir', folder, '--name', 'D', ...args)).rejects.toThrow(expected);
  });

  it('revokes by file, once, and signs the list anew under the next number', async () => {
    await sluis('issue', '--dir', folder, '--name', 'D', '--oin', DJI, '--out', 'gone');
    const cert = at('gone', 'cert.pem');
    expect(refusalOf('gone')).toBeUndefined();

    await sluis('revoke', cert, '--dir', folder, '--reason', 'keyCompromise');

    expect(refusalOf('gone')).toBe('ingetrokken');
    expect(refusalOf('ec')).toBeUndefined();
    expect(openssl('crl', '-in', 'crl.pem', '-noout', '-text')).toMatch(/CRL Number:\s+2\s/);
    await expect(sluis('revoke', cert, '--dir', folder)).rejects.toThrow('revoked before');
    await expect(sluis('revoke', 'ABCD', '--dir', folder)).rejects.toThrow('no certificate ABCD');
  });

  it('extends the list without losing what stands in it', async () => {
    const before = parseCrl(read('crl.pem'))!;

    await sluis('crl', '--dir', folder, '--days', '60');

    const after = parseCrl(read('crl.pem'))!;
    expect(after.serials).toEqual(before.serials);
    expect(after.nextUpdate).toBeGreaterThan(before.nextUpdate);
  });
});

describe('a .p12 bundle', () => {
  beforeAll(async () => {
    for (const party of ['ec', 'rsa'])
      await sluis('p12', at(party), '--password-file', at('password'));
  });

  it.each(['ec', 'rsa'])('gives OpenSSL the %s key and both certificates', (party) => {
    const open = ['pkcs12', '-in', `${party}/${party}.p12`, '-passin', 'file:password', '-nodes'];

    const key = openssl(...open, '-nocerts');
    writeFileSync(at('opened.pem'), key);

    expect(openssl('pkey', '-in', 'opened.pem')).toBe(read(party, 'key.pem'));
    expect(openssl(...open, '-nokeys').match(/BEGIN CERTIFICATE/g)).toHaveLength(2);
    expect(openssl(...open, '-nokeys')).toContain(`friendlyName: ${party}`);
  });

  it('stays shut for another password', () => {
    expect(() => openssl('pkcs12', '-in', 'ec/ec.p12', '-passin', 'pass:something else')).toThrow(
      /Mac verify error/,
    );
  });

  const opens = (party: string): void => {
    const list = execFileSync(
      'keytool',
      ['-list', '-v', '-keystore', at(party, `${party}.p12`), '-storepass', PASSWORD],
      { encoding: 'utf8', stdio: 'pipe' },
    );

    expect(list).toContain(`Alias name: ${party}`);
    expect(list).toContain('PrivateKeyEntry');
    expect(list).toMatch(/chain length: 2/);
  };
  if (keytool) it.each(['ec', 'rsa'])('opens the %s bundle with keytool of Java', opens);
  else process.stderr.write('left out: opening .p12 bundles with keytool, for there is no Java\n');

  it('is not made of a key and the certificate of another', async () => {
    const args = ['--password-file', at('password'), '--out', at('wrong.p12')];
    writeFileSync(at('s', 'cert.pem'), read('ec', 'cert.pem'));

    await expect(sluis('p12', at('s'), ...args)).rejects.toThrow('is not the certificate of');
  });
});
