// The thread that reads: one file after the other, within the memory that its guard gave it.
import { parentPort } from 'node:worker_threads';
import { readDispatch } from '../read.ts';
import type { Answer, Order } from './messages.ts';

const answer = (told: Answer): void => parentPort?.postMessage(told);

parentPort?.on('message', async ({ bytes, name }: Order) => {
  try {
    answer({ result: await readDispatch(bytes, name, { onPage: (page) => answer({ page }) }) });
  } catch (error) {
    answer({
      broke: 'failed',
      detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
});
