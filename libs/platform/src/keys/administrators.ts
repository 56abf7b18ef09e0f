// Answers: who may sign bundles on a new installation? Two first administrators, an author and an
// approver, each with a key of their own; the file lists only their public keys.
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keyId, type Administrator } from '#directory';
import { isObject, type Fault, type JsonValue } from '#kernel';
import { readPrivate, writeOnce } from './private-file.js';
import { freshPrivateKey } from './slots.js';

const TASKS = ['opsteller', 'goedkeurder'] as const;

export type ReadAdministrators =
  | { readonly kind: 'read'; readonly administrators: readonly Administrator[] }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] };

export type CreatedAdministrators =
  | { readonly kind: 'created' | 'kept' }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] };

/**
 * Makes `opsteller.pem` and `goedkeurder.pem` in `folder` and lists them in `file`. Keys that exist
 * are kept, and so is a file that exists. The private keys belong to two persons: they are to be
 * moved off this machine.
 */
export function createAdministrators(folder: string, file: string): CreatedAdministrators {
  if (existsSync(file)) return { kind: 'kept' };
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  mkdirSync(dirname(file), { recursive: true });
  const administrators: Administrator[] = [];
  for (const as of TASKS) {
    const path = join(folder, `${as}.pem`);
    if (!existsSync(path)) writeOnce(path, freshPrivateKey('ec'));
    const read = readPrivate(path, path);
    if (read.kind === 'refused') return { kind: 'refused', faults: [read.fault] };
    const publicKey = createPublicKey(createPrivateKey(read.bytes));
    administrators.push({
      as,
      kid: keyId(publicKey),
      publicKey: publicKey.export({ format: 'jwk' }),
    });
  }
  const text = `${JSON.stringify({ administrators }, null, 2)}\n`;
  return { kind: writeOnce(file, Buffer.from(text), 0o644) ? 'created' : 'kept' };
}

/** The administrators file; a key that is not the one its `kid` names is a fault. */
export function readAdministrators(file: string): ReadAdministrators {
  const rows = rowsOf(file);
  if (!rows) {
    return { kind: 'refused', faults: [{ place: file, expected: 'JSON with `administrators`' }] };
  }
  const administrators = rows.map(toAdministrator);
  const faults = administrators.flatMap((one, index) =>
    one ? [] : [{ place: `${file}#/administrators/${index}`, expected: 'as, kid and publicKey' }],
  );
  if (faults.length > 0) return { kind: 'refused', faults };
  return { kind: 'read', administrators: administrators.filter((one) => one !== undefined) };
}

function rowsOf(file: string): readonly JsonValue[] | undefined {
  try {
    const content = JSON.parse(readFileSync(file, 'utf8')) as JsonValue;
    const rows = isObject(content) ? content['administrators'] : undefined;
    return Array.isArray(rows) ? rows : undefined;
  } catch {
    return undefined;
  }
}

function toAdministrator(row: JsonValue): Administrator | undefined {
  if (!isObject(row) || !isObject(row['publicKey'])) return undefined;
  const as = TASKS.find((task) => task === row['as']);
  try {
    const publicKey = createPublicKey({ key: { ...row['publicKey'] }, format: 'jwk' });
    const kid = keyId(publicKey);
    if (as === undefined || kid !== row['kid']) return undefined;
    return { as, kid, publicKey: publicKey.export({ format: 'jwk' }) };
  } catch {
    return undefined;
  }
}
