// Spoils dispatches of every kind and has each read apart: `npm run fuzz [-- --count N --seed N --from INDEX --only INDEX]`.
// Exit code 1 where one broke or hung the reader, or left a process behind; the file is kept in out/fuzz.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openReader } from '../../src/dispatch/read/apart/apart.ts';
import { usualLimits } from '../../src/dispatch/read/apart/limits.ts';
import { spoiledFile } from '../../src/dispatch/read/fuzz/files.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 1000)) },
    from: { type: 'string', default: '0' },
    only: { type: 'string' },
    pdfs: { type: 'string', default: '20' },
  },
});
const seed = Number(values.seed);
const first = Number(values.only ?? values.from);
const end = first + (values.only ? 1 : Number(values.count));
const faults = new Set(['reader-failed', 'too-slow', 'too-much-memory']);
const kept = new URL('../../out/fuzz/', import.meta.url);
// The folders of the reading processes stand in one of our own: what is in it at the end was left behind.
const ours = mkdtempSync(join(tmpdir(), 'haidang-fuzz-'));
process.env.TMPDIR = ours;

/** Megabytes that our reading process has held at most; Linux alone tells. */
function peak(): number {
  const children = `/proc/self/task/${process.pid}/children`;
  const pids = existsSync(children) ? readFileSync(children, 'utf8').split(' ').filter(Boolean) : [];
  const held = pids.map((pid) => {
    const status = `/proc/${pid}/status`;
    const line = existsSync(status) ? readFileSync(status, 'utf8') : '';
    return Number(/VmHWM:\s+(\d+)/.exec(line)?.[1] ?? 0) / 1024;
  });
  return Math.round(Math.max(0, ...held));
}

console.log(`seed ${seed}, files ${first} to ${end - 1}`);
// Five seconds for what is no scan, however long it is: that is the promise that is tried here.
const reader = openReader({ ...usualLimits, perPage: 0 });
const codes = new Map<string, number>();
let failures = 0;
let slowest = { name: '', milliseconds: 0 };
let largest = { name: '', megabytes: 0 };
const started = performance.now();
try {
  for (let index = first; index < end; index++) {
    const { name, bytes } = spoiledFile(seed, index, Number(values.pdfs));
    const from = performance.now();
    const result = await reader.read(bytes, name);
    const milliseconds = performance.now() - from;
    if (milliseconds > slowest.milliseconds) slowest = { name, milliseconds };
    const megabytes = peak();
    if (megabytes > largest.megabytes) largest = { name, megabytes };
    const code = result.ok ? 'read' : result.problem.code;
    codes.set(code, (codes.get(code) ?? 0) + 1);
    if ((index + 1 - first) % 500 === 0) console.log(`${index + 1 - first} files`);
    if (!faults.has(code)) continue;
    failures++;
    mkdirSync(kept, { recursive: true });
    writeFileSync(new URL(name, kept), bytes);
    console.error(
      `${name}: ${code}, kept in out/fuzz; again: npm run fuzz -- --seed ${seed} --only ${index} --pdfs ${values.pdfs}`,
    );
  }
} finally {
  reader.close();
}
const left = readdirSync(ours).length;
rmSync(ours, { recursive: true, force: true });
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(Object.fromEntries([...codes].sort((a, b) => b[1] - a[1])));
console.log(
  `${end - first} files in ${seconds} s, slowest ${slowest.name} ${slowest.milliseconds.toFixed(0)} ms, at most ${largest.megabytes} MB (${largest.name}), ${failures} failures, ${left} processes left`,
);
process.exitCode = failures > 0 || left > 0 ? 1 : 0;
