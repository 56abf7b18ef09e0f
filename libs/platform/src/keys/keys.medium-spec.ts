import { generateKeyPairSync, randomBytes } from 'node:crypto';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signBundle, makeBundle, verifyBundle } from '#directory';
import { makeKeyring, signJws, verifyJws } from '#evidence';
import { createAdministrators, readAdministrators } from './administrators.js';
import { createKeySlots, openKeySlots, type KeySlots } from './key-slots.js';
import { createNextKek } from './keks.js';
import { compareKeySlots, recordKeySlots } from './recorded.js';
import { allSlots, slotFile } from './slots.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sluis-keys-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function opened(): KeySlots {
  const result = openKeySlots(folder);
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.faults));
  return result.keys;
}
const faults = (): readonly string[] => {
  const result = openKeySlots(folder);
  return result.kind === 'refused'
    ? result.faults.map(({ place, expected }) => `${place}: ${expected}`)
    : [];
};
const fileOf = (slot: (typeof allSlots)[number]): string => join(folder, slotFile(slot));

describe('key slots', () => {
  it('are made once, one file each, for nobody else to read', () => {
    expect(createKeySlots(folder)).toEqual(allSlots);
    const files = readdirSync(folder).filter((name) => name !== 'retired');
    expect(files.toSorted()).toEqual(allSlots.map(slotFile).toSorted());
    for (const slot of allSlots) expect(statSync(fileOf(slot)).mode & 0o777).toBe(0o600);
  });

  it('are never overwritten; a missing one is added', () => {
    createKeySlots(folder);
    const before = readFileSync(fileOf('index'));
    rmSync(fileOf('cursor'));
    expect(createKeySlots(folder)).toEqual(['cursor']);
    expect(readFileSync(fileOf('index'))).toEqual(before);
  });

  it('sign and show their public halves', () => {
    createKeySlots(folder);
    const keys = opened();
    expect(keys.signer('ketting').algorithm).toBe('ES256');
    expect(keys.signer('weergave-ps256').algorithm).toBe('PS256');
    const jws = signJws('sluis-controlepunt', { nummer: 1 }, keys.signer('ketting'));
    expect(verifyJws('sluis-controlepunt', jws, makeKeyring(keys.jwks))).toEqual({ nummer: 1 });
    expect(keys.keks.secret('kek')?.symmetricKeySize).toBe(32);
    expect(JSON.stringify(keys.jwks)).not.toMatch(/"(d|p|q|k)":/);
  });

  it('keep the public keys of retired ones', () => {
    createKeySlots(folder);
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pem = publicKey.export({ type: 'spki', format: 'pem' });
    writeFileSync(join(folder, 'retired', '2025-ketting.pem'), pem);
    expect(opened().jwks.keys).toHaveLength(5);
  });

  it('are refused, all at once, when missing or damaged', () => {
    createKeySlots(folder);
    rmSync(fileOf('ontvangst'));
    writeFileSync(fileOf('index'), randomBytes(31));
    writeFileSync(fileOf('ketting'), 'geen sleutel');
    writeFileSync(join(folder, 'retired', 'x.pem'), 'geen sleutel');
    expect(faults()).toEqual([
      `${fileOf('ontvangst')}: a file that exists`,
      `${fileOf('ketting')}: a P-256 private key in PKCS#8 PEM`,
      `${fileOf('index')}: 32 bytes`,
      `${join(folder, 'retired', 'x.pem')}: a public key in PEM that Sluis used`,
    ]);
  });

  it('are refused when a key of another kind lies in the slot', () => {
    createKeySlots(folder);
    writeFileSync(fileOf('weergave-ps256'), readFileSync(fileOf('ketting')));
    expect(faults()).toEqual([expect.stringContaining('RSA private key of 3072 bits')]);
  });

  it.each([0o640, 0o604, 0o620, 0o660])('are refused with mode %o', (mode) => {
    createKeySlots(folder);
    chmodSync(fileOf('kek'), mode);
    expect(faults()).toEqual([`${fileOf('kek')}: mode 0600: nobody else may read or write it`]);
  });

  it('are refused through a link, and in a folder that others may write', () => {
    createKeySlots(folder);
    rmSync(fileOf('kek'));
    symlinkSync(fileOf('index'), fileOf('kek'));
    chmodSync(folder, 0o777);
    expect(faults()).toEqual([
      `${folder}: a folder in which nobody else may write`,
      `${fileOf('kek')}: a readable plain file`,
    ]);
  });

  it('have fingerprints that tell keys apart and give no secret away', () => {
    createKeySlots(folder);
    const { fingerprints } = opened();
    expect(new Set(fingerprints.values()).size).toBe(allSlots.length);
    const secret = readFileSync(fileOf('index')).toString('base64url');
    expect([...fingerprints.values()]).not.toContain(secret);
  });
});

describe('the keys that a store has seen', () => {
  function memory() {
    const saved = new Map<string, string>();
    return {
      saved,
      keySlots: async () => saved,
      saveKeySlot: async (slot: string, fingerprint: string) => void saved.set(slot, fingerprint),
    };
  }

  it('are recorded the first time and the same ever after', async () => {
    createKeySlots(folder);
    const store = memory();
    expect(await recordKeySlots(opened(), store)).toEqual({ kind: 'same', added: allSlots });
    expect(await recordKeySlots(opened(), store)).toEqual({ kind: 'same', added: [] });
  });

  it('refuse a different key and record nothing then', async () => {
    createKeySlots(folder);
    const store = memory();
    await recordKeySlots(opened(), store);
    const before = new Map(store.saved);
    rmSync(fileOf('index'));
    createKeySlots(folder);
    store.saved.delete('cursor');
    before.delete('cursor');
    const result = await recordKeySlots(opened(), store);
    expect(result).toEqual({
      kind: 'refused',
      faults: [{ place: 'index', expected: 'the key that this store was started with' }],
    });
    expect(store.saved).toEqual(before);
  });
});

describe('versions of the kek', () => {
  const print = (slot: string) => opened().keks.fingerprint(slot) ?? '';

  it('lie side by side, and none is made again where there is one', () => {
    createKeySlots(folder);
    expect([createNextKek(folder), createNextKek(folder)]).toEqual(['kek-2', 'kek-3']);
    rmSync(fileOf('kek'));
    expect(createKeySlots(folder)).toEqual([]);
    expect([...opened().fingerprints.keys()]).toEqual(expect.arrayContaining(['kek-2', 'kek-3']));
    expect(faults()).toEqual([]);
  });

  it('are in force when the store says so, the newest one for new keys', () => {
    createKeySlots(folder);
    createNextKek(folder);
    const { keks } = opened();
    expect(keks.current()).toBe('kek');
    expect(keks.adopt(new Map([['kek', print('kek')]]))).toEqual([]);
    expect(keks.current()).toBe('kek');
    const both = new Map([
      ['kek', print('kek')],
      ['kek-2', print('kek-2')],
    ] as const);
    expect(keks.adopt(both)).toEqual([]);
    expect(keks.current()).toBe('kek-2');
  });

  it('are looked for when they are needed, so that a file may come later', () => {
    createKeySlots(folder);
    const { keks } = opened();
    expect(keks.secret('kek-2')).toBeUndefined();
    createNextKek(folder);
    expect(keks.secret('kek-2')).toBeDefined();
    expect(keks.secret('../kek')).toBeUndefined();
  });

  it('are not used when the file is missing, open to others, or another one', () => {
    createKeySlots(folder);
    createNextKek(folder);
    const { keks } = opened();
    const first = print('kek');
    const recorded = (fingerprint: string) =>
      new Map([
        ['kek', first],
        ['kek-2', fingerprint],
      ] as const);
    expect(keks.adopt(recorded('another'))).toEqual(['kek-2']);
    expect(keks.current()).toBe('kek');
    chmodSync(join(folder, 'kek-2.key'), 0o644);
    expect(keks.adopt(recorded('another'))).toEqual(['kek-2']);
    rmSync(join(folder, 'kek-2.key'));
    expect(keks.adopt(recorded('another'))).toEqual(['kek-2']);
    expect(keks.secret('kek-2')).toBeUndefined();
  });

  it('are forgotten once the store has retired them', () => {
    createKeySlots(folder);
    createNextKek(folder);
    const { keks } = opened();
    keks.adopt(new Map([['kek-2', print('kek-2')]]));
    rmSync(fileOf('kek'));
    expect(keks.secret('kek')).toBeUndefined();
  });

  it('are all needed that the store has, and one that waits or was retired is not recorded', () => {
    createKeySlots(folder);
    createNextKek(folder);
    const seen = new Map(opened().fingerprints);
    seen.delete('kek-2');
    expect(compareKeySlots(opened(), seen)).toEqual({ kind: 'same', unseen: [] });
    seen.set('kek-2', print('kek-2')).delete('kek');
    expect(compareKeySlots(opened(), seen)).toEqual({ kind: 'same', unseen: [] });
    rmSync(join(folder, 'kek-2.key'));
    expect(compareKeySlots(opened(), seen)).toEqual({
      kind: 'refused',
      faults: [{ place: 'kek-2', expected: 'its file: it wraps data keys of this store' }],
    });
  });
});

describe('the first administrators', () => {
  const file = () => join(folder, 'administrators.json');

  it('can sign a bundle together, with two keys', () => {
    expect(createAdministrators(join(folder, 'private'), file())).toEqual({ kind: 'created' });
    const read = readAdministrators(file());
    if (read.kind === 'refused') throw new Error(JSON.stringify(read.faults));
    const key = (task: string) => readFileSync(join(folder, 'private', `${task}.pem`), 'utf8');
    const once = signBundle(makeBundle('policy', {}), 'opsteller', key('opsteller'));
    const twice = signBundle(once, 'goedkeurder', key('goedkeurder'));
    const options = { allowUnsigned: false };
    expect(verifyBundle(once, read.administrators, options).kind).toBe('refused');
    expect(verifyBundle(twice, read.administrators, options)).toEqual({ kind: 'ok', signed: true });
    expect(readFileSync(file(), 'utf8')).not.toMatch(/"d"|PRIVATE/);
  });

  it('are made once', () => {
    createAdministrators(join(folder, 'private'), file());
    const before = readFileSync(file(), 'utf8');
    expect(createAdministrators(join(folder, 'private'), file())).toEqual({ kind: 'kept' });
    rmSync(file());
    createAdministrators(join(folder, 'private'), file());
    expect(readFileSync(file(), 'utf8')).toBe(before);
  });

  it('are refused when a key is not the one its kid names', () => {
    createAdministrators(join(folder, 'private'), file());
    const content = JSON.parse(readFileSync(file(), 'utf8'));
    content.administrators[1].publicKey = content.administrators[0].publicKey;
    writeFileSync(file(), JSON.stringify(content));
    expect(readAdministrators(file())).toMatchObject({
      kind: 'refused',
      faults: [{ place: `${file()}#/administrators/1` }],
    });
    writeFileSync(file(), 'geen JSON');
    expect(readAdministrators(file())).toMatchObject({ kind: 'refused' });
  });
});
