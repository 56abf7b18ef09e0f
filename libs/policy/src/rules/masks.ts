// Answers: what does a named mask hide, on which fact, and what does the recipient read instead?
// (P21)
import type { Pointer } from '#kernel';
import type { FactName } from './facts.js';

export interface Mask {
  /** The mask works while this fact is true. */
  readonly fact: FactName;
  /** Whether the mask hides this leaf. */
  readonly hides: (pointer: Pointer) => boolean;
  /** Leaf that becomes `true` in the view of whoever lost a leaf to the mask. */
  readonly tells: Pointer;
}

/**
 * Every residence, of now, of the return and of a leave. The municipality stands elsewhere and
 * stays (P21).
 */
const RESIDENCE = /\/verblijfplaats\//;

const MASKS: Readonly<Record<string, Mask>> = {
  'adres.geheim': {
    fact: 'adres.geheim',
    hides: (pointer) => pointer === '/terugkeer/postcode4' || RESIDENCE.test(pointer),
    tells: '/persoon/indicatieContactViaCoordinator',
  },
};

/** The mask that roles without `mayKnowSecretAddress` cannot do without. */
export const ADDRESS_MASK = 'adres.geheim';

export const maskByName = (name: string): Mask | undefined =>
  Object.hasOwn(MASKS, name) ? MASKS[name] : undefined;

export const maskNames = (): readonly string[] => Object.keys(MASKS);
