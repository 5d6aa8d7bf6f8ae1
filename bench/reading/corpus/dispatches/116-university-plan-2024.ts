// 116: a university's plan of 2024: aims that are no duties, a task table in the body with spans of every kind.
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
  id: '116',
  half: 'held-out',
  print: { columns: false, wrap: 92 },
  head: {
    left: ['BỘ GIÁO DỤC VÀ HỌC THUẬT', 'TRƯỜNG ĐẠI HỌC KỸ NGHỆ PHƯƠNG NAM'],
    number: 'Số: 505/KH-ĐHPN',
    right: state,
    placeDate: 'Bình Phước Hạ, ngày 22 tháng 02 năm 2024',
  },
  title: ['KẾ HOẠCH', 'Bảo đảm an toàn thông tin phục vụ tuyển sinh năm 2024'],
  body: [
    say(
      'Căn cứ Chỉ thị số 220/CT-BGDHT ngày 30/01/2024 của Bộ Giáo dục và Học thuật, Nhà trường ban hành Kế hoạch như sau:',
    ),
    heading('I.', 'MỤC TIÊU'),
    say(
      'Cổng tuyển sinh hoạt động liên tục, thời gian gián đoạn cộng dồn không quá 04 giờ trong cả mùa tuyển sinh.',
    ),
    heading('II.', 'PHÂN CÔNG NHIỆM VỤ'),
    table(
      ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian'],
      [
        [
          '1',
          'Rà quét lỗ hổng Cổng tuyển sinh, khắc phục điểm yếu',
          'Trung tâm Công nghệ thông tin',
          'Khoa An toàn thông tin',
          'Trong tháng 3/2024',
        ],
        [
          '2',
          'Sao lưu dữ liệu thí sinh',
          'Trung tâm Công nghệ thông tin',
          'Phòng Đào tạo',
          'Ngày 01 và 15 hằng tháng',
        ],
        [
          '3',
          'Tập huấn cho cán bộ nhập hồ sơ về bảo vệ dữ liệu cá nhân',
          'Phòng Tổ chức',
          'Khoa Luật',
          'Trước 10/4/2024',
        ],
        [
          '4',
          'Diễn tập phương án ứng cứu khi Cổng bị tấn công từ chối dịch vụ',
          'Khoa An toàn thông tin',
          'Trung tâm Công nghệ thông tin',
          'Tuần 2 tháng 5/2024',
        ],
        ['5', 'Trực kỹ thuật 24/24 giờ', 'Trung tâm Công nghệ thông tin', '', 'Từ 18/7 đến 30/7/2024'],
        ['6', 'Báo cáo Ban Giám hiệu kết quả', 'Phòng Đào tạo', 'Các đơn vị', 'Chậm nhất 30/9/2024'],
      ],
      [
        duty('table1.1', ['vulnerability'], {
          lead: 'Trung tâm Công nghệ thông tin',
          support: ['Khoa An toàn thông tin'],
          deadline: during('2024-03-01', '2024-03-31'),
        }),
        duty('table1.2', ['backup'], {
          lead: 'Trung tâm Công nghệ thông tin',
          support: ['Phòng Đào tạo'],
          deadline: recurring('FREQ=MONTHLY;BYMONTHDAY=1,15'),
        }),
        duty('table1.3', ['awareness'], {
          lead: 'Phòng Tổ chức',
          support: ['Khoa Luật'],
          deadline: before('2024-04-10'),
        }),
        duty('table1.4', ['response-plan'], {
          lead: 'Khoa An toàn thông tin',
          support: ['Trung tâm Công nghệ thông tin'],
          deadline: during(null, null, '2024-05-09'),
        }),
        duty('table1.5', ['duty-roster'], {
          lead: 'Trung tâm Công nghệ thông tin',
          deadline: during('2024-07-18', '2024-07-30'),
        }),
        duty('table1.6', ['report-form|statement'], {
          lead: 'Phòng Đào tạo',
          support: ['Các đơn vị'],
          deadline: by('2024-09-30'),
        }),
      ],
    ),
    heading('III.', 'TỔ CHỨC THỰC HIỆN'),
    point(
      '1.',
      'Phòng Kế hoạch - Tài chính cấp đủ kinh phí trong 6 tháng đầu năm 2024.',
      duty('III.1', ['statement'], {
        group: 'Phòng Kế hoạch - Tài chính',
        deadline: during('2024-01-01', '2024-06-30'),
      }),
    ),
    point(
      '2.',
      'Các khoa, phòng cử đầu mối, thông báo cho Trung tâm Công nghệ thông tin trước ngày làm việc cuối cùng của tháng 02/2024 (29/02/2024).',
      duty('III.2', ['incident-contact|response-team|report-form|statement'], {
        group: 'Các khoa, phòng',
        deadline: before('2024-02-29'),
      }),
    ),
    point('3.', 'Kế hoạch này thay thế Kế hoạch số 488/KH-ĐHPN ngày 15/02/2023.'),
  ],
  tail: {
    distribution: ['Ban Giám hiệu', 'Các khoa, phòng, trung tâm', 'Lưu: VT, CNTT'],
    signature: ['KT. HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG'],
    name: 'PGS. TS. Viên Hạnh Dung',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'plan',
    urgency: null,
    issuer: 'Trường Đại học Kỹ nghệ Phương Nam',
    parentBody: 'Bộ Giáo dục và Học thuật',
    number: '505',
    symbol: 'KH-ĐHPN',
    place: 'Bình Phước Hạ',
    date: { iso: '2024-02-22' },
    subject: 'Bảo đảm an toàn thông tin phục vụ tuyển sinh năm 2024',
    bases: [{ number: '220/CT-BGDHT', date: '2024-01-30' }],
    inDuties: [{ number: '488/KH-ĐHPN', date: '2023-02-15' }],
    contacts: [],
    signatory: { authority: 'KT', name: ['Viên Hạnh Dung', 'PGS. TS. Viên Hạnh Dung'] },
    contradictions: [],
  },
};
