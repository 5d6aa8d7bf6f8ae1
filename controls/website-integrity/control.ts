// The website review: every site of a unit looked at within the window, and nothing planted left open.
import { defineControl } from '../kit.ts';
import { check, claimOutcome } from './check.ts';
import { evidence, parameters } from './evidence.ts';
import { importRows } from './import.ts';
import { words } from './words.ts';

export const control = defineControl({
  id: 'website-integrity',
  sources: [
    { dispatch: '000', clause: '1.c' },
    { dispatch: '001', clause: '1.d' },
  ],
  asks: [
    'rà soát cổng, trang thông tin điện tử',
    'rà soát các tên miền',
    'gỡ bỏ nội dung bị chèn trái phép',
    'liên kết ẩn',
    'đường dẫn quảng cáo cờ bạc',
    'chuyển hướng',
    'thu hồi tên miền không sử dụng',
  ],
  answeredBy: 'unit',
  basis: 'measured',
  evidence,
  parameters,
  words,
  check,
  claimOutcome,
  importRows,
});
