import fc from 'fast-check';
import { LIMITS } from '../limits/limits.js';
import { canonical } from './canonical.js';
import { writtenAs } from './written-as.js';

const told = (text: string) => writtenAs(text, JSON.parse(text));
const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

it('tells canonical texts from others, whatever they hold', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1), (value, indent) => {
      for (const text of [JSON.stringify(value, undefined, indent), canonical(value)]) {
        // `{"1":0}`: V8 moves such a name, so it does not write the text again as it was.
        const isMoved = JSON.stringify(JSON.parse(text)) !== text;
        // A name that is no member takes a closer look, whatever else the text is.
        const isOdd = isMoved || text.includes('"__proto__":');
        const expected = text === canonical(value) ? 'canonical' : 'plainly';
        expect(told(text)).toBe(isOdd ? undefined : expected);
      }
    }),
    // Found by chance once.
    { numRuns: 1_000, examples: [[{ ['__proto__']: false }, undefined]] },
  );
});

it.each([
  ['{"b":1,"a":1}', 'names in another order'],
  ['[{"b":1,"a":1}]', 'the same inside a list'],
  ['{"2":0,"10":0}', 'numbers as names, in the order in which V8 lists them'],
])('knows %s as written plainly: %s', (text) => {
  expect(told(text)).toBe('plainly');
});

it.each([
  ['a name twice', '{"a":1,"a":1}'],
  ['a name that every object has', '{"__proto__":1}'],
  ['a number written in full', '{"a":1.0}'],
  ['a number that a double does not hold', '{"a":12345678901234567890}'],
  ['an escape that is not needed', '{"a":"\\u0041"}'],
  ['half a character', '{"a":"\\ud800"}'],
  ['half a character in a name', '{"\\ud800":1}'],
  ['white space', '{"a": 1}'],
  ['too many levels', deep(LIMITS.jsonDepthMax + 1)],
])('takes a closer look at %s', (_, text) => {
  expect(told(text)).toBeUndefined();
});

it('allows as many levels as a document may have', () => {
  expect(told(deep(LIMITS.jsonDepthMax))).toBe('canonical');
});
