// Prints the evaluation set to out/reading: PDF by Chromium and LibreOffice, scans, and what an English OCR makes of it.
// node tools/node24.mjs bench/reading/corpus/render.ts [--english]   (--english writes the texts that are committed)
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { sources } from './corpus.ts';
import { imagePdf } from './image-pdf.ts';
import { scanned, wears } from './scan.ts';
import type { Source } from './source.ts';
import { docxOf } from './to-docx.ts';
import { htmlOf } from './to-html.ts';

export const printed = join(import.meta.dirname, '../../../out/reading');
export const englishTexts = join(import.meta.dirname, 'english-ocr');
/** The same of pages that a scanner wore. */
export const noisyEnglishTexts = join(import.meta.dirname, 'english-ocr-noisy');

const has = (program: string): boolean => !spawnSync(program, ['--version'], { stdio: 'ignore' }).error;
const chromium = ['chromium', 'google-chrome', 'chromium-browser'].find(has);
const at = (source: Source, form: string, extension: string): string =>
  join(printed, form, `${source.id}.${extension}`);

function run(program: string, words: readonly string[]): void {
  const { status, error, stderr } = spawnSync(program, words, { timeout: 180_000, encoding: 'utf8' });
  if (status !== 0) throw error ?? new Error(`${program} ended with ${status}: ${stderr}`);
}

function printPdf(source: Source): void {
  const page = at(source, 'html', 'html');
  writeFileSync(page, htmlOf(source));
  const file = at(source, 'pdf', 'pdf');
  if (!chromium || existsSync(file)) return;
  const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'];
  run(chromium, [...quiet, `--print-to-pdf=${file}`, page]);
}

/** Every third by LibreOffice from the DOCX: another hand than Chromium's, with other fonts and column order. */
function printByOffice(all: readonly Source[]): void {
  for (const source of all) writeFileSync(at(source, 'docx', 'docx'), docxOf(source));
  const some = all.filter((source, index) => index % 3 === 0 && !existsSync(at(source, 'pdf-office', 'pdf')));
  if (some.length === 0) return;
  const files = some.map((source) => at(source, 'docx', 'docx'));
  run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', join(printed, 'pdf-office'), ...files]);
}

function pageImages(source: Source): Uint8Array[] {
  const prefix = join(printed, 'page', source.id);
  run('pdftoppm', ['-r', '200', '-gray', '-png', at(source, 'pdf', 'pdf'), prefix]);
  const files = readdirSync(join(printed, 'page'))
    .filter((name) => name.startsWith(`${source.id}-`))
    .sort();
  return files.map((name) => readFileSync(join(printed, 'page', name)));
}

/** A dispatch of one page as a PNG or TIFF, a longer one as a PDF of images. */
async function scan(source: Source, pages: readonly Uint8Array[], level: 'noisy' | 'bad'): Promise<void> {
  const seed = Number(source.id) * 100;
  const worn = await Promise.all(pages.map((page, index) => scanned(page, wears[level], seed + index)));
  const [first] = worn;
  if (first && worn.length === 1 && Number(source.id) % 3 > 0) {
    const isPng = Number(source.id) % 3 === 1;
    const image = isPng ? first.png({ compressionLevel: 6 }) : first.tiff({ compression: 'lzw' });
    writeFileSync(at(source, level, isPng ? 'png' : 'tiff'), await image.toBuffer());
    return;
  }
  const images = await Promise.all(
    worn.map(async (page) => {
      const { data, info } = await page.jpeg({ quality: 85 }).toBuffer({ resolveWithObject: true });
      return { jpeg: data, ...info };
    }),
  );
  writeFileSync(at(source, level, 'pdf'), imagePdf(images));
}

/** What was printed stays: remove out/reading to print anew. */
function isDone({ id }: Source): boolean {
  const isIn = (folder: string) => readdirSync(folder).some((name) => name.startsWith(`${id}.`));
  const isRead = !process.argv.includes('--english') || (isIn(englishTexts) && isIn(noisyEnglishTexts));
  return isRead && isIn(join(printed, 'noisy')) && isIn(join(printed, 'bad'));
}

const english = (page: Uint8Array): string => {
  const words = ['stdin', 'stdout', '-l', 'eng'];
  const { stdout } = spawnSync('tesseract', words, { input: page, encoding: 'utf8', timeout: 120_000 });
  return stdout.replaceAll('\f', '');
};

async function readInEnglish(source: Source, pages: readonly Uint8Array[]): Promise<void> {
  writeFileSync(join(englishTexts, `${source.id}.txt`), pages.map(english).join('\n'));
  const worn: string[] = [];
  for (const [index, page] of pages.entries()) {
    const scan = await scanned(page, { ...wears.noisy, degrees: 0.4 }, Number(source.id) * 100 + index);
    worn.push(english(await scan.png({ compressionLevel: 1 }).toBuffer()));
  }
  writeFileSync(join(noisyEnglishTexts, `${source.id}.txt`), worn.join('\n'));
}

if (import.meta.main) {
  sharp.concurrency(1);
  const all = await sources();
  for (const form of ['html', 'docx', 'pdf', 'pdf-office', 'page', 'noisy', 'bad'])
    mkdirSync(join(printed, form), { recursive: true });
  for (const folder of [englishTexts, noisyEnglishTexts]) mkdirSync(folder, { recursive: true });
  if (!chromium) console.warn('render: no Chromium, so no PDF and no scans');
  for (const source of all) printPdf(source);
  if (has('soffice')) printByOffice(all);
  else console.warn('render: no LibreOffice, so no PDF from DOCX');
  if (chromium && has('pdftoppm')) {
    for (const source of all) {
      if (isDone(source)) continue;
      const pages = pageImages(source);
      for (const level of ['noisy', 'bad'] as const) await scan(source, pages, level);
      if (process.argv.includes('--english') && has('tesseract')) await readInEnglish(source, pages);
      console.log(`${source.id}: ${pages.length} pages`);
    }
    rmSync(join(printed, 'page'), { recursive: true });
  } else console.warn('render: no pdftoppm, so no scans');
}
