// Answers: what when the broker neither answers nor hangs up? Every wait for it has an end.
import type { Clock } from '#kernel';

/** Node's own word for it, so that it is classed like a broken connection. */
class TimedOut extends Error {
  readonly code = 'ETIMEDOUT';
}

/** The work itself goes on unheard: whoever gives it must throw away what it works on. */
export async function within<T>(clock: Clock, ms: number, work: Promise<T>): Promise<T> {
  const done = new AbortController();
  const late = clock.wait(ms, done.signal).then((): never => {
    throw new TimedOut(`no answer within ${ms} ms`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    done.abort();
    late.catch(() => undefined);
    work.catch(() => undefined);
  }
}
