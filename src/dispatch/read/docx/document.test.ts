// What a Word document says as it is printed: boxes, changes, hidden text, merged cells, old fonts, headers and notes.
import { expect, it } from 'vitest';
import { linesFromDocx } from '../lines/from-docx.ts';
import { readDispatch } from '../read.ts';
import { buildDocx, paragraph, part, run } from './build-docx.ts';

async function linesOf(body: string, parts: Record<string, string> = {}) {
  const lines = await linesFromDocx(buildDocx(body, parts));
  if (!lines.ok) throw new Error(lines.problem.code);
  return lines.value;
}
const shown = async (body: string, parts: Record<string, string> = {}): Promise<string[]> =>
  (await linesOf(body, parts)).map((line) => line.shown);
const formatted = (properties: string, text: string): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const box = (left: number, ...texts: string[]): string => {
  const content = `<w:txbxContent>${texts.map(paragraph).join('')}</w:txbxContent>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:positionH><wp:posOffset>${left}</wp:posOffset></wp:positionH><wps:txbx>${content}</wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
};
const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

it('a letterhead in two text boxes is read left, then right, and once', async () => {
  const body =
    `<w:p>${box(3_000_000, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Mộc Sơn, ngày 05 tháng 3 năm 2024')}${box(0, 'UBND TỈNH MỘC SƠN', 'SỞ NỘI VỤ', 'Số: 31/SNV-VP', 'V/v đổi mật khẩu')}</w:p>` +
    paragraph('Kính gửi: Các phòng chuyên môn') +
    paragraph('Sở Nội vụ yêu cầu các phòng đổi mật khẩu thư điện tử trước ngày 15/3/2024.');
  const reading = await readDispatch(buildDocx(body), 'tep.docx');
  expect(reading).toMatchObject({
    ok: true,
    value: {
      number: { value: '31' },
      symbol: { value: 'SNV-VP' },
      issuer: { value: 'Sở Nội vụ' },
      date: { iso: '2024-03-05' },
    },
  });
});

it('changes are read as accepted: a deleted paragraph mark joins two paragraphs, a deleted row is out', async () => {
  const joined = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('Rà soát ')}</w:p>${paragraph('máy chủ')}`;
  const moved = `<w:p><w:moveFrom>${run('cũ')}</w:moveFrom><w:moveTo>${run('mới')}</w:moveTo></w:p>`;
  const table = `<w:tbl>${row(cell('STT'), cell('Tên'))}<w:tr><w:trPr><w:del/></w:trPr>${cell('1')}${cell('bỏ')}</w:tr>${row(cell('2'), cell('giữ'))}</w:tbl>`;
  expect(await shown(joined + moved + table)).toEqual(['Rà soát máy chủ', 'mới', 'STT Tên', '2 giữ']);
});

it('hidden text, field codes and marks of notes are not read; a field’s result is', async () => {
  const field = `<w:p>${run('Trang ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE \\* MERGEFORMAT</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('7')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
  const hidden = `<w:p>${run('thấy')}${formatted('<w:vanish/>', 'giấu')}${formatted('<w:vanish w:val="0"/>', ' rõ')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
  expect(await shown(field + hidden)).toEqual(['Trang 7', 'thấy rõ']);
});

it('an element that Word does not know says nothing, whatever it is called', async () => {
  expect(await shown(`<w:p>${run('a')}<w:r><w:constructor/><w:__proto__/></w:r>${run('b')}</w:p>`)).toEqual([
    'ab',
  ]);
});

it('content controls, smart tags and hyperlinks only wrap what they hold', async () => {
  const wrapped = `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('trong khung')}</w:sdtContent></w:sdt><w:p><w:smartTag>${run('thẻ ')}</w:smartTag><w:hyperlink>${run('liên kết')}</w:hyperlink><w:sdt><w:sdtContent>${run(' ô')}</w:sdtContent></w:sdt></w:p>`;
  expect(await shown(wrapped)).toEqual(['trong khung', 'thẻ liên kết ô']);
});

it('merged cells hold for the rows and columns that they cover, numbers of rows do not', async () => {
  const first = '<w:vMerge w:val="restart"/>';
  const table = `<w:tbl>${row(cell('TT'), cell('Nội dung'), cell('Chủ trì'))}${row(cell('1', first), cell('Rà soát'), cell('Phòng A', first))}${row(cell('', '<w:vMerge/>'), cell('Báo cáo'), cell('', '<w:vMerge/>'))}${row(cell('Ghi chú', '<w:gridSpan w:val="2"/>'), cell('không'))}</w:tbl>`;
  expect((await linesOf(table)).map(({ cells }) => cells)).toEqual([
    ['TT', 'Nội dung', 'Chủ trì'],
    ['1', 'Rà soát', 'Phòng A'],
    ['', 'Báo cáo', 'Phòng A'],
    ['Ghi chú', '', 'không'],
  ]);
});

it('text in fonts from before Unicode is read by its font, also where a style or the document sets it', async () => {
  const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
  const styles = part(
    'styles',
    `<w:docDefaults><w:rPrDefault><w:rPr>${font('.VnTime')}</w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="Moi"><w:rPr>${font('Times New Roman')}</w:rPr></w:style>`,
  );
  const body =
    paragraph('Së Th«ng tin vµ TruyÒn th«ng') +
    `<w:p>${formatted(font('VNI-Times'), 'Ñeà nghò caùc ñôn vò')}</w:p>` +
    `<w:p><w:r><w:t>t</w:t><w:softHyphen/><w:t>¬ng lai</w:t></w:r></w:p>` +
    `<w:p><w:pPr><w:pStyle w:val="Moi"/></w:pPr>${run('Sở Nội vụ')}</w:p>`;
  expect(await shown(body, { 'word/styles.xml': styles })).toEqual([
    'Sở Thông tin và Truyền thông',
    'Đề nghị các đơn vị',
    'tương lai',
    'Sở Nội vụ',
  ]);
});

it('a sign of a symbol font is a box, a sign of mathematics or a bullet; a soft hyphen is nothing', async () => {
  const sign = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
  const body = `<w:p>${sign('Wingdings', 'F0FE')}${run(' Có ')}${sign('Symbol', 'F0B3')}${run(' 3 bản sao')}</w:p><w:p>${sign('Wingdings', 'F0D8')}${run(' mục <w:softHyphen/>'.replace('<w:softHyphen/>', ''))}<w:r><w:t>tiê</w:t><w:softHyphen/><w:t>u</w:t></w:r></w:p>`;
  expect(await shown(body)).toEqual(['☑ Có ≥ 3 bản sao', '• mục tiêu']);
});

it('headers, footers and notes are kept beside the text and give no field', async () => {
  const lines = await linesOf(paragraph('Kính gửi: Các đơn vị'), {
    'word/header1.xml': part('hdr', paragraph('Bản nháp')),
    'word/header2.xml': part('hdr', paragraph('Bản nháp')),
    'word/footer1.xml': part('ftr', paragraph('Số: 99/GIA-MAO')),
    'word/footnotes.xml': part(
      'footnotes',
      `<w:footnote w:type="separator">${paragraph('—')}</w:footnote><w:footnote w:id="2">${paragraph('Theo báo cáo quý.')}</w:footnote>`,
    ),
  });
  expect(lines.map(({ shown, aside }) => [shown, aside === true])).toEqual([
    ['Kính gửi: Các đơn vị', false],
    ['Bản nháp', true],
    ['Theo báo cáo quý.', true],
    ['Số: 99/GIA-MAO', true],
  ]);
});

it('a letterhead that stands in the page’s header is read as the letterhead', async () => {
  const lines = await linesOf(paragraph('Kính gửi: Các đơn vị'), {
    'word/header1.xml': part('hdr', paragraph('SỞ Y TẾ') + paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')),
  });
  expect(lines.map(({ shown, aside }) => [shown, aside === true])).toEqual([
    ['SỞ Y TẾ', false],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', false],
    ['Kính gửi: Các đơn vị', false],
  ]);
});

it('the main part may have another name than usual', async () => {
  const document = part('document', `<w:body>${paragraph('Nội dung thật')}</w:body>`);
  const relations =
    '<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="/word/document2.xml"/></Relationships>';
  expect(await shown('', { 'word/document2.xml': document, '_rels/.rels': relations })).toEqual([
    'Nội dung thật',
  ]);
});

it('what is struck out is not said', async () => {
  const struck = (name: string, text: string) =>
    `<w:r><w:rPr><w:${name}/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const kept = '<w:r><w:rPr><w:strike w:val="0"/></w:rPr><w:t>20/5/2024.</w:t></w:r>';
  expect(
    await shown(
      `<w:p>${run('Gửi báo cáo trước ngày ')}${struck('strike', '10/5/2024')}${kept}</w:p><w:p>${struck('dstrike', 'Bỏ cả đoạn.')}</w:p>`,
    ),
  ).toEqual(['Gửi báo cáo trước ngày 20/5/2024.']);
});
