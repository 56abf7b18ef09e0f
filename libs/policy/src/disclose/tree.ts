// Answers: how do leaves become one JSON object again? Containers have no prototype, so that no key
// can reach one, and an array keeps the order of its items but not the gaps of those left out.
import { invariant, isObject, type JsonValue, type Pointer } from '#kernel';

interface Node {
  /** Children by key, or by the index that the item had in the message. */
  readonly children: Map<string | number, Node>;
  readonly isArray: boolean;
  value?: JsonValue;
}

export interface Tree {
  /** `indices` fill the `*` of the pattern, in order. */
  put(pattern: Pointer, indices: readonly number[], value: JsonValue): void;
  finish(): JsonValue;
}

export function makeTree(): Tree {
  const root = makeNode(false);
  return {
    put(pattern, indices, value) {
      const parts = pattern.split('/').slice(1);
      let node = root;
      let used = 0;
      for (const [at, part] of parts.entries()) {
        const key = part === '*' ? indices[used++] : unescape(part);
        invariant(key !== undefined, 'every array of the place has an index');
        node = childOf(node, key, parts[at + 1] === '*');
      }
      node.value = value;
    },
    finish: () => build(root),
  };
}

const makeNode = (isArray: boolean): Node => ({ children: new Map(), isArray });

function childOf(node: Node, key: string | number, isArray: boolean): Node {
  const known = node.children.get(key);
  if (known) return known;
  const child = makeNode(isArray);
  node.children.set(key, child);
  return child;
}

function build(node: Node): JsonValue {
  if (node.isArray) {
    const items = [...node.children].sort(([a], [b]) => Number(a) - Number(b));
    return items.map(([, child]) => build(child));
  }
  if (node.value !== undefined && !isObject(node.value)) {
    invariant(node.children.size === 0, 'a leaf has no leaves below it');
    return node.value;
  }
  // A date is a leaf and has companions beside its own members: both go into one new object.
  const object = Object.create(null) as Record<string, JsonValue>;
  for (const [key, value] of Object.entries(node.value ?? {})) object[key] = value;
  for (const [key, child] of node.children) object[String(key)] = build(child);
  return object;
}

const unescape = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');
