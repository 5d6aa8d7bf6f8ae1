// 46: a decision of a tax department of 2021 in three articles: tasks of backup under the first, effect and who carries it out after it.
import { before, during, duty, point, recurring, type Source, say, state } from '../source.ts';

const computing = 'Phòng Công nghệ thông tin';
const branches = 'Các Chi cục Thuế khu vực';

export const source: Source = {
  id: '46',
  half: 'held-out',
  print: { columns: false, wrap: 88 },
  head: {
    left: ['TỔNG CỤC THUẾ', 'CỤC THUẾ TỈNH NAM THƯỢNG'],
    number: 'Số: 2187/QĐ-CTNTH',
    right: state,
    placeDate: 'Nam Thượng, ngày 24 tháng 9 năm 2021',
  },
  title: ['QUYẾT ĐỊNH', 'Về việc giao nhiệm vụ sao lưu, phục hồi dữ liệu tại Cục Thuế tỉnh Nam Thượng'],
  body: [
    say('CỤC TRƯỞNG CỤC THUẾ TỈNH NAM THƯỢNG'),
    say(
      'Căn cứ Quyết định số 845/QĐ-TCTH ngày 14/5/2021 của Tổng cục trưởng Tổng cục Thuế quy định chức năng, nhiệm vụ của Cục Thuế;',
    ),
    say(
      'Căn cứ Công văn số 3306/TCTH-CNTT ngày 06/9/2021 của Tổng cục Thuế về việc bảo vệ dữ liệu người nộp thuế;',
    ),
    say('Theo đề nghị của Trưởng phòng Công nghệ thông tin.'),
    say('QUYẾT ĐỊNH:'),
    point('Điều 1.', 'Giao nhiệm vụ sao lưu, phục hồi dữ liệu cho các đơn vị như sau:'),
    point(
      '1.',
      'Phòng Công nghệ thông tin sao lưu toàn bộ cơ sở dữ liệu nghiệp vụ vào thứ Sáu hằng tuần, lưu giữ bản sao tại địa điểm dự phòng.',
      duty('1.1', ['backup'], { group: computing, deadline: recurring('FREQ=WEEKLY;BYDAY=FR') }),
    ),
    point(
      '2.',
      'Phòng Công nghệ thông tin chủ trì, phối hợp với Văn phòng tổ chức phục hồi thử dữ liệu từ bản sao lưu, hoàn thành trong quý IV năm 2021.',
      duty('1.2', ['backup'], {
        group: computing,
        lead: computing,
        support: ['Văn phòng'],
        deadline: during('2021-10-01', '2021-12-31'),
      }),
    ),
    point(
      '3.',
      'Các Chi cục Thuế khu vực kiểm tra thiết bị lưu trữ bản sao lưu tại đơn vị, thay thế thiết bị hỏng trước ngày 15/10/2021.',
      duty('1.3', ['backup'], { group: branches, deadline: before('2021-10-15') }),
    ),
    point('Điều 2.', 'Quyết định này có hiệu lực thi hành kể từ ngày ký.'),
    point(
      'Điều 3.',
      'Chánh Văn phòng, Trưởng phòng Công nghệ thông tin, Chi cục trưởng các Chi cục Thuế khu vực chịu trách nhiệm thi hành Quyết định này./.',
      duty('3', ['statement'], { isOptional: true }),
    ),
  ],
  tail: {
    distribution: ['Như Điều 3', 'Tổng cục Thuế (để báo cáo)', 'Lãnh đạo Cục', 'Lưu: VT, CNTT'],
    signature: ['KT. CỤC TRƯỞNG', 'PHÓ CỤC TRƯỞNG'],
    name: 'Tống Khánh Duy',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'decision',
    urgency: null,
    issuer: ['Cục Thuế tỉnh Nam Thượng', 'Cục trưởng Cục Thuế tỉnh Nam Thượng'],
    parentBody: 'Tổng cục Thuế',
    number: '2187',
    symbol: 'QĐ-CTNTH',
    place: 'Nam Thượng',
    date: { iso: '2021-09-24' },
    subject: 'Về việc giao nhiệm vụ sao lưu, phục hồi dữ liệu tại Cục Thuế tỉnh Nam Thượng',
    bases: [
      { number: '845/QĐ-TCTH', date: '2021-05-14' },
      { number: '3306/TCTH-CNTT', date: '2021-09-06' },
    ],
    contacts: [],
    signatory: { authority: 'KT', name: 'Tống Khánh Duy' },
    reportDue: null,
    contradictions: [],
  },
};
