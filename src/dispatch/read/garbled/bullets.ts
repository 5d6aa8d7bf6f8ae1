// Tells the bullets of a garbled page, of which an OCR makes letters, signs and stops, by those around them.

/** A round bullet or a tick, of which an OCR makes a letter or a sign. */
export const roundBullet = /^\s*([eo¢©®°§¥✓√vY])(?=\s+\p{Lu}\p{Ll})/u;
export const strayBullet = /^\s*([.·,:])(?=\s+\p{Lu})/u;
/** A dash read as a full stop is a bullet where bullets stand around it. */
export const isAmongBullets = (lines: readonly string[], at: number): boolean =>
  lines.slice(Math.max(0, at - 8), at + 9).some((line) => /^\s*[-–—~]\s*\p{L}/u.test(line));

/** One of several lines that begin so, after the end of a sentence. */
export function isRoundBullet(lines: readonly string[], at: number, sign: string): boolean {
  const near = lines.slice(Math.max(0, at - 8), at + 9);
  const alike = near.filter((line) => roundBullet.exec(line)?.[1] === sign);
  const before = lines.slice(0, at).findLast((line) => /\S/.test(line));
  return alike.length > 1 && /[.;:,]\s*$/.test(before ?? '.');
}

/**
 * "+ Rà soát" and "« Rà soát" in a text whose bullets are stars, and none a dash: a star misread.
 * @param body the lines up to the copies
 */
export function misreadStars(body: readonly string[]): RegExp | null {
  const has = (bullet: RegExp): boolean => body.some((line) => bullet.test(line));
  return has(/^\s*\*\s/) && !has(/^\s*[-–—]\s/) ? /^\s*(\+(?=\s)|[«»¢©®°])(?=\s*\p{Lu})/u : null;
}
