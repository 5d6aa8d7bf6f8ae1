// 36: a department of 2022 before the April holidays: two groups with lettered points, a contact, no list behind.
import { before, during, duty, heading, point, type Source, say, state } from '../source.ts';

const bodies = 'Các sở, ban, ngành, đoàn thể cấp tỉnh; UBND các huyện, thành phố';
const firms = 'Các doanh nghiệp viễn thông, Internet trên địa bàn tỉnh';

export const source: Source = {
  id: '36',
  half: 'held-out',
  print: { columns: true, wrap: 90 },
  head: {
    left: ['UBND TỈNH HẢI THƯỢNG', 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG'],
    number: 'Số: 712/STTTT-CNTTBCVT',
    about: ['V/v bảo đảm an toàn thông tin mạng', 'dịp nghỉ lễ 30/4 và 01/5 năm 2022'],
    right: state,
    placeDate: 'Hải Thượng, ngày 20 tháng 4 năm 2022',
  },
  to: {
    lead: 'Kính gửi:',
    names: ['Các sở, ban, ngành, đoàn thể cấp tỉnh', 'UBND các huyện, thành phố', firms],
  },
  body: [
    say(
      'Thực hiện Công văn số 1418/BTTTT-ATM ngày 15/4/2022 của Bộ Thông tin và Truyền thông về việc tăng cường bảo đảm an toàn thông tin mạng dịp nghỉ lễ 30/4 và 01/5 năm 2022, Sở Thông tin và Truyền thông đề nghị các cơ quan, đơn vị, doanh nghiệp triển khai một số nội dung sau:',
    ),
    heading('1.', bodies),
    point(
      'a)',
      'Phân công cán bộ trực bảo đảm an toàn thông tin 24/7 trong thời gian nghỉ lễ, từ ngày 30/4/2022 đến hết ngày 03/5/2022.',
      duty('1.a', ['duty-roster'], { group: bodies, deadline: during('2022-04-30', '2022-05-03') }),
    ),
    point(
      'b)',
      'Rà soát, cập nhật bản vá lỗ hổng cho hệ điều hành, phần mềm máy chủ trước ngày 28/4/2022.',
      duty('1.b', ['vulnerability'], { group: bodies, deadline: before('2022-04-28') }),
    ),
    point(
      'c)',
      'Kiểm tra nội dung, giao diện cổng, trang thông tin điện tử của đơn vị; kịp thời phát hiện việc bị chèn liên kết, thay đổi giao diện.',
      duty('1.c', ['website-integrity'], { group: bodies }),
    ),
    point(
      'd)',
      'Thực hiện sao lưu dữ liệu, cất giữ bản sao tách biệt với hệ thống đang vận hành.',
      duty('1.d', ['backup'], { group: bodies }),
    ),
    point(
      'đ)',
      'Khi xảy ra sự cố, thông báo ngay về Đội ứng cứu sự cố an toàn thông tin mạng tỉnh để được hỗ trợ xử lý.',
      duty('1.đ', ['incident-contact'], { group: bodies }),
    ),
    heading('2.', firms),
    point(
      'a)',
      'Bảo đảm hạ tầng mạng hoạt động thông suốt, ổn định; có phương án dự phòng khi lưu lượng tăng cao.',
      duty('2.a', ['network-continuity'], { group: firms }),
    ),
    point(
      'b)',
      'Tăng cường ngăn chặn tin nhắn rác, cuộc gọi rác; tiếp nhận, xử lý phản ánh của người sử dụng.',
      duty('2.b', ['spam-complaint'], { group: firms }),
    ),
    point(
      'c)',
      'Thực hiện nghiêm yêu cầu của cơ quan chức năng về ngăn chặn, gỡ bỏ thông tin vi phạm pháp luật.',
      duty('2.c', ['authority-order'], { group: firms }),
    ),
    say(
      'Đầu mối liên hệ: ông Lữ Hoàng Khang, Phòng Công nghệ thông tin, điện thoại: 0912.000.345, thư điện tử: lhkhang@haithuong.example.vn.',
    ),
    say('Đề nghị các cơ quan, đơn vị, doanh nghiệp quan tâm, phối hợp triển khai thực hiện./.', {
      path: 'closing',
      demands: ['statement'],
      isOptional: true,
    }),
  ],
  tail: {
    distribution: ['Như trên', 'UBND tỉnh (b/c)', 'Giám đốc Sở (b/c)', 'Lưu: VT, CNTT'],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Bế Quang Thái',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Sở Thông tin và Truyền thông',
    parentBody: 'UBND tỉnh Hải Thượng',
    number: '712',
    symbol: 'STTTT-CNTTBCVT',
    place: 'Hải Thượng',
    date: { iso: '2022-04-20' },
    subject: 'V/v bảo đảm an toàn thông tin mạng dịp nghỉ lễ 30/4 và 01/5 năm 2022',
    bases: [{ number: '1418/BTTTT-ATM', date: '2022-04-15' }],
    contacts: [{ name: 'Lữ Hoàng Khang', phones: ['0912000345'], email: 'lhkhang@haithuong.example.vn' }],
    signatory: { authority: 'KT', name: 'Bế Quang Thái' },
    reportDue: null,
    contradictions: [],
  },
};
