// Watches, shifts and rosters, and watching a system round the clock.
import type { DemandRule } from './rule.ts';

export const dutyRoster: DemandRule = {
  control: 'duty-roster',
  phrases: {
    '(ca|kíp) (trong|liên tục|suốt|mỗi)': 0.5,
    '(duy trì|thực hiện|làm việc) (d |chế độ )?(ba|bốn|2|3|4|hai) ca': 0.8,
    '(bật điện thoại|giữ liên lạc|mở máy điện thoại)…(kỳ nghỉ|ngày nghỉ|24|dịp)': 0.8,
    '(có mặt)…(phút|khi được gọi|ngay)': 0.5,
    '(kỳ nghỉ|ngày nghỉ|dịp lễ)': 0.1,
    '(ca sau|mỗi ca|hết ca|đổi ca|giao ca|các ca|ca đêm)': 0.7,
    '(ở lại|có mặt|túc trực|trực)…(qua đêm|tại phòng|tại chỗ|suốt thời gian|trong suốt|ngày tết|ngày nghỉ|ngày lễ|đêm giao thừa)': 0.7,
    '(phân công|bố trí|cử|cắt cử)…(có mặt|ở lại|thường trực)': 0.5,
    '(trực|giám sát|ứng trực|theo dõi|túc trực|vận hành|canh trực)…(24/24|24/7|24h/7|24/24h|24x7|24 giờ/ngày|suốt ngày đêm|24 giờ/24 giờ|24h/24h|24 trên 24|24h/ngày|ngày đêm)': 1,
    '(24/7|24/24|24x7|24h/24h)…(trực|giám sát)': 1,
    '(24/7|24/24|24x7)': 0.6,
    '(lịch|chế độ|công tác|danh sách|bảng|quân số|nhiệm vụ|phiên|sổ|kế hoạch|phương án) (phân công trực|trực|phân ca|ca trực)': 1,
    '(phân công|bố trí|cử|cắt cử|sắp xếp|tổ chức|duy trì|tăng cường|huy động|bảo đảm|đảm bảo|thực hiện|niêm yết|xây dựng)…(trực|ứng trực|túc trực|trực ban|ca trực)': 1,
    '(cán bộ|cá nhân|bộ phận|tổ|nhóm|lực lượng|nhân sự|người|ca|kíp|phiên|đầu mối) (trực|ứng trực|túc trực)': 1,
    'trực (giám sát|sự cố|kỹ thuật|vận hành|máy chủ|hệ thống|lãnh đạo|chỉ huy|ban|bảo đảm|đảm bảo|ứng cứu|xử lý|đêm|tết|chiến|lễ|24)': 1,
    'trực (trong|vào|các|dịp|tại|thường xuyên|suốt|xuyên)': 0.7,
    '(ứng trực|túc trực|trực ca|canh trực)': 1,
    'thường trực (24|ứng cứu|sẵn sàng)': 1,
    '(chia|phân|giao|bàn giao) (ca|kíp|ca trực)': 0.8,
    '(lực lượng|quân số|nhân lực|cán bộ|nhân sự)…(làm việc|sẵn sàng)…(ngoài giờ|trong các ngày nghỉ|trong dịp nghỉ|xuyên tết|cả ngày nghỉ)': 1,
  },
  unless: [
    '(ông|bà|đồng chí) trực',

    '(ban|bộ phận|cơ quan|thành viên|ủy viên|phó chủ tịch|lãnh đạo|tổ) thường trực',
    'thường trực (đội|tổ|tiểu ban|tỉnh|thành|huyện|đảng|hội đồng|ban|hđnd|ubnd|ủy ban|quận|xã|phường)',
    'cơ quan trực (tiếp|thuộc)',
    'trực (thuộc|tiếp|tuyến|quan|giác)',
    '(đường dây nóng|tổng đài|hotline|đầu mối|số điện thoại)…(24/7|24/24)',
    '(số điện thoại|số|điện thoại) (của )?(người |cán bộ |bộ phận )?trực (của|tỉnh|đội)?',
    'số điện thoại…(người|cán bộ|bộ phận) trực',
    '(giám sát|theo dõi|kiểm tra|đôn đốc) việc thực hiện',
    '(phòng, chống|phòng chống) (thiên tai|bão|lụt|cháy)…trực',
  ],
};
