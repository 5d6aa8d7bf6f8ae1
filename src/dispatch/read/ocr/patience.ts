// How long a page may take: the more others work on the machine, the longer, so that a busy machine gives no page up.
import { availableParallelism, loadavg } from 'node:os';

const most = 3;

/** @param load processes that want to work, on average of the last minute; 0 where the system does not tell */
export function patient(
  milliseconds: number,
  load = loadavg()[0] ?? 0,
  cores = availableParallelism(),
): number {
  return milliseconds * Math.min(most, Math.max(1, load / cores));
}
