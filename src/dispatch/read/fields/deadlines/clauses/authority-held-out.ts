// Clauses of the same offices that no rule was written by: only how many of them are read right is looked at.
import type { Clause } from './clause.ts';

export const authorityHeldOut: readonly Clause[] = [
  ['Rà soát tài khoản dịch vụ công của cấp xã, xong trong tháng 01.', 'during 2026-01-01..2026-01-31'],
  ['Danh sách máy cần thay gửi Phòng Tài chính trước 20/01 năm sau.', 'before 2026-01-20'],
  ['Các xã báo cáo danh sách tổ công nghệ số cộng đồng trước ngày 15 tháng sau.', 'before 2025-10-15'],
  [
    'Phân công lãnh đạo trực từ 18h00 ngày 27 tháng Chạp đến 7h00 ngày mùng 6 Tết Bính Ngọ.',
    'during 2026-02-14..2026-02-22',
  ],
  ['Sao chép sổ khám bệnh ra đĩa ngoài trước ngày 20 tháng Chạp (07/02/2026).', 'before 2026-02-07'],
  ['Trung tâm Giám sát phải được thông báo trong 15 phút đầu tiên kể từ khi mất liên lạc.', 'within PT15M'],
  [
    'Khoa Cấp cứu báo Tổ Công nghệ thông tin trong 05 phút, Tổ khôi phục phần mềm trong 01 giờ.',
    'within PT5M',
  ],
  [
    'Báo cáo kết thúc sự cố gửi chậm nhất 03 ngày sau khi hệ thống hoạt động bình thường trở lại.',
    'within P3D',
  ],
  [
    'Chậm nhất 03 (ba) ngày làm việc, kể từ ngày có kết quả dò quét, chủ đầu tư gửi biên bản cho Sở.',
    'within',
  ],
  ['Không quá 48h tính từ thời điểm nhận đơn, bộ phận chăm sóc khách hàng phải trả lời.', 'within PT48H'],
  ['Nhà thầu cử người đến trong nửa giờ kể từ khi được gọi.', 'within PT30M | within'],
  [
    'Tổ trưởng tổ an ninh trật tự gửi tình hình về Công an xã vào 16 giờ thứ Năm mỗi tuần.',
    'recurring FREQ=WEEKLY;BYDAY=TH 16:00',
  ],
  [
    'Báo cáo 06 tháng gửi trước ngày 14/6, báo cáo 01 năm gửi trước ngày 14/12.',
    'recurring FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=14',
  ],
  ['Từ tháng 11/2025, báo cáo định kỳ vào ngày 20 hằng tháng.', 'recurring FREQ=MONTHLY;BYMONTHDAY=20'],
  [
    'Báo cáo chuyên đề gửi trước ngày 30/11 hằng năm để Bộ tổng hợp.',
    'recurring FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30',
  ],
  [
    'Tháng 4 và tháng 10 hằng năm, các hồ chứa kiểm tra hệ thống điều khiển.',
    'recurring FREQ=YEARLY;BYMONTH=4,10',
  ],
  ['Bảo vệ cổng thông tin trong các ngày 14, 15 và 16/10/2025.', 'during 2025-10-14..2025-10-16'],
  ['Duy trì trực trong suốt kỳ nghỉ lễ 30/4 và 01/5 năm 2026.', 'during ~2026-04-30'],
  ['Hoàn thành trong hai tháng 10 và 11/2025.', 'during 2025-10-01..2025-11-30'],
  ['Kiểm tra thực tế tại các trạm trong 6 tháng cuối năm 2025.', 'during 2025-07-01..2025-12-31'],
  ['Thủ quỹ đổi mật khẩu ngân hàng điện tử ngay trong ngày hôm nay.', 'by 2025-09-08'],
  ['Phản hồi chậm nhất 17 giờ chiều mai, ngày 09/9/2025.', 'by 2025-09-09 17:00'],
  ['Nộp phiếu chậm nhất lúc 09 giờ 15 phút ngày 17/9/2025.', 'by 2025-09-17 09:15'],
  [
    'Đến 17 giờ ngày 19/9/2025 đơn vị nào chưa kê khai sẽ bị tạm khóa tài khoản.',
    'by 2025-09-19 17:00 | none',
  ],
  ['Sau 15 ngày kể từ ngày đăng tải, không có phản hồi coi như các đơn vị thống nhất với dự thảo.', 'none'],
  ['Phải hoàn thành trước mùa mưa bão, chậm nhất ngày 20/9.', 'by 2025-09-20'],
  [
    'Sở trình Chủ tịch UBND tỉnh dự thảo Quyết định trong tuần thứ ba của tháng 10/2025.',
    'during | during ~2025-10-15',
  ],
  ['Cuối tháng 9/2025, đoàn liên ngành kiểm tra thực tế.', 'during | none | by 2025-09-30'],
  ['Trường hợp chưa hoàn thành trước ngày 30/9/2025 phải báo cáo lý do.', 'before 2025-09-30 | none'],
  ['Kế hoạch năm 2026 gửi về trước ngày 15/11/2025, báo cáo kết quả năm 2025 gửi sau.', 'before 2025-11-15'],
  ['Đổi mật khẩu các tài khoản cấp trước ngày 01/7/2025, hoàn thành trong ngày 10/9/2025.', 'by 2025-09-10'],
  ['Thay thế thiết bị mua trước tháng 6/2019.', 'none'],
  ['Dữ liệu camera lưu không ít hơn 60 ngày.', 'none'],
  ['Khi mất điện, máy phát phải cấp điện lại trong 30 giây.', 'none'],
  ['Theo Công văn số 41/SCT-VP ngày 18/8/2025, các cụm công nghiệp tự kiểm tra hệ thống điều khiển.', 'none'],
  ['Trong 8 tháng đầu năm 2025, toàn ngành ghi nhận 17 sự cố.', 'none'],
  ['Đợt tấn công diễn ra từ 22h ngày 02/9 đến 4h ngày 03/9/2025.', 'none'],
  ['Thường xuyên kiểm tra, nhắc nhở người sử dụng.', 'none'],
  ['Công văn này thay thế Công văn số 88/SYT-NVY ngày 12/02/2024.', 'none'],
  ['Đơn vị báo cáo trước ngày 01/9/2025 không phải gửi lại.', 'none'],
  ['Việc mua sắm theo Quyết định số 55/QĐ-SNV ngày 02/7/2025 đến nay chưa xong.', 'none'],
];
