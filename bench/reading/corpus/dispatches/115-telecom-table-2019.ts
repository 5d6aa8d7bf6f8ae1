// 115: a regional telecom company of 2019: numbers down to 1.1.1 and a table of work in the body whose days are written short.
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

const centres = 'Các Trung tâm Viễn thông khu vực';

export const source: Source = {
  id: '115',
  half: 'tune',
  print: { columns: true, wrap: 80 },
  head: {
    left: ['TẬP ĐOÀN BƯU CHÍNH SAO MAI', 'VIỄN THÔNG ĐẦM VẠC'],
    number: 'Số: 1733/VTĐV-KTĐT',
    about: ['V/v củng cố mạng lưới, xử lý SIM rác', 'quý IV năm 2019'],
    right: state,
    placeDate: 'Đầm Vạc, ngày 03/10/2019',
  },
  to: { lead: 'Kính gửi:', names: [centres, 'Trung tâm Kinh doanh'] },
  body: [
    say(
      'Căn cứ Văn bản số 4480/SM-KTM ngày 26/9/2019 của Tập đoàn về việc bảo đảm chất lượng mạng quý IV, Giám đốc Viễn thông Đầm Vạc yêu cầu:',
    ),
    point('1.', 'Công tác kỹ thuật'),
    point('1.1.', 'Truyền dẫn, nguồn điện'),
    point(
      '1.1.1.',
      'Đo kiểm ắc quy 100% trạm loại I xong trước mùa mưa bão, cụ thể là trước 25/10.',
      duty('1.1.1', ['network-continuity'], { deadline: before('2019-10-25') }),
    ),
    point(
      '1.1.2.',
      'Sự cố đứt cáp liên tỉnh phải được khắc phục trong vòng 03 giờ, cáp nội hạt không quá 06 giờ.',
      duty('1.1.2', ['network-continuity']),
    ),
    point('1.2.', 'Hệ thống quản trị'),
    point(
      '1.2.1.',
      'Chuyển tài khoản quản trị thiết bị sang xác thực hai bước, bắt đầu từ 07/10 và kết thúc vào 18/10/2019.',
      duty('1.2.1', ['password|access-review'], { deadline: during('2019-10-07', '2019-10-18') }),
    ),
    point(
      '1.2.2.',
      'Báo ngay Trung tâm Điều hành khi có cảnh báo xâm nhập, không để quá 20 phút.',
      duty('1.2.2', ['incident-contact'], { deadline: within('PT20M') }),
    ),
    point('2.', 'Công tác thuê bao'),
    point(
      '2.1.',
      'Trung tâm Kinh doanh rà soát thuê bao có từ 10 SIM trở lên, nhắn tin mời chủ thuê bao cập nhật thông tin ít nhất 05 ngày liên tiếp.',
      duty('2.1', ['spam-complaint|statement'], { group: 'Trung tâm Kinh doanh' }),
    ),
    point(
      '2.2.',
      'Khóa một chiều thuê bao không cập nhật sau 15 ngày kể từ tin nhắn đầu tiên.',
      duty('2.2', ['spam-complaint'], { deadline: within('P15D') }),
    ),
    point('3.', 'Phân công cụ thể'),
    table(
      ['TT', 'Việc cần làm', 'Chủ trì', 'Phối hợp', 'Hạn xong'],
      [
        ['1', 'Kiểm tra phòng máy, bình chữa cháy, khóa cửa trạm', 'Phòng Kỹ thuật', centres, '15/10'],
        [
          '2',
          'Sao lưu cấu hình thiết bị truy nhập',
          'Trung tâm Điều hành',
          'Phòng Kỹ thuật',
          'Tối thứ Bảy hằng tuần',
        ],
        ['3', 'Diễn tập xử lý mất điện diện rộng', 'Phòng Kỹ thuật', centres, 'Tuần 3 tháng 11'],
        [
          '4',
          'Kiểm tra chéo việc đăng ký thông tin thuê bao tại đại lý',
          'Trung tâm Kinh doanh',
          'Phòng Tổng hợp',
          '01/11 - 10/11/2019',
        ],
        ['5', 'Báo cáo Tập đoàn', 'Phòng Tổng hợp', '', 'Chậm nhất 20/12'],
      ],
      [
        duty('table1.1', ['key-system|statement|network-continuity'], {
          lead: 'Phòng Kỹ thuật',
          support: [centres],
          deadline: by('2019-10-15'),
        }),
        duty('table1.2', ['backup'], {
          lead: 'Trung tâm Điều hành',
          support: ['Phòng Kỹ thuật'],
          deadline: recurring('FREQ=WEEKLY;BYDAY=SA'),
        }),
        duty('table1.3', ['response-plan'], {
          lead: 'Phòng Kỹ thuật',
          support: [centres],
          deadline: during(null, null, '2019-11-14'),
        }),
        duty('table1.4', ['statement|spam-complaint'], {
          lead: 'Trung tâm Kinh doanh',
          support: ['Phòng Tổng hợp'],
          deadline: during('2019-11-01', '2019-11-10'),
        }),
        duty('table1.5', ['report-form|statement'], { lead: 'Phòng Tổng hợp', deadline: by('2019-12-20') }),
      ],
    ),
    say(
      'Nhận được văn bản này, Giám đốc các Trung tâm tổ chức triển khai đến từng nhân viên kỹ thuật, nhân viên địa bàn./.',
      duty('closing', ['statement'], { isOptional: true }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Tập đoàn (để b/c)', 'Ban Giám đốc', 'Lưu: VT, KTĐT'],
    signature: ['GIÁM ĐỐC'],
    name: 'Hạ Bá Thước',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Viễn thông Đầm Vạc',
    parentBody: 'Tập đoàn Bưu chính Sao Mai',
    number: '1733',
    symbol: 'VTĐV-KTĐT',
    place: 'Đầm Vạc',
    date: { iso: '2019-10-03' },
    subject: 'V/v củng cố mạng lưới, xử lý SIM rác quý IV năm 2019',
    bases: [{ number: '4480/SM-KTM', date: '2019-09-26' }],
    contacts: [],
    signatory: { authority: null, name: 'Hạ Bá Thước' },
    contradictions: [],
  },
};
