// The pace at one host: slower where it answers slowly, silent for as long as it asks.

const REMEMBERED = 21;
const ENOUGH = 5;
/** Below this a slow answer is chance and no sign of load. */
const NOTICEABLE_MS = 300;
const SLOWEST_FACTOR = 16;
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 15 * 60_000;

export class Pace {
  #interval: number;
  #factor = 1;
  #latencies: number[] = [];
  #refusals = 0;
  /** Nothing is sent before this instant. */
  silentUntil = 0;

  constructor(interval: number) {
    this.#interval = interval;
  }

  /** Milliseconds between an answer and the next request. */
  get interval(): number {
    return this.#interval * this.#factor;
  }

  /** How often in a row the host has asked to be left alone. */
  get refusals(): number {
    return this.#refusals;
  }

  /** A Crawl-delay, which only ever slows down. */
  slowTo(interval: number): void {
    this.#interval = Math.max(this.#interval, interval);
  }

  /** Twice slower where an answer took more than twice the median; back again by halves. */
  answered(latency: number): void {
    this.#refusals = 0;
    const median = this.#latencies.toSorted((a, b) => a - b)[this.#latencies.length >> 1] ?? latency;
    const isSlow = this.#latencies.length >= ENOUGH && latency > 2 * median && latency > NOTICEABLE_MS;
    this.#factor = isSlow ? Math.min(this.#factor * 2, SLOWEST_FACTOR) : Math.max(1, this.#factor / 2);
    this.#latencies.push(latency);
    if (this.#latencies.length > REMEMBERED) this.#latencies.shift();
  }

  /** 429 or 503: as long as it says, else longer each time. @returns the pause in milliseconds */
  refused(now: number, asked: number | null): number {
    const own = Math.min(FIRST_PAUSE_MS * 2 ** this.#refusals, LONGEST_PAUSE_MS);
    this.#refusals++;
    const pause = Math.max(asked ?? own, this.interval);
    this.silentUntil = Math.max(this.silentUntil, now + pause);
    return pause;
  }
}
