// One order in a process of its own: done, told, stopped, and given up within its limits.
import { expect, it } from 'vitest';
import { doApart } from './apart.ts';

const door = new URL('fixtures/counting.ts', import.meta.url);
const limits = { milliseconds: 20_000, heapMegabytes: 64 };

it('what the process makes is what comes back, and it tells how far it is', async () => {
  const told: number[] = [];
  const made = await doApart<number>(door, { count: 5 }, limits, { onProgress: (done) => told.push(done) });
  expect(made).toEqual({ ok: true, value: 5 });
  expect(told).toEqual([2, 4]);
});

it.each([
  ['fails', { count: 1, fails: true }, limits, 'failed'],
  ['never ends', { count: 1, hangs: true }, { ...limits, milliseconds: 1_500 }, 'too-slow'],
  ['fills its heap', { count: 1, fills: true }, limits, 'too-much-memory'],
])(
  'one that %s is given up, and says why',
  async (_, order, within, problem) => {
    expect(await doApart(door, order, within)).toEqual({ ok: false, problem });
  },
  30_000,
);

it('one that a person stops is stopped, also before it began', async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 300);
  const stopped = { ok: false, problem: 'stopped' };
  expect(await doApart(door, { count: 1, hangs: true }, limits, { signal: stop.signal })).toEqual(stopped);
  expect(await doApart(door, { count: 1 }, limits, { signal: AbortSignal.abort() })).toEqual(stopped);
});
