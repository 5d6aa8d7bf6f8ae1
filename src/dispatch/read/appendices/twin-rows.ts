// Two lists side by side that were printed on one line: "1 Trường A 5 Trường B", told by numbers that keep their distance.
import type { Line } from '../lines/line.ts';

/** The rows stand in one table; printed tables count from 1. */
const ofTwins = 0;

type Twin = { cells: string[]; distance: number };

const first = /^(\d{1,3})\s*[.)|]?\s*(?=\p{L})/u;
const second = /(?<=[\p{L}\d]\S*)\s+(\d{1,3})\s*[.)|]?\s+(?=\p{Lu})/gu;

/** Every way in which the line may hold a second row after its first. */
function twinsOf({ shown, cells }: Line): Twin[] {
  const start = cells === null ? first.exec(shown) : null;
  if (!start) return [];
  return [...shown.matchAll(second)].map((match) => ({
    cells: [
      start[1]!,
      shown.slice(start[0].length, match.index),
      match[1]!,
      shown.slice(match.index + match[0].length),
    ],
    distance: Number(match[1]) - Number(start[1]),
  }));
}

/** Such lines as rows of cells, where the numbers of two at least are equally far apart. */
export function withTwinRows(lines: readonly Line[]): Line[] {
  const twins = new Map(lines.map((line) => [line, twinsOf(line)]));
  const distances = Map.groupBy([...twins.values()].flat(), ({ distance }) => distance);
  const [common] = [...distances]
    .filter(([distance]) => distance > 1)
    .sort((a, b) => b[1].length - a[1].length);
  if (!common || common[1].length < 2) return [...lines];
  return lines.map((line) => {
    const own = twins.get(line)?.find(({ distance }) => distance === common[0]);
    return own ? { ...line, cells: own.cells, table: ofTwins } : line;
  });
}
