// 67: a letter of thanks after an incident: no number, words of security everywhere, a wish for the time to come; no duty.
import { type Source, say, state } from '../source.ts';

export const source: Source = {
  id: '67',
  half: 'tune',
  print: { columns: false, wrap: 82 },
  head: {
    left: ['SỞ Y TẾ TỈNH KHÁNH LÂM', 'BỆNH VIỆN ĐA KHOA SUỐI LẠNH'],
    number: null,
    right: state,
    placeDate: 'Khánh Lâm, ngày 29 tháng 12 năm 2022',
  },
  title: ['THƯ CẢM ƠN'],
  to: {
    lead: 'Kính gửi:',
    names: ['Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao, Công an tỉnh'],
  },
  body: [
    say(
      'Đêm 18/12/2022, máy chủ bệnh án của Bệnh viện bị mã hóa. Ngay sau khi nhận được tin báo, các đồng chí đã có mặt, cô lập mã độc, hỗ trợ khôi phục dữ liệu từ bản sao lưu và đến 6 giờ sáng ngày 20/12/2022 hệ thống hoạt động trở lại.',
    ),
    say(
      'Ban Giám đốc Bệnh viện trân trọng cảm ơn sự giúp đỡ kịp thời ấy. Trong năm 2023, Bệnh viện mong tiếp tục nhận được sự phối hợp của Quý Phòng trong việc rà soát lỗ hổng, tập huấn cho nhân viên y tế.',
    ),
    say('Nhân dịp năm mới, kính chúc các đồng chí sức khỏe, hạnh phúc.'),
  ],
  tail: { distribution: [], signature: ['GIÁM ĐỐC'], name: 'Quách Hải Triều' },
  appendices: [],
  labels: {
    isDirective: false,
    docType: 'letter',
    urgency: null,
    issuer: 'Bệnh viện Đa khoa Suối Lạnh',
    parentBody: 'Sở Y tế tỉnh Khánh Lâm',
    number: null,
    symbol: null,
    place: 'Khánh Lâm',
    date: { iso: '2022-12-29' },
    subject: null,
    bases: [],
    contacts: [],
    signatory: { authority: null, name: 'Quách Hải Triều' },
    contradictions: [],
  },
};
