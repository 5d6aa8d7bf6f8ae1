// Clauses about accounts, rights and tokens, and their near misses.
import type { Clauses } from './clause.ts';

export const accessReview: Clauses = {
  tuned: [
    ['Thu hồi tài khoản của người nghỉ hưu, chuyển công tác trong vòng 03 ngày làm việc.', 'access-review'],
    [
      'Rà soát việc phân quyền trên phần mềm quản lý văn bản, chỉ cấp quyền tối thiểu cần thiết.',
      'access-review',
    ],
    [
      'Bàn giao, thu lại thiết bị lưu khóa bí mật (USB token) của lãnh đạo đã thôi giữ chức vụ.',
      'access-review',
    ],
    ['Khóa các tài khoản không đăng nhập quá 90 ngày.', 'access-review'],
    ['Đề nghị thu hồi chứng thư số của cơ quan sau sáp nhập.', 'access-review'],
    ['Mở tài khoản tại Kho bạc để tiếp nhận kinh phí.', 'statement'],
    ['Phân cấp, phân quyền cho cấp xã trong lĩnh vực đất đai.', 'statement'],
  ],
  heldOut: [
    ['Kiểm soát chặt chẽ tài khoản quản trị, hạn chế đăng nhập từ xa.', 'access-review'],
    [
      'Lập danh sách tài khoản đang hoạt động, xóa bỏ tài khoản không xác định được chủ sở hữu.',
      'access-review',
    ],
    ['Tổng rà soát quyền truy cập vào cơ sở dữ liệu dân cư của cán bộ một cửa.', 'access-review'],
    ['Kiểm kê số lượng USB an toàn, thu hồi chứng thư số của người đã chuyển công tác.', 'access-review'],
    ['Vô hiệu hóa tài khoản của nhân viên thôi việc ngay trong ngày.', 'access-review'],
    ['Ra soat, thu hoi tai khoan khong con su dung.', 'access-review'],
    ['Cung cấp số tài khoản ngân hàng để chuyển kinh phí hỗ trợ.', 'statement'],
  ],
};
