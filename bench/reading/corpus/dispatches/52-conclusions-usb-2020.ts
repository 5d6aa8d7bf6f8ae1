// 52: a town's notice of 2020 of what its chairman concluded on USB sticks and cipher devices: an appraisal, then one body a letter.
import { before, by, during, duty, heading, point, type Source, say, state } from '../source.ts';

const office = 'Văn phòng HĐND và UBND thị xã';
const culture = 'Phòng Văn hóa và Thông tin';

export const source: Source = {
  id: '52',
  half: 'held-out',
  print: { columns: true, wrap: 86 },
  head: {
    left: ['ỦY BAN NHÂN DÂN', 'THỊ XÃ PHƯỚC LÂM'],
    number: 'Số: 148/TB-UBND',
    right: state,
    placeDate: 'Phước Lâm, ngày 06 tháng 11 năm 2020',
  },
  title: [
    'THÔNG BÁO',
    'Kết luận của Chủ tịch UBND thị xã tại cuộc họp về công tác bảo mật, an toàn thông tin',
  ],
  body: [
    say(
      'Ngày 03/11/2020, đồng chí Chủ tịch Ủy ban nhân dân thị xã chủ trì cuộc họp về công tác bảo mật, an toàn thông tin trên địa bàn. Sau khi nghe báo cáo và ý kiến của các đại biểu, đồng chí Chủ tịch kết luận như sau:',
    ),
    heading('1.', 'Đánh giá chung'),
    say(
      'Thời gian qua, các cơ quan, đơn vị đã quan tâm công tác bảo mật. Tuy nhiên, qua kiểm tra vẫn còn 07 máy tính dùng chung USB cho cả mạng nội bộ và mạng Internet.',
    ),
    heading('2.', 'Nhiệm vụ trong thời gian tới'),
    point(
      'a)',
      'Văn phòng HĐND và UBND thị xã kiểm kê, lập sổ theo dõi USB bảo mật, thiết bị mật mã đã cấp; thu hồi của người đã chuyển công tác trước ngày 20/11/2020.',
      duty('2.a', ['access-review'], { group: office, deadline: before('2020-11-20') }),
    ),
    point(
      'b)',
      'Các phòng, ban, đơn vị cài đặt phần mềm diệt vi rút trên toàn bộ máy trạm, chặn chức năng tự chạy của USB.',
      duty('2.b', ['endpoint-protection'], { group: 'Các phòng, ban, đơn vị' }),
    ),
    point(
      'c)',
      'Phòng Văn hóa và Thông tin chủ trì, phối hợp với Công an thị xã tổ chức tập huấn kỹ năng an toàn thông tin cho cán bộ, công chức trong tháng 12/2020.',
      duty('2.c', ['awareness'], {
        group: culture,
        lead: culture,
        support: ['Công an thị xã'],
        deadline: during('2020-12-01', '2020-12-31'),
      }),
    ),
    point(
      'd)',
      'UBND các xã, phường bố trí 01 máy tính không nối mạng để soạn thảo văn bản mật, hoàn thành chậm nhất ngày 30/11/2020.',
      duty('2.d', ['statement'], { group: 'UBND các xã, phường', deadline: by('2020-11-30') }),
    ),
    point(
      'đ)',
      'Các cơ quan, đơn vị báo cáo kết quả thực hiện về Văn phòng HĐND và UBND thị xã trước ngày 15/12/2020.',
      duty('2.đ', ['report-form'], { group: 'Các cơ quan, đơn vị', deadline: before('2020-12-15') }),
    ),
    say(
      'Văn phòng HĐND và UBND thị xã thông báo kết luận của đồng chí Chủ tịch Ủy ban nhân dân thị xã để các cơ quan, đơn vị biết, thực hiện./.',
    ),
  ],
  tail: {
    distribution: [
      'TT Thị ủy, TT HĐND thị xã (b/c)',
      'CT, các PCT UBND thị xã',
      'Các phòng, ban, đơn vị',
      'UBND các xã, phường',
      'Lưu: VT',
    ],
    signature: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
    name: 'Giáp Văn Nhẫn',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'notice',
    urgency: null,
    issuer: ['Ủy ban nhân dân thị xã Phước Lâm', 'UBND thị xã Phước Lâm'],
    parentBody: null,
    number: '148',
    symbol: 'TB-UBND',
    place: 'Phước Lâm',
    date: { iso: '2020-11-06' },
    subject: 'Kết luận của Chủ tịch UBND thị xã tại cuộc họp về công tác bảo mật, an toàn thông tin',
    bases: [],
    contacts: [],
    signatory: { authority: 'TL', name: 'Giáp Văn Nhẫn' },
    reportDue: before('2020-12-15'),
    contradictions: [],
  },
};
