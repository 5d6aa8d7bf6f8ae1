// Accounts, rights, tokens and certificates: who still has them, and who should not.
import type { DemandRule } from './rule.ts';

export const accessReview: DemandRule = {
  control: 'access-review',
  phrases: {
    '(usb token|usb-token|token|usb cơ yếu|usb an toàn|usb bảo mật|thiết bị lưu khóa)': 0.7,
    '(thu hồi|thu lại|bàn giao|kiểm kê|rà soát|quản lý)…(usb|token|chứng thư số|chữ ký số|khóa bí mật)': 0.7,
    '(phân quyền|cấp quyền)…(truy cập|phần mềm|hệ thống|người dùng|tài khoản|tối thiểu)': 1,
    '(quyền truy cập|quyền quản trị|đặc quyền|quyền hạn truy cập|quyền tối thiểu)': 1,
    '(tài khoản|tên người dùng) (quản trị|đặc quyền|vận hành|admin|truy cập|người dùng|không còn|đã nghỉ|mặc định|của người|của cán bộ|của nhân viên|không xác định|không sử dụng|không đăng nhập)': 0.7,
    '(rà soát|thu hồi|khóa|vô hiệu hóa|xóa|xóa bỏ|hủy|hủy bỏ|kiểm soát|quản lý|quản lý chặt|bảo vệ|lập danh sách|kiểm tra|cấp phát|dừng|đóng)…(tài khoản|quyền|quyền truy cập|người dùng)': 0.7,
    '(rà soát|thu hồi|khóa|vô hiệu hóa|xóa bỏ|loại bỏ) (các |những |ngay |toàn bộ |lại |việc cấp )?tài khoản': 1,
    '(nghỉ hưu|nghỉ việc|thôi việc|chuyển công tác|đã nghỉ|thôi giữ chức|thay đổi vị trí)': 0.4,
    '(chứng thư số|chữ ký số)': 0.6,
    '(kiểm soát|hạn chế) truy cập': 0.6,
  },
  unless: [
    'tài khoản (ngân hàng|thanh toán|kho bạc|định danh|mạng xã hội giả|facebook giả|số|zalo)',
    'số tài khoản',
    '(mở|chuyển vào|chuyển khoản)…tài khoản',
    '(phân cấp, phân quyền|phân quyền cho cấp|phân cấp phân quyền)',
    'mật khẩu (thường xuyên/ định kỳ |thường xuyên |định kỳ )?(đối với |của |cho )?(các )?tài khoản( quản trị)?',
    '(xác thực|mật khẩu) …(cho|trên|với) (mọi |các )?tài khoản( quản trị)?',
    '(đối tượng|kẻ xấu|tội phạm)…tài khoản',
    'truy cập từ xa của (bên|nhà thầu|đối tác)',
    '(quyền lợi|quyền và nghĩa vụ|bản quyền|thẩm quyền|chính quyền|chiếm quyền|có thẩm quyền)',
  ],
};
