// Documents cited by days that cannot be theirs.
import { describe, expect, it } from 'vitest';
import { kindsIn, readLetter } from './letter.for-tests.ts';

const twice = (one: string, other: string): string => `Thực hiện ${one} và rà soát máy chủ theo ${other}.`;

describe('two days of one document', () => {
  it.each([
    ['Công văn số 31/BHT-KDL ngày 06/2/2025', 'Công văn số 31/BHT-KDL ngày 16/02/2025'],
    ['Kế hoạch số 31/KH-BHT ngày 29/12/2024', 'Kế hoạch số 31/KH-BHT ngày 29/12/2023'],
    ['Nghị định số 31/2014/NĐ-CP ngày 06/5/2014 của Chính phủ', 'Nghị định số 31/2014/NĐ-CP ngày 16/5/2014'],
  ])('speak against each other: %s, %s', async (one, other) => {
    expect(await kindsIn(twice(one, other))).toEqual(['reference-date-differs']);
  });

  it.each([
    ['Công văn số 31/BHT-KDL ngày 06/2/2025', 'Công văn số 31/BHT-KDL ngày 6 tháng 02 năm 2025'],
    ['Công văn số 31/BHT-KDL ngày 06/2/2024', 'Công văn số 31/BHT-KDL ngày 09/02/2025'],
    ['Công văn số 31/BHT-KDL ngày 06/2/2025', 'Công văn số 31/BHT-VP ngày 16/02/2025'],
    [
      'Kế hoạch số 31/KH-UBND ngày 06/2/2025 của UBND tỉnh Hải Âu',
      'Kế hoạch số 31/KH-UBND ngày 09/2/2025 của UBND xã Hòa Khê',
    ],
  ])('are those of two documents: %s, %s', async (one, other) => {
    expect(await kindsIn(twice(one, other))).toEqual([]);
  });

  it('may stand in the grounds and over a form', async () => {
    const read = await readLetter(
      'Căn cứ Kế hoạch số 31/KH-BHT ngày 06/2/2025 của Bộ Hạ tầng, Sở yêu cầu:\n\n1. Điền phiếu theo mẫu tại Phụ lục.\n\n2. Sao lưu dữ liệu.',
      {
        behind:
          'Phụ lục\n\nPHIẾU KHẢO SÁT MÁY CHỦ\n\n(Theo Kế hoạch số 31/KH-BHT ngày 06/01/2025 của Bộ Hạ tầng)\n\nTên đơn vị: ............\n\nSố máy chủ: ............',
      },
    );
    expect(read.contradictions).toMatchObject([
      { kind: 'reference-date-differs', fields: ['bases.0', 'appendices.0.caption'] },
    ]);
  });
});

describe('the year in a symbol', () => {
  it.each([
    'Thực hiện Nghị định số 31/2014/NĐ-CP ngày 06/5/2015 của Chính phủ.',
    'Thực hiện Thông tư số 31/2014/TT-BHT ngày 30 tháng 12 năm 2013.',
  ])('is not that of the day: %s', async (clause) => {
    expect(await kindsIn(clause)).toEqual(['symbol-year-differs']);
  });

  it.each([
    'Thực hiện Luật số 31/2014/QH13 ngày 19 tháng 11 năm 2014.',
    'Thực hiện Thông tư số 31/2014/TT-BHT ngày 12/8/2014, được sửa đổi ngày 03/5/2016.',
    'Thực hiện Nghị định số 31/2014/NĐ-CP (có hiệu lực từ ngày 01/01/2015).',
    'Thực hiện Kế hoạch số 2024/KH-BHT ngày 06/01/2025.',
  ])('is: %s', async (clause) => {
    expect(await kindsIn(clause)).toEqual([]);
  });
});
