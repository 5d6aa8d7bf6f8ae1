// Parts the two columns of a letterhead where a converter printed them on one line.
import { fold } from './fold.ts';
import type { LineDraft } from './line.ts';

const rightColumn =
  /(?:cong {1,2}hoa {1,2}xa {1,2}hoi {1,2}chu {1,2}nghia {1,2}viet {1,2}nam|dang {1,2}cong {1,2}san {1,2}viet {1,2}nam|doc {1,2}lap\s*[-–—]\s*tu {1,2}do\s*[-–—]\s*hanh {1,2}phuc|[\p{L}.]+(?: {1,2}[\p{L}.]+){0,4} ?,\s*ngay[\s\d][\s\d.…/_]*thang[\s\d][\s\d.…/_]*nam\s*[\d.…_]*[\s.]*$|[\p{L}.]+(?: {1,2}[\p{L}.]+){0,4} ?,\s*ngay\s*\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{4}[\s.]*$)/u;

/** Lines of a letterhead that a narrow column breaks, each with what the rest of it may be; on folded text. */
const broken: [cut: RegExp, rest: RegExp][] = [
  [/^cong hoa xa hoi(?: chu(?: nghia(?: viet)?)?)?$/, /^(?:(?:chu )?nghia )?(?:viet )?nam$/],
  [/^doc lap\s*[-–—]\s*tu do\s*[-–—]\s*hanh$/, /^phuc$/],
  [
    /^[^,]{2,40},(?: \d{1,2} gio(?: \d{1,2})?(?: phut)?,?)? ngay[\s\d.…_]*(?:thang[\s\d.…_]*)?(?:nam)?$/,
    /^(?=.*\d)(?:\d{1,2} )?(?:thang[\s\d.…_]+)?(?:nam)?\s*(?:(?:19|20)\d[\d.…_]?)?$/,
  ],
];
/** The other column's line may stand between. */
const mostBetween = 2;
/** No letterhead has more lines. */
const mostOfLetterhead = 30;

/** Motto and date that were broken because their column was narrow, whole again; what is left of the break is left out. */
export function withWholeLines(drafts: readonly LineDraft[]): LineDraft[] {
  const rests = new Set<LineDraft>();
  const whole = drafts.map((draft, index) => {
    const found = index < mostOfLetterhead && broken.find(([cut]) => cut.test(fold(draft.shown)));
    if (!found) return draft;
    const rest = drafts
      .slice(index + 1, index + 2 + mostBetween)
      .find(({ shown }) => shown !== '' && found[1].test(fold(shown)));
    if (!rest) return draft;
    rests.add(rest);
    return { ...draft, raw: `${draft.raw} ${rest.raw.trim()}`, shown: `${draft.shown} ${rest.shown}` };
  });
  return whole.filter((draft) => !rests.has(draft));
}

const longestLine = 500;

/**
 * One line, or its left and right halves. A half is parted only before the motto or "<place>, ngày … tháng … năm …"
 * and where a gap of three blanks (one before the motto) stands between: blanks alone part nothing, since a number
 * or a date that was left blank is printed with them.
 */
export function splitLetterheadLine(text: string): string[] {
  if (text.length > longestLine) return [text];
  const folded = fold(text);
  const gap = behindGap.exec(folded);
  if (gap) {
    const right = gap.index + gap[0].length;
    return [text.slice(0, right).trimEnd(), text.slice(right)];
  }
  const match = rightColumn.exec(folded);
  if (!match) return atLooseDay(text);
  if (folded.slice(0, match.index).trim() === '') return [text];
  const start = /,\s*ngay[\s\d]/.test(match[0]) ? afterLastGap(folded) : match.index;
  return start === null ? [text] : [text.slice(0, start).trimEnd(), text.slice(start)];
}

/** "Hòa Khê ngày 05 tháng 6 năm 2026", "Hòa Khê, 05/06/2026": a place's name and a day, and nothing else. */
const looseDay =
  /^(?!(?:Trước|Sau|Từ|Đến|Xong|Trong|Hết|Chậm|Vào|Hoàn|Muộn|Hạn|Quý|Tháng|Năm|Tuần|Sáng|Chiều)[ ,])(?:T[PX]\.? ?)?(?:\p{Lu}\p{Ll}+[ -]?){1,5}(?: ?, ?(?=\d)|(?<= )ngày ?)(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|[\d.…_ ]{0,6} ?tháng ?\d{1,2} ?năm ?\d{4})[\s.]*$/u;

function atLooseDay(text: string): string[] {
  const gap = [...text.matchAll(/\S {3,}(?=\S)/g)].at(-1);
  const right = gap ? gap.index + gap[0].length : 0;
  return gap && looseDay.test(text.slice(right)) ? [text.slice(0, gap.index + 1), text.slice(right)] : [text];
}

/** The right half of a line whose motto was broken, or the rest of the motto, behind a wide gap. */
const behindGap =
  /\S(\s{3,})(?=(?:cong hoa xa hoi(?: chu(?: nghia(?: viet)?)?)?|(?:(?:chu )?nghia )?(?:viet )?nam)\s*$)/;

function afterLastGap(folded: string): number | null {
  const date = folded.search(/,\s*ngay[\s\d][\s\d.…/_]*(?:thang|[-/.]\s?\d{4}[\s.]*$|\d)/);
  const gap = [...folded.slice(0, date).matchAll(/\s{3,}|\t/g)].at(-1);
  return gap && folded.slice(0, gap.index).trim() !== '' ? gap.index + gap[0].length : null;
}
