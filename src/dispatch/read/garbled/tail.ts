// Parts the name or title of the signature from the copy that an OCR printed on the same line.
import { fold } from '../lines/fold.ts';
import { joined } from './pieces.ts';
import type { GarbledLine } from './rows.ts';
import { titleStart, withoutScraps } from './scraps.ts';

const rank = '(?:(?:Thi[a-zéếê]u|Trung|Th[a-zưượ]+ng|[DĐP][a-zạ]i)\\s+(?:t[a-zá]|t[a-z]+ng|[uú]y)\\s+)?';
const degrees = '(?:(?:PGS|GS|TS|ThS|BS|BSCK[I1l]*)\\.?\\s*)*';
/** Letters, and the signs and digits that such an OCR prints for letters: "L6 Thanh Di¢n". */
const capitalised = "\\p{Lu}(?:[06]|[\\p{L}\\p{Sc}@'’]*(?:\\d[\\p{L}'’]+)?)";
const name = `${rank}${degrees}${capitalised}(?:\\s+${capitalised}){1,5}`;
const archive = 'L\\p{L}{1,2}\\s*(?::|(?=VT))';
const signed = new RegExp(
  `^(\\s*(?:[-–—~•]|.*?${archive}).*?[;.,](?:\\s*[}|-])?)\\s+(${name}(?:\\s\\d)?)\\s*$`,
  'u',
);
/** A line of a list with dashes that has none: a name, and no office or title in capitals. */
const alone = new RegExp(`^(?=.*\\p{Ll})${name}$`, 'u');

/** "- Như trên KT. CHỦ TỊCH": on whose behalf it is signed is told by the point after two capitals. */
const onBehalf = /^(.*?\p{L}.*?[^,\s])\s+((?:KT|TM|TL|TUQ)\.\s*\p{Lu}.*)$/u;

/** The last copy is for the files; it may run on behind another. */
const isArchive = (own: GarbledLine): boolean =>
  /(?:^\W*|;\s*)l(?:uu|[a-z]{1,3}(?=\s*:?\s*v[tp]))\s*(?:[:.]|(?=v(?:[tp]|an phong)))/.test(
    fold(joined(own.pieces, 'read')),
  );

/** "Nơi nhận: KT. GIÁM ĐỐC": the label and what stands beside it. */
const beside = /^(\W*\p{L}+\s+\p{L}+\s*:)[^\p{L}]*(\p{Lu}[^;]*)$/u;

/** A copy ends with a mark: what follows it in capitals belongs to the column of the signature. */
function parted(own: GarbledLine, pattern: RegExp): [GarbledLine, GarbledLine] | null {
  const text = joined(own.pieces, 'raw');
  const found = text.length > longestCopy ? null : pattern.exec(text);
  return found && partedAt(own, found[1]!.length);
}
/** No line of the copies is longer, and the patterns look for where to part it from each of its words on. */
const longestCopy = 600;

function besideTitle(own: GarbledLine): [GarbledLine, GarbledLine] | null {
  const start = titleStart(joined(own.pieces, 'raw'));
  return start < 1 ? null : partedAt(own, start);
}

function partedAt(own: GarbledLine, left: number): [GarbledLine, GarbledLine] {
  let length = 0;
  const cut = own.pieces.findIndex((piece) => {
    length += piece.raw.length;
    return length > left;
  });
  const right = own.pieces.slice(cut);
  const first = right.findIndex(({ raw }) => /\p{L}/u.test(raw));
  return [
    { ...own, pieces: own.pieces.slice(0, cut) },
    { ...own, pieces: right.map((piece, at) => (at < first ? { ...piece, read: '', aid: '' } : piece)) },
  ];
}

const printed = ({ pieces }: GarbledLine): string => joined(pieces, 'raw').trim();
const isDashed = (own: GarbledLine): boolean => /^[-–—~•]/.test(printed(own));

/** The copies under "Nơi nhận" one after another, then what stood beside them. */
export function partedTail(lines: readonly GarbledLine[]): GarbledLine[] {
  const start = lines.findIndex(({ pieces }) => /^\W*noi nhan/.test(fold(joined(pieces, 'read'))));
  if (start < 0) return [...lines];
  const archive = lines.findIndex((own, at) => at > start && isArchive(own));
  const end = archive < 0 ? Math.min(start + 20, lines.length - 1) : archive;
  const right: GarbledLine[] = [];
  const copies = lines.slice(start, end + 1);
  const hasDashes = copies.some(isDashed);
  const isCopy = (own: GarbledLine, at: number): boolean => at > 0 && (archive > 0 || isDashed(own));
  const left = copies.flatMap((own, at) => {
    if (at > 0 && archive > 0 && hasDashes && !isDashed(own) && alone.test(printed(own))) {
      right.push(own);
      return [];
    }
    const parts =
      (at === 0 ? parted(own, beside) : null) ??
      parted(own, onBehalf) ??
      (isCopy(own, at) ? besideTitle(own) : null) ??
      parted(own, signed);
    if (parts) right.push(parts[1]);
    const copy = parts ? parts[0] : own;
    return [isCopy(own, at) ? withoutScraps(copy) : copy];
  });
  return [...lines.slice(0, start), ...left, ...right, ...lines.slice(end + 1)];
}
