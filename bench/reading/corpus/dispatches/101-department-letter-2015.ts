// 101: a department of 2015: running paragraphs under arabic heads, plus signs beneath dashes, an old law, a year printed in words around.
import { by, during, duty, point, type Source, say, state, within } from '../source.ts';

const agencies = 'Văn phòng UBND tỉnh; các sở, ban, ngành thuộc UBND tỉnh';
const districts = 'Phòng Văn hóa và Thông tin các huyện, thị xã';

export const source: Source = {
  id: '101',
  half: 'tune',
  print: { columns: true, wrap: 86 },
  head: {
    left: ['UBND TỈNH ĐÔNG LĨNH', 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG'],
    number: 'Số: 688/STTTT-CNTT',
    about: ['V/v phòng chống mã độc và bảo vệ', 'trang thông tin điện tử dịp lễ 2/9'],
    right: state,
    placeDate: 'Đông Lĩnh, ngày 19 tháng 8 năm 2015',
  },
  to: {
    lead: 'Kính gửi:',
    names: ['Văn phòng UBND tỉnh', 'Các sở, ban, ngành thuộc UBND tỉnh', districts],
  },
  body: [
    say(
      'Căn cứ Nghị định số 64/2007/NĐ-CP ngày 10/4/2007 của Chính phủ về ứng dụng công nghệ thông tin; Công văn số 290/VNCERT-KTHT ngày 11/8/2015 của Trung tâm Ứng cứu khẩn cấp máy tính về nguy cơ thay đổi giao diện trang tin. Sở Thông tin và Truyền thông đề nghị Quý cơ quan:',
    ),
    point('1)', agencies),
    point('-', 'Đối với máy trạm:'),
    point(
      '+',
      'Cài đặt chương trình diệt virus có bản quyền, đặt lịch quét toàn bộ ổ đĩa hàng tuần.',
      duty('1.-1.+1', ['endpoint-protection'], { group: agencies }),
    ),
    point(
      '+',
      'Không dùng chung USB giữa máy tính soạn thảo văn bản mật và máy nối Internet.',
      duty('1.-1.+2', ['access-review|endpoint-protection'], { group: agencies }),
    ),
    point(
      '-',
      'Đối với trang thông tin điện tử: chép toàn bộ mã nguồn và cơ sở dữ liệu ra đĩa, bắt đầu từ ngày 24/8 đến hết ngày 28/8/2015; kiểm tra các tập tin lạ trên máy chủ web.',
      duty('1.-2', ['backup', 'website-integrity'], {
        group: agencies,
        deadline: during('2015-08-24', '2015-08-28'),
      }),
    ),
    point('2)', districts),
    point(
      '-',
      'Phân công công chức trực, theo dõi trang tin của huyện trước, trong và sau dịp Quốc khánh 2/9/2015.',
      duty('2.-1', ['duty-roster', 'website-integrity'], {
        group: districts,
        deadline: during(null, null, '2015-09-02'),
      }),
    ),
    point(
      '-',
      'Khi trang tin bị thay đổi giao diện: ngắt máy chủ, giữ nguyên nhật ký, báo cáo bằng điện thoại về Sở trong vòng 30 phút kể từ lúc phát hiện.',
      duty('2.-2', ['incident-contact'], {
        group: districts,
        deadline: within('PT30M'),
      }),
    ),
    say(
      'Báo cáo kết quả bằng văn bản về Sở hạn cuối là 16h30 thứ Sáu, ngày 11/9/2015. Những đơn vị chưa có trang tin thì báo cáo không có.',
      duty('closing', ['report-form'], { deadline: by('2015-09-11', '16:30') }),
    ),
    say(
      'Mọi chi tiết xin liên hệ Phòng Công nghệ thông tin, đ/c Khuất Hữu Lộc, ĐT 0283.3555.016 - 0913.000.772, email: lockh@donglinh.example.vn.',
    ),
    say('Rất mong nhận được sự hợp tác của Quý cơ quan./.'),
  ],
  tail: {
    distribution: ['Như trên', 'UBND tỉnh (để b/cáo)', 'Giám đốc, các PGĐ Sở', 'Lưu: VT, CNTT (Lộc)'],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Trịnh Bá Doanh',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Sở Thông tin và Truyền thông',
    parentBody: 'UBND tỉnh Đông Lĩnh',
    number: '688',
    symbol: 'STTTT-CNTT',
    place: 'Đông Lĩnh',
    date: { iso: '2015-08-19' },
    subject: 'V/v phòng chống mã độc và bảo vệ trang thông tin điện tử dịp lễ 2/9',
    bases: [
      { number: '64/2007/NĐ-CP', date: '2007-04-10' },
      { number: '290/VNCERT-KTHT', date: '2015-08-11' },
    ],
    contacts: [
      { name: 'Khuất Hữu Lộc', phones: ['02833555016', '0913000772'], email: 'lockh@donglinh.example.vn' },
    ],
    signatory: { authority: 'KT', name: 'Trịnh Bá Doanh' },
    reportDue: by('2015-09-11', '16:30'),
    contradictions: [],
  },
};
