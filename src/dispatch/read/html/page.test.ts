// Pages of HTML: what a reader sees of them, lists with their labels, tables, and what Word saves as a page.
import { expect, it } from 'vitest';
import { linesFromHtml } from '../lines/from-html.ts';
import { readDispatch } from '../read.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
function linesOf(html: string | Uint8Array) {
  const lines = linesFromHtml(typeof html === 'string' ? utf8(html) : html);
  if (!lines.ok) throw new Error(lines.problem.code);
  return lines.value;
}
const shown = (html: string | Uint8Array): string[] => linesOf(html).map((line) => line.shown);

const page = `<!DOCTYPE html><html><head><title>Cổng tin</title><style>p{color:red}</style></head><body>
<script>var so = "Số: 1/GIA";</script>
<table border="0"><tr>
<td><p>UBND TỈNH BÌNH KHÊ<br><b>SỞ TƯ PHÁP</b></p><p>Số: 74/STP-VP<br>V/v rà soát tài khoản</p></td>
<td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</p><p><i>Bình Khê, ngày 09 tháng 5 năm 2024</i></p></td>
</tr></table>
<p>Kính gửi: Các phòng, ban thuộc Sở</p>
<p>Sở Tư pháp yêu cầu các phòng, ban:</p>
<ol><li>Về tài khoản:<ol type="a"><li>Rà soát tài khoản quản trị trước ngày 20/5/2024.</li><li>Đổi mật khẩu.</li></ol></li>
<li>Sao lưu dữ liệu.</li></ol>
<p style="display:none">3. Việc giấu đi.</p>
<table><tr><td>Nơi nhận:<br>- Như trên;<br>- Lưu: VT.</td><td>GIÁM ĐỐC<br><br>Lê Thị Mẫu</td></tr></table>
</body></html>`;

it('a dispatch saved as a page is read in all its parts', async () => {
  const reading = await readDispatch(utf8(page), 'cong-van.doc');
  if (!reading.ok) throw new Error(reading.problem.code);
  const { number, symbol, issuer, date, obligations, signatory, distribution } = reading.value;
  expect([number.value, symbol.value, issuer.value, date.iso]).toEqual([
    '74',
    'STP-VP',
    'Sở Tư pháp',
    '2024-05-09',
  ]);
  expect(obligations.map(({ path, text }) => [path, text])).toEqual([
    ['1.a', 'Rà soát tài khoản quản trị trước ngày 20/5/2024.'],
    ['1.b', 'Đổi mật khẩu.'],
    ['2', 'Sao lưu dữ liệu.'],
  ]);
  expect([signatory.name, distribution.map(({ name }) => name)]).toEqual([
    'Lê Thị Mẫu',
    ['Như trên', 'Lưu: VT'],
  ]);
});

it('labels are printed as a browser prints them', () => {
  const lists =
    '<html><ol type="I" start="3"><li>A<li>B</ol><ol style="list-style-type: lower-alpha"><li>C<li value="5">D</ol><ul><li>E</ul><ol reversed start="2"><li>F<li>G</ol><ol style="list-style:none"><li>1) H</ol>';
  expect(shown(lists)).toEqual(['III. A', 'IV. B', 'a. C', 'e. D', '- E', '2. F', '1. G', '1) H']);
});

it('a form of list that is no form counts in plain numbers', () => {
  expect(
    shown('<html><ol type="constructor"><li>A</ol><ol style="list-style: __proto__"><li>B</ol>'),
  ).toEqual(['1. A', '1. B']);
});

it('what the author hid is left out: elements, styles, scripts and comments', () => {
  const hidden = [
    '<p hidden>a</p>',
    '<p style="visibility:hidden">b</p>',
    '<span style="color:red;font-size:0px">c</span>',
    '<span style="mso-hide:all">d</span>',
    '<template>e</template>',
    '<noscript>f</noscript>',
    '<!-- g -->',
    '<select><option>h</select>',
    '<textarea>i</textarea>',
    '<div style="DISPLAY : NONE">j<div>k</div></div>',
  ].join('');
  expect(shown(`<html><body>${hidden}<p>thấy<br>được</p>`)).toEqual(['thấy', 'được']);
});

it('rows keep their cells, also those that cover several rows or columns', () => {
  const table =
    '<html><table><tr><th>TT<th>Nội dung<th>Chủ trì</tr><tr><td rowspan=2>1<td>Rà soát<td rowspan="2">Phòng A</tr><tr><td>Báo cáo</tr><tr><td colspan=2>Ghi chú<td>không</table>';
  expect(linesOf(table).map(({ cells }) => cells)).toEqual([
    ['TT', 'Nội dung', 'Chủ trì'],
    ['1', 'Rà soát', 'Phòng A'],
    ['', 'Báo cáo', 'Phòng A'],
    ['Ghi chú', '', 'không'],
  ]);
});

it('the labels that Word saves as text are kept, its bullets become dashes', () => {
  const word = (label: string, text: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${label}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${text}</p>`;
  expect(shown(`<html><body>${word('a)', 'Rà soát')}${word('·', 'Báo cáo')}${word('§', 'Họp')}`)).toEqual([
    'a) Rà soát',
    '- Báo cáo',
    '- Họp',
  ]);
});

it('letters come from the encoding of the bytes: UTF-16, Windows-1258 as declared, and UTF-8 whatever is declared', () => {
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from('<html><p>Sở Y tế'.split('').map((c) => c.charCodeAt(0))).buffer),
  ]);
  expect(shown(utf16)).toEqual(['Sở Y tế']);
  // "Số" with its tone as a mark: ô (F4) and the acute mark (EC).
  const windows = new Uint8Array([...utf8('<html><meta charset=windows-1258><p>S'), 0xf4, 0xec]);
  expect(shown(windows)).toEqual(['Số']);
  expect(shown('<html><meta charset="windows-1258"><p>Sở Nội vụ')).toEqual(['Sở Nội vụ']);
});

it('tags that nest without end, or are never closed, stop nothing', () => {
  expect(shown(`<html>${'<div>'.repeat(50_000)}sâu`)).toEqual(['sâu']);
  expect(shown(`<html>${'<table><tr><td>'.repeat(5_000)}sâu`)).toHaveLength(1);
  expect(shown(`<html>${'<b>'.repeat(20_000)}a${'</i>'.repeat(20_000)}b`)).toEqual(['ab']);
  expect(shown(`<html><p ${'a="'.repeat(10_000)}`)).toEqual([]);
});

it('a piece of a page without its root is a page; Markdown with a table in it is not', async () => {
  const piece = await readDispatch(
    utf8('<div><p>Kính gửi: Các đơn vị</p><p>Đề nghị rà soát.</p></div>'),
    'a.txt',
  );
  const markdown = await readDispatch(
    utf8('<table><tr><td>a</td></tr></table>\n\nKính gửi: Các đơn vị\n\nĐề nghị rà soát.\nTrân trọng.\n'),
    'a.md',
  );
  expect(piece.ok && piece.value.source.map(({ shown }) => shown)).toEqual([
    'Kính gửi: Các đơn vị',
    'Đề nghị rà soát.',
  ]);
  expect(markdown.ok && markdown.value.source).toHaveLength(4);
});

it('text that was typed into a page keeps its lines, and what is struck out is not said', async () => {
  const typed =
    'SỞ Y TẾ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 5/SYT-VP\n\nKính gửi: Các trạm\n\n1. Đổi mật khẩu.';
  expect(shown(`<html><body><pre>${typed}</pre></body></html>`)).toEqual([
    'SỞ Y TẾ',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Số: 5/SYT-VP',
    'Kính gửi: Các trạm',
    '1. Đổi mật khẩu.',
  ]);
  expect(
    shown(
      '<html><p>Nộp <s>ngày 1/2</s><span style="text-decoration:line-through">ngày 2/2</span>ngày 3/2.</p>',
    ),
  ).toEqual(['Nộp ngày 3/2.']);
});
