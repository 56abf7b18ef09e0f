// Answers: how does a party's folder become one .p12 file? Key and certificate of the folder, and
// the authority that stands beside it.
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pemBlocks, readKeyPair } from '#identity';
import { CommandFailed, EXIT } from '../output/exit.js';
import { makePkcs12 } from './pkcs12.js';

/** OpenSSL and Java disagree about other characters, and keytool refuses fewer than six. */
const PASSWORD = /^[\u0020-\u007e]{8,}$/;

export interface BundleFiles {
  readonly key: string;
  readonly cert: string;
  readonly ca: string;
  readonly passwordFile: string;
}

export function bundle(files: BundleFiles, alias: string): Uint8Array {
  const password = read(files.passwordFile).replace(/\r?\n$/, '');
  if (!PASSWORD.test(password)) {
    throw new CommandFailed(EXIT.usage, 'the password needs 8 or more printable ASCII characters');
  }
  const { privateKey } = readKeyPair(read(files.key));
  const certificates = [files.cert, files.ca].flatMap((path) =>
    pemBlocks(read(path), 'CERTIFICATE'),
  );
  const own = certificates[0];
  if (!own || !new X509Certificate(own).checkPrivateKey(privateKey)) {
    throw new CommandFailed(EXIT.refused, `${files.cert} is not the certificate of ${files.key}`);
  }
  const key = privateKey.export({ type: 'pkcs8', format: 'der' });
  return makePkcs12({ key, certificates, alias }, password);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new CommandFailed(EXIT.usage, `cannot read ${path}`);
  }
}
