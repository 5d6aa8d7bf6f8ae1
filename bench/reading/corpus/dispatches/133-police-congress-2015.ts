// 133: a provincial police of 2015 about a Party congress: what is due before, during and after it, a heading that sets the day of its points.
import {
  before,
  by,
  during,
  duty,
  heading,
  point,
  recurring,
  type Source,
  say,
  state,
  within,
} from '../source.ts';

const carriers = 'Các doanh nghiệp viễn thông trên địa bàn';

export const source: Source = {
  id: '133',
  half: 'tune',
  print: { columns: true, wrap: 88 },
  head: {
    left: ['BỘ CÔNG AN', 'CÔNG AN TỈNH NGÀN PHỐ'],
    number: 'Số: 1987/CAT-PA83',
    about: ['V/v bảo đảm an ninh mạng phục vụ', 'Đại hội Đảng bộ tỉnh lần thứ XVI'],
    right: state,
    placeDate: 'Ngàn Phố, ngày 14 tháng 9 năm 2015',
    urgency: 'KHẨN',
  },
  to: { lead: 'Kính gửi:', names: ['Các sở, ban, ngành, đoàn thể tỉnh', carriers] },
  body: [
    say(
      'Đại hội đại biểu Đảng bộ tỉnh lần thứ XVI họp từ ngày 14 đến ngày 16/10/2015 tại Trung tâm Hội nghị tỉnh. Căn cứ Kế hoạch số 96/KH-BCĐ ngày 01/9/2015 của Ban Chỉ đạo phục vụ Đại hội, Công an tỉnh đề nghị:',
    ),
    heading('I.', 'TRƯỚC ĐẠI HỘI (hoàn thành trước ngày 05/10/2015)'),
    point(
      '1.',
      'Cài phần mềm diệt vi-rút cho toàn bộ máy tính dùng để soạn thảo tài liệu Đại hội.',
      duty('I.1', ['endpoint-protection'], { deadline: before('2015-10-05') }),
    ),
    point(
      '2.',
      'Kiểm tra trang thông tin điện tử, gỡ các đường dẫn lạ bị chèn vào chân trang.',
      duty('I.2', ['website-integrity'], { deadline: before('2015-10-05') }),
    ),
    point(
      '3.',
      'Thay mật khẩu tài khoản quản trị trang thông tin điện tử, xong ngay trong tuần này.',
      duty('I.3', ['password'], { deadline: during(null, null, '2015-09-16') }),
    ),
    point(
      '4.',
      'Các doanh nghiệp viễn thông lập phương án bảo đảm thông tin liên lạc tại khu vực Đại hội, gửi Công an tỉnh góp ý chậm nhất 16g30 ngày 25/9.',
      duty('I.4', ['network-continuity|response-plan'], {
        group: 'Các doanh nghiệp viễn thông',
        deadline: by('2015-09-25', '16:30'),
      }),
    ),
    heading('II.', 'TRONG ĐẠI HỘI'),
    point(
      '1.',
      'Cử cán bộ kỹ thuật trực 24/24 giờ từ 06h00 ngày 13/10 đến 24h00 ngày 17/10/2015.',
      duty('II.1', ['duty-roster'], { deadline: during('2015-10-13', '2015-10-17') }),
    ),
    point(
      '2.',
      'Báo cáo tình hình về Công an tỉnh mỗi ngày hai lần, trước 7h30’ và trước 17h00.',
      duty('II.2', ['report-form'], { deadline: recurring() }),
    ),
    point(
      '3.',
      'Phát hiện trang thông tin điện tử bị thay đổi giao diện thì báo ngay Công an tỉnh, chậm nhất sau 15 phút.',
      duty('II.3', ['incident-contact|website-integrity'], { deadline: within('PT15M') }),
    ),
    point(
      '4.',
      'Các doanh nghiệp viễn thông chặn tên miền phát tán tài liệu xuyên tạc không quá 03 giờ kể từ khi nhận được yêu cầu của Công an tỉnh.',
      duty('II.4', ['authority-order'], {
        group: 'Các doanh nghiệp viễn thông',
        deadline: within('PT3H'),
      }),
    ),
    heading('III.', 'SAU ĐẠI HỘI'),
    point(
      '1.',
      'Giữ nhật ký hệ thống của các ngày diễn ra Đại hội ít nhất 03 tháng để phục vụ điều tra khi cần.',
      duty('III.1', ['key-system|statement']),
    ),
    point(
      '2.',
      'Trong thời hạn 05 ngày sau khi Đại hội bế mạc, gửi báo cáo tổng kết công tác bảo đảm an ninh mạng về Công an tỉnh.',
      duty('III.2', ['report-form'], { deadline: within('P5D') }),
    ),
    say(
      'Họ tên, số điện thoại cán bộ đầu mối đề nghị thông báo qua số 0239.3000.083 trong ngày hôm nay (14/9/2015)./.',
      duty('closing', ['incident-contact'], { deadline: by('2015-09-14') }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Thường trực Tỉnh ủy (để b/c)', 'Lưu: VT, PA83'],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Đại tá Khổng Văn Trấn',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: 'urgent',
    issuer: 'Công an tỉnh Ngàn Phố',
    parentBody: 'Bộ Công an',
    number: '1987',
    symbol: 'CAT-PA83',
    place: 'Ngàn Phố',
    date: { iso: '2015-09-14' },
    subject: 'V/v bảo đảm an ninh mạng phục vụ Đại hội Đảng bộ tỉnh lần thứ XVI',
    bases: [{ number: '96/KH-BCĐ', date: '2015-09-01' }],
    contacts: [{ name: null, phones: ['02393000083'] }],
    signatory: { authority: 'KT', name: ['Khổng Văn Trấn', 'Đại tá Khổng Văn Trấn'] },
    contradictions: [],
  },
};
