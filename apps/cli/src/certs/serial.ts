// Answers: which certificate does an operator mean, by a file or by a serial number?
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { serialHex } from '#identity';
import { CommandFailed, EXIT } from '../output/exit.js';

export function serialOf(fileOrSerial: string): string {
  if (/^[0-9A-Fa-f]{2,40}$/.test(fileOrSerial)) return serialHex(fileOrSerial);
  try {
    return serialHex(new X509Certificate(readFileSync(fileOrSerial)).serialNumber);
  } catch {
    throw new CommandFailed(EXIT.usage, `${fileOrSerial} is neither a certificate nor a serial`);
  }
}
