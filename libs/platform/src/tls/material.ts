// Answers: what do the key, certificate and revocation files hold now, and did they change? They
// are looked at every second, so a look costs one `stat` per file.
import { readFile, stat } from 'node:fs/promises';

/** Paths. `ca` holds every trusted authority, intermediate ones too; `crls` one file per list. */
export interface TlsFiles {
  readonly key: string;
  readonly cert: string;
  readonly ca: string;
  readonly crls: readonly string[];
}

export interface TlsMaterial {
  /** Differs as soon as any of the files was written or replaced. */
  readonly version: string;
  readonly key: string;
  readonly cert: string;
  readonly ca: string;
  readonly crls: readonly (string | Uint8Array)[];
}

/** The files' version is read first: a file that changes meanwhile is read again next time. */
export async function readMaterial(files: TlsFiles): Promise<TlsMaterial> {
  const version = await versionOf(files);
  const [key, cert, ca] = await Promise.all(
    [files.key, files.cert, files.ca].map((path) => readFile(path, 'utf8')),
  );
  const crls = await Promise.all(files.crls.map(readCrl));
  return { version, key: key ?? '', cert: cert ?? '', ca: ca ?? '', crls };
}

export const versionOf = ({ key, cert, ca, crls }: TlsFiles): Promise<string> =>
  versionOfFiles([key, cert, ca, ...crls]);

export async function versionOfFiles(paths: readonly string[]): Promise<string> {
  const stats = await Promise.all(paths.map((path) => stat(path, { bigint: true })));
  return stats
    .map(({ ino, size, mtimeNs, ctimeNs }) => [ino, size, mtimeNs, ctimeNs].join())
    .join();
}

/** Authorities publish DER, OpenSSL writes PEM. */
export async function readCrl(path: string): Promise<string | Uint8Array> {
  const bytes = await readFile(path);
  return bytes.includes('-----BEGIN') ? bytes.toString('latin1') : bytes;
}
