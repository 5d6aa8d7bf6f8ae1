// 83: a provincial court of 2017 in running paragraphs: two duties in one paragraph, and the district courts told to tell theirs.
import { before, by, duty, type Source, say, state } from '../source.ts';

const it =
  'Giao Phòng Tổ chức cán bộ phối hợp với Văn phòng kiểm tra tài khoản phần mềm quản lý án của người đã nghỉ hưu và ngừng kích hoạt xong trước ngày 20/11/2017.';
const copy = 'Văn phòng nhân bản kho dữ liệu bản án ra băng từ, mỗi tuần một lần.';
const districts =
  'Chánh án Tòa án nhân dân các huyện, thị xã phổ biến, quán triệt văn bản này đến toàn thể công chức và người lao động; chấm dứt việc soạn bản án trên máy có nối Internet.';
const leak =
  'Khi phát hiện tài liệu bị phát tán, các đơn vị phải thông tin ngay cho Chánh Văn phòng theo số 0216.3000.559 để xử lý.';
const end =
  'Kết quả thực hiện đề nghị gửi về Văn phòng chậm nhất là 30/11/2017 để tổng hợp báo cáo Chánh án.';

export const source: Source = {
  id: '83',
  half: 'tune',
  print: { columns: true, wrap: 88 },
  head: {
    left: ['TÒA ÁN NHÂN DÂN TỐI CAO', 'TÒA ÁN NHÂN DÂN TỈNH NẬM RỐM'],
    number: 'Số: 388/TAT-VP',
    about: ['V/v bảo vệ dữ liệu và', 'kỷ luật soạn thảo bản án'],
    right: state,
    placeDate: 'Nậm Rốm, ngày 06 tháng 11 năm 2017',
  },
  to: {
    lead: 'Kính gửi:',
    names: ['Các Tòa chuyên trách, Văn phòng, các Phòng', 'Tòa án nhân dân các huyện, thị xã'],
  },
  body: [
    say(
      'Thời gian qua, có trường hợp dự thảo bản án bị lan truyền trên mạng trước ngày tuyên án. Chánh án Tòa án nhân dân tỉnh yêu cầu:',
    ),
    say(
      `${it} ${copy}`,
      duty('p1', ['access-review'], {
        text: it,
        group: 'Phòng Tổ chức cán bộ',
        lead: 'Phòng Tổ chức cán bộ',
        support: ['Văn phòng'],
        deadline: before('2017-11-20'),
      }),
      duty('p2', ['backup'], { text: copy, group: 'Văn phòng', deadline: { kind: 'recurring', rule: [] } }),
    ),
    say(
      districts,
      duty('p3', ['awareness'], {
        group: 'Chánh án Tòa án nhân dân các huyện, thị xã',
      }),
    ),
    say(leak, duty('p4', ['incident-contact'], { group: 'các đơn vị' })),
    say(end, duty('p5', ['report-form|statement'], { deadline: by('2017-11-30') })),
  ],
  tail: {
    distribution: ['Như trên', 'TAND tối cao (b/c)', 'Lãnh đạo TAND tỉnh', 'Lưu: VT, VP'],
    signature: ['CHÁNH ÁN'],
    name: 'Cầm Bá Lượng',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Tòa án nhân dân tỉnh Nậm Rốm',
    parentBody: 'Tòa án nhân dân tối cao',
    number: '388',
    symbol: 'TAT-VP',
    place: 'Nậm Rốm',
    date: { iso: '2017-11-06' },
    subject: 'V/v bảo vệ dữ liệu và kỷ luật soạn thảo bản án',
    bases: [],
    contacts: [{ name: null, phones: ['02163000559'] }],
    signatory: { authority: null, name: 'Cầm Bá Lượng' },
    contradictions: [],
  },
};
