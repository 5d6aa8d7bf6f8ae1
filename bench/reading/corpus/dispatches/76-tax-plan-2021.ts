// 76: a plan of a tax department with a table of tasks in the body: parts in Roman numbers, lead and support, deadlines in many forms.
import {
  before,
  by,
  during,
  duty,
  heading,
  point,
  recurring,
  type Source,
  say,
  state,
  table,
} from '../source.ts';

export const source: Source = {
  id: '76',
  half: 'held-out',
  print: { columns: false, wrap: 92 },
  head: {
    left: ['TỔNG CỤC THUẾ', 'CỤC THUẾ TỈNH HOÀI GIANG'],
    number: 'Số: 803/KH-CTHGI',
    right: state,
    placeDate: 'Hoài Giang, ngày 26 tháng 02 năm 2021',
  },
  title: ['KẾ HOẠCH', 'Bảo đảm an toàn ứng dụng quản lý thuế năm 2021'],
  body: [
    say(
      'Thực hiện Quyết định số 175/QĐ-TCT ngày 05/02/2021 của Tổng cục Thuế, Cục Thuế tỉnh Hoài Giang xây dựng Kế hoạch như sau:',
    ),
    heading('I.', 'MỤC TIÊU'),
    point('1.', 'Giữ cho người nộp thuế kê khai được liên tục.'),
    point('2.', 'Không để xảy ra mất, lộ dữ liệu người nộp thuế.'),
    heading('II.', 'NỘI DUNG CÔNG VIỆC'),
    table(
      ['STT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời gian hoàn thành'],
      [
        [
          '1',
          'Thành lập Tổ ứng cứu sự cố của Cục Thuế',
          'Phòng Tổ chức cán bộ',
          'Phòng Công nghệ thông tin',
          'Trước ngày 15/3/2021',
        ],
        [
          '2',
          'Lập hồ sơ đề xuất cấp độ an toàn cho hệ thống một cửa của ngành',
          'Phòng Công nghệ thông tin',
          'Các Chi cục Thuế',
          'Quý II/2021',
        ],
        [
          '3',
          'Kiểm tra cổng thông tin, gỡ trang lạ bị cài cắm',
          'Phòng Công nghệ thông tin',
          'Phòng Tuyên truyền',
          'Ngày 05 hằng tháng',
        ],
        [
          '4',
          'Bồi dưỡng kiến thức phòng tránh lừa đảo cho công chức',
          'Phòng Tổ chức cán bộ',
          '',
          'Tháng 5/2021',
        ],
        [
          '5',
          'Tổng kết, báo cáo Tổng cục Thuế',
          'Văn phòng',
          'Các phòng, Chi cục Thuế',
          'Chậm nhất ngày 10/12/2021',
        ],
      ],
      [
        duty('table1.1', ['response-team'], {
          lead: 'Phòng Tổ chức cán bộ',
          support: ['Phòng Công nghệ thông tin'],
          deadline: before('2021-03-15'),
        }),
        duty('table1.2', ['key-system'], {
          lead: 'Phòng Công nghệ thông tin',
          support: ['Các Chi cục Thuế'],
          deadline: during('2021-04-01', '2021-06-30'),
        }),
        duty('table1.3', ['website-integrity'], {
          lead: 'Phòng Công nghệ thông tin',
          support: ['Phòng Tuyên truyền'],
          deadline: recurring('FREQ=MONTHLY;BYMONTHDAY=5'),
        }),
        duty('table1.4', ['awareness'], {
          lead: 'Phòng Tổ chức cán bộ',
          deadline: during('2021-05-01', '2021-05-31'),
        }),
        duty('table1.5', ['report-form|statement'], {
          lead: 'Văn phòng',
          support: ['Các phòng, Chi cục Thuế'],
          deadline: by('2021-12-10'),
        }),
      ],
    ),
    heading('III.', 'TỔ CHỨC THỰC HIỆN'),
    point(
      '1.',
      'Các Chi cục Thuế căn cứ Kế hoạch này chỉ đạo các đội thuế trực thuộc triển khai, bố trí người nghe điện thoại báo sự cố cả ngoài giờ hành chính.',
      duty('III.1', ['incident-contact|duty-roster'], { group: 'Các Chi cục Thuế', cascade: true }),
    ),
    point(
      '2.',
      'Phòng Tài vụ - Quản trị cân đối kinh phí cho các nhiệm vụ nêu trên.',
      duty('III.2', ['statement'], { group: 'Phòng Tài vụ - Quản trị' }),
    ),
    point(
      '3.',
      'Các phòng, Chi cục Thuế sơ kết 6 tháng gửi Phòng Công nghệ thông tin trước ngày 20 tháng 6 năm 2021.',
      duty('III.3', ['report-form|statement'], {
        group: 'Các phòng, Chi cục Thuế',
        deadline: before('2021-06-20'),
      }),
    ),
  ],
  tail: {
    distribution: ['Tổng cục Thuế (b/c)', 'Lãnh đạo Cục', 'Các phòng, Chi cục Thuế', 'Lưu: VT, CNTT'],
    signature: ['KT. CỤC TRƯỞNG', 'PHÓ CỤC TRƯỞNG'],
    name: 'Âu Thị Mộng Cầm',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'plan',
    urgency: null,
    issuer: 'Cục Thuế tỉnh Hoài Giang',
    parentBody: 'Tổng cục Thuế',
    number: '803',
    symbol: 'KH-CTHGI',
    place: 'Hoài Giang',
    date: { iso: '2021-02-26' },
    subject: 'Bảo đảm an toàn ứng dụng quản lý thuế năm 2021',
    bases: [{ number: '175/QĐ-TCT', date: '2021-02-05' }],
    contacts: [],
    signatory: { authority: 'KT', name: 'Âu Thị Mộng Cầm' },
    contradictions: [],
  },
};
