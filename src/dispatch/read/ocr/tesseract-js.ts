// Recognition by tesseract.js with the Vietnamese data of npm: no program installed, no network.

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, type PSM, type Worker } from 'tesseract.js';
import type { Result } from '../../../platform/result.ts';
import type { Limits } from './child.ts';
import type { Raster } from './raster.ts';
import { toPgm } from './raster.ts';
import { alphabet, type Engine, type EngineFault, type PrintLayout, segmentation } from './recogniser.ts';
import { type SeenWord, wordsOfTsv } from './tsv.ts';

const folder = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json'));
const onlyNeural = 1;

async function start(): Promise<Worker> {
  const worker = await createWorker('vie', onlyNeural, {
    langPath: join(folder, '4.0.0_best_int'),
    gzip: true,
    cacheMethod: 'none',
    errorHandler: () => {}, // what goes wrong rejects the call that asked
  });
  await worker.setParameters({ user_defined_dpi: '200' });
  return worker;
}

async function recognised(worker: Worker, page: Raster, layout: PrintLayout): Promise<SeenWord[]> {
  await worker.setParameters({
    tessedit_pageseg_mode: segmentation[layout] as PSM,
    tessedit_char_whitelist: alphabet[layout],
  });
  const { data } = await worker.recognize(toPgm(page), {}, { text: false, tsv: true });
  return wordsOfTsv(data.tsv ?? '');
}

/** Its answer, or why it was ended: a worker that is ended answers nothing more. */
async function within(
  { milliseconds, signal }: Limits,
  worker: Worker,
  page: Raster,
  layout: PrintLayout,
): Promise<Result<SeenWord[], EngineFault>> {
  const ended = Promise.withResolvers<Result<SeenWord[], EngineFault>>();
  const end = (problem: EngineFault) => () => ended.resolve({ ok: false, problem });
  const stop = end('stopped');
  const limit = setTimeout(end('slow'), milliseconds);
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  const seen = recognised(worker, page, layout).then(
    (words): Result<SeenWord[], EngineFault> => ({ ok: true, value: words }),
    (): Result<SeenWord[], EngineFault> => ({ ok: false, problem: 'failed' }),
  );
  const first = await Promise.race([seen, ended.promise]);
  clearTimeout(limit);
  signal?.removeEventListener('abort', stop);
  return first;
}

/** At most `beside` workers, each started when a page first needs it and started anew after one that was ended. */
export function openTesseractJs(beside: number): Engine {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const waiting: (() => void)[] = [];
  let busy = 0;
  const take = async (): Promise<Worker> => {
    while (busy >= beside) await new Promise<void>((resolve) => waiting.push(resolve));
    busy++;
    const worker = idle.pop() ?? (await start());
    all.add(worker);
    return worker;
  };
  const end = async (worker: Worker): Promise<void> => {
    all.delete(worker);
    await worker.terminate();
  };
  return {
    name: 'tesseract.js',
    pageMilliseconds: 45_000,
    async recognise(page, layout, limits) {
      const worker = await take();
      const seen = await within(limits, worker, page, layout);
      if (seen.ok) idle.push(worker);
      else await end(worker);
      busy--;
      waiting.shift()?.();
      return seen;
    },
    close: async () => {
      await Promise.all([...all].map(end));
    },
  };
}
