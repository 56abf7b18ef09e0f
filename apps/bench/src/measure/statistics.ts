// Answers: what is a series of measurements, in a few numbers that do not flatter?

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Of one or more numbers; an even count gives the mean of the middle two. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = inOrder(values);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  const median = sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
  return { median, least: sorted[0] ?? NaN, most: sorted.at(-1) ?? NaN };
}

/**
 * Nearest rank: the smallest measured value that at least this share of all values does not exceed.
 * @param share between 0 and 1
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = inOrder(values);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** Round by round, because the speed of a machine drifts: what was measured together is compared. */
export const ratios = (ours: readonly number[], floor: readonly number[]): readonly number[] =>
  ours.map((value, round) => value / (floor[round] ?? NaN));

function inOrder(values: readonly number[]): readonly number[] {
  if (values.length === 0) throw new RangeError('nothing was measured');
  return values.toSorted((one, other) => one - other);
}
