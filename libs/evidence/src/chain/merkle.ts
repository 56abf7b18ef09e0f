// Answers: which one hash stands for a list of texts, and how is one of them shown to be in it
// without showing the others? A Merkle tree as in RFC 6962: leaves and nodes have their own prefix,
// so that a node can never be passed off as a leaf.
import { hash } from 'node:crypto';
import { invariant } from '#kernel';

const NODE_PREFIX = Buffer.from([1]);

const leafHash = (text: string): Buffer => hash('sha256', `\0${text}`, 'buffer');

const nodeHash = (left: Buffer, right: Buffer): Buffer =>
  hash('sha256', Buffer.concat([NODE_PREFIX, left, right]), 'buffer');

/** One level up: pairs are joined from the left, an odd last one rises unchanged (as RFC 6962). */
function levelAbove(level: readonly Buffer[]): Buffer[] {
  const above: Buffer[] = [];
  for (let i = 0; i < level.length; i += 2) {
    const [left, right] = [level[i], level[i + 1]];
    if (left) above.push(right ? nodeHash(left, right) : left);
  }
  return above;
}

/** Root over one or more texts, base64url. */
export function merkleRoot(texts: readonly string[]): string {
  invariant(texts.length > 0, 'a tree has at least one leaf');
  let level = texts.map(leafHash);
  while (level.length > 1) level = levelAbove(level);
  return (level[0] as Buffer).toString('base64url');
}

/** The sibling hashes (base64url) from the leaf at `index` up to the root. */
export function merkleProof(texts: readonly string[], index: number): readonly string[] {
  invariant(index >= 0 && index < texts.length, 'the leaf must be in the tree');
  const path: string[] = [];
  let level = texts.map(leafHash);
  for (let at = index; level.length > 1; at >>= 1) {
    const sibling = level[at ^ 1];
    if (sibling) path.push(sibling.toString('base64url'));
    level = levelAbove(level);
  }
  return path;
}

/** Whether `text` is leaf `index` of the tree of `count` leaves that has this root. */
export function verifyProof(
  text: string,
  index: number,
  count: number,
  path: readonly string[],
  root: string,
): boolean {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(count)) return false;
  if (index < 0 || index >= count) return false;
  let current = leafHash(text);
  let used = 0;
  // `last` is the index of the last node on this level: only that one can lack a sibling.
  for (let at = index, last = count - 1; last > 0; at >>= 1, last >>= 1) {
    if ((at ^ 1) > last) continue;
    const step = path[used++];
    if (step === undefined) return false;
    const sibling = Buffer.from(step, 'base64url');
    if (sibling.length !== current.length) return false;
    current = at & 1 ? nodeHash(sibling, current) : nodeHash(current, sibling);
  }
  return used === path.length && current.toString('base64url') === root;
}
