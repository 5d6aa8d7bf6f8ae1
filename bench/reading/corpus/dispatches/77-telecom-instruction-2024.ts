// 77: an instruction of a telecom company: what the branches and, through them, the shops must do; spam, orders of authorities, the network; "hết ngày" and "mỗi ngày".
import { by, during, duty, point, recurring, type Source, say, state, within } from '../source.ts';

const branches = 'Giám đốc các chi nhánh tỉnh, thành phố';
const operations = 'Trung tâm Vận hành khai thác';

export const source: Source = {
  id: '77',
  half: 'tune',
  print: { columns: true, wrap: 90 },
  head: {
    left: ['CÔNG TY CỔ PHẦN', 'VIỄN THÔNG CÁNH CÒ'],
    number: 'Số: 15/CT-CCO-TGĐ',
    right: state,
    placeDate: 'Thành phố Bạch Giang, ngày 20 tháng 5 năm 2024',
  },
  title: ['CHỈ THỊ', 'Về ngăn chặn tin nhắn, cuộc gọi rác và', 'giữ an toàn mạng lưới mùa mưa bão'],
  body: [
    say(
      'Để chấn chỉnh những tồn tại nêu tại Kết luận thanh tra số 19/KL-TTra ngày 06/5/2024, Tổng Giám đốc chỉ thị:',
    ),
    point('I.', 'Giám đốc các chi nhánh tỉnh, thành phố'),
    point(
      '1.',
      'Chỉ đạo các cửa hàng, điểm đại lý trực thuộc đối soát giấy tờ của người đăng ký, dừng cung cấp dịch vụ với SIM không chính chủ; xong đến hết ngày 15/6/2024.',
      duty('I.1', ['statement|spam-complaint'], {
        group: branches,
        cascade: true,
        deadline: by('2024-06-15'),
      }),
    ),
    point(
      '2.',
      'Tiếp nhận, giải quyết phản ánh của khách hàng về cuộc gọi quảng cáo, lừa đảo không quá 24 giờ kể từ lúc nhận được.',
      duty('I.2', ['spam-complaint'], { group: branches, deadline: within('PT24H', 'P1D') }),
    ),
    point('II.', 'Trung tâm Vận hành khai thác'),
    point(
      '1.',
      'Khóa một chiều thuê bao, gỡ nội dung theo văn bản của Bộ Công an, Sở Khoa học và Công nghệ; lưu hồ sơ từng lần thực hiện.',
      duty('II.1', ['authority-order'], { group: operations }),
    ),
    point(
      '2.',
      'Chuẩn bị máy nổ, xe phát sóng lưu động; không để đứt liên lạc tại vùng bị chia cắt trong mùa mưa bão từ tháng 6 đến tháng 11 năm 2024.',
      duty('II.2', ['network-continuity'], {
        group: operations,
        deadline: during('2024-06-01', '2024-11-30'),
      }),
    ),
    point(
      '3.',
      'Theo dõi hệ thống tổng đài, cơ sở dữ liệu thuê bao suốt 24 giờ trong ngày, 07 ngày trong tuần.',
      duty('II.3', ['key-system|duty-roster'], { group: operations }),
    ),
    point('III.', 'Tổ chức thực hiện'),
    point(
      '1.',
      'Ban Kiểm soát nội bộ đôn đốc, đánh giá việc thực hiện Chỉ thị này.',
      duty('III.1', ['statement'], { group: 'Ban Kiểm soát nội bộ' }),
    ),
    point(
      '2.',
      'Các đơn vị báo cáo tuần vào thứ Sáu, báo cáo tháng trước ngày 05 của tháng sau.',
      duty('III.2', ['report-form'], {
        group: 'Các đơn vị',
        deadline: recurring('FREQ=WEEKLY;BYDAY=FR', 'FREQ=MONTHLY;BYMONTHDAY=5', 'FREQ=MONTHLY;BYMONTHDAY=4'),
      }),
    ),
    say(
      'Chỉ thị này có hiệu lực kể từ ngày ký. Yêu cầu các đơn vị quán triệt, thực hiện nghiêm./.',
      duty('closing', ['statement'], { isOptional: true }),
    ),
  ],
  tail: {
    distribution: ['HĐQT (b/c)', 'Như mục I, II', 'Ban TGĐ', 'Lưu: VT, VHKT'],
    signature: ['TỔNG GIÁM ĐỐC'],
    name: 'Âu Dương Phụng',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'instruction',
    urgency: null,
    issuer: ['Công ty Cổ phần Viễn thông Cánh Cò', 'Tổng Giám đốc Công ty Cổ phần Viễn thông Cánh Cò'],
    parentBody: null,
    number: '15',
    symbol: 'CT-CCO-TGĐ',
    place: 'Thành phố Bạch Giang',
    date: { iso: '2024-05-20' },
    subject: 'Về ngăn chặn tin nhắn, cuộc gọi rác và giữ an toàn mạng lưới mùa mưa bão',
    bases: [{ number: '19/KL-TTra', date: '2024-05-06' }],
    contacts: [],
    signatory: { authority: null, name: 'Âu Dương Phụng' },
    contradictions: [],
  },
};
