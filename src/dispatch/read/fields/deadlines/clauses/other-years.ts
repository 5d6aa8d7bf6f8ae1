// A seventh lot: deadlines as offices of 2010 to 2026 write them, each in a dispatch of its own day.
import type { Clause } from './clause.ts';

export const otherYears: readonly Clause[] = [
  [
    'Các Vụ, đơn vị gửi ý kiến về Vụ Pháp chế trước 17h ngày 05/11/2025 (thứ Tư) để kịp trình Bộ trưởng.',
    'before 2025-11-05 17:00',
    '2025-10-29',
  ],
  [
    'Yêu cầu Công an các huyện kiểm kê máy mã, gửi kết quả về Phòng Tham mưu trước ngày 07/9.',
    'before 2014-09-07',
    '2014-08-25',
  ],
  [
    "Tiểu đoàn báo cáo quân số trực về Ban Tác chiến trước 17h00' ngày 29.4.2016.",
    'before 2016-04-29 17:00',
    '2016-04-20',
  ],
  [
    'Kết quả kiểm tra đường truyền báo về Cục Hải quan tỉnh chậm nhất 7-9-2024.',
    'by 2024-09-07',
    '2024-08-30',
  ],
  [
    'Chi cục Thuế các khu vực gửi danh sách tài khoản cần thu hồi về Phòng Công nghệ thông tin trong ngày 12/6/2019.',
    'by 2019-06-12',
    '2019-06-10',
  ],
  [
    'Tòa án nhân dân các huyện báo cáo bằng văn bản về Văn phòng Tòa án nhân dân tỉnh, hạn cuối đầu giờ chiều 21/3/2017.',
    'by 2017-03-21',
    '2017-03-14',
  ],
  ['Nộp phiếu kiểm tra cho Văn phòng Đảng ủy vào cuối ngày 16/10/2023.', 'by 2023-10-16', '2023-10-09'],
  ['Đề nghị Điện lực các huyện hoàn thành đến hết ngày 25/12/2021.', 'by 2021-12-25', '2021-11-30'],
  [
    'Khoa Dược chốt số liệu xong trong ngày 31/12/2020, bàn giao cho Phòng Kế hoạch tổng hợp.',
    'by 2020-12-31',
    '2020-12-21',
  ],
  [
    'Các phòng giao dịch đổi mật khẩu tài khoản quản trị trong tuần này và báo bằng thư điện tử.',
    'during',
    '2018-05-15',
  ],
  ['Trường tổ chức học một buổi về an toàn trên mạng vào tuần đầu tháng 12.', 'during | none', '2022-11-14'],
  ['Tổ đại biểu gửi câu hỏi trước kỳ họp thứ 8.', 'before', '2019-10-01'],
  [
    'Nhà mạng gửi phương án chậm nhất 10 ngày trước khi Đại hội khai mạc (15/10/2020).',
    'by 2020-10-05',
    '2020-09-01',
  ],
  [
    'Chậm nhất sau 05 ngày làm việc kể từ ngày nhận được công văn này, Ngân hàng gửi danh sách đầu mối.',
    'within',
    '2011-04-06',
  ],
  ['Cắt kết nối của máy đã lây mã độc trong thời gian sớm nhất.', 'none', '2017-05-15'],
  ['Ngay hôm nay, các xã gỡ đường dẫn lạ khỏi trang thông tin.', 'by 2025-10-14 | none', '2025-10-14'],
  [
    'Báo cáo hằng quý, vào ngày 20 tháng cuối quý, gửi Cục qua hệ thống báo cáo.',
    'recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20',
    '2013-04-02',
  ],
  ['Thực tập phục hồi dữ liệu 6 tháng một lần, ghi biên bản.', 'none', '2020-02-17'],
  [
    'Định kỳ trước ngày 15/6 và 15/12, Sở Nội vụ gửi báo cáo về Bộ.',
    'recurring FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15',
    '2015-03-02',
  ],
  ['Thay toàn bộ thiết bị hết hỗ trợ trong quý I.', 'during 2026-01-01..2026-03-31', '2025-12-18'],
  ['Hoàn thành phê duyệt cấp độ trong 6 tháng đầu năm.', 'during 2024-01-01..2024-06-30', '2024-01-22'],
  ['Thực hiện xong trong năm 2026.', 'during 2026-01-01..2026-12-31', '2026-02-03'],
  ['Thay mật khẩu bộ phát sóng không dây trước Tết Nguyên đán.', 'before 2026-02-17 | before', '2026-01-12'],
  ['Lắp xong hệ thống camera trước ngày khai giảng.', 'before | before 2023-09-05', '2023-07-20'],
  [
    'Từ nay đến ngày 20/01/2017, Phòng An ninh mạng kiểm tra 12 đơn vị.',
    'by 2017-01-20 | during 2016-12-05..2017-01-20',
    '2016-12-05',
  ],
  ['Giữ nguyên chế độ trực đến khi có thông báo mới.', 'none | during', '2021-06-01'],
  [
    'Từ 0h ngày 28/4/2025 đến khi có thông báo mới, các trung tâm dữ liệu trực ở mức cao nhất.',
    'during 2025-04-28..null | during | none',
    '2025-04-22',
  ],
  [
    'Giai đoạn 1 (đến hết tháng 6/2024): hoàn thành khảo sát tại 11 bệnh viện.',
    'by 2024-06-30',
    '2024-03-11',
  ],
  [
    'Gửi kế hoạch trước ngày 15/4/2022, gửi báo cáo kết quả trước ngày 30/11/2022.',
    'before 2022-04-15',
    '2022-03-28',
  ],
  [
    'Các chi bộ tổ chức quán triệt. Việc này làm xong trước ngày 10/10/2019.',
    'before 2019-10-10',
    '2019-09-16',
  ],
  [
    'Văn bản gửi về Phòng Giáo dục và Đào tạo (số 5, đường Trần Phú, phường 2; email: pgd@hd.example), trước 16 giờ ngày 09/5/2018.',
    'before 2018-05-09 16:00',
    '2018-05-02',
  ],
  [
    'Trước ngày 01/8/2025, UBND các xã, phường mới phải bàn giao xong tài khoản của cấp huyện cũ.',
    'before 2025-08-01',
    '2025-07-04',
  ],
  [
    'Sở điều chỉnh thời hạn gửi báo cáo sang ngày 18/7/2023, thay cho thời hạn tại Công văn số 77/SGTVT-VP ngày 03/7/2023.',
    'by 2023-07-18',
    '2023-07-10',
  ],
  [
    'Gia hạn nộp hồ sơ đến 17 giờ ngày 22/8/2014 thay cho thời hạn ngày 15/8/2014.',
    'by 2014-08-22 17:00',
    '2014-08-12',
  ],
  [
    'Điểm trường báo cáo sĩ số học trực tuyến về Ban Giám hiệu trước 8 giờ 30 phút các ngày trong tuần.',
    'none | recurring *',
    '2021-09-20',
  ],
  [
    'Hải quan cửa khẩu hoàn tất việc đối soát tờ khai chậm nhất đầu giờ sáng thứ Hai, 14/11/2022.',
    'by 2022-11-14',
    '2022-11-10',
  ],
  [
    'Viện kiểm sát nhân dân cấp huyện tự kiểm tra từ ngày 03 đến ngày 14 tháng 6 năm 2013.',
    'during 2013-06-03..2013-06-14',
    '2013-05-20',
  ],
  [
    'Ban Chỉ huy quân sự xã phân công người trực máy từ 18h ngày 30/8 đến 6h ngày 04/9/2019.',
    'during 2019-08-30..2019-09-04',
    '2019-08-26',
  ],
  ['Đợt 2 tiến hành trong hai ngày 11 và 12/4/2024.', 'during 2024-04-11..2024-04-12', '2024-04-01'],
  [
    'Tập huấn cho kỹ thuật viên (ngày 26 và 27/3/2026) tại Trung tâm Chính trị.',
    'during 2026-03-26..2026-03-27',
    '2026-03-10',
  ],
  [
    'Diễn tập ứng cứu (từ 8h00 ngày 05/12 đến 17h00 ngày 06/12/2023).',
    'during 2023-12-05..2023-12-06',
    '2023-11-15',
  ],
  [
    'Trực 24/24 giờ từ ngày 29/4 đến hết ngày 03/5/2025 trong dịp lễ 30/4 và 01/5.',
    'during 2025-04-29..2025-05-03',
    '2025-04-18',
  ],
  [
    'Trong dịp nghỉ lễ 30/4 và 01/5, từ ngày 27/4 đến ngày 01/5/2024, mỗi trạm có 02 người trực.',
    'during 2024-04-27..2024-05-01',
    '2024-04-15',
  ],
  [
    'Báo cáo tình hình về Trực ban trước 15 giờ mỗi ngày trong thời gian diễn ra Hội nghị (từ 10 đến 13/11/2017).',
    'recurring FREQ=DAILY 15:00',
    '2017-10-30',
  ],
  ['Bản kê khai gửi Phòng Tổ chức muộn nhất là ngày 30 tháng này.', 'by 2012-03-30', '2012-03-09'],
  [
    'Muộn nhất đến 10 giờ sáng 25/5/2015 phải có kết quả kiểm tra máy chủ của các chi nhánh.',
    'by 2015-05-25 10:00',
    '2015-05-18',
  ],
  [
    'Khi xảy ra sự cố, kíp trực điện thoại cho điều độ trong 10 phút, báo cáo bằng văn bản trong 24 giờ.',
    'within PT10M',
    '2016-07-04',
  ],
  ['Trong thời hạn 03 ngày làm việc kể từ khi nhận hồ sơ, Chi cục trả kết quả.', 'within', '2018-08-13'],
  [
    'Hết thời hạn 15 ngày kể từ ngày gửi mà không có ý kiến thì coi như đồng ý.',
    'none | within P15D',
    '2022-05-10',
  ],
  [
    'Thư ký tòa gửi bản tổng hợp trước 11h30 thứ Năm tuần này (ngày 19/9).',
    'before 2024-09-19 11:30',
    '2024-09-16',
  ],
  [
    'Sáng thứ Bảy, 05/7/2025, các tổ hoàn thành kiểm tra máy tính của Trung tâm Phục vụ hành chính công.',
    'by 2025-07-05 | none',
    '2025-07-02',
  ],
  [
    'Nộp báo cáo năm về Ban Tuyên giáo Tỉnh ủy trước ngày 05 tháng 12 hằng năm.',
    'recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5',
    '2010-06-21',
  ],
  [
    'Số liệu thư rác của tháng gửi trước ngày 05 tháng sau liền kề.',
    'recurring FREQ=MONTHLY;BYMONTHDAY=5',
    '2014-01-13',
  ],
  ['Cứ chiều thứ Sáu, tổ trưởng gửi bảng theo dõi.', 'recurring FREQ=WEEKLY;BYDAY=FR', '2020-04-06'],
  [
    'Hằng tháng, chậm nhất ngày 28, các doanh nghiệp gửi bảng đối soát.',
    'recurring FREQ=MONTHLY;BYMONTHDAY=28',
    '2012-10-15',
  ],
  ['Mỗi quý một lần, trong 10 ngày đầu của quý, rà soát tài khoản.', 'none | recurring *', '2023-01-09'],
  [
    'Kế hoạch của đơn vị gửi về Tập đoàn trước 30/01 hằng năm; riêng năm 2021 gửi trước 28/02/2021.',
    'recurring FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=30 | before 2021-02-28',
    '2021-01-11',
  ],
  ['Bệnh viện hoàn thành chậm nhất vào tháng 3 năm 2014.', 'by 2014-03-31', '2013-11-25'],
  ['Đến hết quý III năm 2022 phải kết nối xong 63 điểm cầu.', 'by 2022-09-30', '2022-02-21'],
  ['Việc chuyển đổi sang địa chỉ thế hệ mới phải xong trước năm 2020.', 'before 2020-01-01', '2017-08-08'],
  ['Ban hành quy chế nội bộ xong trong tháng 01 năm sau.', 'during 2013-01-01..2013-01-31', '2012-11-19'],
  [
    'Trả lời phiếu khảo sát tại địa chỉ khaosat.hd.example từ ngày 01/3 đến 24h00 ngày 10/3/2021.',
    'during 2021-03-01..2021-03-10',
    '2021-02-26',
  ],
  ['Đề nghị phản hồi lại cho Trung tâm ngay trong buổi sáng ngày 13/5/2017.', 'by 2017-05-13', '2017-05-13'],
  [
    'Phòng Hậu cần cấp bổ sung máy phát xong trước 24 giờ ngày 09/9/2024.',
    'before 2024-09-09 24:00',
    '2024-09-06',
  ],
  [
    'Yêu cầu chuyển máy chủ lên tầng 2 trước khi bão đổ bộ, xong trước 12h trưa ngày 27/9/2022.',
    'before 2022-09-27 12:00',
    '2022-09-25',
  ],
  [
    'Thời gian nộp biên bản nghiệm thu: kể từ ngày ký đến trước ngày 15/9/2025.',
    'before 2025-09-15 | during',
    '2025-08-20',
  ],
  [
    'Đối với các lỗ hổng mức cao: xử lý không muộn hơn ngày 10/8/2023; các mức còn lại: không muộn hơn 31/8/2023.',
    'by 2023-08-10',
    '2023-07-31',
  ],
  [
    'Các đồng chí cấp ủy viên góp ý dự thảo, gửi lại trước giờ họp ngày 20/11/2018.',
    'before 2018-11-20',
    '2018-11-12',
  ],
  ['Đoàn Thanh niên đăng ký đội hình trước 0h00 ngày 26/3/2024.', 'before 2024-03-26 00:00', '2024-03-04'],
  [
    'Công ty Điện lực lập dự toán năm 2019 gửi Tổng công ty trước ngày 31 tháng 7 năm 2018.',
    'before 2018-07-31',
    '2018-06-11',
  ],
  [
    'Người dùng đang nghỉ phép thì đổi mật khẩu trong ngày đầu tiên trở lại làm việc.',
    'none | by',
    '2019-07-15',
  ],
  [
    'Khắc phục xong các tồn tại đã nêu trong biên bản ngày 04/3/2020, báo cáo Thanh tra trước ngày 20/3/2020.',
    'before 2020-03-20',
    '2020-03-09',
  ],
  [
    'Tổng hợp các vụ việc xảy ra từ ngày 15/11/2015 đến 14/11/2016, gửi về Cục trước ngày 20/11/2016.',
    'before 2016-11-20',
    '2016-10-31',
  ],
  [
    'Đường truyền sẽ cắt từ 22h ngày 17/6/2023, vì vậy các đơn vị tải dữ liệu về xong trước 20h cùng ngày.',
    'before 2023-06-17 20:00 | before 20:00',
    '2023-06-12',
  ],
  [
    'Báo cáo sơ kết gửi trong vòng 10 ngày sau khi kết thúc mỗi học kỳ.',
    'within P10D | none | recurring *',
    '2017-09-11',
  ],
  [
    'Hồ sơ hoàn chỉnh trình Hội đồng thẩm định trước ngày họp 05 ngày làm việc.',
    'before | none | within *',
    '2016-03-21',
  ],
  [
    'Nhân viên cũ trả thẻ vào ra trong 02 ngày kể từ ngày chấm dứt hợp đồng lao động.',
    'within P2D',
    '2015-10-05',
  ],
  [
    'Hạn chót để các trường đăng ký danh sách thí sinh tham gia cuộc thi: 20 giờ, Chủ nhật, 02/4/2023.',
    'by 2023-04-02 20:00',
    '2023-03-13',
  ],
];
