// Answers: when is the next checkpoint signed, and which is the newest? Every ten seconds or
// thousand records at the latest (design 7); with several routers the first to save a number wins.
import { makeCheckpoint, type Checkpoint, type Signer } from '#evidence';
import type { Store } from '#exchange';
import type { Clock } from '#kernel';

export interface CheckpointParts {
  readonly store: Pick<
    Store,
    'latestCheckpoint' | 'chainHeads' | 'saveCheckpoint' | 'evidenceRecordsSince'
  >;
  readonly clock: Clock;
  readonly intervalMs: number;
  readonly recordsMax: number;
  /** Present only in a router: who has the key `ketting` signs, the others look. */
  readonly signer?: Signer;
  readonly onFault: (fault: unknown) => void;
}

export interface Checkpointer {
  newest(): Checkpoint | undefined;
  /** Signs what is not covered yet; used at shutdown too. */
  sign(): Promise<void>;
  stop(): Promise<void>;
}

const LOOK_MS = 1_000;

export async function startCheckpointer(parts: CheckpointParts): Promise<Checkpointer> {
  const { store, clock, signer } = parts;
  let newest = await store.latestCheckpoint();
  let signedAt = clock.now();
  const sign = async (): Promise<void> => {
    newest = await store.latestCheckpoint();
    if (!signer || (await store.evidenceRecordsSince(newest)) === 0) return;
    const heads = await store.chainHeads();
    if (heads.length === 0) return;
    const next = makeCheckpoint(newest, heads, clock.now(), signer);
    newest = (await store.saveCheckpoint(next)) ? next : await store.latestCheckpoint();
    signedAt = clock.now();
  };
  const isDue = async (): Promise<boolean> =>
    clock.now() - signedAt >= parts.intervalMs ||
    (await store.evidenceRecordsSince(newest)) >= parts.recordsMax;
  const stopped = new AbortController();
  const watch = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      await clock.wait(LOOK_MS, stopped.signal);
      try {
        if (!signer) newest = await store.latestCheckpoint();
        else if (!stopped.signal.aborted && (await isDue())) await sign();
      } catch (fault) {
        parts.onFault(fault);
      }
    }
  };
  const watching = watch();
  return {
    newest: () => newest,
    sign,
    async stop() {
      stopped.abort();
      await watching;
    },
  };
}
