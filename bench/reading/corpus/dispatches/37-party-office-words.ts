// 37: a provincial Party committee's office: "Thứ nhất, thứ hai", two duties in a paragraph, hours of the same day, "T/L".
import { before, by, duty, party, type Source, say, within } from '../source.ts';

const lock =
  'các cơ quan, đơn vị ngắt kết nối Internet của máy tính soạn thảo tài liệu mật, xác nhận bằng văn bản gửi Văn phòng Tỉnh ủy trong ngày hôm nay (14/3/2025).';
const watch =
  'Phòng Cơ yếu - Công nghệ thông tin cử người trực qua đêm tại phòng máy chủ, mở đường dây nóng tiếp nhận phản ánh.';

export const source: Source = {
  id: '37',
  half: 'tune',
  print: { columns: false, wrap: 82 },
  head: {
    left: ['TỈNH ỦY HOÀI GIANG', 'VĂN PHÒNG', '*'],
    number: 'Số 1208-CV/VPTU',
    about: ['Về xử lý nguy cơ lộ, lọt tài liệu', 'trên mạng nội bộ của Đảng'],
    right: party,
    placeDate: 'Hoài Giang, ngày 14 tháng 3 năm 2025',
    urgency: 'KHẨN',
  },
  to: {
    lead: 'Kính gửi:',
    names: [
      'Các ban xây dựng Đảng, Báo Hoài Giang',
      'Các đảng ủy trực thuộc Tỉnh ủy',
      'Các huyện ủy, thành ủy',
    ],
    printed: [
      'Kính gửi: - Các ban xây dựng Đảng, Báo Hoài Giang,',
      '- Các đảng ủy trực thuộc Tỉnh ủy,',
      '- Các huyện ủy, thành ủy.',
    ],
  },
  body: [
    say(
      'Căn cứ Quy định số 09-QĐ/TU, ngày 02-12-2024 của Ban Thường vụ Tỉnh ủy về quản lý mạng thông tin diện rộng của Đảng (sửa đổi, bổ sung Quy định số 31-QĐ/TU, ngày 18-5-2021); qua giám sát đêm 12, rạng sáng 13-3-2025, phát hiện ba máy tính truy cập bất thường. Thực hiện ý kiến của đồng chí Phó Bí thư Thường trực, Văn phòng Tỉnh ủy đề nghị các đồng chí:',
    ),
    say(
      `Thứ nhất, ${lock} ${watch}`,
      duty('1.p1', ['statement'], { text: `Thứ nhất, ${lock}`, deadline: by('2025-03-14') }),
      duty('1.p2', ['duty-roster', 'incident-contact'], {
        text: watch,
        group: 'Phòng Cơ yếu - Công nghệ thông tin',
      }),
    ),
    say(
      'Thứ hai, đổi ngay mật khẩu của toàn bộ tài khoản trên hệ thống thông tin điều hành tác nghiệp, hoàn thành trước 7 giờ 30 phút sáng thứ Hai, ngày 17-3-2025.',
      duty('2', ['password'], { deadline: before('2025-03-17', '07:30') }),
    ),
    say(
      'Thứ ba, thu hồi USB an toàn cấp cho cán bộ đã nghỉ hưu trước ngày 01-01-2025; lập biên bản giao nhận và gửi về Phòng Cơ yếu - Công nghệ thông tin sau 10 ngày kể từ ngày nhận được Công văn này.',
      duty('3', ['access-review'], { deadline: within('P10D') }),
    ),
    say(
      'Thứ tư, phổ biến đến từng cán bộ, đảng viên, nhất là bộ phận văn thư, các thủ đoạn cài mã độc qua tệp đính kèm.',
      duty('4', ['awareness']),
    ),
    say(
      'Văn phòng Tỉnh ủy mong nhận được sự quan tâm, chỉ đạo của các đồng chí. Báo cáo kết quả xin gửi về Văn phòng Tỉnh ủy (qua đồng chí Hà Thục Miên, ĐT: 080 30 411 hoặc 0984-000-617) chậm nhất 10h00 ngày 21-3-2025.',
      duty('closing', ['report-form'], { deadline: by('2025-03-21', '10:00') }),
    ),
  ],
  tail: {
    distribution: [
      'Như trên',
      'Thường trực Tỉnh ủy (để báo cáo)',
      'Các đồng chí lãnh đạo Văn phòng',
      'Phòng Cơ yếu - CNTT',
      'Lưu Văn phòng Tỉnh ủy',
    ],
    printed: [
      'Nơi nhận:',
      '- Như trên,',
      '- Thường trực Tỉnh ủy (để báo cáo),',
      '- Các đồng chí lãnh đạo Văn phòng,',
      '- Phòng Cơ yếu - CNTT,',
      '- Lưu Văn phòng Tỉnh ủy.',
    ],
    signature: ['T/L BAN THƯỜNG VỤ', 'CHÁNH VĂN PHÒNG'],
    name: 'Quản Thượng Nghi',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: 'urgent',
    issuer: ['Văn phòng Tỉnh ủy Hoài Giang', 'Văn phòng', 'Văn phòng Tỉnh ủy'],
    parentBody: 'Tỉnh ủy Hoài Giang',
    number: '1208',
    symbol: 'CV/VPTU',
    place: 'Hoài Giang',
    date: { iso: '2025-03-14' },
    subject: 'Về xử lý nguy cơ lộ, lọt tài liệu trên mạng nội bộ của Đảng',
    bases: [{ number: '09-QĐ/TU', date: '2024-12-02' }],
    inDuties: [{ number: '31-QĐ/TU', date: '2021-05-18' }],
    contacts: [{ name: 'Hà Thục Miên', phones: ['08030411', '0984000617'] }],
    signatory: { authority: 'TL', name: 'Quản Thượng Nghi' },
    reportDue: by('2025-03-21', '10:00'),
    contradictions: [],
  },
};
