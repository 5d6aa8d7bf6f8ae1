// `haidang sweep --watch`: a machine of the unit's own that fetches the list, searches what is new in its logs, and reports on its own.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import {
  BUNDLE_PROBLEMS,
  type Bundle,
  openBundle,
} from '../../controls/indicator-sweep/collect/bundle/open.ts';
import type { Coverage } from '../../controls/indicator-sweep/collect/contract.ts';
import { type Loaded, loadIndicators } from '../../controls/indicator-sweep/collect/load.ts';
import { SweepFolder } from '../../controls/indicator-sweep/collect/output/folder.ts';
import { resultOf } from '../../controls/indicator-sweep/collect/output/result.ts';
import type { Threads } from '../../controls/indicator-sweep/collect/scan/threads.ts';
import { KnownLogs } from '../../controls/indicator-sweep/collect/watch/known-logs.ts';
import { look, searchNews } from '../../controls/indicator-sweep/collect/watch/round.ts';
import { StationFolder } from '../../controls/indicator-sweep/collect/watch/station-folder.ts';
import { factsOfBundle, givenBy } from './sweep-bundle.ts';
import type { SweepArguments, WatchArguments } from './sweep-options.ts';
import { askBundle, type Failed, type SweepServer, sendResult } from './sweep-server.ts';
import { tell, tellBoth } from './sweep-words.ts';

const FIRST_RETRY_MS = 5_000;

const WRONG_USE = 2;

/** Runs until it is told to stop; 2 where it cannot begin. */
export async function watch(
  options: SweepArguments,
  { server, tokenFile, state, everyMs }: WatchArguments,
  threads: Threads,
): Promise<number> {
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  let folder: StationFolder;
  let token: string;
  try {
    token = readFileSync(tokenFile, 'utf8').trim();
    folder = new StationFolder(state);
  } catch (error) {
    if ((error as Error).message === 'in-use')
      tellBoth('Một tiến trình khác đang dùng thư mục này', 'another process is using this folder', state);
    else tell((error as Error).message);
    return WRONG_USE;
  }
  const station = new Station(options, folder, { url: server, token }, threads, stop.signal);
  try {
    await roundAfterRound(station, everyMs, stop.signal);
  } finally {
    folder.close();
  }
  return 0;
}

async function roundAfterRound(station: Station, everyMs: number, signal: AbortSignal): Promise<void> {
  for (let failures = 0; !signal.aborted; ) {
    // A full disk, a log that goes away: the round did not happen, and the next one begins where this one did.
    const failed = await station
      .round()
      .catch((error: Error): Failed => ({ is: 'failed', why: error.message, afterMs: null }));
    failures = failed ? failures + 1 : 0;
    if (failed) tellBoth('Lượt này chưa xong', 'this round did not end well', failed.why);
    const backOff = Math.min(everyMs, FIRST_RETRY_MS * 2 ** Math.min(failures - 1, 20));
    // Machines that lost the same server do not all come back in the same second.
    const pause = failed ? Math.max(failed.afterMs ?? 0, backOff * (0.5 + Math.random() / 2)) : everyMs;
    await wait(pause, null, { signal }).catch(() => {});
  }
}

/** A list that is loaded, and the bundle that it came in. */
interface InForce {
  bundle: Bundle;
  loaded: Loaded;
}

class Station {
  readonly #options: SweepArguments;
  readonly #folder: StationFolder;
  readonly #server: SweepServer;
  readonly #threads: Threads;
  readonly #signal: AbortSignal;
  #inForce: InForce | null = null;
  #isResting = false;

  constructor(
    options: SweepArguments,
    folder: StationFolder,
    server: SweepServer,
    threads: Threads,
    signal: AbortSignal,
  ) {
    this.#options = options;
    this.#folder = folder;
    this.#server = server;
    this.#threads = threads;
    this.#signal = signal;
  }

  /**
   * Fetches, searches, sends; a server that does not answer keeps nobody from searching with the list that is here. One that
   * says that the list was taken off does, until there is another.
   */
  async round(): Promise<Failed | null> {
    const asked = await this.#fetch();
    const notAsked = asked === 'taken-off' ? null : asked;
    const inForce = asked === 'taken-off' ? null : await this.#load();
    if (inForce) await this.#search(inForce);
    return (await this.#send()) ?? notAsked;
  }

  async #fetch(): Promise<Failed | 'taken-off' | null> {
    const { etag, fingerprint } = this.#folder.state;
    const asked = await askBundle(this.#server, etag);
    if (asked.is === 'failed') return asked;
    if (asked.is === 'taken-off') return this.#rest(asked.why);
    this.#isResting = false;
    if (asked.is !== 'new') return null;
    const opened = openBundle(asked.bytes, this.#options.pinned ?? fingerprint);
    if (typeof opened === 'string') {
      const { vi, en } = BUNDLE_PROBLEMS[opened];
      return { is: 'failed', why: `${vi} / ${en}`, afterMs: null };
    }
    if (fingerprint === null) tellBoth('Khóa của máy chủ', "the server's key", opened.fingerprint);
    this.#folder.keepBundle(asked.bytes, asked.etag, opened.fingerprint);
    this.#inForce = null;
    return null;
  }

  /** Says so once, not every round. */
  #rest(why: string): 'taken-off' {
    if (!this.#isResting) tellBoth('Danh sách đã được gỡ, tạm nghỉ', 'the list was taken off, resting', why);
    this.#isResting = true;
    return 'taken-off';
  }

  async #load(): Promise<InForce | null> {
    if (this.#inForce) return this.#inForce;
    const bytes = this.#folder.bundle();
    const bundle = bytes ? openBundle(bytes, this.#options.pinned ?? this.#folder.state.fingerprint) : null;
    if (!bundle || typeof bundle === 'string') return null;
    const { allow } = this.#options;
    const loaded = await loadIndicators({ lists: [], allow, now: new Date(), ...givenBy(bundle) });
    this.#inForce = { bundle, loaded };
    return this.#inForce;
  }

  async #search({ bundle, loaded }: InForce): Promise<void> {
    const { state } = this.#folder;
    // With another list all that was searched is searched again.
    const isSameList = state.listDigest === loaded.digest;
    const known = new KnownLogs(isSameList ? state.logs : []);
    const looked = await look(this.#options.paths, this.#folder.isOwn, known, isSameList ? state.unread : {});
    if (isSameList && looked.news.length + looked.faults.length === 0) return;
    const round = new SweepFolder(this.#folder.roundFolder, loaded.digest);
    const coverage: Coverage[] = [];
    const isWhole = await searchNews(loaded, looked, known, {
      threads: this.#threads,
      log: { zone: this.#options.zone, year: this.#options.year, own: this.#options.own },
      signal: this.#signal,
      onHit: (hit) => round.hit(hit),
      onCovered: (covered) => void coverage.push(...covered),
    });
    // Until the next round they would hold memory for nothing.
    await this.#threads.close();
    if (!isWhole) return round.close();
    const changed = { listDigest: loaded.digest, logs: known.all(), unread: looked.unread };
    if (coverage.length === 0 && isSameList) {
      round.close();
      return this.#folder.keep(changed);
    }
    const { sightings } = round;
    const found = { coverage, sightings: sightings.all(), uncounted: sightings.uncounted };
    const facts = { run: randomUUID(), ranAt: new Date(), ...factsOfBundle(bundle) };
    const result = resultOf(loaded, found, facts);
    round.finish(result, facts.ranAt);
    if (round.unwritten.length > 0) throw new Error(round.unwritten.join('; '));
    this.#folder.keepRound(result, changed);
    const { files, lines, hits, devices } = result.totals;
    tellBoth(
      'Đã quét',
      'searched',
      `${files} tệp/files, ${lines} dòng/lines, ${hits} hits, ${devices} máy/devices`,
    );
  }

  /** Oldest first; what the server refuses for good is set aside and told. */
  async #send(): Promise<Failed | null> {
    for (const run of [...this.#folder.state.waiting]) {
      const sent = await sendResult(this.#server, this.#folder.waitingText(run));
      if (sent.is === 'failed') return sent;
      if (sent.is === 'refused') tell(`${run}: ${sent.why}`);
      this.#folder.settled(run, sent.is === 'refused');
    }
    return null;
  }
}
