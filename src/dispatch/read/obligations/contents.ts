// Finds points that list what a report, a form or a file holds: they belong to the duty above them, and are none of their own.
import { fold } from '../lines/fold.ts';
import { leadingGroup } from './groups.ts';
import type { Point } from './outline.ts';
import { beginsWithVerb } from './verbs.ts';

const words =
  '(?: (?:co|cac|nhung|mot so|noi dung|thong tin|tai lieu|giay to|thanh phan|chinh|chu yeu|co ban|cu the|sau|nhu|day))* ?:$';
/** "… gồm các nội dung sau:", "… theo các tiêu chí:", "… với các thông tin:". */
const leadsToContents = new RegExp(
  `(?<![a-z])(?:gom|tieu chi|noi dung bao cao|(?:voi|theo|du) (?:cac |nhung )?(?:thong tin|chi tieu))${words}`,
);
/** "Báo cáo …, trong đó nêu rõ:", "Lập sổ, ghi rõ:", "Báo cáo … tập trung vào các nội dung chính:". */
const leadsToReport = new RegExp(
  `(?<![a-z])(?:(?:neu|ghi|lam|the hien|danh gia|bao cao|phan tich) ro|noi dung bao cao|(?:bao cao|thong ke)(?: (?:nhu|cac noi dung|theo cac noi dung|mot so noi dung|cu the))(?= )|(?:bao cao|van ban|phieu|bien ban)(?! (?:va|dong thoi))[^.;:]{0,200}? (?:gom|(?:theo|vao|ve|voi|cac) (?:cac |nhung |mot so )?noi dung))${words}`,
);
const others = /(?<![a-z])(?:thuc hien|trien khai) (?:cac |nhung |mot so )?(?:noi dung|nhiem vu|viec)/;
/** A list of things asks nobody. */
const asks = /(?<![a-z])(?:de nghi|yeu cau|truoc ngay|cham nhat)(?![a-z])/;

/** "Thông tin về …" is what is told as often as the telling. */
const isThing = ({ text }: Told): boolean =>
  (!beginsWithVerb(text) || /^thông tin /i.test(text)) && !leadingGroup(text)?.rest && !asks.test(fold(text));

/** What a report tells may begin like a task: "Đánh giá …", "Đề xuất, kiến nghị …". */
const telling =
  /^(?:danh gia|thong ke|tong hop|neu|liet ke|phan tich|mo ta|de xuat|kien nghi|bao cao|ket qua|to chuc thuc hien|lam ro|xac dinh|thong tin)(?![a-z])/;
const isPart = (told: Told): boolean =>
  isThing(told) ||
  (telling.test(fold(told.text)) &&
    !/(?<![a-z])(?:gui|nop|truoc ngay|cham nhat)(?![a-z])/.test(fold(told.text)));

type Told = Pick<Point, 'text'>;

/** What asks for something behind the list is none of its parts. */
const partsOf = ({ children }: Point): Point[] => children.filter((child) => !isRunning(child));
const isRunning = ({ path }: Point): boolean => /\.p\d+$/.test(path);

/** Whether the point is a part of such a list. */
export function isContent(point: Point): boolean {
  for (let at = point; at.parent; at = at.parent) if (!isRunning(at) && listsContents(at.parent)) return true;
  return false;
}

/** Whether what stands under a text of these words is what a report holds. */
export const listsReport = (text: string, parts: readonly Told[]): boolean =>
  parts.length > 1 && leadsToReport.test(fold(text)) && !others.test(fold(text)) && parts.every(isPart);

/** Whether a point leads to a list of things, of which none is a task. */
export function listsContents(point: Point): boolean {
  const known = listing.get(point);
  if (known !== undefined) return known;
  const { text } = point;
  const children = partsOf(point);
  const lists =
    (children.length > 1 && leadsToContents.test(fold(text)) && children.every(isThing)) ||
    listsReport(text, children);
  listing.set(point, lists);
  return lists;
}
/** Each is asked for once for every point under it. */
const listing = new WeakMap<Point, boolean>();

/** "Hồ sơ gồm:" itself asks for nothing. */
export const namesContents = ({ text }: Point): boolean =>
  /^(?:(?:cac|nhung) )?(?:ho so|thanh phan|noi dung|tieu chi|danh muc|tai lieu|giay to|thong tin|doi tuong|pham vi|mau|bieu|phu luc|co cau)(?![a-z])/.test(
    fold(text),
  );

const linesUnder = (point: Point): Point['lines'] =>
  partsOf(point).flatMap((child) => [...child.lines, ...linesUnder(child)]);
const textUnder = (point: Point): string =>
  partsOf(point)
    .map((child) => ` ${child.text}${textUnder(child)}`)
    .join('');

/** No list that somebody wrote is longer. */
const longest = 20_000;

/** The duty with what it lists. */
export const withContents = (point: Point): Point =>
  listsContents(point)
    ? {
        ...point,
        text: (point.text + textUnder(point)).slice(0, longest),
        lines: [...point.lines, ...linesUnder(point)],
      }
    : point;
