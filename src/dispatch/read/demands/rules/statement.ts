// Duties about what is said, and about leading: the unit's own word is all that can be had.
import type { DemandRule } from './rule.ts';

export const statement: DemandRule = {
  control: 'statement',
  ofWhole: true,
  inOtherTrades: () => true,
  phrases: {
    '(xóa bỏ|gỡ bỏ|gỡ|xóa|ngăn chặn|xử lý|đấu tranh|phát hiện|phản bác|ngăn ngừa|chặn lọc)…(nội dung vi phạm|nội dung thông tin xấu độc|nội dung xấu độc|thông tin xấu độc|nội dung trái pháp luật|nội dung xuyên tạc|thông tin sai sự thật|tin giả|thông tin vi phạm pháp luật|nội dung phản động|bài viết có nội dung|luận điệu)': 1,
    '(nội dung trái pháp luật|nội dung vi phạm pháp luật)': 1,
    '(quan tâm|quan tâm,) chỉ đạo': 1,
    '(khó khăn, vướng mắc|khó khăn vướng mắc|vướng mắc, khó khăn)': 1,
    '(chịu trách nhiệm trước|chịu hoàn toàn trách nhiệm)': 1,
    '(xóa|gỡ|gỡ bỏ|chặn|ngăn chặn|xử lý|đấu tranh với)…(bài|bài viết|bài đăng|tin|nội dung|thông tin) (xuyên tạc|bôi nhọ|sai sự thật|phản động|kích động|vu khống)': 1,
    '(không|không được|nghiêm cấm|cấm|tuyệt đối không) (đăng|chia sẻ|phát tán|đưa|đăng tải|đăng, chia sẻ|lan truyền)…(hình ảnh|thông tin|tài liệu|bài viết|văn bản|clip)…(lên|trên|qua)( các)? (mạng|mạng xã hội|internet|zalo|facebook|nhóm)': 1,
    '(xóa|gỡ|gỡ bỏ|chặn|ngăn chặn|xử lý)…(bài|bài viết|tin|nội dung|bình luận|thông tin) (xúc phạm|bịa đặt|chưa kiểm chứng|xuyên tạc|phản cảm)': 0.8,
  },
  unless: [
    'mong…(quan tâm|chỉ đạo)',
    '(gỡ bỏ|xóa|ngăn chặn|chặn|tạm dừng)…(khi|theo|ngay khi)…yêu cầu',
    'rà soát…(website|tên miền|trang thông tin|cổng thông tin)…(xóa bỏ|gỡ bỏ|gỡ|xóa)',
    '(tuyên truyền|cảnh giác|nâng cao|hướng dẫn|nhận biết|phổ biến|kỹ năng)…(xấu độc|tin giả|sai sự thật|vi phạm pháp luật)',
    '(báo cáo|kết quả)…(khó khăn, vướng mắc)…(trước ngày|chậm nhất)',
    '(tuyên truyền|nhắc|nhắc nhở|hướng dẫn|khuyến cáo|vận động|dặn|quán triệt|giáo dục)…(không|không được) (đăng|chia sẻ|phát tán|lan truyền)',
  ],
};
