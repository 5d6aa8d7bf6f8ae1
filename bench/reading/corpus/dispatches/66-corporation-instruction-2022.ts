// 66: an instruction of a shipping corporation: numbers of two levels, a subject of two lines, half-years and an hour in words as deadlines.
import { before, by, during, duty, point, type Source, say, state } from '../source.ts';

const fleets = 'Các đội tàu, xí nghiệp thành viên';
const office = 'Ban Công nghệ và Chuyển đổi số';

export const source: Source = {
  id: '66',
  half: 'held-out',
  print: { columns: false, wrap: null },
  head: {
    left: ['TỔNG CÔNG TY VẬN TẢI THỦY LAM HÀ'],
    number: 'Số: 09/CT-TCTVTT',
    right: state,
    placeDate: 'Lam Hà, ngày 04 tháng 4 năm 2022',
  },
  title: ['CHỈ THỊ', 'Về tăng cường kỷ luật sử dụng máy tính,', 'bảo vệ hệ thống điều độ tàu'],
  body: [
    say(
      'Quý I năm 2022, hệ thống điều độ của Tổng công ty bị dừng hai lần do nhân viên mở tệp lạ. Để chấm dứt tình trạng trên, Tổng Giám đốc chỉ thị:',
    ),
    point('1.', 'Các đội tàu, xí nghiệp thành viên:'),
    point(
      '1.1.',
      'Nghiêm cấm cắm ổ nhớ cá nhân vào máy trạm điều độ; mọi máy trạm phải có phần mềm phát hiện mã độc, xong trước 17 giờ ngày 15/4/2022.',
      duty('1.1', ['endpoint-protection'], { group: fleets, deadline: before('2022-04-15', '17:00') }),
    ),
    point(
      '1.2.',
      'Hủy bỏ quyền đăng nhập của thuyền viên đã thanh lý hợp đồng trong vòng 6 tháng đầu năm 2022.',
      duty('1.2', ['access-review'], { group: fleets, deadline: during('2022-01-01', '2022-06-30') }),
    ),
    point(
      '1.3.',
      'Nhắc nhở thuyền viên, người lao động không bấm vào đường dẫn lạ, không cho mượn tài khoản.',
      duty('1.3', ['awareness'], { group: fleets }),
    ),
    point('2.', 'Ban Công nghệ và Chuyển đổi số:'),
    point(
      '2.1.',
      'Thuê đơn vị độc lập rà quét điểm yếu của phần mềm điều độ, có kết quả chậm nhất vào ngày 31/5/2022.',
      duty('2.1', ['vulnerability'], { group: office, deadline: by('2022-05-31') }),
    ),
    point(
      '2.2.',
      'Ký phụ lục về bảo mật với hãng cung ứng phần mềm; hãng chỉ được vào hệ thống khi có người của Ban giám sát.',
      duty('2.2', ['service-provider'], { group: office }),
    ),
    point(
      '2.3.',
      'Chia ca canh máy chủ suốt ngày đêm trong các ngày nghỉ lễ từ 30/4 đến hết 03/5/2022.',
      duty('2.3', ['duty-roster'], { group: office, deadline: during('2022-04-30', '2022-05-03') }),
    ),
    point(
      '3.',
      'Văn phòng Tổng công ty theo dõi, kiểm tra việc chấp hành Chỉ thị, báo cáo Tổng Giám đốc.',
      duty('3', ['statement|report-form'], { group: 'Văn phòng Tổng công ty' }),
    ),
  ],
  tail: {
    distribution: ['Hội đồng thành viên', 'Các đơn vị thành viên', 'Các Ban', 'Lưu: VT, CNCĐS'],
    signature: ['TỔNG GIÁM ĐỐC'],
    name: 'Đàm Quang Sở',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'instruction',
    urgency: null,
    issuer: 'Tổng công ty Vận tải thủy Lam Hà',
    parentBody: null,
    number: '09',
    symbol: 'CT-TCTVTT',
    place: 'Lam Hà',
    date: { iso: '2022-04-04' },
    subject: 'Về tăng cường kỷ luật sử dụng máy tính, bảo vệ hệ thống điều độ tàu',
    bases: [],
    contacts: [],
    signatory: { authority: null, name: 'Đàm Quang Sở' },
    contradictions: [],
  },
};
