// 61: an invitation in the form of a dispatch: a day to answer by, things to bring, a table of guests; no duty, and no list of recipients.
import { point, type Source, say, state, table } from '../source.ts';

export const source: Source = {
  id: '61',
  half: 'tune',
  print: { columns: true, wrap: 84 },
  head: {
    left: ['BỘ NỘI VỤ', 'HỌC VIỆN QUẢN TRỊ CÔNG'],
    number: 'Số: 433/HVQTC-ĐT',
    about: ['V/v mời dự tọa đàm về quản trị', 'rủi ro an ninh mạng'],
    right: state,
    placeDate: 'Hà Nội, ngày 25 tháng 3 năm 2024',
  },
  to: { lead: 'Kính gửi:', names: ['Các cơ quan có đại biểu theo danh sách kèm theo'] },
  body: [
    say(
      'Thực hiện Kế hoạch số 102/KH-HVQTC ngày 12/01/2024 về hoạt động khoa học năm 2024, Học viện Quản trị công trân trọng kính mời Quý cơ quan cử đại biểu dự tọa đàm:',
    ),
    point('-', 'Thời gian: 8h00 - 11h30, thứ Ba ngày 09/4/2024.'),
    point('-', 'Địa điểm: Hội trường B, số 7 ngõ Giếng Đá, Hà Nội.'),
    point('-', 'Nội dung: bảo vệ hệ thống thông tin cấp độ 3, sao lưu dữ liệu và ứng phó sự cố.'),
    say(
      'Để công tác chuẩn bị được chu đáo, kính đề nghị đại biểu mang theo máy tính xách tay và xác nhận tham dự trước ngày 03/4/2024 qua cô Mạc Ánh Dương (SĐT: 0368-000-921).',
    ),
    say('Sự hiện diện của Quý đại biểu là niềm vinh dự của Học viện.'),
  ],
  tail: {
    distribution: ['Như trên', 'Ban Giám đốc Học viện', 'Lưu: VT, ĐT'],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Tiêu Minh Phượng',
  },
  appendices: [
    {
      kind: 'other',
      heading: ['DANH SÁCH ĐẠI BIỂU MỜI DỰ'],
      caption: '(Kèm theo Công văn số 433/HVQTC-ĐT ngày 25/3/2024)',
      body: [
        table(
          ['STT', 'Họ và tên', 'Chức vụ', 'Cơ quan'],
          [
            ['1', 'Ông Kiều Thế Mẫn', 'Chánh Văn phòng', 'Sở Nội vụ Khánh Lâm'],
            ['2', 'Bà Vi Thị Hồng Đào', 'Trưởng phòng', 'Sở Tư pháp Hoài Giang'],
            ['3', 'Ông Từ Công Lạc', 'Chuyên viên chính', 'Văn phòng Đoàn ĐBQH tỉnh Cửu Sơn'],
          ],
        ),
      ],
    },
  ],
  labels: {
    isDirective: false,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Học viện Quản trị công',
    parentBody: 'Bộ Nội vụ',
    number: '433',
    symbol: 'HVQTC-ĐT',
    place: 'Hà Nội',
    date: { iso: '2024-03-25' },
    subject: 'V/v mời dự tọa đàm về quản trị rủi ro an ninh mạng',
    bases: [{ number: '102/KH-HVQTC', date: '2024-01-12' }],
    contacts: [{ name: 'Mạc Ánh Dương', phones: ['0368000921'] }],
    signatory: { authority: 'KT', name: 'Tiêu Minh Phượng' },
    contradictions: [],
  },
};
