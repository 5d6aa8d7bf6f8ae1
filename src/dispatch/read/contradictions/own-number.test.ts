// The number of the dispatch in its captions and forms.
import { describe, expect, it } from 'vitest';
import { mayBeMisread } from './confusable.ts';
import { flaggedIn } from './planted.for-tests.ts';

const list = (caption: string) =>
  `PHỤ LỤC\nDANH MỤC THIẾT BỊ\n(${caption})\n\nSTT\tTên\n1\tMáy chủ thư\n2\tBộ định tuyến`;

describe('the number of the dispatch', () => {
  it.each([
    ['Kèm theo Công văn số 142/SNV-CCHC ngày 05/6/2025 của Sở Nội vụ', ['number-varies']],
    ['Kèm theo Công văn số 124/SNV-CCHC ngày 05/6/2025 của Sở Nội vụ', []],
    ['Kèm theo Công văn số 0124/SNV-CCHC ngày 05/6/2025', []],
    ['Kèm theo Công văn số     /SNV-CCHC ngày    /6/2025', []],
    ['Ban hành kèm theo Quyết định số 9/QĐ-UBND ngày 03/02/2024 của UBND tỉnh', []],
  ])('in the caption: %s', async (caption, kinds) => {
    expect(await flaggedIn({ behind: list(caption) })).toEqual(kinds);
  });

  it.each([
    ['142/SNV-CCHC ngày 05/6/2025', ['number-varies']],
    ['124/SNV-CCHC ngày 05/6/2025', []],
    ['98/SNV-CCHC ngày 02/4/2025', []],
    ['…/SNV-CCHC ngày 05/6/2025', []],
  ])('in the form for the answer: %s', async (named, kinds) => {
    const behind = `BÁO CÁO KẾT QUẢ\n\nThực hiện Công văn số ${named} của Sở Nội vụ, đơn vị báo cáo:\n\n1. Số máy tính: ......\n2. Số máy chủ: ......`;
    expect(await flaggedIn({ behind })).toEqual(kinds);
  });

  it('takes one figure for another of its shape where a scanner read it', () => {
    expect(mayBeMisread('124', '128')).toBe(false);
    expect(mayBeMisread('185', '125')).toBe(false);
    expect(mayBeMisread('138', '133')).toBe(true);
    expect(mayBeMisread('1124', '124')).toBe(true);
    expect(mayBeMisread('124', '142')).toBe(false);
  });
});
