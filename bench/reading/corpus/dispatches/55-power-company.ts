// 55: a power company, planted: a deadline already past, the list dated otherwise, a row missing in the second block, which numbers anew.
import { before, by, during, duty, point, type Source, say, state, table } from '../source.ts';

const branches = ['Điện lực Thị xã Diêm Phố', 'Điện lực Cồn Ốc', 'Điện lực Ba Láng'];
const works = [
  'Xí nghiệp Dịch vụ điện',
  'Đội Vận hành lưới điện cao thế',
  'Phân xưởng Sửa chữa, thí nghiệm thiết bị điện',
  'Trung tâm Chăm sóc khách hàng',
];

export const source: Source = {
  id: '55',
  half: 'tune',
  print: { columns: true, wrap: 90 },
  head: {
    left: ['TỔNG CÔNG TY ĐIỆN LỰC DUYÊN HẢI', 'CÔNG TY ĐIỆN LỰC SÔNG DIÊM'],
    number: 'Số: 4471/PCSD-VT&CNTT',
    about: ['V/v tăng cường an ninh mạng', 'hệ thống điều độ, đo đếm từ xa'],
    right: state,
    placeDate: 'Sông Diêm, ngày 12 tháng 03 năm 2020',
  },
  to: { lead: 'Kính gửi:', names: ['Các đơn vị trực thuộc (theo danh sách đính kèm)'] },
  body: [
    say(
      'Thực hiện văn bản số 1190/EVNDH-CNTT ngày 12/3/2020 của Tổng công ty Điện lực Duyên Hải v/v an ninh mạng mùa khô 2020, Công ty yêu cầu các đơn vị triển khai ngay:',
    ),
    point(
      '1-',
      'Rà soát kết nối giữa mạng điều độ và mạng văn phòng; ngắt kết nối không có trong thiết kế được duyệt. Thời gian hoàn thành: trước ngày 05/3/2020.',
      duty('1', ['key-system'], { deadline: before('2020-03-05') }),
    ),
    point(
      '2-',
      'Cử điều độ viên trực 3 ca 4 kíp tại phòng máy chủ đo đếm từ xa trong suốt các tháng 4, 5, 6/2020.',
      duty('2', ['duty-roster'], { deadline: during('2020-04-01', '2020-06-30') }),
    ),
    point(
      '3-',
      'Rà tìm các địa chỉ IP, mã băm nêu tại bản tin ngày 10/3/2020 trên nhật ký tường lửa; phản hồi kể cả khi không phát hiện, trước 8h sáng ngày 16/3.',
      duty('3', ['indicator-sweep'], { deadline: before('2020-03-16', '08:00') }),
    ),
    point(
      '4-',
      'Ký lại thỏa thuận bảo mật với đơn vị ghi chỉ số thuê ngoài có hợp đồng hết hạn ngày 30/6/2020; bổ sung điều khoản xử phạt.',
      duty('4', ['service-provider']),
    ),
    point(
      '5-',
      'Hoàn thiện phương án ứng phó khi mất tín hiệu SCADA và trình Công ty phê duyệt, chậm nhất vào thứ Sáu (20/3/2020).',
      duty('5', ['response-plan'], { deadline: by('2020-03-20') }),
    ),
    say(
      'Giao Phòng Viễn thông và Công nghệ thông tin kiểm tra, đôn đốc. Cần trao đổi thêm, xin gọi 0299 3 000 618 / 0977 000 183 gặp kỹ sư Ung Văn Khế.',
      duty('closing', ['statement'], { group: 'Phòng Viễn thông và Công nghệ thông tin' }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'TCT Điện lực Duyên Hải (b/c)', 'Giám đốc, các PGĐ', 'Lưu: VT, VT&CNTT'],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC KỸ THUẬT'],
    name: 'Ngô Đồng Thau',
  },
  appendices: [
    {
      kind: 'recipient-units',
      heading: ['DANH SÁCH ĐƠN VỊ TRỰC THUỘC'],
      caption: '(Đính kèm văn bản số 4471/PCSD-VT&CNTT ngày 21/03/2020)',
      body: [
        table(
          ['STT', 'Tên đơn vị', 'Ghi chú'],
          [
            ['I. KHỐI ĐIỆN LỰC'],
            ...branches.map((name, index) => [String(index + 1), name, '']),
            ['II. KHỐI SẢN XUẤT, DỊCH VỤ'],
            ...works.map((name, index) => [
              String(index < 2 ? index + 1 : index + 2),
              name,
              index === 3 ? 'Mới' : '',
            ]),
          ],
        ),
      ],
      units: [
        { sector: 'I. KHỐI ĐIỆN LỰC', names: branches },
        { sector: 'II. KHỐI SẢN XUẤT, DỊCH VỤ', names: works },
      ],
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Công ty Điện lực Sông Diêm',
    parentBody: 'Tổng công ty Điện lực Duyên Hải',
    number: '4471',
    symbol: 'PCSD-VT&CNTT',
    place: 'Sông Diêm',
    date: { iso: '2020-03-12' },
    subject: 'V/v tăng cường an ninh mạng hệ thống điều độ, đo đếm từ xa',
    bases: [{ number: '1190/EVNDH-CNTT', date: '2020-03-12' }],
    contacts: [{ name: 'Ung Văn Khế', phones: ['02993000618', '0977000183'] }],
    signatory: { authority: 'KT', name: 'Ngô Đồng Thau' },
    contradictions: ['deadline-before-dispatch', 'appendix-date-differs', 'row-numbering-gap'],
  },
};
