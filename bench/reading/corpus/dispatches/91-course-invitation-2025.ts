// 91: a ministry's centre invites to a course: register by a day, bring a computer, topics that read like duties; no duty.
import { point, type Source, say, state } from '../source.ts';

export const source: Source = {
  id: '91',
  half: 'tune',
  print: { columns: true, wrap: 86 },
  head: {
    left: ['BỘ NỘI CHÍNH SỐ', 'TRUNG TÂM BỒI DƯỠNG CÁN BỘ'],
    number: 'Số: 158/GM-TTBD',
    right: state,
    placeDate: 'Hà Nội, ngày 02 tháng 10 năm 2025',
  },
  title: ['GIẤY MỜI', 'Tham dự khóa bồi dưỡng kỹ năng ứng phó sự cố an ninh mạng'],
  to: { lead: 'Kính gửi:', names: ['Sở Nội vụ các tỉnh, thành phố', 'Trường Chính trị các tỉnh'] },
  body: [
    say(
      'Theo Kế hoạch số 27/KH-TTBD ngày 14/02/2025, Trung tâm trân trọng kính mời Quý cơ quan cử 02 cán bộ dự khóa bồi dưỡng, cụ thể:',
    ),
    point('1.', 'Thời gian: 04 ngày, từ ngày 20/10/2025 đến ngày 23/10/2025.'),
    point('2.', 'Địa điểm: Nhà khách Hồ Thủy, phường Tây Mai, Hà Nội.'),
    point('3.', 'Nội dung: rà quét lỗ hổng; sao lưu, phục hồi dữ liệu; phân công trực ứng cứu.'),
    point('4.', 'Kinh phí: Trung tâm chi trả tài liệu; đi lại, ăn ở do cơ quan cử người chi trả.'),
    say(
      'Danh sách đăng ký xin gửi về Trung tâm trước ngày 13/10/2025 theo địa chỉ lophoc@ttbd.example hoặc bà Ung Thị Diễm, điện thoại 0932.000.805.',
    ),
    say('Rất mong nhận được sự quan tâm của Quý cơ quan./.'),
  ],
  tail: {
    distribution: ['Như trên', 'Lãnh đạo Bộ (b/c)', 'Lưu: VT, ĐT'],
    signature: ['GIÁM ĐỐC'],
    name: 'Sái Công Nghiệp',
  },
  appendices: [],
  labels: {
    isDirective: false,
    docType: 'invitation',
    urgency: null,
    issuer: 'Trung tâm Bồi dưỡng cán bộ',
    parentBody: 'Bộ Nội chính số',
    number: '158',
    symbol: 'GM-TTBD',
    place: 'Hà Nội',
    date: { iso: '2025-10-02' },
    subject: 'Tham dự khóa bồi dưỡng kỹ năng ứng phó sự cố an ninh mạng',
    bases: [{ number: '27/KH-TTBD', date: '2025-02-14' }],
    contacts: [{ name: 'Ung Thị Diễm', phones: ['0932000805'], email: 'lophoc@ttbd.example' }],
    signatory: { authority: null, name: 'Sái Công Nghiệp' },
    contradictions: [],
  },
};
