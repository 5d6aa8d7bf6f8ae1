// Clauses of districts, markets, schools, hospitals and stations, a third of them of several measures.
import { asking, type Clauses } from './clause.ts';

export const districts: Clauses = {
  tuned: [
    ...asking('access-review', [
      'Sau ngày 30/6/2025 ngừng hiệu lực mọi tài khoản cấp huyện trên Hệ thống thông tin giải quyết thủ tục hành chính.',
      'Các phòng ban xác nhận lại danh sách người cần quyền duyệt chi trên Internet Banking doanh nghiệp.',
      'Văn thư rà soát các chứng thư số sắp hết hạn, làm thủ tục gia hạn trước 30 ngày.',
      'Không cấp quyền quản trị máy cho người dùng phổ thông.',
    ]),
    ...asking('access-review endpoint-protection', [
      'Khi bàn giao máy tính cũ: xóa tài khoản người dùng trước, cài lại hệ điều hành và phần mềm diệt vi-rút.',
    ]),
    ...asking('access-review key-system', [
      'Rà soát luồng dữ liệu chia sẻ cho cơ quan khác, tắt các kết nối API không còn cần, thay khóa truy cập.',
    ]),
    ...asking('authority-order', [
      'Ngắt kết nối máy chủ đặt tại trung tâm dữ liệu khi có quyết định của Bộ trưởng Bộ Công an.',
      'Trong 12 giờ từ lúc nhận công văn của Sở Văn hóa, nền tảng phải hạ video vi phạm.',
    ]),
    ...asking('awareness', [
      'Thông tin rộng rãi để bà con tiểu thương biết thủ đoạn dán đè mã thanh toán, chuyển khoản ảo tại chợ.',
      'Đưa nội dung an ninh mạng vào chương trình huấn luyện dân quân tự vệ năm 2023.',
      'Chi đoàn làm hai bản tin ngắn về cách nhận ra giọng nói giả, đăng trên trang của Đoàn trường.',
      'Về camera gia đình: tổ dân phố hướng dẫn hộ dân đổi mật khẩu gốc, cập nhật phần mềm và tắt xem từ xa khi không cần.',
    ]),
    ...asking('awareness access-review', [
      'Nhắc cán bộ tín dụng không đưa thẻ, mã đăng nhập cho đồng nghiệp; phòng vận hành đối chiếu danh sách người dùng hằng tháng.',
    ]),
    ...asking('awareness spam-complaint', [
      'Nhắn tin hướng dẫn thuê bao cách chặn cuộc gọi rác và gửi phản ánh tới 5656.',
    ]),
    ...asking('backup', [
      'Toàn bộ văn bản đi, đến của huyện được kết xuất ra hai ổ đĩa giao hai người giữ trước khi hệ thống đóng.',
      'Kho dữ liệu ảnh chụp X-quang phải có bản dự phòng ở cơ sở 2, đồng bộ mỗi đêm.',
    ]),
    ...asking('backup awareness', [
      'Hướng dẫn xã viên tự lưu hóa đơn điện tử ra USB; hợp tác xã giữ thêm một bản ở máy kế toán.',
    ]),
    ...asking('backup key-system', [
      'Hệ thống quản lý bệnh viện cần có máy chủ dự phòng nóng; dữ liệu được sao chép sang kho độc lập mỗi 6 giờ.',
    ]),
    ...asking('duty-roster', [
      'Duy trì nghiêm chế độ trực lãnh đạo, trực nghiệp vụ và trực kỹ thuật trong 05 ngày nghỉ.',
      'Phòng Điều độ cắt hai người mỗi ca, không ai trực quá 12 giờ liền.',
    ]),
    ...asking('duty-roster backup password', [
      'Trước khi nghỉ Tết: thay mật khẩu quản trị, lưu một bản dữ liệu ra ngoài, lập danh sách trực.',
    ]),
    ...asking('duty-roster incident-contact', [
      'Số điện thoại người trực phải niêm yết ở cổng; người trực nhận tin và báo lãnh đạo trong vòng 15 phút.',
    ]),
    ...asking('duty-roster key-system incident-contact', [
      'Trong thời gian bỏ phiếu: giám sát liên tục hệ thống tổng hợp kết quả, kỹ thuật viên trực tại chỗ, sự cố báo ngay Tổ giúp việc.',
    ]),
    ...asking('endpoint-protection', [
      'Bộ phận một cửa không cài game, phần mềm tải phim trên máy tính tiếp nhận hồ sơ; máy nào đã cài phải gỡ.',
      'Trang bị giải pháp chống mã độc có quản trị tập trung, phủ kín máy trạm của 126 xã, phường.',
    ]),
    ...asking('endpoint-protection backup awareness', [
      'Phòng chống mã độc tống tiền: cài phần mềm diệt mã độc, sao lưu ngoại tuyến, tập huấn nhận biết thư giả.',
    ]),
    ...asking('endpoint-protection vulnerability', [
      'Máy tính phục vụ kỳ thi được cài lại hệ điều hành sạch, cập nhật bản vá, bật tường lửa, không nối Internet.',
    ]),
    ...asking('incident-contact', [
      'Đường dây nóng của Phòng An ninh mạng: 069.300.0115; đề nghị các xã dán tại nơi tiếp dân và bộ phận một cửa.',
      'Ai nhận cuộc gọi yêu cầu cung cấp tài liệu nội bộ thì từ chối và báo ngay cho bảo vệ nội bộ.',
      'Gửi về Công an tỉnh tên, chức danh, số di động của người chịu trách nhiệm phối hợp xử lý tình huống mạng.',
    ]),
    ...asking('incident-contact report-form', [
      'Để xảy ra sự cố, đơn vị báo nhanh trong 2 giờ và có báo cáo chi tiết sau 5 ngày theo Mẫu 4.',
    ]),
    ...asking('indicator-sweep', [
      'Soát lại thư đến từ ngày 01/3, tìm thư có tiêu đề và địa chỉ gửi như trong thông báo, cô lập máy đã mở tệp.',
    ]),
    ...asking('indicator-sweep incident-contact', [
      'Máy nào có tiến trình trùng tên với mô tả của mã độc thì rút mạng, gọi Đội ứng cứu số 0205.3000.115.',
    ]),
    ...asking('indicator-sweep report-form', [
      'Tra cứu các địa chỉ IP nghi vấn trong log 60 ngày, kết quả (kể cả không có) gửi về hộp thư cert@ttdl.example.',
    ]),
    ...asking('indicator-sweep vulnerability', [
      'Kiểm tra máy chủ Zimbra có tệp webshell theo dấu hiệu gửi kèm; dù có hay không cũng nâng lên bản 9.0.0 P24.',
    ]),
    ...asking('key-system', [
      'Xây dựng hồ sơ, trình phê duyệt cấp độ cho Hệ thống camera an ninh, Hệ thống họp trực tuyến trong quý III.',
      'Lắp thiết bị theo dõi nhiệt độ, khói, rò nước trong phòng đặt máy chủ của Kho bạc.',
      'Bảo vệ nghiêm ngặt hệ thống cấp nước SCADA: không nối thẳng Internet, kiểm soát mọi đường vào.',
      'Kiểm tra khả năng chịu tải của trang đăng ký nguyện vọng trước giờ mở cổng.',
      'Thiết bị của nhà thầu mang vào muốn cắm vào mạng trạm biến áp phải được quét, đăng ký và cho phép.',
    ]),
    ...asking('key-system duty-roster', [
      'Bố trí người theo dõi màn hình giám sát an ninh của hệ thống thanh toán 24/7 trong đợt chuyển đổi.',
    ]),
    ...asking('key-system service-provider network-continuity', [
      'Trung tâm dữ liệu thuê ngoài phải có hai nguồn điện, hai đường truyền, được đánh giá cấp độ 3 và có cam kết thời gian phục vụ trong hợp đồng.',
    ]),
    ...asking('network-continuity', [
      'Hoàn thành nâng cấp tuyến truyền dẫn tới các đồn biên phòng trước mùa mưa.',
      'Rà lại máy nổ, dầu, bình ắc quy tại các trạm phát sóng ven biển, bảo đảm đủ chạy ba ngày.',
    ]),
    ...asking('network-continuity authority-order', [
      'Ưu tiên đường truyền cho Sở chỉ huy tiền phương và thực hiện lệnh huy động phương tiện của Ban Chỉ huy.',
    ]),
    ...asking('password', [
      'Ban Biên tập thay toàn bộ mật khẩu đăng bài, mật khẩu không gửi qua Zalo.',
      'Đề nghị người dùng Hệ thống quản lý văn bản đổi mật khẩu trước ngày 15/8, quá hạn hệ thống sẽ tự khóa.',
    ]),
    ...asking('password access-review', [
      'Chỉ Trưởng phòng Công nghệ giữ tài khoản gốc, có thiết bị sinh mã kèm theo; các tài khoản quản trị khác bị hạ quyền.',
    ]),
    ...asking('password key-system', [
      'Thay mật khẩu mặc định của tủ điều khiển trạm bơm, tách tủ khỏi mạng văn phòng.',
    ]),
    ...asking('postal-kt1', [
      'Bảo đảm phương tiện, nhân lực chuyển phát kịp thời tài liệu hỏa tốc của Ủy ban bầu cử các cấp.',
      'Không giao tài liệu đóng dấu mật cho nhân viên ngoài tuyến KT1.',
    ]),
    ...asking('report-form', [
      'Thống kê số máy tính chạy hệ điều hành hết hỗ trợ theo biểu kèm theo, gửi trước thứ Tư.',
      'Chậm nhất ngày 10/12 nộp bản tự chấm điểm an toàn thông tin năm về Ban Chỉ đạo.',
      'Định kỳ vào thứ Sáu, nhập kết quả lên trang theo dõi của tỉnh.',
    ]),
    ...asking('report-form awareness', [
      'Tổ chức cuộc thi tìm hiểu an toàn thông tin cho học sinh, gửi bài dự thi và báo cáo số lượng về Sở trước 20/11.',
    ]),
    ...asking('response-plan', [
      'Tập dượt phương án khi điện lưới và mạng cùng mất tại phòng thi, mỗi điểm thi một lần.',
      'Lập bảng phân loại sự cố theo mức độ, ứng với mỗi mức ghi rõ ai làm gì trong bao lâu.',
      'Cập nhật kế hoạch ứng cứu sự cố cho phù hợp bộ máy mới, trình lãnh đạo ký trước 31/10.',
    ]),
    ...asking('response-plan backup', [
      'Xây dựng quy trình khôi phục phần mềm kế toán sau sự cố và thử khôi phục thật từ bản lưu tuần.',
    ]),
    ...asking('response-plan network-continuity', [
      'Các nhà mạng lập kịch bản chuyển lưu lượng, cho thuê bao dùng chung sóng khi một mạng tê liệt do bão.',
    ]),
    ...asking('response-team', [
      'Chọn mỗi khoa một điều dưỡng giỏi máy tính làm cộng tác viên an toàn thông tin.',
      'Củng cố tổ phản ứng nhanh cấp xã, phân vai trưởng nhóm, kỹ thuật, truyền thông.',
    ]),
    ...asking('response-team duty-roster', [
      'Tổ ứng cứu chia hai nhóm, nhóm một có mặt tại Trung tâm từ 18 giờ đến sáng.',
    ]),
    ...asking('response-team response-plan', [
      'Kiện toàn Đội ứng cứu, mỗi năm diễn tập hai lần, một lần có sự tham gia của doanh nghiệp viễn thông.',
    ]),
    ...asking('service-provider', [
      'Bổ sung điều khoản phạt khi để lộ dữ liệu học sinh vào hợp đồng với các công ty cung cấp phần mềm sổ liên lạc.',
      'Yêu cầu nhà cung cấp sao gửi chứng nhận, kết quả kiểm định an toàn của thiết bị camera trước khi ký.',
    ]),
    ...asking('service-provider duty-roster', [
      'Đề nghị doanh nghiệp vận hành phần mềm một cửa cử kỹ thuật viên trực tại trung tâm trong tuần đầu tháng 7.',
    ]),
    ...asking('service-provider response-plan', [
      'Cùng đơn vị cho thuê máy chủ thống nhất quy trình xử lý và thời gian khôi phục khi có sự cố.',
    ]),
    ...asking('spam-complaint', [
      'Xác minh các đầu số bị dân phản ánh gọi mời vay, xử lý và nhắn lại cho người phản ánh.',
      'Kiểm tra các điểm bán SIM trên phố đi bộ, thu hồi SIM đã kích hoạt sẵn.',
    ]),
    ...asking('spam-complaint authority-order', [
      'Nhà mạng cung cấp danh sách thuê bao gọi rác theo yêu cầu của Thanh tra Sở và chặn các thuê bao đó.',
    ]),
    ...asking('statement', [
      'Phòng Tài chính - Kế hoạch ghi vốn đầu tư nâng cấp hệ thống sao lưu vào kế hoạch trung hạn.',
      'Đoàn kiểm tra liên ngành sẽ làm việc với các đơn vị về tình hình quản lý tài khoản, cập nhật bản vá trong tháng 10.',
      'Quy định về sao lưu, mật khẩu tại Quy chế số 12/QC-UBND tiếp tục có hiệu lực.',
      'Trong đợt kiểm tra vừa qua, 7/15 đơn vị chưa cài phần mềm diệt mã độc, 4 đơn vị chưa cử người trực.',
      'Người để lộ mật khẩu gây thiệt hại phải bồi thường theo quy định.',
      'Đơn vị nào đã triển khai xong việc vá lỗ hổng thì không phải thực hiện lại.',
      'Cục An toàn thông tin sẽ công bố danh sách đơn vị chậm khắc phục trên trang chủ.',
      'Trên cơ sở phương án ứng cứu đã được duyệt, Sở Tài chính bố trí dự toán chi thường xuyên.',
      'Tài liệu mật chỉ được soạn trên máy không nối mạng tại phòng riêng, xóa ngay sau khi in.',
      'Nhà trường và phụ huynh thống nhất không đăng ảnh, lịch học của trẻ nơi công cộng.',
      'Không cho thuê, cho mượn, mua bán tài khoản ngân hàng và SIM điện thoại.',
      'Khi sử dụng ứng dụng trí tuệ nhân tạo phải kiểm tra lại kết quả, không sao chép nguyên văn vào văn bản hành chính.',
      'Đăng ký với cơ quan có thẩm quyền các phần mềm nhập khẩu thuộc diện quản lý mật mã dân sự.',
      'Xử lý nghiêm các cơ sở kinh doanh thiết bị phát sóng di động giả.',
      'Rà soát, bổ sung danh mục bí mật nhà nước của ngành cho phù hợp Luật mới.',
      'Tăng cường quản lý nhà nước về hoạt động báo chí, xuất bản dịp cuối năm.',
      'Mỗi cơ quan phân công một lãnh đạo chịu trách nhiệm chính về chuyển đổi số.',
      'Đề nghị các đồng chí bí thư chi bộ lãnh đạo đảng viên thực hiện tốt các nội dung trên.',
      'Sở Nội vụ nghiên cứu chế độ đãi ngộ với cán bộ làm an toàn thông tin.',
      'Công tác diễn tập năm 2022 thực hiện theo kế hoạch riêng.',
      'Bệnh viện cam kết chỉ dùng dữ liệu khám bệnh cho mục đích điều trị.',
      'Nếu cần hỗ trợ thêm tài liệu hướng dẫn, đề nghị tải tại mục Văn bản của Cổng thông tin điện tử.',
      'Triển khai cấp tài khoản định danh điện tử mức 2 cho 100% công dân đủ điều kiện.',
      'Hướng dẫn người dân kích hoạt ứng dụng VssID tại bộ phận tiếp đón.',
    ]),
    ...asking('vulnerability', [
      'Máy chủ Confluence, GitLab tại Sở phải được nâng lên bản hãng khuyến nghị trong 48 giờ.',
      'Thực hiện dò quét các cổng dịch vụ đang mở ra ngoài và đóng những cổng không phục vụ công việc.',
    ]),
    ...asking('vulnerability key-system', [
      'Kiểm tra an toàn thông tin phần mềm quản lý học sinh trước khi nghiệm thu, chỉ nghiệm thu khi lỗi mức cao đã được sửa.',
    ]),
    ...asking('vulnerability service-provider report-form', [
      'Yêu cầu công ty phần mềm vá lỗi đã nêu trong phiếu cảnh báo, xác nhận bằng văn bản; đơn vị gửi xác nhận này về Sở trước 25/6.',
    ]),
    ...asking('vulnerability warning-channel', [
      'Đăng ký nhận thông báo từ các nhà sản xuất thiết bị mạng, có bản cập nhật an ninh thì cài trong thời gian sớm nhất.',
    ]),
    ...asking('warning-channel', [
      'Phân công đầu mối nhận bản tin cảnh báo tuần, đọc và báo lại việc đã làm.',
      'Bám sát các khuyến nghị an ninh của Ngân hàng Nhà nước, Bộ Công an để điều chỉnh biện pháp phòng vệ.',
    ]),
    ...asking('warning-channel indicator-sweep', [
      'Nhận danh sách tên miền độc hại cập nhật hằng ngày từ Trung tâm và đưa vào thiết bị chặn lọc.',
    ]),
    ...asking('website-integrity', [
      'Dọn các trang đích khuyến mãi đã hết hạn, gỡ mã theo dõi của bên thứ ba không rõ nguồn.',
      'Kiểm tra trang của các trường mầm non đặt trên hosting giá rẻ, thấy chèn quảng cáo thuốc, cá cược thì xóa và chuyển về cổng chung của ngành.',
    ]),
    ...asking('website-integrity awareness', [
      'Cổng thông tin huyện đăng cảnh báo về trang giả mạo và tự kiểm tra xem mình có bị gắn liên kết xấu.',
    ]),
    ...asking('website-integrity key-system', [
      'Giám sát liên tục cổng dịch vụ công, phát hiện nội dung lạ hay lưu lượng bất thường phải xử lý ngay.',
    ]),
  ],
  heldOut: [],
};
