// Answers: were these very leaves decided under these very verdicts before? Messages of one type
// mostly have the same leaves, and what becomes of a leaf does not depend on its value.
import type { PresentLeaf } from '#contracts';
import type { Pointer } from '#kernel';
import type { Verdicts } from './projection.js';

/** What was worked out, by the leaves that are present and what else it depended on. */
export interface Memory<Decided> {
  /**
   * @param rest whatever a decision depends on beside leaves and verdicts, as text
   * @param workOut is called the first time only
   */
  recall(
    present: readonly PresentLeaf[],
    verdicts: Verdicts,
    rest: string,
    workOut: () => Decided,
  ): Decided;
}

/** A set of leaves is a path through these, one step per leaf. */
interface Node<Decided> {
  readonly next: Map<Pointer, Node<Decided>>;
  decided?: Map<Verdicts, Map<string, Decided>>;
}

/** A few MiB for one audience; more kinds of messages than this and it starts anew. */
const NODES_MAX = 5_000;
const DECIDED_MAX = 256;

export function makeMemory<Decided>(): Memory<Decided> {
  const fresh = (): Node<Decided> => ({ next: new Map() });
  let root = fresh();
  let nodes = 0;
  let kept = 0;

  function nodeFor(present: readonly PresentLeaf[]): Node<Decided> {
    let node = root;
    for (const { at } of present) {
      let next = node.next.get(at);
      if (next === undefined) {
        next = fresh();
        node.next.set(at, next);
        nodes += 1;
      }
      node = next;
    }
    return node;
  }

  return {
    recall(present, verdicts, rest, workOut) {
      if (nodes > NODES_MAX || kept > DECIDED_MAX) {
        root = fresh();
        nodes = 0;
        kept = 0;
      }
      const node = nodeFor(present);
      const decided = (node.decided ??= new Map<Verdicts, Map<string, Decided>>());
      const byRest = decided.get(verdicts) ?? new Map<string, Decided>();
      decided.set(verdicts, byRest);
      const known = byRest.get(rest);
      if (known !== undefined) return known;
      const made = workOut();
      byRest.set(rest, made);
      kept += 1;
      return made;
    },
  };
}
