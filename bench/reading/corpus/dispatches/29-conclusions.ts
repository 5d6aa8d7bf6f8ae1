// 29: a notice of a meeting's conclusions: assignments to named bodies in running paragraphs under short headings.
import { before, by, duty, heading, type Source, say, state, within } from '../source.ts';

export const source: Source = {
  id: '29',
  half: 'tune',
  print: { columns: false, wrap: 84 },
  head: {
    left: ['ỦY BAN NHÂN DÂN', 'TỈNH TRƯỜNG YÊN'],
    number: 'Số: 277/TB-UBND',
    right: state,
    placeDate: 'Trường Yên, ngày 01 tháng 8 năm 2025',
  },
  title: [
    'THÔNG BÁO',
    'Kết luận của Phó Chủ tịch Ủy ban nhân dân tỉnh tại cuộc họp về an ninh mạng của Trung tâm Phục vụ hành chính công',
  ],
  body: [
    say(
      'Ngày 29/7/2025, tại trụ sở Ủy ban nhân dân tỉnh, Phó Chủ tịch Ủy ban nhân dân tỉnh chủ trì họp nghe báo cáo về sự cố gián đoạn dịch vụ công ngày 23/7/2025. Sau khi nghe ý kiến các đơn vị, Phó Chủ tịch kết luận như sau:',
    ),
    heading('1.', 'Về khắc phục sự cố'),
    say(
      'Giao Sở Khoa học và Công nghệ hoàn thành chuyển dịch vụ sang máy chủ dự phòng trong vòng 48 giờ kể từ khi Thông báo này được ban hành.',
      duty('1.p1', ['network-continuity'], {
        group: 'Sở Khoa học và Công nghệ',
        deadline: within('PT48H', 'P2D'),
      }),
    ),
    say(
      'Giao Công an tỉnh điều tra nguyên nhân, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/8/2025.',
      duty('1.p2', ['report-form|statement'], { group: 'Công an tỉnh', deadline: before('2025-08-15') }),
    ),
    heading('2.', 'Về lâu dài'),
    say(
      'Giao Sở Tài chính bố trí kinh phí mua bản quyền tường lửa ứng dụng, trình Ủy ban nhân dân tỉnh chậm nhất ngày 30 tháng 8 năm 2025.',
      duty('2.p1', ['statement'], { group: 'Sở Tài chính', deadline: by('2025-08-30') }),
    ),
    say(
      'Ủy ban nhân dân các xã, phường kiểm tra máy quét, máy trạm tại bộ phận một cửa, gỡ phần mềm điều khiển từ xa chưa được phép.',
      duty('2.p2', ['endpoint-protection|statement'], { group: 'Ủy ban nhân dân các xã, phường' }),
    ),
    say('Ủy ban nhân dân tỉnh thông báo để các cơ quan biết, thực hiện./.'),
  ],
  tail: {
    distribution: ['CT, các PCT UBND tỉnh', 'Các đơn vị dự họp', 'UBND các xã, phường', 'Lưu: VT, NC'],
    signature: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
    name: 'Trang Thế Lữ',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'notice',
    urgency: null,
    issuer: 'Ủy ban nhân dân tỉnh Trường Yên',
    parentBody: null,
    number: '277',
    symbol: 'TB-UBND',
    place: 'Trường Yên',
    date: { iso: '2025-08-01' },
    subject:
      'Kết luận của Phó Chủ tịch Ủy ban nhân dân tỉnh tại cuộc họp về an ninh mạng của Trung tâm Phục vụ hành chính công',
    bases: [],
    contacts: [],
    signatory: { authority: 'TL', name: 'Trang Thế Lữ' },
    contradictions: [],
  },
};
