// Who a clause speaks to, and whether the duty is handed down: with diacritics and without.
import { describe, expect, it } from 'vitest';
import { fold } from '../lines/fold.ts';
import { leadingGroup } from './groups.ts';
import { handsDown } from './hands-down.ts';
import { requestedGroup } from './requested-group.ts';
import { rolesOf } from './roles.ts';

describe('the group that a clause begins with', () => {
  it.each([
    ['Tổng giám đốc các tổng công ty tách ngay mạng điều khiển.', 'Tổng giám đốc các tổng công ty'],
    ['Sở Khoa học và Công nghệ rà soát hệ thống.', 'Sở Khoa học và Công nghệ'],
    ['Ủy ban nhân dân các xã báo cáo kết quả.', 'Ủy ban nhân dân các xã'],
    ['Phòng Công nghệ thông tin kiểm tra máy chủ.', 'Phòng Công nghệ thông tin'],
    ['Các cơ sở giáo dục không đăng ảnh học sinh.', 'Các cơ sở giáo dục'],
    ['Mỗi đảng bộ cử một đồng chí làm đầu mối.', 'Mỗi đảng bộ'],
    ['Công ty Hạ tầng mạng bố trí xe phát sóng.', 'Công ty Hạ tầng mạng'],
    ['Bưu điện tỉnh chuyển phát thư hỏa tốc trong ngày.', 'Bưu điện tỉnh'],
    ['Phòng Kế hoạch tổng hợp báo cáo Sở Y tế.', 'Phòng Kế hoạch tổng hợp'],
    ['Văn phòng', 'Văn phòng'],
    ['Công đoàn cơ sở (danh sách kèm theo) báo cáo kết quả.', 'Công đoàn cơ sở'],
    ['Giao Tổ Vận hành là đơn vị đầu mối, phối hợp với Văn phòng.', 'Tổ Vận hành'],
    ['Đối với các trường phát hiện mã độc: báo ngay Sở.', 'Các trường phát hiện mã độc'],
    ['Đối với các xã có trang thông tin điện tử', 'Các xã có trang thông tin điện tử'],
    ['Các xã có trang thông tin điện tử thay mật khẩu.', 'Các xã có trang thông tin điện tử'],
    ['Về phía các bệnh viện: sao lưu dữ liệu.', 'Các bệnh viện'],
    ['Về trách nhiệm của Phòng Hạ tầng', 'Phòng Hạ tầng'],
    ['Đối với cấp xã: bố trí cán bộ chuyên trách.', 'Cấp xã'],
    ['Đồng chí Chánh Văn phòng chịu trách nhiệm theo dõi.', 'Đồng chí Chánh Văn phòng'],
    ['Hộ kinh doanh không mua bán SIM.', 'Hộ kinh doanh'],
    ['Ban nhân dân các ấp đọc bài trên loa.', 'Ban nhân dân các ấp'],
    ['Phòng Thiết bị làm việc với nhà cung cấp.', 'Phòng Thiết bị'],
    ['Tổ Vận hành chạy thử máy phát điện.', 'Tổ Vận hành'],
    [
      'Các doanh nghiệp có nền tảng số trên địa bàn: giữ kết nối.',
      'Các doanh nghiệp có nền tảng số trên địa bàn',
    ],
    ['Phòng Kỹ thuật cử ông Ma Diễn làm đầu mối.', 'Phòng Kỹ thuật'],
  ])('%s', (clause, name) => {
    expect(leadingGroup(clause)?.name).toBe(name);
    expect(fold(leadingGroup(fold(clause))?.name ?? '')).toBe(fold(name));
  });

  it.each([
    'Các thiết bị hết vòng đời phải được thay thế.',
    'Khóa một chiều thuê bao vi phạm.',
    'Các bước thực hiện',
    'Đổi mật khẩu quản trị.',
    'Báo ngay cho Trung tâm khi máy tính có biểu hiện bất thường.',
    'Các đơn vị thuộc Sở đã triển khai phần mềm diệt vi rút.',
  ])('is none in: %s', (clause) => {
    expect(leadingGroup(clause)).toBeNull();
    expect(leadingGroup(fold(clause))).toBeNull();
  });

  it('stands behind what the clause is about', () => {
    expect(leadingGroup('Về sao lưu, Phòng Hạ tầng chép dữ liệu ra băng từ.')?.name).toBe('Phòng Hạ tầng');
  });

  it('is who is asked where one body asks, and stays where many ask others', () => {
    expect(leadingGroup('Sở Tài chính đề nghị các phòng rà soát.')?.name).toBe('Các phòng');
    expect(leadingGroup('Các tổng công ty yêu cầu các công ty con rà soát.')?.name).toBe('Các tổng công ty');
    expect(leadingGroup('Phòng Vật tư yêu cầu các nhà thầu ký cam kết.')?.name).toBe('Phòng Vật tư');
  });
});

describe('a duty is handed down', () => {
  it.each([
    'Chủ tịch UBND các huyện chỉ đạo các trang trại, chợ đầu mối trên địa bàn không mở thư lạ.',
    'Đôn đốc các hợp tác xã, hộ kinh doanh trên địa bàn cài phần mềm.',
    'Thông báo cho các phòng giao dịch, điểm bán thực hiện.',
    'Cục chỉ đạo các chi cục trực thuộc đổi mật khẩu.',
    'Các tổng công ty yêu cầu các công ty con rà soát.',
  ])('%s', (clause) => expect([handsDown(clause), handsDown(fold(clause))]).toEqual([true, true]));

  it.each([
    'Chỉ đạo bảo đảm an ninh mạng trên địa bàn.',
    'Yêu cầu các đơn vị trên địa bàn báo cáo.',
    'Rà soát các hệ thống trên địa bàn.',
    'Các cơ sở giáo dục phối hợp với UBND cấp xã thống kê máy tính.',
    'Yêu cầu các đơn vị triển khai và báo cáo kết quả về UBND xã.',
  ])('and is not: %s', (clause) => expect(handsDown(clause)).toBe(false));
});

it('a body that is to change all passwords is named without the verb', () => {
  expect(leadingGroup('Trung tâm Công nghệ thông tin đổi toàn bộ mật khẩu hệ thống thi.')?.name).toBe(
    'Trung tâm Công nghệ thông tin',
  );
});

it('what is handed over by a body below is not handed down to it', () => {
  expect(handsDown('Sau khi nhận bàn giao, UBND các xã xác nhận dữ liệu.')).toBe(false);
  expect(handsDown('Giao UBND các xã xác nhận dữ liệu.')).toBe(true);
});

it.each([
  ['Phòng Hạ tầng chủ trì, phối hợp Văn phòng rà soát máy chủ.', 'Phòng Hạ tầng', ['Văn phòng']],
  ['Giao Phòng Hạ tầng chủ trì, Văn phòng phối hợp thực hiện.', 'Phòng Hạ tầng', ['Văn phòng']],
  ['Tổ Vận hành là cơ quan thường trực, phối hợp với Văn phòng kiểm tra.', 'Tổ Vận hành', ['Văn phòng']],
  ['Văn phòng là đơn vị đầu mối nhận báo cáo.', null, []],
])('who leads and who supports: %s', (clause, leadUnit, supportingUnits) =>
  expect(rolesOf(clause)).toEqual({ leadUnit, supportingUnits }),
);

it('what those above have asked of others names nobody here', () => {
  expect(
    requestedGroup('Bộ Khai khoáng đã ban hành Chỉ thị số 4, chỉ đạo các tổng công ty rà soát.'),
  ).toBeNull();
  expect(requestedGroup('Bộ đã có Chỉ thị số 4, Sở yêu cầu các phòng rà soát.')).toBe('Các phòng');
  expect(
    requestedGroup('Ngày 02/3, Cục có Công văn số 4 hướng dẫn các kho về mật khẩu. Nay Cục sửa như sau:'),
  ).toBeNull();
  expect(requestedGroup('Cục khuyến cáo các công ty:')).toBe('Các công ty');
});

it.each([
  ['Phòng Y tế phản ánh vướng mắc về Sở.', 'Phòng Y tế'],
  ['Hiệu trưởng các trường sắp xếp lại phòng máy.', 'Hiệu trưởng các trường'],
])('%s', (clause, name) => expect(leadingGroup(clause)?.name).toBe(name));

it.each([
  ['Đơn vị nào chưa cài phần mềm thì khẩn trương cài.', 'Đơn vị nào chưa cài phần mềm'],
  ['Đối với các hồ sơ nộp trước tháng 5, Sở Y tế hướng dẫn các trạm nhập lại.', 'Sở Y tế'],
  ['Mọi đơn vị có máy chủ đều phải sao lưu.', 'Mọi đơn vị có máy chủ'],
])('%s', (clause, name) => expect(leadingGroup(clause)?.name ?? null).toBe(name));

it('who is asked is not whom it is to direct, and may be guided instead of asked', () => {
  expect(requestedGroup('Bộ yêu cầu các Sở Y tế chỉ đạo các bệnh viện:')).toBe('Các Sở Y tế');
  expect(requestedGroup('Sở hướng dẫn các trường thực hiện các nhiệm vụ sau:')).toBe('Các trường');
});

it('takes what a body sent before for no group, and leaves how it is called and what leads to the duties out of its name', () => {
  expect(
    leadingGroup('Tổng cục Kho có công văn số 39/TCK-DL ngày 31/10/2011 hướng dẫn các đơn vị'),
  ).toBeNull();
  expect(
    requestedGroup(
      'Bộ Hạ tầng yêu cầu các Sở Hạ tầng, Cục Nhà trường (gọi chung là các Sở) một số nội dung sau:',
    ),
  ).toBe('Các Sở Hạ tầng, Cục Nhà trường');
  expect(requestedGroup('Bộ Hạ tầng trân trọng đề nghị Quý Cơ quan kiểm tra.')).toBe('Quý Cơ quan');
  expect(leadingGroup('Các bộ, tỉnh có thể xây dựng văn bản riêng.')).toBeNull();
});

it.each([
  ['Bảo hiểm xã hội các huyện: thông báo, đôn đốc các đơn vị.', 'Bảo hiểm xã hội các huyện'],
  ['Cơ sở khám bệnh tư nhân: cử cán bộ tham dự.', 'Cơ sở khám bệnh tư nhân'],
])('%s', (clause, name) => expect(leadingGroup(clause)?.name).toBe(name));

it('thousands of requests in one sentence are soon read', { timeout: 5_000 }, () => {
  expect(requestedGroup(`${'yêu cầu các Sở chỉ đạo '.repeat(4_000)}rà soát.`)).toBe('Các Sở');
});
