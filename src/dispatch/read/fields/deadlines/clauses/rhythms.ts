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
  [
    'Xong trước ngày 10 của tháng đầu quý sau, gửi bản ký số.',
    'recurring FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10',
  ],
  ['Tình hình tấn công mạng gửi về trước 15h hằng ngày.', 'recurring FREQ=DAILY 15:00'],
  [
    'Báo cáo định kỳ 6 tháng, hằng năm (trước ngày 15/6 và 15/12).',
    'recurring FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15',
  ],
  [
    'Thời gian gửi báo cáo: trước ngày 14 hằng tháng (số liệu từ ngày 15 tháng trước đến ngày 14 tháng báo cáo).',
    'recurring FREQ=MONTHLY;BYMONTHDAY=14',
  ],
  [
    'Thời hạn gửi báo cáo: Chậm nhất vào ngày 20 tháng cuối quý đối với báo cáo quý.',
    'recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20',
  ],
  [
    'Báo cáo 6 tháng đầu năm: chậm nhất ngày 18 tháng 6; báo cáo năm: chậm nhất ngày 18 tháng 12 hằng năm.',
    'recurring FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=18',
  ],
  [
    'Văn phòng UBND tỉnh theo dõi, đôn đốc, định kỳ báo cáo Chủ tịch UBND tỉnh vào ngày 25 hằng tháng.',
    'recurring FREQ=MONTHLY;BYMONTHDAY=25',
  ],
  ['Báo cáo nhanh hằng ngày (trước 16 giờ) về Phòng An ninh mạng.', 'recurring FREQ=DAILY 16:00'],
  [
    'Duy trì báo cáo ngày trước 07 giờ 30 và 16 giờ 30 về Ban Chỉ huy.',
    'recurring FREQ=DAILY | recurring * | before 07:30 | none',
  ],
  ['Trước 15h00 thứ Năm hằng tuần gửi báo cáo tuần về Văn phòng.', 'recurring FREQ=WEEKLY;BYDAY=TH 15:00'],
  ['Báo cáo tuần gửi trước 11h00 ngày thứ Sáu.', 'recurring FREQ=WEEKLY;BYDAY=FR 11:00'],
  ['Báo cáo trước 14h00 các ngày thứ Ba, thứ Năm hằng tuần.', 'recurring FREQ=WEEKLY;BYDAY=TU,TH 14:00'],
  [
    'Chậm nhất ngày 05 của tháng liền kề sau quý báo cáo.',
    'recurring FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5 | recurring *',
  ],
  ['Báo cáo quý: gửi trước ngày 15 của tháng cuối quý; báo cáo năm: trước ngày 15/12.', 'recurring *'],
  [
    'Báo cáo năm chậm nhất ngày 31 tháng 01 năm sau.',
    'recurring FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=31 | by 2026-01-31',
  ],
  [
    'Chế độ báo cáo: Định kỳ hằng quý (trước ngày 20 tháng cuối quý), 6 tháng (trước ngày 15/6), năm (trước ngày 10/12).',
    'recurring *',
  ],
  [
    'Định kỳ trước ngày 05/6 và ngày 05/12 hằng năm, báo cáo Bộ.',
    'recurring FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=5',
  ],
  [
    'Định kỳ 03 tháng (trước ngày 25 của tháng cuối quý) tổng hợp kết quả.',
    'recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25',
  ],
  ['Hằng tháng (ngày cuối cùng của tháng) chốt số liệu gửi về Trung tâm.', 'recurring *'],
  ['Tổ chức giao ban chiều thứ Sáu tuần cuối hằng tháng.', 'recurring *'],
  [
    'Yêu cầu thực hiện nghiêm túc, báo cáo trước 16h ngày thứ 6 hàng tuần.',
    'recurring FREQ=WEEKLY;BYDAY=FR 16:00',
  ],
  ['Hàng tháng vào ngày 15 và ngày cuối tháng báo cáo số liệu.', 'recurring *'],
  ['Số liệu chốt đến ngày 14 và gửi về trước ngày 18 hàng tháng.', 'recurring FREQ=MONTHLY;BYMONTHDAY=18'],
  [
    'Báo cáo quý gửi trước ngày 10 tháng đầu tiên của quý tiếp theo.',
    'recurring FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10',
  ],
  [
    'Gửi báo cáo năm trước ngày 20 tháng 01 năm kế tiếp.',
    'recurring FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=20 | before 2026-01-20',
  ],
  ['Thời gian báo cáo: 03 ngày/lần, trước 15h00.', 'recurring * | before 15:00'],
  ['Báo cáo gửi về Ban Chỉ đạo trước 15/9 hằng năm.', 'recurring FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=15'],
  [
    'Bộ phận kế toán đổi mật khẩu ngân hàng điện tử vào ngày 01 hằng tháng.',
    'recurring FREQ=MONTHLY;BYMONTHDAY=1',
  ],
  ['Thứ Hai đầu tiên hằng tháng, chạy thử máy phát điện.', 'recurring *'],
  [
    'Sơ kết trước ngày 15/12 hằng năm, tổng kết vào năm 2030.',
    'recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15',
  ],
  ['Trước 15/6 và 15/12 hằng năm, báo cáo Bộ Tài chính.', 'recurring FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15'],
  ['Báo cáo hằng quý trước ngày 15 tháng cuối quý; báo cáo năm trước 05/12.', 'recurring *'],
  [
    'Hằng năm, trước ngày 31/3, chủ quản hệ thống thông tin tự đánh giá.',
    'recurring FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=31',
  ],
  ['Chậm nhất 17 giờ các ngày thứ Sáu, gửi báo cáo tuần.', 'recurring FREQ=WEEKLY;BYDAY=FR 17:00'],
];
