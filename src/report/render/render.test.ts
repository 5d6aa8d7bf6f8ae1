// The roll-up report as a document and as a workbook.
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block, OfficialDocument } from '../../platform/documents/official-document.ts';
import { renderDocx } from '../../platform/documents/render-docx.ts';
import { renderPdf } from '../../platform/documents/render-pdf.ts';
import { writeWorkbook } from '../../platform/documents/table-out.ts';
import { differences } from '../../platform/words/catalogue.ts';
import { rollUp } from '../contract.ts';
import { rollUpDocument } from './document.ts';
import { plantedRollUp } from './planted.ts';
import { overallStanding } from './standing.ts';
import { en, vi } from './words.ts';
import { rollUpWorkbook } from './workbook.ts';

const report = plantedRollUp(120, 6);
const everyBlock = (document: OfficialDocument): Block[] => [
  ...document.body,
  ...document.appendices.flatMap(({ content }) => content),
];
const allWords = (document: OfficialDocument) => JSON.stringify(everyBlock(document));

async function reopened(language: 'vi' | 'en' = 'vi'): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await writeWorkbook(rollUpWorkbook(report, language))).slice().buffer);
  return book;
}

it('what is rendered satisfies the contract', () => {
  expect(rollUp.safeParse(report).error).toBeUndefined();
});

describe('the document', () => {
  it('is a draft with number and date blank until it is final', () => {
    expect(rollUpDocument(report)).toMatchObject({ isDraft: true, number: null, date: null, year: 2026 });
    expect(rollUpDocument({ ...report, head: { ...report.head, status: 'final' } }).isDraft).toBe(false);
  });

  it('says the cut-off in civil time, and cites the directive', () => {
    expect(allWords(rollUpDocument(report))).toContain('tính đến 17:00 ngày 26/9/2026');
    expect(allWords(rollUpDocument(report))).toContain('Công văn số 12/SATM-GSM ngày 3/8/2026');
  });

  it('gives the two numbers of the form as they are and never a rate of them', () => {
    const form = rollUpDocument(report).appendices[0]!;
    const words = JSON.stringify(form.content);
    expect(words).toContain('["1","Tổng số cơ quan, tổ chức, doanh nghiệp đã nhận","1.234",""]');
    expect(words).toContain('["2","Tổng số cơ quan, tổ chức đã triển khai","chưa rõ",""]');
    expect(allWords(rollUpDocument(report))).not.toMatch(/%|tỷ lệ/);
  });

  it('lists every unit once, under its worst standing', () => {
    const list = rollUpDocument(report).appendices.find(({ title }) => title.includes('theo tình trạng'))!;
    const names = report.units.filter((unit) => JSON.stringify(list.content).includes(`"${unit.name}"`));
    expect(names).toHaveLength(120);
    expect(overallStanding(report.units[2]!)).toBe('silent');
  });

  it('shows for every number how many verdicts stand behind it; the workbook also says where they are', () => {
    const grounds = rollUpDocument(report).appendices.at(-1)!;
    expect(JSON.stringify(grounds.content)).toContain(
      '["Tổng số cơ quan, tổ chức, doanh nghiệp đã nhận","1.234","90"]',
    );
    const rows = rollUpWorkbook(report).sheets.flatMap((sheet) =>
      [...sheet.rows].map((row) => JSON.stringify(row)),
    );
    expect(rows.some((row) => row.includes('"/s/1"') && row.includes('1234') && row.includes('90'))).toBe(
      true,
    );
  });

  it('says that nobody is silent where nobody is', () => {
    const units = report.units.map((unit) => ({
      ...unit,
      cells: unit.cells.map((cell) => cell && { ...cell, standing: 'met' as const }),
    }));
    expect(allWords(rollUpDocument({ ...report, units }))).toContain('Đơn vị nào cũng đã phản hồi.');
  });

  it('becomes DOCX and PDF', { timeout: 60_000 }, async () => {
    const docx = renderDocx(rollUpDocument(report));
    expect(docx.ok && strFromU8(unzipSync(docx.value)['word/document.xml']!)).toContain(
      '&lt;chuyên trách&gt; &amp; thiết bị',
    );
    expect(strFromU8((await renderPdf(rollUpDocument(report))).slice(0, 5))).toBe('%PDF-');
  });
});

describe('the workbook', () => {
  it('has one sheet per part, in both languages', async () => {
    const [viet, english] = [await reopened('vi'), await reopened('en')];
    expect(viet.worksheets.map(({ name }) => name)).toEqual([
      'Biểu mẫu',
      'Tổng hợp',
      'Đơn vị × nhiệm vụ',
      'Đơn vị chưa phản hồi',
      'Khó khăn, đề xuất',
      'Căn cứ số liệu',
    ]);
    expect(english.worksheets[2]?.name).toBe('Units × obligations');
    expect(differences(vi, en)).toEqual([]);
  });

  it('has a row for every unit and a column for every obligation in the matrix', async () => {
    const sheet = (await reopened()).getWorksheet('Đơn vị × nhiệm vụ')!;
    expect(sheet.rowCount).toBe(5 + 120);
    expect(sheet.getRow(6).values).toEqual([
      undefined,
      1,
      'Đơn vị mẫu 1',
      'Sở, ban, ngành',
      'Đạt',
      'Đạt',
      'Đạt',
      'Đạt (không có thời hạn)',
      'Đạt',
      'Đạt',
      'Đạt',
    ]);
  });

  it('says DỰ THẢO above each sheet and keeps what was typed from running', async () => {
    const book = await reopened();
    for (const sheet of book.worksheets)
      expect(sheet.getCell('A3').value).toMatch(/^DỰ THẢO · Số liệu chốt lúc 17:00 26\/9\/2026$/);
    expect(book.getWorksheet('Khó khăn, đề xuất')?.getCell('F6').formula).toBeUndefined();
  });

  it('with an unknown number says that it is unknown, not nought', async () => {
    const sheet = (await reopened()).getWorksheet('Biểu mẫu')!;
    const row = sheet
      .getSheetValues()
      .find((values) => Array.isArray(values) && values[1] === '2') as ExcelJS.CellValue[];
    expect(row[3]).toBe('chưa rõ');
  });
});
