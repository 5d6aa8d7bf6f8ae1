// 119: an instruction of a province in 2020: numbered duties of named heads, spans of half-years and of years, and what was due and was not done.
import { by, during, duty, point, recurring, type Source, say, state } from '../source.ts';

const _heads = 'Giám đốc các sở, Thủ trưởng các ban, ngành';

export const source: Source = {
  id: '119',
  half: 'tune',
  print: { columns: false, wrap: 86 },
  head: {
    left: ['ỦY BAN NHÂN DÂN', 'TỈNH HÀ LONG'],
    number: 'Số: 11/CT-UBND',
    right: state,
    placeDate: 'Hà Long, ngày 30 tháng 3 năm 2020',
  },
  title: ['CHỈ THỊ', 'Về việc chấn chỉnh, nâng cao năng lực phòng, chống phần mềm độc hại trên địa bàn tỉnh'],
  body: [
    say(
      'Theo lộ trình tại Quyết định số 1720/QĐ-UBND ngày 09/8/2019, đến hết quý I/2020 toàn bộ máy tính của tỉnh phải được cài phần mềm phòng, chống mã độc, song đến ngày 25/3/2020 mới đạt 61%. Để khắc phục, Chủ tịch Ủy ban nhân dân tỉnh chỉ thị:',
    ),
    point('1.', 'Giám đốc các sở, Thủ trưởng các ban, ngành; Chủ tịch UBND các huyện, thị xã, thành phố:'),
    point(
      'a)',
      'Hoàn thành cài đặt phần mềm phòng, chống mã độc cho số máy còn lại, xong dứt điểm trong tháng 5 năm 2020.',
      duty('1.a', ['endpoint-protection'], { deadline: during('2020-05-01', '2020-05-31') }),
    ),
    point(
      'b)',
      'Bố trí tối thiểu 10% kinh phí công nghệ thông tin hằng năm cho an toàn thông tin, bắt đầu từ dự toán năm 2021.',
      duty('1.b', ['statement']),
    ),
    point(
      'c)',
      'Cử ít nhất 01 công chức dự tập huấn do Sở Thông tin và Truyền thông tổ chức trong hai ngày 15 và 16/4/2020.',
      duty('1.c', ['awareness'], { deadline: during('2020-04-15', '2020-04-16') }),
    ),
    point(
      'd)',
      'Không mua thiết bị mạng chưa qua kiểm định kể từ ngày ký Chỉ thị này.',
      duty('1.d', ['key-system|statement']),
    ),
    point(
      'đ)',
      'Phấn đấu đến năm 2022, mọi hệ thống thông tin cấp độ 2 trở lên được giám sát.',
      duty('1.đ', ['key-system'], { isOptional: true, deadline: by('2022-12-31') }),
    ),
    point('2.', 'Sở Thông tin và Truyền thông'),
    point(
      'a)',
      'Chủ trì kiểm tra tối thiểu 12 cơ quan trong năm 2020, 06 tháng đầu năm kiểm tra ít nhất 05 cơ quan.',
      duty('2.a', ['statement'], {
        lead: 'Sở Thông tin và Truyền thông',
        group: 'Sở Thông tin và Truyền thông',
        deadline: during('2020-01-01', '2020-12-31'),
      }),
    ),
    point(
      'b)',
      'Công bố kết quả xếp hạng trước ngày cuối cùng của tháng 11 hằng năm.',
      duty('2.b', ['statement'], {
        group: 'Sở Thông tin và Truyền thông',
        deadline: recurring(
          'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30',
          'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=-1',
          'FREQ=YEARLY;BYMONTH=11',
        ),
      }),
    ),
    point(
      'c)',
      'Tham mưu sửa đổi Quy chế bảo đảm an toàn thông tin ban hành ngày 12/6/2015, trình UBND tỉnh không chậm hơn ngày 31/7/2020.',
      duty('2.c', ['statement'], { group: 'Sở Thông tin và Truyền thông', deadline: by('2020-07-31') }),
    ),
    point(
      '3.',
      'Công an tỉnh điều tra, xử lý nghiêm các vụ phát tán mã độc; kết quả xử lý vụ việc ngày 17/02/2020 báo cáo UBND tỉnh trong quý II/2020.',
      duty('3', ['report-form|statement'], {
        group: 'Công an tỉnh',
        deadline: during('2020-04-01', '2020-06-30'),
      }),
    ),
    point(
      '4.',
      'Đài Phát thanh và Truyền hình tỉnh mở chuyên mục tuyên truyền, phát sóng ít nhất 02 số mỗi tháng.',
      duty('4', ['awareness'], { group: 'Đài Phát thanh và Truyền hình tỉnh' }),
    ),
    say(
      'Các cơ quan, địa phương báo cáo kết quả thực hiện Chỉ thị về UBND tỉnh (qua Sở Thông tin và Truyền thông) 06 tháng một lần, kỳ 6 tháng đầu năm gửi trước ngày 20/6, kỳ cả năm gửi trước ngày 20/12.',
      duty('closing', ['report-form'], { deadline: recurring('FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=20') }),
    ),
    say('Chỉ thị này có hiệu lực thi hành kể từ ngày ký./.'),
  ],
  tail: {
    distribution: [
      'TT Tỉnh ủy, TT HĐND tỉnh',
      'CT, các PCT UBND tỉnh',
      'Các sở, ban, ngành',
      'UBND các huyện, thị xã, thành phố',
      'Lưu: VT, VX',
    ],
    signature: ['CHỦ TỊCH'],
    name: 'Cổ Tấn Trường',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'instruction',
    urgency: null,
    issuer: ['Ủy ban nhân dân tỉnh Hà Long', 'Chủ tịch Ủy ban nhân dân tỉnh'],
    parentBody: null,
    number: '11',
    symbol: 'CT-UBND',
    place: 'Hà Long',
    date: { iso: '2020-03-30' },
    subject: 'Về việc chấn chỉnh, nâng cao năng lực phòng, chống phần mềm độc hại trên địa bàn tỉnh',
    bases: [{ number: '1720/QĐ-UBND', date: '2019-08-09' }],
    contacts: [],
    signatory: { authority: null, name: 'Cổ Tấn Trường' },
    contradictions: [],
  },
};
