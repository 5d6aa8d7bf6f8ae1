// Copies of data, where they are kept, and whether they come back.
import type { DemandRule } from './rule.ts';

export const backup: DemandRule = {
  control: 'backup',
  phrases: {
    '(sao lưu|backup|back up)': 1,
    '(3-2-1|3 - 2 - 1|3-2-1-1-0)': 1,
    '(bản sao|bản dự phòng|dữ liệu dự phòng) (dữ liệu|ngoại tuyến|offline|của cơ sở dữ liệu|định kỳ)': 1,
    '(dữ liệu dự phòng|dự phòng dữ liệu|bản sao dữ liệu)': 1,
    '(phục hồi|khôi phục) (dữ liệu|được dữ liệu|lại dữ liệu)': 0.8,
    '(phục hồi|khôi phục)…(từ bản sao|bản dự phòng|bản lưu|từ bản)': 1,
    '(khôi phục|phục hồi)…(hoạt động|hệ thống)': 0.3,
    '(kiểm thử|diễn tập|thử nghiệm|kiểm tra)…(khôi phục|phục hồi)': 0.4,
    '(chép|lưu|lưu trữ|cất)…(băng từ|ổ cứng rời|ổ cứng ngoài|ổ cứng di động|ngoại tuyến|offline|thiết bị lưu trữ ngoài)': 1,
  },
  unless: ['(đánh cắp|lộ|mua bán)…(bản sao lưu|dữ liệu sao lưu)', '(tuyên truyền|tập huấn)…sao lưu'],
};
