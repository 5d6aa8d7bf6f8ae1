// 118: a province's telegram of 2025 in flash: to each body a numbered paragraph, deadlines of hours, several duties in one.
import { before, by, duty, point, recurring, type Source, say, state } from '../source.ts';

export const source: Source = {
  id: '118',
  half: 'held-out',
  print: { columns: false, wrap: 80 },
  head: {
    left: ['CHỦ TỊCH ỦY BAN NHÂN DÂN', 'TỈNH BẠCH LĨNH'],
    number: 'Số: 09/CĐ-CTUBND',
    right: state,
    placeDate: 'Bạch Lĩnh, ngày 03 tháng 12 năm 2025',
    urgency: 'HỎA TỐC',
  },
  title: ['CÔNG ĐIỆN', 'Về việc khẩn trương ứng phó tấn công mã hóa dữ liệu nhằm vào cơ sở y tế'],
  to: {
    lead: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:',
    names: ['Giám đốc Sở Y tế', 'Giám đốc Công an tỉnh', 'Chủ tịch UBND các xã, phường'],
  },
  body: [
    say(
      'Trong hai ngày 01 và 02/12/2025, 04 cơ sở y tế trên địa bàn bị mã hóa dữ liệu. Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:',
    ),
    point(
      '1.',
      'Giám đốc Sở Y tế chỉ đạo tất cả bệnh viện, trung tâm y tế tách bản sao lưu khỏi mạng, xong trước 23 giờ 59 phút hôm nay.',
      duty('1', ['backup'], {
        group: 'Giám đốc Sở Y tế',
        cascade: true,
        deadline: before('2025-12-03', '23:59'),
      }),
    ),
    point(
      '2.',
      'Giám đốc Công an tỉnh cử tổ kỹ thuật có mặt tại từng cơ sở bị tấn công trong vòng 03 giờ kể từ khi nhận Công điện; điều tra, làm rõ nguồn phát tán, báo cáo trước 17h00 ngày 10/12/2025.',
      duty('2', ['report-form|statement|response-team'], {
        group: 'Giám đốc Công an tỉnh',
        deadline: before('2025-12-10', '17:00'),
      }),
    ),
    point(
      '3.',
      'Chủ tịch UBND các xã, phường đình chỉ việc điều khiển máy tính từ xa tại trạm y tế cho đến hết ngày 31/12/2025.',
      duty('3', ['endpoint-protection|access-review|statement'], {
        group: 'Chủ tịch UBND các xã, phường',
        deadline: by('2025-12-31'),
      }),
    ),
    point(
      '4.',
      'Sở Tài chính cấp bổ sung kinh phí khắc phục trong ngày 05/12/2025.',
      duty('4', ['statement'], { group: 'Sở Tài chính', deadline: by('2025-12-05') }),
    ),
    point(
      '5.',
      'Các đơn vị duy trì trực lãnh đạo cho đến ngày 15/12/2025, báo cáo Văn phòng UBND tỉnh trước 07 giờ hằng ngày.',
      duty('5', ['duty-roster', 'report-form'], { deadline: recurring('FREQ=DAILY') }),
    ),
    say(
      'Yêu cầu các đồng chí Giám đốc sở, Chủ tịch UBND các xã, phường nghiêm túc thực hiện Công điện này./.',
      duty('closing', ['statement'], { isOptional: true }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'Bộ Y tế (b/c)', 'TT Tỉnh ủy (b/c)', 'Lưu: VT, KGVX'],
    signature: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    name: 'Khiếu Đình Sanh',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'urgent-telegram',
    urgency: 'flash',
    issuer: ['Chủ tịch Ủy ban nhân dân tỉnh Bạch Lĩnh', 'Ủy ban nhân dân tỉnh Bạch Lĩnh'],
    parentBody: null,
    number: '09',
    symbol: 'CĐ-CTUBND',
    place: 'Bạch Lĩnh',
    date: { iso: '2025-12-03' },
    subject: 'Về việc khẩn trương ứng phó tấn công mã hóa dữ liệu nhằm vào cơ sở y tế',
    bases: [],
    contacts: [],
    signatory: { authority: 'KT', name: 'Khiếu Đình Sanh' },
    contradictions: [],
  },
};
