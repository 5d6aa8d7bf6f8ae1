// Protection of computers and of the border of a network against malware.
import type { DemandRule } from './rule.ts';

export const endpointProtection: DemandRule = {
  control: 'endpoint-protection',
  phrases: {
    '(cấm|nghiêm cấm|không|khóa|chặn|tắt|hạn chế)…(cắm|dùng|cổng|kết nối)…(usb|ổ nhớ|thẻ nhớ|ổ cứng|thiết bị nhớ|thiết bị lưu trữ)': 1,
    '(khóa|chặn|tắt|vô hiệu|bịt) (các |toàn bộ )?(cổng|khe) usb': 1,
    '(cơ sở dữ liệu|mẫu nhận diện|mẫu) (virus|virut|vi rút|vi-rút)': 1,
    '(cài|cài sẵn|cài đặt|trang bị)…(phần mềm|giải pháp) (bảo vệ|bảo mật|an ninh)': 1,
    '(không|cấm|chặn|hạn chế) (cắm|kết nối|dùng|sử dụng)…(usb|thiết bị lưu trữ|thẻ nhớ|ổ cứng)': 0.7,
    '(quét|kiểm tra) {malware}': 0.7,
    '(ổ đĩa|usb|thẻ nhớ|thiết bị lưu trữ di động|thiết bị nhớ)': 0.3,
    '(chặn|tắt|cấm|vô hiệu)…(tự động chạy|autorun|ổ usb|cổng usb|usb lạ|usb cá nhân)': 0.8,
    '(gia hạn|mua|cấp)…bản quyền': 0.5,
    '(tường lửa cá nhân|tường lửa windows|phần mềm bẻ khóa|phần mềm lậu|công cụ bẻ khóa|phần mềm crack)': 0.8,
    '(phần mềm|giải pháp|chương trình|công cụ|hệ thống) (diệt|chống|phòng chống|phòng, chống|phòng, diệt|bảo vệ|quét) (virus|virut|vi rút|vi-rút|mã độc|phần mềm độc hại|máy trạm|máy tính|điểm cuối)': 1,
    '(phòng, chống|phòng chống) (mã độc|phần mềm độc hại|virus máy tính|virut máy tính|vi rút máy tính)': 0.8,
    '(diệt|quét|chống) (virus|virut|vi rút|vi-rút)': 1,
    '(cài đặt|trang bị|triển khai|cập nhật|lắp đặt|sử dụng)…(phần mềm|giải pháp)…(mã độc|virus|virut|vi rút|vi-rút)': 0.8,
    '(edr|xdr|antivirus|anti-virus|endpoint|bảo vệ điểm cuối|bảo vệ máy trạm)': 1,
    '(trang bị|lắp đặt|triển khai|cấu hình|thiết lập|bật|rà soát)…(tường lửa|firewall|chống xâm nhập|phát hiện xâm nhập|ids|ips|waf)': 1,
    '(tường lửa|firewall)': 0.4,
    '(không|gỡ|gỡ bỏ|cấm|loại bỏ|ngừng)…(phần mềm bẻ khóa|phần mềm lậu|phần mềm không có bản quyền|phần mềm không rõ|phần mềm không bản quyền|phần mềm lạ|phần mềm crack)': 1,
    '(phần mềm|hệ điều hành) có bản quyền': 0.7,
    '(sử dụng|cài|cài đặt|chỉ sử dụng|trang bị)…(bản quyền)': 0.4,
    '(máy trạm|máy tính)': 0.1,
  },
  unless: [
    'không (dùng|sử dụng)…ngoài…(usb|thiết bị)',
    'cấu hình tường lửa…(dịch vụ|cổng)',
    '(bố trí|cấp|bảo đảm) (nguồn )?kinh phí…',
    'usb (an toàn|cơ yếu|ký số|token)',

    '(tuyên truyền|truyền thông|nguy cơ|tập huấn|khuyến cáo|tác hại|kỹ năng)…(mã độc|bẻ khóa|không bản quyền|virus|vi rút|virut)',
    '(dịch bệnh|vắc xin|y tế|bệnh)…(vi rút|virus)',
    '(phòng chống|phòng, chống) dịch',
    '(chặn|cấu hình)…trên…tường lửa…(tên miền|địa chỉ|ip)',
    '(trên|của) (thiết bị )?tường lửa',
    '(vá|bản vá|lỗ hổng)…tường lửa',
    'phát tán (virus|vi rút|virut|vi-rút)',
  ],
};
