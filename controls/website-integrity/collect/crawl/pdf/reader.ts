// Reads PDFs in a thread with bounds of time and memory: a file that breaks it is told, and the next gets a new thread.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PdfText } from './read.ts';

const MOST_MS = 20_000;
const MEMORY_MB = 256;

export interface PdfReader {
  read(bytes: Uint8Array): Promise<PdfText>;
  close(): Promise<void>;
}

/** One file at a time; the thread starts with the first. */
export function openPdfReader(mostMs = MOST_MS): PdfReader {
  let thread: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function inThread(bytes: Uint8Array): Promise<PdfText> {
    thread ??= new Worker(new URL('./worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    thread.postMessage(bytes);
    try {
      const [read] = await once(thread, 'message', { signal: AbortSignal.timeout(mostMs) });
      return read;
    } catch (error) {
      await thread.terminate();
      thread = null;
      const isLate = error instanceof Error && error.name === 'AbortError';
      return {
        title: '',
        pages: [],
        links: [],
        unread: isLate ? 'takes too long to read' : 'broke the reader',
      };
    }
  }

  return {
    read(bytes) {
      const read = last.then(() => inThread(bytes));
      last = read;
      return read;
    },
    async close() {
      await last;
      await thread?.terminate();
      thread = null;
    },
  };
}
