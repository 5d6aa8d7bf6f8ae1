// Where a clause of several measures is parted.
import { describe, expect, it } from 'vitest';
import { fold } from '../lines/fold.ts';
import { demandsOf } from './demands.ts';
import { partsOf } from './parts.ts';

/** Without the signs at which they were parted. */
const parts = (text: string): string[] =>
  partsOf(fold(text))
    .map(({ from, to }) => text.slice(from, to).replace(/^[,;. ]+|[,;. ]+$/g, ''))
    .filter(Boolean);

describe('the parts of a clause', () => {
  it('begin behind a semicolon, before the verb of another measure, and where words join two', () => {
    expect(
      parts(
        'Chép dữ liệu kho ra ổ rời, khóa tài khoản của người đã nghỉ; vá máy chủ của trạm, đồng thời dán số máy trực ở cửa.',
      ),
    ).toEqual([
      'Chép dữ liệu kho ra ổ rời',
      'khóa tài khoản của người đã nghỉ',
      'vá máy chủ của trạm',
      'đồng thời dán số máy trực ở cửa',
    ]);
  });

  it('are not the words of a list, nor a verb that goes on with the one before', () => {
    for (const text of [
      'Sao lưu dữ liệu kế toán, học bạ, bảng điểm.',
      'Theo dõi cổng tra cứu suốt ngày, phát hiện và xử lý bài lạ.',
      'Rà soát, thu hồi tài khoản.',
    ])
      expect(parts(text)).toEqual([text.slice(0, -1)]);
  });

  it('are made in linear time', () => {
    const text = 'khoa tai khoan cua nguoi da nghi, '.repeat(20_000);
    const began = performance.now();
    expect(partsOf(text).length).toBe(20_000);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

it('of several measures each is found by its own part', () => {
  const controls = demandsOf(
    'Máy tính có kết nối đến tên miền độc hại phải rút khỏi mạng; báo ngay cho Đội ứng cứu tỉnh.',
  ).map(({ control }) => control);
  expect(controls).toEqual(['indicator-sweep', 'incident-contact']);
});
