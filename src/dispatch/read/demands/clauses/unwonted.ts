// Clauses of ports, wards, clinics and firms in unwonted words, mostly of what was seldom found; at first sight read at an F1 of .76.
import { asking, type Clauses } from './clause.ts';

export const unwonted: Clauses = {
  tuned: [
    ...asking('access-review', [
      'Người hết nhiệm kỳ không còn được vào phần mềm họp không giấy tờ.',
      'Kiểm tra xem còn ai giữ chữ ký số của cơ quan cũ thì đề nghị thu về.',
      'Cán bộ biệt phái về thì quyền ở nơi biệt phái phải cắt trong ngày.',
      'Mỗi quý đối chiếu người dùng phần mềm kế toán với danh sách lao động.',
      'Quyền sửa điểm chỉ giao cho giáo vụ, giáo viên bộ môn chỉ nhập điểm lớp mình.',
    ]),
    ...asking('access-review awareness', [
      'Phổ biến quy định giữ gìn thiết bị ký số; thu lại thiết bị của người nghỉ thai sản.',
    ]),
    ...asking('access-review incident-contact', [
      'Mất thẻ ký số, phải báo ngay bộ phận cơ yếu để dừng hiệu lực.',
    ]),
    ...asking('awareness', [
      'Cô giáo chủ nhiệm dành 15 phút đầu tuần nói về kẻ xấu trên mạng.',
      'Loa phường nhắc người già không đưa mã OTP cho ai.',
    ]),
    ...asking('backup', ['Giữ bản ghi âm tổng đài ở hai nơi trong 90 ngày.']),
    ...asking('endpoint-protection', ['Máy bán hàng không được cắm USB của khách, không cài thêm phần mềm.']),
    ...asking('endpoint-protection backup', [
      'Máy kế toán phải có phần mềm diệt vi-rút bản quyền, số liệu chép ra ổ rời mỗi chiều.',
    ]),
    ...asking('incident-contact', [
      'Số máy của đội ứng cứu dán cạnh điện thoại bàn của từng phòng.',
      'Hễ thấy chuột tự chạy, tệp đổi đuôi thì rút mạng và gọi phòng kỹ thuật.',
    ]),
    ...asking('incident-contact authority-order', [
      'Báo Công an ngay khi bị tống tiền, làm theo hướng dẫn của cơ quan điều tra, không tự trả tiền chuộc.',
    ]),
    ...asking('indicator-sweep', ['So địa chỉ trong phụ lục với log của tường lửa ba tháng qua.']),
    ...asking('indicator-sweep report-form', [
      'Quét máy theo dấu hiệu được gửi, tìm thấy hay không đều trả lời bằng văn bản.',
    ]),
    ...asking('key-system', [
      'Bố trí đủ máy chủ, băng thông để phần mềm tuyển sinh chạy được trong ba ngày cao điểm.',
      'Phòng đặt máy chủ phải có khóa, sổ ra vào và thiết bị báo cháy.',
      'Xác định rõ hệ thống nào là quan trọng, ai là chủ quản, ai vận hành.',
      'Hệ thống do xã tự xây dựng chưa có hồ sơ cấp độ thì lập hồ sơ trước khi đưa vào dùng.',
      'Hệ thống giám sát hành trình phải tách khỏi mạng văn phòng của bến xe.',
      'Nhật ký của máy chủ thư, máy chủ tên miền phải giữ sáu tháng và gửi về hệ thống tập trung.',
    ]),
    ...asking('key-system access-review', [
      'Bảo vệ cơ sở dữ liệu hộ tịch: hạn chế số người được tra cứu, mọi lượt tra cứu đều lưu vết.',
    ]),
    ...asking('key-system backup', [
      'Hệ thống điều hành cảng có trung tâm dự phòng, dữ liệu đồng bộ liên tục sang đó.',
    ]),
    ...asking('key-system incident-contact', [
      'Giám sát liên tục tổng đài cấp cứu; nghẽn hay mất tín hiệu phải gọi ngay nhà mạng.',
    ]),
    ...asking('key-system vulnerability', [
      'Đánh giá an ninh hệ thống trước khi kết nối với Trung tâm dữ liệu quốc gia, vá hết lỗi tìm thấy.',
    ]),
    ...asking('network-continuity', ['Trạm phát sóng trên đảo chuẩn bị dầu chạy máy đủ mười ngày.']),
    ...asking('network-continuity incident-contact', [
      'Mất sóng quá 20 phút, trạm trưởng báo trung tâm điều hành và cho xe dự phòng xuất phát.',
    ]),
    ...asking('password', ['Két mật khẩu quản trị niêm phong, mở ra dùng thì đổi ngay.']),
    ...asking('password awareness', ['Dặn thuyền viên đặt mật khẩu điện thoại, không dùng ngày sinh.']),
    ...asking('report-form', ['Sau đợt nghỉ, gửi bảng tổng hợp trực và sự cố về Tổng công ty.']),
    ...asking('report-form backup', ['Sao lưu xong gửi biên bản có chữ ký hai bên về Phòng Nội vụ.']),
    ...asking('response-plan', [
      'Nếu phần mềm bán vé hỏng, nhân viên bán vé giấy theo hướng dẫn đã in sẵn.',
      'Mỗi năm một lần, thử tình huống kẻ xấu chiếm trang Facebook của tỉnh.',
    ]),
    ...asking('response-plan duty-roster', [
      'Lập kịch bản xử lý trong đêm giao thừa, chia người trực theo từng kịch bản.',
    ]),
    ...asking('response-team', ['Đề cử hai kỹ sư vào mạng lưới ứng cứu của ngành.']),
    ...asking('response-team awareness', ['Tổ công nghệ số kiêm tổ ứng cứu của xã, được tập huấn mỗi quý.']),
    ...asking('service-provider', ['Bắt buộc bên làm phần mềm để lại mã nguồn, không giữ cửa hậu.']),
    ...asking('service-provider key-system', [
      'Máy chủ đi thuê phải đặt trong nước, bên cho thuê giám sát ngày đêm và cam kết bằng hợp đồng.',
    ]),
    ...asking('service-provider vulnerability', [
      'Hãng camera phải cam kết ra bản vá trong 30 ngày khi có lỗ hổng.',
    ]),
    ...asking('spam-complaint', ['Khách báo bị gọi quấy rối thì chặn số và trả lời khách trong ngày.']),
    ...asking('statement', [
      'Phòng Kế toán chi tiền mua ổ cứng sao lưu sau khi có hóa đơn.',
      'Hội đồng thi đua trừ điểm đơn vị để quên cập nhật bản vá.',
      'Năm trước, ba trường mất dữ liệu vì không sao lưu.',
      'Buổi diễn tập dời sang tuần sau do trùng lịch họp.',
      'Người trực được bồi dưỡng 100.000 đồng mỗi ca.',
      'Cấm lợi dụng việc kiểm tra an toàn thông tin để sách nhiễu doanh nghiệp.',
      'Đề nghị cho ý kiến vào dự thảo Quy chế quản lý tài khoản, mật khẩu.',
      'Ảnh chân dung học sinh chỉ đăng khi cha mẹ đồng ý.',
      'Khi đi công tác nước ngoài không mang máy tính có tài liệu mật.',
      'Không nhập thông tin khách hàng vào chatbot để soạn thư trả lời.',
    ]),
    ...asking('vulnerability', [
      'Đầu ghi camera dùng phần sụn trước năm 2022 phải nâng cấp hoặc thay.',
      'Ứng dụng di động của ngân hàng được kiểm thử xâm nhập trước mỗi lần phát hành.',
    ]),
    ...asking('vulnerability backup', [
      'Chép lại dữ liệu máy chủ trước, rồi cài bản sửa lỗi vào tối thứ Bảy.',
    ]),
    ...asking('vulnerability password', [
      'Tắt cổng quản trị từ xa, cập nhật phần mềm và đổi mật khẩu của bộ phát wifi phòng chờ.',
    ]),
    ...asking('warning-channel', ['Sáng nào cũng mở trang cảnh báo của tỉnh, ghi việc phải làm vào sổ.']),
    ...asking('warning-channel vulnerability', [
      'Có bản tin lỗ hổng của hãng thì trong hai ngày phải xem máy mình có dính không và vá.',
    ]),
    ...asking('website-integrity', [
      'Tìm xem trên trang của bệnh viện có mục bán thuốc lạ nào không, có thì gỡ.',
    ]),
    ...asking('website-integrity backup', [
      'Trang của hợp tác xã lưu lại bản sạch, bị sửa bậy thì dựng lại từ bản đó.',
    ]),
  ],
  heldOut: [],
};
