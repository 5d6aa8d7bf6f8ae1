// What the report form says to people; the labels of its own fields come with each dispatch.
import type { ControlWords, Translated, Words } from '../kit.ts';

const vi = {
  title: 'Báo cáo theo biểu mẫu',
  summary: 'Điền biểu mẫu ở phụ lục của công văn; số liệu có thể tính từ danh sách cơ quan, đơn vị.',
  proof: 'Biểu mẫu đã điền. Nếu kèm danh sách cơ quan, máy đếm lại và so với số đã khai.',
  fields: {
    values: { label: 'Nội dung báo cáo' },
    notes: { label: 'Ghi chú' },
    bodies: {
      label: 'Danh sách cơ quan, tổ chức, doanh nghiệp',
      hint: 'Không bắt buộc. Có danh sách thì số liệu được máy đếm, mỗi nơi một lần.',
    },
    'bodies.name': { label: 'Tên' },
    'bodies.code': { label: 'Mã định danh' },
    'bodies.parent': { label: 'Thuộc' },
    'bodies.received': { label: 'Đã nhận thông tin' },
    'bodies.deployed': { label: 'Đã triển khai' },
    'bodies.isEnterprise': { label: 'Là doanh nghiệp' },
    attachments: { label: 'Tệp kèm theo', hint: 'Không bắt buộc.' },
  },
  parameters: {
    title: { label: 'Tên biểu mẫu' },
    fields: { label: 'Các mục của biểu mẫu' },
    'fields.key': { label: 'Khóa', hint: 'Chữ thường không dấu, dùng để nhập và xuất.' },
    'fields.label': { label: 'Nội dung' },
    'fields.type': {
      label: 'Kiểu',
      options: { text: 'Một dòng', long_text: 'Nhiều dòng', integer: 'Số lượng', date: 'Ngày' },
    },
    'fields.optional': { label: 'Nếu có' },
    'fields.section': { label: 'Phần' },
    'fields.column': { label: 'Cột số liệu' },
    'fields.noteColumn': { label: 'Cột ghi chú' },
    'fields.count': {
      label: 'Đếm nơi',
      options: { received: 'đã nhận thông tin', deployed: 'đã triển khai' },
    },
    'fields.excludesEnterprises': { label: 'Không tính doanh nghiệp' },
    'fields.rollUp': {
      label: 'Tổng hợp từ đơn vị dưới',
      options: { sum: 'Cộng', list: 'Liệt kê', none: 'Không' },
    },
  },
  findings: {
    'no-form': 'Văn bản chưa có biểu mẫu.',
    'nothing-filled': 'Đơn vị chưa điền biểu mẫu.',
    'count-missing': 'Chưa có số.',
    'answer-missing': 'Chưa điền.',
    'not-a-count': '“{value}” không phải số lượng. Điền số nguyên từ 0 trở lên.',
    'no-such-day': '“{value}” không phải một ngày có thật.',
    'count-differs-from-list':
      'Khai {typed}, đếm trong danh sách được {listed}. Sửa một trong hai hoặc giải thích.',
    'more-deployed-than-received':
      'Số nơi triển khai ({deployed}) lớn hơn số nơi nhận thông tin ({received}). Cần giải thích.',
    'body-listed-twice': '“{name}” có {times} dòng trong danh sách; chỉ đếm một lần.',
    'deployed-not-received': '“{name}” ghi đã triển khai nhưng chưa nhận thông tin.',
    'bodies-not-stated': '{count} dòng trong danh sách chưa ghi đã nhận hoặc đã triển khai hay chưa.',
    'bodies-without-name': '{count} dòng trong danh sách không có tên và mã nên không được đếm.',
    'not-on-the-form': 'Mục “{key}” không có trong biểu mẫu.',
    'body-under-two-parents': 'Được đếm ở cả “{one}” và “{other}” (mã {code}); tổng chỉ tính một lần.',
    'unit-differs-from-list': '{label}: khai {typed}, đếm trong danh sách được {listed}.',
    'counted-once': 'Tính mỗi nơi một lần được {once}; cộng theo từng danh sách được {asListed}.',
    'typed-only': '{count} đơn vị chỉ khai số, không có danh sách, nên không loại được trùng lặp.',
    'children-silent': '{count} trên {of} đơn vị chưa báo cáo; tổng là số tối thiểu.',
  },
  figures: {
    bodies: 'Số nơi trong danh sách',
    typedReceived: 'Đã nhận thông tin: số khai',
    listedReceived: 'Đã nhận thông tin: máy đếm',
    typedDeployed: 'Đã triển khai: số khai',
    listedDeployed: 'Đã triển khai: máy đếm',
  },
  refusals: {
    'row-not-on-form': 'Biểu mẫu không có mục “{value}”.',
    'row-twice': 'Mục “{value}” đã có ở dòng trên.',
    'not-a-count': 'Ô “{column}” không phải số nguyên từ 0 trở lên: “{value}”.',
  },
  form: {
    noForm: 'Văn bản này chưa có biểu mẫu.',
    note: '{label}: ghi chú',
    compared: '{label}: khai {typed}, đếm trong danh sách {listed}',
  },
} as const satisfies ControlWords;

const en = {
  title: 'Report on the prescribed form',
  summary: "Fill in the form in the dispatch's appendix; its numbers can be computed from a list of bodies.",
  proof: 'The form, filled in. If a list of bodies comes with it, the machine counts it and compares.',
  fields: {
    values: { label: 'Report' },
    notes: { label: 'Notes' },
    bodies: {
      label: 'List of agencies, organisations and enterprises',
      hint: 'Optional. With a list, the machine counts each body once.',
    },
    'bodies.name': { label: 'Name' },
    'bodies.code': { label: 'Agency code' },
    'bodies.parent': { label: 'Belongs to' },
    'bodies.received': { label: 'Has been told' },
    'bodies.deployed': { label: 'Has deployed' },
    'bodies.isEnterprise': { label: 'Is an enterprise' },
    attachments: { label: 'Attached files', hint: 'Optional.' },
  },
  parameters: {
    title: { label: 'Title of the form' },
    fields: { label: 'Fields of the form' },
    'fields.key': { label: 'Key', hint: 'Small plain letters, for import and export.' },
    'fields.label': { label: 'Content' },
    'fields.type': {
      label: 'Kind',
      options: { text: 'One line', long_text: 'Several lines', integer: 'Number', date: 'Day' },
    },
    'fields.optional': { label: 'If any' },
    'fields.section': { label: 'Section' },
    'fields.column': { label: 'Column of the number' },
    'fields.noteColumn': { label: 'Column of the note' },
    'fields.count': {
      label: 'Counts bodies',
      options: { received: 'that were told', deployed: 'that deployed' },
    },
    'fields.excludesEnterprises': { label: 'Without enterprises' },
    'fields.rollUp': {
      label: 'Rolled up from units below',
      options: { sum: 'Added', list: 'Listed', none: 'No' },
    },
  },
  findings: {
    'no-form': 'The dispatch has no form yet.',
    'nothing-filled': 'The unit has not filled in the form.',
    'count-missing': 'The number is missing.',
    'answer-missing': 'Not filled in.',
    'not-a-count': '“{value}” is no count. Enter a whole number from 0.',
    'no-such-day': '“{value}” is not a real day.',
    'count-differs-from-list': 'Stated: {typed}, counted in the list: {listed}. Mend one of them or explain.',
    'more-deployed-than-received':
      'More bodies deployed ({deployed}) than were told ({received}). To be explained.',
    'body-listed-twice': '“{name}” has {times} rows in the list; it is counted once.',
    'deployed-not-received': '“{name}” is said to have deployed but not to have been told.',
    'bodies-not-stated': 'Rows of the list that do not say whether told or deployed: {count}.',
    'bodies-without-name': 'Rows of the list without name and code, not counted: {count}.',
    'not-on-the-form': 'The form has no field “{key}”.',
    'body-under-two-parents':
      'Counted under both “{one}” and “{other}” (code {code}); the sum takes it once.',
    'unit-differs-from-list': '{label}: stated {typed}, counted in the list {listed}.',
    'counted-once': 'Each body once: {once}; added list by list: {asListed}.',
    'typed-only': 'Units that gave numbers without a list, so that repeats cannot be found: {count}.',
    'children-silent': '{count} of {of} units have not reported; the sum is a lower bound.',
  },
  figures: {
    bodies: 'Bodies in the list',
    typedReceived: 'Told: as stated',
    listedReceived: 'Told: as counted',
    typedDeployed: 'Deployed: as stated',
    listedDeployed: 'Deployed: as counted',
  },
  refusals: {
    'row-not-on-form': 'The form has no field “{value}”.',
    'row-twice': 'The field “{value}” already stands in a row above.',
    'not-a-count': 'The cell “{column}” is not a whole number from 0: “{value}”.',
  },
  form: {
    noForm: 'This dispatch has no form yet.',
    note: '{label}: note',
    compared: '{label}: stated {typed}, counted in the list {listed}',
  },
} satisfies Translated<typeof vi>;

export const words: Words = { vi, en };
