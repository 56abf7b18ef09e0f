import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NotDer, TAG, derElements, derSequence, derTime, integerHex, serialHex } from './der.js';

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));
const element = (tag: number, text: string) => ({
  tag,
  content: Buffer.from(text, 'latin1'),
  whole: new Uint8Array(),
});

describe('reading DER', () => {
  it('gives every element with its own bytes', () => {
    const [first, second] = derElements(bytes('0201050401ff'));

    expect([first?.tag, first?.content]).toEqual([TAG.integer, bytes('05')]);
    expect(second?.whole).toEqual(bytes('0401ff'));
  });

  it.each([
    ['a length that runs out of the bytes', '300502'],
    ['a length longer than needed', '30810102'],
    ['a length with a leading zero', '3082008000'],
    ['an indefinite length', '30800201050000'],
    ['a tag of more bytes', '1f810100'],
    ['a tag without a length', '30'],
  ])('refuses %s', (_what, hex) => {
    expect(() => derElements(bytes(hex))).toThrow(NotDer);
  });

  it('refuses what follows the one element it was asked for', () => {
    expect(derSequence(bytes('3000'))).toEqual([]);
    expect(() => derSequence(bytes('30003000'))).toThrow(NotDer);
    expect(() => derSequence(bytes('3100'))).toThrow(NotDer);
  });

  it('either covers all bytes or refuses them, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (input) => {
        try {
          const whole = derElements(input).map((one) => Buffer.from(one.whole));
          expect(Buffer.concat(whole)).toEqual(Buffer.from(input));
        } catch (error) {
          expect(error).toBeInstanceOf(NotDer);
        }
      }),
    );
  });
});

describe('values', () => {
  it.each([
    ['00ff', 'FF'],
    ['0001', '1'],
    ['00', '0'],
    ['a0', 'A0'],
  ])('spells the serial number %s as node:crypto does', (hex, expected) => {
    expect(serialHex(hex)).toBe(expected);
    expect(integerHex({ tag: TAG.integer, content: bytes(hex), whole: bytes('') })).toBe(expected);
  });

  it('knows in which century a two-digit year lies', () => {
    expect(derTime(element(TAG.utcTime, '491231235959Z'))).toBe(Date.UTC(2049, 11, 31, 23, 59, 59));
    expect(derTime(element(TAG.utcTime, '500101000000Z'))).toBe(Date.UTC(1950, 0, 1));
    expect(derTime(element(TAG.generalizedTime, '20500101000000Z'))).toBe(Date.UTC(2050, 0, 1));
  });

  it.each(['990230000000Z', '261124000000+0100', '2611240000Z', ''])(
    'refuses the time %j',
    (text) => {
      expect(() => derTime(element(TAG.utcTime, text))).toThrow(NotDer);
    },
  );
});
