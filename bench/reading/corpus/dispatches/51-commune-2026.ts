// 51: an office of a commune in 2026: stars for points, bold lead words, rhythms by weekday, a time to recover that is no deadline, only an Appendix II; planted: enterprises are given duties and not addressed.
import { before, by, duty, point, recurring, type Source, say, state, table } from '../source.ts';

const hamlets = [
  ['1', 'Thôn Đồng Chum', 'Ông Lường, trưởng thôn', ''],
  ['2', 'Thôn Bãi Sậy Ngoài', 'Bà Hến, trưởng thôn', 'Chưa có mạng cáp quang'],
  ['3', 'Tổ dân phố Cầu Máng', 'Ông Thắc, tổ trưởng', ''],
];
const schools = [
  ['4', 'Trường THCS Đồng Chum', 'Văn thư', ''],
  ['5', 'Trạm Y tế xã', 'Văn thư', 'Nhận bản điện tử'],
];
const telecom = 'Các doanh nghiệp viễn thông có trạm phát sóng tại xã';

export const source: Source = {
  id: '51',
  half: 'tune',
  print: { columns: true, wrap: 80 },
  head: {
    left: ['UBND XÃ ĐỒNG CHUM', 'PHÒNG VĂN HÓA - XÃ HỘI'],
    number: 'Số: 9/VHXH',
    about: ['V/v giữ an toàn đài truyền thanh', 'thông minh và máy tính một cửa'],
    right: state,
    placeDate: 'Đồng Chum, ngày 3 tháng 6 năm 2026',
  },
  to: {
    lead: 'Kính gửi:',
    names: ['Các thôn, tổ dân phố', 'Các trường học, Trạm Y tế xã', 'Trung tâm Phục vụ hành chính công'],
    printed: [
      'Kính gửi:',
      'Các thôn, tổ dân phố;',
      'Các trường học, Trạm Y tế xã;',
      'Trung tâm Phục vụ hành chính công.',
    ],
  },
  body: [
    say(
      'Tối 31/5/2026, loa truyền thanh thông minh tại hai thôn tự phát nội dung lạ khoảng 10 phút. Được sự đồng ý của Chủ tịch UBND xã, Phòng Văn hóa - Xã hội đề nghị:',
    ),
    point('*', 'Các thôn, tổ dân phố:'),
    point(
      '-',
      'Ngắt nguồn cụm loa có dấu hiệu bị điều khiển từ bên ngoài, gọi ngay 0399.000.254 (anh Thào).',
      duty('-1.-1', ['incident-contact'], { group: 'Các thôn, tổ dân phố' }),
    ),
    point(
      '-',
      'Nhắc bà con không quét mã QR dán ở cột điện, không chuyển tiền theo cuộc gọi lạ; nhắc lại trong buổi phát thanh sáng thứ Bảy hằng tuần.',
      duty('-1.-2', ['awareness'], {
        group: 'Các thôn, tổ dân phố',
        deadline: recurring('FREQ=WEEKLY;BYDAY=SA'),
      }),
    ),
    point('*', 'Trung tâm Phục vụ hành chính công:'),
    point(
      '-',
      'Đặt lại mật khẩu máy lấy số, máy quét; thay mật khẩu 90 ngày một lần, lần đầu xong trước giờ làm việc ngày 08/6/2026.',
      duty('-2.-1', ['password'], {
        group: 'Trung tâm Phục vụ hành chính công',
        deadline: before('2026-06-08'),
      }),
    ),
    point(
      '-',
      'Chép dữ liệu hồ sơ ra ổ cứng rời vào chiều thứ Sáu hằng tuần.',
      duty('-2.-2', ['backup'], {
        group: 'Trung tâm Phục vụ hành chính công',
        deadline: recurring('FREQ=WEEKLY;BYDAY=FR'),
      }),
    ),
    point('*', 'Các doanh nghiệp viễn thông có trạm phát sóng tại xã:'),
    point(
      '-',
      'Khôi phục đường truyền cho trụ sở xã trong 4 giờ từ lúc nhận được thông báo mất kết nối.',
      duty('-3.-1', ['network-continuity'], { group: telecom }),
    ),
    say(
      'Làm xong việc nào, các đơn vị nhắn tin cho Phòng việc ấy; riêng bản tổng hợp theo Phụ lục II nộp muộn nhất thứ Ba tuần sau (09/6/2026). Xin cảm ơn./.',
      duty('closing', ['report-form'], { deadline: by('2026-06-09') }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Đảng ủy, UBND xã (b/c)', 'Lưu: VHXH'],
    printed: ['Nơi nhận:', 'Như trên', 'Đảng ủy, UBND xã (b/c)', 'Lưu: VHXH'],
    signature: ['PHỤ TRÁCH PHÒNG'],
    name: 'Sùng Thị Ngân',
  },
  appendices: [
    {
      kind: 'recipient-units',
      heading: ['Phụ lục II', 'NƠI NHẬN VÀ NGƯỜI NHẬN'],
      caption: '(Kèm theo Công văn số 9/VHXH ngày 03/6/2026; Phụ lục I đã gửi kèm Thông báo số 12/TB-UBND)',
      body: [
        table(
          ['TT', 'Đơn vị', 'Người nhận', 'Ghi chú'],
          [['THÔN, TỔ DÂN PHỐ'], ...hamlets, ['TRƯỜNG HỌC, Y TẾ'], ...schools],
        ),
      ],
      units: [
        { sector: 'THÔN, TỔ DÂN PHỐ', names: hamlets.map((cells) => cells[1] ?? '') },
        { sector: 'TRƯỜNG HỌC, Y TẾ', names: schools.map((cells) => cells[1] ?? '') },
      ],
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Phòng Văn hóa - Xã hội',
    parentBody: 'UBND xã Đồng Chum',
    number: '9',
    symbol: 'VHXH',
    place: 'Đồng Chum',
    date: { iso: '2026-06-03' },
    subject: 'V/v giữ an toàn đài truyền thanh thông minh và máy tính một cửa',
    bases: [],
    contacts: [{ name: 'Thào', phones: ['0399000254'] }],
    signatory: { authority: null, name: 'Sùng Thị Ngân' },
    reportDue: by('2026-06-09'),
    contradictions: ['group-not-addressed'],
  },
};
