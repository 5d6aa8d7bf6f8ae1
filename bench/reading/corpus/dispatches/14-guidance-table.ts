// 14: guidance whose duties stand in a table in the body, with lead, support and days; sections before and after it.
import { before, by, during, duty, heading, type Source, say, state, table } from '../source.ts';

export const source: Source = {
  id: '14',
  half: 'held-out',
  print: { columns: false, wrap: 94 },
  head: {
    left: ['UBND TỈNH LAM GIANG', 'SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
    number: 'Số: 07/HD-SKHCN',
    right: state,
    placeDate: 'Lam Giang, ngày 27 tháng 02 năm 2026',
  },
  title: ['HƯỚNG DẪN', 'Xác định và bảo vệ hệ thống thông tin theo cấp độ tại cấp xã'],
  to: { lead: 'Kính gửi:', names: ['Ủy ban nhân dân các xã, phường'] },
  body: [
    say(
      'Căn cứ Nghị quyết số 64/NQ-HĐND ngày 11/12/2025 của Hội đồng nhân dân tỉnh về đầu tư hạ tầng số, Sở Khoa học và Công nghệ hướng dẫn thực hiện như sau:',
    ),
    heading('1.', 'Nội dung công việc'),
    table(
      ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
      [
        [
          '1',
          'Thống kê hệ thống thông tin đang vận hành',
          'UBND các xã, phường',
          'Sở Khoa học và Công nghệ',
          'Trước 15/3/2026',
        ],
        ['2', 'Lập hồ sơ đề xuất cấp độ', 'UBND các xã, phường', '', 'Chậm nhất 10/4/2026'],
        [
          '3',
          'Thẩm định hồ sơ đề xuất cấp độ',
          'Công an tỉnh',
          'Sở Khoa học và Công nghệ; Sở Tài chính',
          'Quý II/2026',
        ],
        [
          '4',
          'Tập huấn kỹ năng nhận biết lừa đảo trực tuyến cho cán bộ thôn',
          'Trung tâm Chuyển đổi số tỉnh',
          'UBND các xã, phường',
          'Tháng 5/2026',
        ],
      ],
      [
        duty('table1.1', ['key-system'], {
          lead: 'UBND các xã, phường',
          support: ['Sở Khoa học và Công nghệ'],
          deadline: before('2026-03-15'),
        }),
        duty('table1.2', ['key-system'], { lead: 'UBND các xã, phường', deadline: by('2026-04-10') }),
        duty('table1.3', ['key-system'], {
          lead: 'Công an tỉnh',
          support: ['Sở Khoa học và Công nghệ', 'Sở Tài chính'],
          deadline: during('2026-04-01', '2026-06-30'),
        }),
        duty('table1.4', ['awareness'], {
          lead: 'Trung tâm Chuyển đổi số tỉnh',
          support: ['UBND các xã, phường'],
          deadline: during('2026-05-01', '2026-05-31'),
        }),
      ],
    ),
    heading('2.', 'Báo cáo'),
    say(
      'Ủy ban nhân dân các xã, phường báo cáo tiến độ về Sở Khoa học và Công nghệ trước ngày 30/6/2026.',
      duty('2.p1', ['report-form'], {
        group: 'Ủy ban nhân dân các xã, phường',
        deadline: before('2026-06-30'),
      }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'UBND tỉnh (để b/c)', 'Công an tỉnh', 'Lưu: VT, CĐS'],
    signature: ['GIÁM ĐỐC'],
    name: 'Tiêu Hoàng Yến',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'guidance',
    urgency: null,
    issuer: 'Sở Khoa học và Công nghệ',
    parentBody: 'UBND tỉnh Lam Giang',
    number: '07',
    symbol: 'HD-SKHCN',
    place: 'Lam Giang',
    date: { iso: '2026-02-27' },
    subject: 'Xác định và bảo vệ hệ thống thông tin theo cấp độ tại cấp xã',
    bases: [{ number: '64/NQ-HĐND', date: '2025-12-11' }],
    contacts: [],
    signatory: { authority: null, name: 'Tiêu Hoàng Yến' },
    reportDue: before('2026-06-30'),
    contradictions: [],
  },
};
