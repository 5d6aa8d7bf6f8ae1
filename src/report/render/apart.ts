// Renders a roll-up in a thread of its own: a PDF of thousands of units takes seconds, and the server goes on answering.
import { Worker } from 'node:worker_threads';
import type { Language } from '../../platform/words/language.ts';

export const formats = ['docx', 'pdf', 'xlsx'] as const;

export interface RenderOrder {
  /** The report as JSON text: parsing it is work for the thread too. */
  report: string;
  format: (typeof formats)[number];
  language: Language;
}

const AT_ONCE = 2;
let underWay = 0;
const waiting: (() => void)[] = [];

/** The bytes of the file. At most two are made at once; more wait their turn. @throws where the rendering broke */
export async function renderApart(order: RenderOrder): Promise<Uint8Array> {
  if (underWay >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  underWay += 1;
  try {
    return await inThread(order);
  } finally {
    underWay -= 1;
    waiting.shift()?.();
  }
}

function inThread(order: RenderOrder): Promise<Uint8Array> {
  return new Promise((done, fail) => {
    const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: order });
    thread.once('message', done);
    thread.once('error', fail);
    thread.once('exit', (code) => fail(new Error(`the rendering thread ended early (${code})`)));
  });
}
