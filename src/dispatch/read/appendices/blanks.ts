// The blanks of a form in a line of text: dots, underscores, boxes, and what a scanner makes of dots.
import { fold } from '../lines/fold.ts';

const mark = /^(?:[-–+•*]\s*|\d{1,2}(?:\.\d{1,2})?[.)]?\s+|[IVX]+\.\s+|[a-zđ]\)\s*)/u;
const blank = /(?:[.…_]\s?){3,}|…+/u;
const box = /☐|□|☑|◻|\[\s?\]|\(\s\)/;
/** Rows of dots that a scanner took for letters: "0... eee", "o......eeeccees". */
const misreadBlank = /[\s:?]+(?:[0ow]{1,3}\s?)?(?:[.…]{2,}[\s.…eosacuwn]*|(?:[eocs.]{3,}\s*)+)$/iu;
/** What is left open in the head and at the foot of a form asks its reader nothing. */
const frame =
  /^(?:kinh gui|so:?\s*[.…_]|noi nhan)|,\s*ngay\s*[.…_\d ]*\s*thang|^ngay\s*[.…_ ]+thang|\(?(?:ky|ghi ro) /;

const tidy = (label: string): string =>
  label
    .replace(/\s*[:?]?\s*$/, '')
    .replace(mark, '')
    .replace(/^[\s;,.)]+/, '')
    .trim();

/** What stands before a blank, without the unit of the blank before it: "máy; trong đó có bản quyền:". */
const own = (text: string, isFirst: boolean): string =>
  tidy(
    isFirst
      ? text
      : text.replace(/^[^:;]{0,24};\s*/, '').replace(/^\s*\p{Ll}{1,8}(?:\s\p{Ll}{1,8})?\s*[,.]\s+/u, ''),
  );

/** The labels whose answers the line leaves open, in their order. */
export function labelsIn(text: string): string[] {
  if (frame.test(fold(text).trim())) return [];
  const ticked = box.exec(text);
  const line = (ticked ? text.slice(0, ticked.index) : text).replace(misreadBlank, ': .....');
  const parts = line.split(new RegExp(blank, 'gu'));
  const labels = parts.slice(0, ticked ? undefined : -1).map((part, at) => own(part, at === 0));
  const open = !ticked && /:\s*$/.test(parts.at(-1) ?? '') ? [own(parts.at(-1)!, parts.length === 1)] : [];
  return [...labels, ...open].filter((label) => /\p{L}{2}/u.test(label) && label.length < 200);
}

/** "Nội dung   Số lượng   Ghi chú": the headings of a table in one line of text. */
export const isLooseHeader = (text: string): boolean =>
  text.length < 90 &&
  /^(?:(?:stt|tt|so tt)\s+)?(?:noi dung|chi tieu|hang muc|tieu chi|ten chi tieu).*\s(?:so luong|ket qua|ghi chu|don vi tinh|so lieu|thuc hien|tra loi)/.test(
    fold(text),
  ) &&
  !/[.;:]$/.test(text);
