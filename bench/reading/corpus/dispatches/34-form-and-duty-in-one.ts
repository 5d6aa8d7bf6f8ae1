// 34: an agency to two groups: A. and B. headings, duties numbered on through both, a report form with sections.
import { before, duty, heading, point, type Source, say, state, table } from '../source.ts';

export const source: Source = {
  id: '34',
  half: 'held-out',
  print: { columns: true, wrap: 88 },
  head: {
    left: ['BỘ KHOA HỌC VÀ CÔNG NGHỆ', 'CỤC ĐIỀU PHỐI MẠNG'],
    number: 'Số: 1355/CĐPM-CSHT',
    about: ['V/v xử lý cuộc gọi lừa đảo, sim rác', 'và bảo đảm hạ tầng dịp cuối năm'],
    right: state,
    placeDate: 'Hà Nội, ngày 18 tháng 11 năm 2025',
  },
  to: {
    lead: 'Kính gửi:',
    names: ['Các doanh nghiệp viễn thông', 'Sở Khoa học và Công nghệ các tỉnh, thành phố'],
  },
  body: [
    say('Trước tình trạng cuộc gọi giả danh gia tăng dịp cuối năm, Cục Điều phối mạng yêu cầu:'),
    heading('A.', 'CÁC DOANH NGHIỆP VIỄN THÔNG'),
    point(
      '1.',
      'Xử lý dứt điểm phản ánh của người dùng về cuộc gọi lừa đảo, tin nhắn rác nhận được qua tổng đài tiếp nhận.',
      duty('A.1', ['spam-complaint'], { group: 'Các doanh nghiệp viễn thông' }),
    ),
    point(
      '2.',
      'Thực hiện kịp thời yêu cầu ngừng cung cấp dịch vụ của cơ quan có thẩm quyền đối với thuê bao vi phạm.',
      duty('A.2', ['authority-order'], { group: 'Các doanh nghiệp viễn thông' }),
    ),
    point(
      '3.',
      'Dự phòng tuyến cáp, nguồn điện cho các trạm gốc tại vùng lũ.',
      duty('A.3', ['network-continuity'], { group: 'Các doanh nghiệp viễn thông' }),
    ),
    heading('B.', 'SỞ KHOA HỌC VÀ CÔNG NGHỆ CÁC TỈNH, THÀNH PHỐ'),
    point(
      '4.',
      'Kiểm tra việc chấp hành của doanh nghiệp trên địa bàn; gửi số liệu theo mẫu kèm theo trước ngày 20/12/2025.',
      duty('B.4', ['report-form'], {
        group: 'Sở Khoa học và Công nghệ các tỉnh, thành phố',
        deadline: before('2025-12-20'),
      }),
    ),
    say(
      'Đầu mối: Phòng Cơ sở hạ tầng, điện thoại: 024.3000.0808 - máy lẻ 102, email: csht@dieuphoimang.example.vn.',
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Bộ trưởng (để b/c)', 'Lưu: VT, CSHT'],
    signature: ['CỤC TRƯỞNG'],
    name: 'Liễu Thanh Bình',
  },
  appendices: [
    {
      kind: 'report-form',
      heading: ['PHỤ LỤC', 'MẪU BÁO CÁO KẾT QUẢ XỬ LÝ CUỘC GỌI LỪA ĐẢO'],
      caption: '(Kèm theo Công văn số 1355/CĐPM-CSHT ngày 18/11/2025 của Cục Điều phối mạng)',
      body: [
        heading('1.', 'Thông tin chung'),
        point('-', 'Tên đơn vị: ....................'),
        point('-', 'Người lập biểu: ....................'),
        heading('2.', 'Số liệu'),
        table(
          ['TT', 'Nội dung', 'Số lượng', 'Ghi chú'],
          [
            ['1', 'Tổng số phản ánh tiếp nhận', '', ''],
            ['2', 'Số thuê bao đã ngừng dịch vụ', '', ''],
          ],
        ),
      ],
      fields: ['Tên đơn vị', 'Người lập biểu', 'Tổng số phản ánh tiếp nhận', 'Số thuê bao đã ngừng dịch vụ'],
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Cục Điều phối mạng',
    parentBody: 'Bộ Khoa học và Công nghệ',
    number: '1355',
    symbol: 'CĐPM-CSHT',
    place: 'Hà Nội',
    date: { iso: '2025-11-18' },
    subject: 'V/v xử lý cuộc gọi lừa đảo, sim rác và bảo đảm hạ tầng dịp cuối năm',
    bases: [],
    contacts: [{ name: null, phones: ['02430000808'], email: 'csht@dieuphoimang.example.vn' }],
    signatory: { authority: null, name: 'Liễu Thanh Bình' },
    reportDue: before('2025-12-20'),
    contradictions: [],
  },
};
