// Paragraphs of one cell: bodies below each other, and words that run on.
import { expect, it } from 'vitest';
import { textOfParagraphs } from './cell-text.ts';

it.each([
  [['Sở Y tế', 'Công an tỉnh'], 'Sở Y tế; Công an tỉnh'],
  [['Xã Ngọc Vân', 'Phường Bến Trúc'], 'Xã Ngọc Vân; Phường Bến Trúc'],
])('bodies below each other are parted: %j', (paragraphs, text) =>
  expect(textOfParagraphs(paragraphs)).toBe(text),
);

it.each([
  [['Văn phòng', 'Ủy ban nhân dân tỉnh'], 'Văn phòng Ủy ban nhân dân tỉnh'],
  [['Liên đoàn Lao động', 'Thành phố Bến Trúc'], 'Liên đoàn Lao động Thành phố Bến Trúc'],
  [['Sao lưu dữ liệu:', '- Hằng ngày;'], 'Sao lưu dữ liệu: - Hằng ngày;'],
])('a name that was broken and a sentence run on: %j', (paragraphs, text) =>
  expect(textOfParagraphs(paragraphs)).toBe(text),
);
