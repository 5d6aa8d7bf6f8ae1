// Watches, shifts and rosters, and watching a system round the clock.
import type { DemandRule } from './rule.ts';

export const dutyRoster: DemandRule = {
  control: 'duty-roster',
  phrases: {
    '(trực|giám sát|ứng trực|theo dõi|túc trực|vận hành)…(24/24|24/7|24h/7|24/24h|24x7|24 giờ/ngày|suốt ngày đêm|24 giờ/24 giờ|24h/24h)': 1,
    '(24/7|24/24|24x7)…(trực|giám sát)': 1,
    '(24/7|24/24|24x7)': 0.6,
    '(lịch|chế độ|công tác|danh sách|bảng|quân số|nhiệm vụ) (phân công trực|trực)': 1,
    '(phân công|bố trí|cử|cắt cử|sắp xếp|tổ chức|duy trì|tăng cường|huy động|bảo đảm|đảm bảo)…(trực|ứng trực|túc trực|trực ban)': 1,
    '(cán bộ|cá nhân|bộ phận|tổ|nhóm|lực lượng|nhân sự|người|ca|kíp) (trực|ứng trực|túc trực)': 1,
    'trực (giám sát|sự cố|kỹ thuật|vận hành|máy chủ|hệ thống|lãnh đạo|ban|bảo đảm|đảm bảo|ứng cứu|xử lý)': 1,
    'trực (trong|vào|các|dịp|tại|thường xuyên|suốt|xuyên)': 0.7,
    'ứng trực': 1,
    'túc trực': 1,
    'thường trực (24|ứng cứu|sẵn sàng)': 1,
    '(chia|phân) (ca|kíp)': 0.8,
  },
  unless: [
    '(ban|bộ phận|cơ quan|thành viên|ủy viên|phó chủ tịch|lãnh đạo|tổ) thường trực',
    'thường trực (đội|tổ|tiểu ban|tỉnh|thành|huyện|đảng|hội đồng|ban|hđnd|ubnd|ủy ban|quận|xã|phường)',
    'cơ quan trực (tiếp|thuộc)',
    'trực (thuộc|tiếp|tuyến|quan|giác)',
    '(đường dây nóng|tổng đài|hotline|đầu mối|số điện thoại)…(24/7|24/24)',
    'số điện thoại…(người|cán bộ|bộ phận) trực',
    '(giám sát|theo dõi|kiểm tra|đôn đốc) việc thực hiện',
    '(phòng, chống|phòng chống) (thiên tai|bão|lụt|cháy)…trực',
  ],
};
