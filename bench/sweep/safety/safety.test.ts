// The small forms of `npm run bench sweep-oracle` and `npm run bench sweep-fuzz`.
import { expect, test } from 'vitest';
import { disagreements } from './agree.ts';
import { kernelFaults } from './memory.ts';

test('kernel and matcher find in random lines what the slow and obvious matcher finds, no more and no less', async () => {
  const { differing, withHits } = await disagreements(7, 4_000);
  expect(differing).toEqual([]);
  expect(withHits).toBeGreaterThan(1_000);
});

test('the kernel reads and writes nothing beyond its buffers on hostile text, and always comes to an end', async () => {
  expect(await kernelFaults(5_000_000, 1_500)).toEqual([]);
});
