// Answers: which members of a polymorphic BRP date are the date itself? Every other member
// accompanies it and is a leaf of its own (`zekerheid`, `geldigVanaf`, `berekendOp`, …).

export const DATE_PARTS: ReadonlySet<string> = new Set([
  'type',
  'datum',
  'jaar',
  'maand',
  'onbekend',
  'aanwezig',
]);
