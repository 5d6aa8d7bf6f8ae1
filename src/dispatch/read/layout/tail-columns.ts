// Parts signature and copies where a converter printed the two columns of the tail on the same lines.
import { shownText } from '../lines/clean.ts';
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';

const widestGap = 4;

/** Where the right column begins in the raw line: after "Nơi nhận:", after a wide gap, or null. */
function rightStart(raw: string): number | null {
  const label = /^\s*[-–•+]?\s?\**\s?noi (?:nhan|gui)\s*(?::\**|(?=\s{3}|\t))\s+(?=\S)/.exec(fold(raw));
  const beside = raw.slice(label?.[0].length ?? 0);
  if (label && beside === beside.toUpperCase()) return label[0].length;
  if (raw.length - raw.trimStart().length > 20) return 0;
  const gap = /\S(\s{4,}|\t+)\S/.exec(raw);
  if (gap && gap[1]!.length >= (gap[1]!.startsWith('\t') ? 1 : widestGap)) return gap.index + 1;
  const afterEntry = /;\s+(?=\p{Lu}{2,}[\p{Lu}\s.]*$)/u.exec(raw);
  return afterEntry ? afterEntry.index + 1 : null;
}

const part = (line: Line, raw: string): Line => ({
  ...line,
  raw,
  shown: shownText(raw),
  cells: null,
});

/** The left column from top to bottom, then the right one; lines of one column stay as they are. */
export function tailColumns(tail: readonly Line[]): Line[] {
  const left: Line[] = [];
  const right: Line[] = [];
  for (const line of tail) {
    const start = line.box ? null : rightStart(line.raw);
    if (start === null) left.push(line);
    else {
      if (line.raw.slice(0, start).trim()) left.push(part(line, line.raw.slice(0, start)));
      right.push(part(line, line.raw.slice(start)));
    }
  }
  return [...left, ...right];
}
