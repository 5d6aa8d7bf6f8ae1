// Clauses about unwanted messages and calls, and their near misses.
import type { Clauses } from './clause.ts';

export const spamComplaint: Clauses = {
  tuned: [
    ['Xử lý dứt điểm phản ánh của thuê bao về tin nhắn rác trong 24 giờ.', 'spam-complaint'],
    ['Chặn các cuộc gọi rác phát tán từ thuê bao của doanh nghiệp.', 'spam-complaint'],
    ['Rà soát, thu hồi SIM rác, SIM không chính chủ.', 'spam-complaint'],
    ['Ngăn chặn tin nhắn giả mạo thương hiệu ngân hàng trên mạng di động.', 'spam-complaint'],
    ['Tuyên truyền cách nhận biết tin nhắn lừa đảo cho người cao tuổi.', 'awareness'],
    ['Thu gom rác thải tại các điểm tập kết.', 'statement'],
  ],
  heldOut: [
    ['Tiếp nhận, giải quyết khiếu nại về cuộc gọi quảng cáo không mong muốn.', 'spam-complaint'],
    ['Tăng cường biện pháp kỹ thuật ngăn chặn tin nhắn rác, cuộc gọi lừa đảo.', 'spam-complaint'],
    ['Khóa hai chiều thuê bao phát tán tin nhắn lừa đảo.', 'spam-complaint'],
    ['Xu ly phan anh ve cuoc goi rac, tin nhan rac.', 'spam-complaint'],
    ['Triển khai bộ lọc thư rác cho hệ thống thư điện tử công vụ.', 'spam-complaint'],
    ['Cập nhật kết quả xử lý phản ánh của người dùng về cuộc gọi rác lên hệ thống.', 'spam-complaint'],
    ['Xử lý phản ánh của người dân về vệ sinh môi trường.', 'statement'],
  ],
};
