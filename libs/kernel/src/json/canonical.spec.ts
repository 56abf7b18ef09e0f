import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonical } from './canonical.js';

/** What the library says, or that it refuses. */
const said = (
  write: (value: unknown) => string | undefined,
  value: unknown,
): string | undefined => {
  try {
    return write(value);
  } catch {
    return 'refused';
  }
};

/** Names that V8 treats in a way of its own, half characters, and characters beyond the first plane. */
const name = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 3 }),
  fc.constantFrom('0', '1', '9', '10', '01', '-1', '__proto__', 'toJSON', 'é', 'ￃ', '𝄞', '\ud800'),
  fc.nat({ max: 120 }).map(String),
);
const { value: anything } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom('\ud800', '\udc00x', '\u2028', '\u0000', '"\\/\b', '€'),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom<unknown>(null, undefined, -0, 1e21, 1e-7, NaN, Infinity, new Date(0)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(name, tie('value')), { maxLength: 6 }).map((pairs) => {
      const object: Record<string, unknown> = {};
      for (const [key, value] of pairs) {
        Object.defineProperty(object, key, { value, enumerable: true, writable: true });
      }
      return object;
    }),
  ),
}));

describe('the canonical form', () => {
  it('is that of the library, whatever the value', () => {
    fc.assert(
      fc.property(anything, (value) => {
        // A value that is nothing at all has no form; the library then gives none.
        if (value === undefined) return;
        expect(said(canonical, value)).toBe(said((one) => canonicalize(one), value));
      }),
      { numRuns: 3_000 },
    );
  });

  it('is that of the library for what has a form of its own, is boxed, or goes round', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    const odd = [new Date(0), Buffer.from('x'), new Map([['a', 1]]), Object('x'), circle];
    for (const value of [...odd, ...odd.map((one) => [one]), { b: 1, a: odd }]) {
      expect(said(canonical, value)).toBe(said((one) => canonicalize(one), value));
    }
  });

  it('leaves the value as it is', () => {
    const value = { b: { z: 1, a: [{ y: 1, x: 2 }] }, a: 2 };
    expect(canonical(value)).toBe('{"a":2,"b":{"a":[{"x":2,"y":1}],"z":1}}');
    expect(Object.keys(value.b)).toEqual(['z', 'a']);
  });

  it('does not exist of what is not JSON', () => {
    expect(() => canonical(undefined)).toThrow('only JSON has a canonical form');
    expect(() => canonical('\ud800')).toThrow();
  });
});
