// 89: a decision of a ministry's department that issues a rule: article 1 asks nothing, article 2 has clauses; days of effect that are no deadlines.
import { before, during, duty, point, type Source, say, state } from '../source.ts';

export const source: Source = {
  id: '89',
  half: 'tune',
  print: { columns: false, wrap: 84 },
  head: {
    left: ['BỘ GIAO THƯƠNG', 'CỤC XUẤT NHẬP KHẨU SỐ'],
    number: 'Số: 276/QĐ-XNKS',
    right: state,
    placeDate: 'Hà Nội, ngày 17 tháng 11 năm 2020',
  },
  title: ['QUYẾT ĐỊNH', 'Về việc ban hành Quy chế khai thác Cổng chứng nhận xuất xứ điện tử'],
  body: [
    say('CỤC TRƯỞNG CỤC XUẤT NHẬP KHẨU SỐ'),
    say(
      'Căn cứ Quyết định số 2010/QĐ-BGT ngày 14/8/2017 của Bộ trưởng Bộ Giao thương quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Cục;',
    ),
    say('Căn cứ Luật Giao dịch số ngày 22/11/2019;'),
    say('Xét đề nghị của Trưởng phòng Công nghệ.'),
    say('QUYẾT ĐỊNH:'),
    point('Điều 1.', 'Ban hành kèm theo Quyết định này Quy chế khai thác Cổng chứng nhận xuất xứ điện tử.'),
    point('Điều 2.', 'Tổ chức thực hiện'),
    point(
      '1.',
      'Phòng Công nghệ quét lỗ hổng của Cổng mỗi quý một lần, khắc phục điểm yếu mức cao trước khi đưa bản mới lên.',
      duty('2.1', ['vulnerability'], { group: 'Phòng Công nghệ' }),
    ),
    point(
      '2.',
      'Văn phòng Cục ký thỏa thuận về bảo mật với doanh nghiệp vận hành Cổng, xong trong tháng 12/2020.',
      duty('2.2', ['service-provider'], {
        group: 'Văn phòng Cục',
        deadline: during('2020-12-01', '2020-12-31'),
      }),
    ),
    point(
      '3.',
      'Các Phòng quản lý khu vực công khai số máy nhận tin báo lỗi, trả lời doanh nghiệp; đầu mối liên lạc gửi Phòng Công nghệ trước ngày 01/12/2020.',
      duty('2.3', ['incident-contact|warning-channel'], {
        group: 'Các Phòng quản lý khu vực',
        deadline: before('2020-12-01'),
      }),
    ),
    point(
      'Điều 3.',
      'Quyết định này có hiệu lực từ ngày 01/01/2021. Bãi bỏ các quy định trước đây trái với Quyết định này.',
    ),
    point(
      'Điều 4.',
      'Chánh Văn phòng, Trưởng các Phòng và tổ chức, cá nhân liên quan chịu trách nhiệm thi hành./.',
      duty('4', ['statement'], { isOptional: true }),
    ),
  ],
  tail: {
    distribution: ['Như Điều 4', 'Bộ trưởng (để b/c)', 'Cổng TTĐT Bộ', 'Lưu: VT, CN'],
    signature: ['CỤC TRƯỞNG'],
    name: 'Ngọ Duy Bản',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'decision',
    urgency: null,
    issuer: ['Cục Xuất nhập khẩu số', 'Cục trưởng Cục Xuất nhập khẩu số'],
    parentBody: 'Bộ Giao thương',
    number: '276',
    symbol: 'QĐ-XNKS',
    place: 'Hà Nội',
    date: { iso: '2020-11-17' },
    subject: 'Về việc ban hành Quy chế khai thác Cổng chứng nhận xuất xứ điện tử',
    bases: [
      { number: '2010/QĐ-BGT', date: '2017-08-14' },
      { number: null, date: '2019-11-22' },
    ],
    contacts: [],
    signatory: { authority: null, name: 'Ngọ Duy Bản' },
    contradictions: [],
  },
};
