// The logs of the worked example: the same every time, and swept they give exactly the machines that were planted.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { vi } from '../walk/words.ts';
import { makeLogs, planted } from './logs.ts';
import { sweepExample } from './sweep.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'haidang-logs-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('the same bytes are made every time', async () => {
  const [one, other] = [await makeLogs(join(folder, 'a'), 1), await makeLogs(join(folder, 'b'), 1)];
  expect(one.sha256).toBe(other.sha256);
  expect(one.bytes).toBeGreaterThan(2 ** 20);
});

it('sweeping them finds the forty machines and no other', async () => {
  const said: string[] = [];
  const wrong: string[] = [];
  const code = await sweepExample({
    ...{ out: folder, words: vi, megabytes: 8 },
    print: (line) => said.push(line),
    complain: (line) => wrong.push(line),
  });
  expect(wrong).toEqual([]);
  expect(code).toBe(0);
  expect(new Set(planted).size).toBe(40);
  expect(said.at(-1)).toContain('40/40');
}, 60_000);
