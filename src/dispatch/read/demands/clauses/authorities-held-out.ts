// The half of the clauses of many authorities that nothing was mended by: at first sight .87, as what they were parted from was mended by .93.
import { asking, type Clause } from './clause.ts';

export const authoritiesHeldOut: readonly Clause[] = [
  ...asking('duty-roster', [
    'Thực hiện nghiêm chế độ trực ban, trực chỉ huy, trực sẵn sàng chiến đấu; quân số trực bảo đảm theo quy định.',
    'Trưởng khoa phân người ở lại theo dõi phần mềm bệnh viện trong các đêm 31/12 và 01/01.',
  ]),
  ...asking('website-integrity', [
    'Bảo đảm chứng thư số của cổng thông tin ngân hàng còn hiệu lực, không để trình duyệt cảnh báo trang không an toàn.',
    'Các trường rà lại các trang con đã lập cho hội thi, cuộc vận động; trang nào bỏ hoang thì đóng.',
    'Rà soát toàn bộ tên miền cấp dưới của tỉnh; tên miền thuộc các huyện cũ không còn dùng phải làm thủ tục thu hồi, tránh để kẻ xấu chiếm quyền.',
  ]),
  ...asking('warning-channel', [
    'Cập nhật thường xuyên khuyến nghị bảo mật do các hãng và cơ quan chuyên môn công bố, chuyển ngay tới đơn vị vận hành.',
    'Giao đồng chí phụ trách công nghệ thông tin của xã tham gia nhóm trao đổi cảnh báo do Công an tỉnh quản trị, xác nhận đã đọc trong vòng 02 giờ.',
    'Đăng ký địa chỉ thư của cán bộ phụ trách để nhận bản tin nguy cơ tuần của Trung tâm Giám sát an toàn không gian mạng.',
    'Phản hồi đầy đủ các cảnh báo mà đơn vị chuyên trách gửi tới qua hệ thống điều phối.',
    'Mỗi sáng truy cập mục cảnh báo trên cổng của Bộ, ghi sổ những cảnh báo liên quan đến thiết bị đang dùng.',
  ]),
  ...asking('vulnerability', [
    'Cập nhật phần sụn cho bộ định tuyến tại các phòng giao dịch.',
    'Kiểm tra các thiết bị tường lửa có thuộc dòng sản phẩm nêu tại cảnh báo hay không; nếu có thì áp dụng biện pháp khắc phục tạm thời của hãng.',
    'Kiểm tra, rà soát toàn bộ các kết nối mạng với bên ngoài, lập sơ đồ mạng; loại bỏ các điểm truy cập không dây tự lắp.',
    'Cài bản vá phát hành tháng 6 cho toàn bộ máy chủ thư điện tử, hoàn thành trước 72 giờ kể từ khi nhận công điện.',
    'Khắc phục dứt điểm những điểm yếu mà đoàn kiểm tra đã chỉ ra ở mức cao và nghiêm trọng.',
  ]),
  ...asking('indicator-sweep', [
    'Dùng công cụ do Cục cung cấp để tìm dấu vết của chiến dịch tấn công trên các máy trạm của phòng lưu trữ.',
    'Rà quét toàn mạng nhằm phát hiện kết nối bất thường tới hạ tầng của nhóm tấn công có chủ đích đã được thông báo.',
    'Chặn ngay trên thiết bị biên các tên miền nêu trong danh sách gửi kèm công điện này.',
  ]),
  ...asking('backup', [
    'Mỗi quý một lần lấy bản lưu gần nhất dựng lại trên máy thử để chắc rằng đọc được.',
    'Trước khi chuyển hệ thống về máy chủ mới, các phòng sao lưu toàn bộ tệp tin đang dùng chung.',
    'Nhân bản dữ liệu giao dịch sang trung tâm dự phòng, bảo đảm khi có thảm họa thì lấy lại được trong 04 giờ.',
    'Bệnh viện chép dữ liệu hồ sơ bệnh án ra thiết bị lưu trữ tách khỏi mạng vào cuối mỗi ngày.',
    'Chuyển toàn bộ dữ liệu nghiệp vụ đang lưu trên máy cá nhân về máy chủ tập trung, thiết lập lịch tự động tạo bản dự phòng hằng đêm.',
  ]),
  ...asking('password', [
    'Cấu hình hệ thống tự khóa phiên sau năm lần nhập sai và bắt đổi mật khẩu sau 90 ngày.',
    'Không ghi mật khẩu ra giấy dán ở màn hình, không cho trình duyệt nhớ mật khẩu.',
    'Nhân viên quầy giao dịch dùng mã OTP khi đăng nhập phần mềm lõi từ ngoài mạng nội bộ.',
  ]),
  ...asking('access-review', [
    'Kiểm kê USB ký số đã cấp, thu hồi thiết bị của người nghỉ chế độ nộp về Ban Cơ yếu.',
    'Các tổ chức tín dụng rà soát việc cấp quyền truy cập cơ sở dữ liệu khách hàng, bảo đảm nguyên tắc đặc quyền tối thiểu, tách bạch giữa người phát triển, người vận hành và người phê duyệt.',
    'Xem lại quyền khai thác cơ sở dữ liệu dân cư; ai không còn nhiệm vụ thì rút quyền.',
    'Giảm số người có quyền quản trị cao nhất xuống không quá ba, có sổ theo dõi.',
    'Tích hợp đăng nhập một lần, xóa bỏ các tài khoản cục bộ trùng lặp trên phần mềm chuyên ngành.',
  ]),
  ...asking('response-plan', [
    'Chuẩn bị sẵn phương án chuyển sang trung tâm dữ liệu thứ hai khi trung tâm chính bị mã hóa.',
    'Tổ chức diễn tập thực chiến có sự tham gia của các doanh nghiệp viễn thông trên địa bàn.',
    'Mỗi khoa có quy trình làm việc bằng giấy khi phần mềm bệnh viện ngừng chạy, tập dượt hai lần một năm.',
    'Soạn kịch bản xử lý tình huống cổng dịch vụ công bị tấn công từ chối dịch vụ trong ngày bầu cử.',
    'Xây dựng phương án bảo đảm an toàn thông tin, kịch bản ứng cứu cho kỳ thi tốt nghiệp; phân công rõ người, rõ việc, rõ thời gian; tổ chức chạy thử trước ngày thi ít nhất 05 ngày.',
  ]),
  ...asking('awareness', [
    'Nhắc khách hàng không cung cấp mã OTP cho bất kỳ ai, kể cả người tự xưng là nhân viên.',
    'Cử kế toán các xã dự lớp bồi dưỡng kỹ năng an toàn thông tin do Học viện mở.',
    'Phổ biến tới từng đảng viên quy định về sử dụng mạng xã hội và bảo vệ bí mật nhà nước trên không gian mạng.',
    'Kịp thời thông tin, cảnh báo tới học sinh, sinh viên và phụ huynh về tình trạng bắt cóc trực tuyến; hướng dẫn cách xử trí khi nhận cuộc gọi của người lạ.',
  ]),
  ...asking('key-system', [
    'Khi kết nối vào trục liên thông, hệ thống của địa phương phải được đánh giá an toàn thông tin, có văn bản xác nhận của đơn vị vận hành trục.',
    'Đề nghị Tòa án nhân dân khu vực rà soát điều kiện an toàn phòng máy, lắp bổ sung thiết bị lưu điện cho máy chủ.',
    'Lập danh mục hệ thống thông tin quan trọng của ngành, ghi rõ chủ quản, đơn vị vận hành, nơi đặt.',
  ]),
  ...asking('endpoint-protection', [
    'Gỡ các phần mềm bẻ khóa khỏi máy tính phòng thực hành, chỉ dùng phần mềm có bản quyền.',
    'Rà soát hiệu lực bản quyền phần mềm diệt vi-rút, gia hạn cho các máy sắp hết hạn.',
    'Máy tính soạn thảo tài liệu mật tuyệt đối không được nối mạng, kể cả mạng nội bộ.',
    'Thiết lập bộ lọc thư, chặn tệp đính kèm dạng thực thi ở máy chủ thư.',
  ]),
  ...asking('service-provider', [
    'Yêu cầu nhà cung cấp phần mềm chứng minh nguồn gốc mã nguồn, bàn giao tài liệu quản trị và chịu sự kiểm tra của chủ đầu tư về an toàn thông tin.',
    'Doanh nghiệp bảo trì phải cử người trực hỗ trợ và có mặt trong vòng hai giờ khi được yêu cầu.',
  ]),
  ...asking('network-continuity', [
    'Tăng cường tuần tra tuyến cáp quang liên tỉnh, xử lý ngay đoạn có nguy cơ đứt do thi công đường.',
    'Tổ chức vu hồi lưu lượng khi đứt cáp biển, ưu tiên đường truyền của cơ quan Đảng, Nhà nước.',
    'Bố trí xe phát sóng lưu động tại khu vực tổ chức lễ hội, mở rộng dung lượng trạm gốc.',
  ]),
  ...asking('spam-complaint', [
    'Tiếp nhận phản ánh của người dùng về cuộc gọi lừa đảo qua đầu số 156, xử lý trong 24 giờ.',
    'Công bố địa chỉ nhận khiếu nại về thư rác, trả lời người khiếu nại bằng văn bản.',
    'Ngăn chặn thuê bao phát tán tin nhắn quảng cáo không được đồng ý; thu hồi SIM không chính chủ.',
    'Doanh nghiệp viễn thông triển khai giải pháp định danh cuộc gọi, chặn cuộc gọi giả mạo đầu số cố định.',
  ]),
  ...asking('authority-order', [
    'Sẵn sàng huy động phương tiện, nhân lực viễn thông theo lệnh của Bộ trưởng trong tình huống khẩn cấp.',
    'Cung cấp nhật ký truy cập, thông tin thuê bao khi có yêu cầu bằng văn bản của cơ quan điều tra.',
    'Tạm dừng dịch vụ đối với trang mạng vi phạm ngay khi nhận yêu cầu của lực lượng chuyên trách.',
  ]),
  ...asking('postal-kt1', [
    'Bưu điện Việt Nam duy trì đường thư KT1 thông suốt tới cấp xã sau khi sắp xếp đơn vị hành chính, thay đổi địa chỉ phát kịp thời.',
    'Bưu điện tỉnh bảo đảm bưu gửi KT1 được giao đúng người, đúng thời gian toàn trình.',
    'Bố trí bưu tá dự phòng phục vụ chuyển phát công văn hỏa tốc của Ban Chỉ đạo bầu cử.',
  ]),
  ...asking('response-team', [
    'Sở Nội vụ tham mưu bổ sung biên chế, bảo đảm mỗi cơ quan có người làm công tác chuyên trách an toàn thông tin mạng theo quy định.',
    'Thành lập bộ phận chuyên trách về an ninh mạng tại Sở trên cơ sở nhân sự hiện có.',
    'Các đơn vị cập nhật thông tin cán bộ đầu mối an toàn thông tin (họ tên, điện thoại, thư điện tử), gửi về Sở trước ngày 15 để cấp tài khoản trên hệ thống cảnh báo.',
    'Đăng ký làm thành viên mạng lưới ứng cứu sự cố quốc gia.',
    'Ra quyết định kiện toàn Đội ứng cứu sự cố, thay những người đã chuyển công tác.',
  ]),
  ...asking('incident-contact', [
    'Gặp dấu hiệu bị tấn công thì giữ nguyên hiện trường, điện ngay cho tổ trực của Công an tỉnh theo số 0255.000.0088.',
    'Chậm nhất 24 giờ sau khi phát hiện lộ dữ liệu khách hàng phải thông báo cho cơ quan chuyên trách.',
    'Nếu nghi ngờ thư điện tử bị chiếm quyền, người dùng báo cho quản trị mạng của Sở để được hỗ trợ.',
  ]),
  ...asking('report-form', [
    'Tổng hợp tình hình thực hiện, báo cáo Ủy ban nhân dân tỉnh trước ngày 20 tháng cuối quý.',
    'Điền biểu số 03 rồi gửi bản mềm về địa chỉ thư điện tử của Vụ.',
  ]),
  ...asking('statement', [
    'Xin ý kiến người bệnh trước khi sử dụng dữ liệu cá nhân cho nghiên cứu; lập phiếu đồng ý theo mẫu.',
    'Bố trí chỗ để xe, nước uống cho cán bộ đến diễn tập.',
    'Mua bảo hiểm y tế cho người lao động hợp đồng.',
    'Nghiêm cấm sử dụng các ứng dụng nhắn tin, lưu trữ đám mây miễn phí của nước ngoài để gửi, nhận tài liệu nội bộ.',
    'Trong quá trình thực hiện, nếu có vướng mắc, đề nghị phản ánh về Sở để được xem xét, giải quyết.',
    'Tổ chức kiểm tra công tác bảo vệ bí mật nhà nước tại 10 xã, phường; kết hợp hướng dẫn soạn thảo, lưu giữ tài liệu mật.',
    'Kiểm tra bình chữa cháy, lối thoát hiểm của tòa nhà.',
    'Niêm yết giá khám bệnh và số điện thoại phản ánh thái độ phục vụ.',
    'Chi trả thù lao cho báo cáo viên lớp tập huấn an toàn thông tin.',
    'Đề nghị các cơ quan, đơn vị nghiêm túc triển khai thực hiện các nội dung nêu trên.',
    'Chấp hành nghiêm Luật Bảo vệ dữ liệu cá nhân và các văn bản hướng dẫn.',
    'Tắt máy điều hòa, máy tính, đèn chiếu sáng trước khi ra về.',
    'Đề nghị Quý Bệnh viện phối hợp bố trí địa điểm, thời gian làm việc cho Đoàn kiểm tra về an toàn thông tin.',
    'Dán tem kiểm kê lên máy tính, máy in do dự án bàn giao.',
    'Phòng Kế toán thanh toán phí duy trì tên miền, phí thuê máy chủ đúng hạn.',
    'Phát động phong trào thi đua lập thành tích chào mừng Đại hội Đảng bộ.',
  ]),
  ...asking('website-integrity warning-channel', [
    'Rà soát cổng thông tin điện tử, theo dõi các cảnh báo của Trung tâm Giám sát để xử lý kịp thời.',
  ]),
  ...asking('access-review incident-contact', [
    'Phòng Tổ chức rà lại quy chế làm việc, Phòng Công nghệ phân quyền lại phần mềm văn bản, cử đồng chí Trưởng phòng làm đầu mối ứng cứu sự cố.',
  ]),
  ...asking('awareness password', [
    'Quán triệt cán bộ không dùng thư cá nhân gửi văn bản công vụ, đồng thời bật xác thực đa yếu tố cho thư công vụ.',
  ]),
  ...asking('awareness response-plan', [
    'Mở lớp tập huấn cho cán bộ xã, kết hợp diễn tập xử lý tình huống mã độc tống tiền.',
  ]),
  ...asking('awareness report-form', [
    'Thủ trưởng đơn vị quán triệt tới toàn thể viên chức nội dung Công điện và báo cáo kết quả trước ngày 12/5/2026.',
  ]),
  ...asking('service-provider vulnerability', [
    'Yêu cầu đơn vị cung cấp phần mềm kế toán vá các lỗi đã công bố và cam kết hỗ trợ khắc phục sự cố.',
  ]),
  ...asking('network-continuity duty-roster', [
    'Bảo đảm đường truyền phục vụ họp trực tuyến và bố trí cán bộ kỹ thuật trực tại các điểm cầu.',
  ]),
  ...asking('spam-complaint authority-order', [
    'Nhà mạng ngăn chặn tin nhắn rác, tiếp nhận khiếu nại; phối hợp cung cấp thông tin thuê bao khi cơ quan chức năng yêu cầu.',
  ]),
  ...asking('duty-roster backup password', [
    'Phân công trực trong dịp nghỉ lễ, sao lưu dữ liệu trước khi nghỉ và thay mật khẩu các tài khoản quản trị.',
  ]),
  ...asking('backup password endpoint-protection', [
    'Khẩn trương khắc phục các tồn tại sau kiểm tra: chưa có bản sao lưu ngoại tuyến, mật khẩu yếu, phần mềm diệt vi-rút hết hạn.',
  ]),
  ...asking('access-review vulnerability website-integrity', [
    'Chỉ đạo các cơ quan báo chí, cổng thông tin điện tử trực thuộc tăng cường kiểm soát quyền đăng bài, rà soát lỗ hổng của hệ quản trị nội dung, phòng ngừa việc bị lợi dụng để chèn nội dung xấu độc.',
  ]),
  ...asking('key-system backup response-plan', [
    'Hoàn thiện hồ sơ cấp độ, lưu bản sao dữ liệu ngoại tuyến và tổ chức diễn tập phục hồi.',
  ]),
];
