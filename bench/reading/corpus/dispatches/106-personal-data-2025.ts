// 106: an inspectorate of health on personal data of patients: running paragraphs in Roman parts, processors, leaks within hours, a report each half-year.
import { before, by, duty, heading, point, recurring, type Source, say, state, within } from '../source.ts';

const hospitals = 'Các bệnh viện, trung tâm y tế';
const centres = 'Các phòng khám đa khoa tư nhân';

export const source: Source = {
  id: '106',
  half: 'held-out',
  print: { columns: false, wrap: 90, wordLists: true },
  head: {
    left: ['UBND TỈNH ĐỒNG NÚI', 'SỞ Y TẾ'],
    number: 'Số: 4480/SYT-VP',
    about: ['V/v bảo vệ dữ liệu cá nhân của người bệnh', 'trên hồ sơ bệnh án điện tử'],
    right: state,
    placeDate: 'Đồng Núi, ngày 30 tháng 9 năm 2025',
  },
  to: { lead: 'Kính gửi:', names: [hospitals, centres] },
  body: [
    say(
      'Căn cứ Luật Bảo vệ dữ liệu cá nhân và Nghị định số 13/2023/NĐ-CP ngày 17/4/2023 của Chính phủ; thực hiện Kế hoạch số 215/KH-UBND ngày 22/9/2025 của Ủy ban nhân dân tỉnh, Sở Y tế yêu cầu:',
    ),
    heading('I.', 'ĐỐI VỚI CÁC BỆNH VIỆN, TRUNG TÂM Y TẾ'),
    point(
      '1.',
      'Rà soát quyền xem bệnh án của từng nhóm nhân viên, bỏ quyền đối với người không trực tiếp điều trị; hoàn thành chậm nhất trong ngày 20/10/2025.',
      duty('I.1', ['access-review'], { deadline: by('2025-10-20') }),
    ),
    point(
      '2.',
      'Lập hồ sơ đánh giá tác động xử lý dữ liệu cá nhân, gửi cơ quan chuyên trách trong vòng 60 ngày kể từ ngày bắt đầu xử lý.',
      duty('I.2', ['statement'], { deadline: within('P60D') }),
    ),
    point(
      '3.',
      'Buộc nhà thầu phần mềm bệnh viện ký cam kết không sao chép, không chuyển dữ liệu ra nước ngoài.',
      duty('I.3', ['service-provider']),
    ),
    point(
      '4.',
      'Khi để lộ, mất dữ liệu người bệnh, báo cáo Sở Y tế và Công an tỉnh trong vòng 72 giờ sau khi xảy ra.',
      duty('I.4', ['incident-contact'], { deadline: within('PT72H', 'P3D') }),
    ),
    heading('II.', 'ĐỐI VỚI CÁC PHÒNG KHÁM ĐA KHOA TƯ NHÂN'),
    point(
      '1.',
      'Mã hóa và cất giữ bản sao dự phòng của bệnh án ở nơi khác phòng khám, hằng tuần vào tối Chủ nhật.',
      duty('II.1', ['backup'], { deadline: recurring('FREQ=WEEKLY;BYDAY=SU') }),
    ),
    point(
      '2.',
      'Tổ chức cho toàn thể nhân viên học quy định bảo vệ dữ liệu cá nhân trước ngày 31 tháng 10 năm 2025.',
      duty('II.2', ['awareness'], { deadline: before('2025-10-31') }),
    ),
    heading('III.', 'CHẾ ĐỘ BÁO CÁO'),
    say(
      'Các đơn vị báo cáo định kỳ 6 tháng (trước ngày 10/6) và năm (trước ngày 10/12) về Văn phòng Sở.',
      duty('III.p1', ['report-form'], { deadline: recurring('FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=10') }),
    ),
  ],
  tail: {
    distribution: ['Như trên', 'UBND tỉnh (b/c)', 'Công an tỉnh (phối hợp)', 'Lưu: VT, VP'],
    signature: ['GIÁM ĐỐC'],
    name: 'Hà Mộng Điệp',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Sở Y tế',
    parentBody: 'UBND tỉnh Đồng Núi',
    number: '4480',
    symbol: 'SYT-VP',
    place: 'Đồng Núi',
    date: { iso: '2025-09-30' },
    subject: 'V/v bảo vệ dữ liệu cá nhân của người bệnh trên hồ sơ bệnh án điện tử',
    bases: [
      { number: '13/2023/NĐ-CP', date: '2023-04-17' },
      { number: '215/KH-UBND', date: '2025-09-22' },
    ],
    contacts: [],
    signatory: { authority: ['Q'], name: 'Hà Mộng Điệp' },
    contradictions: [],
  },
};
