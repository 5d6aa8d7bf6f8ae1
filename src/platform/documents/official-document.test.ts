// An official document in its two formats: what stands on paper, what stays blank, and that nothing typed breaks it.
import { readFileSync } from 'node:fs';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import {
  appendixName,
  letterheadName,
  numberLine,
  type OfficialDocument,
  placeAndDate,
} from './official-document.ts';
import { officialTemplate, renderDocx } from './render-docx.ts';
import { renderPdf } from './render-pdf.ts';
import { packOfficial } from './templates/make-official.ts';

const draft: OfficialDocument = {
  parentBody: 'Ủy ban nhân dân tỉnh Hải Vân',
  issuer: 'Sở An toàn mạng',
  number: null,
  symbol: 'SATM-GSM',
  place: 'Hải Vân',
  date: null,
  year: 2026,
  typeName: null,
  subject: 'kết quả rà quét mã độc',
  addressees: ['Ủy ban nhân dân tỉnh', 'Các sở, ban, ngành'],
  body: [
    { kind: 'paragraph', text: 'Sở An toàn mạng báo cáo như sau:' },
    {
      kind: 'table',
      table: {
        columns: [
          { label: 'TT', width: 1 },
          { label: 'Nội dung', width: 5 },
        ],
        rows: [['1', 'Số đơn vị']],
      },
    },
  ],
  signatory: { authority: ['KT. Giám đốc', 'Phó Giám đốc'], name: 'Ngô Thử Nghiệm' },
  distribution: ['Như trên', 'Lưu: VT, GSM'],
  appendices: [{ title: 'Danh sách', caption: null, content: [] }],
  isDraft: true,
  asOf: new Date('2026-09-26T10:00:00Z'),
};
const issued: OfficialDocument = { ...draft, number: '7', date: '2026-02-05', isDraft: false };

function docxParts(document: OfficialDocument): Record<string, string> {
  const docx = renderDocx(document);
  if (!docx.ok) throw new Error(JSON.stringify(docx.problem));
  return Object.fromEntries(
    Object.entries(unzipSync(docx.value)).map(([name, part]) => [name, strFromU8(part)]),
  );
}

const wordsOf = (xml: string) =>
  xml
    .replace(/<w:br\/>/g, ' ')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');
const docxText = (document: OfficialDocument) => wordsOf(docxParts(document)['word/document.xml']!);

async function pdfText(bytes: Uint8Array): Promise<string[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  const pages = [...document.pages()].map((page) => page.getText());
  document.destroy();
  library.destroy();
  return pages;
}

describe('until it is issued', () => {
  it('number and date are left blank, with the year and the symbol in place', () => {
    expect(numberLine(draft)).toMatch(/^Số:\s+\/SATM-GSM$/);
    expect(placeAndDate(draft)).toMatch(/^Hải Vân, ngày\s+tháng\s+năm 2026$/);
  });

  it('it carries DỰ THẢO on every page, and no longer when issued', () => {
    expect(docxParts(draft)['word/header1.xml']).toContain('DỰ THẢO');
    expect(docxParts(draft)['word/header2.xml']).toContain('DỰ THẢO');
    expect(docxParts(issued)['word/header1.xml']).not.toContain('DỰ THẢO');
  });
});

it('a number below 10, a day below 10 and the months 1 and 2 are written with a nought', () => {
  expect(numberLine(issued)).toBe('Số: 07/SATM-GSM');
  expect(placeAndDate(issued)).toBe('Hải Vân, ngày 05 tháng 02 năm 2026');
  expect(placeAndDate({ ...issued, date: '2026-03-12' })).toBe('Hải Vân, ngày 12 tháng 3 năm 2026');
});

it('a long name of the letterhead is broken into even lines, a short one is not', () => {
  expect(letterheadName('Ủy ban nhân dân tỉnh Hải Vân')).toBe('ỦY BAN NHÂN DÂN\nTỈNH HẢI VÂN');
  expect(letterheadName('Sở An toàn mạng')).toBe('SỞ AN TOÀN MẠNG');
});

it('appendices have Roman numerals where there are several, and none where there is one', () => {
  expect([appendixName(0, 1), appendixName(0, 2), appendixName(3, 4), appendixName(8, 14)]).toEqual([
    'Phụ lục',
    'Phụ lục I',
    'Phụ lục IV',
    'Phụ lục IX',
  ]);
});

it('the Word file carries every component in the order of the decree', () => {
  const text = docxText(issued);
  const order = [
    'ỦY BAN NHÂN DÂN TỈNH HẢI VÂN',
    'SỞ AN TOÀN MẠNG',
    'Số: 07/SATM-GSM',
    'V/v kết quả',
    'CỘNG HÒA XÃ HỘI',
    'Độc lập - Tự do',
    'ngày 05 tháng 02',
    'Kính gửi:',
    '- Các sở, ban, ngành.',
    'báo cáo như sau',
    'Nội dung',
    'Nơi nhận:',
    '- Lưu: VT, GSM.',
    'KT. GIÁM ĐỐC',
    'Ngô Thử Nghiệm',
    'Phụ lục',
    'DANH SÁCH',
    '(Kèm theo Công văn số 07/SATM-GSM ngày 5/2/2026 của Sở An toàn mạng)',
  ];
  const places = order.map((words) => text.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

it('the PDF says the same, with the number of the page from the second on', async () => {
  const pages = await pdfText(await renderPdf(issued));
  expect(pages).toHaveLength(2);
  for (const words of [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Số: 07/SATM-GSM',
    'V/v kết quả rà quét mã độc',
    'Ngô Thử Nghiệm',
  ])
    expect(pages[0]!.replace(/\s+/g, ' ')).toContain(words);
  expect(pages[1]).toMatch(/(^|\n)2\s*(\n|$)/);
});

it('a report by name has its name and subject in the middle and no V/v', () => {
  const text = docxText({ ...issued, typeName: 'Báo cáo', addressees: ['Ủy ban nhân dân tỉnh'] });
  expect(text).toContain('BÁO CÁO');
  expect(text).toContain('Kính gửi: Ủy ban nhân dân tỉnh');
  expect(text).not.toContain('V/v');
});

it('whatever is typed gives a Word file that is well formed and says it', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('</w:t>', '{subject}', '{#body}', '&amp;', ']]>', '{{', '\u0000\u000b'),
  );
  fc.assert(
    fc.property(hostile, (text) => {
      const table = { columns: [{ label: text, width: 1 }], rows: [[text], { across: text }] };
      const parts = docxParts({
        ...draft,
        subject: text,
        body: [
          { kind: 'paragraph', text },
          { kind: 'table', table },
        ],
        distribution: [text],
      });
      for (const name of ['word/document.xml', 'docProps/core.xml']) {
        const parser = new SaxesParser({ xmlns: true });
        parser.on('error', (error) => {
          throw error;
        });
        expect(() => parser.write(parts[name]!).close()).not.toThrow();
      }
    }),
    { numRuns: 60 },
  );
});

it('the same content gives the same files on another day', async () => {
  const [docx, pdf] = [renderDocx(draft), await renderPdf(draft)];
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  expect(renderDocx(draft)).toEqual(docx);
  expect(Buffer.from(await renderPdf(draft)).equals(Buffer.from(pdf))).toBe(true);
});

describe('the template', () => {
  it('is what its readable parts make', () => {
    expect(Buffer.from(packOfficial()).equals(readFileSync(officialTemplate))).toBe(true);
  });

  it('that lost a field is refused and the field named', () => {
    const parts = unzipSync(readFileSync(officialTemplate));
    const name = 'word/document.xml';
    const lost = zipSync({ ...parts, [name]: strToU8(strFromU8(parts[name]!).replace('{numberLine}', '')) });
    expect(renderDocx(draft, lost)).toEqual({
      ok: false,
      problem: { code: 'fields-missing', fields: ['numberLine'] },
    });
  });

  it('with a loop left open is refused with the reason', () => {
    const parts = unzipSync(readFileSync(officialTemplate));
    const name = 'word/document.xml';
    const open = zipSync({ ...parts, [name]: strToU8(strFromU8(parts[name]!).replace('{/appendices}', '')) });
    expect(renderDocx(draft, open)).toMatchObject({ ok: false, problem: { code: 'template-broken' } });
  });
});
