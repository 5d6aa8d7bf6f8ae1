// Networks of operators that must go on, whatever happens.
import type { DemandRule } from './rule.ts';

export const networkContinuity: DemandRule = {
  control: 'network-continuity',
  phrases: {
    '(hạ tầng|cơ sở hạ tầng|mạng|công trình|mạng lưới) viễn thông': 0.7,
    '(hạ tầng|thiết bị|hệ thống) (mạng lưới|truyền dẫn)': 0.8,
    '(hạ tầng viễn thông|viễn thông, internet|an toàn mạng lưới|mạng lưới viễn thông|thông tin liên lạc|đường truyền|dịch vụ viễn thông|hạ tầng mạng lưới)…(thông suốt|an toàn|ổn định|liên tục|hoạt động tốt|không gián đoạn)': 0.8,
    '(bảo đảm|đảm bảo|bảo vệ|giữ vững|duy trì|phục vụ)…(thông tin liên lạc|hạ tầng viễn thông|an toàn mạng lưới|hạ tầng mạng lưới|mạng lưới viễn thông|đường truyền|kênh truyền|mạng viễn thông|đường truyền internet)': 0.7,
    '(bảo đảm|đảm bảo|bảo vệ)…(hạ tầng viễn thông|cơ sở hạ tầng viễn thông|an toàn mạng lưới)': 0.4,
    'thông tin liên lạc': 0.5,
    '(thông suốt|không gián đoạn|không bị gián đoạn|liên tục)': 0.4,
    '(trạm bts|trạm thu phát sóng|trạm phát sóng|xe phát sóng|xe bts|bts lưu động|bts di động|nhà trạm|phát sóng lưu động)': 1,
    '(tuyến cáp|cáp quang|cáp biển|cáp viễn thông|tuyến truyền dẫn|truyền dẫn)': 0.8,
    '(bảo dưỡng|kiểm tra|gia cố|nâng cấp|sửa chữa|dự phòng|rà soát|bảo vệ)…(đường truyền|tuyến cáp|cáp quang|thiết bị|nhà trạm|truyền dẫn|nguồn điện)': 0.4,
    'đường truyền': 0.5,
    '(nghẽn mạng|tắc nghẽn mạng|nghẽn|quá tải mạng|điều tiết lưu lượng|san tải)': 1,
    '(vu hồi|roaming|chuyển vùng)': 1,
    '(mạng di động|sóng di động|vùng phủ sóng|vùng lõm sóng)': 0.6,
    '(chặn lọc|ngăn chặn|bảo vệ)…(mạng lưới|hạ tầng mạng)': 0.7,
    'hạ tầng mạng lưới': 0.5,
    'mạng lưới': 0.2,
    '(phương án dự phòng)…(thiết bị|nguồn|kết nối|đường truyền|tuyến)': 0.7,
  },
  unless: [
    'mạng lưới (bưu chính|khuyến nông|y tế|cơ sở y tế|giáo dục|trường|cộng tác viên|ứng cứu|kinh doanh|phân phối)',
    '(mạng lưới|mạng) (bưu chính)',
    'lợi dụng…',
    'giao thông…thông suốt',
    '(tin nhắn|cuộc gọi)…mạng di động',
    '(chỉ đạo|lãnh đạo|điều hành) (thông suốt|liên tục)',
    'dịch vụ bưu chính',
    'đơn vị chuyên trách',
  ],
};
