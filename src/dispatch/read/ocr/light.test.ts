// Uneven light is taken off a page, and an evenly lit page is let be.
import { describe, expect, it } from 'vitest';
import { evenlyLit, lightOf } from './light.ts';
import type { Picture } from './paper.ts';

const width = 480;
const height = 640;

/** A page whose paper is as light as `light` says, with lines of print a quarter as light. */
function page(light: (x: number, y: number) => number, channels = 1): Picture {
  const data = new Uint8Array(width * height * channels);
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const isPrint = y % 40 > 30 && x % 10 < 4 && x > 60 && x < 420;
    for (let channel = 0; channel < channels; channel++)
      data[at * channels + channel] = light(x, y) * (isPrint ? 0.25 : 1) * (channel === 2 ? 0.8 : 1);
  }
  return { data, width, height };
}

/** Under even light. */
const evened = (picture: Picture, channels = 1): Picture =>
  evenlyLit(picture, channels, lightOf(picture, channels)!);

const at = ({ data }: Picture, x: number, y: number): number => data[y * width + x]!;
/** From 100 of 100 on the left to 45 on the right. */
const lampOnTheLeft = (x: number): number => 240 * (1 - (0.55 * x) / width);

describe('a page that is bright on one side', () => {
  const lit = evened(page(lampOnTheLeft));

  it('has paper of one lightness', () => {
    const papers = [20, 140, 260, 380, 465].map((x) => at(lit, x, 20));
    expect(Math.max(...papers) - Math.min(...papers)).toBeLessThan(12);
  });

  it('has print as dark in the shade as in the light', () => {
    const prints = [61, 181, 301, 411].map((x) => at(lit, x, 35));
    expect(Math.max(...prints) - Math.min(...prints)).toBeLessThan(12);
    expect(Math.max(...prints)).toBeLessThan(80);
  });
});

it('under a yellow lamp paper is white in all channels', () => {
  const { data } = evened(page(lampOnTheLeft, 3), 3);
  const pixel = (20 * width + 400) * 3;
  const [red, green, blue] = data.slice(pixel, pixel + 3);
  expect(Math.abs(red! - blue!) + Math.abs(green! - blue!)).toBeLessThan(12);
});

it('an evenly lit page is not changed, be it grey, or darker where it is printed', () => {
  for (const level of [255, 200, 130]) {
    const flat = page(() => level);
    expect(evened(flat)).toBe(flat);
  }
});

it('a soft shadow is still paper, the table about the sheet is not', () => {
  const shaded = page((x) => 230 * (1 - 0.35 * Math.exp(-(((x - 280) / 90) ** 2))));
  for (let y = 0; y < height; y++) shaded.data.fill(50, y * width, y * width + (y < 64 ? width : 64));
  const light = lightOf(shaded, 1)!;
  const isPaper = (x: number, y: number) =>
    light.isPaper[Math.floor(y / 32) * light.columns + Math.floor(x / 32)];
  expect([isPaper(280, 300), isPaper(440, 300), isPaper(100, 600)]).toEqual([1, 1, 1]);
  expect([isPaper(20, 300), isPaper(300, 20)]).toEqual([0, 0]);
  const lit = evened(shaded);
  expect(at(lit, 20, 300)).toBeLessThan(120);
  expect(Math.abs(at(lit, 280, 300) - at(lit, 440, 300))).toBeLessThan(12);
});

describe('a hard shadow from the edge of the picture', () => {
  const hand = (x: number, y: number): number => (x > 250 && y > 400 ? 100 : 230);

  it('is paper where print shows in it, and the print is read as elsewhere', () => {
    const lit = evened(page(hand));
    expect(Math.abs(at(lit, 400, 545) - at(lit, 100, 545))).toBeLessThan(15);
    expect(at(lit, 411, 555)).toBeLessThan(90);
  });

  it('is none where nothing is printed: there the table begins', () => {
    const isOnTable = (x: number, y: number): boolean => x > 250 && y > 400;
    const bare = page(hand);
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) if (isOnTable(x, y)) bare.data[y * width + x] = 100;
    const { isPaper, columns } = lightOf(bare, 1)!;
    expect(isPaper[18 * columns + 12]).toBe(0);
  });

  it('is none where it is grainy black: so a copier leaves the edge', () => {
    const grainy = page(() => 200);
    for (let y = 0; y < height; y++)
      for (let x = 0; x < 70; x++) grainy.data[y * width + x] = (x * 7 + y * 13) % 30;
    const { isPaper, columns } = lightOf(grainy, 1)!;
    expect(isPaper[10 * columns]).toBe(0);
  });
});
