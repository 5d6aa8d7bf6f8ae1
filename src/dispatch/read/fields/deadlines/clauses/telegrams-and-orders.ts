// A ninth lot: days and hours in telegrams, orders and instructions of commands, police and emergency boards.
import type { Clause } from './clause.ts';

export const telegramsAndOrders: readonly Clause[] = [
  [
    'Công an các đơn vị, địa phương báo cáo kết quả ban đầu về Bộ (qua A05) trước 18 giờ 00 ngày 21/11/2025.',
    'before 2025-11-21 18:00',
    '2025-11-20',
  ],
  [
    'Yêu cầu các đơn vị triển khai ngay, báo cáo kết quả về Sở Chỉ huy trước 05.00 ngày 22.11.2025.',
    'before 2025-11-22 05:00',
    '2025-11-20',
  ],
  [
    'Trung đoàn 5 hoàn thành chuyển trạng thái trước 06.00, ngày 28/4/2025.',
    'before 2025-04-28 06:00',
    '2025-04-21',
  ],
  [
    'Các đầu mối báo cáo quân số trực về Phòng Tác chiến lúc 17.00 hằng ngày.',
    'recurring FREQ=DAILY 17:00',
    '2025-04-21',
  ],
  [
    'Thời gian hoàn thành công tác chuẩn bị: trước 16 giờ 00 ngày 29 tháng 4.',
    'before 2025-04-29 16:00',
    '2025-04-21',
  ],
  [
    'Lực lượng trực sẵn sàng chiến đấu trong thời gian từ 18 giờ ngày 29/4 đến 07 giờ ngày 05/5/2025.',
    'during 2025-04-29..2025-05-05',
    '2025-04-21',
  ],
  [
    'Nhận được điện này, các đơn vị tổ chức thực hiện, báo cáo Bộ Tư lệnh trong ngày 24/11.',
    'by 2025-11-24',
    '2025-11-23',
  ],
  [
    'Bộ Chỉ huy yêu cầu các Ban Chỉ huy quân sự xã báo cáo bằng điện trước 20h00 hôm nay.',
    'before 2025-11-24 20:00 | before 20:00',
    '2025-11-24',
  ],
  [
    'Đồn trưởng các đồn biên phòng kiểm tra toàn bộ máy thông tin, xong trước ngày 10 tháng 12.',
    'before 2025-12-10',
    '2025-11-24',
  ],
  [
    'Chế độ báo cáo: trước 15 giờ hằng ngày báo cáo về Trực ban; sau sự kiện 03 ngày báo cáo tổng kết.',
    'recurring FREQ=DAILY 15:00 | within P3D',
    '2025-11-24',
  ],
  [
    'Công an xã trực 100% quân số từ 00 giờ ngày 22/12 đến 24 giờ ngày 25/12/2025.',
    'during 2025-12-22..2025-12-25',
    '2025-12-01',
  ],
  [
    'Kể từ 07h00 ngày 15/3/2026 đến khi kiểm phiếu xong, kỹ thuật viên trực tại phòng máy.',
    'during 2026-03-15..null',
    '2026-03-02',
  ],
  [
    'Khi mất liên lạc quá 15 phút phải báo cáo ngay chỉ huy; khắc phục xong trong 02 giờ.',
    'within PT2H | none',
    '2025-07-07',
  ],
  ['Sự cố nghiêm trọng phải báo cáo Bộ trong 30 phút kể từ khi xảy ra.', 'within PT30M', '2025-07-07'],
  [
    'Đề nghị Ủy ban nhân dân các tỉnh ven biển chỉ đạo hoàn thành gia cố cột ăng ten trước 19 giờ ngày 06/9/2024.',
    'before 2024-09-06 19:00',
    '2024-09-05',
  ],
  [
    'Các doanh nghiệp viễn thông khôi phục 90% trạm trước 24 giờ ngày 10 tháng 9 năm 2024, 100% trước ngày 15 tháng 9 năm 2024.',
    'before 2024-09-10 24:00',
    '2024-09-08',
  ],
  [
    'Điện lực ưu tiên cấp điện cho trạm viễn thông, xong trong đêm 09/9.',
    'by 2024-09-09 | during',
    '2024-09-09',
  ],
  [
    'Báo cáo nhanh thiệt hại trước 08 giờ và 16 giờ hằng ngày về Văn phòng thường trực.',
    'recurring FREQ=DAILY',
    '2024-09-08',
  ],
  ['Sở Xây dựng chủ trì kiểm tra, hoàn thành trong ngày mai (10/9).', 'by 2024-09-10', '2024-09-09'],
  [
    'Tổ chức họp rút kinh nghiệm, báo cáo Chủ tịch Ủy ban nhân dân tỉnh chậm nhất sau 05 ngày kể từ khi bão tan.',
    'within P5D',
    '2024-09-09',
  ],
  [
    'Phòng Cảnh sát giao thông bàn giao dữ liệu camera trước 17h, 12-9-2024.',
    'before 2024-09-12 17:00',
    '2024-09-09',
  ],
  [
    'Chỉ huy các cấp hoàn thành phổ biến quán triệt đến từng chiến sĩ trước 25.12.',
    'before 2025-12-25',
    '2025-12-08',
  ],
  [
    'Trực chỉ huy bảo đảm thông tin liên lạc 24/24 giờ trong các ngày 01, 02, 03/01/2026.',
    'during 2026-01-01..2026-01-03',
    '2025-12-22',
  ],
  [
    'Yêu cầu Giám đốc Công an tỉnh chỉ đạo đấu tranh, báo cáo kết quả về Bộ trước ngày 25 hằng tháng cho đến khi kết thúc chuyên án.',
    'recurring FREQ=MONTHLY;BYMONTHDAY=25',
    '2025-08-04',
  ],
  [
    'Các đơn vị diễn tập phòng, chống tấn công mạng trong ngày 12/8/2025 theo kịch bản kèm theo.',
    'during 2025-08-12..2025-08-12 | by 2025-08-12',
    '2025-08-04',
  ],
  [
    'Cụm 1 tổ chức diễn tập ngày 14/8/2025, cụm 2 ngày 15/8/2025.',
    'during 2025-08-14..2025-08-14 | by 2025-08-14 | during 2025-08-14..2025-08-15',
    '2025-08-04',
  ],
  [
    'Toàn lực lượng tham gia Ngày hội an ninh mạng tổ chức vào ngày 06/8/2025.',
    'during 2025-08-06..2025-08-06 | none',
    '2025-07-28',
  ],
  [
    'Mở đợt cao điểm tấn công trấn áp tội phạm mạng từ 15/12/2025 đến 14/02/2026.',
    'during 2025-12-15..2026-02-14',
    '2025-12-08',
  ],
  ['Sơ kết cao điểm trước 16/01/2026, tổng kết trước 20/02/2026.', 'before 2026-01-16', '2025-12-08'],
  ['Phòng PA05 hướng dẫn công an cấp xã, xong trước 10/01.', 'before 2026-01-10', '2025-12-08'],
  [
    'Thời gian nghỉ trực bù do đơn vị bố trí; lịch trực gửi về trước ngày 20/12 bằng đường công văn.',
    'before 2025-12-20',
    '2025-12-08',
  ],
  [
    'Ban Chỉ đạo yêu cầu các tiểu ban báo cáo kết quả ngay sau mỗi phiên họp, chậm nhất 17h00 cùng ngày.',
    'by 17:00 | none',
    '2026-01-12',
  ],
  [
    'Tiểu ban An ninh tổ chức tổng duyệt phương án vào 14h00 ngày 17/01/2026.',
    'during 2026-01-17..2026-01-17 | by 2026-01-17 14:00',
    '2026-01-12',
  ],
  [
    'Đội ứng cứu có mặt tại Trung tâm Hội nghị trước 6h00 ngày 19/01/2026.',
    'before 2026-01-19 06:00',
    '2026-01-12',
  ],
  ['Thực hiện từ nay cho đến hết ngày bế mạc Đại hội (25/01/2026).', 'by 2026-01-25 | during', '2026-01-12'],
  ['Từ 20/01 đến 25/01/2026: trực theo chế độ cao nhất.', 'during 2026-01-20..2026-01-25', '2026-01-12'],
  [
    'Hải đội báo cáo tọa độ 04 giờ một lần và bàn giao ca trước 08 giờ sáng ngày 13/01.',
    'before 2026-01-13 08:00',
    '2026-01-12',
  ],
  [
    'Nộp báo cáo sơ bộ bằng fax trước 10g, bản chính thức gửi bưu điện trước ngày 16/6/2017.',
    'before 2017-06-16',
    '2017-06-12',
  ],
  [
    'Yêu cầu Thủ trưởng đơn vị thực hiện nghiêm. Hạn báo cáo: 16 giờ 30 thứ Ba ngày 25.11.2025.',
    'by 2025-11-25 16:30',
    '2025-11-20',
  ],
  [
    'Kiểm tra, thay thế khóa mã trước 0 giờ ngày 01 tháng 01 hằng năm.',
    'recurring FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1 00:00',
    '2025-03-03',
  ],
];
