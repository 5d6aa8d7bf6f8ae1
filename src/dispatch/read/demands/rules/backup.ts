// Copies of data, where they are kept, and whether they come back.
import type { DemandRule } from './rule.ts';

export const backup: DemandRule = {
  control: 'backup',
  phrases: {
    '(sau khi|khi) sao (chép )?dữ liệu': 0.8,
    '(bản sao lưu|bản lưu)…(toàn vẹn|mở được|đọc được|dùng được)': 0.8,
    '(lấy lại|dựng lại|nạp lại) (được )?(dữ liệu|cơ sở dữ liệu|số liệu|hồ sơ)': 0.8,
    '(băng từ|ổ cứng|thẻ nhớ|đĩa từ|thiết bị nhớ|bản lưu|bản sao)': 0.3,
    '(chép|ghi|xuất|lưu)…(ra|sang|vào) (thiết bị nhớ|thẻ nhớ|ổ cứng|ổ rời|đĩa|băng|kho lưu trữ)': 1,
    'bản sao (đầy đủ|toàn phần|toàn bộ|phần thay đổi|gia tăng|thay đổi)': 1,
    '(số liệu|dữ liệu|cơ sở dữ liệu) dự phòng': 1,
    '(ghi|sao|chép)…(hai|02|2|nhiều) (thiết bị|ổ cứng|ổ|nơi|bản|phương tiện)': 0.8,
    'dữ liệu…(thiết bị lưu trữ|băng từ|ổ cứng)': 0.3,
    '(nhân bản|sao chép|lưu dự phòng|lưu trữ dự phòng|bản lưu)': 0.7,
    '(dữ liệu|cơ sở dữ liệu|hồ sơ|cấu hình)…(nhân bản|bản lưu|một bản|hai bản|bản thứ hai|kho lưu trữ thứ hai|nơi khác)': 0.5,
    '(giữ|lưu|cất)…(một bản|01 bản|hai bản|02 bản|các bản)…(dữ liệu|ở nơi|nơi)': 0.8,
    '(không nối mạng|tách rời|ngoại tuyến|offline|ngoài mạng)': 0.3,
    '(dữ liệu|hồ sơ điện tử|cơ sở dữ liệu)': 0.1,
    '(thử)…(trở lại hoạt động|khôi phục|phục hồi)': 0.5,
    '(sao lưu|backup|back up|back-up)': 1,
    '(3-2-1|3 - 2 - 1|3-2-1-1-0)': 1,
    '(bản sao|bản dự phòng|bản lưu|bản sao chép|dữ liệu dự phòng) (dữ liệu|ngoại tuyến|offline|của cơ sở dữ liệu|định kỳ|cấu hình|dự phòng|an toàn|tách rời)': 1,
    '(lưu|giữ|lưu trữ|cất|chép|tạo)…(bản sao|bản dự phòng)': 0.8,
    '(dữ liệu dự phòng|dự phòng dữ liệu|bản sao dữ liệu|sao chép dữ liệu|dự phòng thảm họa)': 1,
    '(phục hồi|khôi phục) (dữ liệu|được dữ liệu|lại dữ liệu|thử|cơ sở dữ liệu)': 0.8,
    '(thử|diễn tập|kiểm tra) (việc )?(phục hồi|khôi phục)': 0.6,
    '(phục hồi|khôi phục)…(từ bản sao|bản dự phòng|bản lưu|từ bản)': 1,
    '(khôi phục|phục hồi)…(hoạt động|hệ thống|cơ sở dữ liệu)': 0.3,
    '(kiểm thử|diễn tập|thử nghiệm|kiểm tra)…(khôi phục|phục hồi)': 0.4,
    '(chép|lưu|lưu trữ|cất|để)…(băng từ|ổ cứng rời|ổ cứng ngoài|ổ cứng di động|ngoại tuyến|offline|thiết bị lưu trữ ngoài|nơi tách rời|tách rời mạng|tách khỏi mạng|hai nơi|02 nơi)': 1,
  },
  unless: [
    '(đánh cắp|lộ|mua bán)…(bản sao lưu|dữ liệu sao lưu)',
    '(tuyên truyền|tập huấn)…sao lưu',
    '(bản sao) (công chứng|chứng thực|văn bản|giấy|quyết định|hợp đồng)',
  ],
};
