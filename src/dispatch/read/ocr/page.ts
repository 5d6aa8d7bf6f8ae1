// Reads one page of pixels: prepared, recognised, turned over where it turns out to lie upside down.
import { done, type Result } from '../../../platform/result.ts';
import type { Box } from '../../contract.ts';
import { qualityOfText } from '../lines/quality.ts';
import { scaledGrid } from '../pdf/grid.ts';
import type { Page } from '../pdf/poppler.ts';
import type { Limits } from './child.ts';
import { withNumbers } from './number-column.ts';
import { withNumerals } from './numerals.ts';
import { patient } from './patience.ts';
import { type Prepared, prepare, type Size } from './prepare.ts';
import type { Raster } from './raster.ts';
import type { Engine, EngineFault } from './recogniser.ts';
import { withTail } from './tail-columns.ts';
import type { SeenWord } from './tsv.ts';
import { resolution, wordsOfPage } from './words.ts';

export type ReadPage = Page & {
  /** From points of the upright page to points of the page as it lay. */
  place: (box: Box) => Box;
  turned: number;
};

type Attempt = { prepared: Prepared; seen: SeenWord[]; score: number };

/** How much of what was seen is spelled like words; upside down next to nothing is. */
function scoreOf(seen: SeenWord[]): number {
  if (seen.length === 0) return 0;
  const { syllableValidity } = qualityOfText(seen.map(({ text }) => text).join(' '));
  return (syllableValidity + seen.reduce((sum, { confidence }) => sum + confidence, 0) / seen.length) / 2;
}

const surely = 0.6;

/**
 * @param page grey pixels as scanned, about 200 dots per inch
 * @param size of the page in points
 */
export async function readPage(
  engine: Engine,
  page: Raster,
  size: Size,
  number: number,
  signal?: AbortSignal,
): Promise<Result<ReadPage, EngineFault>> {
  const attempt = async (turn: number): Promise<Result<Attempt, EngineFault>> => {
    const prepared = await prepare(page, size, turn);
    const until = performance.now() + patient(engine.pageMilliseconds);
    if (prepared.isBlank) return done({ prepared, seen: [], score: 1 });
    const seen = await seenOn(engine, prepared, () => ({
      milliseconds: Math.max(1, until - performance.now()),
      signal,
    }));
    return seen.ok ? done({ prepared, seen: seen.value, score: scoreOf(seen.value) }) : seen;
  };
  const first = await attempt(0);
  if (!first.ok) return first;
  if (first.value.score >= surely) return done(pageOf(first.value, number));
  const second = await attempt(180);
  const isBetter = second.ok && second.value.score > first.value.score + 0.1;
  return done(pageOf(isBetter ? second.value : first.value, number));
}

async function seenOn(
  engine: Engine,
  { raster, grids }: Prepared,
  limits: () => Limits,
): Promise<Result<SeenWord[], EngineFault>> {
  const seen = await engine.recognise(raster, grids.length > 0 ? 'cells' : 'text', limits());
  if (!seen.ok) return seen;
  const whole = await withTail(engine, raster, withNumerals(raster, seen.value), limits);
  return whole.ok ? withNumbers(engine, raster, grids, whole.value, limits()) : whole;
}

function pageOf({ prepared, seen }: Attempt, number: number): ReadPage {
  const pixels = resolution / 72;
  const { raster, toPage, turned, grids } = prepared;
  return {
    number,
    width: raster.width / pixels,
    height: raster.height / pixels,
    words: wordsOfPage(seen),
    grids: grids.map((grid) => scaledGrid(grid, 1 / pixels)),
    turned,
    place: ({ x0, y0, x1, y1 }) =>
      toPage({ x0: x0 * pixels, y0: y0 * pixels, x1: x1 * pixels, y1: y1 * pixels }),
  };
}
