import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { merkleProof, merkleRoot, verifyProof } from './merkle.js';

const sha = (...parts: readonly Buffer[]): Buffer =>
  createHash('sha256').update(Buffer.concat(parts)).digest();

/** RFC 6962, section 2.1, word for word: recursive, split at the largest power of two. */
function reference(texts: readonly string[]): Buffer {
  if (texts.length === 1) return sha(Buffer.from([0]), Buffer.from(texts[0]!, 'utf8'));
  let split = 1;
  while (split * 2 < texts.length) split *= 2;
  return sha(Buffer.from([1]), reference(texts.slice(0, split)), reference(texts.slice(split)));
}

// Different texts: equal ones would rightly prove each other's place.
const texts = fc.uniqueArray(fc.string({ unit: 'binary', maxLength: 20 }), {
  minLength: 1,
  maxLength: 40,
});
const treeAndIndex = texts.chain((all) =>
  fc.record({ all: fc.constant(all), index: fc.nat(all.length - 1) }),
);

describe('the Merkle tree', () => {
  it('has the root that RFC 6962 gives it', () => {
    fc.assert(
      fc.property(texts, (all) => {
        expect(merkleRoot(all)).toBe(reference(all).toString('base64url'));
      }),
    );
  });

  it('proves every leaf', () => {
    fc.assert(
      fc.property(treeAndIndex, ({ all, index }) => {
        const path = merkleProof(all, index);
        expect(verifyProof(all[index]!, index, all.length, path, merkleRoot(all))).toBe(true);
      }),
    );
  });

  it('proves no other text, place or size', () => {
    fc.assert(
      fc.property(treeAndIndex, ({ all, index }) => {
        const [path, root, text] = [merkleProof(all, index), merkleRoot(all), all[index]!];
        expect(verifyProof(`${text}x`, index, all.length, path, root)).toBe(false);
        expect(verifyProof(text, index, all.length, [...path, root], root)).toBe(false);
        expect(verifyProof(text, all.length, all.length, path, root)).toBe(false);
        expect(verifyProof(text, index, index, path, root)).toBe(false);
        if (path.length > 0) {
          expect(verifyProof(text, index, all.length, path.slice(1), root)).toBe(false);
          expect(verifyProof(text, index ^ 1, all.length, path, root)).toBe(false);
        }
      }),
    );
  });

  it('does not take a node for a leaf', () => {
    // Given two leaves, an attacker offers their node as if it were one text
    const root = merkleRoot(['a', 'b']);
    const node = Buffer.concat([reference(['a']), reference(['b'])]).toString('latin1');
    // Then
    expect(merkleRoot([node])).not.toBe(root);
  });

  it('has no root without leaves', () => {
    expect(() => merkleRoot([])).toThrow('at least one leaf');
  });
});
