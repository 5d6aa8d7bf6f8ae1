// 02: a provincial police after the move of 1/3/2025: dashes under numbers, 24 hours from an event, an urgency stamp.
import { before, duty, point, type Source, say, state, within } from '../source.ts';

const group = 'Các sở, ban, ngành, đoàn thể tỉnh; Ủy ban nhân dân các xã, phường, đặc khu';

export const source: Source = {
  id: '02',
  half: 'held-out',
  print: { columns: true, wrap: 88 },
  head: {
    left: ['BỘ CÔNG AN', 'CÔNG AN TỈNH ĐÔNG XUYÊN'],
    number: 'Số: 3305/CAT-PA05',
    about: ['V/v phòng ngừa lộ, mất dữ liệu cá nhân', 'và xử lý sự cố an ninh mạng'],
    right: state,
    placeDate: 'Đông Xuyên, ngày 14 tháng 01 năm 2026',
    urgency: 'KHẨN',
  },
  to: {
    lead: 'Kính gửi:',
    names: ['Các sở, ban, ngành, đoàn thể tỉnh', 'Ủy ban nhân dân các xã, phường, đặc khu'],
  },
  body: [
    say(
      'Qua công tác nắm tình hình, Công an tỉnh phát hiện một số cơ quan để lộ tài khoản truy cập trên các diễn đàn mua bán dữ liệu. Thực hiện Kế hoạch số 12/KH-BCA-A05 ngày 05/01/2026 của Bộ Công an về cao điểm bảo vệ dữ liệu, Công an tỉnh yêu cầu các đơn vị thực hiện:',
    ),
    point('1.', 'Đối với các sở, ban, ngành, đoàn thể tỉnh; Ủy ban nhân dân các xã, phường, đặc khu:'),
    point(
      '-',
      'Rà soát quyền truy cập của từng tài khoản vào cơ sở dữ liệu có thông tin cá nhân; khóa tài khoản không còn sử dụng trước ngày 25 tháng 01 năm 2026.',
      duty('1.-1', ['access-review'], { group, deadline: before('2026-01-25') }),
    ),
    point(
      '-',
      'Vá các lỗ hổng bảo mật đã được cảnh báo trên máy chủ thư điện tử và cổng thông tin điện tử.',
      duty('1.-2', ['vulnerability'], { group }),
    ),
    point(
      '-',
      'Thông báo sự cố về Công an tỉnh trong vòng 24 giờ kể từ khi phát hiện dấu hiệu bị tấn công, xâm nhập.',
      duty('1.-3', ['incident-contact'], { group, deadline: within('PT24H') }),
    ),
    point(
      '-',
      'Xây dựng, ban hành phương án ứng phó, khắc phục sự cố an ninh mạng của cơ quan, đơn vị và tổ chức diễn tập ít nhất 01 lần/năm.',
      duty('1.-4', ['response-plan'], { group }),
    ),
    point(
      '2.',
      'Đề nghị Sở Khoa học và Công nghệ phối hợp Công an tỉnh kiểm tra trung tâm dữ liệu tỉnh, giám sát 24/7 các hệ thống thông tin quan trọng.',
      duty('2', ['key-system', 'duty-roster'], { group: 'Sở Khoa học và Công nghệ' }),
    ),
    point(
      '3.',
      'Kết quả thực hiện báo cáo bằng văn bản về Công an tỉnh (qua Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao) trước 16 giờ 30 phút ngày 30/01/2026.',
      duty('3', ['report-form'], { deadline: before('2026-01-30', '16:30') }),
    ),
    say('Đầu mối liên hệ: đồng chí Thiếu tá Kiều Đức Thạnh, số điện thoại: 0693.000.218 - 0987 000 615.'),
  ],
  tail: {
    distribution: [
      'Như trên',
      'Đ/c Giám đốc Công an tỉnh (để báo cáo)',
      'UBND tỉnh (để phối hợp chỉ đạo)',
      'Lưu: VT, PA05',
    ],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Đại tá Mạc Quang Tường',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: 'urgent',
    issuer: 'Công an tỉnh Đông Xuyên',
    parentBody: 'Bộ Công an',
    number: '3305',
    symbol: 'CAT-PA05',
    place: 'Đông Xuyên',
    date: { iso: '2026-01-14' },
    subject: 'V/v phòng ngừa lộ, mất dữ liệu cá nhân và xử lý sự cố an ninh mạng',
    bases: [{ number: '12/KH-BCA-A05', date: '2026-01-05' }],
    contacts: [{ name: 'Kiều Đức Thạnh', phones: ['0693000218', '0987000615'] }],
    signatory: { authority: 'KT', name: ['Mạc Quang Tường', 'Đại tá Mạc Quang Tường'] },
    reportDue: before('2026-01-30', '16:30'),
    contradictions: [],
  },
};
