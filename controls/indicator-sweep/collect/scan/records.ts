// Indicators as bytes: the text that the kernel reads, and what the lists tell of each, without an object an indicator.
import { Buffer } from 'node:buffer';
import type { Indicator, IndicatorKind, Source } from '../contract.ts';
import { TextSpace } from './text-space.ts';

export const LETTER: Record<IndicatorKind, string> = {
  domain: 'd',
  ipv4: 'i',
  ipv6: 'j',
  cidr: 'c',
  url: 'u',
  md5: 'h',
  sha1: 'h',
  sha256: 'h',
};
const BATCH = 1 << 16;

/** What is written of a list: text for the kernel, notes for us, and the patterns that notes refer to. */
export interface Records {
  count: number;
  urls: number;
  space: TextSpace;
  told: Uint8Array[];
  /** Where each note begins; with its highest bit set, the indicator is a plain line: its number, and the scheme before its value. */
  toldPlaces: Uint32Array;
  patterns: Buffer;
}

/** Lines of one list that are their indicators as they stand; their records are the next in a `TextSpace`. */
export interface PlainLines {
  list: string;
  /** The number of each, as `PLAIN` says. */
  lines: Uint32Array;
  /** How many of them are URLs. */
  urls: number;
}

/** As the highest bit of a note's place: a plain line, its number below bit 29, its scheme above. */
export const PLAIN = 0x8000_0000;
export const LINE = (1 << 29) - 1;

/** Patterns that notes refer to, and from which indicator on plain lines belong to which. */
export interface Patterns {
  patterns: Pattern[];
  plain: [from: number, pattern: number][];
}

export type Pattern = Omit<Source, 'place'>;

/** Values that the kernel may look up and nobody asks to have back; one may stand there twice. */
export function bareRecords(values: Partial<Record<IndicatorKind, readonly string[]>>): Records {
  const kinds = Object.entries(values).filter(([, all]) => all.length > 0);
  const text = kinds
    .map(([kind, all]) => LETTER[kind as IndicatorKind] + all.join(`\n${LETTER[kind as IndicatorKind]}`))
    .join('\n');
  const count = kinds.reduce((sum, [, all]) => sum + all.length, 0);
  const patterns = Buffer.from('{"patterns":[],"plain":[]}');
  const space = new TextSpace();
  space.add(Buffer.from(`${text}\n`));
  return {
    count,
    urls: 0,
    space,
    told: [],
    toldPlaces: new Uint32Array(count),
    patterns,
  };
}

/** Collects indicators, and keeps only bytes of them. Sources that differ by their place alone share one pattern. */
export class RecordWriter {
  #count = 0;
  #text = '';
  readonly #space: TextSpace;
  #note = '';
  #notes: Buffer[] = [];
  #noteBytes = 0;
  #places = new Uint32Array(1024);
  #patterns = new Map<string, number>();
  #list: string[] = [];
  #last: Pattern | null = null;
  #lastNumber = -1;
  #urls = 0;
  #plain: Patterns['plain'] = [];

  /** `plain`: lines whose records are in `space` already, in this order. */
  constructor(space = new TextSpace(), plain: readonly PlainLines[] = []) {
    this.#space = space;
    for (const one of plain) this.#addPlain(one);
  }

  #addPlain({ list, lines, urls }: PlainLines): void {
    this.#plain.push([this.#count, this.#patternOf({ ...NOTHING_TOLD, list })]);
    this.#makeRoom(lines.length);
    this.#places.set(lines, this.#count);
    this.#count += lines.length;
    this.#urls += urls;
  }

  #makeRoom(more: number): void {
    const needed = this.#count + more + 2;
    if (needed <= this.#places.length) return;
    const larger = new Uint32Array(Math.max(needed, Math.ceil(this.#places.length * 1.5)));
    larger.set(this.#places);
    this.#places = larger;
  }

  add(indicator: Indicator): void {
    if (this.#text.length > BATCH) this.#flush();
    this.#makeRoom(1);
    if (indicator.value.includes('\n')) throw new Error('an indicator of two lines');
    this.#text += LETTER[indicator.kind] + indicator.value + '\n';
    if (indicator.kind === 'url') this.#urls++;
    // Notes are ASCII, so that their places may be counted in characters.
    this.#places[this.#count++] = this.#noteBytes + this.#note.length;
    this.#note += `${noteOf(indicator, (source) => this.#patternOf(source))}\n`;
  }

  #flush(): void {
    this.#space.add(Buffer.from(this.#text, 'utf8'));
    this.#text = '';
    this.#notes.push(Buffer.from(this.#note, 'latin1'));
    this.#noteBytes += this.#note.length;
    this.#note = '';
  }

  #patternOf(source: Pattern & { place?: string }): number {
    const last = this.#last;
    if (last && isSamePattern(last, source)) return this.#lastNumber;
    const { place: _, ...pattern } = source;
    const key = JSON.stringify(pattern);
    let number = this.#patterns.get(key);
    if (number === undefined) {
      number = this.#list.push(key) - 1;
      this.#patterns.set(key, number);
    }
    this.#last = source;
    this.#lastNumber = number;
    return number;
  }

  finish(): Records {
    this.#flush();
    return {
      count: this.#count,
      urls: this.#urls,
      space: this.#space,
      told: this.#notes,
      toldPlaces: this.#places.subarray(0, this.#count),
      patterns: Buffer.from(`{"patterns":[${this.#list.join(',')}],"plain":${JSON.stringify(this.#plain)}}`),
    };
  }
}

function isSamePattern(a: Pattern, b: Pattern): boolean {
  return (
    a.list === b.list &&
    a.confidence === b.confidence &&
    a.tlp === b.tlp &&
    a.firstSeen === b.firstSeen &&
    a.lastSeen === b.lastSeen &&
    a.expires === b.expires &&
    a.note === b.note
  );
}

const BEYOND = /[^\x20-\x7e]/;
const NOTHING_TOLD = {
  confidence: null,
  tlp: null,
  firstSeen: null,
  lastSeen: null,
  expires: null,
  note: null,
};

/** `pattern place` for the common case, JSON for the rest; ASCII alone. */
function noteOf(one: Indicator, patternOf: (source: Source) => number): string {
  const source = one.sources[0];
  const isCommon =
    source !== undefined &&
    one.sources.length === 1 &&
    one.warnings.length === 0 &&
    one.printed === one.value &&
    !one.isExact &&
    one.port === null &&
    !BEYOND.test(source.place);
  if (isCommon) return `${patternOf(source)} ${source.place}`;
  const sources = one.sources.map((each) => [patternOf(each), each.place]);
  const text = JSON.stringify([one.printed, one.isExact, one.port, one.warnings, sources, one.ports]);
  return text.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
