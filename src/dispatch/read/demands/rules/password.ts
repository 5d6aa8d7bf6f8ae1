// Passwords and second factors.
import type { DemandRule } from './rule.ts';

export const password: DemandRule = {
  control: 'password',
  phrases: {
    '(mã|lớp|yếu tố|bước) (xác nhận|xác thực|bảo vệ) (thứ hai|thứ 2|hai)': 1,
    'xác thực (nhiều|hai|đa|ba) (bước|lớp|yếu tố|nhân tố)': 1,
    '(bật|áp dụng|bắt buộc|cài)…(mã xác nhận|mã xác thực|mã otp|mã thứ hai)': 1,
    '(qua|bằng|thêm) (mã xác nhận|mã xác thực|mã otp|mã thứ hai)': 1,
    '(thay|đổi|đặt lại|làm mới) (toàn bộ |các |lại )*(mã mặc định|mã ban đầu|mã xuất xưởng|mã đăng nhập|mã pin)': 1,
    '(nhập thêm|gửi|sinh|nhận)…(mã|mã xác nhận)…(điện thoại|tin nhắn|ứng dụng|đăng nhập)': 0.6,
    '(đăng nhập|truy cập)…mã…(điện thoại|ứng dụng|tin nhắn)': 0.6,
    'ứng dụng (sinh mã|tạo mã|xác thực)': 1,
    'xác thực (bằng|qua) (vân tay|sinh trắc|mã|khuôn mặt|otp|tin nhắn|ứng dụng)': 1,
    '(mã một lần|mã dùng một lần|mật khẩu một lần)': 0.7,
    '(mã khóa|mật mã|mã mặc định|mã truy cập|mã đăng nhập|mã pin)…(đăng nhập|thiết bị|mặc định|truy cập|nhà sản xuất)': 0.8,
    '(đổi|thay)…(mã khóa|mật mã|mã đăng nhập|mã mặc định|mã truy cập)': 0.6,
    '(otp|mã xác nhận|mã xác thực|sinh trắc học|khóa bảo mật|passkey)…(khi|đăng nhập|để)': 0.7,
    '(bắt buộc|bật|áp dụng|kích hoạt|thiết lập)…(otp|mã xác nhận|mã xác thực|sinh trắc)': 0.6,
    'mật khẩu': 1,
    '(xác thực|bảo mật|đăng nhập) (đa yếu tố|đa nhân tố|đa lớp|hai yếu tố|hai lớp|hai bước|hai nhân tố|2 yếu tố|2 lớp|2 bước|02 lớp|02 bước|02 yếu tố|nhiều lớp|nhiều yếu tố|mạnh)': 1,
    '(2fa|mfa)': 1,
    '(fido|thông tin đăng nhập|khóa wi-fi|khóa wifi|khóa mạng không dây)': 0.8,
    '(đổi|thay|đặt lại|cấp lại) (ngay |toàn bộ |lại )*(thông tin đăng nhập|khóa wi-fi|khóa wifi|mã khóa)': 1,
    '(nhập sai|gõ sai|đăng nhập sai)': 0.9,
    '(xác thực|đăng nhập) (bằng|qua) (thiết bị|khóa|thẻ|sinh trắc)': 0.8,
    '(thêm|nhập|có) mã (gửi|nhận)…(điện thoại|về máy|ứng dụng)': 1,
  },
  unless: [
    'mã (độc|hóa|nguồn|số)',
    '(cung cấp|tiết lộ|đọc|chia sẻ|đưa)…(otp|mã xác nhận|mã xác thực)…',

    '(tuyên truyền|khuyến cáo|phổ biến|hướng dẫn người|cảnh báo người|cảnh giác|vận động|khuyến nghị)…mật khẩu',
    'không (được )?(cung cấp|tiết lộ|chia sẻ|nhập)…mật khẩu( ngân hàng)?…(cho người|cho bất|cho ai|trên các|người lạ|ngân hàng)',
    'mật khẩu (giải nén|mở tệp|mở file|tệp|để mở|của tệp|truy cập phòng họp|phòng họp|cuộc họp)',
    '(lộ|đánh cắp|mất|chiếm đoạt) (thông tin, )?(tài khoản, )?mật khẩu',
    '(tệp|tập tin|tệp nén|file) (nén )?có mật khẩu',
  ],
};
