import { makeLoad } from '../load/messages.js';
import { withoutSome } from './without-some.js';

it('leaves a dozen leaves out and the rest as it was', () => {
  const [message] = makeLoad({ run: 'r', count: 1 }, 0);
  const text = withoutSome(message!.bytes);
  expect(text).toContain(message!.mark);
  expect(text).not.toContain('strafrechtsketennummer');
  expect(text.length).toBeGreaterThan(message!.bytes.length / 2);
});
