// Clauses in our own words, and the controls that they ask for with the words that led to them.
import { describe, expect, it } from 'vitest';
import { demandRules } from './demand-rules.ts';
import { demandsOf } from './demands.ts';

const controls = (text: string): string[] => demandsOf(text).map(({ control }) => control);

describe('the demands of a clause', () => {
  it.each([
    ['Lập lịch trực và duy trì giám sát 24/7 dịp lễ.', ['duty-roster']],
    ['Cài đặt bản vá cho các máy chủ.', ['vulnerability']],
    ['Chặn kết nối tới tên miền độc hại và bóc gỡ mã độc.', ['indicator-sweep']],
    ['Sao lưu dữ liệu hằng ngày.', ['backup']],
    ['Bật xác thực đa yếu tố cho thư điện tử.', ['password']],
    ['Thu hồi tài khoản của người đã nghỉ việc.', ['access-review']],
    ['Tổ chức diễn tập ứng cứu sự cố.', ['response-plan']],
    ['Tổ chức khai thác bưu gửi và chuyển phát đúng giờ.', ['postal-kt1']],
    ['Kiện toàn Đội Ứng cứu sự cố của tỉnh.', ['response-team']],
    ['Báo cáo kết quả về Sở Khoa học và Công nghệ.', ['report-form']],
  ])('%s', (text, expected) => {
    expect(controls(text)).toEqual(expected);
  });

  it('are the same where the diacritics are missing', () => {
    expect(controls('Sao luu du lieu hang ngay.')).toEqual(['backup']);
  });

  it('are a statement where no rule knows the clause, and none where it only names a contact', () => {
    expect(controls('Trồng cây xanh quanh trụ sở.')).toEqual(['statement']);
    expect(controls('Sở cử ông Trần Thử, điện thoại 0901.000.111, là đầu mối phối hợp.')).toEqual([]);
  });

  it('quote the words of the clause itself', () => {
    const text = 'Rà soát các Tài khoản quản trị và SAO LƯU dữ liệu.';
    for (const { why } of demandsOf(text)) for (const words of why) expect(text).toContain(words);
    expect(demandsOf(text).flatMap(({ why }) => why)).toContain('SAO LƯU');
  });

  it('read only printed parameters', () => {
    expect(demandsOf('Sao lưu dữ liệu.')[0]!.parameters).toEqual({});
    expect(demandsOf('Sao lưu dữ liệu theo nguyên tắc 3-2-1.')[0]!.parameters).toEqual({
      copies: 3,
      media: 2,
      offline: 1,
    });
  });
});

it('every rule can be met, and names its control once', () => {
  expect(new Set(demandRules.map(({ control }) => control)).size).toBe(demandRules.length);
  for (const { phrases } of demandRules) {
    expect(Object.values(phrases).reduce((sum, weight) => sum + weight, 0)).toBeGreaterThanOrEqual(1);
  }
});
