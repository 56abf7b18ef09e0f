// Answers: what is an authority on disk? A folder with its key (0600), its certificate, its
// revocation list and a register of all it issued; whoever holds the folder is the authority.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  issueCa,
  issueCertificate,
  issueCrl,
  makeKeyPair,
  privateKeyPem,
  readKeyPair,
  type CertificateUse,
  type Issuer,
  type KeyKind,
  type Revocation,
  type RevocationReason,
} from '#identity';
import type { Millis } from '#kernel';
import { CommandFailed, EXIT } from '../output/exit.js';
import { writeNew, writeWhole } from './files.js';

const DAY = 86_400_000;

export interface Issued {
  readonly serial: string;
  readonly oin: string;
  readonly organisation: string;
  readonly folder: string;
  readonly notAfter: Millis;
}

interface Register {
  readonly crlNumber: number;
  readonly issued: readonly Issued[];
  readonly revoked: readonly Revocation[];
}

export interface PartyRequest {
  readonly oin: string;
  readonly name: string;
  readonly key: KeyKind;
  readonly use: CertificateUse;
  readonly dns: readonly string[];
  readonly ip: readonly string[];
  readonly kvk?: string;
  readonly days: number;
  /** Sub-folder for key and certificate. */
  readonly out: string;
}

/** Makes the folder, the authority and an empty list; refuses where an authority is already. */
export async function initAuthority(
  folder: string,
  { name, key, days, crlDays }: { name: string; key: KeyKind; days: number; crlDays: number },
  now: Millis,
): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const keys = await makeKeyPair(key);
  writeNew(join(folder, 'ca.key.pem'), privateKeyPem(keys.privateKey), 0o600);
  const certificate = await issueCa({
    serial: randomSerial(),
    notBefore: now,
    notAfter: now + days * DAY,
    subject: { organisation: name, commonName: `${name} CA` },
    keys,
  });
  writeNew(join(folder, 'ca.pem'), certificate);
  saveRegister(folder, { crlNumber: 0, issued: [], revoked: [] });
  await renewCrl(folder, crlDays, now);
}

/** Writes key.pem (0600), cert.pem and chain.pem into a new sub-folder. */
export async function issueParty(
  folder: string,
  request: PartyRequest,
  now: Millis,
): Promise<Issued> {
  const issuer = openIssuer(folder);
  const register = readRegister(folder);
  const keys = await makeKeyPair(request.key);
  const serial = randomSerial();
  const notAfter = now + request.days * DAY;
  const certificate = await issueCertificate(
    {
      serial,
      notBefore: now,
      notAfter,
      subject: {
        organisation: request.name,
        commonName: request.dns[0] ?? request.name,
        oin: request.oin,
        ...(request.kvk === undefined ? {} : { organisationId: `NTRNL-${request.kvk}` }),
      },
      publicKey: keys.publicKey,
      use: request.use,
      dns: request.dns,
      ips: request.ip,
    },
    issuer,
  );
  const party = join(folder, request.out);
  mkdirSync(party, { recursive: true, mode: 0o700 });
  writeNew(join(party, 'key.pem'), privateKeyPem(keys.privateKey), 0o600);
  writeNew(join(party, 'cert.pem'), certificate);
  writeNew(join(party, 'chain.pem'), certificate + issuer.certificate);
  const { oin, name: organisation, out } = request;
  const issued = { serial, oin, organisation, folder: out, notAfter };
  saveRegister(folder, { ...register, issued: [...register.issued, issued] });
  return issued;
}

/** Records the revocation; it counts for others once `renewCrl` has put it in the list. */
export function revoke(
  folder: string,
  serial: string,
  reason: RevocationReason,
  now: Millis,
): Issued {
  const register = readRegister(folder);
  const issued = register.issued.find((one) => one.serial === serial);
  if (!issued) throw new CommandFailed(EXIT.refused, `${folder} issued no certificate ${serial}`);
  if (register.revoked.some((one) => one.serial === serial)) {
    throw new CommandFailed(EXIT.refused, `certificate ${serial} was revoked before`);
  }
  saveRegister(folder, {
    ...register,
    revoked: [...register.revoked, { serial, at: now, reason }],
  });
  return issued;
}

export interface RenewedCrl {
  readonly number: number;
  readonly revoked: number;
  readonly nextUpdate: Millis;
}

/** Signs a new list of everything revoked. The number is used up even when writing fails. */
export async function renewCrl(folder: string, days: number, now: Millis): Promise<RenewedCrl> {
  const register = readRegister(folder);
  const number = register.crlNumber + 1;
  const nextUpdate = now + days * DAY;
  const crl = await issueCrl(
    { number, thisUpdate: now, nextUpdate, revoked: register.revoked },
    openIssuer(folder),
  );
  saveRegister(folder, { ...register, crlNumber: number });
  writeWhole(join(folder, 'crl.pem'), crl);
  return { number, revoked: register.revoked.length, nextUpdate };
}

/** 127 random bits: positive, and not to be guessed. Spelled as node:crypto spells serials. */
const randomSerial = (): string => {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes.toString('hex').toUpperCase();
};

function openIssuer(folder: string): Issuer {
  if (!existsSync(join(folder, 'ca.key.pem'))) {
    throw new CommandFailed(EXIT.usage, `${folder} holds no authority; make one: sluis certs init`);
  }
  return {
    certificate: readFileSync(join(folder, 'ca.pem'), 'utf8'),
    privateKey: readKeyPair(readFileSync(join(folder, 'ca.key.pem'), 'utf8')).privateKey,
  };
}

function readRegister(folder: string): Register {
  try {
    return JSON.parse(readFileSync(join(folder, 'register.json'), 'utf8')) as Register;
  } catch {
    throw new CommandFailed(EXIT.usage, `cannot read ${join(folder, 'register.json')}`);
  }
}

const saveRegister = (folder: string, register: Register): void =>
  writeWhole(join(folder, 'register.json'), `${JSON.stringify(register, null, 2)}\n`, 0o600);
