// Where a body's name ends: words of it that look like verbs do not end it.
import { describe, expect, it } from 'vitest';
import { fold } from '../lines/fold.ts';
import { leadingGroup } from './groups.ts';

const nameOf = (clause: string): string | undefined => leadingGroup(clause)?.name;

describe('a verb inside a name does not end it', () => {
  it.each([
    ['Ban An toàn giao thông huyện phối hợp rà soát camera.', 'Ban An toàn giao thông huyện'],
    ['Các đơn vị vận tải, an toàn giao thông triển khai kế hoạch.', 'Các đơn vị vận tải, an toàn giao thông'],
    ['Sở giao dịch hàng hóa rà soát tài khoản.', 'Sở giao dịch hàng hóa'],
    [
      'Các phòng, ban và trung tâm giao dịch một cửa kiểm kê máy.',
      'Các phòng, ban và trung tâm giao dịch một cửa',
    ],
    ['Các tổ bảo vệ dân phố tuyên truyền đến người dân.', 'Các tổ bảo vệ dân phố'],
    ['Bộ phận bảo vệ dữ liệu cá nhân rà soát hồ sơ.', 'Bộ phận bảo vệ dữ liệu cá nhân'],
    ['Phòng bảo vệ tăng cường trực.', 'Phòng bảo vệ'],
    ['Đội ngũ hướng dẫn viên du lịch phổ biến quy định.', 'Đội ngũ hướng dẫn viên du lịch'],
    ['Các tuyên truyền viên phổ biến quy định.', 'Các tuyên truyền viên'],
    ['Các doanh nghiệp cung cấp dịch vụ mạng chặn tin rác.', 'Các doanh nghiệp cung cấp dịch vụ mạng'],
    ['Phòng truyền thông đăng tải cảnh báo.', 'Phòng truyền thông'],
    ['Các đội quản lý thị trường kiểm tra cửa hàng.', 'Các đội quản lý thị trường'],
    ['Ban quản lý dự án đầu tư xây dựng rà soát thiết bị.', 'Ban quản lý dự án đầu tư xây dựng'],
    ['Ban chỉ đạo chuyển đổi số các xã phân công thành viên.', 'Ban chỉ đạo chuyển đổi số các xã'],
    ['Tổ giúp việc gửi báo cáo.', 'Tổ giúp việc'],
    ['Các cửa hàng bán camera giám sát kiểm tra mật khẩu.', 'Các cửa hàng bán camera giám sát'],
    ['Phòng bảo vệ, tổ an ninh trật tự kiểm soát người ra vào.', 'Phòng bảo vệ, tổ an ninh trật tự'],
    ['Giáo viên chủ nhiệm nhắc học sinh đổi mật khẩu.', 'Giáo viên chủ nhiệm'],
    ['Các trường ngoài công lập rà soát camera.', 'Các trường ngoài công lập'],
    ['Tổ an ninh trật tự ở thôn tuyên truyền.', 'Tổ an ninh trật tự ở thôn'],
    ['Các cảng hàng không kiểm tra hệ thống.', 'Các cảng hàng không'],
    ['Các tòa soạn gỡ tin sai sự thật.', 'Các tòa soạn'],
    ['Trung tâm đăng kiểm xe cơ giới kiểm tra máy tính.', 'Trung tâm đăng kiểm xe cơ giới'],
    ['Văn phòng đăng ký đất đai huyện rà soát dữ liệu.', 'Văn phòng đăng ký đất đai huyện'],
    ['Trung tâm y tế dự phòng sao lưu hồ sơ.', 'Trung tâm y tế dự phòng'],
    ['Trạm bảo vệ thực vật rà soát máy.', 'Trạm bảo vệ thực vật'],
    ['Khoa Tài chính rà soát máy tính.', 'Khoa Tài chính'],
    ['Đội kiểm tra liên ngành lập biên bản.', 'Đội kiểm tra liên ngành'],
    ['Cán bộ phụ trách công nghệ thông tin lập danh sách.', 'Cán bộ phụ trách công nghệ thông tin'],
  ])('%s', (clause, name) => {
    expect(nameOf(clause)).toBe(name);
    expect(fold(nameOf(fold(clause)) ?? '')).toBe(fold(name));
  });
});

describe('the same words are what is asked for behind a whole name', () => {
  it.each([
    ['Các phòng giao cán bộ theo dõi.', 'Các phòng'],
    ['Các đơn vị bảo vệ tài khoản quản trị bằng hai lớp.', 'Các đơn vị'],
    ['Các cơ quan hướng dẫn viên chức đổi mật khẩu.', 'Các cơ quan'],
    ['Các phòng kiểm tra máy tính và báo cáo.', 'Các phòng'],
    ['Các tổ hỗ trợ người dân cài đặt ứng dụng.', 'Các tổ'],
    ['Trung tâm hỗ trợ các đơn vị cài đặt phần mềm.', 'Trung tâm'],
    ['Văn phòng đăng ký tài khoản cho các xã.', 'Văn phòng'],
    ['Các trường không lập nhóm chung.', 'Các trường'],
    ['Các đơn vị tự kiểm tra.', 'Các đơn vị'],
    ['Sau đợt nghỉ: Phòng Hạ tầng tổng hợp báo cáo.', 'Phòng Hạ tầng'],
    ['Cuối mỗi học kỳ, Ban Giám hiệu rà soát tài khoản.', 'Ban Giám hiệu'],
    ['Ngân hàng không gửi đường dẫn cho khách.', 'Ngân hàng'],
  ])('%s', (clause, name) => expect(nameOf(clause)).toBe(name));
});

it('a word that only counts names nobody', () => {
  expect(leadingGroup('Các tập huấn phải ghi sổ.')).toBeNull();
});
