// 78: a post corporation congratulates a newly founded unit: much of security and of what one hopes for, days to come; no duty.
import { type Source, say, state } from '../source.ts';

export const source: Source = {
  id: '78',
  half: 'held-out',
  print: { columns: true, wrap: 86 },
  head: {
    left: ['TỔNG CÔNG TY BƯU CHÍNH SAO MAI'],
    number: 'Số: 77/BCSM-VP',
    about: ['V/v chúc mừng thành lập', 'Trung tâm An ninh mạng'],
    right: state,
    placeDate: 'Hà Nội, ngày 15 tháng 7 năm 2026',
  },
  to: {
    lead: 'Kính gửi:',
    names: ['Công an tỉnh Vân Trường'],
    printed: ['Kính gửi: Công an tỉnh Vân Trường'],
  },
  body: [
    say(
      'Tổng công ty Bưu chính Sao Mai vui mừng được tin Công an tỉnh Vân Trường ra mắt Trung tâm An ninh mạng từ ngày 01/7/2026 theo Quyết định số 905/QĐ-BCA ngày 12/6/2026.',
    ),
    say(
      'Tổng công ty nhiệt liệt chúc mừng và tin tưởng Trung tâm sẽ giám sát 24/7 các hệ thống quan trọng, kịp thời cảnh báo lỗ hổng, hỗ trợ doanh nghiệp bưu chính bảo vệ dữ liệu khách hàng.',
    ),
    say(
      'Tổng công ty mong muốn hai bên sớm ký quy chế phối hợp trong quý III/2026 và cử đầu mối trao đổi thường xuyên.',
    ),
    say('Kính chúc tập thể cán bộ, chiến sĩ Trung tâm dồi dào sức khỏe, hoàn thành xuất sắc nhiệm vụ./.'),
  ],
  tail: {
    distribution: ['Như trên', 'Chủ tịch HĐTV', 'Lưu: VT, VP'],
    signature: ['TỔNG GIÁM ĐỐC'],
    name: 'Kha Triệu Vĩ',
  },
  appendices: [],
  labels: {
    isDirective: false,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Tổng công ty Bưu chính Sao Mai',
    parentBody: null,
    number: '77',
    symbol: 'BCSM-VP',
    place: 'Hà Nội',
    date: { iso: '2026-07-15' },
    subject: 'V/v chúc mừng thành lập Trung tâm An ninh mạng',
    bases: [{ number: '905/QĐ-BCA', date: '2026-06-12' }],
    contacts: [],
    signatory: { authority: null, name: 'Kha Triệu Vĩ' },
    contradictions: [],
  },
};
