import { makeRenewable } from './renewable.js';

/** Connections that the test lets open, and a clock that stands still until told. */
function makeWorld() {
  const opening: ((ok: boolean) => void)[] = [];
  const ended: number[] = [];
  let passTime = (): void => undefined;
  const renewable = makeRenewable<number>({
    open: () => {
      const number = opening.length + 1;
      return new Promise((resolve, reject) => {
        opening.push((ok) => (ok ? resolve(number) : reject(new Error('not opened'))));
      });
    },
    end: (number) => Promise.resolve(void ended.push(number)),
    clock: {
      now: () => 0,
      wait: () => new Promise((resolve) => (passTime = resolve)),
    },
    withinMs: 10,
  });
  return { renewable, opening, ended, passTime: () => passTime() };
}

const same = (connection: number): Promise<number> => Promise.resolve(connection);

it('opens once for all who come, and anew after a failure', async () => {
  const { renewable, opening, ended } = makeWorld();
  // Given
  const uses = [renewable.use(same), renewable.use(same)];
  opening[0]?.(true);
  expect(await Promise.all(uses)).toEqual([1, 1]);
  // When
  await expect(renewable.use(() => Promise.reject(new Error('broke')))).rejects.toThrow('broke');
  const after = renewable.use(same);
  opening[1]?.(true);
  // Then
  expect(await after).toBe(2);
  expect(ended).toEqual([1]);
});

it('does not begin work that was given up while the connection was being opened', async () => {
  const { renewable, opening, ended, passTime } = makeWorld();
  // Given
  let begun = false;
  const use = renewable.use((connection) => {
    begun = true;
    return same(connection);
  });
  // When
  passTime();
  await expect(use).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  opening[0]?.(true);
  await new Promise((resolve) => setImmediate(resolve));
  // Then
  expect(begun).toBe(false);
  expect(ended).toEqual([1]);
});

it('tries to open again after it could not', async () => {
  const { renewable, opening } = makeWorld();
  const use = renewable.use(same);
  opening[0]?.(false);
  await expect(use).rejects.toThrow('not opened');
  const again = renewable.use(same);
  opening[1]?.(true);
  expect(await again).toBe(2);
});
