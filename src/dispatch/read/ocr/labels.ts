// Labels of points as recognition with Vietnamese data takes them ("ø)" for "g)", "1)" for "i)"), set right by their own row.
import type { Line } from '../lines/line.ts';

type Mend = { pattern: RegExp; read: string };

/** What is no letter of Vietnamese stands for one alone. */
const certain: readonly Mend[] = [
  { pattern: /^(\(?)g?[øØ](?=\s?[).]\s|\/\s?\p{Lu})/u, read: '$1g' },
  { pattern: /^(\(?)[¡ïî](?=\s?[).]\s|\/\s?\p{Lu})/u, read: '$1i' },
  { pattern: /^(\(?)£(?=\s?[).]\s|\/\s?\p{Lu})/u, read: '$1f' },
  // A bullet, before a capital.
  { pattern: /^[se»«°®©¢¤](?=\s\p{Lu})/u, read: '•' },
];

/** A letter, a number, or a stroke that may be either, between its marks. */
const label = /^(\(?)([a-zđĐ]|[1-9]\d?|[\]|!]|[ivx]{2,4})\s?([.,)/])\s?(?=\p{Lu})/u;
/** "VỊ." and "VIỊI.": a dot of dust over a stroke, or a stroke seen twice. */
const roman = /^([IVX]*[ỊÍÌĨỈ][IVXỊÍÌĨỈ]*)(?=\s?[.)/]\s?\p{Lu})/u;
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const plainRoman = /^([IVX]{1,4})\s?[.)/]\s?\p{Lu}/u;

type Seen = { label: string; mark: string; length: number; start: number };

function labelAt(text: string): Seen | null {
  const found = label.exec(text);
  if (!found) return null;
  const [, open = '', own = '', close = ''] = found;
  return { label: own, mark: `${open}#${close}`, length: own.length, start: open.length };
}

/** Lines within which the next label of a row is looked for. */
const farthest = 200;

/** The next label between the same marks. */
function nextOf(mark: string, below: readonly Line[]): string | null {
  for (const { shown } of below) {
    const seen = labelAt(shown);
    if (seen?.mark === mark) return seen.label;
  }
  return null;
}

/** What a stroke stands for after a letter: a list of one number is not written, so that a 1 without a 2 is none. */
const strokeAfter: Record<string, string> = { h: 'i', k: 'l' };
/** A capital Đ is a small one after d; after e it was an f. */
const barredAfter: Record<string, string> = { d: 'đ', e: 'f' };

function readingOf({ label, mark }: Seen, before: string | null, below: readonly Line[]): string {
  if (label === 'Đ') return barredAfter[before ?? ''] ?? label;
  if (!/^[1l\]|!]$/.test(label)) return label;
  const next = nextOf(mark, below);
  if (mark === '(#)' && next === 'ii') return 'i';
  return next === '2' ? label : (strokeAfter[before ?? ''] ?? label);
}

/** The numeral that counts on from the one above, with the doubtful stroke or without; else with it. */
function romanOf(printed: string, before: string | null): string {
  const [whole, less] = [printed.replace(/[^IVX]/g, 'I'), printed.replace(/[^IVX]/g, '')];
  const next = romans[romans.indexOf(before ?? '') + 1];
  return less === next ? less : whole;
}

/** "5, Xóa": a comma for the full stop behind the number that comes next. */
const withStop = (text: string, { label, mark, start, length }: Seen, number: number): string =>
  mark === '#,' && Number(label) === number + 1
    ? `${text.slice(0, start + length)}.${text.slice(start + length).replace(/^\s?,/, '')}`
    : text;

/** The lines of recognised pages with the labels that were printed; what was recognised stays in `raw`. */
export function withLabelsRead(lines: readonly Line[]): Line[] {
  const letters = new Map<string, string>();
  let [numeral, number]: [string | null, number] = [null, 0];
  return lines.map((line, at) => {
    if (line.confidence === 1 || line.cells) return line;
    const mend = certain.find(({ pattern }) => pattern.test(line.shown));
    let shown = mend ? line.shown.replace(mend.pattern, mend.read) : line.shown;
    const doubtful = roman.exec(shown)?.[1];
    if (doubtful) shown = romanOf(doubtful, numeral) + shown.slice(doubtful.length);
    numeral = plainRoman.exec(shown)?.[1] ?? numeral;
    const seen = labelAt(shown);
    if (seen) {
      const read = readingOf(seen, letters.get(seen.mark) ?? null, lines.slice(at + 1, at + 1 + farthest));
      shown = shown.slice(0, seen.start) + read + shown.slice(seen.start + seen.length);
      shown = withStop(shown, seen, number);
      if (/^\d/.test(read)) {
        number = Number(read);
        letters.clear();
      } else letters.set(seen.mark, read);
    }
    return shown === line.shown ? line : { ...line, shown };
  });
}
