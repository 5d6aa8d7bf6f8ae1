// 134: a bank branch at the end of 2020: a table whose days fall in the next year, Tết by the lunar calendar, times that a system may take.
import {
  before,
  by,
  during,
  duty,
  point,
  recurring,
  type Source,
  say,
  state,
  table,
  within,
} from '../source.ts';

const computing = 'Phòng Điện toán';

export const source: Source = {
  id: '134',
  half: 'held-out',
  print: { columns: false, wrap: 90 },
  head: {
    left: ['NGÂN HÀNG TMCP SÔNG RỒNG', 'CHI NHÁNH TỈNH CỬA LỤC'],
    number: 'Số: 2218/SRB.CL-ĐT',
    about: ['V/v bảo đảm hoạt động hệ thống', 'giao dịch dịp quyết toán và Tết Tân Sửu'],
    right: state,
    placeDate: 'Cửa Lục, ngày 23 tháng 11 năm 2020',
  },
  to: { lead: 'Kính gửi:', names: ['Các phòng nghiệp vụ', 'Các phòng giao dịch'] },
  body: [
    say(
      'Theo Công văn số 9035/SRB-CNTT ngày 16/11/2020 của Hội sở chính về quyết toán niên độ 2020, Giám đốc Chi nhánh giao các phòng:',
    ),
    point('1.', 'Công việc và thời hạn'),
    table(
      ['STT', 'Nội dung công việc', 'Chủ trì', 'Phối hợp', 'Thời hạn'],
      [
        [
          '1',
          'Rà soát tài khoản nhân viên trên phần mềm lõi',
          computing,
          'Phòng Tổ chức',
          'Trước 17h30 ngày 27/11',
        ],
        ['2', 'Nâng cấp phần mềm diệt vi-rút cho máy quầy', computing, '', 'Trong tháng 12'],
        [
          '3',
          'Kiểm tra máy ATM, niêm phong cổng cắm ngoài',
          'Phòng Kho quỹ',
          'Các phòng giao dịch',
          'Trước 15/01',
        ],
        ['4', 'Sao lưu dữ liệu camera, phần mềm văn phòng', computing, '', '15 giờ thứ Sáu hằng tuần'],
        [
          '5',
          'Báo Hội sở chính khi có giao dịch nghi bị chiếm đoạt tài khoản',
          'Phòng Dịch vụ khách hàng',
          computing,
          'Không quá 24 giờ kể từ khi phát hiện',
        ],
        ['6', 'Nhắc khách hàng không cung cấp mã OTP', 'Các phòng giao dịch', '', 'Thường xuyên'],
        ['7', 'Diễn tập chuyển sang đường truyền dự phòng', computing, 'Phòng Kế toán', 'Quý I/2021'],
        ['8', 'Trực kỹ thuật phòng máy chủ', computing, '', 'Từ 28 tháng Chạp đến hết mùng 5 Tết Tân Sửu'],
      ],
      [
        duty('table1.1', ['access-review'], {
          lead: computing,
          support: ['Phòng Tổ chức'],
          deadline: before('2020-11-27', '17:30'),
        }),
        duty('table1.2', ['endpoint-protection'], {
          lead: computing,
          deadline: during('2020-12-01', '2020-12-31'),
        }),
        duty('table1.3', ['endpoint-protection|statement'], {
          lead: 'Phòng Kho quỹ',
          support: ['Các phòng giao dịch'],
          deadline: before('2021-01-15'),
        }),
        duty('table1.4', ['backup'], { lead: computing, deadline: recurring('FREQ=WEEKLY;BYDAY=FR') }),
        duty('table1.5', ['incident-contact'], {
          lead: 'Phòng Dịch vụ khách hàng',
          support: [computing],
          deadline: within('PT24H'),
        }),
        duty('table1.6', ['awareness'], { lead: 'Các phòng giao dịch' }),
        duty('table1.7', ['response-plan|network-continuity'], {
          lead: computing,
          support: ['Phòng Kế toán'],
          deadline: during('2021-01-01', '2021-03-31'),
        }),
        duty('table1.8', ['duty-roster'], {
          lead: computing,
          deadline: during('2021-02-09', '2021-02-16'),
        }),
      ],
    ),
    point('2.', 'Một số yêu cầu khác'),
    point(
      'a)',
      'Khi mất kết nối với Hội sở chính, Phòng Điện toán chuyển sang đường truyền dự phòng, khôi phục giao dịch tại quầy trong vòng 30 phút.',
      duty('2.a', ['network-continuity'], { group: computing }),
    ),
    point(
      'b)',
      'Băng hình camera tại quầy lưu tối thiểu 90 ngày.',
      duty('2.b', ['statement|key-system|backup']),
    ),
    point(
      'c)',
      'Không cài đặt, thay đổi phần mềm trên máy chủ từ 08h00 ngày 28/12/2020 đến 24h00 ngày 04/01/2021.',
      duty('2.c', ['statement|network-continuity|key-system'], {
        deadline: during('2020-12-28', '2021-01-04'),
      }),
    ),
    point(
      'd)',
      'Trưởng các phòng ký bản cam kết giữ bí mật mật khẩu, nộp Phòng Tổ chức chậm nhất cuối giờ chiều thứ Sáu (04/12/2020).',
      duty('2.d', ['password|statement'], { deadline: by('2020-12-04') }),
    ),
    say(
      'Các phòng báo cáo Giám đốc Chi nhánh kết quả thực hiện định kỳ trước ngày 05 hằng tháng, bắt đầu từ tháng 12/2020. Đầu mối: ông Tô Hữu Cẩn, điện thoại 0203.3000.221.',
      duty('closing', ['report-form'], {
        text: 'Các phòng báo cáo Giám đốc Chi nhánh kết quả thực hiện định kỳ trước ngày 05 hằng tháng, bắt đầu từ tháng 12/2020.',
        deadline: recurring('FREQ=MONTHLY;BYMONTHDAY=5', 'FREQ=MONTHLY;BYMONTHDAY=4'),
      }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Ban Giám đốc', 'Lưu: VT, ĐT'],
    signature: ['GIÁM ĐỐC'],
    name: 'Nghiêm Thị Diệu Hường',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: ['Chi nhánh tỉnh Cửa Lục', 'Ngân hàng TMCP Sông Rồng Chi nhánh tỉnh Cửa Lục'],
    parentBody: 'Ngân hàng TMCP Sông Rồng',
    number: '2218',
    symbol: 'SRB.CL-ĐT',
    place: 'Cửa Lục',
    date: { iso: '2020-11-23' },
    subject: 'V/v bảo đảm hoạt động hệ thống giao dịch dịp quyết toán và Tết Tân Sửu',
    bases: [{ number: '9035/SRB-CNTT', date: '2020-11-16' }],
    contacts: [{ name: 'Tô Hữu Cẩn', phones: ['02033000221'] }],
    signatory: { authority: null, name: 'Nghiêm Thị Diệu Hường' },
    reportDue: recurring('FREQ=MONTHLY;BYMONTHDAY=5', 'FREQ=MONTHLY;BYMONTHDAY=4'),
    contradictions: [],
  },
};
