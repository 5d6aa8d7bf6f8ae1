// Leads from what was read on a garbled page back to what is printed there, or to the aid.
import type { Line } from '../lines/line.ts';
import type { Piece } from './pieces.ts';

export type Side = 'raw' | 'aid';
export type DecodedLine = { line: Line; pieces: readonly Piece[] };
type Span = [from: number, until: number];
type Letter = { piece: Piece; at: number };

const space: Piece = { raw: ' ', read: ' ', aid: ' ', confidence: 1, kind: 'gap' };

/** The letters of a line as it is shown: runs of blanks as one, none at the ends. */
function lettersOf(pieces: readonly Piece[]): [string, Letter][] {
  const letters: [string, Letter][] = [];
  for (const piece of pieces)
    for (const [at, letter] of [...piece.read].entries()) {
      const isBlank = /\s/.test(letter);
      if (isBlank && (letters.length === 0 || letters.at(-1)![0] === ' ')) continue;
      letters.push([isBlank ? ' ' : letter, { piece, at }]);
    }
  while (letters.at(-1)?.[0] === ' ') letters.pop();
  return letters;
}

export class Origin {
  private readonly text: string;
  private readonly lowered: string;
  private readonly letters: Letter[] = [];
  /** Where each line number begins. */
  private readonly starts = new Map<number, number>();

  constructor(lines: readonly DecodedLine[]) {
    const text: string[] = [];
    for (const { line, pieces } of lines) {
      if (!this.starts.has(line.number)) this.starts.set(line.number, this.letters.length);
      for (const [letter, origin] of lettersOf(pieces)) {
        text.push(letter);
        this.letters.push(origin);
      }
      text.push(' ');
      this.letters.push({ piece: space, at: 0 });
    }
    this.text = text.join('');
    this.lowered = this.text.toLowerCase();
  }

  /**
   * Where the letters of a reading stand: in one place, looked for from a line on and in its own case first; else word
   * by word in their order. Null where they stand nowhere.
   */
  private spansOf(value: string, from: number | null): Span[] | null {
    const wanted = value.replace(/\s+/g, ' ').trim();
    if (wanted === '') return null;
    const start = this.starts.get(from ?? -1) ?? 0;
    const lower = wanted.toLowerCase();
    const found = [
      this.text.indexOf(wanted, start),
      this.lowered.indexOf(lower, start),
      this.text.indexOf(wanted),
      this.lowered.indexOf(lower),
    ].find((at) => at >= 0);
    return found === undefined ? this.partsOf(lower, start) : [[found, found + wanted.length]];
  }

  private partsOf(lower: string, start: number): Span[] | null {
    const parts: Span[] = [];
    let at = start;
    for (const word of lower.split(' ')) {
      const found = this.lowered.indexOf(word, at);
      if (found < 0) return null;
      at = found + word.length;
      parts.push([found, at]);
    }
    return parts;
  }

  private written([from, until]: Span, side: Side): string {
    let written = '';
    for (let at = from; at < until; at++) {
      const { piece, at: inside } = this.letters[at]!;
      if (piece.read === piece[side]) written += piece.read.charAt(inside);
      else if (inside === 0 || at === from) written += piece[side];
    }
    return written.replace(/\s+/g, ' ').trim();
  }

  /** What is printed, or the aid, where `value` was read; the value itself where it was not read as it stands. */
  of(value: string, side: Side, from: number | null = null): string {
    const spans = this.spansOf(value, from);
    return spans === null ? value : spans.map((span) => this.written(span, side)).join(' ');
  }

  /** How sure the least sure syllable of a value is. */
  confidenceOf(value: string, from: number | null = null): number {
    const spans = this.spansOf(value, from) ?? [];
    const letters = spans.flatMap((span) => this.letters.slice(...span));
    return letters.length === 0 ? 0 : Math.min(1, ...letters.map(({ piece }) => piece.confidence));
  }
}
