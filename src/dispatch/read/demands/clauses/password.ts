// Clauses about passwords and second factors, and their near misses.
import type { Clauses } from './clause.ts';

export const password: Clauses = {
  tuned: [
    ['Yêu cầu cán bộ đổi mật khẩu hộp thư công vụ ba tháng một lần.', 'password'],
    ['Bật xác thực hai lớp cho mọi tài khoản quản trị mạng xã hội của cơ quan.', 'password'],
    ['Không dùng chung mật khẩu, không lưu mật khẩu trên trình duyệt của máy dùng chung.', 'password'],
    ['Đặt mật khẩu có độ dài tối thiểu 12 ký tự gồm chữ hoa, chữ thường, số và ký tự đặc biệt.', 'password'],
    ['Thay ngay mật khẩu mặc định của camera giám sát và thiết bị phát sóng không dây.', 'password'],
    ['Tuyên truyền để người dân không cung cấp mã OTP, mật khẩu ngân hàng cho người lạ.', 'awareness'],
    ['Mật khẩu giải nén tệp đính kèm được gửi riêng qua thư điện tử công vụ.', 'statement'],
  ],
  heldOut: [
    ['Áp dụng xác thực đa nhân tố khi đăng nhập hệ thống quản lý văn bản.', 'password'],
    ['Thực hiện thay đổi mật khẩu truy cập hệ thống ngay sau khi nhận bàn giao.', 'password'],
    ['Quản lý chặt chẽ mật khẩu, khóa bí mật; định kỳ 90 ngày phải thay đổi.', 'password'],
    ['Bắt buộc sử dụng mật khẩu mạnh đối với tài khoản VPN.', 'password'],
    ['Thiet lap xac thuc 2 buoc cho thu dien tu.', 'password'],
    ['Kích hoạt tính năng xác thực hai yếu tố trên các ứng dụng dùng chung của ngành.', 'password'],
    ['Khuyến cáo khách hàng tuyệt đối không cung cấp mật khẩu, mã OTP cho bất kỳ ai.', 'awareness'],
  ],
};
