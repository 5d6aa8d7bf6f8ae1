// 136: a commune two months after the merger: running paragraphs, "ngày 15/8 tới", today, a holiday before, during and after, a period of figures.
import { before, by, during, duty, recurring, type Source, say, state } from '../source.ts';

const office =
  'Văn phòng HĐND và UBND xã đổi mật khẩu tài khoản quản trị phần mềm một cửa, kiểm tra lại quyền của từng công chức, hoàn thành trước ngày 15/8 tới.';
const police =
  'Công an xã nắm tình hình thông tin xấu độc trên các nhóm mạng xã hội của địa phương, báo cáo Chủ tịch UBND xã hằng ngày, trước 16 giờ 30.';
const culture =
  'Phòng Văn hóa - Xã hội phát trên loa truyền thanh bài tuyên truyền nhận diện lừa đảo trực tuyến trước, trong và sau kỳ nghỉ lễ Quốc khánh 02/9;';
const villages = 'cung cấp số điện thoại tiếp nhận tin báo cho trưởng các thôn trong ngày hôm nay.';
const health =
  'Trạm Y tế xã bàn giao máy tính cũ có chứa dữ liệu tiêm chủng cho Văn phòng để xóa dữ liệu, chậm nhất 7 giờ 30 sáng thứ Hai tuần sau (18/8/2025).';
const schools =
  'Các trường học thay mật khẩu camera, mạng không dây trước ngày khai giảng 05/9/2025; mật khẩu mới có ít nhất 10 ký tự, thay đổi 06 tháng một lần.';
const report =
  'Kết quả thực hiện gửi về Phòng Văn hóa - Xã hội chậm nhất ngày 10/9, số liệu tính từ ngày 01/7/2025 đến hết ngày 31/8/2025.';

export const source: Source = {
  id: '136',
  half: 'held-out',
  print: { columns: false, wrap: null },
  head: {
    left: ['ỦY BAN NHÂN DÂN', 'XÃ SUỐI THIA'],
    number: 'Số: 74/UBND-VHXH',
    about: ['V/v bảo đảm an toàn thông tin', 'sau khi vận hành chính quyền hai cấp'],
    right: state,
    placeDate: 'Suối Thia, ngày 11 tháng 8 năm 2025',
  },
  to: {
    lead: 'Kính gửi:',
    names: ['Các phòng chuyên môn', 'Công an xã', 'Trạm Y tế xã', 'Các trường học trên địa bàn xã'],
  },
  body: [
    say(
      'Từ ngày 01/7/2025, xã Suối Thia tiếp nhận tài khoản, thiết bị của ba xã cũ. Thực hiện Công văn số 655/SKHCN-CĐS ngày 04/8/2025 của Sở Khoa học và Công nghệ, UBND xã yêu cầu:',
    ),
    say(
      office,
      duty('p1', ['password', 'access-review'], {
        group: 'Văn phòng HĐND và UBND xã',
        deadline: before('2025-08-15'),
      }),
    ),
    say(
      police,
      duty('p2', ['incident-contact|report-form|statement'], {
        group: 'Công an xã',
        deadline: recurring('FREQ=DAILY'),
      }),
    ),
    say(
      `${culture} ${villages}`,
      duty('p3', ['awareness', 'incident-contact|warning-channel'], {
        group: 'Phòng Văn hóa - Xã hội',
        deadline: by('2025-08-11'),
      }),
    ),
    say(
      health,
      duty('p4', ['statement|endpoint-protection'], {
        group: 'Trạm Y tế xã',
        deadline: by('2025-08-18', '07:30'),
      }),
    ),
    say(schools, duty('p5', ['password'], { group: 'Các trường học', deadline: before('2025-09-05') })),
    say(
      'Lực lượng trực của xã (Công an, Văn phòng) trực 24/24 giờ trong kỳ nghỉ lễ Quốc khánh từ ngày 30/8 đến hết ngày 02/9/2025.',
      duty('p6', ['duty-roster'], { deadline: during('2025-08-30', '2025-09-02') }),
    ),
    say(report, duty('p7', ['report-form'], { deadline: by('2025-09-10') })),
    say('Công văn này thay thế Thông báo số 12/TB-UBND ngày 03/7/2025 của UBND xã./.'),
  ],
  tail: {
    distribution: ['Như trên', 'Thường trực Đảng ủy (để b/c)', 'Lưu: VT, VHXH'],
    signature: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    name: 'Hoàng Thế Trạc',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Ủy ban nhân dân xã Suối Thia',
    parentBody: null,
    number: '74',
    symbol: 'UBND-VHXH',
    place: 'Suối Thia',
    date: { iso: '2025-08-11' },
    subject: 'V/v bảo đảm an toàn thông tin sau khi vận hành chính quyền hai cấp',
    bases: [{ number: '655/SKHCN-CĐS', date: '2025-08-04' }],
    inDuties: [{ number: '12/TB-UBND', date: '2025-07-03' }],
    contacts: [],
    signatory: { authority: 'KT', name: 'Hoàng Thế Trạc' },
    reportDue: by('2025-09-10'),
    contradictions: [],
  },
};
