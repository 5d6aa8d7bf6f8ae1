// Builds the fields of a reading: a value with its place, or null with its raw text and the reason.
import type { Field, Reason } from '../../contract.ts';
import { anchorOf, type Line } from '../lines/line.ts';

/** A value read from some lines; `raw` is the part of them it was read from, by default all. */
export function known<T>(value: T, lines: readonly Line[], raw?: string, confidence = 1): Field<T> {
  return {
    ...unknown('absent', lines, raw),
    value,
    confidence: confidenceOf(lines, confidence),
    reason: null,
  };
}

/** No value: with lines where its place is printed, without where the source has none. */
export function unknown(reason: Reason, lines: readonly Line[] = [], raw?: string): Field<never> {
  const anchor = anchorOf(lines, raw);
  return {
    value: null,
    raw: lines.length > 0 ? anchor.quote : (raw ?? null),
    page: anchor.page,
    lines: anchor.lines,
    box: anchor.box,
    confidence: 0,
    reason,
  };
}

export const confidenceOf = (lines: readonly Line[], confidence = 1): number =>
  Math.min(confidence, ...lines.map((line) => line.confidence));
