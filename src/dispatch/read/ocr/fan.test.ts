// Lines that fan out, as on a photograph taken from aside, are measured and set level.
import { describe, expect, it } from 'vitest';
import { fallOf, levelled } from './fan.ts';
import type { Raster } from './raster.ts';
import { lieOf } from './skew.ts';

const width = 800;
const height = 1100;

/** Broken lines of print every 40 pixels; `slope` says how they fall to the right at the height where they cross the middle. */
function lines(slope: (row: number) => number): Raster {
  const data = new Uint8Array(width * height).fill(255);
  for (let row = 80; row < height - 80; row += 40)
    for (let x = 100; x < 700; x++) {
      if (x % 50 < 12) continue;
      const y = Math.round(row + (x - width / 2) * slope(row));
      for (let down = 0; down < 6; down++) data[(y + down) * width + x] = 20;
    }
  return { data, width, height };
}

const spreads = (row: number): number => ((row - 550) / width) * 0.02;

describe('lines that fan out', () => {
  it('are measured: level in the middle, and how their slope grows', () => {
    const { skew, fan } = lieOf(lines(spreads));
    expect(Math.abs(skew)).toBeLessThan(0.15);
    expect(fan.growth).toBeGreaterThan(0.017);
    expect(fan.growth).toBeLessThan(0.023);
  });

  it('are level afterwards', () => {
    const page = lines(spreads);
    const level = levelled(page, fallOf(page, lieOf(page).fan, width));
    for (const top of [80, 960]) {
      const darkest = (x: number): number => {
        const column = Array.from({ length: 60 }, (_, down) => level.data[(top - 25 + down) * width + x]!);
        return column.indexOf(Math.min(...column));
      };
      expect(Math.abs(darkest(130) - darkest(680))).toBeLessThan(4);
    }
  });
});

it('lines of one slope do not fan out, be there many or one', () => {
  expect(lieOf(lines(() => 0.02)).fan.growth).toBe(0);
  const heading = lines(() => 0.02);
  heading.data.fill(255, 200 * width);
  expect(lieOf(heading).fan.growth).toBe(0);
});
