// Word documents: what Word numbers by itself, the letterhead's columns, and files that are to be refused.
import { describe, expect, it } from 'vitest';
import type { ReadProblem } from '../../contract.ts';
import { buildDocx, listed, paragraph, run, table } from '../docx/build-docx.ts';
import { readDispatch } from '../read.ts';

const letterhead = table([
  [
    paragraph('UBND TỈNH HÒA KHÊ') +
      paragraph('SỞ Y TẾ') +
      paragraph('Số: 55/SYT-VP') +
      paragraph('V/v đổi mật khẩu hệ thống'),
    paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
      paragraph('Độc lập - Tự do - Hạnh phúc') +
      paragraph('Hòa Khê, ngày 03 tháng 4 năm 2024'),
  ],
]);
const signature = table([
  [
    paragraph('Nơi nhận:') + paragraph('- Như trên;') + paragraph('- Lưu: VT.'),
    paragraph('GIÁM ĐỐC') + paragraph('') + paragraph('Hồ Thị Mẫu'),
  ],
]);
const body =
  letterhead +
  paragraph('Kính gửi: Các bệnh viện trong tỉnh') +
  paragraph('Sở Y tế yêu cầu các bệnh viện thực hiện:') +
  listed(1, 0, 'Về tài khoản:') +
  listed(1, 1, 'Thay đổi mật khẩu trước ngày 15/4/2024.') +
  listed(1, 1, 'Rà soát tài khoản quản trị.') +
  listed(1, 0, 'Về dữ liệu:') +
  listed(1, 1, 'Sao lưu dữ liệu.') +
  listed(1, 2, 'Lập biên bản.') +
  `<w:p>${run('Trân trọng./.')}</w:p>` +
  signature +
  paragraph('Phụ lục') +
  paragraph('DANH SÁCH CÁC ĐƠN VỊ') +
  table([
    ['STT', 'TÊN ĐƠN VỊ'],
    ['1', 'Bệnh viện A Hòa Khê'],
    ['2', 'Bệnh viện B Hòa Khê'],
  ]);

async function problemOf(bytes: Uint8Array): Promise<ReadProblem> {
  const result = await readDispatch(bytes, 'tep.docx');
  if (result.ok) throw new Error('was read');
  return result.problem;
}
async function readingOf(bytes: Uint8Array) {
  const result = await readDispatch(bytes, 'tep.docx');
  if (!result.ok) throw new Error(result.problem.message.en);
  return result.value;
}

describe('a Word document', () => {
  it('gives the labels that Word numbers by itself, beginning again under each heading', async () => {
    const { obligations } = await readingOf(buildDocx(body));
    expect(obligations.map(({ path, text }) => [path, text])).toEqual([
      ['1.a', 'Thay đổi mật khẩu trước ngày 15/4/2024.'],
      ['1.b', 'Rà soát tài khoản quản trị.'],
      ['2.a', 'Sao lưu dữ liệu.'],
      ['2.a.-1', 'Lập biên bản.'],
    ]);
  });

  it('reads the columns of letterhead and signature one by one', async () => {
    const reading = await readingOf(buildDocx(body));
    expect([reading.parentBody.value, reading.issuer.value]).toEqual(['UBND tỉnh Hòa Khê', 'Sở Y tế']);
    expect([reading.number.value, reading.symbol.value, reading.date.iso]).toEqual([
      '55',
      'SYT-VP',
      '2024-04-03',
    ]);
    expect(reading.signatory).toMatchObject({ capacity: 'GIÁM ĐỐC', name: 'Hồ Thị Mẫu', authority: null });
    expect(reading.distribution.map(({ name }) => name)).toEqual(['Như trên', 'Lưu: VT']);
  });

  it('reads the rows of an appendix as units', async () => {
    const { appendices } = await readingOf(buildDocx(body));
    expect(appendices[0]!.blocks[0]!.units.map(({ name }) => name)).toEqual([
      'Bệnh viện A Hòa Khê',
      'Bệnh viện B Hòa Khê',
    ]);
  });

  it('leaves out what tracked changes deleted and keeps what they inserted', async () => {
    const changed = `<w:p>${run('1. Đổi mật khẩu trước ngày ')}<w:del><w:r><w:delText>01/5/2024</w:delText></w:r></w:del><w:ins>${run('09/5/2024')}</w:ins>${run('.')}</w:p>`;
    const { obligations } = await readingOf(
      buildDocx(paragraph('Kính gửi: Các đơn vị') + paragraph('Đề nghị các đơn vị:') + changed),
    );
    expect(obligations[0]!.deadline.date).toBe('2024-05-09');
  });
});

const relationship = (type: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://hoakhe.example/a" TargetMode="External"/></Relationships>`;

describe('a Word document that is to be refused', () => {
  it('names the part that declares a DOCTYPE', async () => {
    const bytes = buildDocx('', { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' });
    expect(await problemOf(bytes)).toMatchObject({
      code: 'doctype-refused',
      place: 'word/document.xml',
      file: 'tep.docx',
    });
  });

  it('is refused with a template from outside, and read with a hyperlink', async () => {
    expect(
      await problemOf(buildDocx(body, { 'word/_rels/settings.xml.rels': relationship('attachedTemplate') })),
    ).toMatchObject({ code: 'external-link' });
    expect(
      (await readingOf(buildDocx(body, { 'word/_rels/document.xml.rels': relationship('hyperlink') }))).number
        .value,
    ).toBe('55');
  });

  it('is refused before it unpacks to far more than it weighs', async () => {
    const bytes = buildDocx('', { 'word/document.xml': new Uint8Array(30_000_000).fill(32) });
    expect(bytes.length).toBeLessThan(100_000);
    expect(await problemOf(bytes)).toMatchObject({ code: 'archive-refused', place: 'word/document.xml' });
  });

  it('is refused with too many entries, or an archive inside', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 2100 }, (_, index) => [`word/${index}.xml`, '<a/>']),
    );
    expect((await problemOf(buildDocx(body, many))).code).toBe('archive-refused');
    expect(await problemOf(buildDocx(body, { 'word/inner.zip': 'PK' }))).toMatchObject({
      code: 'archive-refused',
      place: 'word/inner.zip',
    });
  });

  it('is called damaged where it is cut short, and of the wrong type where it is no Word document', async () => {
    const whole = buildDocx(body);
    expect((await problemOf(whole.subarray(0, whole.length / 2))).code).toBe('truncated');
    expect((await problemOf(buildDocx(body, { 'word/document.xml': '<w:document' }))).code).toBe(
      'not-well-formed',
    );
    const { zipSync, strToU8 } = await import('fflate');
    expect((await problemOf(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }))).code).toBe('spreadsheet');
  });
});
