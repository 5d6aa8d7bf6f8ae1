// The reading process: a thread reads, and this one, always awake, ends both where a file takes too long or too much.
import { rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { kindOf } from '../kind.ts';
import { type Limits, type Patience, patienceFor } from './limits.ts';
import type { Answer, Order } from './messages.ts';

const every = 100;
/** Made for this process alone. */
const temporaryFolder = process.argv[2] ?? '';
const limits = JSON.parse(process.argv[3] ?? '') as Limits;

let thread: Worker | null = null;
let watch: NodeJS.Timeout | undefined;
let isReady = false;

const answer = (told: Answer): void => {
  if ('ready' in told) {
    isReady = true;
    return;
  }
  if (!('page' in told)) clearInterval(watch);
  process.send?.(told);
};

function openThread(): Worker {
  isReady = false;
  const opened = new Worker(new URL('./thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, stackSizeMb: 4 },
  });
  opened.on('message', (told: Answer) => {
    sign = marked();
    answer(told);
  });
  opened.on('error', (error: NodeJS.ErrnoException) => {
    thread = null;
    const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    answer({ broke: isMemory ? 'too-much-memory' : 'failed', detail: error.stack ?? error.message });
  });
  return opened;
}

type Sign = { processor: number; wall: number };
const marked = (): Sign => {
  const { user, system } = process.cpuUsage();
  return { processor: (user + system) / 1000, wall: performance.now() };
};
let sign: Sign = marked();

/** What the file takes beyond its limits, or null. */
function excess(patience: Patience, begun: Sign): Answer | null {
  const now = marked();
  const slow =
    now.processor - sign.processor > patience.processor ||
    now.wall - sign.wall > patience.wall ||
    now.wall - begun.wall > limits.wholeMilliseconds;
  if (slow) return { broke: 'too-slow', detail: 'no sign of progress' };
  const resident = process.memoryUsage.rss();
  return resident > limits.residentMegabytes * 2 ** 20
    ? { broke: 'too-much-memory', detail: `${resident} bytes` }
    : null;
}

process.on('message', ({ bytes, name }: Order) => {
  thread ??= openThread();
  const begun = marked();
  sign = begun;
  const patience = patienceFor(kindOf(bytes), bytes.length, limits);
  watch = setInterval(() => {
    const told = excess(isReady ? patience : limits.paged, begun);
    if (told) answer(told);
  }, every);
  thread.postMessage({ bytes, name });
});

// Whoever asked is gone: the thread may be in a loop that hears nothing, and what it started must not stay.
process.on('disconnect', () => {
  if (temporaryFolder) rmSync(temporaryFolder, { recursive: true, force: true });
  if (process.platform !== 'win32') process.kill(-process.pid, 'SIGKILL');
  process.exit(1);
});
