// 27: a district of 2016, planted: the ground is later than the dispatch, the form's caption has another symbol and day.
import { before, duty, point, type Source, say, state, table } from '../source.ts';

const group = 'Các phòng, ban, ngành; Ủy ban nhân dân các xã, thị trấn';

export const source: Source = {
  id: '27',
  half: 'tune',
  print: { columns: true, wrap: 86 },
  head: {
    left: ['ỦY BAN NHÂN DÂN', 'HUYỆN ĐĂK SƠN'],
    number: 'Số: 356/UBND-VHTT',
    about: ['V/v tăng cường an toàn thông tin', 'cho máy tính soạn thảo văn bản'],
    right: state,
    placeDate: 'Đăk Sơn, ngày 11 tháng 7 năm 2016',
  },
  to: {
    lead: 'Kính gửi:',
    names: ['Các phòng, ban, ngành của huyện', 'Ủy ban nhân dân các xã, thị trấn'],
  },
  body: [
    say(
      'Ngày 21/9/2016, Sở Thông tin và Truyền thông có Công văn số 877/STTTT-CNTT về việc bảo đảm an toàn thông tin. Ủy ban nhân dân huyện yêu cầu các phòng, ban, ngành; Ủy ban nhân dân các xã, thị trấn thực hiện một số nội dung sau:',
    ),
    point('1.', 'Các phòng, ban, ngành; Ủy ban nhân dân các xã, thị trấn:'),
    point(
      '-',
      'Sử dụng máy tính riêng, không nối mạng để soạn thảo văn bản mật.',
      duty('1.-1', ['statement'], { group }),
    ),
    point(
      '-',
      'Cài đặt chương trình diệt vi rút, quét toàn bộ máy tính ít nhất mỗi tuần một lần.',
      duty('1.-2', ['endpoint-protection'], { group }),
    ),
    point(
      '2.',
      'Phòng Văn hóa và Thông tin theo dõi, tổng hợp; các đơn vị gửi số liệu theo mẫu trước ngày 05/10/2016.',
      duty('2', ['report-form'], { deadline: before('2016-10-05') }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'TT Huyện ủy', 'TT HĐND huyện', 'Lưu: VT, VHTT'],
    signature: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    name: 'Y Phan Niê Đoàn',
  },
  appendices: [
    {
      kind: 'report-form',
      heading: ['PHỤ LỤC', 'BIỂU MẪU BÁO CÁO SỐ LIỆU'],
      caption: '(Ban hành kèm theo Công văn số 356/UBND-VHTTT ngày 12/7/2016 của UBND huyện Đăk Sơn)',
      body: [
        say('Đơn vị báo cáo: ..........................................'),
        table(
          ['TT', 'Nội dung', 'Số lượng', 'Ghi chú'],
          [
            ['1', 'Tổng số máy tính', '', ''],
            ['2', 'Số máy tính đã cài phần mềm diệt vi rút', '', ''],
            ['3', 'Số máy tính soạn thảo văn bản mật', '', ''],
          ],
        ),
      ],
      fields: [
        'Đơn vị báo cáo',
        'Tổng số máy tính',
        'Số máy tính đã cài phần mềm diệt vi rút',
        'Số máy tính soạn thảo văn bản mật',
      ],
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Ủy ban nhân dân huyện Đăk Sơn',
    parentBody: null,
    number: '356',
    symbol: 'UBND-VHTT',
    place: 'Đăk Sơn',
    date: { iso: '2016-07-11' },
    subject: 'V/v tăng cường an toàn thông tin cho máy tính soạn thảo văn bản',
    bases: [{ number: '877/STTTT-CNTT', date: '2016-09-21' }],
    contacts: [],
    signatory: { authority: ['KT', 'TM'], name: 'Y Phan Niê Đoàn' },
    reportDue: before('2016-10-05'),
    contradictions: ['basis-after-dispatch', 'symbol-varies', 'appendix-date-differs'],
  },
};
