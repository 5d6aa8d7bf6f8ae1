// Clauses of harbours, stations, courts and party offices, parted at random; of both halves .91 at first sight.
import { asking, type Clauses } from './clause.ts';

export const harbours: Clauses = {
  tuned: [
    ...asking('duty-roster', [
      'Ban Giám đốc cảng phân công kỹ thuật viên có mặt ngoài giờ để theo dõi hệ thống khai báo tàu trong mùa cao điểm.',
      'Lập và niêm yết bảng trực tuần tại phòng kỹ thuật; người trực ghi sổ bàn giao.',
    ]),
    ...asking('website-integrity', [
      'Tạm ngắt trang đặt vé, dọn mã lấy cắp thông tin thẻ do kẻ gian cài vào.',
      'Bật cảnh báo khi tệp trong thư mục gốc của trang tin bị thay đổi.',
    ]),
    ...asking('warning-channel', [
      'Thực hiện chế độ phản hồi cảnh báo: đã nhận trong 30 phút, đã xử lý trong 24 giờ.',
    ]),
    ...asking('vulnerability', [
      'Hạn cuối cập nhật bản vá cho máy chủ ảo hóa là 12 giờ trưa ngày 18/10.',
      'Bịt lỗ hổng cho phép tải tệp tùy ý trên phần mềm quản lý văn bản theo hướng dẫn kèm theo.',
    ]),
    ...asking('indicator-sweep', [
      'Cách ly và làm sạch hai máy chủ đã bị cài phần mềm đào tiền ảo.',
      'Chạy bộ công cụ kiểm tra do Công an tỉnh gửi trên máy của văn phòng cấp ủy, thu tệp nghi ngờ.',
      'Dò trong nhật ký ba tháng xem máy nào từng gọi tới 12 địa chỉ ghi ở bảng dưới.',
    ]),
    ...asking('backup', ['Bản dữ liệu hồ sơ vụ án được chép mỗi tối, giữ 30 ngày, cất ở tầng hầm nhà B.']),
    ...asking('password', ['Xóa mật khẩu nhà sản xuất trên đầu ghi hình ở các nút giao thông.']),
    ...asking('access-review', [
      'Các tài khoản chung của ca trực đổi thành tài khoản cá nhân trước quý III.',
      'Sau đợt luân chuyển thẩm phán, rà soát và thu quyền xem hồ sơ vụ án không còn thụ lý.',
    ]),
    ...asking('response-plan', ['Tham gia cuộc diễn tập liên tỉnh tháng 8 với vai đội phòng thủ.']),
    ...asking('awareness', [
      'Quán triệt tới đoàn viên, không livestream hình ảnh trong khu vực bảo vệ kỳ họp.',
      'Mở hai lớp bồi dưỡng cho kế toán trưởng các công ty con về lừa đảo qua thư điện tử.',
    ]),
    ...asking('key-system', [
      'Đưa nhật ký của các máy chủ trọng yếu về trung tâm giám sát của Tổng công ty.',
      'Không đấu nối phần mềm mới vào mạng điều khiển khi chưa có biên bản kiểm tra an toàn.',
      'Thống kê toàn bộ máy chủ, thiết bị mạng tiếp nhận từ các huyện, cập nhật vào sổ tài sản công nghệ.',
    ]),
    ...asking('endpoint-protection', [
      'Gỡ công cụ điều khiển từ xa tự cài trên máy của nhân viên.',
      'Trang bị phần mềm chống mã độc cho máy tính bảng của tổ bầu cử.',
      'Máy tính của phòng họp kín không kết nối mạng, không cắm thiết bị ghi âm cá nhân.',
      'Cập nhật mẫu nhận diện và quét toàn bộ máy trạm vào trưa thứ Sáu.',
    ]),
    ...asking('service-provider', [
      'Yêu cầu hãng phần mềm đặt máy chủ trong nước, có phương án hỗ trợ trong 60 phút.',
      'Rà soát các bên cung cấp dịch vụ đang xử lý dữ liệu hành khách, đánh giá mức độ đáp ứng.',
    ]),
    ...asking('network-continuity', [
      'Đường truyền tới các điểm cầu phải có hai hướng, thử chuyển hướng trước ngày họp.',
      'Kiểm tra máy nổ, dầu, ắc quy ở 45 trạm trước ngày 15/8; trạm yếu phải thay ngay.',
    ]),
    ...asking('spam-complaint', ['Ngừng chiến dịch nhắn tin tới khách đã từ chối nhận quảng cáo.']),
    ...asking('authority-order', ['Gỡ ứng dụng vi phạm khỏi kho khi Cục có văn bản yêu cầu.']),
    ...asking('postal-kt1', [
      'Nhân viên bưu tá phục vụ văn phòng cấp ủy phải có tên trong danh sách được duyệt.',
      'Rút ngắn thời gian phát thư KT1 tới các xã đảo xuống 24 giờ.',
    ]),
    ...asking('response-team', ['Cập nhật danh sách thành viên Đội ứng cứu khi có người nghỉ hưu.']),
    ...asking('incident-contact', [
      'Khách hàng bị mất tài khoản được tiếp nhận tại tổng đài 1900 0000 suốt ngày đêm.',
    ]),
    ...asking('report-form', [
      'Các chi nhánh gửi báo cáo tự đánh giá theo phụ lục II về Ban Công nghệ trước ngày làm việc cuối cùng của tháng 6.',
      'Kết quả kiểm điểm trách nhiệm gửi về Ủy ban Kiểm tra trước 20/12.',
      'Nêu rõ trong báo cáo quý số sự cố, số lỗ hổng đã vá, số cán bộ được tập huấn.',
    ]),
    ...asking('statement', [
      'Tổng kết mô hình camera an ninh nhân dân, đề nghị nhân rộng.',
      'Phòng Kế hoạch bổ sung danh mục mua sắm phần mềm vào dự toán năm sau.',
      'Người dân được sao chụp kết quả giải quyết hồ sơ tại bộ phận một cửa.',
      'Sắp xếp tủ tài liệu, lập danh mục hồ sơ năm 2026.',
      'Cấp thẻ tác nghiệp cho phóng viên dự phiên tòa.',
      'Ban Dân vận phối hợp Mặt trận vận động nhân dân đồng thuận với chủ trương thu hồi đất.',
      'Nâng lương, chuyển ngạch cho viên chức công nghệ thông tin đủ thời hạn.',
      'Thuê máy phát điện cho đêm nhạc chào mừng.',
      'Viện trưởng Viện kiểm sát khu vực chịu trách nhiệm về tính chính xác của số liệu.',
    ]),
    ...asking('warning-channel awareness', [
      'Đôn đốc các xã cử đầu mối nhận cảnh báo, tuyên truyền tới người dân về lừa đảo trực tuyến.',
    ]),
    ...asking('service-provider access-review', [
      'Yêu cầu nhà thầu trả lại tài khoản quản trị, xóa dữ liệu và bàn giao mã nguồn khi hết hợp đồng.',
    ]),
    ...asking('duty-roster network-continuity backup', [
      'Bảo đảm có người trực, đường truyền dự phòng và bản sao dữ liệu trong ngày bầu cử.',
    ]),
    ...asking('response-team incident-contact duty-roster', [
      'Duy trì đội ứng cứu, công bố số điện thoại và trực 24/7.',
    ]),
  ],
  heldOut: [
    ...asking('duty-roster', [
      'Trung tâm cử cán bộ trực tại hội trường trong suốt kỳ họp Hội đồng nhân dân để hỗ trợ phần mềm biểu quyết.',
      'Chi cục trưởng bố trí ca trực tại phòng điều hành thủ tục hải quan điện tử, bảo đảm thông quan liên tục từ 29 Tết đến mùng 5 Tết.',
    ]),
    ...asking('website-integrity', [
      'Gia hạn tên miền của bảo tàng trước khi hết hạn 30 ngày, không để người ngoài đăng ký.',
      'Rà lại các bài đăng cũ trên chuyên trang du lịch, xóa đường dẫn trỏ tới sòng bạc trực tuyến.',
    ]),
    ...asking('warning-channel', [
      'Mỗi chi nhánh phân một người xem bản tin nguy cơ của Hiệp hội và chuyển cho bộ phận vận hành.',
      'Tiếp nhận đầy đủ thông tin cảnh báo từ nền tảng chia sẻ của Bộ, không để tồn đọng.',
    ]),
    ...asking('vulnerability', [
      'Lập kế hoạch loại bỏ máy tính chạy Windows 7 tại các trạm bơm trước 31/12.',
      'Rà lại quy tắc tường lửa, bỏ các quy tắc mở toàn bộ ra bên ngoài.',
      'Mọi ứng dụng viết riêng cho Tổng công ty phải qua kiểm thử an toàn trước khi bàn giao.',
    ]),
    ...asking('indicator-sweep', [
      'Chặn các tên miền giả mạo cơ quan thuế nêu tại danh sách kèm theo trên thiết bị phân giải.',
    ]),
    ...asking('backup', [
      'Trung tâm thử dựng lại phần mềm viện phí từ bản lưu, ghi thời gian thực hiện.',
      'Trước khi bàn giao về tỉnh mới, huyện trích xuất toàn bộ cơ sở dữ liệu và tạo một bản dự phòng niêm phong.',
      'Dữ liệu quan trắc phải có bản thứ hai tại nơi không cùng khu vực địa lý.',
    ]),
    ...asking('password', [
      'Đăng nhập từ nhà phải có thêm mã gửi về điện thoại.',
      'Đặt lại mật khẩu của toàn bộ người dùng sau vụ rò rỉ; mật khẩu mới không trùng năm lần gần nhất.',
    ]),
    ...asking('access-review', [
      'Người được giao con dấu số khi đi công tác dài ngày phải bàn giao lại cho bộ phận cơ yếu.',
      'Chỉ ba cán bộ có tên trong quyết định được vào phòng máy; cửa dùng thẻ và ghi nhật ký.',
      'Thường trực Huyện ủy cũ nộp lại USB bảo mật, máy tính mật về Văn phòng Tỉnh ủy.',
    ]),
    ...asking('response-plan', [
      'Thực hành chuyển sang xử lý thủ công tại nhà ga trong 30 phút, rút kinh nghiệm sau buổi tập.',
      'Chuẩn bị phương án khi đường cáp chính đứt và khi phần mềm khai báo tàu ngừng chạy, mỗi phương án không quá hai trang.',
      'Ban hành quy trình 5 bước ứng phó khi hệ thống thông tin bị mã hóa.',
    ]),
    ...asking('awareness', [
      'Hướng dẫn hành khách nhận biết trang bán vé giả qua loa nhà ga và màn hình chờ.',
      'Chi bộ đưa chuyên đề bảo vệ nền tảng tư tưởng và an toàn trên mạng vào sinh hoạt tháng 9.',
      'Nhắc ngư dân cảnh giác với tin nhắn tự xưng cơ quan đăng kiểm đòi nộp phạt qua mạng.',
    ]),
    ...asking('key-system', [
      'Lập hồ sơ xác định cấp độ cho hệ thống điều hành bay tại sân, trình Cục thẩm định.',
      'Tách mạng khách tại sảnh chờ khỏi mạng nghiệp vụ.',
    ]),
    ...asking('service-provider', [
      'Hợp đồng bảo trì thang đo tự động phải có điều khoản về bảo mật và quyền kiểm tra của Công ty nước.',
    ]),
    ...asking('network-continuity', [
      'Nhà mạng dự phòng xe phát sóng cho khu vực đảo trong mùa biển động.',
      'Bảo vệ tuyến cáp treo dọc quốc lộ trong thời gian mở rộng đường.',
    ]),
    ...asking('spam-complaint', [
      'Số điện thoại bị nhiều người báo là lừa đảo phải khóa trong ngày và gửi kết quả cho người báo.',
      'Xử lý đại lý bán SIM không đúng thông tin chủ thuê bao.',
    ]),
    ...asking('authority-order', [
      'Chấp hành lệnh tạm dừng phát sóng của cơ quan quản lý nhà nước.',
      'Công ty cung cấp dữ liệu camera cho cơ quan điều tra trong 02 giờ khi có văn bản.',
    ]),
    ...asking('postal-kt1', [
      'Bưu gửi có dấu mật chuyển trong túi riêng, khóa hai lớp, giao tận tay văn thư.',
    ]),
    ...asking('response-team', [
      'Giao Phó Chánh án phụ trách, một thư ký tòa làm chuyên trách an toàn thông tin.',
      'Thành lập nhóm an ninh mạng của hãng bay gồm bảy người, có trưởng nhóm thường trực.',
    ]),
    ...asking('incident-contact', [
      'Văn thư thông báo số máy của người trực tới các tổ trước 16 giờ ngày 29/4.',
      'Có hiện tượng lạ trên máy bán vé thì rút cáp mạng và gọi tổ kỹ thuật theo số 0296.000.1234.',
      'Trưởng ca báo cho Giám đốc và Công an khu vực trong vòng 15 phút kể từ khi hệ thống điều khiển bị gián đoạn.',
    ]),
    ...asking('statement', [
      'Rà soát thể thức văn bản, mẫu chữ, cỡ chữ theo Nghị định về công tác văn thư.',
      'Xin ý kiến cha mẹ trước khi đăng ảnh học sinh.',
      'Bố trí xe đưa đoàn kiểm tra an toàn thông tin đi thực địa.',
      'Ký hợp đồng thuê quầy bán hàng ở nhà ga cho doanh nghiệp mới.',
      'Lập phương án chữa cháy kho hàng, kiểm tra vòi nước.',
      'Bảo đảm thời gian nghỉ bù cho người làm ngày lễ.',
      'Ban Tuyên giáo định hướng báo chí viết bài phản bác thông tin xuyên tạc về nhân sự.',
    ]),
    ...asking('response-plan incident-contact', [
      'Khi bị tấn công, kích hoạt phương án ứng phó đã duyệt và báo ngay Trung tâm Giám sát.',
    ]),
    ...asking('key-system response-plan', [
      'Phân loại hệ thống theo cấp độ, giám sát liên tục và diễn tập ít nhất mỗi năm một lần.',
    ]),
    ...asking('access-review password endpoint-protection', [
      'Rà soát tài khoản, đổi mật khẩu và cập nhật phần mềm diệt vi-rút trước ngày khai trương.',
    ]),
    ...asking('endpoint-protection vulnerability report-form', [
      'Quét mã độc máy chủ, vá lỗ hổng đã nêu và lập báo cáo gửi Công an thành phố trước 17 giờ ngày 09/9.',
    ]),
  ],
};
