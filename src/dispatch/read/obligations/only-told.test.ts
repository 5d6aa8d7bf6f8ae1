// What only tells: members of a team, days off that are given, when something is held, what the law says anyway.
import { expect, it } from 'vitest';
import { asksNothing } from './duties.ts';
import { isOnlyTold } from './only-told.ts';

it.each([
  'Ông Kiều Bá Thạc - Trưởng phòng Hạ tầng - Tổ trưởng;',
  'Bà Lỗ Thị Thử, Chuyên viên Văn phòng, Thành viên.',
  'Cán bộ, viên chức được nghỉ bù 01 ngày vào thứ Hai (08/4/2024).',
  'Người làm việc trong ca đêm được hưởng phụ cấp theo quy định.',
  'Thời gian nghỉ: Từ ngày 01/5/2024 đến hết ngày 02/5/2024 (02 ngày).',
  'Hội thi Máy chủ xanh năm 2024 được tổ chức trong hai ngày, từ 11 đến 12 tháng 5 năm 2024, tại Nhà văn hóa.',
  'Việc quản lý kho ảnh, phòng máy thực hiện theo đúng quy định của pháp luật về lưu trữ.',
])('asks nobody for anything: %s', (text) => expect(isOnlyTold(text)).toBe(true));

it.each([
  'Ông Kiều Bá Thạc - Tổ trưởng chịu trách nhiệm sao lưu kho ảnh.',
  'Cán bộ được nghỉ phải bàn giao ca trực trước khi rời phòng máy.',
  'Hội thi được tổ chức trong tháng 5, các đơn vị đăng ký đội thi.',
  'Việc sao lưu thực hiện theo quy định tại Điều 4, báo cáo kết quả hằng tháng.',
  'Giao Sở Thanh niên số nghiên cứu quy định được hưởng phụ cấp.',
  'Nếu có vướng mắc, các phòng phản ánh về Văn phòng Sở để được hướng dẫn.',
])('is a duty: %s', (text) => expect(isOnlyTold(text)).toBe(false));

it('leave given for a proposal that somebody asked for is no duty, and what all are to be told of is one', () => {
  expect(
    asksNothing('Đồng ý chủ trương chuyển giao kho số về Sở quản lý theo đề nghị của Văn phòng tỉnh.'),
  ).toBe(true);
  expect(
    asksNothing('Cục yêu cầu các Chi cục tuyên truyền để người dùng nắm được và thực hiện nghiêm túc.'),
  ).toBe(false);
});
