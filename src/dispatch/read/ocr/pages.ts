// Reads the pages of one file that need it, as many at once as there are cores, each within its own limit.
import { availableParallelism } from 'node:os';
import { failed, type Result } from '../../../platform/result.ts';
import type { Bilingual } from '../../contract.ts';
import type { ReadOptions } from '../options.ts';
import { openEngine } from './engine.ts';
import { inParallel } from './in-parallel.ts';
import { type ReadPage, readPage } from './page.ts';
import type { Size } from './prepare.ts';
import type { Raster } from './raster.ts';
import type { Engine, EngineFault } from './recogniser.ts';

/** Milliseconds for the pixels of all pages together; what is not reached by then stays unread and says so. */
const fileMilliseconds = 8 * 60_000;
/** Each page at work holds up to 300 MB. */
const mostBeside = 4;

export type Fault = EngineFault | 'too-large' | 'damaged' | 'late';
/** One page as pixels, fetched when its turn comes. */
export type PixelPage = {
  number: number;
  pixels: (signal?: AbortSignal) => Promise<Result<{ raster: Raster; size: Size }, Fault>>;
};
export type PixelReading = { number: number; size: Size | null; read: Result<ReadPage, Fault> };

export const faults: Record<Fault, Bilingual> = {
  slow: {
    vi: 'Nhận dạng trang này quá lâu nên đã dừng. Hãy quét lại trang rõ hơn, hoặc nhập tay.',
    en: 'Recognising this page took too long and was stopped. Scan it again more clearly, or type it in.',
  },
  stopped: { vi: 'Đã dừng trước khi đọc trang này.', en: 'The reading was stopped before this page.' },
  failed: {
    vi: 'Không nhận dạng được trang này. Hãy quét lại, hoặc nhập tay.',
    en: 'This page could not be recognised. Scan it again, or type it in.',
  },
  'too-large': {
    vi: 'Ảnh của trang này quá lớn. Hãy quét lại ở 200–300 dpi.',
    en: 'The image of this page is too large. Scan it again at 200–300 dpi.',
  },
  damaged: {
    vi: 'Ảnh của trang này bị hỏng. Hãy quét lại.',
    en: 'The image of this page is damaged. Scan it again.',
  },
  late: {
    vi: 'Tệp có quá nhiều trang ảnh nên chưa đọc tới trang này. Hãy tách tệp ra.',
    en: 'The file has too many pages of pixels, so this page was not reached. Split the file.',
  },
};

/** @param engine by default what this machine has; it is closed in the end either way */
export async function readPixelPages(
  pages: readonly PixelPage[],
  { onPage, signal }: ReadOptions,
  engine?: Engine,
): Promise<PixelReading[]> {
  if (pages.length === 0) return [];
  const beside = Math.min(mostBeside, availableParallelism(), pages.length);
  const used = engine ?? (await openEngine(beside));
  const late = performance.now() + fileMilliseconds;
  let done = 0;
  try {
    return await inParallel(pages, beside, async (page) => {
      const reading = await readOne(used, page, late, signal);
      onPage?.({ done: ++done, total: pages.length });
      return reading;
    });
  } finally {
    await used.close();
  }
}

async function readOne(
  engine: Engine,
  { number, pixels }: PixelPage,
  late: number,
  signal?: AbortSignal,
): Promise<PixelReading> {
  if (signal?.aborted) return { number, size: null, read: failed('stopped') };
  if (performance.now() > late) return { number, size: null, read: failed('late') };
  const found = await pixels(signal);
  if (!found.ok) return { number, size: null, read: found };
  const { raster, size } = found.value;
  return { number, size, read: await readPage(engine, raster, size, number, signal) };
}
