// Answers: with which keys does this process seal and open, and how does it follow when another `kek`
// comes into force? It asks the store every few seconds, and forgets data keys that it kept too long.
import { makeProtection } from '#delivery';
import type { OpenParts, Store } from '#exchange';
import { LIMITS, type Clock } from '#kernel';
import { makeRandom, type KekVersions, type Logger } from '#platform';
import { makeKeyRing, type KeyRing } from '#sealing';
import type { Runtime } from './open.js';

export interface KeyRingCare {
  readonly keks: KekVersions;
  readonly store: Pick<Store, 'keySlots'>;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface OpenKeyRing {
  readonly ring: KeyRing;
  readonly stop: () => void;
}

type Opening = Pick<Runtime, 'ring' | 'keys' | 'inForce' | 'clock' | 'logger'>;

/** How views are opened, whatever the channel. */
export const viewOpening = ({ ring, logger, keys, inForce, clock }: Opening): OpenParts => ({
  keys: ring,
  protection: makeProtection({
    directory: () => inForce.current().directory,
    clock,
    signers: { ES256: keys.signer('weergave-es256'), PS256: keys.signer('weergave-ps256') },
  }),
  onDamaged: (release) =>
    logger.error('a view is not as it was sealed and is not given', { release }),
});

/** The slots must be recorded already. */
export async function openKeyRing(care: KeyRingCare): Promise<OpenKeyRing> {
  const { keks, clock } = care;
  await adopt(care);
  const ring = makeKeyRing({
    keks,
    clock,
    random: makeRandom(),
    keysMax: LIMITS.dataKeysKeptMax,
    keptMs: LIMITS.dataKeyKeptMs,
  });
  const stopped = new AbortController();
  void keepUp(care, ring, stopped.signal);
  return { ring, stop: () => stopped.abort() };
}

async function keepUp(care: KeyRingCare, ring: KeyRing, stopped: AbortSignal): Promise<void> {
  while (!stopped.aborted) {
    await care.clock.wait(LIMITS.keyCheckMs, stopped);
    if (stopped.aborted) return;
    ring.sweep();
    await adopt(care).catch((error: unknown) =>
      care.logger.error('the key slots in force could not be read', { error }),
    );
  }
}

async function adopt({ keks, store, logger }: KeyRingCare): Promise<void> {
  for (const slot of keks.adopt(await store.keySlots())) {
    logger.error('a key slot in force has no usable file on this machine', { event: slot });
  }
}
