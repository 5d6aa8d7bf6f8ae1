// 70: an urgent telegram of a port authority before a storm: running paragraphs, each to another body; hours of the same day as deadlines.
import { before, by, during, duty, type Source, say, state } from '../source.ts';

const ports =
  'Các doanh nghiệp khai thác cảng sao chép dữ liệu điều hành bãi ra thiết bị rời, hoàn thành trước 18 giờ 00 ngày 06/9/2024.';
const pilots =
  'Công ty Hoa tiêu, Trạm Quản lý luồng phân công cán bộ ứng trực thông tin liên lạc 24/24h từ ngày 06/9/2024 đến khi có công điện mới.';
const network =
  'Các nhà mạng trên địa bàn dự phòng nguồn điện, đường truyền cho trạm thu phát ven cảng, bảo đảm liên lạc thông suốt.';
const office =
  'Giao Phòng Pháp chế - An toàn hàng hải tổng hợp tình hình, báo cáo Giám đốc Cảng vụ không muộn hơn 08 giờ 00 ngày 09/9/2024.';

export const source: Source = {
  id: '70',
  half: 'held-out',
  print: { columns: true, wrap: 84 },
  head: {
    left: ['CỤC HÀNG HẢI VÀ ĐƯỜNG THỦY', 'CẢNG VỤ HÀNG HẢI MŨI NGỌC'],
    number: 'Số: 21/CĐ-CVMN',
    right: state,
    placeDate: 'Mũi Ngọc, ngày 06 tháng 9 năm 2024',
    urgency: 'HỎA TỐC',
  },
  title: ['CÔNG ĐIỆN', 'Về việc bảo đảm hệ thống thông tin cảng biển trong bão số 3'],
  to: {
    lead: 'GIÁM ĐỐC CẢNG VỤ HÀNG HẢI MŨI NGỌC ĐIỆN:',
    names: [
      'Các doanh nghiệp khai thác cảng',
      'Công ty Hoa tiêu, Trạm Quản lý luồng',
      'Các nhà mạng trên địa bàn',
    ],
  },
  body: [
    say(
      'Theo Công điện số 88/CĐ-CHHĐT ngày 05/9/2024 của Cục Hàng hải và Đường thủy, bão số 3 dự báo đổ bộ đêm 07/9/2024. Giám đốc Cảng vụ yêu cầu:',
    ),
    say(
      ports,
      duty('p1', ['backup'], {
        group: 'Các doanh nghiệp khai thác cảng',
        deadline: before('2024-09-06', '18:00'),
      }),
    ),
    say(
      pilots,
      duty('p2', ['duty-roster'], {
        group: 'Công ty Hoa tiêu, Trạm Quản lý luồng',
        deadline: during('2024-09-06', null),
      }),
    ),
    say(network, duty('p3', ['network-continuity'], { group: 'Các nhà mạng trên địa bàn' })),
    say(
      office,
      duty('p4', ['report-form|statement'], {
        group: 'Phòng Pháp chế - An toàn hàng hải',
        deadline: by('2024-09-09', '08:00'),
      }),
    ),
    say(
      'Điện thoại thường trực: 0239.3000.770, máy lẻ 12. Nhận được Công điện này yêu cầu các đơn vị nghiêm túc thực hiện./.',
      {
        path: 'closing',
        demands: ['statement'],
        isOptional: true,
      },
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Cục trưởng (b/c)', 'BCH PTDS tỉnh', 'Lưu: VT, PCAT'],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Tống Hải Khoa',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'urgent-telegram',
    urgency: 'flash',
    issuer: 'Cảng vụ Hàng hải Mũi Ngọc',
    parentBody: 'Cục Hàng hải và Đường thủy',
    number: '21',
    symbol: 'CĐ-CVMN',
    place: 'Mũi Ngọc',
    date: { iso: '2024-09-06' },
    subject: 'Về việc bảo đảm hệ thống thông tin cảng biển trong bão số 3',
    bases: [{ number: '88/CĐ-CHHĐT', date: '2024-09-05' }],
    contacts: [{ name: null, phones: ['02393000770'] }],
    signatory: { authority: 'KT', name: 'Tống Hải Khoa' },
    contradictions: [],
  },
};
