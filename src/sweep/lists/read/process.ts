// The process that makes a version: lists of millions of lines take a processor for seconds, and must not take the server's.
import { makeVersion, type VersionMade, type VersionOrder } from './make-version.ts';

/** Of the whole process; beyond it the version is given up. */
const MOST_BYTES = 2 * 2 ** 30;
/** Bytes between two signs of progress. */
const STEP = 4 * 2 ** 20;

export type Answer =
  | { done: number }
  | { made: VersionMade }
  | { broke: 'failed' | 'too-much-memory'; detail: string };

const answer = (told: Answer, then: () => void = () => {}) => process.send?.(told, undefined, {}, then);

let told = 0;
function onProgress(done: number): void {
  if (done - told < STEP) return;
  told = done;
  answer({ done });
  const resident = process.memoryUsage.rss();
  if (resident > MOST_BYTES)
    answer({ broke: 'too-much-memory', detail: `${resident} bytes` }, () => process.exit(1));
}

process.on('message', (order: VersionOrder) => {
  makeVersion(order, onProgress).then(
    (made) => answer({ made }),
    (error: Error) => answer({ broke: 'failed', detail: error.stack ?? error.message }),
  );
});
process.on('disconnect', () => process.exit(1));
