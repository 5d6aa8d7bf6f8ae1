// A thread of the sweep: scans ranges on the shared table and posts its batches; waits where the main thread cannot keep up.
import { parentPort } from 'node:worker_threads';
import { type Batch, CURRENT, MOST_WAITING_KB, STOP, scanRanges, WAITING } from './job.ts';
import type { Task } from './threads.ts';

const port = parentPort;
if (!port) throw new Error('this is the file of a thread');

port.on('message', ({ work, area }: Task) => {
  const { counters } = work;
  const post = (batch: Batch): void => {
    Atomics.add(counters, WAITING, batch.bytes.length >> 10);
    port.postMessage(batch, [batch.bytes.buffer, batch.numbers.buffer]);
    while (
      Atomics.load(counters, WAITING) > MOST_WAITING_KB &&
      Atomics.load(counters, CURRENT) !== batch.range &&
      Atomics.load(counters, STOP) === 0
    ) {
      Atomics.wait(counters, WAITING, Atomics.load(counters, WAITING), 50);
    }
  };
  for (const _ of scanRanges(work, area, post));
  port.postMessage(null);
});
