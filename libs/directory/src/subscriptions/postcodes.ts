// Answers: which postcodes does a list of postcodes and ranges cover? One notation serves
// subscriptions and territory: `3011`, `3011AB`, or a closed range `3011-3089`.

/** First and last postcode4, both included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** As stored: `1234AB` or `1234`, without the space that people write. */
export const plainPostcode = (postcode: string): string => postcode.replace(' ', '').toUpperCase();

export const isPostcode6 = (entry: string): boolean => entry.length === 6;

/** The postcode4 values an entry covers; for a postcode6 the one it lies in. */
export function rangeOf(entry: string): Range {
  const low = Number(entry.slice(0, 4));
  return { low, high: entry.length === 9 ? Number(entry.slice(5)) : low };
}

/** A range that runs backwards covers nothing, and who wrote it meant something else. */
export const isInOrder = (entry: string): boolean => {
  const { low, high } = rangeOf(entry);
  return low <= high;
};

/** Whether one entry covers a plain postcode; a postcode6 entry covers no bare postcode4. */
export function coversPostcode(entry: string, postcode: string): boolean {
  if (isPostcode6(entry)) return entry === postcode;
  const four = postcode.slice(0, 4);
  return entry.slice(0, 4) <= four && four <= entry.slice(-4);
}

/** Ranges in order, neighbours and overlaps joined, so that containment is one comparison. */
export function joinRanges(ranges: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const { low, high } of [...ranges].sort((a, b) => a.low - b.low)) {
    const last = joined.at(-1);
    if (last && low <= last.high + 1) {
      joined[joined.length - 1] = { low: last.low, high: Math.max(last.high, high) };
    } else {
      joined.push({ low, high });
    }
  }
  return joined;
}
