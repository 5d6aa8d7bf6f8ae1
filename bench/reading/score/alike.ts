// When a value that was read counts as the one that was labelled.
import { foldedKey } from '../../../src/dispatch/read/lines/fold.ts';

/** Edits from one text to the other; stops counting above `most` and returns more than it. */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const cost = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Equal but for accents, letter case and punctuation. */
export const isSame = (expected: string, found: string): boolean => foldedKey(expected) === foldedKey(found);

/** Within this share of edits, after folding; a quarter forgives the spelling of garbled text. */
export function isAlike(expected: string, found: string, share = 0.25): boolean {
  const a = foldedKey(expected);
  const b = foldedKey(found);
  const most = Math.floor(Math.max(a.length, b.length) * share);
  return editDistance(a, b, most) <= most;
}

/** A subject without the words that only introduce it. */
export const bareSubject = (subject: string): string =>
  foldedKey(subject).replace(/^(?:v v|ve viec|ve)\s+/, '');
