// Spans in which something is due: months, quarters, weeks, days from and to, feasts and events.
import type { Clause } from './clause.ts';

export const spanClauses: readonly Clause[] = [
  ['Tiến độ: xong trong tháng 10/2025.', 'during 2025-10-01..2025-10-31'],
  ['Tổ chức diễn tập trong tháng 10 năm 2025.', 'during 2025-10-01..2025-10-31'],
  ['Hoàn thành việc thuê dịch vụ giám sát trong quý IV/2025.', 'during 2025-10-01..2025-12-31'],
  ['Tổ chức ít nhất 01 lớp bồi dưỡng trong Quý 4 năm 2025.', 'during 2025-10-01..2025-12-31'],
  ['Đánh giá lại cấp độ trong 6 tháng cuối năm 2025.', 'during 2025-07-01..2025-12-31'],
  ['Thực hiện trong tuần từ 15/9 đến 19/9/2025.', 'during 2025-09-15..2025-09-19'],
  ['Trực tăng cường từ 0h00 ngày 30/8/2026 đến hết 24h00 ngày 02/9/2026.', 'during 2026-08-30..2026-09-02'],
  ['Thời gian triển khai: 15/9 – 15/10/2025.', 'during 2025-09-15..2025-10-15'],
  ['Thời gian: từ nay đến hết năm 2025.', 'during 2025-09-08..2025-12-31 | by 2025-12-31'],
  [
    'Từ nay đến 30/11/2025, mỗi xã vận động ít nhất 80% hộ dân cài đặt ứng dụng.',
    'by 2025-11-30 | during 2025-09-08..2025-11-30',
  ],
  [
    'Bắt đầu từ ngày 22/9/2025 và kết thúc chậm nhất ngày 10/10/2025.',
    'during 2025-09-22..2025-10-10 | by 2025-10-10',
  ],
  [
    'Trong hai ngày 20 và 21 tháng 9 năm 2025, các chi nhánh tạm dừng giao dịch trực tuyến để nâng cấp.',
    'during 2025-09-20..2025-09-21',
  ],
  [
    'Tổng kiểm tra trong đợt nghỉ Tết Nguyên đán 2026 (từ 14/02 đến 22/02/2026).',
    'during 2026-02-14..2026-02-22',
  ],
  ['Bố trí người trực 24/7 trước, trong và sau Đại hội.', 'during'],
  [
    'Tăng cường giám sát trong suốt thời gian diễn ra kỳ thi tốt nghiệp trung học phổ thông (25–28/6/2026).',
    'during 2026-06-25..2026-06-28',
  ],
  [
    'Bảo đảm thông suốt dịp Quốc khánh 02/9 và khai giảng.',
    'during | during ~2026-09-02 | during ~2025-09-02',
  ],
  ['Ứng trực trong dịp lễ 30/4 – 01/5/2026.', 'during ~2026-04-30'],
  ['Thực hiện xong trong nửa đầu tháng 10/2025.', 'during 2025-10-01..2025-10-15'],
  ['Xong trong tuần tới.', 'during | during 2025-09-15..2025-09-21'],
  [
    'Trong các tháng 9, 10 và 11 năm 2025, mỗi tháng kiểm tra hai chi nhánh.',
    'during 2025-09-01..2025-11-30',
  ],
  ['Từ tháng 10/2025 đến tháng 3/2026 hoàn thành chuyển đổi sang IPv6.', 'during 2025-10-01..2026-03-31'],
  ['Quý III/2025: phê duyệt cấp độ; Quý IV/2025: kiểm tra, đánh giá.', 'during 2025-07-01..2025-09-30'],
  ['Hoàn thành chậm nhất trong tháng 11/2025.', 'by 2025-11-30 | during 2025-11-01..2025-11-30'],
  ['Hoàn thành trong học kỳ I năm học 2025–2026.', 'during | none'],
  ['Hoàn thành trong quý IV.', 'during 2025-10-01..2025-12-31'],
  ['Tổ chức diễn tập thực chiến trong 6 tháng đầu năm 2026.', 'during 2026-01-01..2026-06-30'],
  [
    'Giao Công an tỉnh chủ trì, tham mưu UBND tỉnh ban hành Kế hoạch, hoàn thành trong tháng 9/2025.',
    'during 2025-09-01..2025-09-30',
  ],
  ['Sở Nội vụ tham mưu UBND tỉnh, trình trong tuần thứ 3 của tháng 9/2025.', 'during'],
  ['Các chi bộ tổ chức quán triệt trong kỳ sinh hoạt tháng 10/2025.', 'during 2025-10-01..2025-10-31 | none'],
  [
    'Khối CNTT triển khai bản vá trong khung giờ từ 22h00 ngày 13/9/2025 đến 4h00 ngày 14/9/2025.',
    'during 2025-09-13..2025-09-14',
  ],
  ['Hoàn thành đấu thầu mua sắm trong Quý I năm 2026.', 'during 2026-01-01..2026-03-31'],
  ['Thời gian thực hiện: Quý IV/2025 - Quý I/2026.', 'during 2025-10-01..2026-03-31'],
  ['Tiến độ: tháng 9-10/2025.', 'during 2025-09-01..2025-10-31'],
  ['Thời gian hoàn thành: trong tháng 10, 11 năm 2025.', 'during 2025-10-01..2025-11-30'],
  ['Ban QLDA bàn giao hồ sơ hoàn công chậm nhất trong tuần đầu tháng 10/2025.', 'during | by 2025-10-07'],
  ['Trong ngày 10/9/2025 và ngày 11/9/2025, đơn vị kỹ thuật thay thiết bị.', 'during 2025-09-10..2025-09-11'],
  [
    'Rà soát từ ngày 10 đến ngày 20/9/2025, báo cáo ngày 22/9/2025.',
    'during 2025-09-10..2025-09-20 | by 2025-09-22',
  ],
  ['Thực hiện trong 02 tháng, từ 15/9 đến 15/11/2025.', 'during 2025-09-15..2025-11-15'],
  ['Thời gian: 02 ngày (24-25/9/2025).', 'during 2025-09-24..2025-09-25'],
  ['Triển khai cao điểm 60 ngày đêm (từ 15/9/2025 đến 14/11/2025).', 'during 2025-09-15..2025-11-14'],
  [
    'Kể từ ngày 15/9/2025 đến hết ngày 31/12/2025, dừng cấp quyền quản trị mới.',
    'during 2025-09-15..2025-12-31',
  ],
  ['Trong quý IV năm 2025 và quý I năm 2026 tổ chức 02 lớp tập huấn.', 'during 2025-10-01..2026-03-31'],
  ['Tổ chức vào đầu tháng 10/2025.', 'during | none'],
  ['Thực hiện xong trong năm 2025.', 'during 2025-01-01..2025-12-31'],
  ['Phổ biến đến đảng viên, hoàn thành trong kỳ sinh hoạt tháng 10/2025.', 'during 2025-10-01..2025-10-31'],
];
