// Answers: with which keys does a command open what lies sealed in the store? With those of this
// installation, which must be the ones that the store was begun with.
import type { Store } from '#exchange';
import { LIMITS, type Fault } from '#kernel';
import {
  compareKeySlots,
  isKekSlot,
  makeRandom,
  makeSystemClock,
  openKeySlots,
  type Config,
  type KekVersions,
} from '#platform';
import { makeKeyRing, type KeyRing } from '#sealing';
import { CommandFailed, EXIT } from '../output/exit.js';

export interface OpenedRing {
  readonly keks: KekVersions;
  readonly keys: KeyRing;
  /** Fingerprint of every `kek` in the folder, in force or waiting. */
  readonly here: ReadonlyMap<string, string>;
}

/** @throws CommandFailed when keys are missing, or are others than the store knows */
export async function openRing(config: Config, store: Store): Promise<OpenedRing> {
  const opened = openKeySlots(config.keys.folder);
  if (opened.kind === 'refused') throw refusal(opened.faults);
  const { fingerprints, keks } = opened.keys;
  const recorded = await store.keySlots();
  const compared = compareKeySlots(opened.keys, recorded);
  if (compared.kind === 'refused') throw refusal(compared.faults);
  if (compared.unseen.some(isKekSlot)) {
    throw new CommandFailed(EXIT.refused, 'no server was started with this store yet');
  }
  keks.adopt(recorded);
  const keys = makeKeyRing({
    keks,
    clock: makeSystemClock(),
    random: makeRandom(),
    keysMax: LIMITS.dataKeysKeptMax,
    keptMs: LIMITS.dataKeyKeptMs,
  });
  return { keks, keys, here: new Map([...fingerprints].filter(([slot]) => isKekSlot(slot))) };
}

const refusal = (faults: readonly Fault[]): CommandFailed =>
  new CommandFailed(
    EXIT.refused,
    'the keys of this installation cannot be used',
    faults.map(({ place, expected }) => `${place}: ${expected}`),
  );
