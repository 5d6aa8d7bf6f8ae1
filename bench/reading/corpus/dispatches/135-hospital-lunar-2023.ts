// 135: a hospital before Tết Quý Mão: lunar days with and without the solar day beside them, hours a system may be away, quarters.
import { before, during, duty, point, recurring, type Source, say, state, within } from '../source.ts';

const team = 'Tổ Công nghệ thông tin';

export const source: Source = {
  id: '135',
  half: 'tune',
  print: { columns: false, wrap: 80 },
  head: {
    left: ['SỞ Y TẾ TỈNH TRÀ GIANG', 'BỆNH VIỆN SẢN NHI'],
    number: 'Số: 12/BVSN-KHTH',
    about: ['V/v bảo đảm hệ thống bệnh án điện tử', 'dịp Tết Nguyên đán Quý Mão 2023'],
    right: state,
    placeDate: 'Trà Giang, ngày 05 tháng 01 năm 2023',
  },
  to: { lead: 'Kính gửi:', names: ['Các khoa, phòng', team] },
  body: [
    say(
      'Trong dịp Tết Nhâm Dần, từ ngày 31/01/2022 đến ngày 06/02/2022, phần mềm bệnh án điện tử ngừng 05 lần. Để không lặp lại, Giám đốc Bệnh viện yêu cầu:',
    ),
    point(
      '1.',
      'Tổ Công nghệ thông tin chạy thử máy phát điện, bộ lưu điện phòng máy chủ, xong trước ngày 23 tháng Chạp (14/01/2023).',
      duty('1', ['network-continuity|key-system|statement'], { group: team, deadline: before('2023-01-14') }),
    ),
    point(
      '2.',
      'Trước 16 giờ ngày 30 tháng Chạp, các khoa khóa sổ thuốc trên phần mềm, sao chép dữ liệu ra ổ đĩa ngoài.',
      duty('2', ['backup'], { group: 'các khoa', deadline: before('2023-01-21', '16:00') }),
    ),
    point(
      '3.',
      'Bố trí kỹ thuật viên trực từ 07h00 ngày 29 tháng Chạp đến 07h00 ngày mùng 6 Tết.',
      duty('3', ['duty-roster'], { deadline: during('2023-01-20', '2023-01-27') }),
    ),
    point(
      '4.',
      'Khi phần mềm ngừng hoạt động, Tổ Công nghệ thông tin khôi phục trong vòng 02 giờ; các khoa dùng bệnh án giấy trong thời gian chờ.',
      duty('4', ['network-continuity|response-plan|backup']),
    ),
    point(
      '5.',
      'Khoa có sự cố gửi bản tường trình về Phòng Kế hoạch tổng hợp trong 48 giờ kể từ khi khắc phục xong.',
      duty('5', ['incident-contact|report-form|statement'], { deadline: within('PT48H') }),
    ),
    point(
      '6.',
      'Bản sao lưu tuần giữ 12 tháng, bản sao lưu ngày giữ 30 ngày; ngay sau khi nhận được Công văn này, Tổ Công nghệ thông tin kiểm tra lại các bản đang giữ.',
      duty('6', ['backup']),
    ),
    point(
      '7.',
      'Khóa tài khoản của học viên đã kết thúc đợt thực tập ngày 30/12/2022; việc rà soát tài khoản còn lại hoàn thành trong quý I.',
      duty('7', ['access-review'], { deadline: during('2023-01-01', '2023-03-31') }),
    ),
    point(
      '8.',
      'Diễn tập chuyển sang bệnh án giấy định kỳ hằng quý, trước ngày 20 của tháng cuối quý.',
      duty('8', ['response-plan'], {
        deadline: recurring('FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20'),
      }),
    ),
    say(
      'Các khoa, phòng báo cáo tình hình hệ thống trong dịp Tết về Phòng Kế hoạch tổng hợp trước 10 giờ ngày mùng 8 Tết (29/01/2023)./.',
      duty('closing', ['report-form'], { deadline: before('2023-01-29', '10:00') }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Sở Y tế (để b/c)', 'Lưu: VT, KHTH'],
    signature: ['GIÁM ĐỐC'],
    name: 'TS.BS. Quản Thị Mộc Miên',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Bệnh viện Sản Nhi',
    parentBody: 'Sở Y tế tỉnh Trà Giang',
    number: '12',
    symbol: 'BVSN-KHTH',
    place: 'Trà Giang',
    date: { iso: '2023-01-05' },
    subject: 'V/v bảo đảm hệ thống bệnh án điện tử dịp Tết Nguyên đán Quý Mão 2023',
    bases: [],
    contacts: [],
    signatory: { authority: null, name: ['Quản Thị Mộc Miên', 'TS.BS. Quản Thị Mộc Miên'] },
    reportDue: before('2023-01-29', '10:00'),
    contradictions: [],
  },
};
