// Starts the processes that a measurement needs: the test web, and a crawl of it that may not take for ever.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Crawled, CrawlOrder } from './crawl-process.ts';
import type { Arrival, Served } from './web-process.ts';

/** As fast as the test web answers: the pace is measured apart. */
export const UNBOUND = 10_000;

/** Minutes that one crawl may take; the longest of them takes a part of it on a machine of two cores. */
const MOST_MINUTES = 5;

interface Web {
  port: number;
  log(): Promise<Arrival[]>;
  close(): void;
}

/** The caller closes it. */
export async function serve(order: Served): Promise<Web> {
  const child = fork(new URL('./web-process.ts', import.meta.url), [JSON.stringify(order)]);
  const [{ port }] = await once(child, 'message');
  return {
    port,
    async log() {
      child.send('log');
      const [{ log }] = await once(child, 'message');
      return log;
    },
    close: () => void child.kill(),
  };
}

/** @throws where the crawl has not ended in time, or its process ended without a word */
export async function crawl(order: CrawlOrder): Promise<Crawled> {
  const child = fork(new URL('./crawl-process.ts', import.meta.url), [], {
    serialization: 'advanced',
    execArgv: HEAP,
  });
  const late = AbortSignal.timeout(MOST_MINUTES * 60_000);
  child.send(order);
  // Its end may be told before its last message is read; that the channel is closed is told after it.
  const ended = once(child, 'disconnect', { signal: late }).then(() => {
    throw new Error('the crawl ended without a word');
  });
  try {
    const [crawled] = await Promise.race([once(child, 'message', { signal: late }), ended]);
    return crawled;
  } catch (error) {
    throw late.aborted ? new Error(`the crawl did not end within ${MOST_MINUTES} minutes`) : error;
  } finally {
    ended.catch(() => {});
    child.kill();
  }
}

/** As a reviewing process is started: without a bound the collector waits until far more is used than is needed. */
const HEAP = ['--max-semi-space-size=4', '--max-old-space-size=200'];

/** An address of loopback for each host, as hosts have on the internet. */
export const addressOf = (n: number): string => `127.1.${n >> 8}.${n & 255}`;
