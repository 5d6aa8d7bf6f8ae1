// 42: a district of 2024 reminds of reports on its websites: number and day still blank, three numbered points.
import { before, by, duty, point, type Source, say, state } from '../source.ts';

export const source: Source = {
  id: '42',
  half: 'held-out',
  print: { columns: true, wrap: 86 },
  head: {
    left: ['ỦY BAN NHÂN DÂN', 'HUYỆN ĐÔNG NINH'],
    number: 'Số:        /UBND-VHTT',
    about: ['V/v đôn đốc báo cáo kết quả rà soát', 'cổng, trang thông tin điện tử'],
    right: state,
    placeDate: 'Đông Ninh, ngày      tháng 10 năm 2024',
  },
  to: {
    lead: 'Kính gửi:',
    names: ['Các phòng, ban, đơn vị thuộc UBND huyện', 'UBND các xã, thị trấn'],
  },
  body: [
    say(
      'Ủy ban nhân dân huyện đã ban hành Công văn số 1547/UBND-VHTT ngày 12/9/2024 về việc rà soát, khắc phục điểm yếu của cổng, trang thông tin điện tử trên địa bàn huyện. Tuy nhiên, đến nay mới có 11/23 đơn vị gửi báo cáo. Ủy ban nhân dân huyện yêu cầu:',
    ),
    point(
      '1.',
      'Các đơn vị chưa gửi báo cáo khẩn trương hoàn thành, gửi báo cáo kết quả về Ủy ban nhân dân huyện (qua Phòng Văn hóa và Thông tin) chậm nhất ngày 25/10/2024.',
      duty('1', ['report-form'], { deadline: by('2024-10-25') }),
    ),
    point(
      '2.',
      'Các đơn vị đã gửi báo cáo tiếp tục kiểm tra trang thông tin điện tử do đơn vị quản lý, gỡ bỏ liên kết ẩn, nội dung quảng cáo trái phép; đổi mật khẩu tài khoản quản trị.',
      duty('2', ['website-integrity', 'password']),
    ),
    point(
      '3.',
      'Phòng Văn hóa và Thông tin theo dõi, đôn đốc, tổng hợp, báo cáo Chủ tịch Ủy ban nhân dân huyện trước ngày 31/10/2024.',
      duty('3', ['report-form|statement'], {
        group: 'Phòng Văn hóa và Thông tin',
        deadline: before('2024-10-31'),
      }),
    ),
    say(
      'Yêu cầu Thủ trưởng các phòng, ban, đơn vị, Chủ tịch Ủy ban nhân dân các xã, thị trấn nghiêm túc thực hiện./.',
      { path: 'closing', demands: ['statement'], isOptional: true },
    ),
  ],
  tail: {
    distribution: ['Như trên', 'CT, các PCT UBND huyện', 'Lưu: VT, VHTT'],
    signature: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    name: 'Sầm Thị Hồng Vân',
  },
  appendices: [],
  labels: {
    isDirective: true,
    docType: 'dispatch',
    urgency: null,
    issuer: 'Ủy ban nhân dân huyện Đông Ninh',
    parentBody: null,
    number: null,
    symbol: 'UBND-VHTT',
    place: 'Đông Ninh',
    date: { iso: null, year: 2024, month: 10 },
    subject: 'V/v đôn đốc báo cáo kết quả rà soát cổng, trang thông tin điện tử',
    bases: [{ number: '1547/UBND-VHTT', date: '2024-09-12' }],
    contacts: [],
    signatory: { authority: ['KT', 'TM'], name: 'Sầm Thị Hồng Vân' },
    contradictions: [],
  },
};
