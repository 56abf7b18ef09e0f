import { createSecretKey, randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { Unavailable } from '#kernel';
import {
  makeKeyRing,
  versionOf,
  type DataKey,
  type Keks,
  type KeyRing,
  type Place,
} from './index.js';

const PERSON = 'persoon-1';
const BODY: Place = { kind: 'bericht', id: 'nummer-1' };
const KEPT_MS = 1_000;

/** A ring whose clock and slots the test moves. */
function aRing(keysMax = 10) {
  const slots = new Map([['kek', createSecretKey(randomBytes(32))]]);
  const world = { now: 5_000, current: 'kek', asked: 0, slots };
  const keks: Keks = {
    current: () => world.current,
    secret(slot) {
      world.asked += 1;
      return slots.get(slot);
    },
  };
  const clock = { now: () => world.now };
  const ring = makeKeyRing({ keks, clock, random: randomBytes, keysMax, keptMs: KEPT_MS });
  return { ring, world };
}

function used(ring: KeyRing, subject = PERSON): DataKey {
  const key = ring.unwrap(ring.fresh(subject));
  if (!key) throw new Error('a fresh key can be used');
  return key;
}

describe('a sealed body', () => {
  it('opens to what it was, and says which version of the key sealed it', () => {
    const { ring, world } = aRing();
    const key = used(ring);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.uint8Array()), (body) => {
        const sealed = ring.seal(key, BODY, body);
        expect(ring.open(key, BODY, sealed)).toEqual(Buffer.from(body as string));
        expect(versionOf(sealed)).toBe(world.now);
      }),
    );
  });

  it('shows nothing of the body and is different every time', () => {
    const { ring } = aRing();
    const key = used(ring);
    const [one, other] = [ring.seal(key, BODY, 'Milan Voorbeeld'), ring.seal(key, BODY, 'Milan')];
    expect(Buffer.from(one).includes('Milan')).toBe(false);
    expect(Buffer.from(one).subarray(0, 40)).not.toEqual(Buffer.from(other).subarray(0, 40));
  });

  it.each([
    ['as a body of another kind', PERSON, { kind: 'weergave', id: 'nummer-1' }],
    ['under another number', PERSON, { kind: 'bericht', id: 'nummer-2' }],
    ['for another person', 'persoon-2', BODY],
  ] as const)('does not open %s', (_, subject, place) => {
    const { ring } = aRing();
    const key = used(ring);
    const sealed = ring.seal(key, BODY, 'body');
    expect(ring.open({ ...key, subject }, place, sealed)).toBeUndefined();
    expect(ring.open(key, BODY, sealed)).toBeDefined();
  });

  it('does not open under another key, nor under a key of another version', () => {
    const { ring } = aRing();
    const sealed = ring.seal(used(ring), BODY, 'body');
    const [other, later] = [used(aRing().ring), { ...used(ring), made: 5_001 }];
    expect([ring.open(other, BODY, sealed), ring.open(later, BODY, sealed)]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('does not open when a single byte of it changed, or is missing', () => {
    const { ring } = aRing();
    const key = used(ring);
    const sealed = ring.seal(key, BODY, 'a body of some length');
    for (let at = 0; at < sealed.length; at += 1) {
      const damaged = Uint8Array.from(sealed);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(ring.open(key, BODY, damaged)).toBeUndefined();
      expect(ring.open(key, BODY, sealed.subarray(0, at))).toBeUndefined();
    }
  });
});

describe('a wrapped data key', () => {
  it('opens what it sealed in another process that has the kek', () => {
    const { ring, world } = aRing();
    const row = ring.fresh(PERSON);
    const sealed = ring.seal(ring.unwrap(row)!, BODY, 'body');
    const keks = { current: () => 'kek', secret: (slot: string) => world.slots.get(slot) };
    const clock = { now: () => 9_000 };
    const there = makeKeyRing({ keks, clock, random: randomBytes, keysMax: 1, keptMs: KEPT_MS });
    expect(there.open(there.unwrap(row)!, BODY, sealed)?.toString()).toBe('body');
  });

  it('is of no use under another kek, for another person, as another version or changed', () => {
    const { ring, world } = aRing();
    const row = ring.fresh(PERSON);
    world.slots.set('kek-2', createSecretKey(randomBytes(32)));
    world.now += KEPT_MS;
    for (let at = 0; at < row.wrapped.length; at += 1) {
      const wrapped = Uint8Array.from(row.wrapped);
      wrapped[at] = (wrapped[at] ?? 0) ^ 1;
      expect(ring.unwrap({ ...row, wrapped })).toBeUndefined();
    }
    for (const change of [{ kek: 'kek-2' }, { subject: 'persoon-2' }, { made: row.made + 1 }]) {
      expect(ring.unwrap({ ...row, ...change })).toBeUndefined();
    }
  });

  it('waits for a kek that is not on this machine yet', () => {
    const { ring } = aRing();
    expect(() =>
      ring.unwrap({ ...ring.fresh('persoon-2'), subject: PERSON, kek: 'kek-2' }),
    ).toThrow(Unavailable);
  });

  it('is wrapped anew by the kek that is current, and then opens without the old one', () => {
    const { ring, world } = aRing();
    const old = ring.fresh(PERSON);
    const sealed = ring.seal(ring.unwrap(old)!, BODY, 'body');
    // When
    world.slots.set('kek-2', createSecretKey(randomBytes(32)));
    world.current = 'kek-2';
    const row = ring.rewrap(old)!;
    world.slots.delete('kek');
    world.now += KEPT_MS;
    // Then
    expect([ring.isCurrent(old), ring.isCurrent(row)]).toEqual([false, true]);
    expect(row).toMatchObject({ subject: PERSON, made: old.made, kek: 'kek-2' });
    expect(() => ring.unwrap(old)).toThrow(Unavailable);
    expect(ring.open(ring.unwrap(row)!, BODY, sealed)?.toString()).toBe('body');
  });
});

describe('unwrapped keys', () => {
  it('are kept for a while, and then asked of the kek again', () => {
    const { ring, world } = aRing();
    const row = ring.fresh(PERSON);
    const before = world.asked;
    ring.unwrap(row);
    world.now += KEPT_MS - 1;
    ring.unwrap(row);
    expect(world.asked).toBe(before);
    world.now += 1;
    ring.unwrap(row);
    ring.unwrap(row);
    expect(world.asked).toBe(before + 1);
  });

  it('are forgotten when there are too many, the oldest first', () => {
    const { ring, world } = aRing(2);
    const rows = ['a', 'b', 'c'].map((subject) => ring.fresh(subject));
    const before = world.asked;
    for (const row of rows.slice(1)) ring.unwrap(row);
    expect(world.asked).toBe(before);
    ring.unwrap(rows[0]!);
    expect(world.asked).toBe(before + 1);
  });

  it('are forgotten without being asked for', () => {
    const { ring, world } = aRing();
    const row = ring.fresh(PERSON);
    world.now += KEPT_MS;
    ring.sweep();
    world.now -= KEPT_MS;
    const before = world.asked;
    ring.unwrap(row);
    expect(world.asked).toBe(before + 1);
  });
});
