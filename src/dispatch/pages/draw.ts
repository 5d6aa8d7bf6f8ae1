// Draws one page of a file as a picture for the screen: PDF by pdftoppm where it is installed, else by PDFium; images as they are.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import sharp, { type Sharp } from 'sharp';
import { done, failed, type Result } from '../../platform/result.ts';

/** Dots per inch: small print is legible, and a page of print stays under some 200 kB. */
const density = 130;
/** Pixels of the longer side at most, whatever size the file claims for its page. */
const longestSide = 2600;
const seconds = 15;
const mostInput = 100_000_000;
const mostOutput = 64 * 1024 * 1024;

export type DrawProblem = 'not-a-picture' | 'no-such-page' | 'damaged' | 'too-slow';

export interface Drawing {
  mediaType: string;
  bytes: Uint8Array;
  /** From 1. */
  page: number;
  /** Points of the page's sides where the reading knows them; otherwise A4 is taken. */
  size: { width: number; height: number } | null;
  /** Name or path of pdftoppm. */
  program?: string;
}

/** The page as WebP. Within its limits of time, pixels and bytes, whatever the file is; no process is left behind. */
export async function drawPage(drawing: Drawing): Promise<Result<Uint8Array, DrawProblem>> {
  try {
    if (drawing.mediaType === 'application/pdf') return await drawPdf(drawing);
    if (drawing.mediaType.startsWith('image/')) return await drawImage(drawing);
    return failed('not-a-picture');
  } catch (error) {
    return failed(isSlow(error) ? 'too-slow' : 'damaged');
  }
}

const isSlow = (error: unknown): boolean =>
  error instanceof Error && ('killed' in error ? error.killed === true : /time/i.test(error.message));

/** Dots per inch that keep the longer side within bounds. */
export function densityFor(size: Drawing['size']): number {
  const longer = Math.max(size?.width ?? 595, size?.height ?? 842, 1);
  return Math.max(1, Math.min(density, Math.floor((longestSide * 72) / longer)));
}

const toWebp = (picture: Sharp): Promise<Uint8Array> =>
  picture.timeout({ seconds }).webp({ quality: 82, effort: 2 }).toBuffer();

async function drawPdf(drawing: Drawing): Promise<Result<Uint8Array, DrawProblem>> {
  const drawn = (await byPoppler(drawing)) ?? (await byPdfium(drawing));
  if (drawn === 'no-such-page') return failed(drawn);
  const { data, ...raw } = drawn;
  return done(await toWebp(sharp(data, { raw })));
}

interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
  channels: 3 | 4;
}
type Drawn = Pixels | 'no-such-page';

/** @returns null where the program is not installed */
async function byPoppler({ bytes, page, size, program = 'pdftoppm' }: Drawing): Promise<Drawn | null> {
  const at = String(page);
  // Of a page whose size nobody knows, the picture's is given.
  const scale = size
    ? ['-r', String(densityFor(size))]
    : ['-scale-to', String(Math.round((842 / 72) * density))];
  const running = promisify(execFile)(program, [...scale, '-f', at, '-l', at, '-'], {
    encoding: 'buffer',
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
    maxBuffer: mostOutput,
  });
  running.child.stdin?.on('error', () => {}); // a program that refuses the file closes its end first
  running.child.stdin?.end(bytes);
  try {
    return fromPpm((await running).stdout);
  } catch (error) {
    const { code, stderr } = error as { code?: unknown; stderr?: Buffer };
    if (code === 'ENOENT') return null;
    if (/wrong page range/i.test(stderr?.toString() ?? '')) return 'no-such-page';
    throw error;
  }
}

/** Three bytes a pixel after a short head; nothing but the head where the program could draw nothing. */
function fromPpm(file: Buffer): Pixels {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 40).toString('latin1'));
  if (!head) throw new Error('no picture came out');
  const [width, height] = [Number(head[1]), Number(head[2])];
  return { data: file.subarray(head[0].length), width, height, channels: 3 };
}

/** PDFium would hold up everything else while it draws: it works in a thread, which a time limit ends. */
function byPdfium({ bytes, page, size }: Drawing): Promise<Drawn> {
  const thread = new Worker(new URL('./pdfium-thread.ts', import.meta.url), {
    workerData: { bytes, page, scale: densityFor(size) / 72 },
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  return new Promise<Drawn>((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('out of time')), seconds * 1000);
    thread.once('message', resolve).once('error', reject);
    thread.once('exit', () => {
      clearTimeout(limit);
      reject(new Error('ended without a page'));
    });
  }).finally(() => thread.terminate());
}

async function drawImage({ bytes, page }: Drawing): Promise<Result<Uint8Array, DrawProblem>> {
  const { pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (page > pages) return failed('no-such-page');
  const picture = sharp(bytes, { page: page - 1, limitInputPixels: mostInput, failOn: 'truncated' })
    .autoOrient()
    .flatten({ background: '#fff' })
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });
  return done(await toWebp(picture));
}
