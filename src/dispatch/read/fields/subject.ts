// Reads the abstract: "V/v …" under the number, or the lines under the title of a named type.
import type { Field } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import { type Line, shownOf } from '../lines/line.ts';
import { known, unknown } from './field.ts';

const ends =
  /,\s*ngay[\s\d].*thang|,\s*ngay\s*\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{4}[\s.]*$|^ngay\s+\d{1,2} thang \d{1,2} nam \d{4}$|^kinh gui|^so\s*[:.]|^(?:hoa toc|thuong khan|khan)$|cong hoa xa hoi|doc lap\s*[-–—]/;

/** "TP. Hòa Khê, 05/06/2026", "Hòa Khê ngày 05 tháng 6 năm 2026" beside the abstract. */
const placeAndDay =
  /^(?:T[PX]\.? ?)?(?:\p{Lu}\p{Ll}+[ -]?){1,5}(?:, ?\d{1,2}([/.-])\d{1,2}\1\d{4}|(?<= )ngày ?[\d.…_ ]{0,8}tháng ?\d{1,2} ?năm ?\d{4}\.?)$/u;

/** The wording as printed, "V/v" included, its lines joined. */
export function readSubject(head: readonly Line[]): Field<string> {
  const start = head.findIndex(({ shown }) => /^\(?(?:v\s?\/\s?v|ve viec)(?:[\s:.]|$)/.test(fold(shown)));
  const titled = head.findIndex(({ shown }) => isTitle(shown)) + 1;
  const untitled = Math.max(underNumber(head), underLetterhead(head));
  const from = start >= 0 ? start : titled > 0 && !isIssuer(head, titled) ? titled : untitled;
  if (from <= 0) return unknown('absent');
  // "VỀ VIỆC …" under a title is in capitals; beside "V/v …" only the letterhead is.
  const isQuiet = start >= 0 && !isCapitals(head[start]!.shown);
  const lines: Line[] = [];
  for (const line of head.slice(from)) {
    if (isRule(line.shown)) continue;
    if (placeAndDay.test(line.shown)) continue;
    if (isWhoDecides(line, lines.at(-1), head.slice(0, from))) break;
    if (ends.test(fold(line.shown)) || (isQuiet && isCapitals(line.shown))) {
      if (lines.length > 0 && !/(?:,\s*|^)ngay[\s\d]|cong hoa|doc lap/.test(fold(line.shown))) break;
      continue;
    }
    const before = lines.at(-1);
    const goesOn =
      (/^\p{Ll}/u.test(line.shown) && !/[.;:]$/.test(before?.shown ?? '')) ||
      asksForMore.test(fold(before?.shown ?? ''));
    if (isQuiet && before && line.opens && !goesOn && speaks.test(fold(line.shown))) break;
    if (
      !isQuiet &&
      before &&
      ((line.opens && !goesOn) || (isCapitals(line.shown) && !isCapitals(before.shown)))
    )
      break;
    lines.push(line);
  }
  return lines.length > 0 ? known(withoutBrackets(shownOf(lines)), lines) : unknown('absent');
}

/** "V/v ủy quyền … / Chủ tịch Ủy ban nhân dân tỉnh ủy quyền cho:": whoever speaks opens the text. */
const speaks =
  /^(?:chu tich|(?:tong )?giam doc|uy ban|ubnd|so|bo|cuc|van phong|cong ty|truong|hieu truong)(?![a-z]).{8,}[:.]$/;

/**
 * "… CỦA TỈNH X / ỦY BAN NHÂN DÂN TỈNH X / Căn cứ …": under the abstract of a decision stands who decides, by the name of the
 * letterhead or by the office. A wrapped abstract asks to be gone on with.
 */
function isWhoDecides({ shown }: Line, above: Line | undefined, letterhead: readonly Line[]): boolean {
  if (!above || !isCapitals(shown) || asksForMore.test(fold(above.shown))) return false;
  const words = fold(shown);
  // A portal may have lost the place: "ỦY BAN NHÂN DÂN" alone.
  const isHead = (line: Line): boolean =>
    isNameOfBody.test(fold(line.shown)) && words.startsWith(fold(line.shown));
  const isNamed = isNameOfBody.test(words) && fold(shownOf(letterhead)).includes(words);
  return office.test(words) || isNamed || letterhead.some(isHead);
}
const asksForMore = /(?:[,(–-]| (?:cua|va|do|voi|cho|tai|thuoc|boi|theo|tu|den|cac|giua))$/;
const office =
  /^(?:bo truong|chu tich|giam doc|tong giam doc|(?:tong )?cuc truong|hieu truong|vien truong|chanh an|thong doc|truong ban|tong thanh tra)(?: [a-z]|$)/;
const isNameOfBody = /^(?:uy ban|hoi dong|thu tuong|chinh phu|bo|so|ban(?! hanh)) [a-z]/;

const withoutBrackets = (text: string): string => /^\(([^()]+)\)$/.exec(text)?.[1]?.trim() ?? text;

/** The Party's offices write "Về …" under the number, without "V/v"; -1 where there is none. */
const underNumber = (head: readonly Line[]): number =>
  head.findIndex(
    ({ shown }, index) =>
      /^V[ềe] \p{Ll}/u.test(shown) &&
      head.slice(Math.max(0, index - 3), index).some((line) => /^so\s*[:.\d]/.test(fold(line.shown))),
  );

/** Portals leave out the name of the type: what stands in capitals under number and day, before the text; -1 where nothing does. */
function underLetterhead(head: readonly Line[]): number {
  const last = head.findLastIndex(({ shown }) => /^so\s*[:.]|,\s*ngay\s.*thang/.test(fold(shown)));
  const line = last < 0 ? undefined : head[last + 1];
  return line &&
    isCapitals(line.shown) &&
    line.shown.length > shortest &&
    !ends.test(fold(line.shown)) &&
    !office.test(fold(line.shown)) &&
    !isNameOfBody.test(fold(line.shown))
    ? last + 1
    : -1;
}
/** A mark of urgency or a stamp is shorter than any abstract. */
const shortest = 25;

/** "CÔNG ĐIỆN HỎA TỐC" over the letterhead: what stands under it is who sends it, and the number follows. */
const isIssuer = (head: readonly Line[], at: number): boolean =>
  isCapitals(head[at]?.shown ?? '') &&
  head.slice(at + 1, at + 3).some(({ shown }) => /^so\s*[:.]/.test(fold(shown)));

/** A rule drawn of strokes under the letterhead says nothing. */
const isRule = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);
const isCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
export const isTitle = (text: string): boolean =>
  isCapitals(text) &&
  /^(?:(?:thong tu(?: lien tich)?|nghi dinh|phap lenh|luat)$|cong dien|chi thi|ke hoach|thong bao|quyet dinh|bao cao|giay moi|huong dan|to trinh|bien ban|ket luan|nghi quyet|quy che|quy dinh|chuong trinh)/.test(
    fold(text),
  );
