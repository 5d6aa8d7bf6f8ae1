// 74: a district court of 2018: points with bars and dashes, what the clerks must do, decoy dates of a trial, a contact with two phones.
import { before, by, duty, point, type Source, say, state } from '../source.ts';

export const source: Source = {
  id: '74',
  half: 'held-out',
  print: { columns: true, wrap: 80 },
  head: {
    left: ['TÒA ÁN NHÂN DÂN TỈNH CỬU SƠN', 'TÒA ÁN NHÂN DÂN HUYỆN ĐẦM THỊ'],
    number: 'Số: 147/TA-HCTP',
    about: ['V/v quản lý máy tính, chữ ký số', 'và hồ sơ vụ án điện tử'],
    right: state,
    placeDate: 'Đầm Thị, ngày 12 tháng 3 năm 2018',
  },
  to: {
    lead: 'Kính gửi:',
    names: ['Thẩm phán, Thư ký, người lao động của đơn vị'],
    printed: ['Kính gửi: Thẩm phán, Thư ký, người lao động của đơn vị'],
  },
  body: [
    say(
      'Sau đợt kiểm tra từ ngày 26/02/2018 đến ngày 02/3/2018 của Tòa án nhân dân tỉnh theo Quyết định số 58/QĐ-TAT ngày 20/02/2018, còn ba máy tính chưa bảo đảm an toàn. Chánh án yêu cầu:',
    ),
    point(
      '1/',
      'Văn phòng thu lại token chữ ký số của người chuyển công tác và bàn giao về Tòa án tỉnh chậm nhất 20/3/2018.',
      duty('1', ['access-review'], { group: 'Văn phòng', deadline: by('2018-03-20') }),
    ),
    point('2/', 'Thư ký Tòa án:'),
    point(
      '-',
      'Chép hồ sơ vụ án điện tử sang ổ cứng của cơ quan vào chiều thứ Sáu, khóa trong tủ sắt.',
      duty('2.-1', ['backup'], {
        group: 'Thư ký Tòa án',
        deadline: { kind: 'recurring', rule: ['FREQ=WEEKLY;BYDAY=FR'] },
      }),
    ),
    point(
      '-',
      'Đặt lại mã PIN và mật khẩu máy tính, không để trên bàn.',
      duty('2.-2', ['password'], { group: 'Thư ký Tòa án' }),
    ),
    point(
      '3/',
      'Kế toán cùng cán bộ tin học kiểm kê máy tính, máy quét, lập bảng gửi Chánh án trước ngày 30 tháng 3.',
      duty('3', ['key-system|report-form|statement'], { deadline: before('2018-03-30') }),
    ),
    say(
      'Ai làm lộ hồ sơ thì bị xử lý kỷ luật. Nhận được công văn này, đề nghị các đồng chí thực hiện nghiêm túc.',
      {
        path: 'closing',
        demands: ['statement'],
        isOptional: true,
      },
    ),
    say(
      'Cần trao đổi thêm, gọi đồng chí Thi Đông Hà, Chánh Văn phòng, số máy (0277) 3000 418 hoặc 0983 000 418.',
    ),
  ],
  tail: {
    distribution: ['Như trên', 'TAND tỉnh (để báo cáo)', 'Lưu: VP'],
    signature: ['CHÁNH ÁN'],
    name: 'Mạc Văn Lâm',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Tòa án nhân dân huyện Đầm Thị',
    parentBody: 'Tòa án nhân dân tỉnh Cửu Sơn',
    number: '147',
    symbol: 'TA-HCTP',
    place: 'Đầm Thị',
    date: { iso: '2018-03-12' },
    subject: 'V/v quản lý máy tính, chữ ký số và hồ sơ vụ án điện tử',
    bases: [{ number: '58/QĐ-TAT', date: '2018-02-20' }],
    contacts: [{ name: 'Thi Đông Hà', phones: ['02773000418', '0983000418'] }],
    signatory: { authority: null, name: 'Mạc Văn Lâm' },
    contradictions: [],
  },
};
