// Answers: what does a named mask hide, on which fact, and what does the recipient read instead? (P21)
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

/** The municipality stays: the person can then be sent to the right desk (P21). */
const MUNICIPALITY = /\/gemeente(VanInschrijving)?(\/|$)/;
const SECRET = ['/persoon/verblijfplaats/', '/terugkeer/verblijfplaats/'];

const MASKS: Readonly<Record<string, Mask>> = {
  'adres.geheim': {
    fact: 'adres.geheim',
    hides: (pointer) =>
      pointer === '/terugkeer/postcode4' ||
      (SECRET.some((place) => pointer.startsWith(place)) && !MUNICIPALITY.test(pointer)),
    tells: '/persoon/indicatieContactViaCoordinator',
  },
};

/** The mask that roles without `mayKnowSecretAddress` cannot do without. */
export const ADDRESS_MASK = 'adres.geheim';

export const maskByName = (name: string): Mask | undefined =>
  Object.hasOwn(MASKS, name) ? MASKS[name] : undefined;

export const maskNames = (): readonly string[] => Object.keys(MASKS);
