// 16: a letter of congratulation: no number, warm wishes that sound like duties.
import { type Source, say, state } from '../source.ts';

export const source: Source = {
  id: '16',
  half: 'held-out',
  print: { columns: false, wrap: 82 },
  head: {
    left: ['ỦY BAN NHÂN DÂN', 'TỈNH KIM NGUYÊN'],
    number: null,
    right: state,
    placeDate: 'Kim Nguyên, ngày 26 tháng 8 năm 2024',
  },
  title: ['THƯ CHÚC MỪNG', 'Nhân Ngày truyền thống ngành Thông tin và Truyền thông 28/8'],
  to: {
    lead: 'Kính gửi:',
    names: ['Cán bộ, công chức, viên chức, người lao động ngành Thông tin và Truyền thông tỉnh'],
  },
  body: [
    say(
      'Nhân dịp kỷ niệm 79 năm Ngày truyền thống ngành Thông tin và Truyền thông (28/8/1945 - 28/8/2024), thay mặt lãnh đạo tỉnh, tôi thân ái gửi tới các đồng chí lời chúc mừng tốt đẹp nhất.',
    ),
    say(
      'Những năm qua, ngành đã nỗ lực xây dựng hạ tầng số, bảo đảm an toàn thông tin, phục vụ hiệu quả người dân và doanh nghiệp. Tôi mong các đồng chí tiếp tục phát huy truyền thống, đổi mới sáng tạo, hoàn thành tốt nhiệm vụ được giao.',
    ),
    say('Chúc các đồng chí và gia đình sức khỏe, hạnh phúc, thành công!'),
  ],
  tail: { distribution: [], signature: ['CHỦ TỊCH'], name: 'Viên Thế Sự' },
  appendices: [],
  labels: {
    isDirective: false,
    docType: 'letter',
    urgency: null,
    issuer: 'Ủy ban nhân dân tỉnh Kim Nguyên',
    parentBody: null,
    number: null,
    symbol: null,
    place: 'Kim Nguyên',
    date: { iso: '2024-08-26' },
    subject: 'Nhân Ngày truyền thống ngành Thông tin và Truyền thông 28/8',
    bases: [],
    contacts: [],
    signatory: { authority: null, name: 'Viên Thế Sự' },
    contradictions: [],
  },
};
