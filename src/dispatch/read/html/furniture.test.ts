// Pages of portals and mails: what stands about the dispatch is kept with the source and read for nothing.
import { expect, it } from 'vitest';
import { readDispatch } from '../read.ts';

const dispatch = `<table><tr><td>UBND TỈNH LAU SẬY<br>SỞ Y TẾ<br>Số: 61/SYT-VP<br>V/v sao lưu dữ liệu</td>
<td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>Lau Sậy, ngày 09 tháng 5 năm 2024</td></tr></table>
<p>Kính gửi: Các bệnh viện trong tỉnh</p><p>Sở Y tế yêu cầu các bệnh viện:</p>
<p>1. Sao lưu dữ liệu, gửi báo cáo về <a href="mailto:vanthu@soyte.example">vanthu@soyte.example</a>.</p>
<table><tr><td>Nơi nhận:<br>- Như trên;<br>- Lưu: VT.</td><td>GIÁM ĐỐC<br><br>Lò Văn Mẫu</td></tr></table>
<p>DANH SÁCH ĐƠN VỊ</p><table><tr><th>STT</th><th>Tên đơn vị</th></tr><tr><td>1</td><td>Bệnh viện A Lau Sậy</td></tr><tr><td>2</td><td>Bệnh viện B Lau Sậy</td></tr></table>`;
const menu = '<a href="/">Trang chủ</a> » <a href="/vb">Văn bản chỉ đạo</a>';
const foot = '<p>Cơ quan chủ quản: UBND tỉnh. Điện thoại: 0299.3000.111</p><p>CỔNG THÔNG TIN TỈNH</p>';
const related = '<h3>Tin liên quan</h3><ul><li><a href="/1">Sở Y tế họp giao ban</a></li></ul>';

it.each([
  [
    'a portal',
    `<header>CỔNG THÔNG TIN TỈNH</header><main>${dispatch}</main><aside>${related}</aside><footer>${foot}</footer>`,
  ],
  [
    'a portal of older make',
    `<div>CỔNG THÔNG TIN TỈNH</div><div>${menu}</div><div>${dispatch}</div><div>${related}</div><div>${foot}</div>`,
  ],
  [
    'a page set in a table',
    `<table><tr><td>${menu}</td></tr><tr><td>${dispatch}</td></tr><tr><td>Bản quyền thuộc Sở Y tế</td></tr></table>`,
  ],
  [
    'a page that Word saved with a note',
    `${dispatch}<div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p>[1] Xem Công văn số 2/BYT-TH.</p></div></div>`,
  ],
  ['a page with its menu at the side', `<table><tr><td>${menu}</td><td>${dispatch}</td></tr></table>`],
  [
    'a mail',
    `<div>Kính chuyển các đồng chí.</div><blockquote>${dispatch}</blockquote><div>--<br>PHÒNG HÀNH CHÍNH<br>Cao Thị Thư</div>`,
  ],
])('%s', async (_, body) => {
  const reading = await readDispatch(
    new TextEncoder().encode(`<!doctype html><html><body>${body}</body></html>`),
    'a.html',
  );
  if (!reading.ok) throw new Error(reading.problem.code);
  expect(reading.value).toMatchObject({
    issuer: { value: 'Sở Y tế' },
    parentBody: { value: 'UBND tỉnh Lau Sậy' },
    number: { value: '61' },
    signatory: { name: 'Lò Văn Mẫu' },
    obligations: [{ path: '1', text: 'Sao lưu dữ liệu, gửi báo cáo về vanthu@soyte.example.' }],
    distribution: [{ name: 'Như trên' }, { name: 'Lưu: VT' }],
    contacts: [{ email: 'vanthu@soyte.example', phones: [] }],
  });
  expect(reading.value.appendices.map(({ blocks }) => blocks)).toMatchObject([
    [{ units: [{ name: 'Bệnh viện A Lau Sậy' }, { name: 'Bệnh viện B Lau Sậy' }] }],
  ]);
});
