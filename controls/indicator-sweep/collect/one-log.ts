// One log while it is searched: its candidate lines become hits, its edges become the coverage's format and times.
import type { Coverage, Hit, IndicatorIndex } from './contract.ts';
import type { Edges } from './edges.ts';
import type { AllowList } from './indicators/allow.ts';
import { type LogOptions, type LogReader, logReader } from './logs/reader.ts';
import { openingOf, recordsOf } from './logs/records.ts';
import { matchLine } from './match/line.ts';

/** Lines of each edge whose times are read: logs are in the order of their times, or nearly. */
const MOST_TIMED = 100;
/** Of a longer line only this much is kept beside a hit, around it. */
const MOST_RAW = 8_192;

export interface Searching {
  index: IndicatorIndex;
  allow: AllowList;
  log: Partial<LogOptions>;
  onHit(hit: Hit): void;
}

export class OneLog {
  readonly coverage: Coverage;
  readonly #searching: Searching;
  #reader: LogReader | null = null;
  #edges: (() => Edges) | null;
  /** Pieces of one long line overlap: what was told of it is not told again. */
  #line = 0;
  /** How records begin in a line that holds many. */
  #opening: string | null = null;
  readonly #toldOfLine = new Set<string>();

  /**
   * `writtenAt`: when the file was last written to, in milliseconds since 1970. `edges`: read when they are first needed; without them
   * somebody calls `begin` and `end`.
   */
  constructor(
    coverage: Coverage,
    searching: Searching,
    writtenAt: number | null,
    edges: (() => Edges) | null = null,
  ) {
    this.coverage = coverage;
    this.#edges = edges;
    this.#searching = { ...searching, log: { ...searching.log, writtenAt } };
  }

  /** The lines that begin the whole log say how it is to be read, with those that end it where they are at hand. */
  readBy(head: string[], tail: string[] = []): void {
    this.#opening = openingOf(head[0] ?? '');
    this.#reader = logReader(this.#parted(head), this.#searching.log, this.#parted(tail));
    this.coverage.format = this.#reader.format;
  }

  /** The first lines of what is searched. */
  begin(head: string[], tail: string[] = []): void {
    if (!this.#reader) this.readBy(head, tail);
    this.#times(this.#parted(head).slice(0, MOST_TIMED));
  }

  end(tail: string[]): void {
    this.#times(this.#parted(tail).slice(-MOST_TIMED));
  }

  #parted = (lines: string[]): string[] =>
    lines.flatMap((line) => recordsOf(line, this.#opening).map(({ text }) => text));

  /** Looks at the edges, if nothing has yet. */
  look(): void {
    const edges = this.#edges?.();
    this.#edges = null;
    if (!edges) return;
    this.begin(edges.head, edges.tail);
    this.end(edges.tail);
  }

  #times(lines: string[]): void {
    for (const line of lines) {
      const time = line.length < 4096 ? this.#reader?.timeOf(line) : null;
      if (!time) continue;
      const { firstTime, lastTime } = this.coverage;
      if (firstTime === null || time < firstTime) this.coverage.firstTime = time;
      if (lastTime === null || time > lastTime) this.coverage.lastTime = time;
    }
  }

  candidate(bytes: Buffer, number: number, offset: number): void {
    this.look();
    const line = bytes
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .replace(/\r$/, '');
    if (number !== this.#line) {
      this.#toldOfLine.clear();
      this.#opening = openingOf(line) ?? (offset === 0 ? null : this.#opening);
    }
    this.#line = number;
    const records = recordsOf(line, this.#opening);
    for (const { text, at } of records) {
      // Of a line with many records each is told apart, in whichever pieces it comes.
      const place = records.length > 1 ? `${offset + Buffer.byteLength(line.slice(0, at))}` : '';
      this.#record(text, { number, offset, place });
    }
  }

  #record(text: string, { number, offset, place }: { number: number; offset: number; place: string }): void {
    const { index, allow, onHit } = this.#searching;
    this.#reader ??= logReader([text], this.#searching.log);
    const facts = this.#reader.read(text);
    for (const { indicator, strength, at, length } of matchLine(text, facts, index)) {
      const shown = text.slice(at, at + length).toLowerCase();
      const key = `${place} ${indicator.kind} ${indicator.value}`;
      const isOwn =
        strength === 'subdomain'
          ? allow.allowsName(shown)
          : strength === 'cidr' && allow.allowsAddress(shown);
      if (isOwn || this.#toldOfLine.has(key)) continue;
      this.#toldOfLine.add(key);
      const { device, deviceGround, host, user, time, zone, timeGround } = facts;
      const { kind, value } = indicator;
      this.coverage.hits++;
      if (device === null) this.coverage.linesWithoutDevice++;
      onHit({
        ...{ file: this.coverage.file, line: number, offset, indicator: value, kind, strength },
        ...{ device, deviceGround, host, user, time, zone, timeGround, raw: rawOf(text, at) },
      });
    }
  }
}

const rawOf = (line: string, at: number): string =>
  line.length <= MOST_RAW ? line : line.slice(Math.max(0, at - MOST_RAW / 2), at + MOST_RAW / 2);
