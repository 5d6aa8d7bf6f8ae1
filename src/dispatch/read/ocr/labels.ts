// Labels of points as recognition with Vietnamese data takes them ("ø)" for "g)", "1)" for "i)"), set right by their own row.
import { romanAfter } from '../garbled/roman.ts';
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
/** A speck before a label: "_1.", "-_ (4)", ".2.", "- Phần I.". */
const labelAhead =
  '(?:\\(?(?:\\d{1,2}|[a-zđ])\\)|\\d{1,2}[.,]\\s?\\p{Lu}|\\d{1,2}[.,]\\d{1,2}[.)]?\\s|[a-zđ]\\.\\s\\p{Lu}|(?:Phần|Điều|Chương|Mục) [\\dIVX]{1,4}\\b)';
const speck = new RegExp(
  `^(?:[-–—]?\\s?[_.,'‘’"\`ˆ:;]{1,2}\\s*(?=${labelAhead})|[-–—]\\s(?=\\d{1,2}[.,]\\d{1,2}[.)]?\\s|(?:Phần|Điều|Chương) ))`,
  'u',
);
/** What never stands behind a bullet: the number, the place and day, the office of who signs. */
const noBullet =
  /^[-–—]_?\s?(?=Số\s?:|(?:KT|TM|TL|TUQ)\.\s|(?:\p{Lu}[\p{L}.-]*[ ,]{1,2}){1,6}ngày [\d ]{0,3}(?:\/\d{1,2}\/|tháng \d{1,2} năm )\d{4}\.?$)/u;
/** "Số:.15/CT", "ngày.04 tháng", "đến.24h00": a speck before a figure. */
const beforeFigure =
  /(?<=^Số\s?:)\s?[.,_'‘-]+\s?(?=\d)|(?<=(?<!\p{L})(?:ngày|số|đến|từ|trước|hết|lúc))\.(?=\d)/giu;
/** "2,2. Khóa": a comma between the numbers of a label. */
const commaWithin = /^(\d{1,2}),(?=\d{1,2}[.)]\s\p{Lu})/u;

/** "VỊ." and "VIỊI.": a dot of dust over a stroke, or a stroke seen twice. */
const roman = /^([IVX]*[ỊÍÌĨỈ][IVXỊÍÌĨỈ]*)(?=\s?[.)/]\s?\p{Lu})/u;
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
/** The number of a heading, strokes of which may be taken for other signs: "HI.", "[I.", "I -". */
const headingNumeral = /^([IVXHLTU[\]|!l1]{1,5})\s?(?:[./]\s?(?=\p{Lu})|[-–—]\s?(?=\p{Lu}{2}))/u;
/** Where headings count from I again. */
const restarts = /^(?:Phụ lục|PHỤ LỤC|Phần|PHẦN|Nơi nhận|[A-HĐ]\s?[.)-]\s?\p{Lu}{2})/u;

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

/** The numeral that a heading carries; one that cannot follow the one above, and does not begin a row, has lost a stroke. */
function countedOn(printed: string, before: string | null, below: readonly Line[]): string {
  if (before === null || /^\d+$/.test(printed)) return printed;
  const next = below
    .map(({ shown }) => headingNumeral.exec(shown)?.[1])
    .find((found) => found && /[IVX]/.test(found));
  if (printed === 'I' && next === 'II') return printed;
  const read = romanAfter(printed.replace(/[[\]]/g, 'I'), before);
  return read !== null && romans.indexOf(read) === romans.indexOf(before) + 1 && read !== next
    ? read
    : printed;
}

/** "5, Xóa": a comma for the full stop behind the number that comes next, or behind a 1 before a 2. */
function withStop(
  text: string,
  { label, mark, start, length }: Seen,
  number: number,
  below: readonly Line[],
): string {
  if (mark !== '#,') return text;
  const isNext = Number(label) === number + 1 || (label === '1' && nextOf('#.', below) === '2');
  const end = start + length;
  return isNext ? `${text.slice(0, end)}.${text.slice(end).replace(/^\s?,/, '')}` : text;
}

/** The lines of recognised pages with the labels that were printed; what was recognised stays in `raw`. */
export function withLabelsRead(lines: readonly Line[]): Line[] {
  const letters = new Map<string, string>();
  let [numeral, number]: [string | null, number] = [null, 0];
  return lines.map((line, at) => {
    if (line.confidence === 1 || line.cells) return line;
    const below = lines.slice(at + 1, at + 1 + farthest);
    const mend = certain.find(({ pattern }) => pattern.test(line.shown));
    let shown = (mend ? line.shown.replace(mend.pattern, mend.read) : line.shown)
      .replace(speck, '')
      .replace(noBullet, '')
      .replace(beforeFigure, ' ')
      .replace(commaWithin, '$1.');
    const doubtful = roman.exec(shown)?.[1];
    if (doubtful) shown = romanOf(doubtful, numeral) + shown.slice(doubtful.length);
    const heading = headingNumeral.exec(shown)?.[1];
    if (restarts.test(shown)) numeral = null;
    else if (heading) {
      const read = countedOn(heading, numeral, below);
      shown = read + shown.slice(heading.length);
      if (romans.includes(read)) numeral = read;
    }
    const seen = labelAt(shown);
    if (seen) {
      const read = readingOf(seen, letters.get(seen.mark) ?? null, below);
      shown = shown.slice(0, seen.start) + read + shown.slice(seen.start + seen.length);
      shown = withStop(shown, seen, number, below);
      if (/^\d/.test(read)) {
        number = Number(read);
        letters.clear();
      } else letters.set(seen.mark, read);
    }
    return shown === line.shown ? line : { ...line, shown };
  });
}
