// The thread that reads: one file after the other, within the memory that its guard gave it.
import { parentPort } from 'node:worker_threads';
import { readDispatch } from '../read.ts';
import type { Answer, Order } from './messages.ts';

/** What the reader makes ready at its first file is no fault of that file. */
const first = new TextEncoder().encode('Kính gửi: Các đơn vị\n1. Rà soát máy chủ.');
const ready = readDispatch(first, '').then(
  () => answer({ ready: true }),
  () => {},
);

const answer = (told: Answer): void => parentPort?.postMessage(told);

parentPort?.on('message', async ({ bytes, name }: Order) => {
  await ready;
  try {
    answer({ result: await readDispatch(bytes, name, { onPage: (page) => answer({ page }) }) });
  } catch (error) {
    answer({
      broke: 'failed',
      detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
});
