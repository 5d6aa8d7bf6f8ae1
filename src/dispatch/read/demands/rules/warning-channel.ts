// Following the warnings that others publish or send.
import type { DemandRule } from './rule.ts';

export const warningChannel: DemandRule = {
  control: 'warning-channel',
  phrases: {
    '(kênh|kênh thông tin) cảnh báo': 0.9,
    '(theo dõi|nắm bắt|cập nhật|tiếp nhận|thu thập|đăng ký nhận|tra cứu|khai thác|nhận|bám sát)…(cảnh báo|bản tin an toàn|bản tin cảnh báo)': 1,
    '(đầu mối|bộ phận|cán bộ) (tiếp nhận|nhận) (cảnh báo|các cảnh báo|thông tin cảnh báo)': 1,
    '(xử lý|thực hiện|triển khai|tuân thủ) (kịp thời |nghiêm |ngay )?(các )?(cảnh báo|khuyến nghị, cảnh báo|cảnh báo, khuyến nghị)': 0.7,
    '(truy cập|theo dõi)…(khonggianmang.vn|canhbao|ncsc|không gian mạng quốc gia)': 0.6,
  },
  unless: [
    'hệ thống cảnh báo',
    '(bão|lũ|thiên tai|thời tiết|dịch bệnh|cháy)…cảnh báo',
    'cảnh báo (mưa|bão|lũ|thiên tai|cháy|dịch|giao thông)',
    '(biển|biển báo|đèn) cảnh báo',
    '(đã được|đã)…cảnh báo',
    'cảnh báo (người|khách|đến người|cho người|tới người)',
  ],
};
