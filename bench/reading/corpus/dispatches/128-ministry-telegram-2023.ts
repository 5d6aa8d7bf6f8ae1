// 128: a ministry's telegram of 2023 in plain paragraphs: each body is told its duties in sentences, hours of the same day, a closing that two bodies share.
import { before, by, during, duty, type Source, say, state } from '../source.ts';

const ports =
  'Giám đốc các Cảng vụ cho ngừng ngay kết nối giữa mạng điều độ tàu và mạng văn phòng, việc này phải xong trước 15 giờ ngày 12/7/2023;';
const copies = 'sao lưu dữ liệu luồng lạch ra thiết bị không nối mạng.';
const centre =
  'Trung tâm Công nghệ hàng hải chủ trì, phối hợp với Cục Cảng biển rà soát toàn bộ tài khoản quản trị từ xa của nhà thầu, đổi mật khẩu trong ngày 13/7/2023.';
const agency =
  'Cục Cảng biển cử đoàn công tác hỗ trợ Cảng vụ Bãi Đước khôi phục hệ thống từ ngày 12/7 đến ngày 18/7/2023.';
const firms =
  'Đề nghị các doanh nghiệp khai thác cảng bố trí người trực kỹ thuật 24/24 giờ, khi phát hiện máy tính bị mã hóa dữ liệu phải rút dây mạng và gọi số 024.3000.1923.';

export const source: Source = {
  id: '128',
  half: 'held-out',
  print: { columns: false, wrap: 82 },
  head: {
    left: ['BỘ HÀNG HẢI'],
    number: 'Số: 05/CĐ-BHH',
    right: state,
    placeDate: 'Hà Nội, ngày 12 tháng 7 năm 2023',
    urgency: 'HỎA TỐC',
  },
  title: ['CÔNG ĐIỆN', 'Về việc khắc phục tấn công mã hóa dữ liệu tại hệ thống điều độ cảng biển'],
  to: {
    lead: 'BỘ TRƯỞNG BỘ HÀNG HẢI điện:',
    names: [
      'Cục trưởng Cục Cảng biển',
      'Giám đốc các Cảng vụ',
      'Giám đốc Trung tâm Công nghệ hàng hải',
      'Các doanh nghiệp khai thác cảng',
    ],
  },
  body: [
    say(
      'Hồi 02 giờ 40 ngày 11/7/2023, hệ thống điều độ tàu của Cảng vụ Bãi Đước bị mã hóa dữ liệu, 14 chuyến tàu phải neo chờ. Để không lan sang các cảng khác, Bộ trưởng Bộ Hàng hải yêu cầu:',
    ),
    say(
      `${ports} ${copies}`,
      duty('p1', ['key-system|network-continuity|statement', 'backup'], {
        group: 'Giám đốc các Cảng vụ',
        deadline: before('2023-07-12', '15:00'),
      }),
    ),
    say(
      centre,
      duty('p2', ['access-review|service-provider', 'password'], {
        group: 'Trung tâm Công nghệ hàng hải',
        lead: 'Trung tâm Công nghệ hàng hải',
        support: ['Cục Cảng biển'],
        deadline: by('2023-07-13'),
      }),
    ),
    say(
      agency,
      duty('p3', ['response-team|statement|response-plan'], {
        group: 'Cục Cảng biển',
        deadline: during('2023-07-12', '2023-07-18'),
      }),
    ),
    say(firms, duty('p4', ['duty-roster', 'incident-contact'], { group: 'các doanh nghiệp khai thác cảng' })),
    say(
      'Các đơn vị báo cáo tình hình về Bộ (Văn phòng Bộ) trước 17 giờ 30 hằng ngày cho đến khi kết thúc vụ việc./.',
      duty('p5', ['report-form'], {
        deadline: { kind: 'recurring', rule: ['FREQ=DAILY'] },
      }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Thủ tướng Chính phủ (để b/c)', 'Các Thứ trưởng', 'Lưu: VT, CNHH'],
    signature: ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'],
    name: 'Khuông Trấn Hải',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'urgent-telegram',
    urgency: 'flash',
    issuer: ['Bộ Hàng hải', 'Bộ trưởng Bộ Hàng hải'],
    parentBody: null,
    number: '05',
    symbol: 'CĐ-BHH',
    place: 'Hà Nội',
    date: { iso: '2023-07-12' },
    subject: 'Về việc khắc phục tấn công mã hóa dữ liệu tại hệ thống điều độ cảng biển',
    bases: [],
    contacts: [{ name: null, phones: ['02430001923'] }],
    signatory: { authority: 'KT', name: 'Khuông Trấn Hải' },
    contradictions: [],
  },
};
