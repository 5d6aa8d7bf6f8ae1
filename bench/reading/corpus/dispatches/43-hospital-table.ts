// 43: a hospital network: a table for everything in the body, with a heading row, deadlines that are none, and recipients in three columns without numbers.
import { before, by, during, duty, recurring, type Source, say, state, table } from '../source.ts';

const sites = [
  ['Bệnh viện Đa khoa An Lành Vân Trường', 'Bệnh viện Mắt An Lành', 'Phòng khám Chợ Đầm'],
  ['Bệnh viện Sản - Nhi An Lành', 'Bệnh viện Phục hồi chức năng Suối Khoáng', 'Phòng khám Bến Xe'],
  ['Trung tâm Chẩn đoán hình ảnh số 2', 'Viện Dưỡng lão Gió Nam', ''],
];

export const source: Source = {
  id: '43',
  half: 'tune',
  print: { columns: true, wrap: 96 },
  head: {
    left: ['SỞ Y TẾ VÂN TRƯỜNG', 'HỆ THỐNG BỆNH VIỆN AN LÀNH'],
    number: 'Số: 365/CV-HTAL',
    about: ['(V/v: Bảo vệ bệnh án điện tử và', 'thiết bị y tế nối mạng)'],
    right: state,
    placeDate: 'Vân Trường, ngày 24 tháng 12 năm 2024',
  },
  to: { lead: 'Kính gửi:', names: ['Các bệnh viện, phòng khám thành viên', 'Các phòng chức năng'] },
  body: [
    say(
      'Từ ngày 01/01/2024 đến ngày 15/12/2024, toàn hệ thống ghi nhận 14 lần gián đoạn phần mềm khám bệnh, dài nhất 09 giờ. Ban Tổng Giám đốc giao việc theo bảng sau:',
    ),
    table(
      ['Stt', 'Công việc', 'Đầu mối thực hiện', 'Phối hợp', 'Thời hạn xong'],
      [
        [
          '1',
          'Thống kê hệ thống thông tin bệnh viện (HIS), máy xét nghiệm có nối mạng',
          'Phòng Công nghệ thông tin',
          'Các khoa cận lâm sàng',
          'Trước 31/12/2024',
        ],
        [
          '2',
          'Sao lưu hồ sơ bệnh án điện tử ra thiết bị ngắt khỏi mạng',
          'Phòng Công nghệ thông tin',
          'Phòng Kế hoạch tổng hợp',
          'Thứ Bảy hằng tuần',
        ],
        [
          '3',
          'Diễn tập tình huống phần mềm ngừng chạy, chuyển sang ghi chép giấy',
          'Phòng Điều dưỡng',
          'Các khoa lâm sàng',
          'Tháng 01/2025',
        ],
        ['Những việc làm thường xuyên'],
        ['4', 'Phân công người trực máy chủ ban đêm và ngày lễ', 'Tổ Hạ tầng', '', 'Thường xuyên'],
        [
          '5',
          'Chấm dứt việc dùng chung tài khoản kê đơn, thu lại tài khoản của người thôi việc',
          'Trưởng các khoa',
          'Phòng Tổ chức cán bộ',
          'Ngay sau khi nhận được công văn',
        ],
        [
          '6',
          'Bổ sung cam kết bảo mật vào hợp đồng với các hãng cung cấp phần mềm',
          'Phòng Vật tư',
          'Tổ Pháp chế',
          'Quý I/2025',
        ],
        [
          '7',
          'Tổng hợp, báo cáo Hội đồng quản lý',
          'Văn phòng Hệ thống',
          'Các đơn vị thành viên',
          'Chậm nhất 15/02/2025',
        ],
      ],
      [
        duty('table1.1', ['key-system'], {
          lead: 'Phòng Công nghệ thông tin',
          support: ['Các khoa cận lâm sàng'],
          deadline: before('2024-12-31'),
        }),
        duty('table1.2', ['backup'], {
          lead: 'Phòng Công nghệ thông tin',
          support: ['Phòng Kế hoạch tổng hợp'],
          deadline: recurring('FREQ=WEEKLY;BYDAY=SA'),
        }),
        duty('table1.3', ['response-plan'], {
          lead: 'Phòng Điều dưỡng',
          support: ['Các khoa lâm sàng'],
          deadline: during('2025-01-01', '2025-01-31'),
        }),
        null,
        duty('table1.4', ['duty-roster'], { lead: 'Tổ Hạ tầng' }),
        duty('table1.5', ['access-review'], { lead: 'Trưởng các khoa', support: ['Phòng Tổ chức cán bộ'] }),
        duty('table1.6', ['service-provider'], {
          lead: 'Phòng Vật tư',
          support: ['Tổ Pháp chế'],
          deadline: during('2025-01-01', '2025-03-31'),
        }),
        duty('table1.7', ['report-form|statement'], {
          lead: 'Văn phòng Hệ thống',
          support: ['Các đơn vị thành viên'],
          deadline: by('2025-02-15'),
        }),
      ],
    ),
    say('Đường dây nóng hỗ trợ kỹ thuật: 1800.0047 (nhánh 3). Đề nghị các đơn vị nghiêm túc thực hiện./.', {
      path: 'closing',
      demands: ['statement'],
      isOptional: true,
    }),
  ],
  tail: {
    distribution: ['Như trên', 'Chủ tịch HĐQL (để báo cáo)', 'BTGĐ', 'Lưu: VT, CNTT'],
    signature: ['KT. TỔNG GIÁM ĐỐC', 'PHÓ TỔNG GIÁM ĐỐC', '(Đã ký và đóng dấu)'],
    name: 'BS. CKII. Nhữ Thái Lam',
  },
  appendices: [
    {
      kind: 'recipient-units',
      heading: ['DANH SÁCH ĐƠN VỊ THÀNH VIÊN NHẬN CÔNG VĂN'],
      caption: '(Đính kèm Công văn số 365/CV-HTAL ngày 24/12/2024)',
      body: [table(['Khu vực phía Bắc', 'Khu vực phía Nam', 'Phòng khám vệ tinh'], sites)],
      units: [{ sector: null, names: sites.flat().filter((name) => name !== '') }],
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Hệ thống Bệnh viện An Lành',
    parentBody: 'Sở Y tế Vân Trường',
    number: '365',
    symbol: 'CV-HTAL',
    place: 'Vân Trường',
    date: { iso: '2024-12-24' },
    subject: 'V/v: Bảo vệ bệnh án điện tử và thiết bị y tế nối mạng',
    bases: [],
    contacts: [{ name: null, phones: ['18000047'] }],
    signatory: { authority: 'KT', name: ['Nhữ Thái Lam', 'BS. CKII. Nhữ Thái Lam'] },
    reportDue: by('2025-02-15'),
    contradictions: [],
  },
};
