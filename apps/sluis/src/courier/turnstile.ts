// Answers: who of many may work now? So many at a time, in the order in which they came.

export interface Turnstile {
  through<T>(work: () => Promise<T>): Promise<T>;
}

export function makeTurnstile(atOnce: number): Turnstile {
  const waiting: (() => void)[] = [];
  let inside = 0;
  return {
    async through(work) {
      if (inside >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
      else inside += 1;
      try {
        return await work();
      } finally {
        // Whoever waited longest takes the place that is left.
        const next = waiting.shift();
        if (next) next();
        else inside -= 1;
      }
    },
  };
}
