// 24: no number before any duty: running paragraphs, two duties in one of them, a blank day, signed TUQ.
import { before, duty, type Source, say, state } from '../source.ts';

const offices =
  'Các phòng chuyên môn kiểm tra máy tính nối mạng nội bộ, ngắt kết nối thiết bị lưu trữ di động không rõ nguồn gốc.';
const schools =
  'Các trường học, trạm y tế cử một người phụ trách, nộp danh sách về Phòng Văn hóa - Xã hội trước 10/10/2025.';
const third =
  'Đề nghị Công an xã tuyên truyền trên hệ thống loa truyền thanh về thủ đoạn giả danh cán bộ thuế, điện lực để chiếm đoạt tài sản.';

export const source: Source = {
  id: '24',
  half: 'held-out',
  print: { columns: false, wrap: 76 },
  head: {
    left: ['ỦY BAN NHÂN DÂN', 'XÃ CỒN SẺ'],
    number: 'Số:       /UBND-VHXH',
    about: ['V/v quản lý thiết bị, tài khoản số'],
    right: state,
    placeDate: 'Cồn Sẻ, ngày      tháng      năm 2025',
  },
  to: {
    lead: 'Kính gửi:',
    names: ['Các phòng chuyên môn', 'Công an xã', 'Các trường học, trạm y tế trên địa bàn'],
  },
  body: [
    say(
      'Thực hiện Công văn số 1846/SKHCN-CĐS ngày 22/9/2025 của Sở Khoa học và Công nghệ về quản lý thiết bị số, Ủy ban nhân dân xã đề nghị:',
    ),
    say(
      `${offices} ${schools}`,
      duty('p1', ['endpoint-protection'], { text: offices, group: 'Các phòng chuyên môn' }),
      duty('p2', ['incident-contact|response-team|warning-channel|statement|report-form'], {
        text: schools,
        group: 'Các trường học, trạm y tế',
        deadline: before('2025-10-10'),
      }),
    ),
    say(third, duty('p3', ['awareness'], { group: 'Công an xã' })),
    say('Trân trọng đề nghị các đơn vị phối hợp thực hiện./.'),
  ],
  tail: {
    distribution: ['Như trên', 'Chủ tịch UBND xã (để b/c)', 'Lưu: VT'],
    signature: ['TUQ. CHỦ TỊCH', 'TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI'],
    name: 'Ô Lộc Thiên',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Ủy ban nhân dân xã Cồn Sẻ',
    parentBody: null,
    number: null,
    symbol: 'UBND-VHXH',
    place: 'Cồn Sẻ',
    date: { iso: null, year: 2025 },
    subject: 'V/v quản lý thiết bị, tài khoản số',
    bases: [{ number: '1846/SKHCN-CĐS', date: '2025-09-22' }],
    contacts: [],
    signatory: { authority: 'TUQ', name: 'Ô Lộc Thiên' },
    contradictions: [],
  },
};
