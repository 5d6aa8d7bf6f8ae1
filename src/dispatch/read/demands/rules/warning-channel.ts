// Following the warnings that others publish or send.
import type { DemandRule } from './rule.ts';

export const warningChannel: DemandRule = {
  control: 'warning-channel',
  phrases: {
    '(đăng ký|để được|được)…(gửi|nhận)…cảnh báo': 1,
    '(có người|phân người|cử người|phân công|giao người|bố trí)…(đọc|xem|theo dõi|nhận)…cảnh báo': 1,
    '(đọc|xem|mở|kiểm tra) (các |những )*(cảnh báo|bản tin|khuyến nghị)': 0.9,
    'cảnh báo (của|từ|do) (các )?(cơ quan chuyên trách|cơ quan chức năng|trung tâm|cục|sở|công an|{authority})…(xử lý|thực hiện|khắc phục|phản hồi|kịp thời)': 1,
    '(nhận|tiếp nhận|xem|đọc)…(tin cảnh báo|bản tin cảnh báo|thông báo lỗ hổng|thông tin cảnh báo)': 1,
    '(thông báo|tin|bản tin|thư)…(cổng|kênh|hệ thống|hộp thư|nền tảng) cảnh báo': 1,
    '(chia sẻ|nhận|tiếp nhận|trao đổi)…(thông tin cảnh báo|tin cảnh báo|cảnh báo sớm)': 0.9,
    '(tham gia|gia nhập) (nhóm|mạng lưới|diễn đàn)…(cảnh báo)': 0.6,
    '(kênh|kênh thông tin|trang) cảnh báo': 0.9,
    '(theo dõi|nắm bắt|cập nhật|tiếp nhận|thu thập|đăng ký nhận|tra cứu|khai thác|nhận|bám sát|kiểm tra)…(cảnh báo|bản tin an toàn|bản tin an ninh|bản tin bảo mật|khuyến nghị bảo mật)': 1.2,
    '(đầu mối|bộ phận|cán bộ|người) (tiếp nhận|nhận) (cảnh báo|các cảnh báo|thông tin cảnh báo)': 1,
    '(xử lý|thực hiện|triển khai|tuân thủ|phản hồi) (kịp thời |nghiêm |ngay )?(các )?(cảnh báo|khuyến nghị, cảnh báo|cảnh báo, khuyến nghị)': 0.7,
    '(truy cập|theo dõi|cập nhật)…(khonggianmang.vn|canhbao|ncsc|không gian mạng quốc gia|cổng cảnh báo|irlab)': 0.6,
    '(nhóm|danh sách thư|hộp thư) (nhận )?cảnh báo': 0.8,
    '(hộp thư|địa chỉ|nền tảng|cổng|hệ thống|nhóm) (nhận |điều phối )?(canhbao|cảnh báo)': 0.8,
    '(báo lại|phản hồi|xác nhận|báo cáo|ghi nhận)…(từng|kết quả xử lý|các|mỗi) cảnh báo': 1,
    '(cập nhật|theo dõi|đọc|nắm|tra cứu)…(khuyến nghị|khuyến cáo|thông báo) (bảo mật |an toàn )?(của|do|từ) (các )?(hãng|nhà sản xuất|nhà cung cấp|cơ quan chuyên trách|cơ quan chuyên môn)': 1,
    '(theo dõi|đọc|nhận|ghi nhận|nghiên cứu|cập nhật) (sát |các |những |thường xuyên |kịp thời )*(bản tin|thông báo) (về )?(mã độc|lỗ hổng|nguy cơ|điểm yếu|an toàn|an ninh|bảo mật)': 1,
    'đăng ký nhận (thông báo|tin|bản tin)': 0.8,
    '(truy cập|vào|mở|xem)…(hệ thống|trang|cổng|mục) cảnh báo': 1,
    '(sổ|danh mục) theo dõi cảnh báo': 0.8,
  },
  unless: [
    'cảnh báo (khi|ngay|nếu|kịp)',
    '(xây dựng|lắp|lắp đặt|trang bị|bật|cài) (đặt )?hệ thống cảnh báo',
    '(bão|lũ|thiên tai|thời tiết|dịch bệnh|cháy)…cảnh báo',
    'cảnh báo (mưa|bão|lũ|thiên tai|cháy|dịch|giao thông)',
    '(biển|biển báo|đèn) cảnh báo',
    '(đã được|đã|theo) (các |cơ quan chức năng |cục an toàn thông tin |sở thông tin và truyền thông )?cảnh báo',
    'cảnh báo (người|khách|đến người|cho người|tới người)',
  ],
};
