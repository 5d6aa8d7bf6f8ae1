// Labels of points that stand twice.
import { expect, it } from 'vitest';
import type { Facts } from './facts.ts';
import { nothingPrinted } from './facts.ts';
import { labelsTwice, numberingGaps, rowGaps } from './numbering.ts';
import { flaggedIn } from './planted.for-tests.ts';

const points = (...labels: string[]) =>
  labels
    .map(
      (label, at) =>
        `${label} ${['Đổi mật khẩu', 'Sao lưu dữ liệu', 'Cài bản vá', 'Khóa tài khoản'][at]} tại đơn vị.`,
    )
    .join('\n\n');

it.each([
  [points('1.', '2.', '2.', '3.'), ['label-repeated']],
  [points('a)', 'b)', 'b)', 'c)'), ['label-repeated']],
  [points('1.', '2.', '3.', '4.'), []],
  [`1. Các phòng:\n\n${points('a)', 'b)')}\n\n2. Các trung tâm:\n\n${points('a)', 'b)')}`, []],
  [`A. CÁC PHÒNG\n\n${points('I.', 'II.')}\n\nB. CÁC TRUNG TÂM\n\n${points('I.', 'II.')}`, []],
])('%#: labels of points', async (body, kinds) => {
  expect(await flaggedIn({ body: `Sở Nội vụ đề nghị các đơn vị:\n\n${body}` })).toEqual(kinds);
});

const rows = (...numbers: (string | null)[]): Facts['appendices'] =>
  [
    { blocks: [{ sector: null, units: numbers.map((number, at) => ({ number, name: `Xã ${at}` })) }] },
  ] as never;
const facts = (own: Partial<Facts>): Facts => ({ ...nothingPrinted, ...own }) as never;

it.each([
  [['1', '2', '4'], 1, 1],
  [['1', '2', null, '3', '4'], 0, 0],
  [['1', '2', null, '4'], 0, 0],
  [['1', '7'], 1, 0],
  [['1', '2', '5', '6'], 1, 1],
] as const)('rows %j: %s where printed, %s where recognised', (numbers, printed, recognised) => {
  const appendices = rows(...numbers);
  expect(rowGaps(facts({ appendices }))).toHaveLength(printed);
  expect(rowGaps(facts({ appendices, isRecognised: true }))).toHaveLength(recognised);
});

it('a label that a machine misread leaves the row whole', () => {
  const points = (...paths: string[]) => paths.map((path) => ({ path, parent: null })) as never;
  const gap = [{ path: 'III', previous: 'I', label: 'III' }];
  const again = [{ path: '2', previous: '2', label: '2' }];
  const isRecognised = true;
  expect(numberingGaps(facts({ gaps: gap, points: points('I', 'I', 'III') }))).toHaveLength(1);
  expect(numberingGaps(facts({ gaps: gap, points: points('I', 'I', 'III'), isRecognised }))).toEqual([]);
  expect(numberingGaps(facts({ gaps: gap, points: points('I', 'III'), isRecognised }))).toHaveLength(1);
  expect(labelsTwice(facts({ gaps: again, points: points('1', '2', '2', '4'), isRecognised }))).toEqual([]);
  expect(labelsTwice(facts({ gaps: again, points: points('1', '2', '2', '3'), isRecognised }))).toHaveLength(
    1,
  );
  const strokes = [{ path: 'II', previous: 'II', label: 'II' }];
  expect(labelsTwice(facts({ gaps: strokes, points: points('I', 'II', 'II') }))).toHaveLength(1);
  expect(labelsTwice(facts({ gaps: strokes, points: points('I', 'II', 'II'), isRecognised }))).toEqual([]);
});
