// Reviews sites in one process of its own, so that a hostile page takes nothing else down and all sites share one pace.
import { type ChildProcess, fork } from 'node:child_process';
import { done, failed, type Result } from '../../platform/result.ts';
import type { Answer, EngineOptions, Look, LookOrder, Order, Probed, ProbeOrder } from './messages.ts';

export interface LookOptions {
  signal: AbortSignal;
  onPages: (pages: number) => void;
}

export interface Engine {
  /** The look, or why the process failed; one that was stopped gives what was seen until then. */
  look(order: Omit<LookOrder, 'kind'>, options: LookOptions): Promise<Result<Look, string>>;
  /** What the probe saw; where the process failed, it could not tell. */
  probe(order: Omit<ProbeOrder, 'kind'>): Promise<Probed>;
  /** The process, while it runs. */
  pid(): number | undefined;
  /** Ends the process at once; what it was doing ends as CLOSED. */
  close(): void;
}

/** A process that has nothing to do ends, and gives its memory back. */
const IDLE_MS = 60_000;
/** Measured on a thousand sites at once: within 300 MB for the whole process. */
const HEAP = ['--max-old-space-size=200', '--max-semi-space-size=4'];

/** Why a look did not end: the engine was closed under it. */
export const CLOSED = 'closed';

type Ending = Extract<Answer, { kind: 'look' | 'probe' | 'failed' }>;
interface Waiting {
  hear(answer: Answer): void;
  end(ending: Ending): void;
}

/** The process starts with the first order, and anew after one that broke it. */
export function openEngine(options: EngineOptions): Engine {
  let running: ChildProcess | null = null;
  let idle: NodeJS.Timeout | undefined;
  let last = 0;
  const waiting = new Map<number, Waiting>();

  const close = () => {
    clearTimeout(idle);
    running?.kill();
    running = null;
    for (const [id, one] of [...waiting]) one.end({ id, kind: 'failed', detail: CLOSED });
  };
  const started = () => {
    clearTimeout(idle);
    running ??= start(options, waiting, (child) => {
      if (running === child) running = null;
    });
    return running;
  };
  const endWhenIdle = () => {
    if (waiting.size > 0) return;
    idle = setTimeout(close, IDLE_MS);
    idle.unref();
  };
  const ask = (
    order: LookOrder | ProbeOrder,
    hear: Waiting['hear'],
    signal?: AbortSignal,
  ): Promise<Ending> => {
    const child = started();
    last += 1;
    const id = last;
    return new Promise((resolve) => {
      const stop = () => child.connected && child.send({ id, kind: 'stop' } satisfies Order);
      signal?.addEventListener('abort', stop, { once: true });
      const end = (ending: Ending) => {
        waiting.delete(id);
        signal?.removeEventListener('abort', stop);
        resolve(ending);
        endWhenIdle();
      };
      waiting.set(id, { hear, end });
      child.send({ id, ...order } satisfies Order, (error) => {
        if (error) waiting.get(id)?.end({ id, kind: 'failed', detail: error.message });
      });
    });
  };
  return {
    close,
    pid: () => running?.pid,
    async look(order, { signal, onPages }) {
      const hear = (answer: Answer) => answer.kind === 'pages' && onPages(answer.pages);
      const ending = await ask({ kind: 'look', ...order }, hear, signal);
      return ending.kind === 'look' ? done(ending.look) : failed(detailOf(ending));
    },
    async probe(order) {
      const ending = await ask({ kind: 'probe', ...order }, () => {});
      if (ending.kind === 'probe') return ending.probed;
      const detail = detailOf(ending);
      const why = { vi: `Phép đo dừng giữa chừng (${detail}).`, en: `The probe broke off (${detail}).` };
      return { outcome: 'could-not-tell', why, consentUsed: order.site.consentUsed };
    },
  };
}

const detailOf = (ending: Ending) => (ending.kind === 'failed' ? ending.detail : ending.kind);

function start(
  options: EngineOptions,
  waiting: ReadonlyMap<number, Waiting>,
  onEnd: (child: ChildProcess) => void,
): ChildProcess {
  const child = fork(new URL('./process.ts', import.meta.url), [JSON.stringify(options)], {
    serialization: 'advanced',
    execArgv: [...HEAP, '--disable-warning=ExperimentalWarning'],
    // It needs nothing of the server's environment: neither the database nor the keys.
    env: { PATH: process.env.PATH },
  });
  child.on('message', (told: Answer) => {
    const one = waiting.get(told.id);
    if (told.kind === 'pages') one?.hear(told);
    else one?.end(told);
  });
  const fall = (why: unknown) => {
    onEnd(child);
    for (const [id, one] of [...waiting])
      one.end({ id, kind: 'failed', detail: `the reviewing process ended: ${why}` });
  };
  child.once('exit', fall).once('error', fall);
  return child;
}
