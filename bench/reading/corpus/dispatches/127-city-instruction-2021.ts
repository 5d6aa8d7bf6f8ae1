// 127: an instruction of a city in 2021: numbers "1)", bullets and ticks below them, heads with "có trách nhiệm:", an appendix whose columns stand in another order.
import {
  before,
  by,
  during,
  duty,
  point,
  recurring,
  type Source,
  say,
  state,
  table,
  within,
} from '../source.ts';

const heads = 'Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các quận, huyện';
const office = 'Sở Thông tin và Truyền thông';
const police = 'Công an thành phố';
const cabinet = 'Văn phòng UBND thành phố';
const wards = 'UBND các xã, phường, thị trấn';

export const source: Source = {
  id: '127',
  half: 'tune',
  print: { columns: false, wrap: null },
  head: {
    left: ['UỶ BAN NHÂN DÂN', 'THÀNH PHỐ HẢI LĂNG BIỂN'],
    number: 'Số: 14/CT-UBND',
    right: state,
    placeDate: 'Hải Lăng Biển, ngày 5 tháng 4 năm 2021',
  },
  title: [
    'CHỈ THỊ',
    'Về việc tăng cường bảo vệ hệ thống một cửa điện tử và chữ ký số trên địa bàn thành phố',
  ],
  body: [
    say(
      'Trong quý I/2021, hệ thống một cửa điện tử của thành phố 05 lần bị gián đoạn; 41 chứng thư số đã hết hạn nhưng chưa được thu hồi. Nguyên nhân chủ yếu là do người đứng đầu một số cơ quan chưa quan tâm đúng mức. Uỷ ban nhân dân thành phố yêu cầu:',
    ),
    point('1)', 'Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các quận, huyện có trách nhiệm:'),
    point(
      '•',
      'Thu hồi chứng thư số của người nghỉ hưu, chuyển công tác; kết quả gửi Sở Nội vụ trước ngày 20 tháng 4 năm 2021.',
      duty('1.-1', ['access-review'], { group: heads, deadline: before('2021-04-20') }),
    ),
    point('•', 'Tự kiểm tra máy tính tại bộ phận một cửa theo các nội dung sau:'),
    point(
      '✓',
      'Đã gỡ phần mềm không có bản quyền, đã bật tường lửa của hệ điều hành;',
      duty('1.-2.-1', ['endpoint-protection'], { group: heads }),
    ),
    point(
      '✓',
      'Đã đổi mật khẩu đăng nhập trong 90 ngày gần nhất.',
      duty('1.-2.-2', ['password'], { group: heads }),
    ),
    point(
      '•',
      'Bố trí người trực tiếp nhận hồ sơ bằng giấy khi phần mềm ngừng chạy.',
      duty('1.-3', ['response-plan|duty-roster|statement'], { group: heads }),
    ),
    point('2)', 'Sở Thông tin và Truyền thông có trách nhiệm:'),
    point(
      '•',
      'Sao lưu cơ sở dữ liệu một cửa về trung tâm dự phòng vào Chủ nhật hằng tuần.',
      duty('2.-1', ['backup'], { group: office, deadline: recurring('FREQ=WEEKLY;BYDAY=SU') }),
    ),
    point(
      '•',
      'Thuê đơn vị độc lập đánh giá an toàn của phần mềm, báo cáo UBND thành phố chậm nhất ngày 30-6-2021.',
      duty('2.-2', ['vulnerability|key-system'], { group: office, deadline: by('2021-06-30') }),
    ),
    point(
      '3)',
      'Giao Công an thành phố chủ trì, phối hợp với Sở Nội vụ điều tra việc cho mượn chữ ký số, xử lý theo qui định của pháp luật.',
      duty('3', ['statement|access-review'], { group: police, lead: police, support: ['Sở Nội vụ'] }),
    ),
    point(
      '4)',
      'Báo Hải Lăng Biển, Đài Phát thanh và Truyền hình thành phố tuyên truyền để người dân cảnh giác với trang giả mạo cổng dịch vụ công.',
      duty('4', ['awareness'], {
        group: 'Báo Hải Lăng Biển, Đài Phát thanh và Truyền hình thành phố',
      }),
    ),
    point('5)', 'Văn phòng UBND thành phố có trách nhiệm:'),
    point(
      '•',
      'Công khai số điện thoại 0228.3000.514 để người dân báo khi hồ sơ bị chậm do lỗi hệ thống.',
      duty('5.-1', ['incident-contact'], { group: cabinet }),
    ),
    point(
      '•',
      'Bổ sung điều khoản bảo mật, thời gian khắc phục vào hợp đồng thuê phần mềm, kí lại trong quý II/2021.',
      duty('5.-2', ['service-provider'], {
        group: cabinet,
        deadline: during('2021-04-01', '2021-06-30'),
      }),
    ),
    point(
      '6)',
      'Sở Tài chính thẩm định kinh phí mua thiết bị cân bằng tải, trình UBND thành phố trong 10 ngày làm việc kể từ ngày nhận được dự toán.',
      duty('6', ['statement'], { group: 'Sở Tài chính', deadline: within() }),
    ),
    point('7)', 'Đề nghị UBND các xã, phường, thị trấn:'),
    point(
      '•',
      'Phân công công chức trực tại bộ phận một cửa từ ngày 28/4 đến hết ngày 04/5/2021.',
      duty('7.-1', ['duty-roster'], { group: wards, deadline: during('2021-04-28', '2021-05-04') }),
    ),
    point(
      '•',
      'Hệ thống gián đoạn quá 30 phút thì gọi điện cho Trung tâm Hỗ trợ, ghi sổ hồ sơ tiếp nhận bằng tay.',
      duty('7.-2', ['incident-contact'], { group: wards }),
    ),
    say(
      'Các nhiệm vụ cụ thể và thời hạn hoàn thành được phân công tại Phụ lục ban hành kèm theo Chỉ thị này.',
    ),
    say(
      'Yêu cầu các cơ quan, đơn vị báo cáo kết quả thực hiện về UBND thành phố (qua Sở Thông tin và Truyền thông để tổng hợp) trước ngày 15/12/2021./.',
      duty('closing', ['report-form'], { deadline: before('2021-12-15') }),
    ),
  ],
  tail: {
    distribution: [
      'Thường trực Thành uỷ (để b/c)',
      'Thường trực HĐND thành phố',
      'Chủ tịch, các PCT UBND thành phố',
      'Các sở, ban, ngành',
      'UBND các quận, huyện',
      'Lưu: VT, KSTTHC',
    ],
    printed: [
      'Nơi nhận:',
      '- Thường trực Thành uỷ (để b/c);',
      '- Thường trực HĐND thành phố;',
      '- Chủ tịch, các PCT UBND thành phố;',
      '- Các sở, ban, ngành; UBND các quận, huyện;',
      '- Lưu: VT, KSTTHC.',
    ],
    signature: ['TM. UỶ BAN NHÂN DÂN', 'CHỦ TỊCH'],
    name: 'Đinh Phúc Khoáng',
  },
  appendices: [
    {
      kind: 'task-table',
      heading: ['PHỤ LỤC', 'Phân công nhiệm vụ cụ thể'],
      caption: '(Ban hành kèm theo Chỉ thị số 14/CT-UBND ngày 05/4/2021 của UBND thành phố)',
      body: [
        table(
          ['Stt', 'Nội dung công việc', 'Thời hạn', 'Đơn vị thực hiện', 'Đơn vị phối hợp', 'Kết quả đầu ra'],
          [
            [
              '1',
              'Rà soát quyền truy cập của cán bộ một cửa cấp xã',
              'Tháng 5/2021',
              'UBND các quận, huyện',
              'Sở Nội vụ',
              'Danh sách',
            ],
            [
              '2',
              'Bổ sung đường truyền dự phòng cho trung tâm hành chính công',
              'Trước 30/7/2021',
              'Sở Thông tin và Truyền thông',
              'Viễn thông Hải Lăng Biển',
              'Đường truyền vận hành',
            ],
            [
              '3',
              'Diễn tập chuyển sang máy chủ dự phòng',
              'Quý III/2021',
              'Sở Thông tin và Truyền thông',
              'Công an thành phố',
              'Biên bản',
            ],
          ],
          [
            duty('table1.1', ['access-review'], {
              lead: 'UBND các quận, huyện',
              support: ['Sở Nội vụ'],
              deadline: during('2021-05-01', '2021-05-31'),
            }),
            duty('table1.2', ['network-continuity'], {
              lead: office,
              support: ['Viễn thông Hải Lăng Biển'],
              deadline: before('2021-07-30'),
            }),
            duty('table1.3', ['response-plan'], {
              lead: office,
              support: [police],
              deadline: during('2021-07-01', '2021-09-30'),
            }),
          ],
        ),
      ],
    },
  ],
  labels: {
    isDirective: true,
    docType: 'instruction',
    urgency: null,
    issuer: ['Uỷ ban nhân dân thành phố Hải Lăng Biển', 'Ủy ban nhân dân thành phố Hải Lăng Biển'],
    parentBody: null,
    number: '14',
    symbol: 'CT-UBND',
    place: 'Hải Lăng Biển',
    date: { iso: '2021-04-05' },
    subject: 'Về việc tăng cường bảo vệ hệ thống một cửa điện tử và chữ ký số trên địa bàn thành phố',
    bases: [],
    contacts: [{ name: null, phones: ['02283000514'] }],
    signatory: { authority: 'TM', name: 'Đinh Phúc Khoáng' },
    reportDue: before('2021-12-15'),
    contradictions: [],
  },
};
