// Sites looked at, things planted, the unit's word and the machine's probe, as a clerk would weigh them.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findingSentence, refusalSentence } from '../kit.ts';
import { check } from './check.ts';
import { evidence, parameters } from './evidence.ts';
import { importRows } from './import.ts';
import { words } from './words.ts';

const now = new Date('2024-08-30T02:00:00Z');
const clean = { name: 'trang-a.example', lookedAt: '2024-08-29T02:00:00Z', result: 'clean' };
const judged = (given: object, demand: object = {}) =>
  check({ evidence: evidence.parse(given), parameters: parameters.parse(demand), now });

it('a look of the last allowed day counts, one day later it does not', () => {
  const looked = (lookedAt: string) => judged({ sites: [{ ...clean, lookedAt }] }).outcome;
  expect(looked('2024-08-23T02:00:00Z')).toBe('met');
  expect(looked('2024-08-22T02:00:00Z')).toBe('unknown');
});

it('the later of two looks at one site counts', () => {
  const before = { ...clean, lookedAt: '2024-08-28T02:00:00Z', result: 'unknown' };
  expect(judged({ sites: [clean, before] }).outcome).toBe('met');
  expect(judged({ sites: [before, clean] }).outcome).toBe('met');
});

it('what the unit says never closes anything: only the probe does', () => {
  const found = { site: 'trang-a.example', url: 'https://trang-a.example/x', cause: 'c' };
  fc.assert(
    fc.property(
      fc.constantFrom(null, 'removed', 'contested', 'working'),
      fc.constantFrom(null, 'gone', 'still-there', 'came-back', 'could-not-tell'),
      fc.constantFrom(null, 'confirmed', 'review'),
      (said, probed, weight) => {
        const { outcome } = judged({ sites: [clean], planted: [{ ...found, said, probed, weight }] });
        expect(outcome === 'met').toBe(probed === 'gone');
      },
    ),
  );
});

it('a site that came back is told with its address', () => {
  const { findings } = judged({
    sites: [clean],
    planted: [{ url: 'trang-a.example/x', probed: 'came-back' }],
  });
  expect(findings.map((finding) => findingSentence(words.vi, finding, 'vi'))).toEqual([
    'trang-a.example: Đã gỡ nhưng bị cài lại, nguyên nhân chưa được loại bỏ: trang-a.example/x',
  ]);
});

it('rows of the command line are read, and a bad one is refused by its line', () => {
  const read = importRows({
    header: ['host', 'verdict', 'pages', 'looked at'],
    rows: [
      { line: 2, cells: ['https://www.trang-a.example/', 'clean', 12, '2024-08-29T02:00:00.000Z'] },
      { line: 3, cells: ['không phải', 'clean', 1, null] },
      { line: 4, cells: ['trang-b.example', 'đẹp', 1, null] },
      { line: 5, cells: [null, null, null, null] },
    ],
  });
  expect(read.evidence?.sites).toMatchObject([
    { name: 'trang-a.example', result: 'clean', pages: 12, lookedAt: '2024-08-29T02:00:00Z' },
  ]);
  expect(read.refused.map((each) => refusalSentence(words.vi, each, 'vi'))).toEqual([
    'Dòng 3: “không phải” không phải tên miền.',
    'Dòng 4: Ô “Kết quả” có giá trị không dùng được: “đẹp”.',
  ]);
});
