// Clauses of many authorities, parted at random; at first sight .89 of the half to tune on, .87 of the half held out.
import { authoritiesHeldOut } from './authorities-held-out.ts';
import { asking, type Clauses } from './clause.ts';

export const authorities: Clauses = {
  tuned: [
    ...asking('duty-roster', [
      'Trong những ngày xét xử công khai vụ án điểm, Tòa án bố trí cán bộ tin học túc trực tại phòng máy chủ.',
      'Văn phòng Ủy ban nhân dân tỉnh lập bảng phân ca trực cho bộ phận quản trị mạng từ 27 tháng Chạp đến hết mùng 6 Tết, trong đó mỗi ca có ít nhất một lãnh đạo phòng.',
      'Duyệt lịch trực lễ 30/4 của Phòng Công nghệ thông tin theo Mẫu 02 kèm theo.',
      'Các chi cục hải quan cửa khẩu duy trì người trực hệ thống thông quan điện tử ngoài giờ hành chính trong thời gian nâng cấp.',
      'Trung tâm Điều hành mạng giữ đủ quân số theo ba kíp, không để trống vị trí quan sát màn hình kể cả giờ ăn.',
    ]),
    ...asking('website-integrity', [
      'Khôi phục giao diện trang chủ bị thay đổi, làm rõ đường xâm nhập trước khi mở lại.',
      'Kiểm tra hằng ngày giao diện trang tuyển sinh, nếu thấy bài lạ hay đường dẫn dẫn sang trang cá cược thì gỡ ngay và lưu lại bằng chứng.',
      'Kiểm tra, phát hiện và gỡ bỏ các liên kết ẩn, tệp tin lạ trên cổng thành phần của các xã; tên miền hết nhu cầu sử dụng thì gửi văn bản đề nghị thu hồi.',
      'Báo điện tử của tỉnh kiểm tra mã nguồn, thư mục tải lên để phát hiện tệp tin điều khiển trái phép bị cài vào.',
    ]),
    ...asking('warning-channel', [
      'Rút ngắn thời gian xử lý cảnh báo: cảnh báo mức cao phải được phản hồi trong 04 giờ, mức trung bình trong 01 ngày làm việc.',
    ]),
    ...asking('vulnerability', [
      'Trên cơ sở kết quả rà soát, từng bước thay thế các thiết bị mạng đã quá thời hạn hỗ trợ kỹ thuật, trong thời gian chưa thay thế được thì áp dụng biện pháp cô lập, hạn chế kết nối.',
      'Thống kê máy chủ còn chạy hệ điều hành đã dừng hỗ trợ và lên phương án thay thế trong năm.',
      'Đóng các cổng dịch vụ không dùng tới, không để giao diện quản trị của camera lộ ra Internet.',
      'Thuê đơn vị độc lập thử xâm nhập ứng dụng ngân hàng số trước khi ra mắt tính năng mới.',
    ]),
    ...asking('indicator-sweep', [
      'Đối chiếu danh sách địa chỉ IP máy chủ điều khiển ở Phụ lục 2 với nhật ký truy cập ba tháng gần nhất.',
      'Truy tìm tệp có mã băm trùng với bảng kèm theo, cách ly máy tính liên quan.',
    ]),
    ...asking('backup', [
      'Kế toán xuất sổ sách điện tử ra ổ cứng rời vào thứ Sáu hằng tuần, cất trong két.',
      'Thực hiện quy tắc ba bản, hai loại phương tiện, một bản để ngoài trụ sở đối với cơ sở dữ liệu hộ tịch.',
    ]),
    ...asking('password', [
      'Toàn thể cán bộ thay mật khẩu hộp thư công vụ, đặt từ 12 ký tự, có chữ hoa, chữ số.',
      'Bật xác thực hai lớp cho tài khoản quản trị trang mạng xã hội của cơ quan.',
      'Camera, đầu ghi mới lắp phải đổi ngay mật khẩu do nhà sản xuất đặt sẵn.',
      'Yêu cầu người dùng tạo mật khẩu mới ngay lần đăng nhập đầu tiên; hệ thống từ chối mật khẩu nằm trong danh sách đã bị lộ.',
    ]),
    ...asking('access-review', [
      'Khóa tài khoản của cán bộ đã chuyển sang xã mới sau khi sắp xếp, chậm nhất ngày làm việc kế tiếp.',
      'Nghiêm cấm dùng chung tài khoản giữa các thẩm phán và thư ký.',
      'Quản lý chặt chẽ chữ ký số chuyên dùng; không giao thiết bị lưu khóa bí mật cho người khác ký thay.',
    ]),
    ...asking('response-plan', [
      'Cập nhật phương án ứng phó cho phù hợp mô hình chính quyền hai cấp, trình phê duyệt trước ngày 31/8.',
    ]),
    ...asking('awareness', [
      'Viết bài, dựng phóng sự về các vụ lừa đảo qua mạng để phát trên sóng truyền thanh cơ sở.',
      'Thường xuyên tổ chức tập huấn, nâng cao kỹ năng số cho cán bộ, chiến sĩ; đưa kết quả chấp hành quy định về bảo vệ bí mật nhà nước vào tiêu chí đánh giá cuối năm.',
      'Bảo hiểm xã hội tỉnh thông báo cho người tham gia về tình trạng giả mạo ứng dụng VssID, khuyến nghị chỉ tải từ kho ứng dụng chính thức.',
      'Phát tờ rơi cảnh báo thủ đoạn giả mạo nhân viên ngân hàng tại các quầy giao dịch.',
      'Đưa nội dung nhận biết cuộc gọi giả danh công an, tòa án vào buổi sinh hoạt tổ dân phố trong tháng.',
    ]),
    ...asking('key-system', [
      'Lưu giữ nhật ký hệ thống tối thiểu 12 tháng, đồng bộ về máy chủ nhật ký tập trung để phục vụ giám sát và truy vết.',
      'Kết nối dữ liệu giám sát từ trung tâm dữ liệu tỉnh về hệ thống giám sát quốc gia.',
      'Tiếp tục rà soát, cập nhật danh mục hệ thống thông tin mà mình quản lý theo mô hình tổ chức mới; đối với hệ thống chưa được phê duyệt cấp độ, khẩn trương lập hồ sơ trình cấp có thẩm quyền, bảo đảm không để hệ thống nào hoạt động mà chưa có hồ sơ được duyệt.',
      'Hoàn thành xác định và phê duyệt cấp độ an toàn cho 100% hệ thống đang vận hành.',
      'Chỉ đưa phần mềm vào khai thác khi đã được kiểm tra, đánh giá an toàn thông tin.',
      'Triển khai đầy đủ phương án bảo đảm an toàn theo hồ sơ cấp độ 3 đã được duyệt.',
      'Thuê dịch vụ giám sát an toàn mạng chuyên nghiệp (SOC) cho các hệ thống cấp độ 3 trở lên.',
    ]),
    ...asking('endpoint-protection', [
      'Ban hành quy định quản lý thiết bị cá nhân dùng cho công việc; máy tính xách tay mang từ ngoài vào phải quét mã độc trước khi nối mạng cơ quan.',
      'Cài phần mềm phòng, chống mã độc có quản trị tập trung trên toàn bộ máy trạm của cơ quan, chia sẻ dữ liệu về trung tâm.',
      'Không cắm USB của học sinh, phụ huynh vào máy tính của văn thư.',
    ]),
    ...asking('service-provider', [
      'Yêu cầu công ty phát triển phần mềm quản lý học sinh ký thỏa thuận bảo mật, chịu trách nhiệm khi để lộ dữ liệu.',
      'Bổ sung vào hồ sơ mời thầu điều kiện về an toàn thông tin mà nhà thầu phải đáp ứng.',
      'Khi thuê dịch vụ điện toán đám mây, chỉ chọn nhà cung cấp đáp ứng tiêu chuẩn trong nước.',
      'Định kỳ kiểm tra việc tuân thủ của bên cho thuê chỗ đặt máy chủ.',
    ]),
    ...asking('network-continuity', [
      'Từ nay đến hết ngày 05/9, Viễn thông tỉnh không thực hiện các tác động kỹ thuật lên mạng lưới, trừ trường hợp khắc phục sự cố.',
      'Các nhà mạng kiểm tra nguồn điện dự phòng tại trạm, bổ sung xăng dầu cho máy phát trước mùa bão.',
      'Đánh giá khả năng chịu tải của đường truyền trong ngày thi, có đường thứ hai của nhà mạng khác.',
      'Bảo đảm thông tin liên lạc thông suốt phục vụ chỉ đạo phòng, chống bão số 4.',
    ]),
    ...asking('spam-complaint', [
      'Khóa thuê bao phát tán tin nhắn rác đã bị phản ánh từ ba lần trở lên trong quý.',
      'Đề nghị Tập đoàn chỉ đạo các đơn vị thành viên rà soát, ngăn chặn các tin nhắn, cuộc gọi có dấu hiệu lừa đảo, mạo danh cơ quan nhà nước; xử lý nghiêm đại lý bán SIM đã kích hoạt sẵn.',
    ]),
    ...asking('authority-order', [
      'Phối hợp chặt chẽ với cơ quan chuyên trách an ninh mạng, thực hiện kịp thời các yêu cầu nghiệp vụ về ngăn chặn, gỡ bỏ, thu thập dữ liệu điện tử.',
      'Nhà cung cấp dịch vụ Internet chặn đường truy cập tới nội dung vi phạm chậm nhất 24 giờ kể từ khi cơ quan có thẩm quyền yêu cầu.',
      'Phối hợp, cung cấp dữ liệu điện tử phục vụ xác minh tin báo tố giác tội phạm theo đề nghị của Công an tỉnh.',
    ]),
    ...asking('postal-kt1', [
      'Tài liệu mật gửi qua bưu chính phải đi theo đường chuyên dụng, có người áp tải.',
      'Soát lại phương tiện, tuyến đường thư cấp 1 nhằm bảo đảm an toàn bưu gửi trong đợt mưa lũ.',
      'Kiểm tra túi thư, niêm phong, sổ giao nhận của mạng bưu chính phục vụ cơ quan Đảng, Nhà nước.',
    ]),
    ...asking('response-team', [
      'Bổ sung kỹ sư có chứng chỉ vào tổ phản ứng nhanh của tập đoàn.',
      'Mỗi xã cử ít nhất một công chức chuyên trách an toàn thông tin, gửi quyết định về Công an tỉnh.',
    ]),
    ...asking('incident-contact', [
      'Cử ông Lục Đình Vân, Phó Chánh Văn phòng, trực máy 0988.000.456 để các đơn vị liên hệ khi có sự cố.',
      'Trường hợp xảy ra sự cố vượt quá khả năng xử lý, kịp thời liên hệ Trung tâm Ứng cứu khẩn cấp (điện thoại 0280.000.1111, thư điện tử ungcuu@example.vn) để được hướng dẫn, hỗ trợ.',
      'Công bố số điện thoại của bộ phận kỹ thuật tới tất cả các phòng giao dịch, gọi thử mỗi tuần.',
      'Báo cáo nhanh mọi sự cố mạng về Ban Chỉ đạo trong ngày, kể cả sự cố đã tự khắc phục.',
    ]),
    ...asking('report-form', [
      'Chế độ báo cáo: sáu tháng một lần, kèm số liệu theo đề cương.',
      'Định kỳ hằng quý, trước ngày 10 của tháng đầu quý sau, các ban đảng gửi báo cáo về Văn phòng Tỉnh ủy theo phụ lục đính kèm Công văn này.',
      'Kết thúc đợt cao điểm, các đơn vị có báo cáo sơ kết nêu rõ kết quả, tồn tại.',
      'Gửi kết quả rà soát về Phòng Cảnh sát an ninh mạng, cả bản giấy lẫn tệp.',
    ]),
    ...asking('statement', [
      'Tăng cường phối hợp với Công an tỉnh trong công tác nắm tình hình, trao đổi thông tin về âm mưu, hoạt động của các thế lực thù địch trên không gian mạng.',
      'Bộ phận một cửa hướng dẫn người dân nộp hồ sơ trực tuyến, không để hồ sơ quá hạn.',
      'Cân đối ngân sách hằng năm, dành tối thiểu 10% kinh phí chuyển đổi số cho an toàn thông tin.',
      'Khảo sát nhu cầu đào tạo đại học về an toàn thông tin cho con em cán bộ.',
      'Cung cấp thông tin cho báo chí theo đúng quy chế phát ngôn.',
      'Chủ động đấu tranh, phản bác luận điệu sai trái, xuyên tạc trên mạng xã hội.',
      'Người đứng đầu cấp ủy, chính quyền trực tiếp chỉ đạo và chịu trách nhiệm toàn diện về kết quả thực hiện.',
      'Tham mưu ban hành chính sách thu hút chuyên gia công nghệ số về làm việc tại tỉnh.',
      'Số hóa hồ sơ địa chính, đưa vào cơ sở dữ liệu dùng chung trước quý IV.',
      'Đăng lịch tiếp công dân của lãnh đạo tỉnh trên cổng thông tin điện tử.',
      'Rà soát, bổ sung quy chế bảo đảm an toàn, an ninh mạng của cơ quan cho phù hợp với Luật An ninh mạng năm 2025.',
      'Phòng Hành chính tiếp đón khách quốc tế dự hội thảo về an toàn mạng.',
      'Xét tặng kỷ niệm chương vì sự nghiệp an toàn thông tin cho cán bộ đủ điều kiện.',
      'Văn thư lưu hồ sơ giấy về công tác bảo đảm an toàn thông tin năm 2024 vào kho lưu trữ cơ quan theo thời hạn 10 năm.',
      'Đề nghị Ngân hàng Chính sách gia hạn nợ cho hộ bị thiệt hại do bão.',
      'Sở Xây dựng cập nhật bản đồ quy hoạch lên cổng thông tin, bảo đảm số liệu chính xác.',
      'Công ty bảo vệ canh gác cổng, bãi xe trong dịp Tết.',
      'Trân trọng cảm ơn Quý Ngân hàng đã hỗ trợ triển khai thanh toán không dùng tiền mặt.',
      'Thẩm định dự toán mua sắm hệ thống lưu trữ, tường lửa; trình phê duyệt trong quý I.',
      'Kiểm tra hạn sử dụng thuốc, vắc xin phòng vi rút tại trạm y tế.',
      'Bàn giao phòng máy, thiết bị mạng từ huyện về xã có biên bản ký nhận của hai bên.',
      'Đôn đốc các phòng hoàn thành chỉ tiêu thu nợ quý III.',
    ]),
    ...asking('duty-roster key-system', [
      'Giao Trung tâm Công nghệ thông tin chủ trì, phối hợp với các vụ, cục tổ chức giám sát liên tục các hệ thống dùng chung của Bộ, kịp thời phát hiện dấu hiệu bất thường, phân công cán bộ có chuyên môn trực ngoài giờ trong suốt thời gian diễn ra hội nghị cấp cao.',
    ]),
    ...asking('duty-roster incident-contact', [
      'Tổ chức trực 24/24 giờ, công khai số điện thoại trực để tiếp nhận thông tin về sự cố.',
    ]),
    ...asking('duty-roster network-continuity', [
      'Đối với các nhà khai thác viễn thông, Internet: tăng cường lực lượng ứng trực, bảo đảm an toàn mạng lưới, sẵn sàng các phương án dự phòng về đường truyền và nguồn điện để giữ vững liên lạc trong mọi tình huống.',
    ]),
    ...asking('warning-channel vulnerability', [
      'Theo dõi sát các thông báo lỗ hổng do hãng và cơ quan chuyên trách phát hành để có biện pháp xử lý phù hợp.',
    ]),
    ...asking('indicator-sweep report-form', [
      'Chủ động rà quét, bóc gỡ mã độc theo hướng dẫn và công cụ của Trung tâm; trên cơ sở dấu hiệu nhận biết kèm theo, lập danh sách máy tính nhiễm, gửi về Trung tâm trước 16 giờ thứ Sáu.',
    ]),
    ...asking('access-review service-provider', [
      'Chỉ cho phép nhà thầu kết nối từ xa khi được phê duyệt từng lần và ngắt ngay sau khi xong việc.',
    ]),
    ...asking('awareness incident-contact', [
      'Ủy ban nhân dân các xã thông báo trên loa truyền thanh số điện thoại tiếp nhận tin báo của Công an xã khi người dân gặp lừa đảo qua mạng.',
    ]),
    ...asking('endpoint-protection indicator-sweep', [
      'Cài đặt phần mềm diệt vi-rút cho máy trạm và chặn kết nối tới các địa chỉ độc hại nêu trong phụ lục.',
    ]),
    ...asking('duty-roster key-system vulnerability', [
      'Thực hiện giám sát 24/7 đối với hệ thống thanh toán; định kỳ kiểm thử xâm nhập ít nhất mỗi năm một lần.',
    ]),
    ...asking('vulnerability access-review report-form', [
      'Rà soát, vá lỗ hổng trên máy chủ, đồng thời khóa tài khoản không dùng và gửi kết quả về Cục trước ngày 05.',
    ]),
    ...asking('response-team response-plan incident-contact', [
      'Thành lập đội ứng cứu, xây dựng quy trình xử lý sự cố và báo về cơ quan điều phối khi vượt khả năng.',
    ]),
  ],
  heldOut: authoritiesHeldOut,
};
