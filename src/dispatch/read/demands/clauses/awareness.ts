// Clauses about telling and training people, and their near misses.
import type { Clauses } from './clause.ts';

export const awareness: Clauses = {
  tuned: [
    ['Phổ biến đến toàn thể cán bộ, giáo viên các thủ đoạn lừa đảo trên mạng.', 'awareness'],
    ['Tổ chức lớp tập huấn kỹ năng an toàn thông tin cho công chức cấp xã.', 'awareness'],
    ['Phát thanh trên loa truyền thanh cơ sở nội dung khuyến cáo trong hai tuần.', 'awareness'],
    ['Quán triệt tới từng đảng viên việc bảo vệ bí mật nhà nước trên không gian mạng.', 'awareness'],
    ['Hướng dẫn học sinh nhận biết và phòng tránh tin giả.', 'awareness'],
    ['Xử lý nghiêm các đối tượng lợi dụng mạng xã hội để tuyên truyền chống phá.', 'statement'],
    ['Tăng cường quản lý hoạt động quảng cáo trên địa bàn.', 'statement'],
  ],
  heldOut: [
    ['Đẩy mạnh truyền thông nâng cao nhận thức về bảo vệ dữ liệu cá nhân.', 'awareness'],
    ['Khuyến cáo người sử dụng không mở tệp đính kèm từ địa chỉ lạ.', 'awareness'],
    ['Mở lớp bồi dưỡng kiến thức an ninh mạng cho cán bộ chuyên trách.', 'awareness'],
    ['Tuyên truyền, vận động hội viên cảnh giác với tội phạm công nghệ cao.', 'awareness'],
    ['Pho bien, quan triet noi dung Chi thi den can bo, cong chuc.', 'awareness'],
    ['Thông báo rộng rãi tới phụ huynh về nguy cơ bắt cóc trực tuyến và cách phòng tránh.', 'awareness'],
    ['Phát hiện, gỡ bỏ các bài đăng tuyên truyền sai sự thật.', 'statement'],
  ],
};
