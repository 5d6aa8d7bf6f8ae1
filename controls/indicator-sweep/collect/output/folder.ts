// The folder that a sweep writes to: hits as they come, the state to go on from after a stop, and the results at the end.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Coverage, Hit } from '../contract.ts';
import { Sightings } from '../sightings.ts';
import { coverageCsv, sightingsCsv } from './csv.ts';
import { LinesFile } from './lines-file.ts';
import { reportHtml } from './report.ts';
import type { SweepResult } from './result.ts';
import { stixBundle } from './stix.ts';

interface State {
  digest: string;
  coverage: Coverage[];
  sightings: ReturnType<Sightings['all']>;
  hitsBytes: number;
}

/** An archive of thousands of small logs must not write the state as often. */
const SAVE_EVERY_MS = 5_000;

export class SweepFolder {
  readonly #folder: string;
  readonly #digest: string;
  readonly #hits: LinesFile<Hit>;
  #savedAt = Number.NEGATIVE_INFINITY;
  readonly coverage: Coverage[] = [];
  readonly #done: ReadonlySet<string>;
  readonly sightings: Sightings;
  /** Files that an earlier run with the same list had searched. */
  readonly resumed: number;
  readonly #unwritten: string[] = [];

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
    this.#hits = new LinesFile(join(folder, 'hits.jsonl'), earlier?.hitsBytes);
  }

  /** What could not be written, and why: a disk that is full costs the file, not the search. */
  get unwritten(): string[] {
    return [...(this.#hits.fault ? [this.#hits.fault] : []), ...this.#unwritten];
  }

  #earlier(): State | null {
    const path = join(this.#folder, 'tiep-tuc.json');
    if (!existsSync(path)) return null;
    try {
      const state = JSON.parse(readFileSync(path, 'utf8')) as State;
      return state.digest === this.#digest && existsSync(join(this.#folder, 'hits.jsonl')) ? state : null;
    } catch {
      return null;
    }
  }

  isDone = (file: string): boolean => this.#done.has(file);

  hit(hit: Hit): void {
    this.sightings.add(hit);
    this.#hits.write(hit);
  }

  /** Of a group that was stopped in the middle nothing is kept: the next run searches it again, hits and all. */
  covered(coverage: readonly Coverage[]): void {
    if (coverage.some(({ skipped }) => skipped?.reason === 'stopped')) return;
    this.coverage.push(...coverage);
    if (performance.now() - this.#savedAt >= SAVE_EVERY_MS) this.#save();
  }

  #save(): void {
    this.#hits.flush();
    this.#savedAt = performance.now();
    // What was searched counts as done only where its hits are kept.
    if (this.#hits.fault) return;
    const state: State = {
      digest: this.#digest,
      coverage: this.coverage,
      sightings: this.sightings.all(),
      hitsBytes: this.#hits.bytes,
    };
    this.#write('tiep-tuc.json', JSON.stringify(state));
  }

  /** Whole or not at all: half a result is none. */
  #write(name: string, text: string): void {
    const path = join(this.#folder, name);
    try {
      writeFileSync(`${path}.tmp`, text);
      renameSync(`${path}.tmp`, path);
    } catch (error) {
      rmSync(`${path}.tmp`, { force: true });
      this.#unwritten.push(`${path}: ${(error as Error).message}`);
    }
  }

  close(): void {
    this.#hits.close();
  }

  /** Writes the results; where all of them could be written, there is nothing to go on from any more. */
  finish(result: SweepResult, now: Date): void {
    this.close();
    this.#write('ket-qua.json', `${JSON.stringify(result, null, 1)}\n`);
    this.#write('thiet-bi.csv', sightingsCsv(result.sightings));
    this.#write('da-quet.csv', coverageCsv(result.coverage));
    this.#write('bao-cao.html', reportHtml(result));
    this.#write('stix.json', `${JSON.stringify(stixBundle(result.sightings, now), null, 1)}\n`);
    if (this.unwritten.length === 0) rmSync(join(this.#folder, 'tiep-tuc.json'), { force: true });
  }
}
