// Answers: which leaves does a group pointer stand for? The visibility matrix names them one by
// one, each leaf in one row, so that a new leaf below a group reaches nobody until a person has
// placed it.
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
      rows.push({ row: raw.row, title: raw.title, why: raw.why, leaves, cells: raw.cells });
      const line = source.at(['matrix', index]);
      named.push(...leaves.map((leaf) => ({ leaf, file: source.path, line })));
      for (const group of Object.keys(raw.groups ?? {})) {
        groups.set(group, [
          ...(groups.get(group) ?? []),
          ...below(group, raw.groups?.[group] ?? []),
        ]);
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
    faults: [...strangers(named, known), ...repeated(named), ...unnamed(starts, named, known)],
  };
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

function repeated(named: readonly Named[]): PolicyFault[] {
  const seen = new Set<Pointer>();
  return named.flatMap(({ leaf, file, line }) => {
    if (seen.has(leaf))
      return [{ file, line, message: `\`${leaf}\` already stands in another row` }];
    seen.add(leaf);
    return [];
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
