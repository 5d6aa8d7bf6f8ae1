// Unwanted messages, calls and mails, and what users say of them.
import type { DemandRule } from './rule.ts';

export const spamComplaint: DemandRule = {
  control: 'spam-complaint',
  phrases: {
    '(tin nhắn|cuộc gọi|thư điện tử|sim|sms|thư) (rác|spam)': 1,
    '(ngăn chặn|xử lý|chặn|khóa|thu hồi|phản ánh|khiếu nại|lọc|hạn chế|đấu tranh|giải quyết|tiếp nhận)…(tin nhắn|cuộc gọi|thuê bao|sim)…(lừa đảo|giả mạo|mạo danh|quảng cáo|không mong muốn|phát tán|không chính chủ|kích hoạt sẵn)': 1,
    '(tin nhắn|cuộc gọi) (lừa đảo|giả mạo|quảng cáo không mong muốn|không mong muốn|mạo danh)': 0.8,
    '(sim không chính chủ|sim rác|thuê bao không chính chủ|sim kích hoạt sẵn)': 1,
    '(phản ánh|khiếu nại)…(tin nhắn|cuộc gọi|thuê bao)': 0.6,
  },
  unless: [
    '(tuyên truyền|khuyến cáo|cảnh báo|cảnh giác|hướng dẫn|nhận biết|phổ biến|nhận diện)…(tin nhắn|cuộc gọi|thư rác)',
  ],
};
