// Clauses about acting on orders of an authority, and their near misses.
import type { Clauses } from './clause.ts';

export const authorityOrder: Clauses = {
  tuned: [
    ['Chấp hành nghiêm các yêu cầu ngăn chặn, gỡ bỏ của cơ quan nhà nước có thẩm quyền.', 'authority-order'],
    ['Cung cấp nhật ký hệ thống theo yêu cầu của cơ quan điều tra.', 'authority-order'],
    ['Thực hiện kịp thời yêu cầu của Cục An toàn thông tin về tạm dừng dịch vụ.', 'authority-order'],
    ['Phối hợp với lực lượng chuyên trách bảo vệ an ninh mạng khi có yêu cầu.', 'authority-order'],
    ['Tổ chức hội nghị theo yêu cầu nhiệm vụ của năm học.', 'statement'],
    ['Đáp ứng yêu cầu của người dân về cấp giấy tờ.', 'statement'],
  ],
  heldOut: [
    ['Thực hiện nghiêm các biện pháp xử lý theo yêu cầu của cơ quan có thẩm quyền.', 'authority-order'],
    ['Tuân thủ ngay lệnh huy động, điều phối của cơ quan điều phối quốc gia.', 'authority-order'],
    ['Cung cấp thông tin thuê bao cho cơ quan công an khi có yêu cầu bằng văn bản.', 'authority-order'],
    ['Thuc hien cac bien phap xu ly theo yeu cau cua co quan chuc nang.', 'authority-order'],
    ['Chấp hành yêu cầu kiểm tra đột xuất của Công an tỉnh về an ninh mạng.', 'authority-order'],
    ['Triển khai biện pháp nghiệp vụ, kỹ thuật theo yêu cầu của Bộ Công an.', 'authority-order'],
    ['Xây dựng trường lớp theo yêu cầu đổi mới giáo dục.', 'statement'],
  ],
};
