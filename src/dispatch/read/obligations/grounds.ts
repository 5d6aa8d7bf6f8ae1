// Finds the part of a plan that lists its grounds under a heading: "I. CĂN CỨ PHÁP LÝ".
import { fold } from '../lines/fold.ts';
import type { Point } from './outline.ts';

const heading =
  /^(?:cac )?(?:can cu|co so)(?: phap ly| (?:de )?(?:lap|xay dung|ban hanh|thuc hien|trien khai)(?: (?:ke hoach|phuong an|de an|chuong trinh))?)?\s*(?:$|[:.]|- )/;

const headsGrounds = ({ text }: Point): boolean => heading.test(fold(text));

/** Whether the point, or one above it, is the heading of the grounds. */
export const listsGrounds = (point: Point): boolean => {
  for (let at: Point | null = point; at; at = at.parent) if (headsGrounds(at)) return true;
  return false;
};
