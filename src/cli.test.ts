// The command line as a person types it: what it prints, and the exit code.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { readingSchema } from './dispatch/contract.ts';

// Each starts a program that starts another: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const fixture = path('dispatch/read/fixtures/clean.txt');
const haidang = (...args: string[]) =>
  spawnSync(process.execPath, [path('../bin/haidang.mjs'), ...args], { encoding: 'utf8' });
const fed = (input: string, ...args: string[]) =>
  spawnSync(process.execPath, [path('../bin/haidang.mjs'), ...args], { encoding: 'utf8', input });

it('"haidang read FILE --json" prints one reading that keeps to the schema', () => {
  const { status, stdout } = haidang('read', fixture, '--json');
  expect(status).toBe(0);
  expect(readingSchema.parse(JSON.parse(stdout)).symbol.value).toBe('SKHCN-CĐS');
});

it('without --json it prints a summary, in Vietnamese unless English is asked for', () => {
  expect(haidang('read', fixture).stdout).toContain('Cơ quan ban hành: Sở Khoa học và Công nghệ');
  expect(haidang('read', fixture, '--lang', 'en').stdout).toContain('Issuer: Sở Khoa học và Công nghệ');
});

it('one bad file among good ones is named with its problem, the others are read, and the code is 1', () => {
  const { status, stdout, stderr } = haidang('read', fixture, 'khong-co.txt', '--json');
  expect(status).toBe(1);
  expect(stderr).toContain('khong-co.txt: Không mở được tệp');
  const [first, second] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect([first.symbol.value, second.problem.code]).toEqual(['SKHCN-CĐS', 'not-found']);
});

it('a dispatch is read from a pipe, and printed over several lines where that is asked for', () => {
  const { status, stdout } = fed(readFileSync(fixture, 'utf8'), 'read', '-', '--pretty');
  expect(status).toBe(0);
  expect(stdout.split('\n').length).toBeGreaterThan(100);
  expect(readingSchema.parse(JSON.parse(stdout)).symbol.value).toBe('SKHCN-CĐS');
  expect(fed('', 'read', '-')).toMatchObject({ status: 1, stdout: '' });
});

it('what is not known is listed with its reason and what is printed there', () => {
  const { stdout } = fed(
    'SỞ MẪU\nSố:     /SM-VP\n\nKính gửi: Các phòng\n\nĐề nghị rà soát máy chủ.\n',
    'read',
    '-',
  );
  expect(stdout).toContain('? Số, ký hiệu: để trống (“Số: /SM-VP”)');
  expect(stdout).toContain('? Ngày: không có');
});

it('--schema prints the schema that is kept in docs', () => {
  const { status, stdout } = haidang('read', '--schema');
  expect([status, stdout]).toEqual([0, readFileSync(path('../docs/reading.schema.json'), 'utf8')]);
});

it('help is given with code 0, and wrong use with code 2', () => {
  expect(haidang('--help')).toMatchObject({ status: 0, stderr: '' });
  expect(haidang('read', '--help')).toMatchObject({ status: 0 });
  expect(haidang()).toMatchObject({ status: 2, stdout: '' });
  expect(haidang('doc')).toMatchObject({ status: 2 });
  expect(haidang('read')).toMatchObject({ status: 2 });
  expect(haidang('read', fixture, '--sai')).toMatchObject({ status: 2 });
});

it('a reader that closes the pipe early is no failure', () => {
  const fixtures = Array.from({ length: 4 }, () => `"${fixture}"`).join(' ');
  const command = `"${process.execPath}" "${path('../bin/haidang.mjs')}" read --json ${fixtures} | head -c 1`;
  expect(spawnSync('sh', ['-c', command], { encoding: 'utf8' })).toMatchObject({ stdout: '{', stderr: '' });
});
