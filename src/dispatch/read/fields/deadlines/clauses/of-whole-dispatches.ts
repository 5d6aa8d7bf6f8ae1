// Clauses of whole dispatches of many offices, each read for the first time where it stood: days of what is named, in brackets, told of a pause, or of an end unknown.
import type { Clause } from './clause.ts';

export const ofWholeDispatches: readonly Clause[] = [
  ['Kiểm tra lại máy chủ trong ngày làm việc đầu tiên (04/9/2024).', 'by 2024-09-04', '2024-08-12'],
  ['Đổi khóa tủ mạng vào ngày đi làm đầu tiên sau Tết (03/02/2025).', 'by 2025-02-03', '2025-01-10'],
  ['Tổng hợp việc chuẩn bị, báo cáo Ban Giám đốc ngày 22/6/2023.', 'by 2023-06-22', '2023-05-15'],
  ['Gửi danh sách về Phòng Tổ chức ngày 10/12.', 'by 2024-12-10', '2024-12-02'],
  ['Tiếp tục thực hiện kiến nghị đã báo cáo Bộ ngày 05/5/2023.', 'none', '2023-05-15'],
  ['Xem lại nội dung trình Ban Giám đốc ngày 02/5/2023.', 'none', '2023-05-15'],
  [
    'Thay mật khẩu đầu ghi camera trong tuần này (từ 06/4 đến 10/4/2026).',
    'during 2026-04-06..2026-04-10',
    '2026-04-06',
  ],
  [
    'Thông báo cho nhân dân thời gian tạm dừng hệ thống để bảo trì (từ 20h00 ngày 11/4 đến 06h00 ngày 12/4/2026).',
    'none',
    '2026-04-06',
  ],
  ['Trực đủ quân số từ 18h00 ngày 25/10 đến khi có lệnh kết thúc.', 'during 2022-10-25..null', '2022-10-24'],
  ['Cấp, thu hồi tài khoản theo biến động nhân sự trong thời hạn 02 ngày làm việc.', 'within', '2024-01-10'],
  [
    'Mời công an nói chuyện, mỗi khu 01 buổi vào ngày Chủ nhật 16/5/2021.',
    'during 2021-05-16..2021-05-16',
    '2021-04-26',
  ],
  ['Ghi nhận nhiều tài khoản bị lộ trong 02 tháng cuối năm 2024.', 'none', '2024-12-30'],
  ['thời hạn: Tuần 3, tháng 11/2023', 'during', '2023-10-02'],
  ['Kiểm tra loa, khắc phục hư hỏng trước Tết.', 'before', '2019-01-09'],
  ['Rà quét lỗ hổng phần mềm họp, hoàn thành trước Hội nghị 03 ngày.', 'before', '2021-03-16'],
  ['Chốt danh sách trước ngày bầu cử 30 ngày.', 'before', '2025-12-05'],
  [
    'Gửi báo cáo khắc phục về Phòng Công nghệ ngày 25/8/2022 để tổng hợp báo cáo cấp trên.',
    'by 2022-08-25',
    '2022-08-01',
  ],
  [
    'Mỗi tuần 2 buổi phát thanh, vào sáng thứ Ba, sáng thứ Sáu.',
    'recurring FREQ=WEEKLY;BYDAY=TU,FR',
    '2025-12-05',
  ],
  ['Bàn giao phòng, máy cho Tổ bầu cử lúc 14h00 ngày 13/3/2026.', 'by 2026-03-13 14:00', '2025-12-05'],
  ['Mở lại cổng tra cứu vào lúc 09h00 ngày 15/7/2021.', 'by 2021-07-15 09:00', '2021-06-07'],
  ['Máy chủ bị chuyển hướng lúc 09h00 ngày 02/3/2025.', 'none', '2025-03-03'],
  ['Cuộc họp bắt đầu lúc 8h00 ngày 13/3/2025.', 'none', '2025-03-03'],
  ['Tiến độ báo cáo về phường vào thứ Năm tuần cuối tháng.', 'recurring', '2025-12-05'],
  ['Đến 17h ngày 30/6/2025, gỡ thông tin liên hệ cũ.', 'by 2025-06-30 17:00', '2025-06-12'],
  ['Nhận thẻ vào chiều thứ Hai, thứ Tư trong tháng 6/2019.', 'during 2019-06-01..2019-06-30', '2019-06-11'],
];
