// Unwanted messages, calls and mails, and what users say of them.
import type { DemandRule } from './rule.ts';

export const spamComplaint: DemandRule = {
  control: 'spam-complaint',
  phrases: {
    '(xác minh|chuẩn hóa|xác thực|rà soát|cập nhật) (lại )?(thông tin )?thuê bao': 1,
    'thuê bao…(sai lệch|không đúng|không chính xác|hai chiều|một chiều|tái phạm)': 0.8,
    '(số gọi|số máy|cuộc gọi|đầu số)…(quấy rối|làm phiền|lừa đảo|quảng cáo|mời chào)': 1,
    '(số điện thoại|thuê bao|sim|đầu số)…(rải|phát tán|gửi)…(tin nhắn|quảng cáo)': 1,
    '(dừng|ngừng|khóa|chặn)…(sim|thuê bao)…(không chính chủ|rác|sai thông tin)': 1,
    '(chặn|ngăn|xử lý)…cuộc gọi…(mời chào|quảng cáo|vay|tiếp thị|rác|lừa đảo)': 1,
    '(khiếu nại|phản ánh|xử lý|tiếp nhận)…(làm phiền|quấy rối|không mong muốn|quảng cáo rác)': 1,
    '(không nhận|từ chối nhận|từ chối) (tin nhắn |cuộc gọi )?quảng cáo': 0.8,
    '(thuê bao|sim)…(quấy rối|phát tán|quảng cáo|không đúng thông tin|sai thông tin|rác)': 0.8,
    '(khóa|chặn|thu hồi|xác thực|chấm dứt|cập nhật|xử lý)…(thuê bao|sim|đầu số)': 0.4,
    '(thông tin thuê bao|sim không đúng)': 0.7,
    '(tin nhắn|cuộc gọi|thư điện tử|sim|sms|thư) (rác|spam)': 1,
    '(ngăn chặn|xử lý|chặn|khóa|thu hồi|phản ánh|khiếu nại|lọc|hạn chế|đấu tranh|giải quyết|tiếp nhận)…(tin nhắn|cuộc gọi|thuê bao|sim)…(lừa đảo|giả mạo|mạo danh|quảng cáo|không mong muốn|phát tán|không chính chủ|kích hoạt sẵn)': 1,
    '(tin nhắn|cuộc gọi) (lừa đảo|giả mạo|quảng cáo không mong muốn|không mong muốn|mạo danh)': 0.8,
    '(sim không chính chủ|sim rác|thuê bao không chính chủ|sim kích hoạt sẵn)': 1,
    '(phản ánh|khiếu nại)…(tin nhắn|cuộc gọi|thuê bao)': 0.6,
    '(tên định danh|brandname)': 1,
    'trạm (thu )?phát sóng giả': 1,
    '(gắn nhãn|gán nhãn|hiển thị cảnh báo)…cuộc gọi': 1,
  },
  unless: [
    '(cung cấp) thông tin thuê bao',
    'theo văn bản của (công an|cơ quan)',

    '(tuyên truyền|khuyến cáo|cảnh báo|cảnh giác|hướng dẫn|nhận biết|phổ biến|nhận diện)…(tin nhắn|cuộc gọi|thư rác)',
  ],
};
