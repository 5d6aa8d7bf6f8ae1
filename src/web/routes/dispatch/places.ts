// Places in the source: which lines an entry of the reading stands on.
import type { SourceLine } from '../../../dispatch/answers.ts';

/** Lines of one page, both ends included, counted from 1. */
export interface Span {
  page: number;
  from: number;
  to: number;
}
type Anchored = { page: number | null; lines: readonly [number, number] | null };

/** The span of an anchor; null where the reading knows no place. */
export function spanOf({ page, lines }: Anchored): Span | null {
  return page === null || lines === null ? null : { page, from: lines[0], to: lines[1] };
}

export function holds(span: Span | null, line: Pick<SourceLine, 'page' | 'line'>): boolean {
  return span !== null && span.page === line.page && span.from <= line.line && line.line <= span.to;
}
