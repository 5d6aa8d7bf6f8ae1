// Plain words in which schools, banks, hospitals and communes ask; at first sight the rules alone read them at an F1 of .77.
import type { Clauses } from './clause.ts';

export const plainWords: Clauses = {
  tuned: [
    [
      'Bố trí tối thiểu 02 cán bộ kỹ thuật luân phiên trông coi hệ thống họp trực tuyến trong các ngày diễn ra kỳ họp.',
      'duty-roster',
    ],
    [
      'Lập bảng phân công trực bảo đảm an toàn thông tin dịp Quốc khánh, gửi về Văn phòng Sở trước ngày 28/8/2023.',
      'duty-roster',
    ],
    [
      'Cán bộ được giao nhiệm vụ phải giữ máy liên tục 24/24 giờ và có mặt tại cơ quan chậm nhất 30 phút sau khi được triệu tập.',
      'duty-roster',
    ],
    [
      'Các trạm y tế không được để trống vị trí theo dõi phần mềm tiêm chủng trong ba ngày nghỉ lễ.',
      'duty-roster',
    ],
    [
      'Tăng cường nhân lực tại Trung tâm điều hành mạng, làm việc theo kíp suốt thời gian tổ chức Đại hội.',
      'duty-roster',
    ],
    [
      'Kiểm tra ngay các chuyên mục ít cập nhật của cổng thông tin, nếu thấy bài quảng cáo cá cược thì gỡ và tìm nguyên nhân.',
      'website-integrity',
    ],
    ['Ngừng hoạt động những trang thông tin đã lâu không có người quản trị.', 'website-integrity'],
    [
      'Rà soát tất cả tên miền cấp dưới do đơn vị đăng ký, loại bỏ tên miền không còn trỏ về dịch vụ nào.',
      'website-integrity',
    ],
    [
      'Không để kẻ xấu sửa giao diện, chèn khẩu hiệu lên trang chủ; có biện pháp phát hiện ngay khi nội dung bị đổi.',
      'website-integrity',
    ],
    ['Cài chứng chỉ số cho website nhà trường, bắt buộc dùng giao thức HTTPS.', 'website-integrity'],
    ['Khẩn trương nâng cấp máy chủ Exchange theo bản cập nhật tháng 3/2021 của Microsoft.', 'vulnerability'],
    [
      'Những thiết bị cân bằng tải đang chạy phiên bản có lỗi phải được xử lý xong trong 72 giờ.',
      'vulnerability',
    ],
    [
      'Nhờ Trung tâm CNTT tỉnh quét bảo mật phần mềm một cửa trước khi nâng cấp lên phiên bản 3.0.',
      'vulnerability',
    ],
    [
      'Thay thế các máy tính còn dùng Windows 7 vì nhà sản xuất không còn phát hành bản sửa lỗi.',
      'vulnerability',
    ],
    ['Tắt giao thức SMBv1, đóng cổng 3389 trên các máy chủ công khai ra Internet.', 'vulnerability'],
    [
      'Kiểm tra mức độ an toàn của ứng dụng ngân hàng số ít nhất hai lần một năm bằng hình thức tấn công thử.',
      'vulnerability',
    ],
    [
      'Đối chiếu nhật ký thư điện tử từ 01/6 đến nay với danh sách địa chỉ gửi tại phụ lục để tìm thư đã mở.',
      'indicator-sweep',
    ],
    [
      'Tiến hành kiểm tra dấu hiệu của nhóm tin tặc trên toàn bộ máy chủ, máy trạm theo hướng dẫn gửi kèm.',
      'indicator-sweep',
    ],
    [
      'Phát hiện và xử lý các máy tính đang kết nối đến mạng máy tính ma theo danh sách IP của Cục.',
      'indicator-sweep',
    ],
    ['Thêm các địa chỉ độc hại vào chính sách chặn của thiết bị tường lửa.', 'indicator-sweep'],
    ['Quét toàn bộ máy tính bằng công cụ do Cục cung cấp, gỡ sạch mã độc nếu phát hiện.', 'indicator-sweep'],
    ['Hằng ngày ghi dữ liệu kế toán ra ổ cứng rời và cất trong két.', 'backup'],
    [
      'Thực hiện nguyên tắc ba bản, hai loại phương tiện, một bản ngoại tuyến đối với dữ liệu bệnh nhân.',
      'backup',
    ],
    ['Mỗi quý thử dựng lại hệ thống từ dữ liệu đã lưu để chắc chắn dùng được.', 'backup'],
    ['Có phương án lưu trữ dự phòng số liệu đăng ký kinh doanh tại trung tâm dữ liệu thứ hai.', 'backup'],
    ['Bảo đảm khôi phục được dữ liệu trong 8 giờ nếu bị mã hóa tống tiền.', 'backup'],
    [
      'Yêu cầu mọi cán bộ đổi ngay mật khẩu hộp thư công vụ, dài ít nhất 10 ký tự, có chữ hoa, số.',
      'password',
    ],
    ['Bật xác thực hai lớp đối với tài khoản mạng xã hội chính thức của cơ quan.', 'password'],
    ['Đăng nhập phần mềm thanh toán phải dùng kèm mã OTP hoặc thiết bị sinh mã.', 'password'],
    [
      'Không ghi mật khẩu ra giấy dán ở màn hình, không dùng chung một mật khẩu cho nhiều phần mềm.',
      'password',
    ],
    [
      'Sau khi sắp xếp đơn vị hành chính, hủy ngay tài khoản của những người không còn nhiệm vụ trên hệ thống cấp huyện.',
      'access-review',
    ],
    ['Kiểm đếm, thu hồi USB ký số của lãnh đạo đã nghỉ hưu, gửi về Ban Cơ yếu.', 'access-review'],
    ['Chỉ cấp quyền vừa đủ cho từng vị trí việc làm, soát lại sáu tháng một lần.', 'access-review'],
    ['Người ngoài không được vào phòng máy chủ nếu không có cán bộ kỹ thuật đi cùng.', 'access-review'],
    [
      'Xem lại ai đang giữ quyền quản trị fanpage, zalo OA của phường và gỡ người không còn phụ trách.',
      'access-review',
    ],
    ['Xây dựng kịch bản đối phó với tấn công từ chối dịch vụ vào cổng tuyển sinh.', 'response-plan'],
    ['Tổ chức diễn tập thực chiến tối thiểu 01 lần mỗi năm theo Chỉ thị 60/CT-BTTTT.', 'response-plan'],
    [
      'Cập nhật phương án ứng cứu khẩn cấp theo Quyết định 05/2017/QĐ-TTg và trình cấp có thẩm quyền phê duyệt.',
      'response-plan',
    ],
    ['Chuẩn bị sẵn cách tiếp đón bệnh nhân bằng hồ sơ giấy phòng khi mạng bị tê liệt.', 'response-plan'],
    ['Đài truyền thanh xã phát tin cảnh báo thủ đoạn giả danh công an, mỗi ngày hai lần.', 'awareness'],
    ['Đưa nội dung sử dụng mạng xã hội an toàn vào tuần sinh hoạt công dân đầu khóa.', 'awareness'],
    ['Mỗi cán bộ tín dụng phải hoàn thành bài học trực tuyến về phòng, chống lừa đảo.', 'awareness'],
    ['Gửi thông điệp khuyến cáo tới chủ thẻ qua ứng dụng và tin nhắn.', 'awareness'],
    ['Phổ biến nội dung văn bản này đến toàn thể đảng viên, người lao động.', 'awareness'],
    ['Các trường hướng dẫn học sinh không chia sẻ thông tin cá nhân lên mạng.', 'awareness'],
    [
      'Hoàn thành phê duyệt cấp độ an toàn hệ thống thông tin cho 100% hệ thống trong quý IV/2024.',
      'key-system',
    ],
    ['Thống kê toàn bộ máy chủ, phần mềm dùng chung, ghi rõ người quản lý.', 'key-system'],
    [
      'Không đấu nối thiết bị mới vào mạng truyền số liệu chuyên dùng khi chưa có biên bản kiểm tra an toàn.',
      'key-system',
    ],
    [
      'Triển khai đầy đủ mô hình bảo vệ 4 lớp, duy trì giám sát an toàn thông tin và chia sẻ dữ liệu giám sát về Trung tâm Giám sát quốc gia.',
      'key-system',
    ],
    ['Đánh giá sức chịu tải của cổng tra cứu điểm thi và bổ sung hạ tầng khi cần.', 'key-system'],
    ['Tách riêng mạng điều khiển lò hơi ra khỏi mạng quản trị của nhà máy.', 'key-system'],
    [
      'Cài đặt phần mềm phòng, chống mã độc cho 100% máy tính, kết nối chia sẻ thông tin với hệ thống tập trung của tỉnh.',
      'endpoint-protection',
    ],
    ['Cấm cắm điện thoại, USB cá nhân vào máy tính nghiệp vụ.', 'endpoint-protection'],
    ['Gỡ phần mềm điều khiển từ xa, phần mềm không phép khỏi máy của giao dịch viên.', 'endpoint-protection'],
    ['Trang bị thiết bị tường lửa, phát hiện xâm nhập cho mạng nội bộ của huyện.', 'endpoint-protection'],
    [
      'Trong hợp đồng với đơn vị phát triển phần mềm phải ghi rõ trách nhiệm sửa lỗi và giữ bí mật dữ liệu.',
      'service-provider',
    ],
    [
      'Làm việc với doanh nghiệp cho thuê hạ tầng để thống nhất đầu mối, thời gian xử lý khi có trục trặc.',
      'service-provider',
    ],
    ['Giám sát chặt nhân viên của nhà cung cấp khi vào bảo trì máy chủ.', 'service-provider'],
    [
      'Các doanh nghiệp viễn thông chuẩn bị máy phát, nhiên liệu cho trạm BTS vùng có nguy cơ cô lập.',
      'network-continuity',
    ],
    ['Tạm dừng mọi thay đổi trên mạng lõi từ 0 giờ ngày 30/4 đến hết ngày 02/5.', 'network-continuity'],
    ['Bảo đảm hai hướng truyền dẫn độc lập tới trung tâm báo chí.', 'network-continuity'],
    ['Mở rộng dung lượng vô tuyến tại khu vực quảng trường để phục vụ đêm hội.', 'network-continuity'],
    [
      'Các nhà mạng thu hồi SIM có thông tin không đúng, khóa hai chiều thuê bao phát tán cuộc gọi rác.',
      'spam-complaint',
    ],
    ['Tiếp nhận phản ánh qua đầu số 156, trả lời người dân trong 24 giờ.', 'spam-complaint'],
    ['Chặn tin nhắn mạo danh thương hiệu ngân hàng gửi từ trạm phát sóng giả.', 'spam-complaint'],
    ['Cung cấp nhật ký hệ thống cho Phòng An ninh mạng khi có văn bản yêu cầu.', 'authority-order'],
    ['Chấp hành lệnh điều phối ứng cứu của cơ quan điều phối quốc gia.', 'authority-order'],
    ['Trong vòng 24 giờ phải chặn truy cập theo yêu cầu của cơ quan chức năng.', 'authority-order'],
    ['Bưu điện Trung ương bảo đảm chuyển phát an toàn, bí mật văn kiện phục vụ Đại hội.', 'postal-kt1'],
    [
      'Kiểm tra kỹ gói, kiện trước khi chấp nhận, không vận chuyển pháo, chất nổ qua đường bưu chính.',
      'postal-kt1',
    ],
    [
      'Kiện toàn Đội ứng cứu sự cố, bổ sung thành viên từ Công an tỉnh và doanh nghiệp viễn thông.',
      'response-team',
    ],
    ['Mỗi xã cử một cán bộ làm đầu mối an toàn thông tin, gửi danh sách về Sở trước 15/7.', 'response-team'],
    ['Huy động lực lượng của Đội ứng cứu tham gia bảo vệ hệ thống bầu cử.', 'response-team'],
    [
      'Khi thấy hệ thống chạy chậm bất thường hoặc tệp bị đổi đuôi, rút dây mạng và gọi ngay Tổ CNTT, số 0900.123.000.',
      'incident-contact',
    ],
    ['Mọi trường hợp nghi lộ dữ liệu khách hàng phải trình báo Hội sở trong 02 giờ.', 'incident-contact'],
    [
      'Trường hợp cần hỗ trợ xử lý sự cố, liên hệ Trung tâm Giám sát an toàn không gian mạng, điện thoại 0900.000.444.',
      'incident-contact',
    ],
    ['In số đường dây nóng của Đội ứng cứu dán tại phòng máy.', 'incident-contact'],
    [
      'Thường xuyên theo dõi cảnh báo trên trang của Cục An toàn thông tin để kịp thời xử lý.',
      'warning-channel',
    ],
    ['Đăng ký nhận bản tin an toàn thông tin hằng tuần của hiệp hội.', 'warning-channel'],
    ['Tổng hợp kết quả, gửi về Bộ (qua Cục Công nghệ thông tin) trước ngày 15/12/2022.', 'report-form'],
    ['Báo cáo định kỳ ngày 20 hằng tháng theo mẫu tại Phụ lục 3.', 'report-form'],
    ['Đơn vị nào chưa thực hiện phải nêu rõ lý do bằng văn bản.', 'report-form'],
    ['Gửi số liệu vào đường link khảo sát trước 17 giờ ngày 09/9/2025.', 'report-form'],
    ['Giám đốc các đơn vị chịu trách nhiệm nếu để xảy ra mất an toàn thông tin do chủ quan.', 'statement'],
    ['Bố trí tối thiểu 10% kinh phí công nghệ thông tin cho an toàn thông tin.', 'statement'],
    ['Giao Phòng Tổng hợp theo dõi, đôn đốc và tổng hợp kết quả thực hiện.', 'statement'],
    ['Không sử dụng tài khoản cá nhân để bình luận, chia sẻ thông tin chưa được kiểm chứng.', 'statement'],
    ['Không được gửi, lưu tài liệu mật trên máy tính nối mạng Internet.', 'statement'],
    ['Phối hợp chặt chẽ với lực lượng công an trong bảo vệ mục tiêu, trật tự khu vực lễ hội.', 'statement'],
    ['Lồng ghép nhiệm vụ này vào kế hoạch chuyển đổi số năm 2025 của đơn vị.', 'statement'],
    ['Xử lý nghiêm người đứng đầu cơ quan để xảy ra lộ, lọt bí mật nhà nước.', 'statement'],
    ['Công khai kết quả giải quyết thủ tục hành chính trên cổng dịch vụ công.', 'statement'],
    ['Khẩn trương số hóa hồ sơ lưu trữ, hoàn thành trước ngày 31/12/2025.', 'statement'],
    [
      'Vá lỗ hổng, đổi mật khẩu quản trị và sao lưu dữ liệu trước kỳ nghỉ Tết.',
      'vulnerability password backup',
    ],
    [
      'Phân công cán bộ trực, công bố số điện thoại và báo cáo tình hình trước 16 giờ hằng ngày.',
      'duty-roster incident-contact report-form',
    ],
    [
      'Rà quét mã độc theo danh sách kèm theo; kết quả gửi về Sở trước ngày 10/11/2021.',
      'indicator-sweep report-form',
    ],
    ['Rà soát quyền truy cập, tập huấn cho người dùng về nhận biết thư giả mạo.', 'access-review awareness'],
    ['Xây dựng phương án ứng cứu và thành lập tổ ứng cứu sự cố của trường.', 'response-plan response-team'],
    ['Lập hồ sơ cấp độ, triển khai phần mềm chống mã độc trên máy trạm.', 'key-system endpoint-protection'],
    [
      'Kiểm tra website, cài bản vá cho hệ quản trị nội dung, thu hồi tài khoản biên tập viên đã nghỉ.',
      'website-integrity vulnerability access-review',
    ],
  ],
  heldOut: [],
};
