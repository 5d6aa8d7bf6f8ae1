// The folder of a machine that watches its logs: what was searched and what waits to be sent change together, whatever cuts the power.
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { isBelow } from '../input/walk.ts';
import type { SweepResult } from '../output/result.ts';
import type { KnownLog } from './known-logs.ts';

export interface StationState {
  /** Digest of the list that the known logs were searched with. */
  listDigest: string | null;
  etag: string | null;
  /** The fingerprint of the server's key: the pinned one, or that of the first bundle. */
  fingerprint: string | null;
  logs: KnownLog[];
  unread: Record<string, string>;
  /** Runs whose results the server has not taken yet, oldest first. */
  waiting: string[];
}

const EMPTY: StationState = {
  listDigest: null,
  etag: null,
  fingerprint: null,
  logs: [],
  unread: {},
  waiting: [],
};

/**
 * A round is kept by one rename of `state.json`: before it, the round did not happen and its lines are searched again under another run;
 * after it, its result waits under its own run until the server has taken it.
 */
export class StationFolder {
  readonly #folder: string;
  readonly #lock: string;
  #state: StationState;

  /** Throws `in-use` where another process that is alive has the folder, and where the folder cannot be written. */
  constructor(folder: string) {
    for (const part of ['', 'waiting', 'rounds', 'refused'])
      mkdirSync(join(folder, part), { recursive: true });
    this.#folder = folder;
    this.#lock = join(folder, 'pid');
    this.#takeLock();
    this.#state = { ...EMPTY, ...this.#read('state.json') };
    rmSync(this.roundFolder, { recursive: true, force: true });
    for (const name of readdirSync(join(folder, 'waiting')))
      if (!this.#state.waiting.includes(name.replace(/\.json$/, ''))) rmSync(join(folder, 'waiting', name));
  }

  /** What it keeps itself names what it looks for. */
  get isOwn(): (path: string) => boolean {
    return isBelow(this.#folder);
  }

  get state(): StationState {
    return this.#state;
  }

  /** Where a round under way writes its hits; emptied at the next start. */
  get roundFolder(): string {
    return join(this.#folder, 'under-way');
  }

  /** Bytes of the bundle in force; null before the first. */
  bundle(): Uint8Array | null {
    const path = join(this.#folder, 'bundle.zip');
    return existsSync(path) ? readFileSync(path) : null;
  }

  /** Its secret signs results: for the account that runs this alone. */
  keepBundle(bytes: Uint8Array, etag: string | null, fingerprint: string): void {
    this.#write('bundle.zip', bytes);
    this.keep({ etag, fingerprint });
  }

  keep(changed: Partial<StationState>): void {
    const state = { ...this.#state, ...changed };
    this.#write('state.json', Buffer.from(JSON.stringify(state)));
    this.#state = state;
  }

  /** A round is over: its result waits to be sent; what it found stays at the unit, under `rounds/`. */
  keepRound(result: SweepResult, changed: Partial<StationState>): void {
    this.#write(`waiting/${result.run}.json`, Buffer.from(JSON.stringify(result)));
    if (result.totals.hits > 0)
      renameSync(
        this.roundFolder,
        join(this.#folder, 'rounds', `${result.ranAt.replaceAll(':', '-')} ${result.run}`),
      );
    this.keep({ ...changed, waiting: [...this.#state.waiting, result.run] });
  }

  waitingText(run: string): string {
    return readFileSync(join(this.#folder, 'waiting', `${run}.json`), 'utf8');
  }

  /** The server has it, or will never take it: then it is set aside. */
  settled(run: string, isRefused: boolean): void {
    const path = join(this.#folder, 'waiting', `${run}.json`);
    if (isRefused) this.#write(`refused/${run}.json`, readFileSync(path));
    this.keep({ waiting: this.#state.waiting.filter((other) => other !== run) });
    rmSync(path, { force: true });
  }

  close(): void {
    rmSync(this.#lock, { force: true });
  }

  #read(name: string): Partial<StationState> {
    const path = join(this.#folder, name);
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  }

  /** Whole or not at all. */
  #write(name: string, bytes: Uint8Array): void {
    const path = join(this.#folder, name);
    const file = openSync(`${path}.new`, 'w', 0o600);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(`${path}.new`, path);
  }

  #takeLock(): void {
    if (existsSync(this.#lock) && isAlive(Number(readFileSync(this.#lock, 'utf8'))))
      throw new Error('in-use');
    this.#write('pid', Buffer.from(String(process.pid)));
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
