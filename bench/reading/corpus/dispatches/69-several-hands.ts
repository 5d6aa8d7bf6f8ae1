// 69: a dispatch as several hands wrote it: letters with a bar or a full stop, sentences that run on, a closing duty before the contact, one list in one sentence.
import { before, during, duty, point, recurring, type Source, say, state, within } from '../source.ts';

const trusts = 'Các công ty thủy lợi';
const stations = 'Các trạm quan trắc';

export const source: Source = {
  id: '69',
  half: 'tune',
  print: { columns: true, wrap: 84 },
  head: {
    left: ['SỞ NÔNG NGHIỆP VÀ PTNT TÂN HẢI', 'CHI CỤC THỦY LỢI VÀ ĐÊ ĐIỀU'],
    number: 'Số: 127/CCTLĐĐ',
    about: ['V/v bảo vệ hệ thống quan trắc', 'mực nước tự động mùa lũ 2023'],
    right: state,
    placeDate: 'Tân Hải, ngày 01/6/2023',
    urgency: 'HỎA TỐC',
  },
  to: {
    lead: 'Kính gửi:',
    names: [trusts, stations],
    printed: ['Kính gửi:', '• Các công ty thủy lợi', '• Các trạm quan trắc'],
  },
  body: [
    say(
      'Theo Công văn số 905/SNN-TL ngày 31/5/2023 của Sở Nông nghiệp và PTNT (hỏa tốc), Chi cục thông báo và đề nghị triển khai gấp một số việc:',
    ),
    point('1/', 'Các công ty thủy lợi'),
    point(
      'a/',
      'Đổi mật khẩu mặc định của bộ ghi số liệu. Việc này xong trong 24h tính từ khi nhận được công văn.',
      duty('1.a', ['password'], { group: trusts, deadline: within('PT24H', 'P1D') }),
    ),
    point(
      'b/',
      'Trực lãnh đạo và trực kỹ thuật từ ngày 05/6 đến hết ngày 31 tháng 10 năm 2023.',
      duty('1.b', ['duty-roster'], { group: trusts, deadline: during('2023-06-05', '2023-10-31') }),
    ),
    point(
      'c/',
      'Ghi số liệu dự phòng ra thẻ nhớ; ngày mùng 1 hằng tháng mang về Chi cục.',
      duty('1.c', ['backup'], { group: trusts, deadline: recurring('FREQ=MONTHLY;BYMONTHDAY=1') }),
    ),
    point('2/', 'Các trạm quan trắc'),
    point(
      'a/',
      'Kiểm tra, thay sim dữ liệu có dấu hiệu bị chiếm dụng, các ngày 05, 06 và 07/6/2023.',
      duty('2.a', ['statement'], { group: stations, deadline: during('2023-06-05', '2023-06-07') }),
    ),
    point(
      'b/',
      'Mất tín hiệu quá 30 phút phải gọi điện cho trực ban Chi cục, không chờ văn bản.',
      duty('2.b', ['incident-contact'], { group: stations }),
    ),
    say(
      'Đề nghị các đơn vị gửi báo cáo nhanh trước 20h00 tối nay, báo cáo đầy đủ trước 16h ngày 09/6/2023.',
      duty('closing', ['report-form'], { deadline: before('2023-06-01', '20:00') }),
    ),
    say('Trực ban: 0206.3000.114; 0206.3000.115; trực đêm 09 6800 0223.'),
  ],
  tail: {
    distribution: ['Như kính gửi', 'Giám đốc Sở', 'BCH PCTT và TKCN tỉnh', 'Lưu'],
    lead: 'Nơi nhận',
    signature: ['KT. CHI CỤC TRƯỞNG', 'PHÓ CHI CỤC TRƯỞNG'],
    name: 'Nông Văn Khoát',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: 'flash',
    issuer: 'Chi cục Thủy lợi và Đê điều',
    parentBody: 'Sở Nông nghiệp và PTNT Tân Hải',
    number: '127',
    symbol: 'CCTLĐĐ',
    place: 'Tân Hải',
    date: { iso: '2023-06-01' },
    subject: 'V/v bảo vệ hệ thống quan trắc mực nước tự động mùa lũ 2023',
    bases: [{ number: '905/SNN-TL', date: '2023-05-31' }],
    contacts: [{ name: null, phones: ['02063000114', '02063000115', '0968000223'] }],
    signatory: { authority: 'KT', name: 'Nông Văn Khoát' },
    contradictions: [],
  },
};
