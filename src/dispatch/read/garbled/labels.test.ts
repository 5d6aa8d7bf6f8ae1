// Labels at the front of lines as an English OCR prints them.
import { expect, it } from 'vitest';
import { labelledPieces } from './labels.ts';
import { joined } from './pieces.ts';

const labelsOf = (...lines: string[]): string[] =>
  labelledPieces(lines).map((pieces) => joined(pieces, 'read').split(' ').slice(0, 1).join(''));

it.each([
  ['l. Ra soat', '1.'],
  ['l.c) Dén hét nim', '1.c)'],
  ['I.2. Can bo', '1.2.'],
  ['2.l. Trung tam', '2.1.'],
  ['¢) Sao luu', 'c)'],
  ['« Cac so', '-'],
  ['‘1.1. Do kiém', '1.1.'],
  ['"1.2.1. Chuyén', '1.2.1.'],
  ['3.1, Chan thué', '3.1.'],
  ['1,3. Bo sung', '1.3.'],
  ['~ 5- Hoan thién', '5-'],
  ['8.. Dién tap', '8.'],
  ['1.-Hoan thién', '1.'],
  ['-.Cac so', '-'],
  ['.  * Bo sung', '*'],
  ['- .b) Tam khoa', 'b)'],
  ['- 1.2. Ve cau hinh', '1.2.'],
  ['; 2- Cu nguoi truc', '2-'],
  ['~ a. Doi chieu', 'a.'],
  ['_ Cac co quan', 'Cac'],
  ['" trong tuan dau', 'trong'],
])('"%s" begins with %s', (line, label) => expect(labelsOf(line)).toEqual([label]));

it('the list of copies is known by its first words, whatever became of their letters', () => {
  for (const line of [
    'Noi nhgn: KT. GIAM DOC',
    'Noi nh@n:',
    'Nori nhan:',
    'Noinhan KT. CHI CUC TRUONG',
    'Noi nian:',
  ])
    expect(joined(labelledPieces([line])[0]!, 'read')).toMatch(/^Noi nhan:/);
});

it('the number of a part is no word', () => {
  const read = labelledPieces(['Phdn I. CAC BUOC', 'Phan Il. PHAN CONG']).map((pieces) =>
    joined(pieces, 'read'),
  );
  expect(read.map((line) => line.split('.')[0])).toEqual(['Phan I', 'Phan II']);
});

it('headings count on after a lost stroke, and from I again in an appendix', () => {
  expect(labelsOf('I. MUC TIEU', 'II. NHIEM VU', 'I. TO CHUC')).toEqual(['I.', 'II.', 'III.']);
  expect(labelsOf('I. MUC TIEU', 'Il. NHIEM VU', 'ILL TO CHUC')).toEqual(['I.', 'II.', 'III.']);
  expect(labelsOf('I. MUC TIEU', 'II. NHIEM VU', 'PHU LUC', 'I. TO CHUC').at(-1)).toBe('I.');
});

it('two strokes that meet at the foot are a number where the heading before tells which', () => {
  expect(labelsOf('I. MUC DICH', 'Ul. NHIEM VU', 'Ill. TO CHUC')).toEqual(['I.', 'II.', 'III.']);
  expect(labelsOf('Ul. NHIEM VU')).toEqual(['Ul.']);
});

it('a one over capitals is Roman where the next heading in capitals is', () => {
  expect(labelsOf('1. DOI VOI CAC SO', '- Sao luu.', 'Il. DOI VOI CAC XA')).toEqual(['I.', '-', 'II.']);
  expect(labelsOf('1. DOI VOI CAC SO', '- Sao luu.', '2. DOI VOI CAC XA')).toEqual(['1.', '-', '2.']);
});

it('headings in capitals count on though an I among them is a stroke or small', () => {
  const headings = [
    '|. THO! GIAN',
    '1. Bat dau',
    'll. DIEN BIEN |',
    '1. Mo dau',
    'ill. SAU DAL HO! (tir ngay 02/10)',
  ];
  expect(labelsOf(...headings)).toEqual(['I.', '1.', 'II.', '1.', 'III.']);
});

it('a one over another one is Roman where the next heading is', () => {
  expect(
    labelsOf('1. Giam doc cac chi nhanh', '1, Sao luu.', '2. Ra soat.', 'I]. Trung tam Van hanh'),
  ).toEqual(['I.', '1.', '2.', 'II.']);
});

it('two strokes behind a tenth point are its figure', () => {
  const points = Array.from({ length: 11 }, (_, index) => `${index + 1}. Ra soat may chu.`);
  expect(labelsOf('I. NHIEM VU', ...points).at(-1)).toBe('11.');
});

it('ticks under stars are a list of their own', () => {
  expect(labelsOf('* Kiem tra:', '¥ Da go phan mem;', '¥ Da doi mat khau.', '« Sao luu.')).toEqual([
    '*',
    '-',
    '-',
    '*',
  ]);
  expect(labelsOf('- Kiem tra:', '¥ Da go phan mem;', '¥ Da doi mat khau.')).toEqual(['-', '+', '+']);
});

it('round bullets read as a letter are bullets where several lines begin so', () => {
  expect(labelsOf('Cac viec sau:', '¢ Sao luu;', '¢ Ra soat.')).toEqual(['Cac', '-', '-']);
  expect(labelsOf('Cac viec sau:', 'e Sao luu;', 'e Ra soat.')).toEqual(['Cac', '-', '-']);
  expect(labelsOf('Cac viec tai', 'o Lam Giang')).toEqual(['Cac', 'o']);
});

it('a comma behind a number is its full stop where it counts on, also behind a speck', () => {
  expect(labelsOf('3. Thay mat khau.', '_ 4, Cac doanh nghiép')).toEqual(['3.', '4.']);
  expect(labelsOf('1. Thay mat khau.', '_ 4, Cac doanh nghiép').at(-1)).not.toBe('4.');
  expect(labelsOf('1, Hai quan bao cao.', '2. Cac doanh nghiép')).toEqual(['1.', '2.']);
  expect(labelsOf('2. Thay mat khau.', '3: Phong Tin hoc sao luu.')).toEqual(['2.', '3.']);
});

it('a comma behind the number of an article is its full stop', () => {
  expect(joined(labelledPieces(['Diéu 1, Giao Cong an tinh'])[0]!, 'read')).toMatch(/u 1\. Giao/);
});

it('a plus among stars is a star, and among dashes their lower list', () => {
  expect(labelsOf('* Cong khai;', '+ Sao luu.')).toEqual(['*', '*']);
  expect(labelsOf('- Cong khai:', '+ Sao luu.')).toEqual(['-', '+']);
  expect(labelsOf('+ Sao luu.')).toEqual(['+']);
});
