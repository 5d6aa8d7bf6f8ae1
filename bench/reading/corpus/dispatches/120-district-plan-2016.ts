// 120: a district's plan of 2016: Roman parts, letters and dashes, spans by the quarter and "đến hết năm", what is told of the past.
import { before, by, during, duty, heading, point, recurring, type Source, say, state } from '../source.ts';

export const source: Source = {
  id: '120',
  half: 'held-out',
  print: { columns: true, wrap: 78 },
  head: {
    left: ['ỦY BAN NHÂN DÂN', 'HUYỆN THƯỢNG NGÀN'],
    number: 'Số: 14/KH-UBND',
    right: state,
    placeDate: 'Thượng Ngàn, ngày 26 tháng 01 năm 2016',
  },
  title: ['KẾ HOẠCH', 'Bảo đảm an toàn thông tin trong cơ quan nhà nước huyện Thượng Ngàn năm 2016'],
  body: [
    say(
      'Thực hiện Kế hoạch số 7/KH-UBND ngày 12/01/2016 của UBND tỉnh Lũng Vân, UBND huyện ban hành Kế hoạch như sau:',
    ),
    heading('I.', 'MỤC ĐÍCH'),
    say('Khắc phục tồn tại của năm 2015; giảm ít nhất một nửa số máy tính nhiễm vi rút.'),
    heading('II.', 'NỘI DUNG'),
    point('1.', 'Hạ tầng'),
    point(
      'a)',
      'Trang bị phần mềm diệt vi rút cho 100% máy tính của các phòng, ban; đến hết quý I/2016 đạt 50%, đến hết năm đạt 100%.',
      duty('II.1.a', ['endpoint-protection'], { deadline: by('2016-03-31') }),
    ),
    point(
      'b)',
      'Văn phòng HĐND và UBND huyện lắp đặt bộ lưu điện cho phòng máy chủ trong quý II năm 2016.',
      duty('II.1.b', ['network-continuity|key-system'], {
        group: 'Văn phòng HĐND và UBND huyện',
        deadline: during('2016-04-01', '2016-06-30'),
      }),
    ),
    point('2.', 'Nhân lực'),
    point(
      '-',
      'Phòng Nội vụ chủ trì mở 02 lớp tập huấn cho cán bộ xã: lớp thứ nhất trong tháng 4, lớp thứ hai trong tháng 9.',
      duty('II.2.-1', ['awareness'], { group: 'Phòng Nội vụ', deadline: during('2016-04-01', '2016-04-30') }),
    ),
    point(
      '-',
      'Mỗi xã, thị trấn cử một cán bộ kiêm nhiệm công nghệ thông tin, gửi danh sách về Phòng Văn hóa và Thông tin trước Tết Nguyên đán Bính Thân, hạn cuối ngày 05/02/2016.',
      duty('II.2.-2', ['incident-contact|response-team|statement|report-form'], {
        deadline: by('2016-02-05'),
      }),
    ),
    heading('III.', 'TỔ CHỨC THỰC HIỆN'),
    point(
      '1.',
      'Phòng Văn hóa và Thông tin theo dõi, báo cáo UBND huyện trước ngày 20 tháng cuối mỗi quý.',
      duty('III.1', ['report-form|statement'], {
        group: 'Phòng Văn hóa và Thông tin',
        deadline: recurring('FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20'),
      }),
    ),
    point(
      '2.',
      'Phòng Tài chính - Kế hoạch tham mưu bố trí kinh phí, trình UBND huyện trước 15/3/2016.',
      duty('III.2', ['statement'], { group: 'Phòng Tài chính - Kế hoạch', deadline: before('2016-03-15') }),
    ),
    point(
      '3.',
      'UBND các xã, thị trấn xây dựng kế hoạch của địa phương, ban hành chậm nhất sau 15 ngày kể từ ngày nhận được Kế hoạch này.',
      duty('III.3', ['statement|response-plan'], {
        group: 'UBND các xã, thị trấn',
        deadline: { kind: 'within', rule: ['P15D'] },
      }),
    ),
    say('Kế hoạch này thực hiện đến hết ngày 31/12/2016./.'),
  ],
  tail: {
    distribution: ['UBND tỉnh (b/c)', 'TT Huyện ủy', 'Các phòng, ban', 'UBND các xã, thị trấn', 'Lưu: VT'],
    signature: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    name: 'Triệu Mùi Pham',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'plan',
    urgency: null,
    issuer: 'Ủy ban nhân dân huyện Thượng Ngàn',
    parentBody: null,
    number: '14',
    symbol: 'KH-UBND',
    place: 'Thượng Ngàn',
    date: { iso: '2016-01-26' },
    subject: 'Bảo đảm an toàn thông tin trong cơ quan nhà nước huyện Thượng Ngàn năm 2016',
    bases: [{ number: '7/KH-UBND', date: '2016-01-12' }],
    contacts: [],
    signatory: { authority: ['TM', 'KT'], name: 'Triệu Mùi Pham' },
    contradictions: [],
  },
};
