// 19: the office of a committee signs TL.: two duties in one paragraph, each of another body, without numbers.
import { before, by, duty, type Source, say, state } from '../source.ts';

const science =
  'Sở Khoa học và Công nghệ khẩn trương kiểm tra việc cấp phát tài khoản thư điện tử công vụ, khóa các tài khoản để không quá 90 ngày.';
const communes =
  'Ủy ban nhân dân các xã, phường cung cấp danh sách cán bộ sử dụng chữ ký số gửi Sở Khoa học và Công nghệ trước ngày 20 tháng 12 năm 2025.';
const police = 'Công an tỉnh tổng hợp, tham mưu báo cáo Ủy ban nhân dân tỉnh chậm nhất ngày 31/12/2025.';

export const source: Source = {
  id: '19',
  half: 'tune',
  print: { columns: false, wrap: 88 },
  head: {
    left: ['UBND TỈNH VĨNH THẠCH', 'VĂN PHÒNG'],
    number: 'Số: 5540/VP-NC',
    about: ['V/v rà soát tài khoản công vụ'],
    right: state,
    placeDate: 'Vĩnh Thạch, ngày 05 tháng 12 năm 2025',
  },
  to: {
    lead: 'Kính gửi:',
    names: ['Sở Khoa học và Công nghệ', 'Công an tỉnh', 'Ủy ban nhân dân các xã, phường'],
  },
  body: [
    say(
      'Xét đề nghị của Công an tỉnh tại Báo cáo số 3871/BC-CAT ngày 28/11/2025 về tình hình lộ tài khoản công vụ, Phó Chủ tịch Ủy ban nhân dân tỉnh có ý kiến chỉ đạo như sau:',
    ),
    say(
      `${science} ${communes}`,
      duty('p1', ['access-review'], { text: science, group: 'Sở Khoa học và Công nghệ' }),
      duty('p2', ['access-review|report-form'], {
        text: communes,
        group: 'Ủy ban nhân dân các xã, phường',
        deadline: before('2025-12-20'),
      }),
    ),
    say(police, duty('p3', ['statement|report-form'], { group: 'Công an tỉnh', deadline: by('2025-12-31') })),
    say('Văn phòng Ủy ban nhân dân tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./.'),
  ],
  tail: {
    distribution: ['Như trên', 'CT, các PCT UBND tỉnh (b/c)', 'CVP, PCVP (NC)', 'Lưu: VT, NC'],
    signature: ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
    name: 'Cao Nguyên Hãn',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: ['Văn phòng', 'Văn phòng UBND tỉnh Vĩnh Thạch', 'Văn phòng Ủy ban nhân dân tỉnh'],
    parentBody: 'UBND tỉnh Vĩnh Thạch',
    number: '5540',
    symbol: 'VP-NC',
    place: 'Vĩnh Thạch',
    date: { iso: '2025-12-05' },
    subject: 'V/v rà soát tài khoản công vụ',
    bases: [{ number: '3871/BC-CAT', date: '2025-11-28' }],
    contacts: [],
    signatory: { authority: ['TL', 'KT'], name: 'Cao Nguyên Hãn' },
    reportDue: by('2025-12-31'),
    contradictions: [],
  },
};
