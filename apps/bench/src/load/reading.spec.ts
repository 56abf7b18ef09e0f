import fc from 'fast-check';
import { makeCounter } from './reading.js';

it('counts what comes in parts as if it came whole, wherever the parts end', () => {
  const text = fc.array(fc.constantFrom('event: ', 'bericht\n', 'e', 'stand\n'));
  fc.assert(
    fc.property(text, fc.array(fc.nat({ max: 60 })), (words, ends) => {
      const bytes = Buffer.from(words.join(''));
      const cuts = [0, ...ends.filter((end) => end <= bytes.length).sort((a, b) => a - b)];
      const parts = cuts.map((from, at) => bytes.subarray(from, cuts[at + 1] ?? bytes.length));
      const count = makeCounter('event: bericht\n');
      const found = parts.reduce((sum, part) => sum + count(part), 0);
      expect(found).toBe(bytes.toString().split('event: bericht\n').length - 1);
    }),
  );
});
