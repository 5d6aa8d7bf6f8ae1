// Choices that look like chance and are the same every time the example is loaded.

/** A number from 0 to 1 (excluded) that depends on the words alone. FNV-1a, then an avalanche (murmur3's finaliser). */
export function chance(...words: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const letter of words.join('|')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** One of these. */
export const oneOf = <T>(choices: readonly T[], ...words: readonly (string | number)[]): T =>
  choices[Math.floor(chance(...words) * choices.length)] as T;
