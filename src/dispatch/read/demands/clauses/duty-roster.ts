// Clauses about watches and shifts, as offices of several eras write them, and their near misses.
import type { Clauses } from './clause.ts';

export const dutyRoster: Clauses = {
  tuned: [
    ['Bố trí cán bộ kỹ thuật trực 24/24 giờ trong suốt kỳ nghỉ Tết Dương lịch.', 'duty-roster'],
    [
      'Phân công lãnh đạo và chuyên viên trực bảo đảm an toàn thông tin, gửi danh sách trực về Văn phòng trước khi nghỉ lễ.',
      'duty-roster',
    ],
    [
      'Tổ chức giám sát liên tục 24 giờ/ngày, 7 ngày/tuần đối với hệ thống mạng của đơn vị trong thời gian diễn ra kỳ họp.',
      'duty-roster',
    ],
    [
      'Cử người trực tại phòng máy chủ từ 17 giờ hôm trước đến 7 giờ hôm sau trong các ngày nghỉ.',
      'duty-roster',
    ],
    ['Niêm yết lịch trực kèm số điện thoại của từng ca tại bộ phận văn thư.', 'duty-roster'],
    ['Duy trì chế độ trực ban, trực kỹ thuật ở mức cao nhất cho đến khi kết thúc đợt bầu cử.', 'duty-roster'],
    ['Ban Thường trực Hội đồng nhân dân huyện giám sát việc thực hiện Công văn này.', 'statement'],
    ['Thực hiện nghiêm giờ giấc làm việc, không để công việc tồn đọng sau kỳ nghỉ.', 'statement'],
  ],
  heldOut: [
    [
      'Sắp xếp nhân sự ứng trực suốt ngày đêm để xử lý ngay các tình huống mất an toàn thông tin dịp Đại hội.',
      'duty-roster',
    ],
    ['Xây dựng lịch trực, phân ca rõ ràng và quy định trách nhiệm bàn giao giữa các ca.', 'duty-roster'],
    ['Đề nghị quý cơ quan cắt cử người trực máy chủ trong ba ngày nghỉ.', 'duty-roster'],
    ['Thực hiện chế độ trực 24/7 đối với Trung tâm dữ liệu.', 'duty-roster'],
    [
      'Giao Phòng Công nghệ thông tin bảo đảm quân số trực, phương tiện và hậu cần phục vụ công tác trực trong dịp Lễ hội hoa ban.',
      'duty-roster',
    ],
    ['To chuc truc giam sat he thong 24/24 trong dip nghi le.', 'duty-roster'],
    ['Thường trực Huyện ủy cho ý kiến về chủ trương trước khi triển khai.', 'statement'],
  ],
};
