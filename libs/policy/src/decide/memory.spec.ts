import { anInput } from '../small-world.fixture.js';
import { makeMemory } from './memory.js';
import type { Verdicts } from './projection.js';

const present = (...places: readonly string[]) =>
  anInput(Object.fromEntries(places.map((place) => [place, 'x']))).present;
const A = '/persoon/naam/voornamen';
const B = '/persoon/naam/geslachtsnaam';
const verdicts = (): Verdicts => ({ byLeaf: [] });

it('recalls by leaves, verdicts and whatever else a decision depends on', () => {
  const memory = makeMemory<string>();
  const [one, other] = [verdicts(), verdicts()];
  const first = memory.recall(present(A, B), one, '', () => 'first');
  expect(first).toBe('first');
  expect(memory.recall(present(A, B), one, '', () => 'again')).toBe('first');
  expect(memory.recall(present(A), one, '', () => 'fewer leaves')).toBe('fewer leaves');
  expect(memory.recall(present(B, A), one, '', () => 'another order')).toBe('another order');
  expect(memory.recall(present(A, B), other, '', () => 'other verdicts')).toBe('other verdicts');
  expect(memory.recall(present(A, B), one, 'x', () => 'something else')).toBe('something else');
});

it('starts anew rather than grow without end', () => {
  const memory = makeMemory<number>();
  const all = verdicts();
  memory.recall(present(A), all, 'the oldest', () => 0);
  for (let at = 0; at < 1_000; at += 1) memory.recall(present(A), all, String(at), () => at);
  let worked = 0;
  memory.recall(present(A), all, 'the oldest', () => (worked += 1));
  expect(worked).toBe(1);
});
