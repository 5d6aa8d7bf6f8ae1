// Whether the text of a page can be trusted is told by its letters and its spelling, page by page.
import { expect, it } from 'vitest';
import { isDoubtful, qualityOfText } from './quality.ts';
import { isSyllable } from './syllable.ts';

const clean =
  'Sở Nội vụ đề nghị các phòng, đơn vị trực thuộc rà soát tài khoản thư điện tử, khóa tài khoản không còn sử dụng và báo cáo kết quả về Văn phòng Sở trước ngày 28 tháng 3 năm 2025 để tổng hợp.';
const english = clean
  .normalize('NFD')
  .replace(/[\u0300-\u036f]/g, '')
  .replace(/[đĐ]/g, 'd');
const torn = 'UBND THÀNH PH H I Ố Ả S : 1457 … ố Kính g i các s ban ngành ử ở thành ph và qu n huy n ố ậ ệ';

it.each(['nghiêng', 'quyết', 'gì', 'giếng', 'khuya', 'đường', 'ủy', 'uỷ', 'THUẾ', 'xoong'])(
  '%s is a syllable',
  (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.normalize('NFD'))).toBe(true);
  },
);
it.each(['zalo', 'file', 'ngiêng', 'kác', 'học̀', 'tác̉', 'email', 'ghà'])('%s is none', (word) => {
  expect(isSyllable(word)).toBe(false);
});

it('clean text is trusted', () => {
  expect(isDoubtful(qualityOfText(clean))).toBe(false);
  expect(qualityOfText(clean).syllableValidity).toBeGreaterThan(0.97);
});

it('text without one letter that only Vietnamese has is garbled', () => {
  expect(qualityOfText(english)).toMatchObject({ garbled: true, vietnameseShare: 0 });
  expect(isDoubtful(qualityOfText(english))).toBe(true);
});

it('accented letters torn from their words show a page of two fonts', () => {
  expect(isDoubtful(qualityOfText(torn))).toBe(true);
});

it('text in which few words are spelled like Vietnamese is doubtful even where it has the letters', () => {
  expect(isDoubtful(qualityOfText(clean.replace(/[aeiou]/g, 'z')))).toBe(true);
});
