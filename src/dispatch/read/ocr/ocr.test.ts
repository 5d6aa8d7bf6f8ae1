// Pages of pixels: straightened, recognised by either engine, limited in time, and stopped without a trace.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { openImage } from '../images/image.ts';
import { linesFromImage } from '../lines/from-image.ts';
import { gridsOf } from '../pdf/grid.ts';
import { draftsOfPages } from '../pdf/lines.ts';
import { run } from './child.ts';
import { openEngine } from './engine.ts';
import { readPage } from './page.ts';
import { readPixelPages } from './pages.ts';
import { prepare } from './prepare.ts';
import type { Raster } from './raster.ts';
import { lieOf } from './skew.ts';
import { openTesseract } from './tesseract.ts';
import { openTesseractJs } from './tesseract-js.ts';

const page = readFileSync(new URL('./fixtures/page.png', import.meta.url));
const a5 = { width: 595, height: 420 };
const hasTesseract = spawnSync('tesseract', ['--list-langs']).stdout?.toString().includes('vie') === true;
if (!hasTesseract)
  console.warn('ocr.test.ts: tesseract with Vietnamese data is not installed: its tests are SKIPPED');

async function grey(image: Sharp): Promise<Raster> {
  const { data, info } = await image
    .greyscale()
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const engines = [
  { name: 'the installed program', open: async () => openTesseract(), isHere: hasTesseract },
  { name: 'the packages of npm', open: async () => openTesseractJs(1), isHere: true },
];
describe.each(engines)('$name', ({ open, isHere }) => {
  it.skipIf(!isHere)(
    'reads letterhead, paragraphs and the cells of a table',
    { timeout: 60_000 },
    async () => {
      const engine = await open();
      if (!engine) throw new Error('no engine');
      const read = await readPage(engine, await grey(sharp(page)), a5, 1);
      await engine.close();
      if (!read.ok) throw new Error(read.problem);
      const drafts = draftsOfPages([read.value]);
      const shown = drafts.map((draft) => draft.shown);
      expect(shown).toContain('Số: 418/SNV-VP');
      expect(shown).toContain('Minh Khê, ngày 12 tháng 3 năm 2025');
      expect(shown).toContain('1. Khóa tài khoản không còn sử dụng, hoàn thành trước ngày 28/3/2025.');
      expect(drafts.flatMap(({ cells }) => (cells ? [cells] : []))).toEqual([
        ['STT', 'TÊN ĐƠN VỊ', 'SỐ LƯỢNG'],
        ['1', 'Phòng Công chức, viên chức và cải cách hành chính', '15'],
        ['2', 'Thanh tra Sở', '4'],
        ['3', 'Trung tâm Lưu trữ lịch sử', '27'],
      ]);
      expect(drafts.every(({ confidence = 0 }) => confidence > 0.8 && confidence < 1)).toBe(true);
    },
  );
});

describe('a page', () => {
  it.each([-3.2, -0.6, 0, 1.75, 4])('askew by %d degrees is measured to a tenth', async (degrees) => {
    const askew = await grey(sharp(page).rotate(degrees, { background: '#fff' }).resize({ width: 800 }));
    expect(lieOf(askew).skew).toBeCloseTo(degrees, 0.8);
    expect(lieOf(askew).isSideways).toBe(false);
  });

  it('on its side is set upright, and its boxes are those of the page as it lay', async () => {
    const sideways = await grey(sharp(page).rotate(90));
    const prepared = await prepare(sideways, { width: 420, height: 595 });
    expect(prepared.turned).toBe(90);
    expect(prepared.raster.width).toBeGreaterThan(prepared.raster.height);
    const { width, height } = prepared.raster;
    const topLeft = prepared.toPage({ x0: 0, y0: 0, x1: 10, y1: 10 });
    const bottomRight = prepared.toPage({ x0: width - 10, y0: height - 10, x1: width, y1: height });
    // Turned clockwise, the lower left corner comes to lie above on the left.
    expect([Math.abs(topLeft.x0), Math.abs(topLeft.y1 - 595)].every((off) => off < 8)).toBe(true);
    expect([Math.abs(bottomRight.x1 - 420), Math.abs(bottomRight.y0)].every((off) => off < 8)).toBe(true);
  });

  it('shows the lines of its table as rows and cells, and the recogniser none of them', async () => {
    const { grids, raster } = await prepare(await grey(sharp(page)), a5);
    expect(grids.map(({ rows }) => rows.map(({ cells }) => cells.length))).toEqual([[3, 3, 3, 3]]);
    expect(gridsOf({ level: [], upright: [] }, 12)).toEqual([]);
    expect(lieOf(raster).ink).toBeLessThan(lieOf(await grey(sharp(page))).ink);
  });

  it('without print is not recognised at all', async () => {
    const blank = await grey(
      sharp({ create: { ...{ width: 827, height: 1169 }, channels: 3, background: '#f4f1ea' } }),
    );
    expect((await prepare(blank, a5)).isBlank).toBe(true);
  });

  it.skipIf(!hasTesseract)('upside down is turned over', { timeout: 60_000 }, async () => {
    const source = await linesFromImage(await sharp(page).rotate(180).png().toBuffer());
    if (!source.ok) throw new Error(source.problem.code);
    expect(source.value.pages[0]?.turned).toBe(180);
    expect(source.value.lines.map(({ shown }) => shown)).toContain('Số: 418/SNV-VP');
    const number = source.value.lines.find(({ shown }) => shown.startsWith('Số'));
    expect(number?.box?.x0).toBeGreaterThan(300);
  });
});

/** The page as a telephone takes it: on a dark table, askew, lit from the left, a red stamp over its number. */
async function photograph(): Promise<Buffer> {
  const { width, height } = await sharp(page).metadata();
  const stamp = `<svg width="${width}" height="${height}"><g fill="none" stroke="#d2202c" stroke-width="9">
    <rect x="150" y="150" width="420" height="70" transform="rotate(-6 360 185)"/><path d="M150 190 L560 168"/></g></svg>`;
  const stamped = await sharp(page)
    .toColourspace('srgb')
    .composite([{ input: Buffer.from(stamp), blend: 'multiply' }])
    .png()
    .toBuffer();
  const table = '#4a3626';
  const turned = await sharp(stamped)
    .extend({ top: 130, bottom: 130, left: 130, right: 130, background: table })
    .rotate(2.2, { background: table })
    .png()
    .toBuffer({ resolveWithObject: true });
  const light = `<svg width="${turned.info.width}" height="${turned.info.height}"><linearGradient id="lamp">
    <stop offset="0" stop-color="#fff4e0"/><stop offset="1" stop-color="#736d64"/></linearGradient>
    <rect width="100%" height="100%" fill="url(#lamp)"/></svg>`;
  return sharp(turned.data)
    .composite([{ input: Buffer.from(light), blend: 'multiply' }])
    .jpeg({ quality: 60 })
    .toBuffer();
}

it.skipIf(!hasTesseract)(
  'a photograph of a stamped page on a dark table, lit from one side, is read',
  { timeout: 60_000 },
  async () => {
    const source = await linesFromImage(await photograph());
    if (!source.ok) throw new Error(source.problem.code);
    const shown = source.value.lines.map((line) => line.shown);
    expect(shown).toContain('Số: 418/SNV-VP');
    expect(shown).toContain('Minh Khê, ngày 12 tháng 3 năm 2025');
    expect(source.value.lines.flatMap(({ cells }) => (cells ? [cells.length] : []))).toEqual([3, 3, 3, 3]);
  },
);

describe('what takes too long, or is stopped', () => {
  const endless = ['-e', 'process.stdout.write(String(process.pid)); setInterval(() => {}, 1000)'];
  const isAlive = (pid: number): boolean => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };

  it('a program is killed at its limit', async () => {
    const { cause, bytes } = await run(process.execPath, endless, new Uint8Array(), { milliseconds: 1500 });
    expect(cause).toBe('slow');
    expect([Number(bytes) > 1, isAlive(Number(bytes))]).toEqual([true, false]);
  });

  it('a program is killed when the reading is stopped', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 1500);
    const limits = { milliseconds: 60_000, signal: stop.signal };
    const { cause, bytes } = await run(process.execPath, endless, new Uint8Array(), limits);
    expect(cause).toBe('stopped');
    expect([Number(bytes) > 1, isAlive(Number(bytes))]).toEqual([true, false]);
  });

  it('the recogniser of npm is ended in mid-page, leaves no thread behind, and reads the next page', {
    timeout: 60_000,
  }, async () => {
    const threads = (): number =>
      process.getActiveResourcesInfo().filter((name) => /worker|messageport/i.test(name)).length;
    const before = threads();
    const engine = openTesseractJs(1);
    const blank: Raster = { data: new Uint8Array(6400).fill(255), width: 80, height: 80 };
    expect(await engine.recognise(blank, 'text', { milliseconds: 30_000 })).toMatchObject({ ok: true });
    const large = await grey(sharp(page).resize({ width: 4000 }));
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 200);
    const stopped = await engine.recognise(large, 'text', { milliseconds: 60_000, signal: stop.signal });
    expect(stopped).toEqual({ ok: false, problem: 'stopped' });
    await expect.poll(threads, { timeout: 5000 }).toBe(before);
    expect(await engine.recognise(blank, 'text', { milliseconds: 30_000 })).toMatchObject({ ok: true });
    await engine.close();
    await expect.poll(threads, { timeout: 5000 }).toBe(before);
  });

  it('one page that is too slow is told of, and the pages after it are read', async () => {
    const engine = {
      name: 'tesseract' as const,
      pageMilliseconds: 1000,
      calls: 0,
      async recognise() {
        this.calls++;
        return this.calls === 1
          ? { ok: false as const, problem: 'slow' as const }
          : { ok: true as const, value: [] };
      },
      close: async () => {},
    };
    const raster = await grey(sharp(page));
    const pixels = async () => ({ ok: true as const, value: { raster, size: a5 } });
    const told: number[] = [];
    const readings = await readPixelPages(
      [1, 2].map((number) => ({ number, pixels })),
      { onPage: ({ done }) => told.push(done) },
      engine,
    );
    expect(readings.map(({ read }) => read.ok).sort()).toEqual([false, true]);
    expect(told).toEqual([1, 2]);
  });

  it('without the program the packages of npm are the engine', async () => {
    expect(await openTesseract('no-such-program')).toBeNull();
    const engine = await openEngine(1);
    expect(engine.name).toBe(hasTesseract ? 'tesseract' : 'tesseract.js');
    await engine.close();
  });
});

describe('an image', () => {
  const header = (width: number, height: number): Buffer => {
    const png = Buffer.from(page.subarray(0, 200));
    png.writeUInt32BE(width, 16);
    png.writeUInt32BE(height, 20);
    return png;
  };

  it.each([
    [30_000, 30_000],
    [30_000, 10],
  ])('of %d × %d pixels is refused by its header', async (width, height) => {
    const begun = performance.now();
    expect(await openImage(header(width, height))).toMatchObject({ problem: { code: 'image-too-large' } });
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it('that is not what it says, or is cut short, is refused and not read in part', async () => {
    const junk = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(500, 7)]);
    expect(await linesFromImage(junk)).toMatchObject({ ok: false, problem: { code: 'truncated' } });
    const half = page.subarray(0, page.length / 2);
    expect(await linesFromImage(half)).toMatchObject({ ok: false, problem: { code: 'truncated' } });
  });

  it('that a fax sent with lines twice as high as its dots are wide has the shape of a sheet', async () => {
    const sheet = await sharp(page).extend({ bottom: 1170, background: '#fff' }).toBuffer();
    const fax = await sharp(sheet)
      .resize({ width: 1728, height: 1146, fit: 'fill' })
      .threshold(160)
      .toColourspace('b-w')
      .tiff({ bitdepth: 1, compression: 'ccittfax4' })
      .toBuffer();
    const opened = await openImage(fax);
    const found = opened.ok ? await opened.value[0]?.pixels() : undefined;
    if (!found?.ok) throw new Error('not opened');
    const { raster, size } = found.value;
    for (const { width, height } of [raster, size]) expect(height / width).toBeCloseTo(297 / 210, 1);
  });

  it('of several pages is read page by page, each at the scale of a sheet', async () => {
    const sheets = await Promise.all(
      [40, 60].map((width) =>
        sharp({ create: { width, height: width * 1.4, channels: 3, background: '#fff' } })
          .png()
          .toBuffer(),
      ),
    );
    const tiff = await sharp(sheets, { join: { animated: true } })
      .tiff()
      .toBuffer();
    const opened = await openImage(tiff);
    expect(opened.ok && opened.value.length).toBe(2);
  });
});
