// A ninth lot: days, spans and durations in the long sentences of ministries, courts, banks and corporations.
import type { Clause } from './clause.ts';

export const ministriesAndBanks: readonly Clause[] = [
  [
    'Đề nghị các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ rà soát, tổng hợp, gửi văn bản về Bộ Công an (qua Cục An ninh mạng) chậm nhất ngày 30 tháng 11 năm 2025 để tổng hợp, báo cáo Thủ tướng Chính phủ trong tháng 12 năm 2025.',
    'by 2025-11-30',
    '2025-11-03',
  ],
  [
    'Trong thời hạn 05 ngày làm việc kể từ ngày nhận được đầy đủ hồ sơ hợp lệ, cơ quan tiếp nhận có trách nhiệm trả lời bằng văn bản.',
    'within',
    '2024-05-06',
  ],
  [
    'Trường hợp không thống nhất, đề nghị Quý cơ quan có văn bản nêu rõ lý do trước ngày 14/11/2025; quá thời hạn nêu trên mà không có văn bản thì được coi là thống nhất.',
    'before 2025-11-14',
    '2025-11-03',
  ],
  [
    'Các tổ chức tín dụng báo cáo Ngân hàng Nhà nước chậm nhất vào ngày 15 của tháng đầu quý tiếp theo.',
    'recurring FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=15',
    '2024-03-11',
  ],
  [
    'Ngân hàng hoàn thành xác thực sinh trắc học cho khách hàng hiện hữu, thời hạn cuối là hết ngày 31/12/2024.',
    'by 2024-12-31',
    '2024-09-16',
  ],
  [
    'Chi nhánh báo cáo Hội sở theo quý, trong vòng 10 ngày đầu tháng đầu tiên của quý sau.',
    'recurring * | none | within *',
    '2023-01-16',
  ],
  [
    'Hằng quý, vào ngày 20 tháng cuối quý, Khối Quản trị rủi ro tổng hợp sự kiện tổn thất do tấn công mạng.',
    'recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20',
    '2022-02-14',
  ],
  [
    'Hằng quý vào ngày 20 tháng cuối quý gửi báo cáo về Ban Kiểm soát.',
    'recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20',
    '2022-02-14',
  ],
  [
    'Chậm nhất 03 ngày kể từ ngày phát hiện hành vi gian lận, đơn vị chấp nhận thẻ phải báo cho ngân hàng thanh toán.',
    'within P3D',
    '2021-06-07',
  ],
  [
    'Chậm nhất 24 (hai mươi bốn) giờ kể từ thời điểm phát hiện, bên xử lý dữ liệu thông báo cho bên kiểm soát.',
    'within PT24H',
    '2024-07-08',
  ],
  [
    'Tổng công ty phê duyệt và ban hành quy định nội bộ trước ngày 01 tháng 01 năm 2026, đồng thời gửi 01 bản về Ủy ban để theo dõi.',
    'before 2026-01-01',
    '2025-10-13',
  ],
  [
    'Vụ Tổ chức cán bộ chủ trì, phối hợp với các đơn vị có liên quan xây dựng đề án vị trí việc làm, trình Bộ trưởng xem xét trong Quý II năm 2026.',
    'during 2026-04-01..2026-06-30',
    '2026-01-12',
  ],
  [
    'Xong trong Quý III, Cục Chuyển đổi số báo cáo lãnh đạo Bộ.',
    'during 2024-07-01..2024-09-30',
    '2024-06-03',
  ],
  [
    'Giao Cục Viễn thông nghiên cứu, đề xuất sửa đổi quy định, báo cáo Bộ trưởng xong trước ngày 20 tháng 12.',
    'before 2023-12-20',
    '2023-11-06',
  ],
  [
    'Các đơn vị bố trí kinh phí, hoàn tất thủ tục mua sắm chậm nhất cuối quý I/2026.',
    'by 2026-03-31',
    '2025-11-17',
  ],
  [
    'Tòa án các cấp hoàn thành số hóa hồ sơ vụ án tồn trong giai đoạn từ ngày 01/10/2025 đến ngày 30/9/2026.',
    'during 2025-10-01..2026-09-30',
    '2025-09-22',
  ],
  [
    'Viện kiểm sát gửi thống kê vụ việc về Vụ 2 trước ngày 05 tháng 12 năm 2025, kỳ số liệu từ ngày 01/12/2024 đến ngày 30/11/2025.',
    'before 2025-12-05',
    '2025-11-10',
  ],
  [
    'Thống kê số liệu từ ngày 16/11/2024 đến ngày 15/11/2025, báo cáo về Cục trước ngày 20/11/2025.',
    'before 2025-11-20',
    '2025-11-03',
  ],
  [
    'Đề nghị Quý Tập đoàn cung cấp đầu mối phối hợp trước 17 giờ 00 phút, thứ Sáu, ngày 28 tháng 11 năm 2025.',
    'before 2025-11-28 17:00',
    '2025-11-17',
  ],
  [
    'Thời hạn hoàn thành việc chuyển đổi hệ thống sang nền tảng mới: không muộn hơn 24 giờ 00 ngày 30/6/2026.',
    'by 2026-06-30 24:00',
    '2025-12-08',
  ],
  [
    'Các Sở Giao dịch, Trung tâm Lưu ký thực hiện đóng cổng kết nối cũ kể từ 22h00 ngày 12/12/2025 và hoàn thành chuyển đổi trước 06h00 ngày 15/12/2025.',
    'before 2025-12-15 06:00',
    '2025-11-24',
  ],
  [
    'Công ty chứng khoán gửi báo cáo tự đánh giá theo mẫu trong 06 tháng đầu năm 2026.',
    'during 2026-01-01..2026-06-30',
    '2025-12-15',
  ],
  [
    'Định kỳ 06 tháng một lần, trước ngày 10 tháng 7 và ngày 10 tháng 01 năm sau, tổ chức báo cáo Bộ.',
    'recurring *',
    '2025-01-20',
  ],
  [
    'Báo cáo năm gửi chậm nhất vào ngày 20 tháng 12 của năm báo cáo.',
    'recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=20 | by 2024-12-20',
    '2024-02-19',
  ],
  [
    'Doanh nghiệp nộp báo cáo định kỳ hằng năm trước ngày 31 tháng 3 của năm kế tiếp.',
    'recurring FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=31',
    '2024-10-07',
  ],
  [
    'Bên B phải khắc phục lỗi trong vòng 04 giờ làm việc kể từ khi nhận được thông báo của Bên A.',
    'within',
    '2022-05-09',
  ],
  [
    'Đề nghị Quý Ban quan tâm chỉ đạo và có ý kiến phản hồi trước ngày 21/5/2021 (thứ Sáu).',
    'before 2021-05-21',
    '2021-05-10',
  ],
  [
    'Thủ trưởng các đơn vị quán triệt nội dung này trong phiên họp giao ban tháng 10 năm 2025.',
    'during 2025-10-01..2025-10-31 | during | none',
    '2025-09-29',
  ],
  [
    'Các cơ quan báo chí lập danh mục tài khoản mạng xã hội đang quản lý, gửi Cục Báo chí chậm nhất ngày 15 tháng Mười hai năm 2025.',
    'by 2025-12-15',
    '2025-11-24',
  ],
  [
    'Ban Quản lý dự án nghiệm thu, bàn giao đưa vào sử dụng trước Quý IV năm 2026.',
    'before 2026-10-01',
    '2026-02-09',
  ],
  [
    'Các đảng ủy trực thuộc hoàn thành kiểm tra việc chấp hành quy định bảo mật trong 6 tháng đầu năm và báo cáo về Ủy ban Kiểm tra trước ngày 10/7/2026.',
    'before 2026-07-10',
    '2026-01-26',
  ],
  [
    'Ban Thường vụ yêu cầu cấp ủy các cấp hoàn thành việc học tập, quán triệt Nghị quyết đến chi bộ trước ngày 31-01-2026.',
    'before 2026-01-31',
    '2025-12-01',
  ],
  [
    'Văn phòng Tỉnh ủy tham mưu văn bản chỉ đạo; thời gian: xong trước 15/12/2025.',
    'before 2025-12-15',
    '2025-11-24',
  ],
  [
    'Nội dung báo cáo xin gửi về Ban trước ngày 25 tháng cuối cùng của mỗi quý.',
    'recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25',
    '2025-02-10',
  ],
  [
    'Các hội viên Hiệp hội phản hồi phiếu hỏi trong vòng 07 (bảy) ngày làm việc, kể từ ngày phát hành công văn này.',
    'within',
    '2023-08-14',
  ],
  [
    'Trong 30 ngày kể từ ngày Nghị định này có hiệu lực thi hành, doanh nghiệp rà soát và đăng ký lại.',
    'within P30D',
    '2024-12-02',
  ],
  [
    'Chủ quản hệ thống thông tin hoàn thành phê duyệt hồ sơ đề xuất cấp độ trước 30/9/2024, triển khai đầy đủ phương án bảo đảm an toàn trước 31/12/2024.',
    'before 2024-09-30',
    '2024-07-15',
  ],
  [
    'Bộ đề nghị Ủy ban nhân dân tỉnh chỉ đạo các cơ quan liên quan khẩn trương triển khai; kết quả gửi về Bộ trước ngày 10/12/2025 và định kỳ hằng tháng.',
    'before 2025-12-10',
    '2025-11-17',
  ],
  [
    'Hoàn thành, đưa vào vận hành chính thức Trung tâm điều hành trước thời điểm 31/12/2025.',
    'before 2025-12-31',
    '2025-09-15',
  ],
  [
    'Đến trước ngày 30/6/2026, bảo đảm 100% thiết bị đầu cuối có giải pháp phát hiện và phản ứng.',
    'before 2026-06-30',
    '2025-12-15',
  ],
  [
    'Đề nghị cử thành viên tham gia Tổ công tác, gửi về Vụ Pháp chế trước ngày 12/12 năm nay.',
    'before 2025-12-12',
    '2025-11-24',
  ],
  [
    'Báo cáo giải trình gửi về Kiểm toán nhà nước trong thời hạn 15 ngày, kể từ ngày nhận được dự thảo báo cáo kiểm toán.',
    'within P15D',
    '2022-09-19',
  ],
  [
    'Việc cung cấp thông tin thực hiện chậm nhất sau 48 giờ kể từ khi nhận được yêu cầu bằng văn bản.',
    'within PT48H',
    '2023-04-17',
  ],
  [
    'Doanh nghiệp viễn thông di động ngăn chặn trong vòng 02 giờ kể từ thời điểm nhận được danh sách số thuê bao vi phạm.',
    'within PT2H',
    '2024-06-24',
  ],
  ['Thời gian gửi góp ý: Từ ngày đăng tải đến hết ngày 20/01/2026.', 'by 2026-01-20 | during', '2025-12-29'],
  [
    'Báo cáo được gửi dưới hình thức văn bản điện tử, thời điểm gửi chậm nhất 16h30 ngày 28/11/2025.',
    'by 2025-11-28 16:30',
    '2025-11-17',
  ],
  [
    'Đề nghị Quý Đại sứ quán cho ý kiến, nếu có thể trước ngày 05/12/2025.',
    'before 2025-12-05',
    '2025-11-24',
  ],
  [
    'Yêu cầu nhà thầu hoàn thiện hồ sơ hoàn công trước khi kết thúc quý IV năm 2025.',
    'by 2025-12-31',
    '2025-10-20',
  ],
  [
    'Kể từ ngày ký đến ngày 15/12/2025, các đơn vị tự kiểm tra, chấm điểm.',
    'by 2025-12-15 | during | during 2025-11-03..2025-12-15',
    '2025-11-03',
  ],
  [
    'Trước 12h00 ngày 24/12 các chi nhánh xác nhận số dư tài khoản tiền mặt tại máy rút tiền.',
    'before 2025-12-24 12:00',
    '2025-12-15',
  ],
];
