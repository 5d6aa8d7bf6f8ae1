// Settles which signs before a line are bullets of one row, and which head a row of others.
import { isHeading } from './headings.ts';
import { isBullet } from './labels.ts';
import type { Paragraph } from './paragraphs.ts';

/** "❖ Giai đoạn 1" over "✓ Lập danh sách": of two signs of one kind that of the headings is the higher. */
function withSignsApart(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const head = paragraphs.findIndex(({ label, text }, index) => {
    const under = paragraphs[index + 1]?.label;
    return (
      /star|tick/.test(label?.kind ?? '') &&
      under?.kind === label?.kind &&
      under?.label !== label?.label &&
      isHeading(text)
    );
  });
  const [upper, lower] = [paragraphs[head]?.label?.label, paragraphs[head + 1]?.label?.label];
  if (head < 0) return paragraphs;
  return paragraphs.map((paragraph) => {
    const { label } = paragraph;
    if (!label || !/star|tick/.test(label.kind) || (label.label !== upper && label.label !== lower))
      return paragraph;
    return {
      ...paragraph,
      label: { ...label, kind: label.label === upper ? ('star' as const) : ('tick' as const) },
    };
  });
}

/** Bullets of any sign count as dashes, unless one heads a list of others: then those others stand under it. */
export function withBulletsSettled(printed: readonly Paragraph[]): readonly Paragraph[] {
  const paragraphs = withSignsApart(printed);
  const nested = paragraphs.flatMap(({ label, text }, index) => {
    const under = paragraphs[index + 1]?.label;
    const heads =
      isBullet(label?.kind) && isBullet(under?.kind) && label?.kind !== under?.kind && isHeading(text);
    return heads ? [label?.kind, under?.kind] : [];
  });
  return paragraphs.map((paragraph) => {
    const { label } = paragraph;
    const isLoose = /star|tick/.test(label?.kind ?? '') && !nested.includes(label?.kind);
    return label && isLoose ? { ...paragraph, label: { ...label, kind: 'dash' as const } } : paragraph;
  });
}
