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
];
