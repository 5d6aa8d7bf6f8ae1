// The same, written when rules had been mended by the first ones; few were mended by these.
import { asking, type Clause } from './clause.ts';

export const compoundLater: readonly Clause[] = [
  ...asking('access-review backup password', [
    'Tại các trạm y tế: mỗi người một tài khoản, mật khẩu thay ba tháng một lần, dữ liệu chép ra ổ rời cuối tuần.',
  ]),
  ...asking('access-review endpoint-protection', [
    'Nhân viên bưu cục không được gắn điện thoại cá nhân vào máy khai thác; tài khoản khai thác cấp cho từng người, không dùng chung.',
  ]),
  ...asking('access-review key-system', [
    'Rà lại phân quyền truy cập kho dữ liệu dùng chung; ghi và giữ nhật ký truy cập ít nhất 6 tháng.',
  ]),
  ...asking('access-review password vulnerability', [
    'Khẩn trương đổi mật khẩu quản trị, thu hồi quyền của người không còn phụ trách và cài bản vá đã phát hành.',
  ]),
  ...asking('access-review report-form', [
    'Thống kê USB bảo mật đang giữ, báo cáo số bị hỏng, mất về Phòng Cơ yếu trước ngày 15/6.',
  ]),
  ...asking('access-review service-provider', [
    'Kiểm tra kết nối của nhà thầu bảo trì, chỉ mở khi có phiếu yêu cầu và thu lại ngay khi xong.',
  ]),
  ...asking('authority-order incident-contact', [
    'Khi xảy ra tấn công, báo cơ quan chuyên trách và làm theo yêu cầu ngăn chặn, thu giữ chứng cứ của cơ quan này.',
  ]),
  ...asking('authority-order network-continuity spam-complaint', [
    'Các doanh nghiệp viễn thông bảo đảm mạng lưới thông suốt, chặn tin nhắn rác, cung cấp thông tin khi cơ quan điều tra yêu cầu.',
  ]),
  ...asking('awareness backup endpoint-protection', [
    'Phòng, chống tống tiền: sao lưu ngoại tuyến, cài phần mềm chống mã độc, phổ biến cho nhân viên cách nhận diện thư độc hại.',
  ]),
  ...asking('awareness endpoint-protection', [
    'Nhắc giáo viên không tải phần mềm giáo án lậu; nhà trường gỡ các phần mềm đó khỏi máy chung.',
  ]),
  ...asking('awareness incident-contact', [
    'Thông báo cho phụ huynh thủ đoạn giả danh nhà trường thu tiền, số điện thoại của trường để gọi xác minh khi nghi ngờ.',
  ]),
  ...asking('awareness password', [
    'Chỉ dẫn khách hàng bật xác thực sinh trắc học trên ứng dụng ngân hàng và cảnh giác khi được yêu cầu đọc mã.',
  ]),
  ...asking('awareness report-form', [
    'Tổ chức phổ biến Công văn này tới từng người lao động, báo cáo số lượt người được phổ biến trước ngày 30/9.',
  ]),
  ...asking('awareness response-team', [
    'Thành viên đội ứng cứu phải được đào tạo hằng năm và có chứng chỉ phù hợp vị trí.',
  ]),
  ...asking('backup key-system', [
    'Hạ tầng lưu trữ đủ dung lượng giữ bản sao 90 ngày; máy chủ sao lưu đặt ở vùng mạng tách biệt.',
  ]),
  ...asking('backup password', [
    'Khóa mã hóa của bản dự phòng cất ở két; mật khẩu giải mã chia cho hai người giữ.',
  ]),
  ...asking('backup response-plan', [
    'Tổ chức diễn tập phục hồi sau thảm họa: chuyển sang trung tâm dự phòng và khôi phục từ bản lưu trong 4 giờ.',
  ]),
  ...asking('backup service-provider', [
    'Thỏa thuận với bên vận hành về việc sao lưu hằng ngày và giao trả dữ liệu khi kết thúc.',
  ]),
  ...asking('duty-roster incident-contact', [
    'Danh sách trực kèm số di động niêm yết ở cổng để người dân báo khi gặp sự cố.',
  ]),
  ...asking('duty-roster incident-contact response-plan response-team', [
    'Chuẩn bị cho hội nghị cấp cao: lập phương án ứng phó, kiện toàn tổ phản ứng nhanh, công bố số máy nóng và phân ca trực.',
  ]),
  ...asking('duty-roster key-system', [
    'Trong tuần cao điểm mua sắm, bố trí kỹ sư trực và theo dõi liên tục tải của hệ thống thanh toán.',
  ]),
  ...asking('duty-roster key-system vulnerability', [
    'Đối với hệ thống phục vụ bầu cử: kiểm tra tải, dò quét lỗ hổng, cử người trực trong ngày 22 và 23/5.',
  ]),
  ...asking('duty-roster network-continuity', [
    'Cử đội cơ động sửa cáp túc trực tại ba cụm trong suốt đợt mưa lũ.',
  ]),
  ...asking('duty-roster postal-kt1', [
    'Bưu điện huyện cử người trực nhận, phát công văn hỏa tốc 24/24 trong ba ngày bầu cử.',
  ]),
  ...asking('duty-roster report-form', [
    'Tổ chức trực lãnh đạo, trực kỹ thuật; cuối mỗi ca báo cáo tình hình bằng tin nhắn về Trưởng ban.',
  ]),
  ...asking('endpoint-protection indicator-sweep', [
    'Quét toàn bộ máy trạm bằng công cụ do Sở cấp, tách các máy có mã độc và cài lại phần mềm bảo vệ.',
  ]),
  ...asking('endpoint-protection key-system statement', [
    'Triển khai giám sát tập trung, cài đặt EDR cho máy chủ, đồng thời xử lý nghiêm bài viết xuyên tạc về ngành.',
  ]),
  ...asking('endpoint-protection vulnerability', [
    'Mọi máy tính nối mạng cài trình chống vi-rút còn hạn và bật cập nhật hệ điều hành tự động.',
  ]),
  ...asking('incident-contact indicator-sweep', [
    'Máy nào trùng dấu hiệu thì cô lập, không tắt nguồn, liên lạc ngay với tổ ứng cứu của Cục.',
  ]),
  ...asking('incident-contact report-form', [
    'Sự cố mức nghiêm trọng báo ngay bằng điện thoại; chậm nhất 5 ngày sau khi khắc phục gửi báo cáo chi tiết.',
  ]),
  ...asking('incident-contact response-plan', [
    'Trường hợp hệ thống xếp hàng bị lỗi, các quầy chuyển sang phát số thủ công và gọi ngay tổ kỹ thuật theo số 1900.0000.',
  ]),
  ...asking('incident-contact response-team', [
    'Mỗi phòng cử một đầu mối kỹ thuật; có sự cố thì đầu mối này liên hệ Trung tâm trong 30 phút.',
  ]),
  ...asking('incident-contact warning-channel website-integrity', [
    'Theo dõi trang thông tin hằng ngày, nhận cảnh báo từ Trung tâm qua thư, khi bị tấn công thì báo Sở trong 1 giờ.',
  ]),
  ...asking('incident-contact website-integrity', [
    'Quản trị trang theo dõi hằng ngày, thấy trang bị sửa giao diện thì khóa truy cập và báo ngay Công an xã.',
  ]),
  ...asking('indicator-sweep report-form', [
    'Lấy nhật ký 30 ngày của máy chủ thư, so với các dấu hiệu đã gửi; có hay không đều trả lời bằng văn bản.',
  ]),
  ...asking('key-system response-team', [
    'Mỗi hệ thống cấp độ 3 phải có bộ phận chuyên trách quản trị an toàn thông tin và được giám sát tập trung.',
  ]),
  ...asking('key-system service-provider', [
    'Không nghiệm thu phần mềm thuê ngoài khi chưa có biên bản kiểm tra an toàn thông tin.',
  ]),
  ...asking('key-system service-provider vulnerability', [
    'Thuê dịch vụ phải ràng buộc bảo mật trong hợp đồng, lập hồ sơ cấp độ và kiểm thử xâm nhập trước khi vận hành.',
  ]),
  ...asking('key-system vulnerability', [
    'Rà soát, đánh giá an toàn thông tin các hệ thống đã phê duyệt cấp độ, khắc phục tồn tại trước 30/11.',
  ]),
  ...asking('network-continuity response-plan', [
    'Bảo đảm thông tin liên lạc khi có bão; lập phương án ứng cứu và diễn tập phối hợp với Ban Chỉ huy.',
  ]),
  ...asking('password vulnerability', [
    'Thiết bị phát wifi cũ phải được nâng phần mềm, đổi mật khẩu quản trị và tắt quản trị từ xa.',
  ]),
  ...asking('report-form response-plan', [
    'Mỗi sở chọn một tình huống để diễn tập trong quý III, gửi kế hoạch và kết quả về Công an tỉnh.',
  ]),
  ...asking('report-form spam-complaint', [
    'Rà lại kho số, thu hồi SIM ảo, gửi số liệu về Cục Viễn thông hằng tuần.',
  ]),
  ...asking('report-form statement', [
    'Các đơn vị chịu trách nhiệm trước Giám đốc về kết quả thực hiện; báo cáo bằng văn bản trước 25/12.',
  ]),
  ...asking('report-form vulnerability', [
    'Hội sở yêu cầu các phòng giao dịch nâng cấp ứng dụng quầy lên bản 5.2 trước thứ Sáu, báo cáo những máy chưa nâng được về Khối Công nghệ.',
  ]),
  ...asking('report-form website-integrity', [
    'Thống kê tên miền dưới .gov.vn đang giữ, tên nào bỏ không thì trả lại, gửi danh sách về Sở theo mẫu.',
  ]),
  ...asking('response-plan response-team', [
    'Hoàn thiện quy chế của đội ứng cứu sự cố; mỗi năm đội chủ trì ít nhất một cuộc diễn tập.',
  ]),
  ...asking('vulnerability warning-channel', [
    'Khi có cảnh báo về phần mềm đang dùng, trong 24 giờ phải xác định máy chịu ảnh hưởng và cài bản sửa lỗi.',
  ]),
  ...asking('vulnerability website-integrity', [
    'Trang thông tin điện tử nào dùng mã nguồn mở đã cũ phải nâng cấp; tìm và xóa mã lạ đã bị cài vào.',
  ]),
];
