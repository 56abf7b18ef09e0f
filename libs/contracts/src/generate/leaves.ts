// Answers: what is the table of leaves of a message type? It is the tree read from top to bottom.
import { invariant, type Pointer } from '#kernel';
import type { Leaf, LeafKind } from '../message.js';
import type { Group, Mark, Node, Scalar } from './tree.js';

const PREVIOUS = '/wijziging/vorigeWaarden';

export function leavesOf(tree: Group): readonly Leaf[] {
  const leaves = leavesUnder(tree, '');
  const known = new Set(leaves.map((leaf) => leaf.pointer));
  for (const { mirrors } of leaves) {
    invariant(mirrors === undefined || known.has(mirrors), `${mirrors}: mirrored, but not there`);
  }
  return leaves;
}

function leavesUnder(node: Node, at: Pointer, companionOf?: Pointer): readonly Leaf[] {
  switch (node.is) {
    case 'group':
      return [...node.members].flatMap(([name, member]) => leavesUnder(member, `${at}/${name}`));
    case 'list':
      return leavesUnder(node.items, `${at}/*`);
    case 'date':
      return [
        leaf(at, 'date', node.mark),
        ...[...node.members].flatMap(([name, member]) => leavesUnder(member, `${at}/${name}`, at)),
      ];
    case 'scalar':
      return [leaf(at, kindOf(node, at), node.mark, companionOf)];
  }
}

const leaf = (pointer: Pointer, kind: LeafKind, mark: Mark, companionOf?: Pointer): Leaf => ({
  pointer,
  kind,
  class: mark.class,
  label: mark.label,
  ...(companionOf === undefined ? {} : { companionOf }),
  ...(pointer.startsWith(PREVIOUS) ? { mirrors: pointer.slice(PREVIOUS.length) } : {}),
  ...(mark.derived ? { derived: true } : {}),
  ...(mark.from === undefined ? {} : { from: mark.from }),
});

/** A day that is a plain text (`geldigVanaf`) accompanies a date: it is shown whole or not at all. */
function kindOf({ keywords }: Scalar, at: Pointer): LeafKind {
  if (keywords['type'] === 'boolean') return 'flag';
  if (keywords['type'] === 'integer') return 'number';
  if (keywords['format'] === 'date-time') return 'moment';
  return keywords['enum'] !== undefined || at.endsWith('/code') ? 'code' : 'text';
}
