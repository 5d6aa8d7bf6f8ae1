// Clauses about protecting computers against malware, and their near misses.
import type { Clauses } from './clause.ts';

export const endpointProtection: Clauses = {
  tuned: [
    ['Cài đặt phần mềm diệt vi-rút có bản quyền trên tất cả máy tính.', 'endpoint-protection'],
    [
      'Triển khai giải pháp phòng, chống mã độc quản lý tập trung cho toàn bộ máy trạm.',
      'endpoint-protection',
    ],
    ['Gỡ phần mềm bẻ khóa, phần mềm không rõ nguồn gốc khỏi máy tính cơ quan.', 'endpoint-protection'],
    ['Trang bị tường lửa và hệ thống phát hiện xâm nhập cho mạng nội bộ.', 'endpoint-protection'],
    ['Quét virus toàn bộ máy tính, thiết bị lưu trữ ngoài trước khi sử dụng.', 'endpoint-protection'],
    ['Tổ chức phòng, chống dịch bệnh do vi rút gây ra trong trường học.', 'statement'],
    ['Tuyên truyền về tác hại của mã độc tống tiền.', 'awareness'],
  ],
  heldOut: [
    [
      'Bảo đảm 100% máy trạm được cài phần mềm phòng chống mã độc và chia sẻ dữ liệu về trung tâm giám sát.',
      'endpoint-protection',
    ],
    ['Cập nhật thường xuyên cơ sở dữ liệu nhận diện của phần mềm chống virus.', 'endpoint-protection'],
    ['Triển khai EDR trên máy chủ và máy tính của lãnh đạo.', 'endpoint-protection'],
    [
      'Chỉ sử dụng phần mềm có bản quyền, không cài phần mềm lạ trên máy tính nghiệp vụ.',
      'endpoint-protection',
    ],
    ['Cai dat phan mem diet virut cho may tinh ca nhan.', 'endpoint-protection'],
    ['Lắp đặt thiết bị tường lửa, hệ thống chống xâm nhập tại điểm kết nối Internet.', 'endpoint-protection'],
    ['Trang bị máy tính, máy in cho bộ phận tiếp nhận hồ sơ.', 'statement'],
  ],
};
