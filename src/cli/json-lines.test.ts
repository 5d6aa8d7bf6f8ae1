import { spawn } from 'node:child_process';
import { setTimeout as later } from 'node:timers/promises';
import { expect, test } from 'vitest';

const PROGRAM = `import { jsonLines } from ${JSON.stringify(new URL('./json-lines.ts', import.meta.url).href)};
const lines = jsonLines('-');
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
