// `npm run example`, walked on our own dispatch: the three files open and hold the numbers that the lines tell.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDispatch } from '../../dispatch/read/read.ts';
import { differences } from '../../platform/words/catalogue.ts';
import { walk } from './walk.ts';
import { en, vi } from './words.ts';

let out = '';
let code = -1;
const lines: string[] = [];
const complaints: string[] = [];
const go = (files: string[], words = vi) =>
  walk({ files, out, words, print: (line) => lines.push(line), complain: (line) => complaints.push(line) });

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'hd-walk-'));
  code = await go([]);
}, 180_000);
afterAll(() => rm(out, { recursive: true, force: true }));

const file = (kind: string) => readFile(join(out, `lam-sach-ma-doc.${kind}`));
/** The number that a line of the form tells. */
const told = (label: string) => lines.find((line) => line.includes(label))?.match(/: (\d+)$/)?.[1] ?? 'none';
const received = 'đã nhận được thông tin về đợt làm sạch';
const deployed = 'đã triển khai việc làm sạch';

test('one line a stage is printed, and all goes well', () => {
  expect([code, complaints]).toEqual([0, []]);
  const text = lines.join('\n');
  for (const stage of [
    'Khởi động',
    'Tiếp nhận',
    'Đọc: 187/SKHCN-ANM, 3 nghĩa vụ, 2 phụ lục',
    '86 đơn vị của 6 khối',
    '86 đơn vị × 3 nghĩa vụ = 258 việc',
    'giao 258 việc',
    'Gửi báo cáo: 6',
    'trả lại 3',
    'chấp nhận 6',
    'Tổng hợp: 258 việc, 6 đạt, 252',
  ])
    expect(text).toContain(stage);
});

test('the document is a Word file with the two counts of the form', async () => {
  const parts = unzipSync(await file('docx'));
  const words = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '|');
  expect(words).toMatch(new RegExp(`${received}\\|+${told(received)}\\|`));
  expect(words).toMatch(new RegExp(`${deployed}\\|+${told(deployed)}\\|`));
});

test('the PDF can be read and says the same', async () => {
  const read = await readDispatch(await file('pdf'), 'bao-cao.pdf');
  const words = read.ok
    ? read.value.source.map((line) => line.shown).join(' ')
    : JSON.stringify(read.problem);
  expect(words).toMatch(new RegExp(`làm sạch.{0,40}\\b${told(received)}\\b`));
});

test('the workbook opens and holds every unit', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await file('xlsx')).buffer as ArrayBuffer);
  const cells = new Set<string>();
  book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => cells.add(cell.text))));
  expect(cells).toContain('Ủy ban nhân dân xã Vân Hạ');
  expect(cells).toContain(told(received));
});

test('a file that is not there is told at once, and one that is no dispatch after it was looked at', async () => {
  expect(await go([join(out, 'khong-co.txt')])).toBe(1);
  expect(complaints.at(-1)).toContain('khong-co.txt');
  const cut = join(out, 'bi-cat.pdf');
  await writeFile(cut, '%PDF-1.7');
  expect(await go([cut])).toBe(1);
  expect(complaints.at(-1)).toContain('Không đọc được');
}, 120_000);

test('the English lines say everything that the Vietnamese ones do', () => {
  expect(differences(vi, en)).toEqual([]);
});
