// 31: one dispatch with a deadline of another form in each point, and three dates that are none.
import { before, by, during, duty, point, recurring, type Source, say, state, within } from '../source.ts';

export const source: Source = {
  id: '31',
  half: 'tune',
  print: { columns: true, wrap: 86 },
  head: {
    left: ['UBND TỈNH LAM GIANG', 'SỞ NỘI VỤ'],
    number: 'Số: 3120/SNV-VP',
    about: ['V/v hoàn thiện công tác lưu trữ', 'và bảo vệ tài liệu số'],
    right: state,
    placeDate: 'Lam Giang, ngày 05 tháng 5 năm 2025',
  },
  to: { lead: 'Kính gửi:', names: ['Các sở, ban, ngành', 'Ủy ban nhân dân các huyện, thị xã, thành phố'] },
  body: [
    say(
      'Thực hiện Thông tư số 08/2025/TT-BNV ngày 03/3/2025 của Bộ Nội vụ (có hiệu lực từ ngày 15/4/2025), Sở Nội vụ đề nghị các cơ quan, địa phương:',
    ),
    point(
      '1.',
      'Hoàn thành số hóa tài liệu đến hết ngày 30/6/2025.',
      duty('1', ['statement'], { deadline: by('2025-06-30') }),
    ),
    point(
      '2.',
      'Sao lưu kho tài liệu số trong quý III năm 2025.',
      duty('2', ['backup'], { deadline: during('2025-07-01', '2025-09-30') }),
    ),
    point(
      '3.',
      'Rà soát quyền truy cập kho tài liệu trong tháng 6 năm 2025.',
      duty('3', ['access-review'], { deadline: during('2025-06-01', '2025-06-30') }),
    ),
    point(
      '4.',
      'Trong thời hạn 10 ngày kể từ ngày nhận được Công văn này, cử đầu mối gửi về Sở Nội vụ.',
      duty('4', ['incident-contact|response-team|warning-channel|statement'], { deadline: within('P10D') }),
    ),
    point(
      '5.',
      'Thông báo cho Sở Nội vụ chậm nhất 02 giờ sau khi phát hiện tài liệu bị lộ, mất.',
      duty('5', ['incident-contact'], { deadline: within('PT2H') }),
    ),
    point(
      '6.',
      'Nộp báo cáo thống kê vào ngày 25 hằng tháng.',
      duty('6', ['report-form'], { deadline: recurring('FREQ=MONTHLY;BYMONTHDAY=25') }),
    ),
    point(
      '7.',
      'Phục vụ đoàn kiểm tra của tỉnh từ ngày 04 đến ngày 08 tháng 8 năm 2025.',
      duty('7', ['statement'], { deadline: during('2025-08-04', '2025-08-08') }),
    ),
    point(
      '8.',
      'Báo cáo tổng kết trước 15h30 ngày 12/12/2025, số liệu tính từ ngày 15/12/2024 đến ngày 30/11/2025.',
      duty('8', ['report-form'], { deadline: before('2025-12-12', '15:30') }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'UBND tỉnh (b/c)', 'Lưu: VT, VP'],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Ninh Hải Âu',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Sở Nội vụ',
    parentBody: 'UBND tỉnh Lam Giang',
    number: '3120',
    symbol: 'SNV-VP',
    place: 'Lam Giang',
    date: { iso: '2025-05-05' },
    subject: 'V/v hoàn thiện công tác lưu trữ và bảo vệ tài liệu số',
    bases: [{ number: '08/2025/TT-BNV', date: '2025-03-03' }],
    contacts: [],
    signatory: { authority: 'KT', name: 'Ninh Hải Âu' },
    contradictions: [],
  },
};
