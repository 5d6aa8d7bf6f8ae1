// Lines that go to a slow reader, to one that leaves, and to a disk that is full.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { LinesFile } from './lines-file.ts';

const PROGRAM = `import { LinesFile } from ${JSON.stringify(new URL('./lines-file.ts', import.meta.url).href)};
const lines = new LinesFile('-');
for (let n = 0; n < 20000; n++) lines.write({ n, text: 'x'.repeat(50) });
lines.close();`;
const start = () => spawn(process.execPath, ['--input-type=module', '-e', PROGRAM]);

test('a reader that is slow gets every line', async () => {
  const writer = start();
  let text = '';
  await later(500);
  for await (const chunk of writer.stdout) text += chunk;
  const lines = text.trimEnd().split('\n');
  expect(lines).toHaveLength(20_000);
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ n: 19_999 });
});

test('a reader that has seen enough ends the writer, and that is no fault', async () => {
  const writer = start();
  writer.stdout.once('data', () => writer.stdout.destroy());
  const code = await new Promise((resolve) => writer.on('exit', resolve));
  expect(code).toBe(0);
});

test.skipIf(!existsSync('/dev/full'))('a disk that is full is told, and writing on throws nothing', () => {
  const lines = new LinesFile('/dev/full');
  for (let n = 0; n < 3; n++) lines.write({ text: 'x'.repeat(2 ** 20) });
  lines.close();
  expect(lines.fault).toContain('ENOSPC');
  expect(lines.bytes).toBe(0);
});

test('what is there is kept to the byte that is told, and written on behind it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'haidang-lines-'));
  const path = join(folder, 'a.jsonl');
  const first = new LinesFile(path);
  first.write(1);
  first.flush();
  const { bytes } = first;
  first.write(2);
  first.close();
  const second = new LinesFile(path, bytes);
  second.write(3);
  second.close();
  expect(readFileSync(path, 'utf8')).toBe('1\n3\n');
  rmSync(folder, { recursive: true });
});
