// What stands at the head of an appendix: its title, its caption and remarks, above the first row.
import { type Line, shownOf } from '../lines/line.ts';

const mostLines = 8;

export function headOf(lines: readonly Line[]): string {
  const firstRow = lines.findIndex(({ cells }) => cells);
  return shownOf(lines.slice(0, Math.min(mostLines, firstRow < 0 ? mostLines : firstRow)));
}
