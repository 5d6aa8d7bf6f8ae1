// Leads from what was read on a garbled page back to what is printed there, or to the aid.
import type { Line } from '../lines/line.ts';
import type { Piece } from './pieces.ts';

export type Side = 'raw' | 'aid';
export type DecodedLine = { line: Line; pieces: readonly Piece[] };
/** The lines, from and to, where a value was read; null where that is not known. */
export type Place = [number, number] | null;
type Span = [from: number, until: number];
type Letter = { piece: Piece; at: number };

const space: Piece = { raw: ' ', read: ' ', aid: ' ', confidence: 1, kind: 'gap' };

/** The letters of a line as it is shown: runs of blanks as one, none at the ends. */
function lettersOf(pieces: readonly Piece[]): [string, Letter][] {
  const letters: [string, Letter][] = [];
  for (const piece of pieces)
    for (const [at, letter] of piece.read.split('').entries()) {
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
  /** Where the letters of each line number stand. */
  private readonly lines = new Map<number, Span>();

  constructor(lines: readonly DecodedLine[]) {
    const text: string[] = [];
    for (const { line, pieces } of lines) {
      const start = this.lines.get(line.number)?.[0] ?? this.letters.length;
      for (const [letter, origin] of lettersOf(pieces)) {
        text.push(letter);
        this.letters.push(origin);
      }
      text.push(' ');
      this.letters.push({ piece: space, at: 0 });
      this.lines.set(line.number, [start, this.letters.length]);
    }
    this.text = text.join('');
    this.lowered = this.text.toLowerCase();
  }

  private rangeOf(place: Place): Span {
    const from = this.lines.get(place?.[0] ?? -1)?.[0] ?? 0;
    return [from, Math.max(from, this.lines.get(place?.[1] ?? -1)?.[1] ?? this.text.length)];
  }

  /** Where the letters of a value stand: in its lines first, in its own case first, in one place or in parts. */
  private spansOf(value: string, place: Place): Span[] | null {
    const wanted = value.replace(/\s+/g, ' ').trim();
    if (wanted === '') return null;
    const lower = wanted.toLowerCase();
    const own = this.rangeOf(place);
    const all: Span = [0, this.text.length];
    for (const [from, until] of [own, all]) {
      const found = [this.text.indexOf(wanted, from), this.lowered.indexOf(lower, from)].find(
        (at) => at >= 0 && at + wanted.length <= until,
      );
      if (found !== undefined) return [[found, found + wanted.length]];
      const parts = place || from > 0 ? this.partsOf(lower, [from, until]) : null;
      if (parts) return parts;
    }
    return this.partsOf(lower, all);
  }

  /** The longest runs of words first: a value put together from lines that do not follow each other. */
  private partsOf(lower: string, [from, until]: Span): Span[] | null {
    const parts: Span[] = [];
    let words = lower.split(' ');
    let at = from;
    while (words.length > 0) {
      const run = this.longestRun(words, [at, until]);
      if (run === null) return null;
      at = run.span[1];
      parts.push(run.span);
      words = words.slice(run.words);
    }
    return parts;
  }

  /** As many of the first words as stand together: where a run of them stands, every shorter one does, so halves are tried. */
  private longestRun(words: readonly string[], range: Span): { words: number; span: Span } | null {
    let [least, most] = [0, words.length];
    while (least < most) {
      const half = Math.ceil((least + most) / 2);
      if (this.find(words.slice(0, half).join(' '), range) < 0) most = half - 1;
      else least = half;
    }
    const run = words.slice(0, least).join(' ');
    const found = least === 0 ? -1 : this.find(run, range);
    return found < 0 ? null : { words: least, span: [found, found + run.length] };
  }

  /** Where a run of words begins: never within what was printed otherwise as a whole, as the motto is. */
  private find(run: string, [from, until]: Span): number {
    for (let found = this.lowered.indexOf(run, from); found >= 0 && found < until; ) {
      const { piece, at } = this.letters[found]!;
      if (at === 0 || piece.raw === piece.read || !/\s/.test(piece.read)) return found;
      found = this.lowered.indexOf(run, found + 1);
    }
    return -1;
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
  of(value: string, side: Side, place: Place = null): string {
    const spans = this.spansOf(value, place);
    return spans === null ? value : spans.map((span) => this.written(span, side)).join(' ');
  }

  /** The aid of the syllables that are clear, and the print of the others. */
  mixed(value: string, place: Place, clearFrom: number): string {
    const spans = this.spansOf(value, place);
    if (spans === null) return value;
    const side = (at: number): Side => (this.letters[at]!.piece.confidence >= clearFrom ? 'aid' : 'raw');
    const one = ([from, until]: Span): string => {
      let written = '';
      let start = from;
      for (let at = from + 1; at <= until; at++) {
        if (at < until && this.letters[at]!.piece === this.letters[start]!.piece) continue;
        const letters = this.written([start, at], side(start));
        written += letters || ' ';
        start = at;
      }
      return written.replace(/\s+/g, ' ').trim();
    };
    return spans.map(one).join(' ');
  }

  /** How sure the least sure syllable of a value is. */
  confidenceOf(value: string, place: Place = null): number {
    const spans = this.spansOf(value, place) ?? [];
    const letters = spans.flatMap((span) => this.letters.slice(...span));
    return letters.length === 0 ? 0 : Math.min(1, ...letters.map(({ piece }) => piece.confidence));
  }
}
