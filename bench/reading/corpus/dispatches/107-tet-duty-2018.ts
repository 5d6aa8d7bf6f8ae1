// 107: a district of 2018 on duty over Tết: lunar days beside civil ones, hours, a duty that is passed on to communes, a roster form behind.
import { before, by, during, duty, point, type Source, say, state, table } from '../source.ts';

const offices = 'Các phòng, ban chuyên môn thuộc UBND huyện';
const communes = 'UBND các xã, thị trấn';

export const source: Source = {
  id: '107',
  half: 'tune',
  print: { columns: true, wrap: 88 },
  head: {
    left: ['ỦY BAN NHÂN DÂN', 'HUYỆN TRÚC GIANG'],
    number: 'Số: 133/UBND-VP',
    about: ['V/v trực và bảo đảm an toàn thông tin', 'dịp Tết Nguyên đán Mậu Tuất 2018'],
    right: state,
    placeDate: 'Trúc Giang, ngày 30 tháng 01 năm 2018',
    urgency: 'KHẨN',
  },
  to: { lead: 'Kính gửi:', names: [offices, communes] },
  body: [
    say(
      'Thực hiện Công văn số 214/UBND-TH ngày 26/01/2018 của Ủy ban nhân dân tỉnh về tổ chức đón Tết, Chủ tịch Ủy ban nhân dân huyện yêu cầu:',
    ),
    point('1.', 'Các phòng, ban chuyên môn thuộc UBND huyện có trách nhiệm:'),
    point(
      'a)',
      'Phân công người trực máy chủ, trực điện thoại từ ngày 14/02/2018 (29 tháng Chạp) đến hết ngày 20/02/2018 (mùng 5 tháng Giêng).',
      duty('1.a', ['duty-roster'], { group: offices, deadline: during('2018-02-14', '2018-02-20') }),
    ),
    point(
      'b)',
      'Tắt máy tính, rút nguồn thiết bị không cần thiết trước khi nghỉ; niêm phong phòng máy chủ trước 17h00 ngày 13 tháng 02 năm 2018 (tức 28 tháng Chạp năm Đinh Dậu).',
      duty('1.b', ['statement'], { group: offices, deadline: before('2018-02-13', '17:00') }),
    ),
    point(
      'c)',
      'Không đăng bài chưa kiểm duyệt lên trang thông tin điện tử huyện; gỡ ngay bài bị chèn nội dung lạ.',
      duty('1.c', ['website-integrity'], { group: offices }),
    ),
    point('2.', 'UBND các xã, thị trấn có trách nhiệm:'),
    point(
      'a)',
      'Chỉ đạo các trường học, trạm y tế trực thuộc sao lưu dữ liệu ra ổ cứng rời trước ngày ông Công, ông Táo (08/02/2018).',
      duty('2.a', ['backup'], { group: communes, cascade: true, deadline: before('2018-02-08') }),
    ),
    point(
      'b)',
      'Thông báo số điện thoại trực Tết đến toàn thể nhân dân trên hệ thống loa.',
      duty('2.b', ['incident-contact'], { group: communes }),
    ),
    point(
      '3.',
      'Công an huyện tăng cường nắm tình hình, phát hiện, xử lý các trang mạng đăng tin sai sự thật.',
      duty('3', ['statement'], { group: 'Công an huyện' }),
    ),
    point(
      '4.',
      'Danh sách trực Tết gửi về Văn phòng HĐND và UBND huyện chậm nhất 15 giờ ngày 06/02/2018; báo cáo tình hình trước 9 giờ sáng ngày mùng 6 Tết (21/02/2018).',
      duty('4', ['duty-roster', 'report-form'], { deadline: by('2018-02-06', '15:00') }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'TT Huyện ủy, HĐND huyện', 'CT, các PCT UBND huyện', 'Lưu: VT'],
    signature: ['TUQ. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
    name: 'Vương Đắc Lợi',
  },
  appendices: [
    {
      kind: 'duty-roster-form',
      heading: ['DANH SÁCH TRỰC TẾT'],
      caption: '(Kèm theo Công văn số 133/UBND-VP ngày 30/01/2018 của UBND huyện)',
      body: [
        table(
          ['TT', 'Ngày trực', 'Lãnh đạo trực', 'Cán bộ trực', 'Số điện thoại'],
          [
            ['1', '14/02/2018', '', '', ''],
            ['2', '15/02/2018', '', '', ''],
            ['3', '16/02/2018', '', '', ''],
          ],
        ),
      ],
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: 'urgent',
    issuer: 'Ủy ban nhân dân huyện Trúc Giang',
    parentBody: null,
    number: '133',
    symbol: 'UBND-VP',
    place: 'Trúc Giang',
    date: { iso: '2018-01-30' },
    subject: 'V/v trực và bảo đảm an toàn thông tin dịp Tết Nguyên đán Mậu Tuất 2018',
    bases: [{ number: '214/UBND-TH', date: '2018-01-26' }],
    contacts: [],
    signatory: { authority: 'TUQ', name: 'Vương Đắc Lợi' },
    contradictions: [],
  },
};
