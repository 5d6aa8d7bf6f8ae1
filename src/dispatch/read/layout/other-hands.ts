// Finds what others put on the page: the stamp and the cover sheet of who received it, the certificate of a copy, the facts of a digital signature.
import { isAppendixTitle } from '../appendices/opening.ts';
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { isMotto } from '../lines/motto.ts';

/** No line of a stamp or a signature is longer; longer ones are not looked at. */
const longest = 160;
const words = ({ shown }: Line): string => (shown.length > longest ? '' : fold(shown));
const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

/** "CÔNG VĂN ĐẾN", "VĂN BẢN ĐẾN", "ĐẾN" alone or before its number. */
const stamp = /^(?:(?:cong van|van ban) )?den(?:$|\s*:?\s*$|\s+(?=so\s*:))/;
/** What stands under it: a number without a symbol, a day, to whom it goes. */
const ofStamp =
  /^(?:(?:(?:cong van|van ban) )?den\s+)?(?:so(?: den)?\s*:?[\s.…_]*\d{0,6}[\s.…_]*$|(?:ngay|gio)(?: den)?\s*:?[\s.…_]*(?:\d{1,2}(?:[\s./-]|gio|h|:|thang|nam|\d){0,30})?[\s.…_]*$|ngay(?: den)?\s*:?\s*\d{1,2} thang \d{1,2} nam \d{4}\.?$|(?:kinh )?chuyen\s*:|luu ho so(?: so)?\s*:|(?:so va )?ky hieu ho so\s*:)/;
const mostOfStamp = 6;
const ownNumber = /^so\s*:?\s*[\d.…_\s]*\s?[a-z]?[/-]\s?[a-z]/;

/** Lines above the stamp that name its office: all that stand above it, or the one under the dispatch's own number. */
function namesAbove(lines: readonly Line[], at: number): number {
  const above = lines.slice(0, at);
  const isNumbered = (line: Line): boolean => ownNumber.test(words(line));
  const isName = (line: Line): boolean => isCapitals(line.shown) && !isMotto(line.shown) && !isNumbered(line);
  if (above.length <= 2 && above.every(isName)) return above.length;
  const last = above.at(-1);
  return last && isName(last) && receiver.test(words(last)) && above.some(isNumbered) ? 1 : 0;
}

const receiver =
  /^(?:ubnd|uy ban|so|bo|phong|cong an|van phong|truong|benh vien|chi cuc|cuc|trung tam|ban|huyen uy|dang uy) /;

/** The stamp of who received it: another number and another day than its own. */
function stamped(lines: readonly Line[]): Line[] {
  const at = lines.slice(0, farthestStamp).findIndex((line) => stamp.test(words(line)));
  if (at < 0) return [];
  const under = lines.slice(at + 1, at + 1 + mostOfStamp);
  const end = under.findIndex((line) => !ofStamp.test(words(line)));
  const own = end < 0 ? under : under.slice(0, end);
  if (own.length === 0 && !ofStamp.test(words(lines[at]!))) return [];
  return [...lines.slice(at - namesAbove(lines, at), at + 1), ...own];
}
const farthestStamp = 60;

/** Forms of a copy by Decree 30/2020/NĐ-CP, and the abbreviations in their numbers. */
const certificate = /^(?:sao y(?: ban chinh)?|sao luc|trich sao)$/;
const numberOfCopy = /^so\s*:?\s*[\d.…_\s]*\s?\/\s?(?:sy|sl|trs)[-/]/;
const ofCopies = (line: Line): boolean => /^noi (?:nhan|gui)\s*:/.test(words(line));

/** Who certifies a copy has a letterhead, copies and a signature of his own under those of the dispatch. */
function certified(lines: readonly Line[]): Line[] {
  const tail = lines.findIndex(ofCopies);
  if (tail < 0) return [];
  const isForm = (line: Line): boolean => isCapitals(line.shown) && certificate.test(words(line));
  const marks = lines.filter((line, at) => at > tail && (isForm(line) || numberOfCopy.test(words(line))));
  if (!marks.some(isForm)) return [];
  return marks[0]!.box ? below(lines, marks) : after(lines, marks[0]!);
}

/** On a page all that stands lower, and the names above its number. */
function below(lines: readonly Line[], marks: readonly Line[]): Line[] {
  const [{ page }] = marks as [Line];
  const tops = marks.filter((line) => line.page === page).map(({ box }) => box?.y0 ?? 0);
  const top = Math.min(...tops);
  const isNear = ({ box, shown }: Line): boolean =>
    box !== null && isCapitals(shown) && box.y0 > top - nameHeight;
  return lines.filter(
    (line) => line.page === page && line.box && (line.box.y0 >= top || (tops.length > 1 && isNear(line))),
  );
}
/** Points: a number stands no further under the name of its body. */
const nameHeight = 30;

/** In a text all that follows, up to the appendices. */
function after(lines: readonly Line[], first: Line): Line[] {
  const at = lines.indexOf(first);
  const isName = ({ shown }: Line): boolean => isCapitals(shown) && shown.includes(' ');
  let start = at;
  const isNumber = numberOfCopy.test(words(first));
  while (isNumber && at - start < 2 && isName(lines[start - 1]!)) start--;
  const end = lines.findIndex((line, index) => index > at && isAppendixTitle(line));
  return lines.slice(start, end < 0 ? lines.length : end);
}

/** The sheet on which an office hands a dispatch round: "PHIẾU XỬ LÝ VĂN BẢN ĐẾN", the pages before the dispatch's own. */
const sheet = /^phieu (?:xu ly|trinh|giai quyet|theo doi|kiem soat)(?: |$)/;

function coverSheet(lines: readonly Line[]): Line[] {
  const title = lines.slice(0, 12).find((line) => isCapitals(line.shown) && sheet.test(words(line)));
  const head = title && lines.find(({ shown, page }) => page > title.page && isMotto(shown));
  return head ? lines.filter(({ page }) => page < head.page) : [];
}

/** Another dispatch behind this one, on pages of its own: one that it was made by, or the next of the bundle. */
function anotherDispatch(lines: readonly Line[]): Line[] {
  const tail = lines.find(ofCopies);
  if (!tail) return [];
  const later = Map.groupBy(
    lines.filter(({ page }) => page > tail.page),
    ({ page }) => page,
  );
  const first = [...later].find(
    ([, own]) =>
      own.slice(0, 12).some(({ shown }) => isMotto(shown)) &&
      own.slice(0, 12).some((line) => printedNumber.test(words(line))) &&
      own.some((line) => /^kinh gui\s*:?/.test(words(line))) &&
      !own.slice(0, 3).some(isAppendixTitle),
  );
  return first ? lines.filter(({ page }) => page >= first[0]) : [];
}
const printedNumber = /^so\s*:?\s*\d{1,6}\s?[a-z]?[/-]\s?[a-z]/;

/** "Ký bởi: Sở …", "Thời gian ký: 15/08/2025 16:00:01 +07:00": printed by the program that signed. */
const signed =
  /^(?:(?:duoc )?ky (?:so )?boi\s*:|digitally signed by(?: |:)|(?:thoi gian|ngay) ky\s*:[\s.…]*\d{1,4}[-/.]|sao y; )/;

/** The lines that others than the issuing office put on the page. */
export const ofOtherHands = (lines: readonly Line[]): Set<Line> =>
  new Set([
    ...stamped(lines),
    ...certified(lines),
    ...coverSheet(lines),
    ...anotherDispatch(lines),
    ...lines.filter((line) => !line.cells && signed.test(words(line))),
  ]);
