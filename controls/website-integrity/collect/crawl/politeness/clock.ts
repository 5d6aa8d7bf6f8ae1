// Time, as the crawl knows it: handed in, so that an hour of waiting is tested in a moment.
import { setTimeout as wait } from 'node:timers/promises';

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(ms: number): Promise<void>;
}

export const systemClock: Clock = {
  // Runs on evenly where the clock of the machine is set.
  now: () => performance.timeOrigin + performance.now(),
  async sleep(ms) {
    if (ms > 0) await wait(ms);
  },
};
