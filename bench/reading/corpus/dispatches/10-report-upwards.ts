// 10: a report upwards: dates and figures everywhere, and nothing asked of anyone below.
import { heading, point, type Source, say, state } from '../source.ts';

export const source: Source = {
  id: '10',
  half: 'held-out',
  print: { columns: false, wrap: null },
  head: {
    left: ['ỦY BAN NHÂN DÂN', 'TỈNH PHÚ SA'],
    number: 'Số: 203/BC-UBND',
    right: state,
    placeDate: 'Phú Sa, ngày 12 tháng 12 năm 2024',
  },
  title: ['BÁO CÁO', 'Kết quả công tác bảo đảm an toàn thông tin mạng năm 2024'],
  to: { lead: 'Kính gửi:', names: ['Bộ Thông tin và Truyền thông'] },
  body: [
    say(
      'Thực hiện Công văn số 7781/BTTTT-CATTT ngày 25/11/2024 của Bộ Thông tin và Truyền thông về việc báo cáo công tác năm 2024, Ủy ban nhân dân tỉnh Phú Sa báo cáo như sau:',
    ),
    heading('I.', 'KẾT QUẢ ĐẠT ĐƯỢC'),
    point('1.', 'Đã phê duyệt cấp độ 42/45 hệ thống thông tin, đạt tỷ lệ 93,3%.'),
    point('2.', 'Trong năm đã ghi nhận 318 cảnh báo, xử lý xong 311 cảnh báo trước ngày 30/11/2024.'),
    point('3.', 'Tổ chức 02 lớp tập huấn cho 187 lượt cán bộ.'),
    heading('II.', 'TỒN TẠI, HẠN CHẾ'),
    point('-', 'Nhân lực chuyên trách còn mỏng, nhiều xã chưa có cán bộ kỹ thuật.'),
    heading('III.', 'KIẾN NGHỊ'),
    say('Kính đề nghị Bộ Thông tin và Truyền thông hỗ trợ đào tạo chuyên gia cho các địa phương miền núi.'),
    say('Trên đây là báo cáo của Ủy ban nhân dân tỉnh Phú Sa, kính gửi Bộ tổng hợp./.'),
  ],
  tail: {
    distribution: ['Như trên', 'CT, các PCT UBND tỉnh', 'Sở TT&TT', 'Lưu: VT, NC'],
    signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    name: 'Lâm Tịnh Nghi',
  },
  appendices: [],
  labels: {
    isDirective: false,
    docType: 'report',
    urgency: null,
    issuer: 'Ủy ban nhân dân tỉnh Phú Sa',
    parentBody: null,
    number: '203',
    symbol: 'BC-UBND',
    place: 'Phú Sa',
    date: { iso: '2024-12-12' },
    subject: 'Kết quả công tác bảo đảm an toàn thông tin mạng năm 2024',
    bases: [{ number: '7781/BTTTT-CATTT', date: '2024-11-25' }],
    contacts: [],
    signatory: { authority: 'TM', name: 'Lâm Tịnh Nghi' },
    contradictions: [],
  },
};
