// Files that are no dispatch get a problem that says what is wrong and what to do, in both languages.
import { expect, it } from 'vitest';
import { readProblem, refusal } from './problems.ts';
import { readDispatch } from './read.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const png = bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0);
const program = bytes(0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0);
const noise = Uint8Array.from({ length: 500 }, (_, index) => (index * 73 + 11) % 256);

it.each([
  ['an empty file', new Uint8Array(), 'empty'],
  ['a file of blank lines', new TextEncoder().encode('\n \n\t\n'), 'no-text'],
  ['an image of a header alone', png, 'truncated'],
  ['a program', program, 'wrong-type'],
  ['bytes that are no text', noise, 'wrong-type'],
  ['a file over 50 MB', new Uint8Array(50 * 1024 * 1024 + 1), 'too-large'],
  ['a PDF that is cut short', new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<< /Type /Catalog'), 'truncated'],
])('%s is refused with its reason, whatever its name', async (_, content, code) => {
  const result = await readDispatch(content, 'cong-van.txt');
  expect(result).toMatchObject({ ok: false, problem: { code, file: 'cong-van.txt' } });
  if (!result.ok)
    expect([result.problem.message.vi.length > 10, result.problem.message.en.length > 10]).toEqual([
      true,
      true,
    ]);
});

it.each([
  ['a run of blanks', `1. a${' '.repeat(20_000)}b`],
  ['one word without end', 'x'.repeat(100_000)],
  ['thousands of points', '1. rà soát\n'.repeat(4_000)],
  ['thousands of stars', '*a '.repeat(20_000)],
])('%s is read or refused within five seconds of work', async (_, text) => {
  const processor = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1000;
  await readDispatch(new TextEncoder().encode('Kính gửi: Các sở\n1. Rà soát.'), 'tep.txt');
  const before = processor();
  await readDispatch(new TextEncoder().encode(`Kính gửi: Các sở\nĐề nghị các sở:\n${text}`), 'tep.txt');
  expect(processor() - before).toBeLessThan(5_000);
});

it('what takes too long is mended by its kind: nobody is told to print a text to another PDF', () => {
  const told = (kind: 'text' | 'pdf' | 'image' | 'docx' | null) =>
    readProblem('tep', refusal('too-slow', null, kind)).message;
  expect(told('pdf').vi).toContain('PDF khác');
  for (const kind of ['text', 'image', 'docx', null] as const)
    expect(told(kind).vi).not.toContain('PDF khác');
  expect(told('image').vi).toContain('dpi');
  expect(new Set((['text', 'pdf', 'image', 'docx', null] as const).map((kind) => told(kind).en)).size).toBe(
    5,
  );
});
