// A Merkle tree that grows on the right (RFC 6962), kept as its right edge: 32 bytes for each bit of its size.
import { createHash } from 'node:crypto';

/** Hash of a leaf: 0x00 before its bytes, so that no leaf passes for a node. */
export const hashLeaf = (bytes: Uint8Array | string): Buffer =>
  createHash('sha256').update(LEAF).update(bytes).digest();

/** Hash of a node over its two children: 0x01 before them. */
export const hashNode = (left: Uint8Array, right: Uint8Array): Buffer =>
  createHash('sha256').update(NODE).update(left).update(right).digest();

const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

/** The roots of the full subtrees that a tree of `size` leaves consists of, the largest first. */
export class Frontier {
  #size: number;
  readonly #peaks: Buffer[];

  constructor(size = 0, peaks: readonly Buffer[] = []) {
    if (peaks.length !== ones(size)) throw new RangeError(`a tree of ${size} leaves has ${ones(size)} peaks`);
    this.#size = size;
    this.#peaks = [...peaks];
  }

  /** Reads what `bytes()` wrote. */
  static from(size: number, bytes: Uint8Array): Frontier {
    const peaks = Array.from({ length: bytes.length / 32 }, (_, at) =>
      Buffer.from(bytes.subarray(at * 32, at * 32 + 32)),
    );
    return new Frontier(size, peaks);
  }

  get size(): number {
    return this.#size;
  }

  append(leafHash: Buffer): void {
    let node = leafHash;
    // Each trailing one of the size is a full subtree on the right that the new leaf completes to a larger one.
    for (let rest = this.#size; rest % 2 === 1; rest = Math.floor(rest / 2))
      node = hashNode(this.#peaks.pop() as Buffer, node);
    this.#peaks.push(node);
    this.#size += 1;
  }

  /** The root of the whole tree; that of an empty tree is the hash of nothing. */
  root(): Buffer {
    const last = this.#peaks.at(-1);
    if (!last) return createHash('sha256').digest();
    return this.#peaks.slice(0, -1).reduceRight((right, left) => hashNode(left, right), last);
  }

  bytes(): Buffer {
    return Buffer.concat(this.#peaks);
  }
}

function ones(size: number): number {
  let count = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
}
