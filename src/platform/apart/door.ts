// The other side of an order that is done apart: hears it, tells how far it is, answers what it made.
import type { Told } from './apart.ts';

interface Door {
  /** Between two signs of progress, in the order's own unit. */
  step: number;
  /** Of the whole process; beyond it the order is given up. */
  mostBytes?: number;
}

/** Does the one order that this process hears. Whoever sent it gone, it ends. */
export function answerOrder<Order, Made>(
  work: (order: Order, onProgress: (done: number) => void) => Promise<Made>,
  { step, mostBytes = Number.POSITIVE_INFINITY }: Door,
): void {
  const tell = (told: Told<Made>, then: () => void = () => {}) => process.send?.(told, undefined, {}, then);
  let last = 0;
  const onProgress = (done: number) => {
    if (done - last < step) return;
    last = done;
    tell({ done });
    const resident = process.memoryUsage.rss();
    if (resident > mostBytes)
      tell({ broke: 'too-much-memory', detail: `${resident} bytes` }, () => process.exit(1));
  };
  process.on('message', (order: Order) => {
    work(order, onProgress).then(
      (made) => tell({ made }),
      (error: Error) => tell({ broke: 'failed', detail: error.stack ?? error.message }),
    );
  });
  process.on('disconnect', () => process.exit(1));
}
