// Character errors of text that was read from pixels, whatever the order in which its parts came out.

const letters = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Fewest edits that turn `part` into some stretch of `whole`. */
export function editsWithin(part: string, whole: string): number {
  let row = new Array<number>(whole.length + 1).fill(0);
  for (let i = 1; i <= part.length; i++) {
    const next = [i];
    for (let j = 1; j <= whole.length; j++) {
      const change = (row[j - 1] ?? 0) + (part[i - 1] === whole[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.reduce((least, edits) => Math.min(least, edits), part.length);
}

export type Errors = { edits: number; letters: number };

/** Edits over the printed paragraphs, each sought wherever it stands in the text read; short lines are left out. */
export function characterErrors(paragraphs: readonly string[], read: string): Errors {
  const whole = letters(read);
  const long = paragraphs.map(letters).filter(({ length }) => length >= 40);
  return {
    edits: long.reduce((sum, paragraph) => sum + editsWithin(paragraph, whole), 0),
    letters: long.reduce((sum, { length }) => sum + length, 0),
  };
}

export const errorRate = (errors: readonly Errors[]): number =>
  errors.reduce((sum, { edits }) => sum + edits, 0) / errors.reduce((sum, { letters: all }) => sum + all, 0);
