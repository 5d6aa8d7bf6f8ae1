// 129: a provincial social insurance in 2018, plain paragraphs: "Về …," opens each, duties of several bodies in one paragraph, a reminder of what was not done, no numbers at all.
import { before, by, during, duty, type Source, say, state, within } from '../source.ts';

const districts = 'Bảo hiểm xã hội các huyện, thị xã';
const accounts =
  'Về tài khoản, đề nghị Giám đốc Bảo hiểm xã hội các huyện, thị xã đối chiếu danh sách người dùng phần mềm giám định với danh sách viên chức hiện có, xoá tài khoản thừa trước ngày 10/5/2018.';
const keys =
  'Phòng Tổ chức cán bộ thu hồi thiết bị lưu khoá bí mật của người thôi việc trong thời hạn 05 ngày kể từ ngày có quyết định.';
const copies =
  'Về dữ liệu, Phòng Công nghệ thông tin tổ chức sao lưu cơ sở dữ liệu thu và cấp sổ thẻ, phục hồi thử trên máy chủ thứ hai từ ngày 14/5 đến ngày 18/5/2018.';
const partners =
  'Phòng Khai thác và thu nợ yêu cầu các đại lý thu ký lại thoả thuận bảo mật thông tin người tham gia, hoàn thành trong tháng 6 năm 2018.';
const awareness =
  'Lãnh đạo các phòng, Giám đốc Bảo hiểm xã hội các huyện, thị xã quán triệt để viên chức không đọc mã xác nhận, không chụp màn hình hồ sơ gửi qua ứng dụng nhắn tin.';

export const source: Source = {
  id: '129',
  half: 'tune',
  print: { columns: true, wrap: 88 },
  head: {
    left: ['BẢO HIỂM XÃ HỘI VIỆT NAM', 'BẢO HIỂM XÃ HỘI TỈNH ĐỒNG TRANH'],
    number: 'Số: 677/BHXH-CNTT',
    about: ['V/v chấn chỉnh việc quản lý tài khoản,', 'dữ liệu người tham gia'],
    right: state,
    placeDate: 'Đồng Tranh, ngày 24 tháng 4 năm 2018',
  },
  to: { lead: 'Kính gửi:', names: ['Các phòng nghiệp vụ', districts] },
  body: [
    say(
      'Ngày 02/3/2018, Bảo hiểm xã hội tỉnh đã có Công văn số 310/BHXH-CNTT yêu cầu rà soát tài khoản, song đến nay còn 04/11 đơn vị chưa báo cáo. Qua kiểm tra đột xuất ngày 17/4/2018 tại hai huyện, có 23 tài khoản của người đã nghỉ việc vẫn đăng nhập được. Giám đốc Bảo hiểm xã hội tỉnh phê bình các đơn vị chưa thực hiện và yêu cầu:',
    ),
    say(
      `${accounts} ${keys}`,
      duty('p1', ['access-review'], { text: accounts, group: districts, deadline: before('2018-05-10') }),
      duty('p2', ['access-review'], {
        text: keys,
        group: 'Phòng Tổ chức cán bộ',
        deadline: within('P5D'),
      }),
    ),
    say(
      copies,
      duty('p3', ['backup'], {
        group: 'Phòng Công nghệ thông tin',
        deadline: during('2018-05-14', '2018-05-18'),
      }),
    ),
    say(
      partners,
      duty('p4', ['service-provider'], {
        group: 'Phòng Khai thác và thu nợ',
        cascade: true,
        deadline: during('2018-06-01', '2018-06-30'),
      }),
    ),
    say(
      awareness,
      duty('p5', ['awareness'], {
        group: 'Lãnh đạo các phòng, Giám đốc Bảo hiểm xã hội các huyện, thị xã',
      }),
    ),
    say(
      'Nhận được Công văn này, các đơn vị khẩn trương triển khai, báo cáo bằng văn bản về Phòng Công nghệ thông tin chậm nhất là 16h30 ngày 25/5/2018 để tổng hợp báo cáo Giám đốc; đơn vị nào chậm trễ sẽ không xét thi đua quý II./.',
      duty('p6', ['report-form'], { deadline: by('2018-05-25', '16:30') }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'BHXH Việt Nam (để b/c)', 'Giám đốc, các Phó Giám đốc', 'Lưu: VT, CNTT'],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Nghiêm Thị Hoa Cúc',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Bảo hiểm xã hội tỉnh Đồng Tranh',
    parentBody: 'Bảo hiểm xã hội Việt Nam',
    number: '677',
    symbol: 'BHXH-CNTT',
    place: 'Đồng Tranh',
    date: { iso: '2018-04-24' },
    subject: 'V/v chấn chỉnh việc quản lý tài khoản, dữ liệu người tham gia',
    bases: [{ number: '310/BHXH-CNTT', date: '2018-03-02' }],
    contacts: [],
    signatory: { authority: 'KT', name: 'Nghiêm Thị Hoa Cúc' },
    reportDue: by('2018-05-25', '16:30'),
    contradictions: [],
  },
};
