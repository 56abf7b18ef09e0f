// Answers: do agreements and keys that do not fit each other come out before they are in force, and is
// the right key in force on a day?
import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { keyId } from '../bundles/bundle.js';
import { GOOD, KNOWN, parse } from '../files/directory.fixture.js';
import { firstDayWithout, readKey, type PartyKey } from './keys.js';
import { makeDirectory } from '../snapshot/make-directory.js';

const OIN = '00000099000000001000';
const CITY = '00000099000000599000';
const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
const [old, young, other] = [pair(), pair(), pair()];
const short = generateKeyPairSync('rsa', { modulusLength: 2_048 }).publicKey;
type Public = typeof old;
const row = (key: Public, slot: string, from: string, more = '') =>
  `{ slot: ${slot}, jwk: ${JSON.stringify(key.export({ format: 'jwk' }))}, from: '${from}'${more} }`;

const parseWith = (keys: readonly string[], asks = 'signature: [ES256]', cityKeys: string[] = []) =>
  parse({
    ...GOOD,
    organisations: GOOD.organisations
      .replace('    active: true\n', `    active: true\n    keys: [${keys.join(', ')}]\n`)
      .replace("municipality: '0599'", `municipality: '0599'\n    keys: [${cityKeys.join(', ')}]`),
    agreements: GOOD.agreements.replace('    direction: send', `    direction: send\n    ${asks}`),
  });
const faults = (...given: Parameters<typeof parseWith>) => {
  const result = parseWith(...given);
  return result.kind === 'refused' ? result.faults.map(({ place }) => place) : [];
};
const at = (day: string) => Date.parse(`${day}T12:00:00Z`);

describe('keys of an organisation', () => {
  it('hold both during a rotation, the newest first, and none after its last day', () => {
    const parsed = parseWith([
      row(old, 'ondertekenen', '2024-01-01', ", until: '2026-04-01'"),
      row(young, 'ondertekenen', '2026-03-01'),
    ]);
    if (parsed.kind === 'refused') throw new Error(JSON.stringify(parsed.faults));
    const directory = makeDirectory(parsed.content, KNOWN.territory);
    const kids = (day: string) =>
      directory.keysOf(OIN, 'ondertekenen', at(day)).map(({ kid }) => kid);
    expect(kids('2026-02-01')).toEqual([keyId(old)]);
    expect(kids('2026-03-15')).toEqual([keyId(young), keyId(old)]);
    expect(kids('2026-04-01')).toEqual([keyId(young)]);
    expect(directory.signatureAsked(OIN, at('2026-04-01'))).toEqual(['ES256']);
    expect(directory.signatureAsked(CITY, at('2026-04-01'))).toBeUndefined();
  });

  it('are refused where one is too short, lies in two slots, or is both kinds of row', () => {
    const good = row(old, 'ondertekenen', '2024-01-01');
    expect(faults([good])).toEqual([]);
    expect(faults([good, row(short, 'versleutelen', '2024-01-01')])).toEqual([
      '/organisations/0/keys/1',
    ]);
    expect(faults([good, row(old, 'versleutelen', '2024-01-01')])).toEqual([
      '/organisations/0/keys/1',
    ]);
    expect(faults([good, `{ slot: versleutelen, from: '2024-01-01' }`])).toEqual([
      '/organisations/0/keys/1',
    ]);
  });

  it('must be there for what an agreement asks, in the right slot and for its algorithm', () => {
    expect(faults([row(old, 'versleutelen', '2024-01-01')])).toEqual(['/agreements/0/signature']);
    expect(faults([row(old, 'ondertekenen', '2024-01-01')], 'signature: [PS256]')).toEqual([
      '/agreements/0/signature',
    ]);
  });
});

describe('the first day without a key', () => {
  const key = (from: string, until?: string): PartyKey => {
    const made = { slot: 'ondertekenen', kid: from, publicKey: old, kind: 'ec', from } as const;
    return until === undefined ? made : { ...made, until };
  };
  const first = (...keys: readonly PartyKey[]) =>
    firstDayWithout(keys, 'ondertekenen', '2026-02-01');

  it('is the end of the last one that follows without a gap', () => {
    expect(first(key('2026-01-01', '2026-04-01'))).toBe('2026-04-01');
    expect(
      first(
        key('2026-01-01', '2026-04-01'),
        key('2026-04-01', '2026-09-01'),
        key('2025-01-01', '2026-03-01'),
      ),
    ).toBe('2026-09-01');
    expect(first(key('2026-01-01', '2026-04-01'), key('2026-04-02', '2026-09-01'))).toBe(
      '2026-04-01',
    );
  });

  it('is not known where one has no end, and today where none is in force', () => {
    expect(first(key('2026-01-01', '2026-04-01'), key('2026-03-01'))).toBeUndefined();
    expect(first(key('2025-01-01', '2026-01-01'))).toBe('2026-02-01');
    expect(firstDayWithout([key('2026-01-01')], 'versleutelen', '2026-02-01')).toBe('2026-02-01');
  });
});

describe('agreements beside each other', () => {
  it('ask the same, so that the weaker one cannot be chosen', () => {
    const twice = GOOD.agreements.replace('dji-zendt', 'dji-zendt-ook').split('agreements:\n')[1]!;
    const second = twice.slice(0, twice.indexOf('  - id: rotterdam'));
    const keys = `    active: true\n    keys: [${row(other, 'ondertekenen', '2024-01-01')}]\n`;
    const result = parse({
      ...GOOD,
      organisations: GOOD.organisations.replace('    active: true\n', keys),
      agreements:
        GOOD.agreements.replace(
          '    direction: send',
          '    direction: send\n    signature: [ES256]',
        ) + second,
    });
    expect(result).toMatchObject({ kind: 'refused', faults: [{ place: '/agreements/2/id' }] });
  });
});

describe('a certificate', () => {
  const certificate = readFileSync('certs-example/dji/cert.pem', 'utf8');

  it('gives its key, until it ends, to the organisation whose OIN it carries and to no other', () => {
    const row = { slot: 'ondertekenen', certificate, from: '2024-01-01' } as const;
    const key = readKey(OIN, row);
    expect(key?.kid).toBe(keyId(new X509Certificate(certificate).publicKey));
    expect(key?.until).toBe('2036-12-31');
    expect(readKey(OIN, { ...row, until: '2027-01-01' })?.until).toBe('2027-01-01');
    expect(readKey(CITY, row)).toBeUndefined();
  });
});
