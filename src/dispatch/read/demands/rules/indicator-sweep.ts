// Looking in logs and machines for addresses and files that are known to be malicious.
import type { DemandRule } from './rule.ts';

export const indicatorSweep: DemandRule = {
  control: 'indicator-sweep',
  phrases: {
    '(địa chỉ|ip|tên miền|kết nối|url|đường dẫn)…(độc hại|lừa đảo|mã độc)': 0.7,
    '(ngăn chặn|chặn|chặn lọc|cấm)…(tên miền|địa chỉ ip|ip|url|địa chỉ|kết nối|máy chủ điều khiển)': 0.7,
    '(rà soát|kiểm tra|giám sát|phát hiện|đối chiếu|tìm|ngắt|xử lý|rà quét)…(kết nối|nhật ký|log|tên miền|địa chỉ ip)': 0.5,
    '(kết nối|truy cập) (bất thường|trái phép|lạ|đáng ngờ|đến|tới|ra)…(độc hại|máy chủ điều khiển|mã độc|danh sách|tên miền|địa chỉ|c2|botnet)': 0.7,
    '(kết nối|truy cập|lưu lượng|hành vi) (bất thường|đáng ngờ)': 0.5,
    '(trong|theo|tại|với) (danh sách|phụ lục|danh mục)': 0.3,
    '(danh sách|danh mục) (gửi kèm|đính kèm|kèm theo)': 0.3,
    '(chỉ báo|dấu hiệu nhận biết|dấu hiệu nhận diện) (tấn công|xâm nhập|thỏa hiệp|mã độc|độc hại|của mã độc)': 1,
    '(ioc|iocs|indicator|indicators)': 1,
    '(máy chủ điều khiển|máy chủ c&c|c2 server|c&c|c2)': 0.8,
    '(mạng botnet|mạng máy tính ma|botnet)': 1,
    '(mã hash|mã băm|giá trị băm|hash|md5|sha256|sha-256)': 1,
    '(bóc gỡ|loại bỏ|gỡ bỏ|diệt) (mã độc|phần mềm độc hại|phần mềm gián điệp)': 0.8,
    '(bóc gỡ|cô lập)…(mã độc|máy tính|máy)': 0.7,
    '(rà quét|rà soát|kiểm tra|truy tìm|tìm kiếm|phát hiện)…(mã độc|phần mềm gián điệp|phần mềm độc hại)': 0.6,
    '(mã độc|phần mềm độc hại)…(đã được|do|theo)…(xác định|cảnh báo|cung cấp|chia sẻ|thông báo|danh sách)': 0.5,
    '(máy tính|máy trạm|thiết bị|máy chủ) (bị nhiễm|nhiễm|đã nhiễm|lây nhiễm|bị lây nhiễm) (mã độc|virus|vi rút)': 0.8,
    '(dấu hiệu|hoạt động|dấu vết)…(xâm nhập|apt|tấn công có chủ đích|nhóm tấn công|thỏa hiệp)': 0.6,
    '(nhóm tấn công|chiến dịch tấn công|tấn công có chủ đích|apt)': 0.4,
    '(săn lùng|săn tìm|threat hunting|truy vết)': 1,
    '(tệp|tập tin|file)…(trùng|khớp)': 0.6,
  },
  unless: [
    '(phát động|hưởng ứng) chiến dịch',
    'công cụ hỗ trợ xử lý mã độc',
    '(phần mềm|giải pháp|hệ thống) (phòng chống|phòng, chống|diệt|chống) (mã độc|virus|vi rút)',
    '(tuyên truyền|khuyến cáo|cảnh giác|hướng dẫn người|cảnh báo người)…(mã độc|độc hại|lừa đảo|tên miền)',
    '(tin nhắn|cuộc gọi)…lừa đảo',
    '(thông báo|báo|báo cáo)…khi…mã độc',
    '(khi|nếu|trường hợp)…(mã độc|bất thường)…(thông báo|báo|liên hệ)',
  ],
};
