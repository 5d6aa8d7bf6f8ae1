// 15: a decision in articles: three grounds in lines of their own, an effective date that is no deadline.
import { during, duty, point, type Source, say, state } from '../source.ts';

export const source: Source = {
  id: '15',
  half: 'tune',
  print: { columns: false, wrap: 80 },
  head: {
    left: ['ỦY BAN NHÂN DÂN', 'TỈNH BẮC TRÀ'],
    number: 'Số: 1733/QĐ-UBND',
    right: state,
    placeDate: 'Bắc Trà, ngày 19 tháng 9 năm 2025',
  },
  title: ['QUYẾT ĐỊNH', 'Về việc giao nhiệm vụ bảo vệ Trung tâm tích hợp dữ liệu tỉnh'],
  body: [
    say('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH'),
    say('Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;'),
    say('Căn cứ Nghị định số 901/2025/NĐ-CP ngày 30/5/2025 của Chính phủ về bảo vệ hạ tầng dữ liệu;'),
    say('Theo đề nghị của Giám đốc Công an tỉnh tại Tờ trình số 2214/TTr-CAT ngày 12/9/2025.'),
    say('QUYẾT ĐỊNH:'),
    point(
      'Điều 1.',
      'Giao Công an tỉnh chủ trì, phối hợp với Sở Khoa học và Công nghệ giám sát an ninh mạng 24/7 đối với Trung tâm tích hợp dữ liệu tỉnh.',
      duty('1', ['key-system', 'duty-roster'], {
        group: 'Công an tỉnh',
        lead: 'Công an tỉnh',
        support: ['Sở Khoa học và Công nghệ'],
      }),
    ),
    point(
      'Điều 2.',
      'Sở Khoa học và Công nghệ hoàn thành hệ thống sao lưu dự phòng tại địa điểm thứ hai trong tháng 11/2025.',
      duty('2', ['backup'], {
        group: 'Sở Khoa học và Công nghệ',
        deadline: during('2025-11-01', '2025-11-30'),
      }),
    ),
    point('Điều 3.', 'Quyết định này có hiệu lực kể từ ngày 01/10/2025.'),
    point(
      'Điều 4.',
      'Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Công an tỉnh, Giám đốc các sở và Thủ trưởng các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.',
      duty('4', ['statement'], { isOptional: true }),
    ),
  ],
  tail: {
    distribution: ['Như Điều 4', 'Bộ Công an (b/c)', 'CT, các PCT UBND tỉnh', 'Lưu: VT, NC2'],
    signature: ['Q. CHỦ TỊCH'],
    name: 'Khổng Đình Lực',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'decision',
    urgency: null,
    issuer: ['Ủy ban nhân dân tỉnh Bắc Trà', 'Chủ tịch Ủy ban nhân dân tỉnh'],
    parentBody: null,
    number: '1733',
    symbol: 'QĐ-UBND',
    place: 'Bắc Trà',
    date: { iso: '2025-09-19' },
    subject: 'Về việc giao nhiệm vụ bảo vệ Trung tâm tích hợp dữ liệu tỉnh',
    bases: [
      { number: null, date: '2025-06-16' },
      { number: '901/2025/NĐ-CP', date: '2025-05-30' },
      { number: '2214/TTr-CAT', date: '2025-09-12' },
    ],
    contacts: [],
    signatory: { authority: 'Q', name: 'Khổng Đình Lực' },
    reportDue: null,
    contradictions: [],
  },
};
