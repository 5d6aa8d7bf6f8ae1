// Measures recognition against the bare tesseract program on the same prepared pages, in turn, in one run:
// `node tools/node24.mjs bench/reading/ocr.ts [IMAGE…]`, by default the page of the tests as a scanner would give it.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { openImage } from '../../src/dispatch/read/images/image.ts';
import { readPage } from '../../src/dispatch/read/ocr/page.ts';
import { prepare } from '../../src/dispatch/read/ocr/prepare.ts';
import { toPgm } from '../../src/dispatch/read/ocr/raster.ts';
import { openTesseract } from '../../src/dispatch/read/ocr/tesseract.ts';
import { scanned, wears } from './corpus/scan.ts';

const rounds = 5;
const fixture = new URL('../../src/dispatch/read/ocr/fixtures/page.png', import.meta.url);

/** Linux counts processor time of ended children in hundredths of a second; elsewhere wall time has to do. */
function childrenTime(): number {
  if (process.platform !== 'linux') return performance.now();
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').pop()?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) * 10;
}

type Times = { wall: number; own: number; children: number };

async function timed<T>(work: () => Promise<T> | T): Promise<{ value: T } & Times> {
  const [begun, before, children] = [performance.now(), process.cpuUsage(), childrenTime()];
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  const wall = performance.now() - begun;
  return { value, wall, own: (user + system) / 1000, children: childrenTime() - children };
}

/** The program alone: pixels in, text out, as one would call it by hand. */
const bare = (page: Buffer) => () =>
  spawnSync('tesseract', ['-', '-', '-l', 'vie', '--psm', '4', '--dpi', '200'], {
    input: page,
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
    maxBuffer: 64 * 1024 * 1024,
  });

const engine = await openTesseract();
if (!engine) {
  console.error(
    'bench/reading/ocr: tesseract with Vietnamese data is not installed, nothing to compare with',
  );
  process.exit(0);
}
const files = process.argv.slice(2);
const images =
  files.length > 0
    ? files.map((name) => ({ name, bytes: readFileSync(name) }))
    : await Promise.all(
        (['noisy', 'bad'] as const).map(async (name) => {
          const sheet = await sharp(readFileSync(fixture))
            .extend({ bottom: 1170, background: '#fff' })
            .toBuffer();
          return { name, bytes: await (await scanned(sheet, wears[name], 1)).png().toBuffer() };
        }),
      );

const sums = { ours: 0, alone: 0 };
for (const { name, bytes } of images) {
  const pages = await openImage(bytes);
  const opened = pages.ok ? await pages.value[0]?.pixels() : undefined;
  if (!opened?.ok) throw new Error(`${name} cannot be opened`);
  const { raster, size } = opened.value;
  const all: { prepared: Times; ours: Times; alone: Times }[] = [];
  for (let round = 0; round < rounds; round++) {
    const prepared = await timed(() => prepare(raster, size));
    const ours = await timed(() => readPage(engine, raster, size, 1));
    const alone = await timed(bare(toPgm(prepared.value.raster)));
    all.push({ prepared, ours, alone });
  }
  // The least of several runs: what else the machine does at the time only adds to it.
  const of = (pick: (each: (typeof all)[number]) => number): number => Math.round(Math.min(...all.map(pick)));
  const [own, theirs] = [of(({ ours }) => ours.children), of(({ alone }) => alone.children)];
  sums.ours += own;
  sums.alone += theirs;
  const preparing = `prepared in ${of(({ prepared }) => prepared.wall)} ms (processor ${of(({ prepared }) => prepared.own)})`;
  const whole = `read in ${of(({ ours }) => ours.wall)} ms with it (recognition's processor ${own})`;
  const bareTimes = `the bare program ${of(({ alone }) => alone.wall)} ms (processor ${theirs})`;
  console.log(`${name.slice(-24)}: ${preparing}; ${whole}; ${bareTimes}; ratio ${(own / theirs).toFixed(2)}`);
}
console.log(`recognition of all: ${(sums.ours / sums.alone).toFixed(2)} × the bare program (at most 1.25)`);
await engine.close();
