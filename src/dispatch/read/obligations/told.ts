// Finds the points that only tell what was done or found: "Thời gian qua, các đơn vị đã: a) … b) …".
import { fold } from '../lines/fold.ts';
import type { Point } from './outline.ts';

const lookingBack =
  /^(?:trong )?(?:thoi gian (?:vua )?qua|vua qua|gan day|nhung nam qua|(?:\d{1,2} )?(?:thang|quy|nam)(?: dau nam| cuoi nam)? [\divx/]{1,7}|den nay|tinh den|hien nay|qua (?:cong tac )?(?:theo doi|kiem tra|giam sat|ra soat|nam tinh hinh|thuc te|khao sat)|ket qua (?:kiem tra|ra soat|giam sat|khao sat))(?![a-z])/;
const done =
  /(?<![a-z])(?:da|cho thay|ghi nhan|phat hien|nhan thay|van con|con (?:mot so|nhieu)|xay ra|dat duoc)(?![a-z])/;
const asks =
  /(?<![a-z])(?:de nghi|yeu cau|giao|phai|can|khi|neu|truong hop|truoc ngay|cham nhat|nham|nhiem vu sau|noi dung sau)(?![a-z])/;
/** "Phòng Hạ tầng đã:", "Sở đã thực hiện:". */
const barelyDone = /(?<![a-z])da(?: (?:thuc hien|trien khai|hoan thanh))? ?:$/;
const ofSome = /^(?:doi voi|cac (?:don vi|he thong|truong hop)) /;
const longest = 400;

/** The sentence that ends with the colon looks back, or says no more than that something was done. */
export function tellsDone(text: string): boolean {
  if (!text.endsWith(':')) return false;
  const sentence = fold(text.slice(-longest)).replace(/^.*[.;] (?=[a-z])/s, '');
  return (
    !asks.test(sentence) &&
    ((lookingBack.test(sentence) && done.test(sentence)) ||
      (barelyDone.test(sentence) && !ofSome.test(sentence)))
  );
}

const isRunning = ({ path }: Point): boolean => /\.p\d+$/.test(path);

/** Each is asked for once for every point under a heading. */
const toldUnder = new WeakMap<Point, Set<Point>>();
function toldBeside(heading: Point): Set<Point> {
  const known = toldUnder.get(heading);
  if (known) return known;
  const told = new Set<Point>();
  let isLed = false;
  for (const child of heading.children) {
    if (isRunning(child)) isLed = tellsDone(child.text);
    if (isLed) told.add(child);
  }
  toldUnder.set(heading, told);
  return told;
}

/** Whether the point leads to such points, or is one: by what stands above it, or by the sentence beside it that leads to it. */
export function isTold(point: Point): boolean {
  for (let at: Point | null = point; at; at = at.parent)
    if (tellsDone(at.text) || (at.parent && toldBeside(at.parent).has(at))) return true;
  return false;
}
