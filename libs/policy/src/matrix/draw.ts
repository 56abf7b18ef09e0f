// Answers: what do the rules really give each role of each row of the visibility matrix, and where
// does that differ from the table that people agreed on? Rule and matrix cannot drift apart.
import type { MessageType } from '#contracts';
import type { Role } from '#directory';
import type { Pointer } from '#kernel';
import type { Relation } from '../model.js';
import { maskByName } from '../rules/masks.js';
import { rowFor } from '../rules/matrix.js';
import { neutralPlaces } from '../rules/neutral.js';
import { allRoles } from '../rules/roles.js';
import { STEPS, type MatrixRow, type Need, type Permit, type RuleSet } from '../rules/rule.js';

/** The letter of a need, the widest first. */
const LETTERS: readonly (readonly [Need, string])[] = [
  ['altijd', 'Y'],
  ['hulpvraag.eigen', 'H'],
  ['toestemming.eigen', 'C'],
  ['verzoek', 'R'],
];
/** Nobody gets it. */
const NOTHING = '–';
/** The relation by which the answer to a request reaches who made it. */
const ASKED: Relation = 'verzoeker';
/** Only what a mask leaves behind is shown. */
const MASK = 'mask';

export interface Difference {
  readonly row: string;
  readonly role: Role;
  readonly type: string;
  readonly leaf: Pointer;
  /** What the rules give, in the notation of the cells. */
  readonly drawn: string;
  /** What the table says for the relations by which this type reaches the role. */
  readonly stated: string;
}

/** A cell that the table grants and that no rule of any type fills. */
export interface EmptyCell {
  readonly row: string;
  readonly role: Role;
  readonly stated: string;
}

export interface Drawn {
  readonly differences: readonly Difference[];
  readonly empty: readonly EmptyCell[];
}

/** Draws the whole matrix from the rules and holds it against the table, leaf by leaf and type by type. */
export function drawMatrix(rules: RuleSet): Drawn {
  const types = rules.catalogue.all().filter((type) => type.kind === 'bericht');
  const places = rules.matrix.flatMap((row) =>
    allRoles().map(({ code }) => drawRow(row, code, types, rules)),
  );
  return {
    differences: places.flatMap(({ all }) => all.filter(({ drawn, stated }) => drawn !== stated)),
    empty: places.flatMap(({ row, role, all, stated }) =>
      stated !== NOTHING && !all.some(({ drawn }) => drawn !== NOTHING)
        ? [{ row: row.row, role, stated }]
        : [],
    ),
  };
}

function drawRow(row: MatrixRow, role: Role, types: readonly MessageType[], rules: RuleSet) {
  const stated = row.cells[role] ?? NOTHING;
  const all = types.flatMap((type): readonly Difference[] => {
    const own = rules.permits.filter(
      (rule) => rule.role === role && rule.types.includes(type.name),
    );
    if (own.length === 0) return [];
    const placed = placesIn(own, rules);
    return row.leaves
      .filter((leaf) => type.leaf(leaf) && rowFor(rules.matrix, type.name, leaf) === row)
      .filter((leaf) => placed?.has(leaf) ?? true)
      .map((leaf) => ({
        row: row.row,
        role,
        type: type.name,
        leaf,
        drawn: drawnCell(own, type, leaf),
        stated: cellFor(stated, relationsOf(own)),
      }));
  });
  return { row, role, stated, all };
}

/** What the neutral view of these rules has a place for; undefined: it is no neutral view. */
function placesIn([first]: readonly Permit[], { catalogue }: RuleSet) {
  const view = first?.as === undefined ? undefined : catalogue.type(first.as);
  return view && neutralPlaces(view);
}

/** @param own the rules of one role for this type */
function drawnCell(own: readonly Permit[], type: MessageType, leaf: Pointer): string {
  const giving = own.filter((rule) => rule.grants.get(type.name)?.has(leaf));
  if (giving.length === 0) return own.some((rule) => tells(rule, leaf)) ? MASK : NOTHING;
  const letter = LETTERS.find(([need]) => giving.some((rule) => rule.need === need))?.[1] ?? '';
  const step = STEPS.find((one) =>
    giving.some((rule) => rule.grants.get(type.name)?.get(leaf) === one),
  );
  const all = relationsOf(own);
  return cellFor([letter, step === 'exact' ? '' : step, ...relationsOf(giving)].join(' '), all);
}

const tells = (rule: Permit, leaf: Pointer): boolean =>
  rule.masks.some((mask) => maskByName(mask)?.tells === leaf);

const relationsOf = (permits: readonly Permit[]): ReadonlySet<Relation> =>
  new Set(permits.flatMap((rule) => rule.relations));

/** A cell as it reads for a type that reaches the role by these relations only. */
function cellFor(cell: string, reached: ReadonlySet<Relation>): string {
  const [letter = NOTHING, ...words] = cell.split(' ').filter((word) => word !== '');
  const steps = words.filter((word) => (STEPS as readonly string[]).includes(word));
  const named = letter === 'R' ? [ASKED] : words.filter((word) => !steps.includes(word));
  // The answer to a request gives that one field, and nothing of what the role gets unasked.
  const left = [...reached].filter((one) =>
    named.length === 0 ? one !== ASKED : named.includes(one),
  );
  if (left.length === 0) return NOTHING;
  const narrower = left.length < reached.size ? left.toSorted() : [];
  return [letter, ...steps, ...narrower].join(' ');
}
