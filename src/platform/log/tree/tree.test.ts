import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Frontier, hashLeaf, hashNode } from './frontier.ts';
import { pathSpans, rootFrom } from './inclusion.ts';

/** The definition of RFC 6962, word by word: the tree's right edge is checked against it. */
function rootByDefinition(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return createHash('sha256').digest();
  if (leaves.length === 1) return leaves[0] as Buffer;
  let left = 1;
  while (left * 2 < leaves.length) left *= 2;
  return hashNode(rootByDefinition(leaves.slice(0, left)), rootByDefinition(leaves.slice(left)));
}

const leaves = (count: number) => Array.from({ length: count }, (_, at) => hashLeaf(`act ${at}`));
const grown = (of: readonly Buffer[]) => {
  const tree = new Frontier();
  for (const leaf of of) tree.append(leaf);
  return tree;
};

it('the known roots of the Certificate Transparency test vectors come out', () => {
  const inputs = [
    '',
    '00',
    '10',
    '2021',
    '3031',
    '40414243',
    '5051525354555657',
    '606162636465666768696a6b6c6d6e6f',
  ];
  const tree = grown(inputs.map((hex) => hashLeaf(Buffer.from(hex, 'hex'))));
  expect(tree.root().toString('hex')).toBe(
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  );
});

it('a tree of any size has the root that the definition gives, also when kept and taken up again', () => {
  fc.assert(
    fc.property(fc.nat(70), fc.nat(70), (first, more) => {
      const all = leaves(first + more);
      const kept = grown(all.slice(0, first));
      const tree = Frontier.from(kept.size, kept.bytes());
      for (const leaf of all.slice(first)) tree.append(leaf);
      expect(tree.root()).toEqual(rootByDefinition(all));
    }),
  );
});

it('every leaf is proved by its path, and no other leaf is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), (size, chosen) => {
      const index = chosen % size;
      const all = leaves(size);
      const path = pathSpans(index, size).map(({ from, to }) => rootByDefinition(all.slice(from, to)));
      const root = rootByDefinition(all);
      expect(rootFrom(all[index] as Buffer, index, size, path)).toEqual(root);
      expect(rootFrom(hashLeaf('another act'), index, size, path)).not.toEqual(root);
    }),
  );
});
