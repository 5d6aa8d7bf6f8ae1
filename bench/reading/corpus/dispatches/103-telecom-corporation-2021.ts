// 103: a telecom corporation to its provincial branches: levels 1, 1.1 and dashes, stations and lines, subscribers, several duties in one point.
import { before, during, duty, point, recurring, type Source, say, state, within } from '../source.ts';

const branches = 'Viễn thông các tỉnh, thành phố';
const network = 'Công ty Hạ tầng mạng miền Trung';
const care = 'Trung tâm Chăm sóc khách hàng';

export const source: Source = {
  id: '103',
  half: 'tune',
  print: { columns: false, wrap: 90 },
  head: {
    left: ['TỔNG CÔNG TY', 'VIỄN THÔNG LẠC VIỆT'],
    number: 'Số: 5561/LVT-KTM-ANM',
    about: ['V/v bảo đảm thông tin liên lạc và an toàn', 'mạng lưới phục vụ Đại hội'],
    right: state,
    placeDate: 'Hà Nội, ngày 04 tháng 01 năm 2021',
    urgency: 'HỎA TỐC',
  },
  to: { lead: 'Kính gửi:', names: [branches, network, care] },
  body: [
    say(
      'Thực hiện Chỉ thị số 52/CT-BTTTT ngày 28/12/2020 của Bộ Thông tin và Truyền thông, Tổng công ty yêu cầu các đơn vị triển khai các việc sau:',
    ),
    point('1.', branches),
    point('1.1.', 'Về mạng lưới'),
    point(
      '-',
      'Kiểm tra nguồn điện, máy nổ, ắc quy của các trạm gốc quanh khu vực tổ chức Đại hội; xong trước 8h00 ngày 18/01/2021.',
      duty('1.1.-1', ['network-continuity'], { group: branches, deadline: before('2021-01-18', '08:00') }),
    ),
    point(
      '-',
      'Không tác động, nâng cấp, chuyển đổi thiết bị mạng lõi trong thời gian từ 0h00 ngày 20/01/2021 đến 24h00 ngày 02/02/2021.',
      duty('1.1.-2', ['network-continuity'], {
        group: branches,
        deadline: during('2021-01-20', '2021-02-02'),
      }),
    ),
    point('1.2.', 'Về thuê bao'),
    point(
      '-',
      'Khóa hai chiều thuê bao phát tán tin nhắn rác ngay trong ngày nhận được danh sách.',
      duty('1.2.-1', ['spam-complaint'], { group: branches }),
    ),
    point(
      '-',
      'Cung cấp thông tin thuê bao, ngừng dịch vụ theo lệnh của cơ quan chức năng có thẩm quyền, chậm nhất 02 giờ kể từ khi nhận được lệnh.',
      duty('1.2.-2', ['authority-order'], { group: branches, deadline: within('PT2H') }),
    ),
    point('2.', network),
    point(
      '-',
      'Bố trí xe phát sóng lưu động, tuyến truyền dẫn dự phòng; tổ chức ứng cứu thông tin theo phương án đã duyệt.',
      duty('2.-1', ['network-continuity'], { group: network }),
    ),
    point(
      '-',
      'Đổi mật khẩu quản trị thiết bị mạng, gỡ tài khoản của đối tác đã hết hợp đồng, bật xác thực hai lớp cho mọi kết nối quản trị từ xa trước ngày 15/01/2021.',
      duty('2.-2', ['password', 'access-review'], { group: network, deadline: before('2021-01-15') }),
    ),
    point('3.', care),
    point(
      '-',
      'Tiếp nhận phản ánh của khách hàng về cuộc gọi lừa đảo qua đầu số 0800, trả lời trong 48 giờ.',
      duty('3.-1', ['spam-complaint'], { group: care, deadline: within('PT48H', 'P2D') }),
    ),
    point(
      '4.',
      'Các đơn vị trực lãnh đạo, trực kỹ thuật 24/24h; báo cáo nhanh qua thư điện tử truc@lacviet.example.vn trước 16h00 hằng ngày.',
      duty('4', ['duty-roster', 'report-form'], { deadline: recurring('FREQ=DAILY') }),
    ),
    say('Đầu mối của Tổng công ty: Ban Khai thác mạng, ông Lục Đình Khải, số điện thoại 0910.000.338.'),
  ],
  tail: {
    distribution: ['Như trên', 'Hội đồng thành viên (để b/c)', 'Ban TGĐ', 'Lưu: VT, KTM'],
    signature: ['KT. TỔNG GIÁM ĐỐC', 'PHÓ TỔNG GIÁM ĐỐC'],
    name: 'Ngụy Quang Tấn',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: 'flash',
    issuer: 'Tổng công ty Viễn thông Lạc Việt',
    parentBody: null,
    number: '5561',
    symbol: 'LVT-KTM-ANM',
    place: 'Hà Nội',
    date: { iso: '2021-01-04' },
    subject: 'V/v bảo đảm thông tin liên lạc và an toàn mạng lưới phục vụ Đại hội',
    bases: [{ number: '52/CT-BTTTT', date: '2020-12-28' }],
    contacts: [{ name: 'Lục Đình Khải', phones: ['0910000338'] }],
    signatory: { authority: 'KT', name: 'Ngụy Quang Tấn' },
    contradictions: [],
  },
};
