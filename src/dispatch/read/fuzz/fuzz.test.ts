// Five hundred spoiled files: each is read, or refused with a reason in both languages; none breaks or hangs the reader.
import { expect, it } from 'vitest';
import { readingSchema, readProblemSchema } from '../../contract.ts';
import { readDispatch } from '../read.ts';
import { spoiledFile } from './files.ts';

const count = 500;
const seed = 20_260_701;
/** Milliseconds of one file; a busy machine is slower, so work is measured, not time. */
const longest = 5_000;
const processor = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1000;

it(`${count} spoiled files are read or refused, none breaks or hangs the reader (seed ${seed})`, {
  timeout: 240_000,
}, async () => {
  const codes = new Map<string, number>();
  for (let index = 0; index < count; index++) {
    const { name, bytes } = spoiledFile(seed, index, 100);
    const before = processor();
    const result = await readDispatch(bytes, name).catch((error: unknown) => {
      throw new Error(`${name} broke the reader (npm run fuzz -- --seed ${seed} --only ${index})`, {
        cause: error,
      });
    });
    expect(processor() - before, `${name} took too long`).toBeLessThan(longest);
    if (result.ok) readingSchema.parse(result.value);
    else readProblemSchema.parse(result.problem);
    const code = result.ok ? 'read' : result.problem.code;
    codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  // A fuzzer all of whose files are refused at the door, or none, tests nothing.
  expect(codes.get('read') ?? 0).toBeGreaterThan(count * 0.4);
  expect(count - (codes.get('read') ?? 0)).toBeGreaterThan(count * 0.05);
});

it('the same seed gives the same files', () => {
  for (const index of [0, 7, 123]) expect(spoiledFile(5, index, 10)).toEqual(spoiledFile(5, index, 10));
  expect(spoiledFile(5, 1, 10)).not.toEqual(spoiledFile(6, 1, 10));
});
