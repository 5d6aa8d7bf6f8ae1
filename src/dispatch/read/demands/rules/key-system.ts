// Important systems: their list, their safety level, what is checked before they are joined to others.
import type { DemandRule } from './rule.ts';

export const keySystem: DemandRule = {
  control: 'key-system',
  phrases: {
    '(hệ thống|hệ thống thông tin|hạ tầng thông tin|cơ sở dữ liệu) (trọng yếu|quan trọng|then chốt|dùng chung quan trọng)': 1,
    '(hệ thống|hệ thống thông tin) (phục vụ)…(chỉ đạo|điều hành|lãnh đạo)': 1,
    '(danh mục|thống kê|kiểm kê|rà soát, lập danh mục|lập danh sách)…(hệ thống thông tin|các hệ thống)': 1,
    '(hồ sơ|xác định|phê duyệt|đề xuất|thẩm định)…cấp độ': 0.6,
    '(cấp độ an toàn|an toàn theo cấp độ|cấp độ của hệ thống|an toàn hệ thống thông tin theo cấp độ|hồ sơ cấp độ|hồ sơ đề xuất cấp độ|bảo đảm an toàn theo cấp độ|theo cấp độ)': 0.8,
    '(hệ thống thông tin|hệ thống)…(cấp độ)': 0.3,
    '(đánh giá|kiểm tra|kiểm định)…(trước khi kết nối|trước khi đưa vào|trước khi vận hành|trước khi tích hợp)': 0.9,
    '(trước khi kết nối)': 0.6,
    '(kết nối|liên thông)…(hệ thống|trục liên thông|mạng truyền số liệu|mạng diện rộng|cơ sở dữ liệu quốc gia)': 0.4,
    '(mô hình 4 lớp|mô hình bốn lớp|bảo vệ 4 lớp)': 1,
    '(dung lượng|năng lực hạ tầng|hạ tầng máy chủ)…(hệ thống|truyền tải|đáp ứng)': 0.4,
  },
  unless: [
    'hệ thống…(tin nhắn rác|phản ánh)',
    '(mật khẩu|điểm yếu|lỗ hổng|kiểm thử xâm nhập)…trước khi',
    '(kiểm thử|thử nghiệm)…trước khi',
    '(xác định|nâng)…mức độ',
    '(lưu trữ, xử lý|các|những) (thông tin|dữ liệu|tài liệu) quan trọng',
    'gửi…qua trục liên thông',
    'hạ tầng viễn thông',
  ],
};
