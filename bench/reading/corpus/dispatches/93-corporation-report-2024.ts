// 93: a corporation reports upwards what it did and what it will do: tasks of its own for next year, requests to the ministry; no duty.
import { heading, point, type Source, say, state } from '../source.ts';

export const source: Source = {
  id: '93',
  half: 'tune',
  print: { columns: false, wrap: 90 },
  head: {
    left: ['TẬP ĐOÀN CÔNG NGHIỆP MUỐI', 'TỔNG CÔNG TY MUỐI NAM HẢI'],
    number: 'Số: 1120/BC-MNH',
    right: state,
    placeDate: 'Nam Hải, ngày 20 tháng 12 năm 2024',
  },
  title: ['BÁO CÁO', 'Kết quả công tác bảo đảm an toàn thông tin năm 2024, phương hướng năm 2025'],
  to: {
    lead: 'Kính gửi:',
    names: ['Tập đoàn Công nghiệp Muối'],
    printed: ['Kính gửi: Tập đoàn Công nghiệp Muối'],
  },
  body: [
    say(
      'Thực hiện Công văn số 2840/CNM-TH ngày 05/12/2024 của Tập đoàn yêu cầu báo cáo trước ngày 25/12/2024, Tổng công ty báo cáo như sau:',
    ),
    heading('I.', 'KẾT QUẢ THỰC HIỆN'),
    point('1.', 'Tổ chức trực bảo đảm hệ thống trong các dịp nghỉ lễ, Tết; không xảy ra gián đoạn.'),
    point('2.', 'Cập nhật bản vá cho 100% máy chủ; thu hồi 37 tài khoản không sử dụng.'),
    heading('II.', 'PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2025'),
    point('1.', 'Hoàn thành hồ sơ cấp độ cho 03 hệ thống trong quý I/2025.'),
    point('2.', 'Tiếp tục tuyên truyền, nâng cao nhận thức cho người lao động.'),
    heading('III.', 'ĐỀ XUẤT, KIẾN NGHỊ'),
    say(
      'Đề nghị Tập đoàn tổ chức diễn tập chung và cung cấp kịp thời thông tin cảnh báo trước tháng 6/2025.',
    ),
    say('Tổng công ty Muối Nam Hải trân trọng báo cáo./.'),
  ],
  tail: {
    distribution: ['Như kính gửi', 'HĐTV Tổng công ty', 'Lưu: VT, CNTT'],
    signature: ['KT. TỔNG GIÁM ĐỐC', 'PHÓ TỔNG GIÁM ĐỐC'],
    name: 'Lương Triều Dâng',
  },
  appendices: [],
  labels: {
    isDirective: false,
    docType: 'report',
    urgency: null,
    issuer: 'Tổng công ty Muối Nam Hải',
    parentBody: 'Tập đoàn Công nghiệp Muối',
    number: '1120',
    symbol: 'BC-MNH',
    place: 'Nam Hải',
    date: { iso: '2024-12-20' },
    subject: 'Kết quả công tác bảo đảm an toàn thông tin năm 2024, phương hướng năm 2025',
    bases: [{ number: '2840/CNM-TH', date: '2024-12-05' }],
    contacts: [],
    signatory: { authority: 'KT', name: 'Lương Triều Dâng' },
    contradictions: [],
  },
};
