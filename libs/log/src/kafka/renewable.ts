// Answers: how does a connection mend? One that failed is never used again: the next caller opens a
// fresh one.

export interface Renewable<T> {
  use<R>(work: (connection: T) => Promise<R>): Promise<R>;
  close(): Promise<void>;
}

export function makeRenewable<T>(
  open: () => Promise<T>,
  end: (connection: T) => Promise<void>,
): Renewable<T> {
  let current: Promise<T> | undefined;

  /** In the background: what is broken may also be slow to end. */
  const discard = async (connection: Promise<T>): Promise<void> => {
    if (current === connection) current = undefined;
    try {
      await end(await connection);
    } catch {
      // It never opened, or broke once more while it ended: either way it is gone.
    }
  };

  return {
    use: async (work) => {
      const mine = (current ??= open());
      try {
        return await work(await mine);
      } catch (error) {
        void discard(mine);
        throw error;
      }
    },
    close: async () => {
      if (current) await discard(current);
    },
  };
}
