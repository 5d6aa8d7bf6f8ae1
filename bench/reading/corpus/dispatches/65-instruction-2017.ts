// 65: an instruction of 2017 whose number and day are blank: rhythms by quarter and half-year, a feast as a deadline, years; lettered blocks numbered through.
import {
  before,
  by,
  during,
  duty,
  point,
  recipientTable,
  recurring,
  type Source,
  say,
  state,
} from '../source.ts';

const heads = 'Thủ trưởng các sở, ban, ngành';
const districts = 'Chủ tịch UBND các quận, huyện';
const units = [
  {
    sector: 'a) Các sở, ban, ngành:',
    names: ['Sở Ngoại vụ', 'Sở Tư pháp', 'Sở Lao động - Thương binh và Xã hội'],
  },
  { sector: 'b) Các quận:', names: ['UBND quận Cầu Gỗ', 'UBND quận Bến Lăng'] },
  {
    sector: 'c) Các huyện:',
    names: ['UBND huyện Thanh Khê Hạ', 'UBND huyện Đảo Yến', 'UBND huyện Vụ Quang Nam'],
  },
];

export const source: Source = {
  id: '65',
  half: 'tune',
  print: { columns: true, wrap: 88 },
  head: {
    left: ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ BẠCH GIANG'],
    number: 'Số:        /CT-UBND',
    right: state,
    placeDate: 'Bạch Giang, ngày …… tháng 3 năm 2017',
  },
  title: ['CHỈ THỊ', 'Về đẩy mạnh bảo đảm an toàn thông tin trong cơ quan nhà nước thành phố'],
  body: [
    say(
      'Những năm qua, công tác an toàn thông tin đã có chuyển biến; song từ tháng 11/2016 đến tháng 02/2017 vẫn xảy ra 09 vụ thay đổi giao diện trang thông tin. Chủ tịch Ủy ban nhân dân thành phố chỉ thị:',
    ),
    point('1)', 'Thủ trưởng các sở, ban, ngành:'),
    point(
      '1.a)',
      'Ban hành quy chế bảo đảm an toàn thông tin nội bộ trong quý II; rà soát lại quy chế hai năm một lần.',
      duty('1.a', ['statement'], { group: heads, deadline: during('2017-04-01', '2017-06-30') }),
    ),
    point(
      '1.b)',
      'Kiểm tra, khắc phục điểm yếu của trang thông tin điện tử trước ngày Giỗ Tổ Hùng Vương năm nay (06/4/2017).',
      duty('1.b', ['website-integrity|vulnerability'], { group: heads, deadline: before('2017-04-06') }),
    ),
    point(
      '1.c)',
      'Đến hết năm 2018, toàn bộ công chức chuyên trách phải qua lớp bồi dưỡng nhận thức về an toàn thông tin.',
      duty('1.c', ['awareness'], { group: heads, deadline: by('2018-12-31') }),
    ),
    point('2)', 'Chủ tịch UBND các quận, huyện:'),
    point(
      '2.a)',
      'Chỉ đạo UBND các xã, phường, thị trấn bố trí máy tính không nối mạng để soạn thảo văn bản mật trước ngày 01 tháng 9.',
      duty('2.a', ['statement'], { group: districts, cascade: true, deadline: before('2017-09-01') }),
    ),
    point(
      '2.b)',
      'Báo cáo tình hình trước ngày 20 của tháng cuối quý.',
      duty('2.b', ['report-form'], {
        group: districts,
        deadline: recurring(
          'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20',
          'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=19',
        ),
      }),
    ),
    point(
      '3)',
      'Giám đốc Sở Thông tin và Truyền thông kiện toàn Đội ứng cứu khẩn cấp; định kỳ 6 tháng (trước ngày 15/6) và hằng năm (trước ngày 15/12) tổng hợp, trình UBND thành phố.',
      duty('3', ['response-team', 'report-form|statement'], {
        group: 'Giám đốc Sở Thông tin và Truyền thông',
        deadline: recurring(
          'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15',
          'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=14',
        ),
      }),
    ),
    say(
      'Chỉ thị này thay thế Chỉ thị số 04/CT-UBND ngày 20/02/2012. Thủ trưởng các đơn vị nêu tại Phụ lục chịu trách nhiệm thi hành./.',
      duty('closing', ['statement'], { isOptional: true }),
    ),
  ],
  tail: {
    distribution: [
      'TT Thành ủy',
      'TT HĐND TP',
      'CT và các PCT UBND TP',
      'Các sở, ban, ngành',
      'UBND quận, huyện',
      'Lưu: VT, KGVX',
    ],
    printed: [
      'Nơi nhận:',
      '- TT Thành ủy; TT HĐND TP;',
      '- CT và các PCT UBND TP;',
      '- Các sở, ban, ngành; UBND quận, huyện;',
      '- Lưu: VT, KGVX.',
    ],
    signature: ['CHỦ TỊCH'],
    name: '',
  },
  appendices: [
    {
      kind: 'recipient-units',
      heading: ['PHỤ LỤC', 'CÁC ĐƠN VỊ THI HÀNH CHỈ THỊ'],
      caption: '(Kèm theo Chỉ thị số      /CT-UBND ngày    /3/2017 của Chủ tịch UBND thành phố)',
      body: [recipientTable(['Số TT', 'Đơn vị'], units)],
      units,
    },
  ],
  labels: {
    isDirective: true,
    docType: 'instruction',
    urgency: null,
    issuer: ['Ủy ban nhân dân thành phố Bạch Giang', 'Chủ tịch Ủy ban nhân dân thành phố'],
    parentBody: null,
    number: null,
    symbol: 'CT-UBND',
    place: 'Bạch Giang',
    date: { iso: null, year: 2017, month: 3 },
    subject: 'Về đẩy mạnh bảo đảm an toàn thông tin trong cơ quan nhà nước thành phố',
    bases: [],
    inDuties: [{ number: '04/CT-UBND', date: '2012-02-20' }],
    contacts: [],
    signatory: { authority: null, name: null },
    contradictions: [],
  },
};
