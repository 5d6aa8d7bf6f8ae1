// The threads beside the main one: started before there is work for them, for a start takes as long as searching many megabytes.
import { Worker } from 'node:worker_threads';
import type { Batch, Work } from './job.ts';

/** What a thread is asked to do; it answers with batches, and with null at the end. */
export interface Task {
  work: Work;
  area: number;
}

/** How a thread is started: a single-file build does it in its own way. */
export type StartThread = () => Worker;

const startOwn: StartThread = () => new Worker(new URL('./worker.ts', import.meta.url));

/** Whoever makes them closes them; they keep no process alive while they wait. */
export class Threads {
  readonly count: number;
  readonly #start: StartThread;
  #workers: Worker[] = [];

  constructor(count: number, start = startOwn) {
    this.count = count;
    this.#start = start;
  }

  /** Starts them: so many, or all. */
  begin(most = this.count): void {
    while (this.#workers.length < most) {
      const worker = this.#start();
      worker.unref();
      this.#workers.push(worker);
    }
  }

  /** A thread for each area scans until no range of `work` is left; each promise is the end of one. */
  scan(work: Work, areas: readonly number[], onBatch: (batch: Batch) => void): Promise<void>[] {
    this.begin(areas.length);
    return areas.map((area, n) => {
      const worker = this.#workers[n];
      if (!worker) throw new Error('a thread was not started');
      return ended(worker, { work, area }, onBatch).catch((error) => {
        this.#workers = this.#workers.filter((one) => one !== worker);
        void worker.terminate();
        throw error;
      });
    });
  }

  async close(): Promise<void> {
    const workers = this.#workers;
    this.#workers = [];
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function ended(worker: Worker, task: Task, onBatch: (batch: Batch) => void): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const onExit = () => reject(new Error('a thread ended before its work'));
  const onMessage = (batch: Batch | null) => {
    if (batch === null) return resolve();
    try {
      onBatch(batch);
    } catch (error) {
      reject(error);
    }
  };
  worker.on('message', onMessage).on('error', reject).on('exit', onExit);
  worker.ref();
  worker.postMessage(task);
  return promise.finally(() => {
    worker.off('message', onMessage).off('error', reject).off('exit', onExit);
    worker.unref();
  });
}
