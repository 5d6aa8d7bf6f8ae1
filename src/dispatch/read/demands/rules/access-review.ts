// Accounts, rights, tokens and certificates: who still has them, and who should not.
import type { DemandRule } from './rule.ts';

export const accessReview: DemandRule = {
  control: 'access-review',
  phrases: {
    '(cắt|thu hồi|hủy|gỡ|thu) (các )?quyền': 0.8,
    '(danh sách người dùng|người dùng thừa|tài khoản thừa|người dùng cũ)': 0.7,
    '(chuyển bộ phận|chuyển công tác|nghỉ|sáp nhập|thôi)': 0.2,
    '(phòng máy chủ|phòng máy)…(được phân công|quyền|ra vào)': 0.5,
    '(được vào|ra vào|vào)…(phòng máy chủ|phòng máy)': 0.4,
    '(usb token|usb-token|etoken|token|usb cơ yếu|usb an toàn|usb bảo mật|usb ký số|thiết bị lưu khóa|thiết bị bảo mật|thiết bị ký số|khóa bí mật|thiết bị cơ yếu)': 0.7,
    '(thu hồi|thu lại|thu|bàn giao|kiểm kê|rà soát|quản lý|nộp lại|nộp|trả lại|danh sách|lập danh sách|thống kê|đổi)…(usb|token|chứng thư số|chứng thư|chữ ký số|khóa bí mật|thiết bị bảo mật)': 0.7,
    '(phân quyền|cấp quyền)…(truy cập|phần mềm|hệ thống|người dùng|tài khoản|tối thiểu)': 1,
    '(quyền truy cập|quyền quản trị|đặc quyền|quyền hạn truy cập|quyền tối thiểu|quyền sử dụng|quyền khai thác|quyền đăng nhập)': 1,
    '(tài khoản|tên người dùng) (quản trị|đặc quyền|vận hành|admin|truy cập|người dùng|không còn|đã nghỉ|mặc định|của người|của cán bộ|của nhân viên|không xác định|không sử dụng|không đăng nhập|dùng chung|thừa|cũ|lạ|hệ thống|công vụ)': 0.7,
    '(rà soát|thu hồi|khóa|vô hiệu hóa|xóa|xóa bỏ|hủy|hủy bỏ|kiểm soát|quản lý|quản lý chặt|bảo vệ|lập danh sách|kiểm tra|cấp phát|dừng|đóng|gỡ|ngừng)…(tài khoản|quyền|quyền truy cập|người dùng)': 0.7,
    '(rà soát|thu hồi|khóa|vô hiệu hóa|xóa bỏ|loại bỏ|gỡ|hủy) (các |những |ngay |toàn bộ |lại |việc cấp )?tài khoản': 1,
    '(nghỉ hưu|nghỉ việc|thôi việc|chuyển công tác|đã nghỉ|thôi giữ chức|thay đổi vị trí|chuyển vị trí|luân chuyển|hết hợp đồng|điều động)': 0.4,
    '(chứng thư số|chữ ký số)': 0.6,
    '(kiểm soát|hạn chế) (truy cập|đăng nhập|ra vào phòng máy)': 0.6,
    '(đăng nhập|truy cập) từ xa': 0.3,
  },
  unless: [
    'mật khẩu, khóa bí mật',
    'khóa tài khoản đăng (bài|tin)',
    'nghỉ (lễ|tết|hè|học|trưa)',
    'sáp nhập…(hệ thống|cấp độ)',

    'tài khoản (ngân hàng|thanh toán|kho bạc|định danh|mạng xã hội giả|facebook giả|số|zalo)',
    'số tài khoản',
    '(mở|chuyển vào|chuyển khoản)…tài khoản',
    '(phân cấp, phân quyền|phân quyền cho cấp|phân cấp phân quyền)',
    'mật khẩu (mặc định |mạnh |thường xuyên/ định kỳ |thường xuyên |định kỳ )?(đối với |của |cho )?(các |mọi |toàn bộ )?tài khoản( quản trị)?( hệ thống)?',
    '(xác thực|mật khẩu)…(cho|trên|với) (mọi |các |toàn bộ )?tài khoản( quản trị)?',
    '(đối tượng|kẻ xấu|tội phạm)…tài khoản',
    'truy cập từ xa của (bên|nhà thầu|đối tác)',
    '(quyền lợi|quyền và nghĩa vụ|bản quyền|thẩm quyền|chính quyền|chiếm quyền|có thẩm quyền)',
    '(ký số|sử dụng chữ ký số) (văn bản|hồ sơ|tài liệu)',
  ],
};
