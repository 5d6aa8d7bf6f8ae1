// Clauses that no other control covers: the unit's own word is all that can be had.
import type { Clauses } from './clause.ts';

export const statement: Clauses = {
  tuned: [
    [
      'Thủ trưởng các đơn vị chịu trách nhiệm trước Ủy ban nhân dân tỉnh về việc thực hiện Công văn này.',
      'statement',
    ],
    ['Gỡ bỏ các bài viết có nội dung xuyên tạc trên nền tảng do doanh nghiệp quản lý.', 'statement'],
    ['Bố trí kinh phí cho các nhiệm vụ nêu trên trong dự toán năm 2026.', 'statement'],
    ['Nhận được Công văn này, yêu cầu các đơn vị nghiêm túc triển khai thực hiện.', 'statement'],
    ['Không soạn thảo, lưu giữ tài liệu mật trên máy tính có kết nối Internet.', 'statement'],
    ['Xử lý thông tin vi phạm pháp luật, xóa bỏ nội dung xấu độc trên diễn đàn.', 'statement'],
  ],
  heldOut: [
    ['Đấu tranh, ngăn chặn các đối tượng tán phát thông tin xấu độc trên mạng xã hội.', 'statement'],
    ['Đưa kết quả thực hiện vào tiêu chí đánh giá thi đua cuối năm.', 'statement'],
    ['Lãnh đạo các sở, ngành quan tâm, chỉ đạo triển khai thực hiện.', 'statement'],
    ['Rà soát, ban hành quy chế bảo đảm an toàn thông tin của cơ quan.', 'statement'],
    ['Ưu tiên kinh phí mua sắm trang thiết bị cho công tác chuyển đổi số.', 'statement'],
    ['Yeu cau thu truong cac don vi nghiem tuc trien khai thuc hien.', 'statement'],
  ],
};
