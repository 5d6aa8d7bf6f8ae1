// edXML packages: the envelope fills what the page leaves blank, and where the two differ, both are told.
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { type Reading, readingSchema } from '../../contract.ts';
import { buildDocx, paragraph } from '../docx/build-docx.ts';
import { readDispatch } from '../read.ts';
import { buildEdxml, type Given } from './build-edxml.ts';
import { dayOf } from './envelope.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const letter = (head: string): Uint8Array =>
  utf8(
    `UBND TỈNH MỘC SƠN\nSỞ NỘI VỤ\n\n${head}\n\nV/v đổi mật khẩu thư điện tử\n\nKính gửi: Các phòng chuyên môn\n\nSở Nội vụ yêu cầu các phòng:\n\n1. Đổi mật khẩu trước ngày 15/3/2024.\n\n2. Sao lưu dữ liệu.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrần Văn Mẫu\n`,
  );
const blank = letter('Số:      /SNV-VP          Mộc Sơn, ngày      tháng 3 năm 2024');
const printed = letter('Số: 31/SNV-VP          Mộc Sơn, ngày 05 tháng 3 năm 2024');
const given: Given = {
  number: '31',
  notation: 'SNV-VP',
  place: 'Mộc Sơn',
  date: '2024/03/05',
  type: 'Công văn',
  subject: 'Đổi mật khẩu thư điện tử',
  sender: 'Sở Nội vụ tỉnh Mộc Sơn',
  signer: 'Trần Văn Mẫu',
};
async function read(bytes: Uint8Array | string): Promise<Reading> {
  const result = await readDispatch(typeof bytes === 'string' ? utf8(bytes) : bytes, 'goi.edxml');
  if (!result.ok) throw new Error(`${result.problem.code} ${result.problem.place}`);
  return readingSchema.parse(result.value);
}
const one = (bytes: Uint8Array, fields: Given = given): string =>
  buildEdxml(fields, [{ name: 'a.txt', bytes }]);

it('a number and a day left blank on the page are taken from the envelope, and said to be', {
  timeout: 120_000,
}, async () => {
  const { number, date, symbol, contradictions, envelope } = await read(one(blank));
  expect(number).toMatchObject({ value: '31', reason: 'inferred', page: null });
  expect(date).toMatchObject({ iso: '2024-03-05', reason: 'inferred' });
  expect(symbol.reason).not.toBe('inferred');
  expect(contradictions).toEqual([]);
  expect(envelope).toMatchObject({
    documentId: 'K99.01.002,2024/03/05,31/SNV-VP',
    sender: { code: 'K99.01.002', name: 'Sở Nội vụ tỉnh Mộc Sơn' },
    recipients: [{ code: 'K99.01.003', name: 'Phòng Mẫu' }],
    attachments: [{ name: 'a.txt', isDispatch: true, problem: null }],
  });
});

it('what page and envelope both say stays as the page says it', async () => {
  const reading = await read(one(printed));
  expect(reading.contradictions).toEqual([]);
  expect([reading.number.value, reading.number.page, reading.issuer.value]).toEqual(['31', 1, 'Sở Nội vụ']);
});

it.each([
  ['number', { number: '13' }],
  ['symbol', { notation: 'SNV-TH' }],
  ['date', { date: '2024/03/06' }],
  ['issuer', { sender: 'Sở Y tế' }],
  ['subject', { subject: 'Về trực lễ' }],
  ['signatory', { signer: 'Trần Thị Khác' }],
  ['docType', { type: 'Báo cáo' }],
] as [string, Given][])(
  'where the %s of page and envelope differ, the page is kept and both are told',
  async (field, other) => {
    const page = await read(one(printed));
    const reading = await read(one(printed, { ...given, ...other }));
    expect(reading.contradictions).toMatchObject([{ kind: 'envelope-differs', fields: [field] }]);
    expect(reading.contradictions[0]!.explanation.vi).toContain(
      Object.values(other)[0]!.replace(/^2024\/03\/06$/, '2024-03-06'),
    );
    const value = (of: Reading): unknown => ({ ...of, signatory: of.signatory.name })[field as 'number'];
    expect(value(reading)).toMatchObject(
      typeof value(page) === 'string' ? {} : { ...(value(page) as object), confidence: expect.any(Number) },
    );
    if (typeof value(page) === 'string') expect(value(reading)).toBe(value(page));
  },
);

it('"Số: 31" in the envelope is the number 31', async () => {
  expect((await read(one(printed, { ...given, number: 'Số: 31' }))).contradictions).toEqual([]);
});

it('a day of the envelope that does not fit the month on the page fills nothing', async () => {
  const { date, contradictions } = await read(one(blank, { ...given, date: '2024/04/05' }));
  expect(date.iso).toBeNull();
  expect(contradictions).toMatchObject([{ fields: ['date'] }]);
});

it('the attachment that bears the symbol is the dispatch, appendices join it, others stand beside it', async () => {
  const reading = await read(
    buildEdxml(given, [
      { name: 'cu.txt', bytes: letter('Số: 7/SNV-VP          Mộc Sơn, ngày 02 tháng 2 năm 2023') },
      {
        name: 'chinh.docx',
        bytes: buildDocx(new TextDecoder().decode(printed).split('\n').map(paragraph).join('')),
      },
      {
        name: 'phu-luc.txt',
        bytes: utf8('PHỤ LỤC\nDANH SÁCH CÁC ĐƠN VỊ\n\n1. Phòng A Mộc Sơn\n2. Phòng B Mộc Sơn\n'),
      },
      { name: 'bang.xlsx', bytes: zipSync({ 'xl/workbook.xml': strToU8('<a/>') }) },
    ]),
  );
  expect([reading.number.value, reading.date.iso]).toEqual(['31', '2024-03-05']);
  expect(reading.obligations.map(({ path }) => path)).toEqual(['1', '2']);
  expect(
    reading.appendices.flatMap(({ blocks }) => blocks.flatMap(({ units }) => units.map(({ name }) => name))),
  ).toEqual(['Phòng A Mộc Sơn', 'Phòng B Mộc Sơn']);
  expect(
    reading.envelope?.attachments.map(({ isDispatch, problem }) => [isDispatch, problem !== null]),
  ).toEqual([
    [false, false],
    [true, false],
    [false, false],
    [false, true],
  ]);
});

it('a package may be an archive with its files beside it, or hold the header in a SOAP envelope', async () => {
  const manifest = buildEdxml(given, []).replace(
    '<edXML:AttachmentEncoded></edXML:AttachmentEncoded>',
    '<edXML:edXMLBody><edXML:edXMLManifest><edXML:Reference href="cid:1"><edXML:AttachmentName>cv.txt</edXML:AttachmentName></edXML:Reference></edXML:edXMLManifest></edXML:edXMLBody>',
  );
  const archive = zipSync({ 'goi/cv.edxml': strToU8(manifest), 'goi/cv.txt': printed });
  expect((await read(archive)).number.value).toBe('31');
  const soap = one(blank)
    .replace('edXML:edXMLEnvelope>', 'soap:Envelope xmlns:soap="s">')
    .replace('edXML:edXMLEnvelope>', 'soap:Envelope>');
  expect((await read(soap)).number.value).toBe('31');
});

it.each([
  ['has no attachment', buildEdxml(given, []), 'no-attachment', null],
  [
    'has none that can be read',
    buildEdxml(given, [{ name: 'a.exe', bytes: Uint8Array.of(0x4d, 0x5a, 0x90, 0) }]),
    'no-attachment',
    'a.exe: wrong-type',
  ],
  [
    'holds a package',
    buildEdxml(given, [{ name: 'b.edxml', bytes: utf8(one(printed)) }]),
    'no-attachment',
    'b.edxml: too-deep',
  ],
  [
    'has a DOCTYPE',
    one(printed).replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>'),
    'doctype-refused',
    'edXML',
  ],
  ['is cut short', one(printed).slice(0, 900), 'not-well-formed', 'edXML'],
  ['has no header', '<edXML:edXML xmlns:edXML="u"></edXML:edXML>', 'not-well-formed', 'MessageHeader'],
])('a package that %s is refused with the place', async (_, text, code, place) => {
  expect(await readDispatch(utf8(text), 'goi.edxml')).toMatchObject({ ok: false, problem: { code, place } });
});

it('days are read year first or day first, and only where there is such a day', () => {
  expect(
    ['2024/03/05', '2024-3-5T08:00:00', '05/03/2024', '2024/02/30', '20240305', 'hôm qua', null].map(dayOf),
  ).toEqual(['2024-03-05', '2024-03-05', '2024-03-05', null, null, null, null]);
});
