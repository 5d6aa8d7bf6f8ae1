// Reports with two days, and several reports.
import { describe, expect, it } from 'vitest';
import { readLetter } from './letter.for-tests.ts';

const form = (remark: string): string =>
  `Phụ lục\n\nMẪU BÁO CÁO HIỆN TRẠNG\n\n${remark}\n\nTên đơn vị: ............\n\nSố máy chủ: ............`;
const found = async (points: string[], behind?: string) => {
  const body = `Sở yêu cầu:\n\n1. Rà soát máy chủ.\n\n${points.join('\n\n')}`;
  const read = await readLetter(body, behind ? { behind } : {});
  return read.contradictions.map(({ kind, fields }) => [kind, ...fields]);
};

describe('a report and its form', () => {
  const duty = '2. Báo cáo theo mẫu tại Phụ lục, gửi về Sở trước ngày 20/4/2025.';
  const differs = [['report-day-differs', 'obligations.2.deadline', 'appendices.0.caption']];

  it('may have a day each', async () => {
    expect(await found([duty], form('(Gửi về Sở trước ngày 25/4/2025)'))).toEqual(differs);
    expect(await found([duty], form('Thời hạn gửi: 15/4/2025'))).toEqual(differs);
  });

  it.each([
    '(Gửi về Sở trước ngày 20/4/2025)',
    '(Gửi về Sở chậm nhất ngày 19/4/2025)',
    '(Số liệu tính đến ngày 15/4/2025)',
    '(Gửi về Phòng Tổng hợp trước ngày 15/4/2025)',
    '(Gửi báo cáo định kỳ về Sở trước ngày 25 hằng tháng)',
  ])('mostly agree: %s', async (remark) => {
    expect(await found([duty], form(remark))).toEqual([]);
  });
});

describe('a report and the closing sentence', () => {
  const closing = (what: string, day: string): string =>
    `Đề nghị các đơn vị triển khai và gửi ${what} về Sở trước ngày ${day} để tổng hợp./.`;
  const duty = '2. Gửi báo cáo kết quả về Sở trước ngày 20/4/2025.';

  it('may have a day each', async () => {
    expect(await found([duty, closing('báo cáo kết quả', '15/4/2025')])).toEqual([
      ['report-day-differs', 'obligations.2.deadline', 'obligations.closing.deadline'],
    ]);
  });

  it.each([
    closing('báo cáo kết quả', '20/4/2025'),
    closing('báo cáo kết quả diễn tập', '15/4/2025'),
    closing('báo cáo sơ bộ', '15/4/2025'),
    closing('danh sách đầu mối', '15/4/2025'),
  ])('mostly agree, or are of several things: %s', async (sentence) => {
    expect(await found([duty, sentence])).toEqual([]);
  });
});
