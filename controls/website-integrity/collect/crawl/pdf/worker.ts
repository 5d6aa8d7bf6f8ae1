// The thread that reads PDFs, one after another.
import { parentPort } from 'node:worker_threads';
import { readPdf } from './read.ts';

parentPort?.on('message', async (bytes: Uint8Array) => {
  parentPort?.postMessage(await readPdf(bytes));
});
