// 63: a dispatch that answers another: its points tell what was done, by days long past, and what is asked of those above; no duty.
import { heading, point, type Source, say, state } from '../source.ts';

export const source: Source = {
  id: '63',
  half: 'tune',
  print: { columns: false, wrap: 88 },
  head: {
    left: ['UBND TỈNH HOÀI GIANG', 'BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP'],
    number: 'Số: 702/BQL-VP',
    about: ['V/v báo cáo kết quả thực hiện', 'Công văn số 2207/UBND-KSTT'],
    right: state,
    placeDate: 'Hoài Giang, ngày 14 tháng 8 năm 2025',
  },
  to: {
    lead: 'Kính gửi:',
    names: ['Ủy ban nhân dân tỉnh (qua Sở Khoa học và Công nghệ)'],
    printed: ['Kính gửi: Ủy ban nhân dân tỉnh (qua Sở Khoa học và Công nghệ)'],
  },
  body: [
    say(
      'Ban Quản lý các khu công nghiệp nhận được Công văn số 2207/UBND-KSTT ngày 22/7/2025 của Ủy ban nhân dân tỉnh, trong đó yêu cầu các đơn vị báo cáo trước ngày 15/8/2025. Sau khi triển khai, Ban Quản lý báo cáo như sau:',
    ),
    heading('1.', 'Kết quả đạt được'),
    point('a)', 'Đã đổi mật khẩu 46/46 tài khoản quản trị, hoàn thành ngày 30/7/2025.'),
    point('b)', 'Đã sao lưu cơ sở dữ liệu doanh nghiệp, khôi phục thử thành công ngày 05/8/2025.'),
    point('c)', 'Tổ chức 02 buổi tuyên truyền cho công nhân về lừa đảo qua mạng trong tháng 7/2025.'),
    heading('2.', 'Khó khăn'),
    say('Bản quyền phần mềm diệt vi rút hết hạn ngày 31/10/2025 nhưng chưa có nguồn gia hạn.'),
    heading('3.', 'Kiến nghị'),
    say(
      'Kính đề nghị Ủy ban nhân dân tỉnh xem xét bố trí kinh phí trong quý IV/2025, giao Sở Khoa học và Công nghệ hướng dẫn lập hồ sơ cấp độ.',
    ),
    say('Ban Quản lý các khu công nghiệp kính báo cáo./.'),
  ],
  tail: {
    distribution: ['Như trên', 'Lãnh đạo Ban', 'Lưu: VT, VP'],
    signature: ['TRƯỞNG BAN'],
    name: 'Hàn Tử Sơn',
  },
  appendices: [],
  labels: {
    isDirective: false,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Ban Quản lý các khu công nghiệp',
    parentBody: 'UBND tỉnh Hoài Giang',
    number: '702',
    symbol: 'BQL-VP',
    place: 'Hoài Giang',
    date: { iso: '2025-08-14' },
    subject: 'V/v báo cáo kết quả thực hiện Công văn số 2207/UBND-KSTT',
    bases: [{ number: '2207/UBND-KSTT', date: '2025-07-22' }],
    contacts: [],
    signatory: { authority: null, name: 'Hàn Tử Sơn' },
    contradictions: [],
  },
};
