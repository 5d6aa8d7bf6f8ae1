// The folder that a sweep writes to: hits as they come, the state to go on from after a stop, and the results at the end.
import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Coverage, Hit } from '../contract.ts';
import { Sightings } from '../sightings.ts';
import { coverageCsv, sightingsCsv } from './csv.ts';
import { reportHtml } from './report.ts';
import type { SweepResult } from './result.ts';
import { stixBundle } from './stix.ts';

interface State {
  digest: string;
  coverage: Coverage[];
  sightings: ReturnType<Sightings['all']>;
  hitsBytes: number;
}

const FLUSH_AT = 1 << 20;
/** An archive of thousands of small logs must not write the state as often. */
const SAVE_EVERY_MS = 5_000;

export class SweepFolder {
  readonly #folder: string;
  readonly #digest: string;
  readonly #hits: number;
  #waiting: string[] = [];
  #waitingSize = 0;
  #hitsBytes = 0;
  #savedAt = Number.NEGATIVE_INFINITY;
  readonly coverage: Coverage[] = [];
  readonly #done: ReadonlySet<string>;
  readonly sightings: Sightings;
  /** Files that an earlier run with the same list had searched. */
  readonly resumed: number;

  /** Goes on from an earlier run that was stopped, where it was with the list of this digest. Throws where it cannot write. */
  constructor(folder: string, digest: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#digest = digest;
    const earlier = this.#earlier();
    this.sightings = new Sightings(earlier?.sightings);
    this.coverage.push(...(earlier?.coverage ?? []));
    this.resumed = this.coverage.length;
    this.#done = new Set(this.coverage.map(({ file }) => file));
    this.#hits = openSync(join(folder, 'hits.jsonl'), earlier ? 'a' : 'w');
    if (earlier) ftruncateSync(this.#hits, earlier.hitsBytes);
    this.#hitsBytes = earlier?.hitsBytes ?? 0;
  }

  get #statePath(): string {
    return join(this.#folder, 'tiep-tuc.json');
  }

  #earlier(): State | null {
    if (!existsSync(this.#statePath)) return null;
    try {
      const state = JSON.parse(readFileSync(this.#statePath, 'utf8')) as State;
      return state.digest === this.#digest && existsSync(join(this.#folder, 'hits.jsonl')) ? state : null;
    } catch {
      return null;
    }
  }

  isDone = (file: string): boolean => this.#done.has(file);

  hit(hit: Hit): void {
    this.sightings.add(hit);
    const line = `${JSON.stringify(hit)}\n`;
    this.#waiting.push(line);
    this.#waitingSize += line.length;
    if (this.#waitingSize >= FLUSH_AT) this.#flush();
  }

  #flush(): void {
    const bytes = Buffer.from(this.#waiting.join(''));
    this.#waiting = [];
    this.#waitingSize = 0;
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#hits, bytes, at);
    this.#hitsBytes += bytes.length;
  }

  /** Of a group that was stopped in the middle nothing is kept: the next run searches it again, hits and all. */
  covered(coverage: readonly Coverage[]): void {
    if (coverage.some(({ skipped }) => skipped?.reason === 'stopped')) return;
    this.coverage.push(...coverage);
    if (performance.now() - this.#savedAt >= SAVE_EVERY_MS) this.#save();
  }

  #save(): void {
    this.#flush();
    this.#savedAt = performance.now();
    const state: State = {
      digest: this.#digest,
      coverage: this.coverage,
      sightings: this.sightings.all(),
      hitsBytes: this.#hitsBytes,
    };
    writeFileSync(`${this.#statePath}.tmp`, JSON.stringify(state));
    renameSync(`${this.#statePath}.tmp`, this.#statePath);
  }

  close(): void {
    this.#flush();
    closeSync(this.#hits);
  }

  /** Writes the results; there is nothing to go on from any more. */
  finish(result: SweepResult, now: Date): void {
    this.close();
    const write = (name: string, text: string) => writeFileSync(join(this.#folder, name), text);
    write('ket-qua.json', `${JSON.stringify(result, null, 1)}\n`);
    write('thiet-bi.csv', sightingsCsv(result.sightings));
    write('da-quet.csv', coverageCsv(result.coverage));
    write('bao-cao.html', reportHtml(result));
    write('stix.json', `${JSON.stringify(stixBundle(result.sightings, now), null, 1)}\n`);
    rmSync(this.#statePath, { force: true });
  }
}
