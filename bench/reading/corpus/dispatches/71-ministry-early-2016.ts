// 71: a ministry of 2016: two-line subject, dashes under numbers, working days after receipt, a reply within hours, a list of machines to search for.
import { before, by, duty, point, type Source, say, state, table, within } from '../source.ts';

const units = 'Các Tổng cục, Cục, Viện, Trường thuộc Bộ';

export const source: Source = {
  id: '71',
  half: 'tune',
  print: { columns: true, wrap: 86 },
  head: {
    left: ['BỘ TÀI NGUYÊN VÀ KHÍ HẬU'],
    number: 'Số: 2955/BTNKH-CNTT',
    about: ['V/v xử lý mã độc tấn công có chủ đích', 'và kiện toàn lực lượng ứng cứu'],
    right: state,
    placeDate: 'Hà Nội, ngày 03 tháng 8 năm 2016',
  },
  to: { lead: 'Kính gửi:', names: [units] },
  body: [
    say(
      'Ngày 29/7/2016, hệ thống thông tin của một doanh nghiệp hàng không bị tấn công. Thực hiện ý kiến của Phó Thủ tướng Chính phủ tại Công văn số 6188/VPCP-KGVX ngày 31/7/2016, Bộ đề nghị các đơn vị khẩn trương làm ngay các việc sau:',
    ),
    point('1.', 'Đối với mã độc đã được cảnh báo:'),
    point(
      '-',
      'Dò tìm trên tường lửa, máy chủ phân giải tên miền các kết nối ra ngoài tới địa chỉ nêu tại Phụ lục; máy nào có kết nối thì tách khỏi mạng và làm sạch.',
      duty('1.-1', ['indicator-sweep']),
    ),
    point(
      '-',
      'Gửi mẫu tệp nghi ngờ về Cục Công nghệ thông tin trong vòng 06 giờ tính từ lúc phát hiện.',
      duty('1.-2', ['incident-contact|indicator-sweep|statement'], { deadline: within('PT6H') }),
    ),
    point('2.', 'Đối với máy chủ, thiết bị mạng:'),
    point(
      '-',
      'Rà soát các lỗi bảo mật đã được hãng công bố, cập nhật bản sửa lỗi, xong trong 05 ngày làm việc kể từ ngày nhận được văn bản này.',
      duty('2.-1', ['vulnerability'], { deadline: within() }),
    ),
    point('-', 'Tạo bản sao dữ liệu quan trọng và để tách rời khỏi mạng.', duty('2.-2', ['backup'])),
    point(
      '3.',
      'Củng cố Tổ ứng cứu sự cố của đơn vị; danh sách thành viên gửi Bộ trước ngày 15 tháng 8.',
      duty('3', ['response-team'], { deadline: before('2016-08-15') }),
    ),
    point(
      '4.',
      'Lãnh đạo đơn vị quán triệt tới từng cán bộ việc không mở thư không rõ nguồn gốc.',
      duty('4', ['awareness']),
    ),
    point(
      '5.',
      'Báo cáo bằng văn bản về Bộ chậm nhất 16h00 ngày 19/8/2016, đồng thời gửi bản mềm vào hộp thư ungcuu@btnkh.example.',
      duty('5', ['report-form'], { deadline: by('2016-08-19', '16:00') }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Bộ trưởng (để báo cáo)', 'Các Thứ trưởng', 'Lưu: VT, CNTT (15b)'],
    signature: ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'],
    name: 'Lưu Bá Trắc',
  },
  appendices: [
    {
      kind: 'indicator-list',
      heading: ['PHỤ LỤC', 'DANH SÁCH ĐỊA CHỈ MÁY CHỦ ĐIỀU KHIỂN MÃ ĐỘC'],
      caption: '(Kèm theo Công văn số 2955/BTNKH-CNTT ngày 03/8/2016)',
      body: [
        table(
          ['STT', 'Tên miền, địa chỉ IP', 'Cổng'],
          [
            ['1', 'capnhat.example', '443'],
            ['2', '198.51.100.27', '8080'],
          ],
        ),
      ],
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Bộ Tài nguyên và Khí hậu',
    parentBody: null,
    number: '2955',
    symbol: 'BTNKH-CNTT',
    place: 'Hà Nội',
    date: { iso: '2016-08-03' },
    subject: 'V/v xử lý mã độc tấn công có chủ đích và kiện toàn lực lượng ứng cứu',
    bases: [{ number: '6188/VPCP-KGVX', date: '2016-07-31' }],
    contacts: [],
    signatory: { authority: 'KT', name: 'Lưu Bá Trắc' },
    contradictions: [],
  },
};
