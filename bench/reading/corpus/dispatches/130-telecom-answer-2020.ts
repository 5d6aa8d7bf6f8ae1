// 130: a provincial telecom reports in 2020 what it did after a dispatch that it had got: points, days and a proposal that look like duties and are none.
import { point, type Source, say, state } from '../source.ts';

export const source: Source = {
  id: '130',
  half: 'held-out',
  print: { columns: true, wrap: 86 },
  head: {
    left: ['TỔNG CÔNG TY VIỄN THÔNG SAO BIỂN', 'VIỄN THÔNG TỈNH MAI ĐỒNG'],
    number: 'Số: 962/VTMĐ-MLDV',
    about: ['V/v báo cáo kết quả ngăn chặn tin nhắn rác,', 'khôi phục cáp quang huyện Trà Bồng Nguồn'],
    right: state,
    placeDate: 'Mai Đồng, ngày 19 tháng 11 năm 2020',
  },
  to: { lead: 'Kính gửi:', names: ['Sở Thông tin và Truyền thông tỉnh Mai Đồng'] },
  body: [
    say(
      'Phúc đáp Công văn số 1408/STTTT-BCVT ngày 12/11/2020 của Quý Sở về việc báo cáo trước ngày 20/11/2020, Viễn thông tỉnh Mai Đồng báo cáo như sau:',
    ),
    point('1.', 'Kết quả thực hiện'),
    point('-', 'Đã chặn 1.284 thuê bao phát tán tin nhắn rác, hoàn thành ngày 16/11/2020.'),
    point('-', 'Đã hàn nối xong 03 tuyến cáp bị đứt do sạt lở, khôi phục liên lạc cho 17/17 xã.'),
    point('-', 'Đã bố trí ca trực 24/24 giờ tại tổng đài từ ngày 11/11 đến ngày 17/11/2020.'),
    point('2.', 'Khó khăn'),
    say('Một số vị trí cột nằm trong vùng sạt lở, xe chở thiết bị chưa vào được.'),
    point('3.', 'Kế hoạch trong thời gian tới'),
    say(
      'Đơn vị tiếp tục theo dõi, sao lưu cấu hình tổng đài hằng tuần và nâng cấp 12 trạm trong quý I/2021.',
    ),
    say(
      'Kính đề nghị Quý Sở có ý kiến với Uỷ ban nhân dân huyện tạo điều kiện cho đơn vị di dời cột. Viễn thông tỉnh Mai Đồng trân trọng báo cáo./.',
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Tổng công ty (để b/c)', 'Lưu: VT, MLDV'],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Nhan Quốc Tiệp',
  },
  appendices: [],
  labels: {
    isDirective: false,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Viễn thông tỉnh Mai Đồng',
    parentBody: 'Tổng công ty Viễn thông Sao Biển',
    number: '962',
    symbol: 'VTMĐ-MLDV',
    place: 'Mai Đồng',
    date: { iso: '2020-11-19' },
    subject: 'V/v báo cáo kết quả ngăn chặn tin nhắn rác, khôi phục cáp quang huyện Trà Bồng Nguồn',
    bases: [{ number: '1408/STTTT-BCVT', date: '2020-11-12' }],
    contacts: [],
    signatory: { authority: 'KT', name: 'Nhan Quốc Tiệp' },
    contradictions: [],
  },
};
