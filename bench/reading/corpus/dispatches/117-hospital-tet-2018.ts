// 117: a hospital before Tết Mậu Tuất: dashes and plus signs without numbers, days that are told by the feast, a form called "Mẫu số 2".
import { by, during, duty, point, recurring, type Source, say, state, table } from '../source.ts';

const rows = ['Họ và tên người trực', 'Số điện thoại di động', 'Ca trực'];

export const source: Source = {
  id: '117',
  half: 'tune',
  print: { columns: false, wrap: 78 },
  head: {
    left: ['SỞ Y TẾ TỈNH ĐỒNG NGỌC', 'BỆNH VIỆN ĐA KHOA KHU VỰC CHỢ RẠNG'],
    number: 'Số: 39/BVCR-CNTT',
    about: ['V/v trực hệ thống phần mềm khám', 'chữa bệnh dịp Tết Mậu Tuất'],
    right: state,
    placeDate: 'Chợ Rạng, ngày 22 tháng 01 năm 2018',
    urgency: 'KHẨN',
  },
  to: { lead: 'Kính gửi:', names: ['Các khoa, phòng, trung tâm trong Bệnh viện'] },
  body: [
    say(
      'Theo lịch nghỉ Tết Nguyên đán Mậu Tuất (từ ngày 14/02/2018 đến hết ngày 20/02/2018), Giám đốc Bệnh viện yêu cầu:',
    ),
    point('-', 'Tổ Công nghệ thông tin:'),
    point(
      '+',
      'Kiểm tra bản sao lưu cơ sở dữ liệu bệnh án, phục hồi thử trên máy dự phòng trước Tết, chậm nhất ngày 27 tháng Chạp (12/02/2018).',
      duty('-1.+1', ['backup'], { group: 'Tổ Công nghệ thông tin', deadline: by('2018-02-12') }),
    ),
    point(
      '+',
      'Trực tại chỗ trước, trong và sau Tết; có mặt tại khoa gọi hỗ trợ trong vòng 30 phút.',
      duty('-1.+2', ['duty-roster'], {
        group: 'Tổ Công nghệ thông tin',
        deadline: during(null, null, '2018-02-16'),
      }),
    ),
    point(
      '+',
      'Không thay đổi cấu hình mạng từ nay đến hết Rằm tháng Giêng.',
      duty('-1.+3', ['statement|network-continuity'], {
        group: 'Tổ Công nghệ thông tin',
        deadline: by('2018-03-02'),
      }),
    ),
    point('-', 'Các khoa lâm sàng, cận lâm sàng:'),
    point(
      '+',
      'Tắt máy tính không dùng trong những ngày nghỉ, thoát khỏi phần mềm trước khi hết ca.',
      duty('-2.+1', ['endpoint-protection|statement|access-review'], {
        group: 'Các khoa lâm sàng, cận lâm sàng',
      }),
    ),
    point(
      '+',
      'Đăng ký người trực theo Mẫu số 2, nộp cho Phòng Kế hoạch tổng hợp muộn nhất 10h sáng thứ Hai, ngày 05/02/2018.',
      duty('-2.+2', ['duty-roster'], {
        group: 'Các khoa lâm sàng, cận lâm sàng',
        deadline: by('2018-02-05', '10:00'),
      }),
    ),
    point(
      '-',
      'Phòng Kế hoạch tổng hợp báo cáo Sở Y tế số liệu khám chữa bệnh mỗi ngày một lần trong thời gian nghỉ Tết, vào lúc 15 giờ 30.',
      duty('-3', ['report-form'], { group: 'Phòng Kế hoạch tổng hợp', deadline: recurring('FREQ=DAILY') }),
    ),
    point(
      '-',
      'Ngay trong ngày đi làm đầu tiên sau Tết (21/02/2018), các khoa, phòng báo cáo sự cố máy tính đã xảy ra, nếu có.',
      duty('-4', ['report-form|incident-contact'], { deadline: by('2018-02-21') }),
    ),
    say(
      'Khi phần mềm ngừng hoạt động gọi ngay số nội bộ 115 hoặc 0233.3000.115.',
      duty('closing', ['incident-contact'], { isOptional: true }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Sở Y tế (b/c)', 'Lưu: VT, CNTT'],
    signature: ['GIÁM ĐỐC'],
    name: 'BSCKII. Điền Xuân Hãn',
  },
  appendices: [
    {
      kind: 'duty-roster-form',
      heading: ['Mẫu số 2', 'ĐĂNG KÝ NGƯỜI TRỰC TẾT'],
      caption: null,
      body: [
        say('Khoa, phòng: .....................'),
        table(
          ['STT', 'Ngày', ...rows],
          [
            ['1', '', '', '', ''],
            ['2', '', '', '', ''],
          ],
        ),
      ],
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: 'urgent',
    issuer: 'Bệnh viện Đa khoa khu vực Chợ Rạng',
    parentBody: 'Sở Y tế tỉnh Đồng Ngọc',
    number: '39',
    symbol: 'BVCR-CNTT',
    place: 'Chợ Rạng',
    date: { iso: '2018-01-22' },
    subject: 'V/v trực hệ thống phần mềm khám chữa bệnh dịp Tết Mậu Tuất',
    bases: [],
    contacts: [{ name: null, phones: ['02333000115'] }],
    signatory: { authority: null, name: ['Điền Xuân Hãn', 'BSCKII. Điền Xuân Hãn'] },
    contradictions: [],
  },
};
