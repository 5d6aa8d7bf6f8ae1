// Specks of old copies are told from the dots of letters.
import { expect, it } from 'vitest';
import { isSpecked } from './specks.ts';

const width = 400;
const height = 400;

/** White, with squares of this many pixels each way at every `step` pixels. */
function dotted(side: number, step: number) {
  const data = new Uint8Array(width * height).fill(255);
  for (let y = 10; y < height - 10; y += step)
    for (let x = 10; x < width - 10; x += step)
      for (let down = 0; down < side; down++)
        data.fill(0, (y + down) * width + x, (y + down) * width + x + side);
  return { data, width, height };
}

it('specks that are strewn over a page are seen, a few are let be', () => {
  expect(isSpecked(dotted(1, 40))).toBe(true);
  expect(isSpecked(dotted(2, 40))).toBe(true);
  expect(isSpecked(dotted(1, 200))).toBe(false);
});

it('the dots of letters are no specks', () => {
  expect(isSpecked(dotted(3, 40))).toBe(false);
  expect(isSpecked(dotted(5, 20))).toBe(false);
});
