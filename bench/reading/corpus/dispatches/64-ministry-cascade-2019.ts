// 64: a ministry of 2019 to its departments and corporations: Roman parts, dashes and plus signs, what those must pass on to the units under them.
import { before, by, duty, heading, point, recurring, type Source, say, state, within } from '../source.ts';

const departments = 'Các Cục, Vụ thuộc Bộ';
const corporations = 'Các Tổng công ty do Bộ làm đại diện chủ sở hữu';

export const source: Source = {
  id: '64',
  half: 'held-out',
  print: { columns: true, wrap: 90 },
  head: {
    left: ['BỘ KINH TẾ BIỂN'],
    number: 'Số: 6214/BKTB-TTTT',
    about: ['V/v chấn chỉnh công tác bảo đảm an toàn', 'thông tin mạng trong toàn ngành'],
    right: state,
    placeDate: 'Hà Nội, ngày 18 tháng 10 năm 2019',
  },
  to: { lead: 'Kính gửi:', names: [departments, corporations] },
  body: [
    say(
      'Thực hiện Chỉ thị số 31/CT-TTg ngày 02/10/2019 của Thủ tướng Chính phủ về nâng cao năng lực phòng vệ của các hệ thống thông tin, Bộ Kinh tế biển yêu cầu Thủ trưởng các đơn vị tổ chức thực hiện những nhiệm vụ sau đây:',
    ),
    heading('I.', 'CÁC CỤC, VỤ THUỘC BỘ'),
    point('1.', 'Về nhân sự và quy trình:'),
    point(
      '-',
      'Chỉ định một công chức làm đầu mối nhận tin cảnh báo, kèm số di động và địa chỉ thư công vụ, gửi về Trung tâm Thông tin trước ngày 01/11/2019.',
      duty('I.1.-1', ['warning-channel'], { deadline: before('2019-11-01') }),
    ),
    point(
      '-',
      'Xây dựng phương án xử lý khi hệ thống bị tê liệt, tổ chức tập dượt ít nhất mỗi năm một lần.',
      duty('I.1.-2', ['response-plan']),
    ),
    point('2.', 'Về kỹ thuật:'),
    point(
      '+',
      'Cài bản vá cho máy chủ thư điện tử, hoàn tất chậm nhất là ngày 25 tháng 10 năm 2019.',
      duty('I.2.+1', ['vulnerability'], { deadline: by('2019-10-25') }),
    ),
    point(
      '+',
      'Trang bị chương trình diệt vi rút cho mọi máy tính của cơ quan, không để máy nào thiếu bản quyền.',
      duty('I.2.+2', ['endpoint-protection']),
    ),
    point(
      '+',
      'Lưu dự phòng dữ liệu nghiệp vụ hằng tuần, cất giữ một bản ở nơi khác trụ sở chính.',
      duty('I.2.+3', ['backup']),
    ),
    heading('II.', 'CÁC TỔNG CÔNG TY DO BỘ LÀM ĐẠI DIỆN CHỦ SỞ HỮU'),
    point(
      '1.',
      'Quán triệt nội dung công văn này đến các công ty con, chi nhánh; chỉ đạo các đơn vị trực thuộc thay mật khẩu mặc định trên camera, bộ phát sóng.',
      duty('II.1', ['password'], { group: corporations, cascade: true }),
    ),
    point(
      '2.',
      'Trong vòng 12 giờ kể từ khi phát hiện bị xâm nhập phải điện báo cho Bộ qua số máy thường trực.',
      duty('II.2', ['incident-contact'], { group: corporations, deadline: within('PT12H') }),
    ),
    point(
      '3.',
      'Định kỳ trước ngày 10 hằng tháng gửi số liệu về tình hình an toàn thông tin cho Trung tâm Thông tin.',
      duty('II.3', ['report-form'], {
        group: corporations,
        deadline: recurring('FREQ=MONTHLY;BYMONTHDAY=10', 'FREQ=MONTHLY;BYMONTHDAY=9'),
      }),
    ),
    say(
      'Mọi khó khăn, vướng mắc xin phản ánh về Trung tâm Thông tin (ông Chu Văn Mịch, điện thoại 024.3000.6120, email: michcv@bktb.example).',
      duty('closing', ['statement'], { isOptional: true }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Bộ trưởng (để b/c)', 'Các Thứ trưởng', 'Lưu: VT, TTTT'],
    signature: ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'],
    name: 'Lã Trọng Khiêm',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Bộ Kinh tế biển',
    parentBody: null,
    number: '6214',
    symbol: 'BKTB-TTTT',
    place: 'Hà Nội',
    date: { iso: '2019-10-18' },
    subject: 'V/v chấn chỉnh công tác bảo đảm an toàn thông tin mạng trong toàn ngành',
    bases: [{ number: '31/CT-TTg', date: '2019-10-02' }],
    contacts: [{ name: 'Chu Văn Mịch', phones: ['02430006120'], email: 'michcv@bktb.example' }],
    signatory: { authority: 'KT', name: 'Lã Trọng Khiêm' },
    contradictions: [],
  },
};
