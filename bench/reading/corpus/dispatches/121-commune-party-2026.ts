// 121: a commune's Party committee in 2026: "Thứ nhất" to "Thứ tư" in running paragraphs, party cells, deadlines that are told by meetings and words.
import { before, by, during, duty, party, point, type Source, say } from '../source.ts';

export const source: Source = {
  id: '121',
  half: 'tune',
  print: { columns: false, wrap: null },
  head: {
    left: ['ĐẢNG BỘ TỈNH VÂN SƠN', 'ĐẢNG ỦY XÃ NÀ PHIÊNG', '*'],
    number: 'Số 118-CV/ĐU',
    about: ['Về việc bảo vệ bí mật nhà nước và', 'an ninh mạng dịp bầu cử'],
    right: party,
    placeDate: 'Nà Phiêng, ngày 20 tháng 02 năm 2026',
  },
  to: {
    lead: 'Kính gửi:',
    names: ['Các chi bộ trực thuộc', 'Ủy ban nhân dân xã', 'Ủy ban Mặt trận Tổ quốc xã'],
  },
  body: [
    say(
      'Thực hiện Công văn số 402-CV/TU, ngày 09/02/2026 của Ban Thường vụ Tỉnh ủy về bảo đảm an ninh mạng phục vụ bầu cử ngày 15/3/2026, Ban Thường vụ Đảng ủy xã yêu cầu:',
    ),
    point(
      'Thứ nhất,',
      'các chi bộ quán triệt nội dung Công văn trong kỳ sinh hoạt chi bộ tháng 3/2026, không soạn thảo văn bản mật trên máy tính nối mạng.',
      duty('1', ['awareness|statement'], {
        group: 'các chi bộ',
        deadline: during('2026-03-01', '2026-03-31'),
      }),
    ),
    point(
      'Thứ hai,',
      'Ủy ban nhân dân xã khóa các cổng USB không dùng đến ở máy tính của bộ phận một cửa, xong trước bầu cử ít nhất 10 ngày, tức là trước ngày 05/3/2026.',
      duty('2', ['endpoint-protection|access-review'], {
        group: 'Ủy ban nhân dân xã',
        deadline: before('2026-03-05'),
      }),
    ),
    point(
      'Thứ ba,',
      'Ủy ban Mặt trận Tổ quốc xã nắm dư luận về thông tin giả, phản ánh về Văn phòng Đảng ủy chậm nhất 60 phút từ lúc phát hiện.',
      duty('3', ['incident-contact|statement|warning-channel'], {
        group: 'Ủy ban Mặt trận Tổ quốc xã',
        deadline: { kind: 'within', rule: ['PT60M', 'PT1H'] },
      }),
    ),
    point(
      'Thứ tư,',
      'Văn phòng Đảng ủy cử người trực điện thoại suốt ngày bầu cử và hai ngày liền kề sau đó; công bố số trực 0219.3000.118 đến các chi bộ trong chiều nay.',
      duty('4', ['duty-roster', 'incident-contact'], {
        group: 'Văn phòng Đảng ủy',
        deadline: by('2026-02-20'),
      }),
    ),
    say(
      'Các chi bộ, cơ quan gửi báo cáo kết quả về Đảng ủy xã sau khi kết thúc bầu cử 03 ngày, không chờ nhắc.',
      duty('closing', ['report-form'], { deadline: { kind: 'within', rule: ['P3D'] } }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Ban Thường vụ Tỉnh ủy (b/c)', 'Lưu Văn phòng Đảng ủy'],
    signature: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ THƯỜNG TRỰC'],
    name: 'Lò Thị Tiên Sa',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Đảng ủy xã Nà Phiêng',
    parentBody: 'Đảng bộ tỉnh Vân Sơn',
    number: '118',
    symbol: 'CV/ĐU',
    place: 'Nà Phiêng',
    date: { iso: '2026-02-20' },
    subject: 'Về việc bảo vệ bí mật nhà nước và an ninh mạng dịp bầu cử',
    bases: [{ number: '402-CV/TU', date: '2026-02-09' }],
    contacts: [{ name: null, phones: ['02193000118'] }],
    signatory: { authority: 'TM', name: 'Lò Thị Tiên Sa' },
    contradictions: [],
  },
};
