// A clock for tests: sleeping costs nothing, and time goes on from one sleeper to the next.
import type { Clock } from './clock.ts';

/** Time stands still while anybody is awake: it moves only when the event loop has nothing else to do. */
export function virtualClock(start = Date.UTC(2026, 10, 2, 3)): Clock {
  let now = start;
  let isMoving = false;
  const sleepers: { at: number; wake: () => void }[] = [];

  function move(): void {
    isMoving = false;
    sleepers.sort((a, b) => a.at - b.at);
    const first = sleepers.shift();
    if (!first) return;
    now = Math.max(now, first.at);
    first.wake();
    schedule();
  }

  function schedule(): void {
    if (isMoving || sleepers.length === 0) return;
    isMoving = true;
    setImmediate(move);
  }

  return {
    now: () => now,
    sleep(ms) {
      const { promise, resolve } = Promise.withResolvers<void>();
      sleepers.push({ at: now + ms, wake: resolve });
      schedule();
      return promise;
    },
  };
}
