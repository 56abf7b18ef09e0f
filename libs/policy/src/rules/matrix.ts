// Answers: which leaves does a group pointer stand for, and which row of the visibility matrix holds
// for a leaf of a type? Leaves are named one by one, each in one row, so that a new leaf below a
// group reaches nobody until a person has placed it.
import type { Catalogue } from '#contracts';
import type { Pointer } from '#kernel';
import type { MatrixRow } from './rule.js';
import type { PolicyFault, RawRow, Source } from './source.js';

export interface Matrix {
  readonly rows: readonly MatrixRow[];
  /** Group pointer → the leaves that follow it. */
  readonly groups: ReadonlyMap<Pointer, readonly Pointer[]>;
  readonly faults: readonly PolicyFault[];
}

interface Named {
  readonly leaf: Pointer;
  /** The types that its row names; absent: the row is for all others. */
  readonly types: readonly string[] | undefined;
  readonly file: string;
  readonly line: number;
}

export function readMatrix(sources: readonly Source[], catalogue: Catalogue): Matrix {
  const rows: MatrixRow[] = [];
  const groups = new Map<Pointer, readonly Pointer[]>();
  const named: Named[] = [];
  const starts: { readonly group: Pointer; readonly file: string; readonly line: number }[] = [];
  for (const source of sources) {
    for (const [index, raw] of (source.content.matrix ?? []).entries()) {
      const leaves = leavesOf(raw);
      const { row, title, why, types, cells } = raw;
      rows.push({ row, title, why, ...(types ? { types } : {}), leaves, cells });
      const line = source.at(['matrix', index]);
      named.push(...leaves.map((leaf) => ({ leaf, types, file: source.path, line })));
      for (const group of Object.keys(raw.groups ?? {})) {
        const before = groups.get(group) ?? [];
        groups.set(group, [...new Set([...before, ...below(group, raw.groups?.[group] ?? [])])]);
        starts.push({
          group,
          file: source.path,
          line: source.at(['matrix', index, 'groups', group]),
        });
      }
    }
  }
  const known = leavesOfCatalogue(catalogue);
  return {
    rows,
    groups,
    faults: [
      ...strangers(named, known),
      ...elsewhere(named, catalogue),
      ...repeated(named),
      ...unnamed(starts, named, known),
    ],
  };
}

/** The row that says who sees this leaf of this type: one that names the type goes before. */
export function rowFor(
  rows: readonly MatrixRow[],
  type: string,
  leaf: Pointer,
): MatrixRow | undefined {
  const about = rows.filter((row) => row.leaves.includes(leaf));
  return about.find((row) => row.types?.includes(type)) ?? about.find((row) => !row.types);
}

const below = (group: Pointer, names: readonly string[]): Pointer[] =>
  names.map((name) => `${group}/${name}`);

const leavesOf = (raw: RawRow): Pointer[] => [
  ...(raw.leaves ?? []),
  ...Object.entries(raw.groups ?? {}).flatMap(([group, names]) => below(group, names)),
];

/** Leaves that a rule can name: companions follow their date, old values follow their mirror. */
function leavesOfCatalogue(catalogue: Catalogue): ReadonlySet<Pointer> {
  const messages = catalogue.all().filter((type) => type.kind === 'bericht');
  const leaves = messages.flatMap((type) => type.leaves);
  return new Set(
    leaves.filter((leaf) => !leaf.companionOf && !leaf.mirrors).map((leaf) => leaf.pointer),
  );
}

const strangers = (named: readonly Named[], known: ReadonlySet<Pointer>): PolicyFault[] =>
  named
    .filter(({ leaf }) => !known.has(leaf))
    .map(({ leaf, file, line }) => ({
      file,
      line,
      message: `no message type has the leaf \`${leaf}\``,
    }));

/** A row cannot hold for a type that does not have the leaf. */
function elsewhere(named: readonly Named[], catalogue: Catalogue): PolicyFault[] {
  return named.flatMap(({ leaf, types = [], file, line }) =>
    types
      .filter((type) => !catalogue.type(type)?.leaf(leaf))
      .map((type) => ({ file, line, message: `\`${type}\` has no leaf \`${leaf}\`` })),
  );
}

function repeated(named: readonly Named[]): PolicyFault[] {
  const seen = new Set<string>();
  return named.flatMap(({ leaf, types = [''], file, line }) => {
    const places = types.map((type) => `${type} ${leaf}`);
    const again = places.some((place) => seen.has(place));
    for (const place of places) seen.add(place);
    return again ? [{ file, line, message: `\`${leaf}\` already stands in another row` }] : [];
  });
}

/** INVARIANT: every leaf below a group is named, in the group or in a row of its own. */
function unnamed(
  starts: readonly { group: Pointer; file: string; line: number }[],
  named: readonly Named[],
  known: ReadonlySet<Pointer>,
): PolicyFault[] {
  const placed = new Set(named.map(({ leaf }) => leaf));
  const open = [...known].filter((leaf) => !placed.has(leaf));
  return starts.flatMap(({ group, file, line }) =>
    open
      .filter((leaf) => leaf.startsWith(`${group}/`))
      .map((leaf) => ({
        file,
        line,
        message: `\`${leaf}\` is not placed: name it in \`${group}\` or in a row of its own`,
      })),
  );
}
