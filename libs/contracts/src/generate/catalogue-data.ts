// Answers: what does the running gateway know about each type? One table of plain data per type:
// its names, its entry and its leaves.
import { invariant, type Pointer } from '#kernel';
import type { Leaf, MessageType } from '../message.js';
import { leavesOf } from './leaves.js';
import { isSchema, membersOf, type Resolver } from './resolve.js';
import {
  DERIVED_PART,
  MADE,
  bilingual,
  textOf,
  viewSchemaIdOf,
  type MessageSource,
  type Source,
} from './source.js';
import { nodeAt, treeOf, withLeaf, type Group, type Node } from './tree.js';

export type TypeData = Omit<MessageType, 'leaf'>;

export interface Described {
  readonly message: MessageSource;
  /** The message's own tree with the derived leaves of its views. */
  readonly tree: Group;
  readonly data: TypeData;
}

export function describe(source: Source, resolver: Resolver): readonly Described[] {
  const derived = derivedTree(source, resolver);
  const all = source.messages.map((message) => {
    const sent = treeOf(resolver.joined(message.schema), message.name);
    const tree = message.derived.reduce(
      (whole, pointer) => withLeaf(whole, pointer, derivedLeaf(derived, pointer)),
      (message.replaced ?? []).reduce(withReplaced, sent),
    );
    return { message, tree, data: dataOf(message, leavesOf(tree)) };
  });
  checkOrigins(all);
  return all;
}

export const dataModule = (described: readonly Described[]): string =>
  `// Answers: what does the catalogue hold? Names, entry and leaves of each type. ${MADE}
import type { MessageType } from '../message.js';

export const TYPES: readonly Omit<MessageType, 'leaf'>[] = ${JSON.stringify(described.map(({ data }) => data))};
`;

const dataOf = (message: MessageSource, leaves: readonly Leaf[]): TypeData => ({
  name: message.name,
  lane: message.lane,
  kind: message.kind,
  namesDetention: message.namesDetention,
  schemaId: textOf(message.schema['$id']),
  ...(message.kind === 'intern' ? {} : { viewSchemaId: viewSchemaIdOf(message.name) }),
  title: bilingual(message.schema['title'], `${message.name} title`),
  description: bilingual(message.schema['description'], `${message.name} description`),
  entry: message.entry,
  leaves,
});

function derivedTree(source: Source, resolver: Resolver): Group {
  const overlay = membersOf(source.parts.get(DERIVED_PART), '$defs')[DERIVED_PART];
  invariant(isSchema(overlay), `the part ${DERIVED_PART} declares itself`);
  return treeOf(resolver.joined(overlay), DERIVED_PART);
}

/** A leaf at the top that may be sent, and that every view fills with a value of the gateway's. */
function withReplaced({ part: _part, ...tree }: Group, pointer: Pointer): Group {
  const name = pointer.slice(1);
  const node = tree.members.get(name);
  invariant(node?.is === 'scalar', `${pointer}: nothing there to replace`);
  const replaced: Node = { ...node, mark: { ...node.mark, derived: true } };
  return { ...tree, members: new Map(tree.members).set(name, replaced) };
}

function derivedLeaf(tree: Group, pointer: Pointer): Node {
  const node = nodeAt(tree, pointer);
  invariant(node?.is === 'scalar', `${pointer}: no such derived leaf`);
  return { ...node, mark: { ...node.mark, derived: true } };
}

/** Every leaf of a neutral view is filled from a leaf of the same kind that messages can have. */
function checkOrigins(all: readonly Described[]): void {
  const sent = all
    .filter(({ message }) => message.kind === 'bericht')
    .flatMap(({ data }) => data.leaves);
  const kinds = new Map(sent.map(({ pointer, kind }) => [pointer, kind]));
  for (const { message, data } of all) {
    if (message.kind !== 'weergave') continue;
    for (const { pointer, kind, from } of data.leaves) {
      const where = `${message.name} ${pointer}`;
      invariant(
        from !== undefined && kinds.get(from) === kind,
        `${where}: has no origin of its kind`,
      );
    }
  }
}
