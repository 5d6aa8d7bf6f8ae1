// Reading in a process of its own: it answers as the reader does, can be stopped, and leaves nothing behind.
import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readDispatch } from '../read.ts';
import { openReader, readApart } from './apart.ts';

const clean = readFileSync(new URL('../fixtures/clean.txt', import.meta.url));
const folders = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('haidang-read-'));
const canList = process.platform === 'linux' || process.platform === 'darwin';
/** Reading processes under way that this process, or the one named, has started. */
const readers = (parent = process.pid): string[] =>
  canList
    ? execFileSync('ps', ['-eo', 'pid,ppid,args'], { encoding: 'utf8' })
        .split('\n')
        .filter((line) => line.includes('guard.ts') && Number(line.trim().split(/\s+/)[1]) === parent)
    : [];
const gone = async (): Promise<boolean> => {
  for (let tries = 0; tries < 50 && readers().length > 0; tries++) await wait(100);
  return readers().length === 0;
};

it('what is read apart is what is read here, file after file', { timeout: 120_000 }, async () => {
  const here = await readDispatch(clean, 'mau.txt');
  const reader = openReader();
  try {
    expect(await reader.read(clean, 'mau.txt')).toEqual(here);
    expect(await reader.read(new Uint8Array(), 'rong.txt')).toMatchObject({ problem: { code: 'empty' } });
    expect(await reader.read(clean, 'mau.txt')).toEqual(here);
  } finally {
    reader.close();
  }
  expect(await gone()).toBe(true);
});

it('a reading that is stopped says so, and its process and its folder are gone', async () => {
  const before = folders();
  const control = new AbortController();
  setTimeout(() => control.abort(), 150);
  const stopped = await readApart(clean, 'mau.txt', { signal: control.signal });
  expect(stopped).toMatchObject({ ok: false, problem: { code: 'stopped', file: 'mau.txt' } });
  expect(await gone()).toBe(true);
  expect(folders().filter((folder) => !before.includes(folder))).toEqual([]);
  expect(await readApart(clean, 'mau.txt', { signal: AbortSignal.abort() })).toMatchObject({
    problem: { code: 'stopped' },
  });
});

const long = new TextEncoder().encode(
  `Kính gửi: Các đơn vị\nĐề nghị các đơn vị:\n${'1. Rà soát máy chủ.\n'.repeat(20_000)}`,
);

it.each([
  ['works for longer than it may', { flowing: { processor: 20, wall: 30_000 }, perPage: 0 }, 'too-slow'],
  ['waits for longer than it may', { flowing: { processor: 30_000, wall: 20 }, perPage: 0 }, 'too-slow'],
  ['fills its heap', { heapMegabytes: 24 }, 'too-much-memory'],
  ['takes more of the machine than it may', { residentMegabytes: 10 }, 'too-much-memory'],
])('a file on which the reader %s is given up, and the next one is read', async (_, limits, code) => {
  const reader = openReader(limits);
  try {
    expect(await reader.read(long, 'dai.txt')).toMatchObject({
      ok: false,
      problem: { code, file: 'dai.txt' },
    });
    expect(await reader.read(new Uint8Array(), 'rong.txt')).toMatchObject({ ok: false });
  } finally {
    reader.close();
  }
});

it.skipIf(!canList)('where the one who asked is killed, the reading process ends by itself', async () => {
  const script = `
    const { openReader } = await import(${JSON.stringify(new URL('./apart.ts', import.meta.url).href)});
    await openReader().read(new TextEncoder().encode('Kính gửi: Các đơn vị'), 'a.txt');
    console.log('read');
    setInterval(() => {}, 1000);`;
  const asker = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
  });
  await new Promise((resolve) => asker.stdout.once('data', resolve));
  const started = readers(asker.pid).map((line) => Number(line.trim().split(/\s+/)[0]));
  expect(started).toHaveLength(1);
  asker.kill('SIGKILL');
  const lives = (pid: number): boolean => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };
  for (let tries = 0; tries < 50 && lives(started[0]!); tries++) await wait(100);
  expect(lives(started[0]!)).toBe(false);
});
