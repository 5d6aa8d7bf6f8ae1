// What the lines under a point, or behind the last of its points, say of it: who leads, who supports, until when.
import { fold } from '../lines/fold.ts';
import { type Attributes, attributesIn, isAttribute, isAttributeLine } from './attributes.ts';
import type { Point } from './outline.ts';

/** "Thời gian: 8 giờ ngày …" tells when the last of the points takes place. */
const ofEvent = /^thoi gian(?: to chuc)?\s?:/;
/** "Thời gian hoàn thành các việc tại mục này: …". */
const ofSection = /^[^:]{0,80} (?:nay|tren)\s?:|^[^:]{0,40} (?:muc|phan) nay /;

/** Each is asked for once for every point under a heading. */
function keptOf<T>(find: (point: Point) => T): (point: Point) => T {
  const kept = new WeakMap<Point, T>();
  return (point) => {
    const found = kept.get(point) ?? find(point);
    kept.set(point, found);
    return found;
  };
}

/** "* Thời hạn: …" behind lettered points is a line like those without a label. */
const isUnnumbered = ({ path, lines: [first] }: Point): boolean =>
  /\.p\d+$/.test(path) || /^\*/.test(first?.shown ?? '');

/** Unnumbered lines behind the last point of a section are the section's where they say so, or where no other of its points has any. */
const linesAtEnd = keptOf(({ children }) => {
  const last = children.findLast((child) => !isAttribute(child));
  const lines = (last?.children ?? []).filter(
    (child) => isUnnumbered(child) && isAttributeLine(child) && !ofEvent.test(fold(child.text)),
  );
  const others = children.filter((child) => child !== last && !isAttribute(child));
  const isOnly = others.length > 0 && others.every((point) => !point.children.some(isAttributeLine));
  return isOnly || lines.some(({ text }) => ofSection.test(fold(text))) ? lines : [];
});

export const attributesOf = keptOf((point): Attributes => {
  const ofItsSection = point.children.some(isUnnumbered) && point.parent ? linesAtEnd(point.parent) : [];
  const own = point.children.filter((child) => !ofItsSection.includes(child));
  return attributesIn([...own, ...linesAtEnd(point)]);
});

/** Who leads and who supports, by the lines under the point itself, else by those under the nearest heading that has some. */
export function unitsOf(point: Point): Pick<Attributes, 'lead' | 'support'> {
  for (let at: Point | null = point; at; at = at.parent) {
    const { lead, support } = attributesOf(at);
    if (lead !== null) return { lead, support };
  }
  return { lead: null, support: [] };
}
