import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { watched } from './watched.ts';

it('work that is still asked for goes to its end, and what was told last is written', async () => {
  const marks: number[] = [];
  const mark = async (done: number) => {
    marks.push(done);
    return true;
  };
  const made = await watched({ begin: 0, mark, every: 20 }, async ({ onProgress, signal }) => {
    onProgress(3);
    await wait(100);
    return signal.aborted ? 'stopped' : 'made';
  });
  expect(made).toBe('made');
  expect(new Set(marks)).toEqual(new Set([3]));
  const asMany = marks.length;
  await wait(60);
  expect(marks).toHaveLength(asMany);
});

it('work that a person stopped hears it; one look that fails stops nothing', async () => {
  let looks = 0;
  const mark = async () => {
    looks += 1;
    if (looks === 1) throw new Error('the database is away');
    return looks < 3;
  };
  await watched(
    { begin: 0, mark, every: 20 },
    ({ signal }) => new Promise((heard) => signal.addEventListener('abort', heard)),
  );
  expect(looks).toBe(3);
});

it('short work asks nothing', async () => {
  let looks = 0;
  const mark = async () => {
    looks += 1;
    return true;
  };
  expect(await watched({ begin: 0, mark }, async () => 'made')).toBe('made');
  expect(looks).toBe(0);
});
