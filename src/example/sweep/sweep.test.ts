// The logs of the worked example: the same every time, and swept they give exactly the machines that were planted.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { vi } from '../walk/words.ts';
import { makeLogs } from './logs.ts';
import { planted } from './machines.ts';
import { sweepExample } from './sweep.ts';

const now = new Date('2026-03-18T03:00:00Z');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'haidang-logs-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('the same bytes are made every time', async () => {
  const [one, other] = [await makeLogs(join(folder, 'a'), now, 1), await makeLogs(join(folder, 'b'), now, 1)];
  expect(one.sha256).toBe(other.sha256);
  expect(one.bytes).toBeGreaterThan(2 ** 20);
});

it('sweeping them finds the forty machines and no other', async () => {
  const said: string[] = [];
  const wrong: string[] = [];
  const code = await sweepExample({
    ...{ out: folder, words: vi, megabytes: 8, now },
    print: (line) => said.push(line),
    complain: (line) => wrong.push(line),
  });
  expect(wrong).toEqual([]);
  expect(code).toBe(0);
  expect(new Set(planted).size).toBe(40);
  expect(said.join('\n')).toContain('40/40');
}, 60_000);
