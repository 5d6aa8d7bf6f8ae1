// 72: a decision of a bank: article 1 issues a rule and asks for nothing, the duties follow; an appendix date that differs from the dispatch is planted.
import { before, duty, point, type Source, say, state } from '../source.ts';

const branches = 'Giám đốc các chi nhánh';

export const source: Source = {
  id: '72',
  half: 'held-out',
  print: { columns: false, wrap: 86 },
  head: {
    left: ['NGÂN HÀNG TMCP ĐÔNG BIỂN'],
    number: 'Số: 1187/2020/QĐ-TGĐ',
    right: state,
    placeDate: 'TP. Lam Kinh, ngày 23 tháng 6 năm 2020',
  },
  title: ['QUYẾT ĐỊNH', 'Ban hành Quy định sử dụng tài khoản trên hệ thống ngân hàng lõi'],
  body: [
    say('TỔNG GIÁM ĐỐC NGÂN HÀNG TMCP ĐÔNG BIỂN'),
    say('Căn cứ Luật Các tổ chức tín dụng ngày 16/6/2010;'),
    say('Căn cứ Nghị quyết số 45/NQ-HĐQT ngày 28/5/2020 của Hội đồng quản trị;'),
    say('Theo đề nghị của Giám đốc Khối Công nghệ,'),
    say('QUYẾT ĐỊNH:'),
    point(
      'Điều 1.',
      'Ban hành kèm theo Quyết định này Quy định sử dụng tài khoản trên hệ thống ngân hàng lõi.',
    ),
    point(
      'Điều 2.',
      'Giám đốc các chi nhánh đối chiếu danh sách người dùng với hồ sơ nhân sự, khóa tài khoản thừa trước ngày 10/7/2020.',
      duty('2', ['access-review'], { group: branches, deadline: before('2020-07-10') }),
    ),
    point(
      'Điều 3.',
      'Khối Công nghệ theo dõi liên tục nhật ký đăng nhập của hệ thống ngân hàng lõi và cảnh báo ngay khi có dấu hiệu lạ.',
      duty('3', ['key-system'], { group: 'Khối Công nghệ' }),
    ),
    point(
      'Điều 4.',
      'Quyết định này có hiệu lực thi hành kể từ ngày ký, thay thế Quyết định số 302/2016/QĐ-TGĐ ngày 11/3/2016.',
    ),
    point(
      'Điều 5.',
      'Chánh Văn phòng, Giám đốc các Khối, Giám đốc các chi nhánh chịu trách nhiệm thi hành Quyết định này./.',
      duty('5', ['statement'], { isOptional: true }),
    ),
  ],
  tail: {
    distribution: ['Như Điều 5', 'HĐQT, BKS (b/c)', 'Lưu: VP, CN'],
    signature: ['TỔNG GIÁM ĐỐC'],
    name: 'Hoa Vĩnh Lộc',
  },
  appendices: [
    {
      kind: 'other',
      heading: ['QUY ĐỊNH', 'Sử dụng tài khoản trên hệ thống ngân hàng lõi'],
      caption: '(Ban hành kèm theo Quyết định số 1187/2020/QĐ-TGĐ ngày 25/6/2020 của Tổng Giám đốc)',
      body: [say('Tài khoản là tên truy cập và mật khẩu do Khối Công nghệ cấp cho từng người dùng.')],
    },
  ],
  labels: {
    isDirective: true,
    docType: 'decision',
    urgency: null,
    issuer: ['Ngân hàng TMCP Đông Biển', 'Tổng Giám đốc Ngân hàng TMCP Đông Biển'],
    parentBody: null,
    number: '1187',
    symbol: '2020/QĐ-TGĐ',
    place: 'TP. Lam Kinh',
    date: { iso: '2020-06-23' },
    subject: 'Ban hành Quy định sử dụng tài khoản trên hệ thống ngân hàng lõi',
    bases: [
      { number: null, date: '2010-06-16' },
      { number: '45/NQ-HĐQT', date: '2020-05-28' },
    ],
    inDuties: [{ number: '302/2016/QĐ-TGĐ', date: '2016-03-11' }],
    contacts: [],
    signatory: { authority: null, name: 'Hoa Vĩnh Lộc' },
    contradictions: ['appendix-date-differs'],
  },
};
