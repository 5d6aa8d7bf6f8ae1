// Hours and days that run from something: when a report is due, and not how long something may last or is kept.
import type { Clause } from './clause.ts';

export const durationClauses: readonly Clause[] = [
  ['Cung cấp nhật ký cho đoàn kiểm tra trong vòng 02 ngày làm việc kể từ khi nhận yêu cầu.', 'within'],
  ['Thông báo cho khách hàng bị lộ dữ liệu không quá 72 giờ kể từ khi phát hiện.', 'within PT72H'],
  ['Báo Ban Giám hiệu chậm nhất 30 phút sau khi phát hiện.', 'within PT30M'],
  ['Chậm nhất 05 ngày kể từ ngày ký Công văn này, các đơn vị gửi kế hoạch.', 'within P5D'],
  [
    'Trong thời hạn 15 ngày, kể từ ngày nhận được văn bản này, đề nghị doanh nghiệp có báo cáo giải trình.',
    'within P15D',
  ],
  ['Sau 03 ngày kể từ khi sự cố được xử lý xong phải có báo cáo tổng kết.', 'within P3D'],
  ['Kết quả khắc phục báo về Sở trong vòng một tuần kể từ ngày ban hành.', 'within P1W | within P7D'],
  ['Ngay sau khi tiếp nhận công văn, chậm nhất trong 24 giờ phải ngắt kết nối máy bị nhiễm.', 'within PT24H'],
  ['Sự cố nghiêm trọng phải báo về Phòng An ninh mạng trong 12 tiếng đầu tiên.', 'within PT12H'],
  ['Trong 01 giờ đầu kể từ khi phát hiện, cán bộ trực gọi ngay đường dây nóng.', 'within PT1H'],
  ['Thời hạn xử lý tối đa 10 ngày làm việc.', 'within'],
  ['Vá lỗ hổng mức nghiêm trọng trong 7 ngày, mức cao trong 30 ngày kể từ ngày hãng công bố.', 'within P7D'],
  ['Khóa tài khoản của người nghỉ việc trong vòng 24h kể từ khi có quyết định.', 'within PT24H'],
  ['Báo cáo bằng văn bản trong 05 (năm) ngày làm việc.', 'within'],
  ['Không quá 2 giờ đồng hồ sau khi phát hiện bài viết xấu độc, đơn vị phải gỡ.', 'within PT2H'],
  ['Trong nửa tháng kể từ ngày nhận Chỉ thị, Bí thư cấp ủy tổ chức quán triệt.', 'within *'],
  ['Gửi phản hồi sau 3 ngày làm việc tính từ ngày Công văn được phát hành.', 'within'],
  ['Trong thời hạn 05 ngày làm việc kể từ ngày ký, các đơn vị gửi danh sách đầu mối.', 'within'],
  ['Trong 10 ngày kể từ ngày nhận được văn bản này, Tập đoàn rà soát và báo cáo Bộ.', 'within P10D'],
  ['Yêu cầu gỡ bỏ ngay, chậm nhất là 24 giờ kể từ khi nhận được yêu cầu.', 'within PT24H'],
  ['Các TCTD báo cáo NHNN (Cục CNTT) trong vòng 24 giờ kể từ thời điểm phát hiện sự cố.', 'within PT24H'],
  ['Đơn vị gửi xác nhận qua email trong vòng 02 giờ làm việc.', 'within'],
  [
    'Tổng công ty báo cáo sơ bộ trong vòng 04 giờ, báo cáo chi tiết trong vòng 05 ngày kể từ khi kết thúc sự cố.',
    'within PT4H',
  ],
  ['Thời hạn trả lời là 07 ngày, kể từ ngày nhận được phiếu lấy ý kiến.', 'within P7D'],
  [
    'Sau 24 giờ kể từ khi nhận công điện mà chưa báo cáo thì người đứng đầu chịu trách nhiệm.',
    'within PT24H | none',
  ],
  ['Chậm nhất sau 03 ngày làm việc, đơn vị phải có văn bản phản hồi.', 'within'],
  [
    'Thông báo cho cơ quan chuyên trách trong vòng bảy mươi hai (72) giờ kể từ khi xảy ra vi phạm.',
    'within PT72H',
  ],
  ['Báo cáo ban đầu: trong 01 ngày; báo cáo kết thúc: trong 07 ngày sau khi xử lý xong.', 'within P1D'],
  [
    'Gửi biên bản bàn giao cho Phòng Tổng hợp, chậm nhất 02 tuần sau khi kiểm tra.',
    'within P2W | within P14D',
  ],
  ['Khắc phục tồn tại trong thời hạn 1 tháng kể từ ngày công bố kết luận.', 'within P1M'],
];
