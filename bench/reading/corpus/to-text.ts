// Writes a dispatch as plain text, as Markdown, and as text typed without diacritics.
import { type Part, partsOf } from './pages.ts';
import type { Source } from './source.ts';

function wrapped(text: string, letters: number | null): string[] {
  if (letters === null) return [text];
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length + 1 > letters) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

function sideBySide(left: readonly string[], right: readonly string[]): string[] {
  const width = Math.max(...left.map(({ length }) => length)) + 6;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) =>
    `${(left[row] ?? '').padEnd(width)}${right[row] ?? ''}`.trimEnd(),
  );
}

const stacked = (left: readonly string[], right: readonly string[]): string[] =>
  [...left, '', ...right].filter((line, index, all) => line !== '' || all[index - 1] !== '');

function linesOf(part: Part, { columns, wrap }: Source['print']): string[] {
  switch (part.kind) {
    case 'two':
      return columns ? sideBySide(part.left, part.right) : stacked(part.left, part.right);
    case 'table':
      return [part.header, ...part.rows].map((cells) => cells.join('\t'));
    case 'break':
      return [''];
    case 'text': {
      const lines = wrapped(part.label === null ? part.text : `${part.label} ${part.text}`, wrap);
      if (part.align === 'justify' || !columns) return lines;
      return lines.map(
        (line) => ' '.repeat(Math.max(0, Math.floor(((wrap ?? 90) - line.length) / 2))) + line,
      );
    }
  }
}

/** The dispatch as text, in the layout that the source asks for. */
export function textOf(source: Source): string {
  const lines = partsOf(source).flatMap((part) => [...linesOf(part, source.print), '']);
  const spaced = source.print.spaced ? lines.flatMap((line) => (line === '' ? [''] : [line, ''])) : lines;
  return `${spaced.join('\n').trimEnd()}\n`;
}

function markdownPart(part: Part): string {
  switch (part.kind) {
    case 'two':
      return stacked(part.left, part.right).join('  \n').replaceAll('  \n  \n', '\n\n');
    case 'table': {
      const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
      return [
        row(part.header),
        row(part.header.map(() => '---')),
        ...part.rows.map((cells) =>
          row(cells.length === 1 ? [`**${cells[0]}**`, ...part.header.slice(1).map(() => '')] : cells),
        ),
      ].join('\n');
    }
    case 'break':
      return '---';
    case 'text': {
      const text = part.label === null ? part.text : `${part.label} ${part.text}`;
      return part.strong ? `**${text}**` : text;
    }
  }
}

/** The dispatch as Markdown: bold headings, tables between bars, one paragraph a line. */
export const markdownOf = (source: Source): string => `${partsOf(source).map(markdownPart).join('\n\n')}\n`;

/** The same text as typed on a keyboard without Vietnamese. */
export const withoutDiacritics = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
