// A ninth lot: days, spans and rhythms as hurried clerks of communes, schools and clinics write them.
import type { Clause } from './clause.ts';

export const communesAndSchools: readonly Clause[] = [
  [
    'Các thôn nộp danh sách hộ dân cài ứng dụng cho đ/c Phượng văn phòng trước 16h30 ngày 12/9.',
    'before 2025-09-12 16:30',
  ],
  ['Thôn nào chưa nộp thì nộp bù, xong trong sáng thứ Tư 10/9.', 'by 2025-09-10'],
  ['Trưởng thôn thu đủ phiếu, đem lên xã trước 11 giờ trưa mai.', 'before 2025-09-09 11:00'],
  ['Tổ trưởng tổ dân phố báo số hộ có camera về phường, hạn đến hết thứ Năm (11/9/2025).', 'by 2025-09-11'],
  ['Các ngành, đoàn thể gửi kế hoạch về xã trước ngày 20/9 để tổng hợp.', 'before 2025-09-20'],
  [
    'Đề nghị các đ/c khẩn trương làm, 17hOO chiều nay phải xong.',
    'by 2025-09-08 | none | by 2025-09-08 17:00',
  ],
  ['Xóm trưởng chốt số máy tính cũ, gửi xã muộn nhất ngày mồng 3 tháng 10.', 'by 2025-10-03'],
  [
    'Bộ phận một cửa đổi xong mật khẩu tài khoản trước 7h30 thứ Hai tuần sau (15/9/2025).',
    'before 2025-09-15 07:30',
  ],
  [
    'Tổ công nghệ số cộng đồng tổ chức ra quân vào sáng ngày 20/9/2025.',
    'during 2025-09-20..2025-09-20 | by 2025-09-20',
  ],
  ['Các thôn tổ chức họp dân phổ biến xong trong tháng Mười Một.', 'during 2025-11-01..2025-11-30'],
  ['Gửi báo cáo về UBND xã trước ngày 30 tháng Mười Một năm 2025.', 'before 2025-11-30'],
  ['Hết tháng 10 năm nay phải xong việc dán mã tài sản ở 12 nhà văn hóa.', 'by 2025-10-31'],
  ['Các đồng chí thôn trưởng gửi tin nhắn báo kết quả trước 20 giờ tối nay.', 'before 2025-09-08 20:00'],
  ['Danh sách nộp lại bằng bản giấy: 30/11.', 'by 2025-11-30'],
  ['Ban Chỉ huy quân sự xã bàn giao máy cho văn phòng, xong trước 30.11.2025.', 'before 2025-11-30'],
  ['Công chức văn hóa gỡ bài cũ trên trang của xã trong ngày mai, 09/9/2025.', 'by 2025-09-09'],
  ['Kế toán nộp bảng kê về huyện chậm nhất là 15/10 (thứ Tư).', 'by 2025-10-15'],
  ['Giáo viên nộp ảnh chụp màn hình đã đổi mật khẩu cho tổ trưởng, chậm nhất thứ Sáu 12/9.', 'by 2025-09-12'],
  ['Các lớp hoàn thành bài khảo sát trực tuyến đến hết 21h00 Chủ nhật 14/9/2025.', 'by 2025-09-14 21:00'],
  [
    'Tổ Tin học kiểm tra phòng máy xong trước buổi học đầu tiên của tuần sau (15/9/2025).',
    'before 2025-09-15',
  ],
  [
    'Học sinh nộp cam kết có chữ ký cha mẹ cho giáo viên chủ nhiệm trong tuần từ 15/9 đến 20/9/2025.',
    'during 2025-09-15..2025-09-20',
  ],
  ['Nhà trường duy trì đội trực mạng đến hết năm học 2025 - 2026.', 'by | during | none'],
  [
    'Đoàn trường phát động cuộc thi vẽ tranh, nhận bài từ ngày 15/9 đến 17 giờ ngày 30/9/2025.',
    'during 2025-09-15..2025-09-30',
  ],
  ['Sản phẩm dự thi nộp về phòng Đoàn muộn nhất 17 giờ, thứ Ba ngày 30/9/2025.', 'by 2025-09-30 17:00'],
  ['Tổ chuyên môn sinh hoạt chuyên đề an toàn trên không gian mạng trong tuần 4 tháng 9/2025.', 'during'],
  [
    'Hiệu trưởng các trường nộp hồ sơ đề nghị cấp độ về phòng Văn hóa - Xã hội xong trong Quý IV/2025.',
    'during 2025-10-01..2025-12-31',
  ],
  ['Các trường tổ chức tuyên truyền dưới cờ trong hai tuần đầu tháng 10/2025.', 'during'],
  ['Nhà trường báo cáo 6 tháng (trước 31/12) và cả năm học (trước 31/5) về Sở.', 'recurring *'],
  ['Trường gửi báo cáo học kỳ I trước ngày 15/01/2026, học kỳ II trước ngày 31/5/2026.', 'before 2026-01-15'],
  [
    'Cô Thảo lập danh sách 35 em được cấp tài khoản, đưa Ban Giám hiệu ký trước giờ ra chơi ngày 10/9/2025.',
    'before 2025-09-10',
  ],
  [
    'Cử 02 giáo viên tham gia lớp bồi dưỡng trong 03 ngày, từ 22/9/2025 đến 24/9/2025.',
    'during 2025-09-22..2025-09-24',
  ],
  [
    'Các khoa lâm sàng gửi số máy cần thay ổ cứng về phòng Vật tư trước 10h ngày 11.9.2025.',
    'before 2025-09-11 10:00',
  ],
  [
    'Điều dưỡng trưởng ký giao nhận thẻ từ, xong trước ca trực đêm 12/9/2025.',
    'before 2025-09-12 | none | before',
  ],
  [
    'Khoa Khám bệnh phải in sẵn 200 phiếu khám giấy, hoàn thành trước 16 giờ chiều thứ Sáu (ngày 12/9).',
    'before 2025-09-12 16:00',
  ],
  [
    'Phòng Công nghệ thông tin thử chuyển sang máy phát trong đêm 13/9/2025.',
    'during 2025-09-13..2025-09-13 | by 2025-09-13 | during 2025-09-13..2025-09-14 | none',
  ],
  ['Trạm y tế gửi dữ liệu tiêm chủng ngày 25 hằng tháng.', 'recurring FREQ=MONTHLY;BYMONTHDAY=25'],
  [
    'Bệnh viện tổ chức diễn tập mất điện, mất mạng vào ngày 15/10/2025.',
    'during 2025-10-15..2025-10-15 | by 2025-10-15',
  ],
  [
    'Tham gia đầy đủ hội nghị trực tuyến vào ngày 18/9/2025 tại điểm cầu của đơn vị.',
    'during 2025-09-18..2025-09-18',
  ],
  ['Đơn vị cử cán bộ dự hội nghị lúc 8h00 ngày 18/9/2025.', 'during 2025-09-18..2025-09-18'],
  [
    'Mỗi phòng cử 01 người tham gia diễn tập ngày 25/9/2025 tại Trung tâm Chính trị.',
    'during 2025-09-25..2025-09-25',
  ],
  ['Tổ chức diễn tập ứng cứu sự cố ngày 30/9/2025.', 'during 2025-09-30..2025-09-30 | by 2025-09-30'],
  ['Tổ chức diễn tập vào ngày 30/9/2025, báo cáo kết quả trước ngày 05/10/2025.', 'before 2025-10-05'],
  [
    'Bố trí phòng họp, đường truyền phục vụ hội nghị ngày 18/9/2025; thử kết nối trước 16 giờ ngày 17/9/2025.',
    'before 2025-09-17 16:00',
  ],
  [
    'Chuẩn bị đủ máy chiếu, xong trước ngày diễn ra hội thi 02 ngày (hội thi ngày 26/9/2025).',
    'before | before 2025-09-24 | by 2025-09-24 | none | before 2025-09-26',
  ],
  ['Kiểm tra xong camera ngã tư trước Tết Bính Ngọ.', 'before 2026-02-17 | before'],
  [
    'Trước Tết Nguyên đán Bính Ngọ 10 ngày, các thôn báo số hộ đi làm ăn xa.',
    'before | before 2026-02-07 | within * | none | by 2026-02-07',
  ],
  [
    'Phát thanh tối thiểu 02 buổi/tuần từ nay đến hết tháng 12/2025.',
    'by 2025-12-31 | during | during 2025-09-08..2025-12-31',
  ],
  ['Nộp phạt và gửi biên lai cho Công an xã trong 10 ngày, tính từ ngày nhận quyết định.', 'within P10D'],
  ['Chủ nhà trọ khai báo lưu trú trước 23 giờ hằng ngày.', 'recurring FREQ=DAILY 23:00'],
  ['Báo cáo kết quả vào chiều thứ Sáu hằng tuần.', 'recurring FREQ=WEEKLY;BYDAY=FR'],
  ['Tổ xung kích trực 24/24h từ 18h ngày 30/8/2026 đến 6h ngày 03/9/2026.', 'during 2026-08-30..2026-09-03'],
  ['Khi có tin báo, công an viên có mặt trong 15 phút.', 'within PT15M'],
  ['Các hộ kinh doanh đăng ký mã QR đến ngày 31/10 là hạn cuối.', 'by 2025-10-31'],
  ['Đăng ký qua Zalo nhóm trước 12h trưa Chủ nhật, 14/9.', 'before 2025-09-14 12:00'],
  ['Sang tuần, chậm nhất thứ Ba ngày 16/9 phải có số liệu.', 'by 2025-09-16'],
  ['Các xã chưa lắp tường lửa phải lắp xong, mốc cuối cùng 31/12/2025.', 'by 2025-12-31'],
  ['Bản gốc nộp sau, nhưng không để quá ngày 25/9/2025.', 'by 2025-09-25'],
  ['Xã gửi lại báo cáo đã sửa ngay trong hôm nay.', 'by 2025-09-08'],
  ['Họp thôn xong gửi biên bản ngay ngày hôm sau.', 'none | within * | by'],
];
