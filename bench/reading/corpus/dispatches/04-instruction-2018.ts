// 04: an instruction of 2018: numbered by addressee, grounds in a long preamble, a rhythm and a quarter, no "Kính gửi".
import { during, duty, point, recurring, type Source, say, state } from '../source.ts';

export const source: Source = {
  id: '04',
  half: 'held-out',
  print: { columns: true, wrap: 82 },
  head: {
    left: ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ TÂN LỘC'],
    number: 'Số: 15/CT-UBND',
    right: state,
    placeDate: 'Tân Lộc, ngày 09 tháng 7 năm 2018',
  },
  title: ['CHỈ THỊ', 'Về việc chấn chỉnh công tác bảo đảm an toàn thông tin trong các cơ quan nhà nước'],
  body: [
    say(
      'Thời gian qua, nhiều cơ quan chưa phân công người phụ trách an toàn thông tin, trang thông tin điện tử bị chèn nội dung lạ mà không được xử lý kịp thời.',
    ),
    say(
      'Thực hiện Chỉ thị số 31/CT-TTg ngày 02 tháng 6 năm 2018 của Thủ tướng Chính phủ về việc nâng cao năng lực phòng, chống phần mềm độc hại, Chủ tịch Ủy ban nhân dân thành phố chỉ thị:',
    ),
    point('1.', 'Thủ trưởng các sở, ban, ngành, Chủ tịch Ủy ban nhân dân các quận, huyện:'),
    point(
      'a)',
      'Phê duyệt hồ sơ đề xuất cấp độ an toàn của các hệ thống thông tin trong quý IV/2018.',
      duty('1.a', ['key-system'], {
        group: 'Thủ trưởng các sở, ban, ngành, Chủ tịch Ủy ban nhân dân các quận, huyện',
        deadline: during('2018-10-01', '2018-12-31'),
      }),
    ),
    point(
      'b)',
      'Kiểm tra trang thông tin điện tử hằng ngày, gỡ bỏ nội dung bị chèn trái phép, khắc phục điểm yếu bị lợi dụng.',
      duty('1.b', ['website-integrity', 'vulnerability'], {
        group: 'Thủ trưởng các sở, ban, ngành, Chủ tịch Ủy ban nhân dân các quận, huyện',
      }),
    ),
    point(
      'c)',
      'Định kỳ báo cáo tình hình về Sở Thông tin và Truyền thông trước ngày 15 hằng tháng.',
      duty('1.c', ['report-form'], {
        group: 'Thủ trưởng các sở, ban, ngành, Chủ tịch Ủy ban nhân dân các quận, huyện',
        deadline: recurring('FREQ=MONTHLY;BYMONTHDAY=15', 'FREQ=MONTHLY;BYMONTHDAY=14'),
      }),
    ),
    point('2.', 'Sở Thông tin và Truyền thông:'),
    point(
      'a)',
      'Duy trì kênh cảnh báo sớm, gửi cảnh báo tới đầu mối của từng đơn vị.',
      duty('2.a', ['warning-channel'], { group: 'Sở Thông tin và Truyền thông' }),
    ),
    point(
      'b)',
      'Trình Ủy ban nhân dân thành phố kiện toàn Đội ứng cứu sự cố an toàn thông tin mạng trong tháng 9/2018.',
      duty('2.b', ['response-team'], {
        group: 'Sở Thông tin và Truyền thông',
        deadline: during('2018-09-01', '2018-09-30'),
      }),
    ),
    point(
      '3.',
      'Sở Tài chính cân đối, bố trí kinh phí mua sắm giải pháp bảo vệ theo quy định của Luật Ngân sách nhà nước.',
      duty('3', ['statement'], { group: 'Sở Tài chính' }),
    ),
    point(
      '4.',
      'Đài Phát thanh và Truyền hình Tân Lộc, Báo Tân Lộc tuyên truyền về kỹ năng an toàn khi sử dụng mạng.',
      duty('4', ['awareness'], { group: 'Đài Phát thanh và Truyền hình Tân Lộc, Báo Tân Lộc' }),
    ),
    say('Chỉ thị này có hiệu lực kể từ ngày 20 tháng 7 năm 2018./.'),
  ],
  tail: {
    distribution: [
      'Bộ Thông tin và Truyền thông',
      'TT Thành ủy, TT HĐND thành phố',
      'Các sở, ban, ngành',
      'UBND các quận, huyện',
      'Lưu: VT, TH2',
    ],
    signature: ['CHỦ TỊCH'],
    name: 'Tôn Nữ Hạ Vy',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'instruction',
    urgency: null,
    issuer: 'Ủy ban nhân dân thành phố Tân Lộc',
    parentBody: null,
    number: '15',
    symbol: 'CT-UBND',
    place: 'Tân Lộc',
    date: { iso: '2018-07-09' },
    subject: 'Về việc chấn chỉnh công tác bảo đảm an toàn thông tin trong các cơ quan nhà nước',
    bases: [{ number: '31/CT-TTg', date: '2018-06-02' }],
    inDuties: [],
    contacts: [],
    signatory: { authority: null, name: 'Tôn Nữ Hạ Vy' },
    reportDue: recurring('FREQ=MONTHLY;BYMONTHDAY=15', 'FREQ=MONTHLY;BYMONTHDAY=14'),
    contradictions: [],
  },
};
