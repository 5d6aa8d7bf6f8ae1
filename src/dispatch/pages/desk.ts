// The desk where pages are drawn: one at a time, each once, and what could not be drawn is remembered for a while.
import type { FileStore } from '../../platform/files/store.ts';
import { type Drawing, type DrawProblem, drawPage } from './draw.ts';

export type Order = Omit<Drawing, 'bytes'> & { sha256: string };
type Found =
  | { state: 'drawn'; picture: Uint8Array }
  | { state: 'drawing' }
  | { state: 'failed'; problem: DrawProblem };

const mostWaiting = 60;
const failuresHeld = 1000;

/** What was made of a page is kept under this name beside the file; the number changes when pages are drawn otherwise. */
export const pictureName = (page: number): string => `page-${page}-1.webp`;

export interface Desk {
  /** The picture of a page, or how far it is; `busy` where too many wait already. */
  ask(files: FileStore, order: Order): Promise<Found | { state: 'busy' }>;
}

export function openDesk(draw: typeof drawPage = drawPage): Desk {
  const waiting = new Map<string, Promise<void>>();
  const failures = new Map<string, DrawProblem>();
  let last: Promise<void> = Promise.resolve();

  const work = async (files: FileStore, order: Order, key: string): Promise<void> => {
    const drawn = await draw({ ...order, bytes: await files.read(order.sha256) });
    if (drawn.ok) await files.keepDerived(order.sha256, pictureName(order.page), drawn.value);
    else remember(failures, key, drawn.problem);
  };

  return {
    async ask(files, order) {
      const picture = await files.derived(order.sha256, pictureName(order.page));
      if (picture) return { state: 'drawn', picture };
      const key = `${order.sha256}/${order.page}`;
      const problem = failures.get(key);
      if (problem) return { state: 'failed', problem };
      if (waiting.has(key)) return { state: 'drawing' };
      if (waiting.size >= mostWaiting) return { state: 'busy' };
      last = last
        .then(() => work(files, order, key))
        .catch(() => remember(failures, key, 'damaged'))
        .finally(() => waiting.delete(key));
      waiting.set(key, last);
      return { state: 'drawing' };
    },
  };
}

function remember(failures: Map<string, DrawProblem>, key: string, problem: DrawProblem): void {
  if (failures.size >= failuresHeld) failures.clear();
  failures.set(key, problem);
}
