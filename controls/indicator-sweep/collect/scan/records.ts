// Indicators as bytes and back: the text that the kernel reads, and what the lists tell of each, without an object an indicator.
import { Buffer } from 'node:buffer';
import type { Indicator, IndicatorKind, Source } from '../contract.ts';

const LETTER: Record<IndicatorKind, string> = {
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
  text: Buffer[];
  told: Buffer[];
  toldPlaces: Uint32Array;
  patterns: Buffer;
}

type Pattern = Omit<Source, 'place'>;

/** Collects indicators, and keeps only bytes of them. Sources that differ by their place alone share one pattern. */
export class RecordWriter {
  #count = 0;
  #text = '';
  #texts: Buffer[] = [];
  #note = '';
  #notes: Buffer[] = [];
  #noteBytes = 0;
  #places = new Uint32Array(1024);
  #patterns = new Map<string, number>();
  #list: string[] = [];
  #last: Source | null = null;
  #lastNumber = -1;

  add(indicator: Indicator): void {
    if (this.#text.length > BATCH) this.#flush();
    if (this.#count + 2 > this.#places.length) {
      const larger = new Uint32Array(this.#places.length * 2);
      larger.set(this.#places);
      this.#places = larger;
    }
    if (indicator.value.includes('\n')) throw new Error('an indicator of two lines');
    this.#text += LETTER[indicator.kind] + indicator.value + '\n';
    // Notes are ASCII, so that their places may be counted in characters.
    this.#note += noteOf(indicator, (source) => this.#patternOf(source));
    this.#places[++this.#count] = this.#noteBytes + this.#note.length;
  }

  #flush(): void {
    this.#texts.push(Buffer.from(this.#text, 'utf8'));
    this.#text = '';
    this.#notes.push(Buffer.from(this.#note, 'latin1'));
    this.#noteBytes += this.#note.length;
    this.#note = '';
  }

  #patternOf(source: Source): number {
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
      text: this.#texts,
      told: this.#notes,
      toldPlaces: this.#places.slice(0, this.#count + 1),
      patterns: Buffer.from(`[${this.#list.join(',')}]`),
    };
  }
}

function isSamePattern(a: Source, b: Source): boolean {
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

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const BEYOND = /[^\x00-\x7f]/;

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

/** The indicator again, from its text and its note. */
export function readRecord(letter: string, value: string, note: string, patterns: Pattern[]): Indicator {
  const kind = kindOf(letter, value);
  const source = (number: number, place: string): Source => ({ ...(patterns[number] as Pattern), place });
  if (!note.startsWith('[')) {
    const space = note.indexOf(' ');
    return {
      kind,
      value,
      printed: value,
      isExact: false,
      port: null,
      sources: [source(Number(note.slice(0, space)), note.slice(space + 1))],
      warnings: [],
    };
  }
  const [printed, isExact, port, warnings, sources, ports] = JSON.parse(note) as [
    string,
    boolean,
    number | null,
    string[],
    [number, string][],
    number[] | null,
  ];
  return {
    kind,
    value,
    printed,
    isExact,
    port,
    ...(ports ? { ports } : {}),
    sources: sources.map(([number, place]) => source(number, place)),
    warnings,
  };
}

function kindOf(letter: string, value: string): IndicatorKind {
  if (letter === 'h') return value.length === 32 ? 'md5' : value.length === 40 ? 'sha1' : 'sha256';
  for (const [kind, its] of Object.entries(LETTER)) if (its === letter) return kind as IndicatorKind;
  throw new Error(`no kind of indicator: ${letter}`);
}
