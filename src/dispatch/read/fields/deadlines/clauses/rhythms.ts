// What comes back: the day of a month, a quarter, a week by which something is due each time.
import type { Clause } from './clause.ts';

export const rhythmClauses: readonly Clause[] = [
  [
    'Định kỳ hằng tháng, trước ngày 25, gửi báo cáo về Phòng An ninh mạng.',
    'recurring FREQ=MONTHLY;BYMONTHDAY=25',
  ],
  [
    'Trước ngày 05 tháng đầu quý sau, báo cáo số liệu của quý trước.',
    'recurring FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5',
  ],
  ['Gửi về trước ngày 5 tháng cuối quý.', 'recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=5'],
  [
    'Chế độ báo cáo: hàng quý, chậm nhất ngày 20 của tháng cuối quý.',
    'recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20',
  ],
  ['Thứ Sáu hàng tuần, trước 15 giờ 00, các trạm gửi kết quả.', 'recurring FREQ=WEEKLY;BYDAY=FR 15:00'],
  ['Mỗi sáng thứ Hai tổ trưởng báo cáo tình hình tuần trước.', 'recurring FREQ=WEEKLY;BYDAY=MO'],
  [
    'Báo cáo 6 tháng gửi trước ngày 10/6, báo cáo năm gửi trước ngày 10/12 hằng năm.',
    'recurring FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=10',
  ],
  ['Báo cáo năm gửi trước 20/12 hàng năm.', 'recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=20'],
  ['Sao lưu toàn bộ vào Chủ nhật hằng tuần.', 'recurring FREQ=WEEKLY;BYDAY=SU'],
  [
    'Ngày 15 và ngày 30 mỗi tháng, kiểm tra việc phục hồi dữ liệu.',
    'recurring FREQ=MONTHLY;BYMONTHDAY=15,30',
  ],
  ['Định kỳ 02 lần/năm (trước 30/6 và 31/12), Bệnh viện diễn tập.', 'recurring *'],
  ['Báo cáo hằng ngày vào lúc 16 giờ 30 trong thời gian diễn ra sự kiện.', 'recurring FREQ=DAILY 16:30'],
  ['Báo cáo giao ban tuần gửi vào 14h00 thứ Năm.', 'recurring FREQ=WEEKLY;BYDAY=TH 14:00'],
  [
    'Mỗi năm một lần, chậm nhất ngày 15 tháng 11, đơn vị đánh giá an toàn.',
    'recurring FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15',
  ],
  ['Các xã báo cáo từ ngày 20 đến ngày 25 hằng tháng.', 'recurring *'],
  ['Ngày làm việc cuối cùng hằng tháng, gửi thống kê thư rác.', 'recurring *'],
  ['Báo cáo tháng gửi trước ngày 03 của tháng kế tiếp.', 'recurring FREQ=MONTHLY;BYMONTHDAY=3'],
  ['Ba tháng một lần thay khóa phòng máy chủ.', 'none'],
  ['Hai lần mỗi ngày (8h00 và 16h00), kỹ thuật viên đọc nhiệt độ phòng máy.', 'none | recurring *'],
  ['Hằng năm, trong tháng 10 hưởng ứng Tháng An toàn thông tin.', 'recurring FREQ=YEARLY;BYMONTH=10'],
];
