// Answers: which of these postcodes lie in another municipality? Unknown ones do not: the territory of
// a day may be behind that of the post.
import type { IsoDate, MunicipalityCode, Territory } from '../model.js';
import { isPostcode6, rangeOf } from './postcodes.js';

/** Places in the list; each postcode4 is looked up once, however many ranges hold it. */
export function outsideOf(
  municipality: MunicipalityCode,
  postcodes: readonly string[],
  territory: Territory,
  on: IsoDate,
): readonly number[] {
  const looked = new Map<string, boolean>();
  const isOutside = (postcode: string): boolean => {
    const known = looked.get(postcode);
    if (known !== undefined) return known;
    const placed = territory.byPostcode(postcode, undefined, on);
    const outside = placed !== undefined && placed.municipality !== municipality;
    looked.set(postcode, outside);
    return outside;
  };
  return postcodes.flatMap((entry, at) =>
    (isPostcode6(entry) ? [entry] : fours(entry)).some(isOutside) ? [at] : [],
  );
}

function fours(entry: string): readonly string[] {
  const { low, high } = rangeOf(entry);
  return Array.from({ length: Math.max(0, high - low + 1) }, (_, index) => String(low + index));
}
