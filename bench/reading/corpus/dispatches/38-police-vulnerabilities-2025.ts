// 38: a provincial police of 2025 on new vulnerabilities: five numbered points, a time to report incidents in, a list of CVE numbers.
import { before, duty, point, type Source, say, state, table, within } from '../source.ts';

export const source: Source = {
  id: '38',
  half: 'held-out',
  print: { columns: true, wrap: 88 },
  head: {
    left: ['BỘ CÔNG AN', 'CÔNG AN TỈNH KIM TRƯỜNG'],
    number: 'Số: 1286/CAT-PA05',
    about: ['V/v cảnh báo lỗ hổng bảo mật nghiêm trọng', 'trong máy chủ thư và thiết bị tường lửa'],
    right: state,
    placeDate: 'Kim Trường, ngày 28 tháng 7 năm 2025',
  },
  to: {
    lead: 'Kính gửi:',
    names: [
      'Các sở, ban, ngành tỉnh',
      'Ủy ban nhân dân các xã, phường',
      'Các trường cao đẳng trên địa bàn tỉnh',
    ],
  },
  body: [
    say(
      'Ngày 21/7/2025, các hãng sản xuất công bố nhiều lỗ hổng bảo mật mức nghiêm trọng trong máy chủ thư điện tử và thiết bị tường lửa đang được sử dụng phổ biến tại Việt Nam. Nhằm chủ động phòng ngừa, Công an tỉnh đề nghị các cơ quan, đơn vị thực hiện một số nội dung sau:',
    ),
    point(
      '1.',
      'Rà soát máy chủ, thiết bị sử dụng các sản phẩm bị ảnh hưởng; hoàn thành cập nhật bản vá theo hướng dẫn tại Phụ lục trước ngày 08/8/2025.',
      duty('1', ['vulnerability'], { deadline: before('2025-08-08') }),
    ),
    point(
      '2.',
      'Trường hợp chưa thể cập nhật bản vá, áp dụng ngay biện pháp khắc phục tạm thời lỗ hổng, đóng giao diện quản trị thiết bị ra Internet.',
      duty('2', ['vulnerability']),
    ),
    point(
      '3.',
      'Chuẩn bị sẵn phương án ứng cứu, khắc phục khi phát hiện hệ thống bị khai thác, tấn công.',
      duty('3', ['response-plan']),
    ),
    point(
      '4.',
      'Khi phát hiện sự cố an ninh mạng, thông báo cho Công an tỉnh trong vòng 24 giờ kể từ khi phát hiện.',
      duty('4', ['incident-contact'], { deadline: within('PT24H', 'P1D') }),
    ),
    point(
      '5.',
      'Báo cáo kết quả rà soát, khắc phục bằng văn bản về Công an tỉnh (qua Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao) trước ngày 15/8/2025 để tổng hợp.',
      duty('5', ['report-form'], { deadline: before('2025-08-15') }),
    ),
    say(
      'Quá trình thực hiện, nếu có khó khăn, vướng mắc, liên hệ đồng chí Thiếu tá Chu Văn Hiệp, số điện thoại 0981.000.672 để được hướng dẫn.',
    ),
    say('Công an tỉnh trao đổi để các cơ quan, đơn vị biết./.'),
  ],
  tail: {
    distribution: ['Như trên', 'Đ/c Giám đốc CAT (để báo cáo)', 'Lưu: VT, PA05(Đ4)'],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Thượng tá Nghiêm Bá Toàn',
  },
  appendices: [
    {
      kind: 'vulnerability-list',
      heading: ['PHỤ LỤC', 'THÔNG TIN CÁC LỖ HỔNG BẢO MẬT'],
      caption: '(Kèm theo Công văn số 1286/CAT-PA05 ngày 28/7/2025 của Công an tỉnh)',
      body: [
        table(
          ['STT', 'Mã CVE', 'Mức độ', 'Sản phẩm ảnh hưởng', 'Hướng dẫn khắc phục'],
          [
            [
              '1',
              'CVE-2025-91204',
              'Nghiêm trọng',
              'Máy chủ thư MailBox 2019, 2022',
              'https://mail.example/sec/91204',
            ],
            ['2', 'CVE-2025-91207', 'Cao', 'Máy chủ thư MailBox 2022', 'https://mail.example/sec/91207'],
            [
              '3',
              'CVE-2025-93350',
              'Nghiêm trọng',
              'Tường lửa WallGate dưới 7.4.6',
              'https://wall.example/psirt/93350',
            ],
            [
              '4',
              'CVE-2025-93351',
              'Trung bình',
              'Tường lửa WallGate dưới 7.4.6',
              'https://wall.example/psirt/93351',
            ],
          ],
        ),
      ],
    },
  ],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Công an tỉnh Kim Trường',
    parentBody: 'Bộ Công an',
    number: '1286',
    symbol: 'CAT-PA05',
    place: 'Kim Trường',
    date: { iso: '2025-07-28' },
    subject: 'V/v cảnh báo lỗ hổng bảo mật nghiêm trọng trong máy chủ thư và thiết bị tường lửa',
    bases: [],
    contacts: [{ name: 'Chu Văn Hiệp', phones: ['0981000672'] }],
    signatory: { authority: 'KT', name: ['Nghiêm Bá Toàn', 'Thượng tá Nghiêm Bá Toàn'] },
    reportDue: before('2025-08-15'),
    contradictions: [],
  },
};
