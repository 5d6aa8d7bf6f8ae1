// Reviews sites in one process of its own, so that a hostile page takes nothing else down and all sites share one pace.
import { type ChildProcess, fork } from 'node:child_process';
import { done, failed, type Result } from '../../platform/result.ts';
import type { Answer, Look, LookOrder, Order, Probe, ProbeOrder } from './messages.ts';

export interface LookOptions {
  signal: AbortSignal;
  onPages: (pages: number) => void;
}

/** A process that has nothing to do ends, and gives its memory back. */
const IDLE_MS = 60_000;
const HEAP_MEGABYTES = 384;

type Ending = Extract<Answer, { kind: 'look' | 'probe' | 'failed' }>;
interface Waiting {
  hear(answer: Answer): void;
  end(ending: Ending): void;
}

let running: ChildProcess | null = null;
let idle: NodeJS.Timeout | undefined;
let last = 0;
const waiting = new Map<number, Waiting>();

/** The look, or why the process failed; a look that was stopped gives what was seen until then. */
export async function reviewApart(
  order: Omit<LookOrder, 'kind'>,
  { signal, onPages }: LookOptions,
): Promise<Result<Look, string>> {
  const ending = await ask(
    { kind: 'look', ...order },
    (answer) => answer.kind === 'pages' && onPages(answer.pages),
    signal,
  );
  return ending.kind === 'look'
    ? done(ending.look)
    : failed(ending.kind === 'failed' ? ending.detail : 'no look');
}

/** What the probe saw; where the process failed, it could not tell. */
export async function probeApart(order: Omit<ProbeOrder, 'kind'>): Promise<Probe> {
  const ending = await ask({ kind: 'probe', ...order }, () => {});
  if (ending.kind === 'probe') return ending.probe;
  const detail = ending.kind === 'failed' ? ending.detail : '';
  return {
    outcome: 'could-not-tell',
    why: { vi: `Phép đo dừng giữa chừng. ${detail}`, en: `The probe broke off. ${detail}` },
  };
}

function ask(order: LookOrder | ProbeOrder, hear: Waiting['hear'], signal?: AbortSignal): Promise<Ending> {
  const child = started();
  last += 1;
  const id = last;
  return new Promise((resolve) => {
    const stop = () => child.connected && child.send({ id, kind: 'stop' } satisfies Order);
    signal?.addEventListener('abort', stop, { once: true });
    waiting.set(id, {
      hear,
      end(ending) {
        waiting.delete(id);
        signal?.removeEventListener('abort', stop);
        resolve(ending);
        endWhenIdle();
      },
    });
    child.send({ id, ...order } satisfies Order, (error) => {
      if (error) waiting.get(id)?.end({ id, kind: 'failed', detail: error.message });
    });
  });
}

function started(): ChildProcess {
  clearTimeout(idle);
  if (running) return running;
  const child = fork(new URL('./process.ts', import.meta.url), {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${HEAP_MEGABYTES}`, '--disable-warning=ExperimentalWarning'],
    // It needs nothing of the server's environment: neither the database nor the keys.
    env: { PATH: process.env.PATH, HAIDANG_SITE_CONTACT: process.env.HAIDANG_SITE_CONTACT },
  });
  child.on('message', (told: Answer) => {
    const one = waiting.get(told.id);
    if (told.kind === 'pages') one?.hear(told);
    else one?.end(told);
  });
  const fall = (why: unknown) => {
    if (running === child) running = null;
    for (const [id, one] of [...waiting])
      one.end({ id, kind: 'failed', detail: `the reviewing process ended (${why})` });
  };
  child.once('exit', fall).once('error', fall);
  running = child;
  return child;
}

function endWhenIdle(): void {
  if (waiting.size > 0) return;
  clearTimeout(idle);
  idle = setTimeout(closeEngine, IDLE_MS);
  idle.unref();
}

/** Ends the process at once; what it was doing fails. */
export function closeEngine(): void {
  running?.kill();
  running = null;
}
