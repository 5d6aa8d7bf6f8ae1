// Finds points that list what a report, a form or a file holds: they belong to the duty above them, and are none of their own.
import { fold } from '../lines/fold.ts';
import { leadingGroup } from './groups.ts';
import type { Point } from './outline.ts';
import { beginsWithVerb } from './verbs.ts';

/** "… gồm các nội dung sau:", "… theo các tiêu chí:", "… với các thông tin:". */
const leadsToContents =
  /(?<![a-z])(?:gom|tieu chi|noi dung bao cao|(?:voi|theo|du) (?:cac |nhung )?(?:thong tin|chi tieu))(?: (?:co|cac|nhung|mot so|noi dung|thong tin|tai lieu|giay to|thanh phan|chinh|chu yeu|co ban|cu the|sau|day|nhu))* ?:$/;
/** A list of things asks nobody. */
const asks = /(?<![a-z])(?:de nghi|yeu cau|truoc ngay|cham nhat)(?![a-z])/;

/** "Thông tin về …" is what is told as often as the telling. */
const isThing = ({ text }: Point): boolean =>
  (!beginsWithVerb(text) || /^thông tin /i.test(text)) && !leadingGroup(text)?.rest && !asks.test(fold(text));

/** Whether a point leads to a list of things, of which none is a task. */
export const listsContents = ({ text, children }: Point): boolean =>
  children.length > 1 && leadsToContents.test(fold(text)) && children.every(isThing);

/** "Hồ sơ gồm:" itself asks for nothing. */
export const namesContents = ({ text }: Point): boolean =>
  /^(?:(?:cac|nhung) )?(?:ho so|thanh phan|noi dung|tieu chi|danh muc|tai lieu|giay to|thong tin|doi tuong|pham vi|mau|bieu|phu luc|co cau)(?![a-z])/.test(
    fold(text),
  );

const linesUnder = (point: Point): Point['lines'] =>
  point.children.flatMap((child) => [...child.lines, ...linesUnder(child)]);
const textUnder = (point: Point): string =>
  point.children.map((child) => ` ${child.text}${textUnder(child)}`).join('');

/** The duty with what it lists. */
export const withContents = (point: Point): Point =>
  listsContents(point)
    ? { ...point, text: point.text + textUnder(point), lines: [...point.lines, ...linesUnder(point)] }
    : point;
