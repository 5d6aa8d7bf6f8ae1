// 122: a ministry's department in 2014: Roman parts, bullets, a clause that carries the day of its parts, a form called "Phiếu" (Mẫu gửi kèm).
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
  within,
} from '../source.ts';

export const source: Source = {
  id: '122',
  half: 'held-out',
  print: { columns: false, wrap: null },
  head: {
    left: ['BỘ CÔNG TRÌNH', 'CỤC HẠ TẦNG SỐ'],
    number: 'Số: 448/CHTS-ATTT',
    about: ['V/v gia cố cổng thông tin điện tử', 'của các đơn vị'],
    right: state,
    placeDate: 'Hà Nội, ngày 15 tháng 5 năm 2014',
    urgency: 'KHẨN',
  },
  to: { lead: 'Kính gửi:', names: ['Các Tổng công ty trực thuộc Bộ', 'Các Trường, Viện thuộc Bộ'] },
  body: [
    say(
      'Từ ngày 10/5/2014, nhiều cổng thông tin điện tử bị thay đổi giao diện. Căn cứ ý kiến chỉ đạo của Bộ trưởng tại Công văn số 5160/BCT-VP ngày 13/5/2014, Cục đề nghị các đơn vị:',
    ),
    heading('I.', 'NHIỆM VỤ CẤP BÁCH'),
    point(
      '•',
      'Kiểm tra mã nguồn của cổng thông tin, gỡ bỏ tệp lạ được tải lên sau ngày 10/5/2014.',
      duty('I.-1', ['website-integrity']),
    ),
    point('•', 'Thay mật khẩu của người quản trị nội dung.', duty('I.-2', ['password'])),
    point(
      '•',
      'Những việc trên phải làm xong trong vòng 48 giờ kể từ khi nhận được công văn.',
      duty('I.-3', ['statement|password|website-integrity'], {
        isOptional: true,
        deadline: within('PT48H', 'P2D'),
      }),
    ),
    heading('II.', 'NHIỆM VỤ LÂU DÀI'),
    point(
      '•',
      'Thuê đơn vị chuyên nghiệp kiểm thử xâm nhập, hoàn thành trong 6 tháng cuối năm 2014.',
      duty('II.-1', ['vulnerability'], { deadline: during('2014-07-01', '2014-12-31') }),
    ),
    point(
      '•',
      'Phê duyệt phương án ứng cứu trước ngày 30 tháng 6 năm 2014.',
      duty('II.-2', ['response-plan'], { deadline: before('2014-06-30') }),
    ),
    heading('III.', 'BÁO CÁO'),
    point(
      '•',
      'Điền Phiếu khảo sát (mẫu gửi kèm), gửi Cục chậm nhất là hết giờ hành chính ngày 23/5/2014.',
      duty('III.-1', ['report-form'], { deadline: by('2014-05-23') }),
    ),
    point(
      '•',
      'Định kỳ hằng tuần, vào chiều thứ Năm, báo cáo tình hình qua thư điện tử cho đến hết tháng 6/2014.',
      duty('III.-2', ['report-form'], { deadline: recurring('FREQ=WEEKLY;BYDAY=TH') }),
    ),
    say('Liên hệ: bà Chử Lan Khuê, điện thoại (04) 3000 0448.'),
  ],
  tail: {
    distribution: ['Như trên', 'Bộ trưởng (b/c)', 'Lưu: VT, ATTT'],
    signature: ['CỤC TRƯỞNG'],
    name: 'Lục Hữu Trí',
  },
  appendices: [
    {
      kind: 'report-form',
      heading: ['PHIẾU KHẢO SÁT', 'Hiện trạng cổng thông tin điện tử'],
      caption: '(Mẫu gửi kèm)',
      body: [
        point('1.', 'Tên đơn vị: ........................'),
        point('2.', 'Địa chỉ cổng thông tin: ........................'),
        point('3.', 'Nơi đặt máy chủ: ........................'),
        point('4.', 'Người quản trị: ........................'),
      ],
      fields: ['Tên đơn vị', 'Địa chỉ cổng thông tin', 'Nơi đặt máy chủ', 'Người quản trị'],
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: 'urgent',
    issuer: 'Cục Hạ tầng số',
    parentBody: 'Bộ Công trình',
    number: '448',
    symbol: 'CHTS-ATTT',
    place: 'Hà Nội',
    date: { iso: '2014-05-15' },
    subject: 'V/v gia cố cổng thông tin điện tử của các đơn vị',
    bases: [{ number: '5160/BCT-VP', date: '2014-05-13' }],
    contacts: [{ name: 'Chử Lan Khuê', phones: ['0430000448'] }],
    signatory: { authority: null, name: 'Lục Hữu Trí' },
    reportDue: by('2014-05-23'),
    contradictions: [],
  },
};
