// Clauses about tampered websites and stray domains, and their near misses.
import type { Clauses } from './clause.ts';

export const websiteIntegrity: Clauses = {
  tuned: [
    [
      'Rà soát toàn bộ cổng, trang thông tin điện tử do đơn vị quản lý, gỡ bỏ các đường dẫn quảng cáo đánh bạc bị chèn trái phép.',
      'website-integrity',
    ],
    [
      'Kiểm tra trang web của nhà trường, nếu bị chèn nội dung cờ bạc trực tuyến thì khắc phục ngay.',
      'website-integrity',
    ],
    [
      'Thu hồi, hủy bỏ các tên miền con không còn dùng để tránh bị đối tượng xấu chiếm quyền.',
      'website-integrity',
    ],
    [
      'Tăng cường theo dõi giao diện Cổng thông tin điện tử để phát hiện việc thay đổi nội dung trái phép.',
      'website-integrity',
    ],
    [
      'Khẩn trương xử lý các tệp tin độc hại, mã khai thác bị cài vào website bệnh viện.',
      'website-integrity',
    ],
    ['Đăng tải nội dung Công văn này lên Cổng thông tin điện tử của huyện để mọi người biết.', 'awareness'],
    ['Tra cứu hướng dẫn chi tiết tại website của Trung tâm Giám sát.', 'statement'],
  ],
  heldOut: [
    [
      'Rà quét toàn bộ trang tin, tên miền phụ để loại bỏ liên kết ẩn dẫn đến trang cá độ.',
      'website-integrity',
    ],
    [
      'Không để xảy ra tình trạng trang thông tin điện tử bị chuyển hướng sang nội dung phản cảm.',
      'website-integrity',
    ],
    [
      'Thường xuyên kiểm tra các website thuộc phạm vi quản lý nhằm sớm nhận ra dấu hiệu bị tấn công thay đổi giao diện.',
      'website-integrity',
    ],
    [
      'Đóng các trang web, chuyên trang đã ngừng cập nhật và trả lại tên miền .gov.vn không sử dụng.',
      'website-integrity',
    ],
    ['Gỡ bỏ mã quảng cáo, bài viết lạ bị chèn trên cổng thành phần.', 'website-integrity'],
    ['Ra soat cac trang thong tin dien tu, go bo lien ket la.', 'website-integrity'],
    ['Cập nhật đầy đủ lịch công tác tuần trên trang thông tin điện tử của sở.', 'statement'],
  ],
};
