// Clauses of the same offices, with more of several measures and more that asks for none of the catalogue.
import { asking, type Clauses } from './clause.ts';

export const mingled: Clauses = {
  tuned: [
    ...asking('access-review', [
      'Đơn vị cũ có trách nhiệm lập biên bản chuyển giao quyền quản trị hệ thống cho Phòng Văn hóa - Xã hội xã mới.',
      'Rà soát lại người được phép vào phòng máy chủ, thu hồi thẻ từ của cán bộ đã chuyển vị trí.',
      'Tài khoản không đăng nhập quá 90 ngày thì tạm khóa.',
      'Điều chỉnh thông tin tổ chức trên chứng thư chữ ký số của các trường sau khi đổi tên.',
      'Áp dụng nguyên tắc đặc quyền tối thiểu: nhân viên quầy chỉ được tra cứu hồ sơ của khách đang giao dịch.',
      'Thủ kho, kế toán, thu ngân không cho nhau mượn tài khoản bán hàng.',
      'Kiểm soát việc kết nối từ xa để bảo trì; mọi phiên kết nối phải được cho phép trước, ghi lại và ngắt khi xong.',
      'Mỗi khi thay đổi kế toán trưởng, đơn vị làm thủ tục thu hồi, cấp lại chữ ký số giao dịch kho bạc trong 02 ngày.',
      'Dừng chia sẻ các thư mục chung không kiểm soát trên máy chủ tệp, phân lại quyền đọc ghi cho từng phòng.',
    ]),
    ...asking('access-review key-system', [
      'Rà soát các hệ thống trọng yếu, việc phân quyền truy cập và tài khoản quản trị trước thời điểm chuyển giao.',
    ]),
    ...asking('access-review password', [
      'Người dùng VPN phải qua xác thực hai lớp; tài khoản VPN của nhà thầu hết hạn hợp đồng bị khóa tự động.',
    ]),
    ...asking('access-review statement', [
      'Tổng hợp danh sách công chức được cấp tài khoản dịch vụ công gửi Văn phòng, nêu rõ người cần cấp mới, người cần khóa.',
    ]),
    ...asking('authority-order', [
      'Bóc gỡ liên kết vi phạm bản quyền truyền hình trong 24 giờ sau khi nhận thông báo của Cục.',
      'Cử người phối hợp, tạo điều kiện cho đoàn kiểm tra của Bộ Công an thu thập chứng cứ điện tử.',
      'Thực hiện đầy đủ lệnh điều phối ứng cứu của cơ quan điều phối quốc gia.',
      'Tạm ngừng cung cấp dịch vụ Internet tại địa điểm vi phạm theo quyết định của cơ quan có thẩm quyền.',
    ]),
    ...asking('authority-order incident-contact', [
      'Giữ nguyên hiện trạng máy bị xâm nhập, cung cấp chứng cứ, nhật ký cho cơ quan công an khi được yêu cầu.',
    ]),
    ...asking('awareness', [
      'Cán bộ, công chức nêu cao ý thức cảnh giác, không mở thư, tệp lạ, không bấm vào liên kết không rõ nguồn gốc.',
      'Phối hợp với Đoàn Thanh niên ra quân hướng dẫn tiểu thương chợ nhận biết mã QR bị dán đè.',
      'Phát thanh nội dung tuyên truyền 02 lần mỗi ngày trên hệ thống loa truyền thanh cơ sở.',
      'Đăng ký cho cán bộ phụ trách công nghệ thông tin dự khóa đào tạo ngắn hạn về an toàn thông tin do Học viện tổ chức.',
      'Xây dựng video ngắn, đồ họa cảnh báo chiêu trò giả danh nhân viên điện lực, đăng trên fanpage của Công ty.',
      'Tuyên truyền, phổ biến Luật An ninh mạng, Luật Bảo vệ dữ liệu cá nhân tới cán bộ, nhân dân.',
      'Kiểm tra nhận thức về an toàn thông tin của nhân viên mới trước khi bàn giao máy tính.',
      'Các tổ công nghệ số cộng đồng đi từng ngõ, gõ từng nhà hướng dẫn người dân tự bảo vệ mình trước lừa đảo mạng.',
      'Quán triệt cán bộ không đăng nhập thư công vụ trên máy tính công cộng, không dùng chung thiết bị với con cái.',
    ]),
    ...asking('awareness incident-contact', [
      'Dặn học sinh không gặp người quen qua mạng; thấy bị đe dọa thì báo ngay thầy cô hoặc gọi 111.',
    ]),
    ...asking('awareness statement', [
      'Nâng cao cảnh giác trước thông tin sai trái của các thế lực thù địch; kiên quyết gỡ bỏ, đấu tranh với bài viết xuyên tạc.',
    ]),
    ...asking('awareness warning-channel', [
      'Chia sẻ các cảnh báo mới của Cục An ninh mạng tới từng tổ dân phố qua nhóm Zalo và hướng dẫn cách xử lý.',
    ]),
    ...asking('backup', [
      'Duy trì ít nhất ba bản sao dữ liệu tại hai loại phương tiện, một bản cất giữ ngoài mạng.',
      'Bộ phận CNTT trích xuất dữ liệu khám bệnh của ngày ra ổ đĩa để phòng trường hợp máy chủ bị khóa.',
      'Đặt lịch sao lưu tự động lúc 23 giờ hằng ngày và kiểm tra nhật ký sao lưu vào sáng hôm sau.',
      'Kiểm chứng khả năng khôi phục của các bản lưu bằng việc dựng lại hệ thống trên môi trường thử.',
      'Không lưu bản dự phòng chung phân vùng với dữ liệu gốc.',
    ]),
    ...asking('backup key-system', [
      'Trước khi di chuyển máy chủ về trung tâm dữ liệu mới phải sao lưu đầy đủ, kiểm kê thiết bị và thử kết nối.',
    ]),
    ...asking('backup response-plan', [
      'Chuẩn bị sẵn hệ thống dự phòng, kịch bản chuyển đổi để khôi phục cổng dịch vụ công trong 4 giờ nếu bị tấn công.',
    ]),
    ...asking('backup statement', [
      'Dữ liệu địa chính số trên máy tính cá nhân của công chức phải sao chép đầy đủ về kho dữ liệu chung trước khi bàn giao.',
    ]),
    ...asking('duty-roster', [
      'Cắt cử nhân viên trông coi phòng máy trong suốt thời gian tổng đài chuyển tải.',
      'Danh sách trực Tết gửi về Văn phòng trước ngày 22 tháng Chạp, mỗi ca có ít nhất một kỹ thuật viên mạng.',
      'Người trực giữ điện thoại luôn mở máy, không rời vị trí khi chưa bàn giao ca.',
    ]),
    ...asking('duty-roster awareness', [
      'Phân công trực trong kỳ nghỉ và nhắc nhở nhân viên không mở thư chúc Tết có tệp đính kèm.',
    ]),
    ...asking('duty-roster incident-contact report-form', [
      'Trực 24/7 từ ngày 29/8 đến hết ngày 03/9; có sự cố báo ngay Sở; báo cáo tổng hợp vào sáng 04/9.',
    ]),
    ...asking('duty-roster service-provider', [
      'Cùng đơn vị cung cấp dịch vụ lập ca trực chung, ghi rõ số điện thoại kỹ sư hai bên.',
    ]),
    ...asking('duty-roster vulnerability backup', [
      'Trước ngày nghỉ: cập nhật bản vá, sao lưu toàn bộ; trong ngày nghỉ: cử người theo dõi hệ thống.',
    ]),
    ...asking('endpoint-protection', [
      'Phòng máy tin học cài phần mềm đóng băng ổ cứng, chặn cài đặt chương trình lạ.',
      'Không cài phần mềm ngoài danh mục được phép, không tự ý tắt chương trình diệt vi-rút.',
      'Máy tính dùng cho giao dịch kho bạc chỉ để giao dịch, không lướt web, không cắm USB.',
      'Gia hạn bản quyền phần mềm phòng chống mã độc cho 350 máy trạm trước khi hết hạn.',
      'Triển khai EDR cho máy chủ và máy tính lãnh đạo.',
      'Rà soát tình trạng sử dụng phần mềm không bản quyền trên máy tính cơ quan, lập kế hoạch thay thế.',
    ]),
    ...asking('endpoint-protection awareness', [
      'Cán bộ làm việc tại nhà dùng máy có phần mềm bảo vệ, không cho người thân dùng chung; phòng công nghệ thông tin gửi tài liệu hướng dẫn.',
    ]),
    ...asking('endpoint-protection statement', [
      'Máy tính soạn thảo văn bản mật không nối mạng, cài phần mềm diệt vi-rút và niêm phong cổng USB không dùng.',
    ]),
    ...asking('endpoint-protection vulnerability access-review', [
      'Máy tính cấp cho xã phải được cập nhật hệ điều hành, cài phần mềm diệt mã độc, đặt tài khoản người dùng thường thay cho quản trị.',
    ]),
    ...asking('incident-contact', [
      'Mọi sự cố dù nhỏ đều phải thông tin về bộ phận trực của Trung tâm trước khi tự xử lý.',
      'Đầu mối tiếp nhận thông tin: Đồn Công an xã, điện thoại 0277.3000.221, trực cả ngoài giờ.',
      'Ngay khi phát hiện máy bị mã hóa, nhân viên tháo dây mạng và điện cho phòng kỹ thuật.',
      'Kiểm tra, cập nhật lại số điện thoại đường dây nóng; gọi thử một lần mỗi tuần.',
      'Nhân viên nghi mình bị lộ thông tin thẻ phải báo trung tâm dịch vụ khách hàng để khóa thẻ.',
    ]),
    ...asking('incident-contact backup', [
      'Khi dữ liệu bị xóa nhầm, dừng ghi lên ổ đĩa, báo tổ công nghệ thông tin khôi phục từ bản lưu gần nhất.',
    ]),
    ...asking('incident-contact response-plan', [
      'Xử lý sự cố theo phương châm 4 tại chỗ; vượt khả năng thì đề nghị cấp trên chi viện theo quy chế phối hợp.',
    ]),
    ...asking('indicator-sweep', [
      'Ngăn chặn kết nối từ mạng của đơn vị tới các máy chủ C&C có tên trong Phụ lục 1.',
      'Tìm kiếm trong hệ thống các tệp có giá trị băm trùng với danh sách đính kèm.',
      'Xác minh 27 địa chỉ IP của đơn vị bị ghi nhận có kết nối bất thường, tìm ra máy nhiễm và làm sạch.',
      'Cập nhật các dấu hiệu nhận dạng vào hệ thống phòng chống xâm nhập để kịp phát hiện, ngăn chặn nhóm tấn công đã nêu.',
    ]),
    ...asking('indicator-sweep endpoint-protection', [
      'Dùng công cụ diệt mã độc được cung cấp quét toàn bộ máy trạm, bóc gỡ phần mềm gián điệp nếu có.',
    ]),
    ...asking('indicator-sweep key-system', [
      'Cài đặt phần mềm giám sát trên các máy chủ quan trọng, truy vết hoạt động của mã độc theo các dấu hiệu đã được thông báo.',
    ]),
    ...asking('indicator-sweep report-form', [
      'Rà quét theo bộ chỉ báo IoC gửi kèm, tổng hợp số máy nhiễm theo biểu 02 gửi về trước ngày 10.',
    ]),
    ...asking('key-system', [
      'Tiến hành phân loại lại các hệ thống do huyện bàn giao, xác định đơn vị chủ quản và cấp độ của từng hệ thống.',
      'Trường hợp hệ thống chưa phê duyệt hồ sơ cấp độ thì không được đưa vào khai thác chính thức.',
      'Bảo đảm các nền tảng số dùng chung vận hành ổn định, liên tục trong giai đoạn chuyển sang mô hình hai cấp; theo dõi chặt mức sử dụng tài nguyên để bổ sung khi cần.',
      'Thực hiện kết nối hệ thống giám sát của Trung tâm dữ liệu tỉnh với Trung tâm Giám sát an toàn không gian mạng quốc gia theo hướng dẫn.',
      'Tách hệ thống thanh toán thẻ khỏi mạng văn phòng, kiểm soát lưu lượng giữa hai bên bằng tường lửa.',
      'Thuyết minh phương án bảo đảm an toàn khi lập dự án đầu tư ứng dụng công nghệ thông tin, gửi đơn vị chuyên trách thẩm định trước khi phê duyệt thiết kế.',
    ]),
    ...asking('key-system access-review', [
      'Tăng cường bảo vệ máy chủ cơ sở dữ liệu khách hàng: chỉ người được phân quyền mới truy cập, mọi thao tác truy vấn số lượng lớn phải được ghi vết và cảnh báo.',
    ]),
    ...asking('key-system backup', [
      'Đối với hệ thống lưu trữ tài liệu quan trọng, có phương án dự phòng thiết bị, sao lưu dữ liệu để khôi phục được khi hỏng hóc.',
    ]),
    ...asking('key-system duty-roster', [
      'Giám sát 24/7 các hệ thống phục vụ kỳ họp Quốc hội, nhất là hệ thống biểu quyết điện tử và truyền hình trực tiếp.',
    ]),
    ...asking('key-system response-plan', [
      'Xây dựng phương án bảo vệ, phương án dự phòng nóng cho trung tâm điều hành thông minh phục vụ Đại hội.',
    ]),
    ...asking('key-system vulnerability', [
      'Rà soát, kiểm tra tổng thể hạ tầng máy chủ, thiết bị mạng tại Trung tâm tích hợp dữ liệu; xử lý triệt để các nguy cơ, lỗ hổng phát hiện được.',
    ]),
    ...asking('network-continuity', [
      'Các trạm BTS ở khu vực có nguy cơ chia cắt phải dự trữ nhiên liệu chạy máy nổ đủ 72 giờ.',
      'Không thi công, đấu nối, tác động vào mạng lưới từ 0 giờ ngày 28 Tết đến hết mùng 5 Tết.',
      'Tăng dung lượng, mở rộng vùng phủ sóng 4G tại khu vực bắn pháo hoa, quảng trường.',
      'Đo kiểm, tối ưu chất lượng mạng dọc tuyến cao tốc và các nhà ga trước cao điểm Tết.',
    ]),
    ...asking('network-continuity duty-roster', [
      'Tăng người trực tại các tổng trạm, đội ứng cứu cáp sẵn sàng lên đường trong 15 phút.',
    ]),
    ...asking('network-continuity incident-contact', [
      'Sự cố đứt cáp làm mất liên lạc từ 03 xã trở lên phải báo Sở trong 30 phút và khôi phục trong 04 giờ.',
    ]),
    ...asking('network-continuity response-plan', [
      'Xây dựng phương án ứng cứu thông tin khi bão đổ bộ, tổ chức chuyển vùng dịch vụ giữa các nhà mạng.',
    ]),
    ...asking('network-continuity statement', [
      'Bảo đảm mạng lưới hoạt động ổn định; ngăn chặn việc lợi dụng dịch vụ viễn thông để phát tán thông tin xuyên tạc bầu cử.',
    ]),
    ...asking('password', [
      'Thực hiện đổi mật khẩu ngay từ lần đăng nhập đầu tiên đối với tài khoản mới được cấp.',
      'Không sử dụng ngày sinh, số điện thoại, tên cơ quan làm mật khẩu.',
      'Hệ thống phải bắt người dùng đặt mật khẩu phức tạp và không cho dùng lại 05 mật khẩu gần nhất.',
      'Tất cả tài khoản ngân hàng lõi chuyển sang đăng nhập bằng mật khẩu kết hợp vân tay hoặc mã dùng một lần.',
      'Khi nghi ngờ bị lộ thông tin đăng nhập, người dùng đổi ngay mật khẩu của mọi dịch vụ liên quan.',
    ]),
    ...asking('password access-review', [
      'Hủy tài khoản quản trị dùng chung, cấp riêng cho từng người và đặt lại toàn bộ mật khẩu.',
    ]),
    ...asking('password awareness', [
      'Tập huấn cán bộ phường cách đặt, lưu giữ mật khẩu an toàn; ai đang dùng mật khẩu yếu phải đổi xong trong tháng 7.',
    ]),
    ...asking('postal-kt1', [
      'Kiểm tra xe chuyên dùng, túi gói, khóa niêm phong phục vụ chuyến thư KT1 trước ngày bầu cử.',
      'Bưu cục trung tâm mở thêm chuyến thư hỏa tốc phục vụ Trung ương Đảng trong những ngày Đại hội.',
      'Công văn mật gửi qua bưu điện phải qua dịch vụ dành riêng cho cơ quan Đảng, Nhà nước, giao tận tay văn thư.',
    ]),
    ...asking('postal-kt1 duty-roster', [
      'Bố trí nhân lực trực khai thác 24/24 giờ đối với dịch vụ KT1, bảo đảm bí mật, đúng thời gian toàn trình.',
    ]),
    ...asking('report-form', [
      'Đề nghị các đơn vị điền phiếu khảo sát hiện trạng tại đường dẫn kèm theo, hoàn thành trong ngày 12/8.',
      'Sáu tháng và một năm gửi báo cáo công tác bảo đảm an toàn thông tin về Cục.',
      'Đơn vị nào chưa hoàn thành cần giải trình bằng văn bản gửi Văn phòng trước buổi giao ban.',
      'Kèm theo báo cáo là bảng thống kê số lượng máy tính, máy chủ, phần mềm diệt vi-rút, tài khoản đã thu hồi.',
    ]),
    ...asking('report-form awareness', [
      'Tổ chức học tập Luật trong toàn đơn vị và báo cáo số người tham gia về Phòng Tham mưu.',
    ]),
    ...asking('report-form duty-roster', [
      'Hằng ngày, người trực gửi tin báo tình hình mạng về tổng đài trước 7 giờ.',
    ]),
    ...asking('response-plan', [
      'Xây dựng tình huống giả định cổng thông tin bị tấn công thay đổi giao diện và tập xử lý trong nội bộ.',
      'Hoàn thiện kế hoạch ứng phó sự cố theo Quyết định 05/2017/QĐ-TTg, trình phê duyệt trong quý I.',
      'Ban hành sổ tay xử lý sự cố tại quầy giao dịch: mất mạng, mất điện, hệ thống chậm.',
      'Lên phương án tiếp nhận, trả kết quả bằng hồ sơ giấy trong ba ngày hệ thống dừng để nâng cấp.',
    ]),
    ...asking('response-plan awareness', [
      'Thử gửi thư lừa đảo giả lập tới toàn bộ nhân viên để đánh giá phản ứng, sau đó tập huấn lại cho người bấm vào liên kết.',
    ]),
    ...asking('response-plan backup', [
      'Diễn tập khôi phục hệ thống từ bản sao lưu sau tấn công mã hóa dữ liệu.',
    ]),
    ...asking('response-plan incident-contact duty-roster', [
      'Có kịch bản ứng phó khi tổng đài 115 bị nghẽn; phân công người trực và số điện thoại thay thế.',
    ]),
    ...asking('response-plan response-team', [
      'Tổ chức diễn tập cho Đội ứng cứu sự cố, qua đó rà lại lực lượng và phân công nhiệm vụ.',
    ]),
    ...asking('response-team', [
      'Rà soát, thay thế thành viên Đội ứng cứu đã chuyển công tác, gửi danh sách mới về Sở.',
      'Thành lập Ban chỉ huy điều hành an ninh mạng phục vụ hội nghị cấp cao, do một đồng chí Phó Giám đốc làm Trưởng ban.',
      'Giao Trung tâm Công nghệ thông tin đảm nhiệm vai trò thường trực ứng cứu sự cố của ngành.',
      'Các chi nhánh chỉ định nhân sự làm hạt nhân xử lý sự cố, gửi tên về Hội sở.',
    ]),
    ...asking('response-team incident-contact', [
      'Thành lập nhóm phản ứng nhanh, công bố số điện thoại của trưởng nhóm cho toàn cơ quan.',
    ]),
    ...asking('service-provider', [
      'Làm rõ trách nhiệm giữa bên thuê và bên cho thuê dịch vụ về giám sát, vá lỗi, lưu nhật ký trong phụ lục hợp đồng.',
      'Kiểm tra năng lực an toàn thông tin của nhà cung cấp ít nhất mỗi năm một lần.',
      'Đôn đốc đơn vị cung cấp phần mềm bố trí kỹ sư hỗ trợ tại chỗ trong tuần cao điểm nhập điểm thi.',
      'Yêu cầu nhà thầu không mang dữ liệu bệnh nhân ra khỏi bệnh viện và bàn giao đủ mã nguồn.',
      'Đề nghị VNPT, Viettel, FPT ưu tiên nhân sự giám sát, bảo vệ các hệ thống đang cho thành phố thuê.',
    ]),
    ...asking('service-provider access-review', [
      'Đối tác bảo trì chỉ được vào hệ thống qua máy trung gian, có cán bộ ngân hàng giám sát, tài khoản thu hồi trong ngày.',
    ]),
    ...asking('service-provider incident-contact', [
      'Hợp đồng phải buộc bên cung cấp báo cho chủ đầu tư trong 24 giờ khi có sự cố liên quan dữ liệu.',
    ]),
    ...asking('service-provider key-system', [
      'Hệ thống đặt tại nhà cung cấp đám mây phải được xác định cấp độ và có cam kết đáp ứng phương án bảo vệ tương ứng.',
    ]),
    ...asking('spam-complaint', [
      'Rà soát, chấm dứt tình trạng một giấy tờ đứng tên nhiều SIM dùng để gọi quảng cáo, quấy rối.',
      'Chặn tin nhắn có đường dẫn giả mạo thương hiệu ngân hàng ngay trên hệ thống lọc của nhà mạng.',
      'Trả lời người dùng về kết quả xử lý phản ánh cuộc gọi lừa đảo trong vòng 24 giờ.',
    ]),
    ...asking('spam-complaint authority-order', [
      'Khóa thuê bao phát tán tin nhắn lừa đảo khi người dùng phản ánh hoặc khi có văn bản của Công an.',
    ]),
    ...asking('spam-complaint awareness', [
      'Gắn nhãn cảnh báo cho cuộc gọi có dấu hiệu lừa đảo, nhắn tin khuyến cáo tới chủ thuê bao.',
    ]),
    ...asking('statement', [
      'Kiểm tra, giám sát việc chấp hành quy định về bảo vệ bí mật nhà nước tại các đơn vị trực thuộc.',
      'Trường hợp phát hiện cán bộ vi phạm thì xử lý theo Quy chế làm việc và quy định của pháp luật.',
      'Không chụp ảnh, sao chép tài liệu mật bằng điện thoại; tài liệu mật phải đăng ký qua văn thư.',
      'Chỉ trao đổi văn bản qua trục liên thông, hạn chế gửi bản giấy.',
      'Từng bước thay thế mã nguồn tự viết của các phần mềm cũ không còn người bảo trì.',
      'Bố trí phòng riêng, máy tính riêng cho bộ phận cơ yếu.',
      'Đảng ủy các xã, phường lãnh đạo, chỉ đạo thực hiện nghiêm nội dung Công văn.',
      'Việc mua sắm phần mềm diệt vi-rút, thiết bị sao lưu phải bảo đảm tiết kiệm, đúng định mức.',
      'Trên cơ sở kết quả diễn tập, Sở Tài chính xem xét bổ sung kinh phí nâng cấp trung tâm dữ liệu.',
      'Thời gian qua, các cơ quan đã đổi mật khẩu, cài đặt phần mềm diệt mã độc; đề nghị tiếp tục phát huy.',
      'Lý do là tài khoản quản trị dùng mật khẩu mặc định và máy chủ lâu ngày không vá lỗi.',
      'Công văn này thay thế Công văn số 112/STTTT-CNTT ngày 04/02/2019 về việc bảo đảm an toàn thông tin dịp Tết.',
      'Trung tâm Giám sát có trách nhiệm hỗ trợ các xã cài đặt phần mềm, vá lỗ hổng khi được đề nghị.',
      'Lãnh đạo đơn vị quan tâm, tạo điều kiện về thời gian cho cán bộ tham gia đội diễn tập.',
      'Không yêu cầu các đơn vị báo cáo đối với nội dung đã gửi trong đợt trước.',
      'Sở sẽ gửi cảnh báo và hướng dẫn vá lỗi qua thư điện tử trong thời gian tới.',
      'Phối hợp chặt chẽ giữa các lực lượng trong đấu tranh với tội phạm sử dụng công nghệ cao.',
      'Cơ quan báo chí không đưa tin khi chưa có thông tin chính thức từ cơ quan chức năng.',
      'Phân công lãnh đạo phụ trách lĩnh vực chuyển đổi số, an toàn thông tin của xã.',
      'Ưu tiên sử dụng sản phẩm, dịch vụ an toàn thông tin do doanh nghiệp trong nước làm chủ.',
      'Thu thập sự đồng ý của phụ huynh trước khi đăng ảnh học sinh lên trang của trường.',
      'Tài liệu in ra từ hệ thống nếu không dùng phải hủy bằng máy hủy giấy.',
      'Chấm dứt việc bán, cho mượn thông tin khách hàng vay giữa các nhân viên tín dụng.',
      'Khi giao tiếp trên mạng xã hội, giáo viên giữ chuẩn mực, không nhân danh nhà trường.',
      'Nghiên cứu, tham mưu sửa đổi quy định về quản lý camera giao thông.',
      'Các xã chủ động bố trí kinh phí từ ngân sách cấp mình để mua thiết bị sao lưu, phần mềm bản quyền.',
      'Đề nghị Quý Công ty phối hợp thanh lý hợp đồng thuê máy chủ đã hết hạn.',
      'Đồng chí Chánh Văn phòng kiểm tra, đôn đốc và báo cáo Thường trực những đơn vị thực hiện chậm.',
      'Phòng Văn hóa - Xã hội theo dõi, tổng hợp kết quả tham mưu UBND xã báo cáo cấp trên.',
    ]),
    ...asking('vulnerability', [
      'Khẩn trương rà soát các máy chủ chạy VMware ESXi, nâng cấp bản đã vá trước 17 giờ ngày 22/3/2025.',
      'Ngừng công khai trang quản trị, cơ sở dữ liệu thử nghiệm ra Internet.',
      'Chủ động gia cố máy chủ web: bỏ các dịch vụ mặc định, hạn chế truy cập trang quản trị theo địa chỉ IP, bật cơ chế ghi lỗi an toàn.',
      'Tiến hành đánh giá an toàn thông tin định kỳ đối với hệ thống cấp độ 2 ít nhất 02 năm một lần do tổ chức độc lập thực hiện.',
      'Yêu cầu các trường còn dùng hệ điều hành Windows XP, Windows 7 lên kế hoạch chuyển đổi sang phiên bản được hỗ trợ.',
      'Lỗ hổng nào chưa xử lý được phải ghi rõ lý do và biện pháp giảm thiểu rủi ro đang áp dụng.',
      'Không để tồn tại các máy tính chưa cài bản cập nhật bảo mật tháng gần nhất.',
    ]),
    ...asking('vulnerability password', [
      'Bộ phát wifi, đầu ghi camera tại các điểm trường: nâng phần mềm, thay mật khẩu xuất xưởng.',
    ]),
    ...asking('vulnerability report-form', [
      'Hoàn thành khắc phục các điểm yếu nêu trong biên bản kiểm tra, gửi kết quả kèm ảnh chụp màn hình về đoàn kiểm tra trước 30/6.',
    ]),
    ...asking('vulnerability service-provider', [
      'Liên hệ hãng cung cấp thiết bị để nhận phần sụn đã khắc phục lỗi, bố trí cài đặt ngoài giờ làm việc.',
    ]),
    ...asking('warning-channel', [
      'Kịp thời nắm thông tin về các chiến dịch tấn công mới do Cục A05 công bố để phòng ngừa từ sớm.',
      'Theo dõi thường xuyên thông báo của các hãng Microsoft, Cisco, Fortinet về sản phẩm mà đơn vị đang dùng.',
      'Cử một đồng chí thường xuyên kiểm tra hộp thư tiếp nhận cảnh báo và chuyển bộ phận kỹ thuật xử lý.',
      'Cập nhật danh sách website lừa đảo, số điện thoại lừa đảo do cơ quan chức năng công bố để chủ động phòng tránh.',
      'Truy cập địa chỉ https://tinnhiemmang.example.vn để tra cứu danh sách cảnh báo và áp dụng khuyến nghị.',
      'Khai thác thông tin trên nền tảng chia sẻ nguy cơ tấn công mạng của ngành ngân hàng, phân tích và áp dụng cho đơn vị.',
    ]),
    ...asking('warning-channel incident-contact', [
      'Theo dõi sát cảnh báo của Bộ Công an; có biểu hiện bất thường thì trao đổi ngay với Phòng An ninh mạng.',
    ]),
    ...asking('warning-channel vulnerability', [
      'Tiếp nhận và xử lý ngay cảnh báo lỗ hổng do Trung tâm Giám sát của tỉnh gửi qua hệ thống điều hành.',
    ]),
    ...asking('website-integrity', [
      'Tạm dừng chuyên mục hỏi đáp, tải tệp lên của cổng trường cho đến khi có cơ chế kiểm soát.',
      'Kiểm tra từng trang con, tìm nội dung lạ viết bằng tiếng nước ngoài, đường dẫn ẩn tới trang cá cược và gỡ ngay.',
      'Thống nhất dùng tên miền phụ .gov.vn của tỉnh, hủy các tên miền .com.vn trước đây đã đăng ký.',
      'Theo dõi kết quả tìm kiếm Google với tên miền của cơ quan để phát hiện trang bị chèn nội dung cờ bạc.',
    ]),
    ...asking('website-integrity authority-order', [
      'Gỡ bỏ nội dung bị chèn trái phép và thực hiện yêu cầu xử lý của cơ quan chức năng trong 24 giờ.',
    ]),
    ...asking('website-integrity backup', [
      'Trang thông tin điện tử: quét tìm mã độc, đóng chức năng tải tệp, sao lưu mã nguồn cùng cơ sở dữ liệu hằng tuần.',
    ]),
    ...asking('website-integrity duty-roster', [
      'Ban biên tập cử người trực kiểm tra trang chủ trước 6 giờ sáng, phát hiện bài lạ thì gỡ và đổi quyền đăng.',
    ]),
    ...asking('website-integrity vulnerability password', [
      'Kiểm tra cổng thông tin điện tử có bị chèn liên kết lạ, nâng cấp mã nguồn, thay mật khẩu quản trị.',
    ]),
  ],
  heldOut: [],
};
