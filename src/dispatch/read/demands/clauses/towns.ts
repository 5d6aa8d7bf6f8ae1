// Clauses of schools, hospitals and towns, parted by turns; of both halves .92 at first sight.
import { asking, type Clauses } from './clause.ts';

export const towns: Clauses = {
  tuned: [
    ...asking('duty-roster', [
      'Chỉ huy trưởng các đồn phân công sĩ quan trực thông tin, giữ liên lạc thông suốt với Bộ Chỉ huy trong suốt đợt diễn tập.',
      'Trường bố trí giáo viên tin học thường trực tại phòng máy trong các buổi kiểm tra trực tuyến.',
    ]),
    ...asking('website-integrity', ['Các tên miền lập cho lễ hội đã kết thúc phải làm thủ tục hủy.']),
    ...asking('warning-channel', [
      'Theo dõi thông báo về nguy cơ mới trên cổng của Cục An ninh mạng, chuyển cho quản trị hệ thống.',
    ]),
    ...asking('vulnerability', [
      'Hai máy chủ chạy hệ điều hành hết hỗ trợ phải được thay xong trong quý II/2026.',
    ]),
    ...asking('indicator-sweep', [
      'Kiểm tra máy tính của phòng lễ tân xem có kết nối ra các địa chỉ ghi trong phụ lục I hay không.',
    ]),
    ...asking('backup', [
      'Cơ sở dữ liệu hộ tịch được sao chép về trung tâm dự phòng mỗi đêm và kiểm tra khả năng khôi phục mỗi quý.',
    ]),
    ...asking('password', [
      'Yêu cầu giáo viên, nhân viên thay mật khẩu hệ thống quản lý trường học sau kỳ nghỉ hè.',
    ]),
    ...asking('access-review', [
      'Thu lại thẻ từ, tài khoản của nhân viên thời vụ khi kết thúc lễ hội.',
      'Chứng thư số của Hiệu trưởng cũ phải thu hồi trong 05 ngày làm việc.',
    ]),
    ...asking('response-plan', [
      'Mỗi bệnh viện tổ chức một buổi thực hành xử lý tình huống mất dữ liệu bệnh án.',
    ]),
    ...asking('awareness', [
      'Nói chuyện với học sinh khối 9 về bẫy việc làm trên mạng trong tuần sinh hoạt công dân.',
      'Tổ chức phổ biến Nghị định mới cho cán bộ làm công tác công nghệ thông tin toàn ngành.',
    ]),
    ...asking('key-system', ['Giám sát hệ thống truyền hình trực tuyến 24/7 và lưu nhật ký 6 tháng.']),
    ...asking('endpoint-protection', [
      'Máy tính trong phòng in sao đề phải gỡ hết kết nối mạng, cấm mang thiết bị lưu trữ vào.',
    ]),
    ...asking('service-provider', [
      'Đề nghị công ty phần mềm ký cam kết không sao chép dữ liệu học sinh ra ngoài.',
    ]),
    ...asking('network-continuity', [
      'Các doanh nghiệp viễn thông tăng trạm lưu động tại bãi biển trong ba ngày lễ.',
    ]),
    ...asking('spam-complaint', [
      'Xử lý 300 thuê bao bị phản ánh gọi điện mời vay tiền, báo lại người phản ánh.',
    ]),
    ...asking('postal-kt1', ['Bảo đảm thư KT1 của Văn phòng Quốc hội được phát trước 7 giờ 30 hằng ngày.']),
    ...asking('response-team', ['Thành lập tổ an toàn thông tin tại từng bệnh viện hạng I.']),
    ...asking('incident-contact', [
      'Thông tin đầu mối tiếp nhận sự cố của Sở: điện thoại 0271.000.9191, trực 24/7.',
    ]),
    ...asking('report-form', ['Định kỳ sáu tháng, đơn vị tổng hợp kết quả gửi về Sở để theo dõi.']),
    ...asking('statement', [
      'Hiệu trưởng các trường chịu trách nhiệm trước Giám đốc Sở nếu để xảy ra mất an toàn.',
      'Kinh phí thực hiện lấy từ nguồn chi thường xuyên năm 2026.',
      'Tổ chức lễ trao giải cuộc thi ảnh về biển đảo.',
      'Mời đại biểu dự hội nghị giao ban chuyển đổi số.',
      'Đề nghị Quý Sở cho ý kiến về dự thảo kế hoạch trước ngày 05/3.',
    ]),
    ...asking('access-review awareness', [
      'Rà soát tài khoản của cán bộ nghỉ hưu và tổ chức tập huấn cho cán bộ mới.',
    ]),
    ...asking('network-continuity duty-roster', [
      'Bảo đảm đường truyền, bố trí kỹ thuật trực và có phương án dự phòng cho phiên tòa trực tuyến.',
    ]),
    ...asking('vulnerability endpoint-protection report-form', [
      'Vá máy chủ, quét mã độc máy trạm, báo cáo Sở trước 16 giờ.',
    ]),
  ],
  heldOut: [
    ...asking('duty-roster', [
      'Bộ phận tin học của Kho bạc khu vực chia ca theo dõi giờ đối chiếu cuối năm, mỗi ca hai người.',
    ]),
    ...asking('website-integrity', [
      'Phát hiện trên trang của nhà hát xuất hiện bài viết quảng cáo thuốc; đề nghị xóa và rà lại toàn bộ mã nguồn.',
    ]),
    ...asking('warning-channel', [
      'Giao tổ công nghệ tiếp nhận bản tin cảnh báo của Công an tỉnh qua hộp thư riêng, trả lời trong ngày.',
    ]),
    ...asking('vulnerability', [
      'Rà soát phiên bản phần mềm họp trực tuyến, cập nhật lên bản đã vá trước phiên họp.',
      'Đánh giá an toàn thông tin cho ứng dụng đặt lịch khám trước khi mở rộng cho 12 huyện cũ.',
    ]),
    ...asking('indicator-sweep', [
      'Thực hiện ngăn chặn 25 tên miền có mã độc, gửi ảnh chụp cấu hình chặn về Trung tâm.',
    ]),
    ...asking('backup', ['Trước khi di chuyển máy chủ, Ban Quản lý sao lưu dữ liệu vận hành ra hai ổ cứng.']),
    ...asking('password', ['Áp dụng xác thực hai yếu tố cho cán bộ truy cập dữ liệu hộ tịch từ xa.']),
    ...asking('access-review', [
      'Kiểm tra danh sách người được cấp quyền tra cứu dữ liệu tội phạm; quyền không còn cần thiết thì cắt.',
    ]),
    ...asking('response-plan', [
      'Xây dựng phương án khi cổng nộp hồ sơ tuyển sinh bị tấn công hoặc quá tải vào ngày cuối.',
      'Rút kinh nghiệm đợt diễn tập tháng 5, sửa kịch bản và phê duyệt lại.',
    ]),
    ...asking('awareness', ['Treo bảng điện tử ở cổng chợ cảnh báo thủ đoạn giả mạo shipper.']),
    ...asking('key-system', [
      'Hệ thống đăng ký khám bệnh phải được xác định cấp độ, có hồ sơ được duyệt trước khi hoạt động.',
      'Tách mạng camera của sân vận động khỏi mạng bán vé.',
    ]),
    ...asking('endpoint-protection', ['Cài phần mềm phòng vi-rút cho 40 máy mới trước khi giao cho các xã.']),
    ...asking('service-provider', [
      'Rà soát hợp đồng thuê đường truyền, thuê máy chủ, bổ sung nghĩa vụ bảo mật.',
    ]),
    ...asking('network-continuity', [
      'Kiểm tra tuyến cáp treo, nguồn điện dự phòng ở trạm đỉnh núi trước khi có băng giá.',
    ]),
    ...asking('authority-order', [
      'Tuân thủ yêu cầu gỡ bỏ ứng dụng cờ bạc của cơ quan có thẩm quyền trong 24 giờ.',
    ]),
    ...asking('response-team', ['Sở cử hai chuyên viên tham gia đội ứng cứu của tỉnh.']),
    ...asking('incident-contact', [
      'Khi phát hiện thư có tệp lạ, không mở và gọi ngay số 0271.000.9090 của tổ công nghệ.',
    ]),
    ...asking('report-form', ['Gửi báo cáo về Phòng Giáo dục chậm nhất ngày 25/5 theo mẫu đính kèm.']),
    ...asking('statement', [
      'Trên cơ sở Công văn này, các phòng chuyên môn chủ động tổ chức thực hiện.',
      'Phối hợp lực lượng chức năng xử lý các trang mạng đăng tin sai sự thật về dịch vụ khám bệnh.',
      'Lập hồ sơ thanh toán tiền điện, tiền cước của trung tâm dữ liệu.',
      'Bảo trì thang máy, máy phát điện tòa nhà trong tháng 4.',
      'Phòng Quản trị sửa chữa mái nhà để xe.',
    ]),
    ...asking('warning-channel website-integrity', [
      'Theo dõi cảnh báo, kiểm tra trang thông tin của xã mỗi ngày hai lần.',
    ]),
    ...asking('backup password duty-roster', [
      'Sao lưu dữ liệu, thay mật khẩu và phân công trực trước kỳ nghỉ Quốc khánh.',
    ]),
    ...asking('service-provider vulnerability incident-contact', [
      'Nhà cung cấp phải vá lỗi đã công bố trong 07 ngày và báo cho Bệnh viện khi có sự cố.',
    ]),
    ...asking('response-team response-plan incident-contact', [
      'Kiện toàn tổ ứng cứu, cập nhật kịch bản và công bố số điện thoại liên hệ.',
    ]),
  ],
};
