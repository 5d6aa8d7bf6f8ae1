// Writes a dispatch as a page: letterhead and tail are tables of two cells, as offices make them.
import { type Part, partsOf } from './pages.ts';
import type { Source } from './source.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const style = `
@page { size: A4; margin: 20mm 18mm 20mm 28mm; }
body { font: 14pt/1.3 "Times New Roman", "Liberation Serif", serif; margin: 0; }
p { margin: 4pt 0; text-align: justify; text-indent: 10mm; }
.two { width: 100%; border-collapse: collapse; margin-bottom: 10pt; font-size: 13pt; }
.two td { vertical-align: top; text-align: center; width: 42%; }
.two td + td { width: 58%; }
.two .list { text-align: left; font-size: 11pt; }
.grid { width: 100%; border-collapse: collapse; font-size: 12pt; }
.grid td, .grid th { border: 1px solid black; padding: 2pt 4pt; text-align: left; overflow-wrap: anywhere; }
.centre { text-align: center; text-indent: 0; }
.break { break-before: page; }
`;

const lines = (all: readonly string[], isStrong: (index: number) => boolean): string =>
  all
    .map((line, index) =>
      isStrong(index)
        ? `<div><b>${escaped(line) || '&nbsp;'}</b></div>`
        : `<div>${escaped(line) || '&nbsp;'}</div>`,
    )
    .join('');

function twoCells({ is, left, right }: Extract<Part, { kind: 'two' }>): string {
  if (is === 'letterhead') {
    const rightLast = right.length - 1;
    return `<table class="two"><tr><td>${lines(left, (at) => at < 2)}</td><td>${lines(right, (at) => at < rightLast - 1)}</td></tr></table>`;
  }
  return `<table class="two"><tr><td class="list">${lines(left, (at) => at === 0)}</td><td>${lines(right, () => true)}</td></tr></table>`;
}

function htmlPart(part: Part): string {
  switch (part.kind) {
    case 'two':
      return twoCells(part);
    case 'break':
      return '<div class="break"></div>';
    case 'table': {
      const row = (cells: readonly string[], tag: string) =>
        cells.length === 1
          ? `<tr><td colspan="${part.header.length}"><b>${escaped(cells[0] ?? '')}</b></td></tr>`
          : `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
      return `<table class="grid">${row(part.header, 'th')}${part.rows.map((cells) => row(cells, 'td')).join('\n')}</table>`;
    }
    case 'text': {
      const text = escaped(part.label === null ? part.text : `${part.label} ${part.text}`);
      const inner = part.strong ? `<b>${text}</b>` : text;
      return `<p${part.align === 'center' ? ' class="centre"' : ''}>${inner}</p>`;
    }
  }
}

/** The dispatch as one HTML document, for reading as it is and for printing to PDF. */
export const htmlOf = (source: Source): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${source.id}</title><style>${style}</style></head><body>\n${partsOf(source).map(htmlPart).join('\n')}\n</body></html>\n`;
