// Answers: which rows of a list have a key that an earlier row already has?

/** Indexes of the second and later occurrences. */
export function repeated<T>(rows: readonly T[], keyOf: (row: T) => string): readonly number[] {
  const seen = new Set<string>();
  const indexes: number[] = [];
  for (const [index, row] of rows.entries()) {
    const key = keyOf(row);
    if (seen.has(key)) indexes.push(index);
    seen.add(key);
  }
  return indexes;
}
