// Proves that one leaf is in a tree: the subtrees beside its way to the root (RFC 6962, 2.1.1).
import { hashNode } from './frontier.ts';

/** Leaves `from` to before `to`: a subtree whose root the proof needs. */
export interface Span {
  from: number;
  to: number;
}

/** The subtrees of the audit path of leaf `index` in a tree of `size` leaves, from the leaf upwards. */
export function pathSpans(index: number, size: number): Span[] {
  if (index < 0 || index >= size) throw new RangeError(`no leaf ${index} in a tree of ${size}`);
  const spans: Span[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + leftPart(to - from);
    const isLeft = index < middle;
    spans.unshift(isLeft ? { from: middle, to } : { from, to: middle });
    [from, to] = isLeft ? [from, middle] : [middle, to];
  }
  return spans;
}

/** The root that a leaf and its audit path lead to; compare it with a signed one. */
export function rootFrom(leaf: Buffer, index: number, size: number, path: readonly Buffer[]): Buffer | null {
  const spans = pathSpans(index, size);
  if (spans.length !== path.length) return null;
  return spans.reduce((node, span, at) => {
    const beside = path[at] as Buffer;
    return span.from > index ? hashNode(node, beside) : hashNode(beside, node);
  }, leaf);
}

/** The largest power of two below `size`: how many leaves stand on the left of a tree's root. */
function leftPart(size: number): number {
  let part = 1;
  while (part * 2 < size) part *= 2;
  return part;
}
