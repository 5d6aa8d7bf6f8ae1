// 08: the office of a provincial party committee in the party's own layout: a star, "Số 145-CV/VPTU", T/L signing.
import { before, duty, party, point, type Source, say } from '../source.ts';

export const source: Source = {
  id: '08',
  half: 'held-out',
  print: { columns: true, wrap: 84 },
  head: {
    left: ['TỈNH ỦY BẮC TRÀ', 'VĂN PHÒNG', '*'],
    number: 'Số 1452-CV/VPTU',
    about: ['V/v tăng cường bảo đảm an toàn mạng', 'thông tin diện rộng của Đảng'],
    right: party,
    placeDate: 'Bắc Trà, ngày 21 tháng 10 năm 2022',
  },
  to: {
    lead: 'Kính gửi:',
    names: [
      'Các ban đảng, Ủy ban Kiểm tra Tỉnh ủy',
      'Các huyện ủy, thị ủy, thành ủy và đảng ủy trực thuộc Tỉnh ủy',
      'Báo Bắc Trà',
    ],
  },
  body: [
    say(
      'Thực hiện Công văn số 6620-CV/VPTW, ngày 10/10/2022 của Văn phòng Trung ương Đảng về bảo đảm an toàn mạng thông tin diện rộng của Đảng; Văn phòng Tỉnh ủy đề nghị các cơ quan, đơn vị quan tâm thực hiện một số nội dung sau:',
    ),
    point(
      '1-',
      'Không kết nối máy tính soạn thảo văn bản mật với mạng Internet; chỉ sử dụng USB an toàn do ngành cơ yếu cấp.',
      duty('1', ['access-review']),
    ),
    point(
      '2-',
      'Cài đặt, cập nhật phần mềm phòng, chống mã độc trên tất cả máy tính; gỡ bỏ phần mềm không rõ nguồn gốc.',
      duty('2', ['endpoint-protection']),
    ),
    point(
      '3-',
      'Cử 01 cán bộ phụ trách công nghệ thông tin làm đầu mối, gửi họ tên, số điện thoại về Văn phòng Tỉnh ủy (qua Phòng Cơ yếu - Công nghệ thông tin) trước ngày 31/10/2022.',
      duty('3', ['incident-contact|response-team|warning-channel|statement'], {
        deadline: before('2022-10-31'),
      }),
    ),
    say(
      'Mọi thông tin xin liên hệ đồng chí Nông Quốc Bảo Lâm, Phó Trưởng phòng, điện thoại: (0209) 3.000.166, di động 0948 000 312.',
    ),
  ],
  tail: {
    distribution: [
      'Như trên',
      'Thường trực Tỉnh ủy (để báo cáo)',
      'Lãnh đạo Văn phòng',
      'Lưu Văn phòng Tỉnh ủy',
    ],
    signature: ['CHÁNH VĂN PHÒNG'],
    name: 'Lý Thượng Hiền',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: ['Văn phòng Tỉnh ủy', 'Văn phòng', 'Văn phòng Tỉnh ủy Bắc Trà'],
    parentBody: ['Tỉnh ủy Bắc Trà'],
    number: '1452',
    symbol: 'CV/VPTU',
    place: 'Bắc Trà',
    date: { iso: '2022-10-21' },
    subject: 'V/v tăng cường bảo đảm an toàn mạng thông tin diện rộng của Đảng',
    bases: [{ number: '6620-CV/VPTW', date: '2022-10-10' }],
    contacts: [{ name: 'Nông Quốc Bảo Lâm', phones: ['02093000166', '0948000312'] }],
    signatory: { authority: null, name: 'Lý Thượng Hiền' },
    reportDue: null,
    contradictions: [],
  },
};
