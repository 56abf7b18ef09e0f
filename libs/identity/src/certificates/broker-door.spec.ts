import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Directory, Organisation } from '#directory';
import { makePki, type TestIdentity, type TestPki } from '../../../testing/src/pki/pki.js';
import { brokerDoor, readDeclared } from './broker-door.js';
import { makeRevocationList } from './revocations.js';

const DJI = '00000099000000001000';
const TOWN = '00000099000000599000';
const NOW = Date.UTC(2026, 10, 24, 12);
const MINUTE = 60_000;

let pki: TestPki;
let one: TestIdentity;
let other: TestIdentity;

const organisation = (oin: string, active = true) => ({ oin, active }) as Organisation;
const directoryOf = (...organisations: readonly Organisation[]) =>
  ({ organisation: (oin) => organisations.find((found) => found.oin === oin) }) as Directory;

interface Wishes {
  readonly declared: readonly string[];
  readonly revoked?: readonly TestIdentity[];
  readonly crls?: readonly string[];
  readonly now?: number;
  readonly directory?: Directory;
}

async function door({ declared, revoked = [], crls, now = NOW, directory }: Wishes) {
  const revocations = makeRevocationList(pki.ca, crls ?? [await pki.crl(revoked)]);
  const policy = { production: false, rsa2048Allowed: [], revocations };
  const known = directory ?? directoryOf(organisation(DJI), organisation(TOWN));
  return brokerDoor(DJI, readDeclared(declared, pki.ca), now, known, policy);
}

const closed = (reason: string) => ({ kind: 'closed', reason });
const OPEN = { kind: 'open' };

beforeAll(async () => {
  pki = await makePki({ at: NOW });
  [one, other] = [await pki.issue({ oin: DJI }), await pki.issue({ oin: DJI })];
});

describe('the door of the broker', () => {
  it('is open while one of the certificates is valid', async () => {
    const later = await pki.issue({ oin: DJI, notBefore: NOW + MINUTE });
    expect(await door({ declared: [one.cert] })).toEqual(OPEN);
    expect(await door({ declared: [later.cert, one.cert] })).toEqual(OPEN);
  });

  it('is closed for who declared none', async () => {
    expect(await door({ declared: [] })).toEqual(closed('geen-certificaat'));
  });

  it('closes when the last one ends', async () => {
    const short = await pki.issue({ oin: DJI, notAfter: NOW + MINUTE });
    expect(await door({ declared: [short.cert], now: NOW + MINUTE })).toEqual(OPEN);
    expect(await door({ declared: [short.cert], now: NOW + MINUTE + 1 })).toEqual(
      closed('verlopen'),
    );
  });

  it('closes when any of them is revoked: the thief has the same name there', async () => {
    const declared = [one.cert, other.cert];
    expect(await door({ declared, revoked: [other] })).toEqual(closed('ingetrokken'));
    // And opens when the directory no longer names it.
    expect(await door({ declared: [one.cert], revoked: [other] })).toEqual(OPEN);
  });

  it('stays closed for a revoked one whose time is over: its connection may still be open', async () => {
    const short = await pki.issue({ oin: DJI, notAfter: NOW - 1 });
    const declared = [one.cert, short.cert];
    expect(await door({ declared })).toEqual(OPEN);
    expect(await door({ declared, revoked: [short] })).toEqual(closed('ingetrokken'));
  });

  it('is closed without a revocation list in force', async () => {
    const old = await pki.crl([], { at: NOW - 2 * MINUTE, nextUpdate: NOW - MINUTE });
    expect(await door({ declared: [one.cert], crls: [old] })).toEqual(
      closed('intrekkingslijst-verlopen'),
    );
    expect(await door({ declared: [one.cert], crls: [] })).toEqual(
      closed('intrekkingslijst-ontbreekt'),
    );
  });

  it('is closed for an organisation that is not active, or not known', async () => {
    const declared = [one.cert];
    const inactive = directoryOf(organisation(DJI, false));
    expect(await door({ declared, directory: inactive })).toEqual(closed('oin-niet-actief'));
    expect(await door({ declared, directory: directoryOf() })).toEqual(closed('oin-onbekend'));
  });

  it('takes no certificate of somebody else, of a stranger, or for servers, and no other text', async () => {
    const theirs = await pki.issue({ oin: TOWN });
    expect(await door({ declared: [theirs.cert] })).toEqual(closed('oin-van-een-ander'));
    const stranger = await makePki({ at: NOW });
    const forged = await stranger.issue({ oin: DJI });
    expect(await door({ declared: [forged.cert] })).toEqual(closed('niet-vertrouwd'));
    const server = await pki.issue({ oin: DJI, use: 'server' });
    expect(await door({ declared: [server.cert] })).toEqual(closed('verkeerd-doel'));
    for (const text of ['', 'x', one.cert.replaceAll('M', 'N')]) {
      expect(await door({ declared: [text] })).toEqual(closed('geen-oin'));
    }
  });

  it('takes what an authority below the root issued', async () => {
    const below = await pki.intermediate();
    const issued = await below.issue({ oin: DJI });
    const declared = readDeclared([issued.cert], below.ca);
    const crls = [await pki.crl(), await below.crl()];
    const revocations = makeRevocationList(below.ca, crls);
    const policy = { production: false, rsa2048Allowed: [], revocations };
    expect(brokerDoor(DJI, declared, NOW, directoryOf(organisation(DJI)), policy)).toEqual(OPEN);
    // And closes with the authority itself.
    const revoked = makeRevocationList(below.ca, [await pki.crl([below.identity]), crls[1] ?? '']);
    expect(
      brokerDoor(DJI, declared, NOW, directoryOf(organisation(DJI)), {
        ...policy,
        revocations: revoked,
      }),
    ).toEqual(closed('ingetrokken'));
  });
});
