// Answers: which groups, lists and leaves does a message type consist of? Building the tree is also
// the check that every leaf is classified, every text and list bounded, and every object closed.
import { invariant, type JsonObject, type JsonValue, type Pointer, type Text } from '#kernel';
import { DATE_PARTS } from '../catalogue/date-parts.js';
import { isSchema } from './resolve.js';
import { textOf, type Schema } from './source.js';

/** What `x-sluis` says about a leaf. */
export interface Mark {
  readonly class: string;
  readonly label: Text;
  readonly from?: Pointer;
  readonly derived?: boolean;
}

interface Named {
  readonly title?: string;
}
export interface Group extends Named {
  readonly is: 'group';
  /** The shared part that this group is, if nothing was added to it. */
  readonly part?: string;
  readonly members: ReadonlyMap<string, Node>;
}
export interface List extends Named {
  readonly is: 'list';
  readonly maxItems: number;
  readonly items: Node;
}
export interface Scalar extends Named {
  readonly is: 'scalar';
  readonly mark: Mark;
  /** The schema's own keywords: type, format, pattern, bounds, enum. */
  readonly keywords: JsonObject;
}
/** A polymorphic BRP date with the leaves that accompany it. */
export interface DateLeaf extends Named {
  readonly is: 'date';
  readonly mark: Mark;
  readonly members: ReadonlyMap<string, Node>;
}
export type Node = Group | List | Scalar | DateLeaf;

/** Throws InvariantBroken with every fault, one a line. */
export function treeOf(schema: Schema, name: string): Group {
  const faults: string[] = [];
  const node = nodeOf(schema, { at: '', from: undefined, faults });
  invariant(faults.length === 0, `${name}:\n${faults.join('\n')}`);
  invariant(node.is === 'group', `${name}: data must be an object`);
  return node;
}

/** The tree with one more leaf at `pointer`; groups on the way are made where they are missing. */
export function withLeaf(tree: Group, pointer: Pointer, leaf: Node): Group {
  const [name = '', ...rest] = pointer.slice(1).split('/');
  const { part: _part, ...own } = tree;
  const members = new Map(tree.members);
  const inner = members.get(name);
  if (rest.length === 0) {
    invariant(inner === undefined, `${pointer}: a derived leaf may not be sent as well`);
    return { ...own, members: members.set(name, leaf) };
  }
  const group: Node = inner ?? { is: 'group', members: new Map() };
  invariant(group.is === 'group', `${pointer}: passes through a leaf`);
  return { ...own, members: members.set(name, withLeaf(group, `/${rest.join('/')}`, leaf)) };
}

/** The node that a pointer without list items names. */
export const nodeAt = (tree: Node, pointer: Pointer): Node | undefined =>
  pointer
    .split('/')
    .slice(1)
    .reduce<Node | undefined>(
      (node, name) => (node && 'members' in node ? node.members.get(name) : undefined),
      tree,
    );

interface Place {
  readonly at: Pointer;
  /** Where the value of this place comes from, if the nearest mark above says so. */
  readonly from: Pointer | undefined;
  /** The class of every leaf below, where a group says so of a part that it shares with others. */
  readonly class?: string;
  readonly faults: string[];
}

function nodeOf(schema: Schema, place: Place): Node {
  const mark = isSchema(schema['x-sluis']) ? schema['x-sluis'] : {};
  const from = typeof mark['from'] === 'string' ? mark['from'] : place.from;
  const here = { ...place, from, ...classBelow(mark) };
  const named = typeof schema['title'] === 'string' ? { title: schema['title'] } : {};
  if (mark['kind'] === 'date') {
    const members = membersOf(schema, here, DATE_PARTS);
    return { is: 'date', ...named, mark: markOf(mark, here), members };
  }
  if (isSchema(schema['properties'])) {
    const part = typeof schema['x-part'] === 'string' ? { part: schema['x-part'] } : {};
    return { is: 'group', ...named, ...part, members: membersOf(schema, here) };
  }
  if (isSchema(schema['items'])) {
    const maxItems = schema['maxItems'];
    if (typeof maxItems !== 'number') fault(here, 'a list needs maxItems');
    const items = nodeOf(schema['items'], below(here, '*'));
    return { is: 'list', ...named, maxItems: Number(maxItems), items };
  }
  return scalarOf(schema, mark, here);
}

/** A class without a label stands on a group, and speaks for all that is in it. */
const classBelow = (mark: JsonObject): Pick<Place, 'class'> =>
  typeof mark['class'] === 'string' && mark['label'] === undefined ? { class: mark['class'] } : {};

function membersOf(schema: Schema, place: Place, skip?: ReadonlySet<string>): Map<string, Node> {
  const properties = isSchema(schema['properties']) ? schema['properties'] : {};
  if (schema['unevaluatedProperties'] !== false) fault(place, 'must be closed');
  for (const name of Array.isArray(schema['required']) ? (schema['required'] as string[]) : []) {
    if (!(name in properties)) fault(place, `requires ${name}, which does not exist`);
  }
  return new Map(
    Object.entries(properties)
      .filter(([name]) => !skip?.has(name))
      .map(([name, member]) => [name, nodeOf(member as Schema, below(place, name))]),
  );
}

function scalarOf(schema: Schema, mark: JsonObject, place: Place): Scalar {
  const { title: _t, description: _d, 'x-sluis': _x, 'x-part': _p, ...keywords } = schema;
  const bounded = keywords['maxLength'] !== undefined || keywords['enum'] !== undefined;
  if (keywords['type'] === 'string' && !bounded) fault(place, 'a text needs maxLength');
  if (keywords['type'] === 'integer' && keywords['maximum'] === undefined) {
    fault(place, 'a number needs a maximum');
  }
  return { is: 'scalar', mark: markOf(mark, place), keywords };
}

function markOf(mark: JsonObject, place: Place): Mark {
  const label = isSchema(mark['label']) ? mark['label'] : {};
  if (!isText(mark['class'])) fault(place, 'is not classified');
  if (!isText(label['nl']) || !isText(label['en'])) fault(place, 'needs a label in nl and en');
  return {
    class: place.class ?? textOf(mark['class']),
    label: { nl: textOf(label['nl']), en: textOf(label['en']) },
    ...(place.from === undefined ? {} : { from: place.from }),
  };
}

const isText = (value: JsonValue | undefined): boolean => typeof value === 'string' && value !== '';

const below = (place: Place, name: string): Place => ({
  ...place,
  at: `${place.at}/${name}`,
  from: place.from === undefined ? undefined : `${place.from}/${name}`,
});

const fault = (place: Place, what: string): void => {
  place.faults.push(`  ${place.at || '/'} ${what}`);
};
