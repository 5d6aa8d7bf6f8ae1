// 87: a post of 2021 that carries letters of state: KT1, rosters of carriers, seals; plus signs under letters, an election as the event.
import { before, by, during, duty, point, type Source, say, state } from '../source.ts';

const towns = 'Bưu điện các huyện, thị xã';
const transport = 'Trung tâm Khai thác vận chuyển';

export const source: Source = {
  id: '87',
  half: 'tune',
  print: { columns: true, wrap: 86 },
  head: {
    left: ['TỔNG CÔNG TY BƯU CHÍNH SAO MAI', 'BƯU ĐIỆN TỈNH KHÁNH LÂM'],
    number: 'Số: 339/BĐKL-KTNV',
    about: ['V/v phục vụ bầu cử và', 'an toàn mạng bưu chính KT1'],
    right: state,
    placeDate: 'Khánh Lâm, ngày 05 tháng 5 năm 2021',
  },
  to: { lead: 'Kính gửi:', names: [towns, transport] },
  body: [
    say(
      'Thực hiện Văn bản số 1207/BCSM-CNBC ngày 28/4/2021 của Tổng công ty, để phục vụ cuộc bầu cử ngày 23/5/2021, Bưu điện tỉnh giao nhiệm vụ như sau:',
    ),
    point('1.', 'Bưu điện các huyện, thị xã'),
    point('a)', 'Về phục vụ:'),
    point(
      '+',
      'Nhận, phát bưu gửi KT1, công văn hỏa tốc của cấp ủy, chính quyền đúng thời gian, không để chậm, để mất.',
      duty('1.a.+1', ['postal-kt1'], { group: towns }),
    ),
    point(
      '+',
      'Phân ca trực lãnh đạo, trực khai thác từ ngày 20/5 đến hết ngày 25/5/2021; danh sách gửi Phòng Kỹ thuật nghiệp vụ trước ngày 14/5/2021.',
      duty('1.a.+2', ['duty-roster'], {
        group: towns,
        deadline: before('2021-05-14'),
      }),
    ),
    point('b)', 'Về công nghệ thông tin:'),
    point(
      '+',
      'Cập nhật cơ sở dữ liệu vi rút cho máy tính tại các điểm giao dịch và bưu cục.',
      duty('1.b.+1', ['endpoint-protection'], { group: towns }),
    ),
    point(
      '+',
      'Không dùng máy tính khai thác KT1 để truy cập mạng xã hội.',
      duty('1.b.+2', ['statement|endpoint-protection|postal-kt1'], { group: towns }),
    ),
    point('2.', 'Trung tâm Khai thác vận chuyển'),
    point(
      'a)',
      'Bố trí xe và lái xe dự phòng cho đường thư cấp I trong các ngày 22, 23 và 24/5/2021.',
      duty('2.a', ['postal-kt1|statement|network-continuity'], {
        group: transport,
        deadline: during('2021-05-22', '2021-05-24'),
      }),
    ),
    point(
      'b)',
      'Niêm phong túi thư, ghi sổ giao nhận từng chặng đối với tài liệu của Ủy ban bầu cử.',
      duty('2.b', ['postal-kt1|statement'], { group: transport }),
    ),
    point(
      '3.',
      'Các đơn vị báo cáo nhanh mỗi ngày trước 16 giờ trong thời gian bầu cử, báo cáo tổng hợp chậm nhất ngày 28/5/2021.',
      duty('3', ['report-form'], { group: 'Các đơn vị', deadline: by('2021-05-28') }),
    ),
    say('Đầu mối: Phòng Kỹ thuật nghiệp vụ (bà Khúc Thị Thảo Nguyên - 0917 000 662, fax 02263 000 663).'),
  ],
  tail: {
    distribution: ['Như trên', 'Tổng công ty (b/c)', 'Giám đốc, các PGĐ', 'Lưu: VT, KTNV'],
    signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    name: 'Vừ A Sùng',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Bưu điện tỉnh Khánh Lâm',
    parentBody: 'Tổng công ty Bưu chính Sao Mai',
    number: '339',
    symbol: 'BĐKL-KTNV',
    place: 'Khánh Lâm',
    date: { iso: '2021-05-05' },
    subject: 'V/v phục vụ bầu cử và an toàn mạng bưu chính KT1',
    bases: [{ number: '1207/BCSM-CNBC', date: '2021-04-28' }],
    contacts: [{ name: 'Khúc Thị Thảo Nguyên', phones: ['0917000662'] }],
    signatory: { authority: 'KT', name: 'Vừ A Sùng' },
    contradictions: [],
  },
};
