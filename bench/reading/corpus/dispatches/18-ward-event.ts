// 18: a ward before a festival: a window, "từ ngày … đến hết ngày …", "trước, trong và sau", dashes with plus signs.
import { before, during, duty, point, type Source, say, state } from '../source.ts';

const group = 'Các phòng, ban, đơn vị thuộc phường';

export const source: Source = {
  id: '18',
  half: 'held-out',
  print: { columns: true, wrap: 80 },
  head: {
    left: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG BẾN TRÚC'],
    number: 'Số: 412/UBND-VHXH',
    about: ['V/v bảo đảm an ninh mạng phục vụ', 'Lễ hội đua thuyền năm 2026'],
    right: state,
    placeDate: 'Bến Trúc, ngày 06 tháng 3 năm 2026',
  },
  to: {
    lead: 'Kính gửi:',
    names: ['Các phòng, ban, đơn vị thuộc phường', 'Các tổ dân phố'],
  },
  body: [
    say(
      'Lễ hội đua thuyền truyền thống diễn ra từ ngày 20/3/2026 đến hết ngày 22/3/2026. Để bảo đảm an ninh mạng phục vụ Lễ hội, Ủy ban nhân dân phường yêu cầu:',
    ),
    point('1.', 'Các phòng, ban, đơn vị thuộc phường:'),
    point(
      '-',
      'Phân công người trực trang thông tin điện tử, trang mạng xã hội của phường từ ngày 19/3/2026 đến hết ngày 23/3/2026.',
      duty('1.-1', ['duty-roster'], { group, deadline: during('2026-03-19', '2026-03-23') }),
    ),
    point('-', 'Đối với Trung tâm Văn hóa, Thể thao phường:'),
    point(
      '+',
      'Kiểm tra màn hình LED, hệ thống truyền thanh, không để bị chèn nội dung xấu trước, trong và sau Lễ hội.',
      duty('1.-2.+1', ['website-integrity|statement'], { deadline: during(null, null, '2026-03-20') }),
    ),
    point(
      '+',
      'Chuẩn bị máy phát, thiết bị thu phát dự phòng trước ngày 18/3/2026.',
      duty('1.-2.+2', ['network-continuity'], { deadline: before('2026-03-18') }),
    ),
    point(
      '2.',
      'Các tổ dân phố nhắc nhở người dân cảnh giác bán vé, quyên góp giả mạo qua mạng xã hội.',
      duty('2', ['awareness'], { group: 'Các tổ dân phố' }),
    ),
    say(
      'Yêu cầu các đơn vị nghiêm túc triển khai, kịp thời thông tin về Công an phường (trực ban: 0233.3000.404) khi có tình huống phát sinh./.',
      duty('closing', ['incident-contact']),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'TT Đảng ủy', 'Lưu: VT'],
    signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    name: 'Ung Thị Kim Sa',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Ủy ban nhân dân phường Bến Trúc',
    parentBody: null,
    number: '412',
    symbol: 'UBND-VHXH',
    place: 'Bến Trúc',
    date: { iso: '2026-03-06' },
    subject: 'V/v bảo đảm an ninh mạng phục vụ Lễ hội đua thuyền năm 2026',
    bases: [],
    window: { from: '2026-03-20', to: '2026-03-22' },
    contacts: [{ name: null, phones: ['02333000404'] }],
    signatory: { authority: 'TM', name: 'Ung Thị Kim Sa' },
    reportDue: null,
    contradictions: [],
  },
};
