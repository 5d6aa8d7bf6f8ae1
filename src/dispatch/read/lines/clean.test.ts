// A raw line as it is shown: little pictures that messengers put before a line are none of it.
import { expect, it } from 'vitest';
import { shownText } from './clean.ts';

it.each([
  ['📌 1. Các phòng sao lưu.', '1. Các phòng sao lưu.'],
  ['👉🏻 Đề nghị các trường', 'Đề nghị các trường'],
  ['✓ Sao lưu', '✓ Sao lưu'],
  ['➢ Sao lưu', '➢ Sao lưu'],
  ['1. Sao lưu', '1. Sao lưu'],
])('%s', (raw, shown) => expect(shownText(raw)).toBe(shown));
