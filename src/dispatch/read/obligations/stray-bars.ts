// Points d that were read as đ: a scanner, or a hand that is used to the other letter, gives d a bar.
import type { Paragraph } from './paragraphs.ts';

/** Right behind c, and before another đ, stands d. */
export function withoutStrayBars(paragraphs: readonly Paragraph[]): Paragraph[] {
  const letters = paragraphs.filter(({ label }) => label?.kind === 'letter');
  const is = (at: number, letter: string): boolean => letters[at]?.label?.label === letter;
  const stray = new Set(letters.filter((_, at) => is(at, 'đ') && is(at - 1, 'c') && is(at + 1, 'đ')));
  return paragraphs.map((paragraph) =>
    paragraph.label && stray.has(paragraph)
      ? { ...paragraph, label: { ...paragraph.label, label: 'd' } }
      : paragraph,
  );
}
