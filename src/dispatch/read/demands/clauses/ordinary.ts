// Clauses of committees, police, ministries, banks, hospitals, schools and operators, in the mix of their dispatches: short and long, told and only named.
import { asking, type Clauses } from './clause.ts';

export const ordinary: Clauses = {
  tuned: [
    ...asking('access-review', [
      'Khi công chức nghỉ hưu, thôi việc hoặc điều động, cơ quan thông báo cho đơn vị vận hành để vô hiệu hóa tài khoản trong vòng 03 ngày làm việc.',
      'Lập danh sách chứng thư số, thiết bị lưu khóa bí mật đang quản lý; đề nghị thu hồi đối với cá nhân không còn thẩm quyền ký, báo mất nếu thất lạc.',
      'Phân quyền trên phần mềm kế toán, quản lý tài sản theo đúng chức năng nhiệm vụ, mỗi người một tài khoản riêng.',
      'Không cho nhân viên đơn vị ngoài dùng tài khoản quản trị; việc truy cập từ xa phải được phê duyệt và có thời hạn.',
      'Kiểm soát chặt việc cấp quyền truy cập VPN, chỉ cấp cho người có nhu cầu công vụ, định kỳ hằng quý xem xét lại danh sách.',
      'Cấp chứng thư số cho lãnh đạo, văn thư các xã mới thành lập xong trước ngày 15/7/2025.',
      'Rà soát số lượng chứng thư số chuyên dùng đã cấp; thay đổi thông tin, gia hạn hoặc thu hồi theo tổ chức bộ máy mới.',
      'Người mượn thiết bị ký số phải trả ngay khi xong việc; văn thư lập sổ theo dõi giao nhận.',
      'Khóa quyền sửa dữ liệu của cán bộ cấp huyện trên phần mềm đất đai kể từ 0 giờ ngày 01/7/2025.',
      'Bàn giao tài khoản quản trị, mã nguồn, tên miền cho cơ quan tiếp nhận; biên bản có chữ ký hai bên.',
      'Tắt các tài khoản khách, tài khoản thử nghiệm còn tồn tại trên hệ thống sau nghiệm thu.',
      'Tổng hợp nhu cầu cấp mới chữ ký số cho cán bộ xã, đồng thời thu lại USB Token của người đã chuyển đi.',
      'Đối soát người dùng của hệ thống báo cáo với danh sách biên chế, ai không còn trong danh sách thì dừng truy cập.',
    ]),
    ...asking('access-review password', [
      'Rà soát toàn bộ tài khoản trên hệ thống một cửa, xóa tài khoản dùng chung, yêu cầu người dùng đặt lại mật khẩu mạnh.',
    ]),
    ...asking('authority-order', [
      'Phối hợp gỡ bỏ, ngăn chặn truy cập đối với các nội dung vi phạm ngay khi nhận được yêu cầu của Công an tỉnh.',
      'Các nhà mạng cung cấp thông tin thuê bao, nhật ký truy cập phục vụ điều tra trong vòng 24 giờ kể từ khi có văn bản của cơ quan điều tra.',
      'Chấp hành nghiêm sự điều phối của cơ quan quản lý nhà nước khi có lệnh ngăn chặn, xử lý tấn công mạng.',
      'Các sàn thương mại điện tử gỡ gian hàng bán dữ liệu cá nhân theo yêu cầu của Cục, đồng thời công bố chính sách bảo vệ người dùng.',
    ]),
    ...asking('awareness', [
      'Thông báo rộng rãi đến khách hàng về các tổng đài, fanpage mạo danh ngân hàng mời nâng hạn mức thẻ tín dụng.',
      'Đề nghị các đồng chí Trưởng thôn, Tổ trưởng tổ dân phố đưa nội dung cảnh báo lừa đảo bằng cuộc gọi hình ảnh giả do trí tuệ nhân tạo tạo ra vào các buổi họp dân và hệ thống truyền thanh.',
      'Quán triệt đến toàn thể đảng viên không truy cập, chia sẻ đường dẫn lạ; nâng cao cảnh giác với thư giả mạo cơ quan Đảng.',
      'Cử cán bộ tham gia lớp bồi dưỡng kiến thức an toàn thông tin do Sở tổ chức vào tháng 10/2022.',
      'Lồng ghép kỹ năng an toàn trên môi trường mạng vào giờ sinh hoạt lớp, giúp học sinh nhận biết hành vi dụ dỗ, bắt nạt trực tuyến.',
      'Phổ biến Nghị định số 13/2023/NĐ-CP và lập hồ sơ đánh giá tác động xử lý dữ liệu cá nhân gửi Bộ Công an.',
      'Treo áp phích, phát tờ rơi tại quầy giao dịch về các dấu hiệu nhận biết thẻ, tin nhắn thương hiệu giả.',
      'Yêu cầu toàn bộ nhân viên y tế ký cam kết không cung cấp tài khoản phần mềm cho người khác.',
      'Viettel, VNPT, MobiFone nhắn tin tới thuê bao trên địa bàn nội dung cảnh báo thủ đoạn cập nhật sinh trắc học giả.',
      'Đăng tải bộ cẩm nang phòng chống lừa đảo trực tuyến lên trang chủ, chạy chữ trên bảng điện tử.',
      'Hạn chế sử dụng wifi công cộng tại sân bay, quán cà phê để truy cập hệ thống nội bộ; cần thiết thì dùng kết nối của điện thoại.',
      'Nhắc sinh viên năm nhất đề phòng tin nhắn mời làm việc nhẹ lương cao, yêu cầu đặt cọc.',
      'Vận động người cao tuổi trong xã không cài ứng dụng VNeID giả mạo gửi qua Zalo.',
      'Phát động tháng hành động vì an toàn thông tin, khuyến khích cán bộ làm bài trắc nghiệm kỹ năng số.',
      'Cấp ủy cơ sở đưa nội dung nhận diện tin giả, video ghép mặt vào sinh hoạt chi bộ tháng 5.',
    ]),
    ...asking('awareness endpoint-protection', [
      'Hướng dẫn người dùng kiểm tra, cài đặt phần mềm diệt vi-rút miễn phí, không tải phần mềm lậu.',
    ]),
    ...asking('awareness incident-contact', [
      'Khuyến cáo người dân không chuyển tiền theo yêu cầu của người lạ tự xưng công an, viện kiểm sát; khi nghi ngờ bị lừa đảo, trình báo ngay cơ quan công an gần nhất.',
    ]),
    ...asking('awareness password', [
      'Tuyên truyền để nhân viên đặt mật khẩu khó đoán, bật xác thực hai bước cho ứng dụng ngân hàng.',
    ]),
    ...asking('awareness report-form', [
      'Tổ chức ít nhất một buổi tuyên truyền cho phụ huynh về bảo vệ trẻ em trên mạng và gửi báo cáo kèm hình ảnh về Phòng trước 30/11.',
    ]),
    ...asking('awareness vulnerability backup', [
      'Tổ chức tập huấn cho quản trị mạng các xã; cập nhật bản vá máy chủ một cửa; sao lưu dữ liệu ra thiết bị rời.',
    ]),
    ...asking('backup', [
      'Định kỳ hằng tuần sao lưu cơ sở dữ liệu hồ sơ bệnh án, lưu một bản tại nơi không kết nối mạng và thử phục hồi ít nhất mỗi quý một lần.',
      'Sao lưu cấu hình thiết bị chuyển mạch, tường lửa trước mỗi lần thay đổi.',
      'Kiểm tra lại quy trình sao lưu, bảo đảm bản sao không thể bị mã hóa khi mạng nội bộ nhiễm mã độc.',
      'Trước khi chuyển dữ liệu hộ tịch lên cấp tỉnh, cán bộ tư pháp giữ lại một bản trên ổ cứng, có niêm phong.',
      'Các phòng giao dịch in sổ phụ, xuất dữ liệu cuối ngày ra thiết bị lưu trữ độc lập đề phòng mất hệ thống.',
    ]),
    ...asking('backup awareness', [
      'Hướng dẫn cán bộ, giáo viên tự lưu dự phòng giáo án, bảng điểm ra ổ cứng ngoài; nhắc nhở không mở tệp đính kèm từ người gửi lạ.',
    ]),
    ...asking('backup key-system', [
      'Đối với hệ thống quản lý văn bản và điều hành: theo dõi tình trạng hoạt động suốt ngày đêm, sao lưu mỗi ngày và giữ bản sao tách biệt hệ thống chính.',
    ]),
    ...asking('backup vulnerability password', [
      'Trước kỳ nghỉ lễ, hoàn tất việc vá các lỗ hổng đã biết, thay mật khẩu quản trị và chép một bản dữ liệu mới nhất để ngoài hệ thống.',
    ]),
    ...asking('duty-roster', [
      'Lãnh đạo phòng, chuyên viên quản trị hệ thống luân phiên có mặt tại cơ quan vào các ngày nghỉ lễ 30/4 và 01/5, lịch cụ thể do Chánh Văn phòng phân công.',
    ]),
    ...asking('duty-roster incident-contact', [
      'Bố trí cán bộ ứng trực trong suốt kỳ nghỉ Tết Nguyên đán; khi phát hiện hệ thống bị tấn công thì liên hệ ngay Trung tâm Giám sát của tỉnh để được hỗ trợ.',
      'Trực ban tác chiến mạng 24/24; mọi dấu hiệu bất thường báo cáo chỉ huy trực trong vòng 10 phút.',
    ]),
    ...asking('duty-roster key-system', [
      'Phân công cán bộ túc trực theo dõi cổng dịch vụ công, hệ thống họp trực tuyến trước và trong phiên họp.',
    ]),
    ...asking('duty-roster network-continuity report-form', [
      'Các doanh nghiệp phân công trực lãnh đạo, trực kỹ thuật; khôi phục liên lạc nhanh nhất khi mất sóng; gửi báo cáo trước 9 giờ mỗi sáng.',
    ]),
    ...asking('duty-roster report-form', [
      'Gửi danh sách cán bộ trực kèm số điện thoại về Công an tỉnh trước ngày 25/01; hằng ngày báo cáo tình hình trước 16 giờ.',
    ]),
    ...asking('duty-roster response-plan', [
      'Chuẩn bị lực lượng, phương tiện, kịch bản sẵn sàng ứng phó các tình huống tấn công từ chối dịch vụ và cắt cử người trực trong ba ngày Đại hội.',
    ]),
    ...asking('endpoint-protection', [
      'Cài đặt phần mềm phòng chống mã độc tập trung cho máy tính của cán bộ, công chức cấp xã, cập nhật cơ sở dữ liệu nhận diện hằng ngày.',
      'Tuyệt đối không sử dụng phần mềm bẻ khóa, phần mềm không rõ nguồn gốc trên máy tính cơ quan; gỡ bỏ ngay nếu đã cài.',
      'Trước khi sao chép dữ liệu từ thiết bị lưu trữ di động phải quét vi-rút, tắt chức năng tự động chạy của ổ USB.',
      'Trang bị bản quyền hệ điều hành và phần mềm bảo mật cho máy tính phòng thi.',
      'Gỡ TeamViewer, AnyDesk, UltraViewer khỏi máy tính kế toán nếu không có văn bản cho phép.',
      'Bật chế độ lọc thư rác, chặn tệp thực thi đính kèm trên máy chủ thư; không mở macro trong tệp văn phòng.',
    ]),
    ...asking('endpoint-protection access-review', [
      'Máy tính khi rời khỏi chỗ phải khóa màn hình; không cắm USB cá nhân vào máy của bệnh viện.',
    ]),
    ...asking('endpoint-protection key-system', [
      'Triển khai giải pháp phòng chống mã độc tập trung và kết nối, chia sẻ thông tin mã độc về Trung tâm của Bộ.',
    ]),
    ...asking('endpoint-protection vulnerability', [
      'Máy trạm: cài bản cập nhật hệ điều hành, trình duyệt mới nhất; bật phần mềm diệt vi-rút và tường lửa cá nhân.',
    ]),
    ...asking('incident-contact', [
      'Khi xảy ra sự cố, kịp thời thông báo về số điện thoại thường trực 0912.000.455 hoặc hộp thư ungcuu@cqdt.example để phối hợp xử lý.',
      'Đơn vị cung cấp họ tên, chức vụ, số điện thoại của cán bộ đầu mối phụ trách an toàn thông tin về Sở trước ngày 10/5/2023.',
      'Thông báo ngay cho Trung tâm Công nghệ thông tin khi phát hiện tài khoản thư điện tử gửi thư bất thường hoặc đăng nhập từ nước ngoài.',
      'Công khai đường dây nóng tiếp nhận phản ánh sự cố của người dùng trên trang chủ phần mềm.',
      'Không tự ý cài lại máy chủ khi chưa báo cáo đơn vị ứng cứu; giữ nguyên hiện trạng, nhật ký để phục vụ điều tra.',
      'Duy trì kênh trao đổi thông tin với Trung tâm An ninh mạng quốc gia; báo ngay khi ghi nhận dấu hiệu tấn công.',
      'Sở Khoa học và Công nghệ duy trì hoạt động của tổng đài hỗ trợ kỹ thuật, tiếp nhận thông tin sự cố từ các xã.',
      'Người dân, cơ quan khi phát hiện website giả mạo gửi phản ánh về canhbao.example.vn.',
    ]),
    ...asking('incident-contact report-form', [
      'Khi có sự cố: báo bằng điện thoại trong 24 giờ, sau đó gửi báo cáo chi tiết theo Mẫu số 03 trong 72 giờ.',
    ]),
    ...asking('indicator-sweep', [
      'Rà soát nhật ký tường lửa, máy chủ phân giải tên miền trong 90 ngày gần nhất để tìm truy vấn tới các tên miền nêu tại Phụ lục kèm theo; báo động nếu có máy nào từng kết nối.',
      'Cấu hình thiết bị bảo mật chặn toàn bộ địa chỉ IP máy chủ điều khiển mã độc theo danh sách gửi kèm, đồng thời cách ly máy trạm đã bị nhiễm.',
      'Thực hiện săn lùng mối nguy hại, tập trung tìm các tệp, tiến trình, khóa registry nêu trong cảnh báo về nhóm APT.',
    ]),
    ...asking('indicator-sweep endpoint-protection', [
      'Sử dụng công cụ do Cục cung cấp để quét mã độc trên toàn bộ máy tính, xử lý các máy nằm trong mạng máy tính ma đã được thông báo.',
    ]),
    ...asking('indicator-sweep report-form', [
      'Kiểm tra dấu hiệu xâm nhập theo mã băm kèm theo, thông báo kết quả về Cục trước ngày 12/6/2020 kể cả trường hợp không phát hiện.',
    ]),
    ...asking('indicator-sweep vulnerability', [
      'Kiểm tra thiết bị VPN xem đã bị khai thác qua CVE-2023-46805 hay chưa, nếu có thì ngắt kết nối, xử lý mã độc rồi mới cập nhật bản vá.',
    ]),
    ...asking('key-system', [
      'Khẩn trương hoàn thiện hồ sơ đề xuất cấp độ đối với các hệ thống thông tin chưa được phê duyệt, gửi thẩm định trước ngày 30/9/2024.',
      'Triển khai đầy đủ phương án bảo đảm an toàn thông tin theo cấp độ đã được phê duyệt đối với 100% hệ thống đang vận hành.',
      'Rà soát, thống kê hạ tầng công nghệ thông tin hiện có sau sáp nhập, gồm máy chủ, thiết bị mạng, phần mềm dùng chung và đơn vị đang quản lý.',
      'Tổ chức giám sát liên tục đối với Trung tâm dữ liệu, kết nối, chia sẻ dữ liệu giám sát về hệ thống quốc gia.',
      'Tách mạng camera, thiết bị IoT ra vùng mạng riêng, không cho kết nối tới máy chủ nghiệp vụ.',
      'Thiết lập phân vùng mạng, kiểm soát truy cập giữa các vùng và hạn chế kết nối từ bên ngoài vào hệ thống điều hành lưới điện.',
      'Lưu trữ nhật ký hệ thống tối thiểu 06 tháng, đồng bộ thời gian giữa các máy chủ.',
      'Bảo đảm dung lượng đường truyền, năng lực máy chủ đáp ứng số lượng truy cập tăng cao trong đợt tra cứu điểm thi.',
      'Không kết nối hệ thống chưa được đánh giá an toàn thông tin vào mạng truyền số liệu chuyên dùng.',
      'Xác định danh mục hệ thống thông tin quan trọng cần ưu tiên bảo vệ trong thời gian diễn ra hội nghị.',
      'Chạy thử tải Cổng thanh toán trước ngày mở bán, chuẩn bị máy chủ phụ để chuyển đổi khi quá tải.',
      'Chủ quản hệ thống thông tin chỉ định bộ phận chuyên trách, phê duyệt cấp độ và tổ chức thực thi mô hình bảo vệ 4 lớp.',
      'Hoàn thành triển khai mô hình "4 lớp" trước ngày 31/12/2020, chú trọng lớp giám sát chuyên nghiệp và kiểm tra độc lập định kỳ.',
    ]),
    ...asking('key-system access-review', [
      'Bảo vệ tài khoản quản trị, tài khoản vận hành hệ thống cơ sở dữ liệu dân cư; giám sát chặt các truy cập bất thường.',
    ]),
    ...asking('key-system backup access-review', [
      'Quá trình hợp nhất dữ liệu: kiểm kê hệ thống, lưu dự phòng trước khi chuyển, phân lại quyền người dùng theo vị trí mới.',
    ]),
    ...asking('key-system response-plan', [
      'Các nhà máy điện đánh giá rủi ro đối với hệ thống điều khiển công nghiệp và lập phương án vận hành bằng tay khi mất kết nối.',
    ]),
    ...asking('key-system vulnerability', [
      'Trước khi đưa phần mềm mới vào sử dụng phải kiểm thử, đánh giá an toàn thông tin; khắc phục hết các điểm yếu ở mức nghiêm trọng và cao.',
    ]),
    ...asking('network-continuity', [
      'Bảo đảm thông tin liên lạc thông suốt tại khu vực tổ chức lễ kỷ niệm; tăng cường trạm phát sóng lưu động, dự phòng nguồn điện.',
      'Kiểm tra hệ thống nguồn, điều hòa, phòng cháy tại nhà trạm; củng cố các tuyến cáp xung yếu trước mùa mưa bão.',
      'Có phương án phân tải, định tuyến lại lưu lượng quốc tế khi tuyến cáp quang biển gặp sự cố.',
      'Đài truyền thanh kiểm tra máy phát, bảo đảm truyền dẫn phát sóng không gián đoạn trong ngày lễ.',
    ]),
    ...asking('network-continuity authority-order', [
      'Sẵn sàng phương án cắt, chuyển hướng lưu lượng khi có chỉ đạo của cơ quan có thẩm quyền, vẫn giữ liên lạc cho các cơ quan trọng yếu.',
    ]),
    ...asking('network-continuity duty-roster', [
      'Doanh nghiệp viễn thông tổ chức trực kỹ thuật 24/24 giờ, sẵn sàng phương tiện ứng cứu thông tin, không để nghẽn mạng vào thời khắc giao thừa.',
    ]),
    ...asking('network-continuity key-system', [
      'Trung tâm dữ liệu kiểm tra nguồn điện dự phòng, hệ thống làm mát, đường truyền chính và phụ.',
    ]),
    ...asking('network-continuity spam-complaint', [
      'Doanh nghiệp viễn thông duy trì chất lượng dịch vụ dịp Tết, đồng thời ngăn chặn tin nhắn quảng cáo trái phép.',
    ]),
    ...asking('password', [
      'Mật khẩu quản trị thiết bị mạng có độ dài tối thiểu 12 ký tự, thay đổi ít nhất 90 ngày một lần và không dùng chung giữa các thiết bị.',
      'Bắt buộc kích hoạt xác thực hai yếu tố đối với tài khoản thư điện tử công vụ, tài khoản quản trị cổng dịch vụ công.',
      'Tài khoản thư điện tử công vụ không được đặt mật khẩu trùng với mạng xã hội.',
      'Bộ phận tin học đặt chính sách khóa tài khoản sau 05 lần nhập sai, tự động buộc đổi mật khẩu theo quý.',
      'Ai còn để mật khẩu in trên giấy dán màn hình phải gỡ bỏ và đổi ngay trong ngày.',
      'Quản trị viên của các trang Facebook, Zalo OA của xã bật bảo mật hai lớp.',
    ]),
    ...asking('password vulnerability', [
      'Đối với camera giám sát lắp tại trụ sở: đổi ngay mật khẩu mặc định của nhà sản xuất, cập nhật phần sụn mới nhất và không mở cổng truy cập trực tiếp từ Internet.',
    ]),
    ...asking('postal-kt1', [
      'Bảo đảm an ninh, an toàn tuyệt đối bưu gửi KT1, phương tiện vận chuyển và địa điểm khai thác trong thời gian bầu cử.',
      'Chuyển phát tài liệu phục vụ kỳ thi tốt nghiệp đúng hành trình, có niêm phong và ký nhận từng chặng qua mạng bưu chính phục vụ cơ quan Đảng, Nhà nước.',
      'Tăng cường kiểm tra bưu gửi, ngăn chặn vận chuyển pháo nổ, chất cấm, tài liệu phản động qua đường bưu chính.',
    ]),
    ...asking('postal-kt1 duty-roster', [
      'Bưu điện tỉnh phân công người trực nhận, chuyển công văn hỏa tốc KT1 cả ngày lễ, bảo đảm chuyển đến tận tay người nhận.',
    ]),
    ...asking('report-form', [
      'Báo cáo kết quả thực hiện theo mẫu tại Phụ lục II về Công an tỉnh (qua Phòng PA05) trước ngày 20 hằng tháng.',
      'Kết quả rà soát, khắc phục gửi về Sở Khoa học và Công nghệ bằng văn bản điện tử chậm nhất ngày 15/8/2025 để tổng hợp.',
      'Các chi nhánh tổng hợp số vụ khách hàng bị chiếm đoạt tài khoản, số tiền thiệt hại, biện pháp đã áp dụng, báo cáo Ngân hàng Nhà nước chi nhánh tỉnh vào ngày 05 hằng tháng.',
      'Báo cáo nhanh tình hình an toàn thông tin trước 15 giờ hằng ngày trong thời gian diễn ra kỳ họp; báo cáo tổng hợp sau 03 ngày kết thúc.',
      'Định kỳ ngày 15 tháng cuối quý tự đánh giá theo bảng tiêu chí đính kèm và gửi về Bộ.',
      'Cập nhật số liệu lên phần mềm theo dõi nhiệm vụ trước thứ Sáu hằng tuần, kèm bản ký số gửi Văn phòng.',
      'Sở Thông tin và Truyền thông kiểm tra, đôn đốc, tổng hợp báo cáo UBND tỉnh trước 20/12 hằng năm.',
    ]),
    ...asking('response-plan', [
      'Mỗi đơn vị xây dựng kịch bản xử lý khi hệ thống bị mã hóa tống tiền, trong đó nêu rõ trình tự cô lập, phục hồi và người có thẩm quyền quyết định.',
      'Tổ chức diễn tập thực chiến ứng phó sự cố ít nhất 01 lần mỗi năm đối với hệ thống thông tin cấp độ 3 trở lên.',
      'Khi cổng dịch vụ công bị gián đoạn, chuyển ngay sang tiếp nhận hồ sơ trực tiếp theo quy trình dự phòng đã ban hành.',
    ]),
    ...asking('response-plan awareness', [
      'Lập quy trình xử lý khi bị giả mạo fanpage và phổ biến cho cán bộ phụ trách truyền thông.',
    ]),
    ...asking('response-plan backup', [
      'Xây dựng kế hoạch khôi phục sau thảm họa, xác định thời gian phục hồi cho từng hệ thống; kiểm tra tính toàn vẹn của các bản dự phòng.',
    ]),
    ...asking('response-plan incident-contact', [
      'Rà soát, cập nhật phương án ứng cứu; trường hợp vượt quá khả năng xử lý, thông báo Đội ứng cứu sự cố tỉnh để được hỗ trợ.',
    ]),
    ...asking('response-plan response-team', [
      'Ban hành phương án ứng cứu sự cố cấp sở và phân công nhiệm vụ cho từng thành viên Tổ ứng cứu.',
    ]),
    ...asking('response-team', [
      'Kiện toàn Đội ứng cứu sự cố an toàn thông tin mạng của tỉnh sau khi hợp nhất, bổ sung thành viên thuộc Công an các xã, phường.',
      'Các phường, xã thành lập tổ ứng cứu tại chỗ gồm ít nhất 03 người, có quyết định phân công nhiệm vụ từng thành viên.',
      'Tham mưu thành lập Tiểu ban An toàn, An ninh mạng của thành phố.',
      'Tham mưu Chủ tịch UBND tỉnh kiện toàn Tiểu ban An toàn, An ninh mạng và Đội ứng cứu sự cố.',
      'Bố trí ít nhất một công chức chuyên trách về công nghệ thông tin tại mỗi xã.',
    ]),
    ...asking('response-team awareness', [
      'Cử thành viên tham gia mạng lưới ứng cứu sự cố quốc gia, cho đi đào tạo chuyên sâu về phân tích mã độc.',
    ]),
    ...asking('response-team duty-roster', [
      'Đội ứng cứu sự cố của Tập đoàn duy trì quân số, ứng trực suốt thời gian diễn ra sự kiện.',
    ]),
    ...asking('service-provider', [
      'Yêu cầu đơn vị cho thuê dịch vụ hosting, đơn vị xây dựng phần mềm ký cam kết bảo mật và tăng cường nhân lực hỗ trợ trong dịp Đại hội.',
      'Khi thuê dịch vụ công nghệ thông tin, hợp đồng phải quy định rõ trách nhiệm của bên cung cấp trong việc bảo vệ dữ liệu, thời hạn khắc phục sự cố và bàn giao khi chấm dứt.',
      'Rà soát hợp đồng với các bên thứ ba có quyền truy cập vào dữ liệu khách hàng; chấm dứt hợp tác nếu không đáp ứng yêu cầu bảo mật.',
      'Chỉ thuê dịch vụ điện toán đám mây của doanh nghiệp được cấp phép, có cam kết lưu dữ liệu trong nước.',
    ]),
    ...asking('service-provider access-review', [
      'Quản lý chặt nhân viên bảo trì của nhà thầu; chỉ cấp tài khoản tạm và thu hồi ngay khi xong việc.',
    ]),
    ...asking('service-provider key-system', [
      'Thuê doanh nghiệp có năng lực giám sát an toàn thông tin cho hệ thống cấp độ 3, giám sát cả ngoài giờ hành chính.',
    ]),
    ...asking('service-provider vulnerability', [
      'Làm việc với nhà cung cấp phần mềm quản lý bệnh viện để khắc phục các lỗi đã cảnh báo, yêu cầu họ cam kết thời gian vá cụ thể.',
    ]),
    ...asking('spam-complaint', [
      'Tiếp nhận, xử lý phản ánh của người dùng qua đầu số 156/5656; khóa chiều đi đối với thuê bao thực hiện cuộc gọi rác.',
      'Triển khai biện pháp kỹ thuật sàng lọc, chặn tin nhắn rác có nội dung vay tiền, mời chơi bài; xử lý đại lý bán SIM kích hoạt sẵn.',
    ]),
    ...asking('statement', [
      'Không nhập văn bản nội bộ, dữ liệu cá nhân của công dân vào các công cụ trí tuệ nhân tạo công cộng.',
      'Sở Tài chính cân đối, bố trí nguồn kinh phí thực hiện các nhiệm vụ bảo đảm an toàn thông tin mạng theo phân cấp ngân sách hiện hành.',
      'Thủ trưởng cơ quan, đơn vị chịu trách nhiệm trước Chủ tịch UBND tỉnh nếu để xảy ra lộ, mất dữ liệu do không tuân thủ quy định.',
      'Không soạn thảo, lưu giữ tài liệu chứa bí mật nhà nước trên máy tính có kết nối Internet hoặc gửi qua ứng dụng nhắn tin.',
      'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị phản ánh về Sở để được hướng dẫn.',
      'Căn cứ chức năng, nhiệm vụ được giao, các cơ quan chủ động triển khai nội dung Công văn này.',
      'Công an tỉnh theo dõi, đôn đốc việc thực hiện của các đơn vị, tổng hợp những trường hợp không chấp hành để tham mưu UBND tỉnh xử lý.',
      'Giao Văn phòng tổng hợp, tham mưu sửa đổi Quy chế quản lý, sử dụng hệ thống mạng nội bộ cho phù hợp với mô hình mới.',
      'Nghiêm cấm đăng tải, chia sẻ hình ảnh, thông tin chưa được kiểm chứng về dịch bệnh lên mạng xã hội.',
      'Sở Giáo dục và Đào tạo đã hướng dẫn các trường sao lưu dữ liệu, đổi mật khẩu tại Công văn số 118/SGDĐT ngày 03/02/2022, đề nghị các trường tiếp tục thực hiện.',
      'Phòng An ninh mạng sẽ kiểm tra đột xuất việc cài đặt phần mềm diệt vi-rút, việc đặt mật khẩu của các đơn vị trong quý IV.',
      'Việc đầu tư trung tâm giám sát an toàn thông tin thực hiện theo dự án đã được HĐND tỉnh thông qua.',
      'Đưa kết quả thực hiện nhiệm vụ an toàn thông tin vào tiêu chí đánh giá, xếp loại thi đua cuối năm.',
      'Căn cứ Kế hoạch ứng phó sự cố, diễn tập năm 2023, các đơn vị lập dự toán kinh phí gửi Sở Tài chính trước ngày 15/7.',
      'Giao Phòng Hành chính mua sắm máy tính, máy in phục vụ Đại hội theo đúng quy định đấu thầu.',
      'Các đơn vị sử dụng mạng xã hội đúng quy tắc ứng xử, không phát ngôn gây ảnh hưởng đến uy tín của ngành.',
      'Xử lý nghiêm tổ chức, cá nhân mua bán dữ liệu cá nhân trái phép trên địa bàn.',
      'Thực hiện mã hóa dữ liệu cá nhân nhạy cảm của bệnh nhân khi lưu trữ và truyền đưa.',
      'Sử dụng phần mềm nguồn mở thay thế phần mềm thương mại khi chưa có kinh phí mua bản quyền.',
      'Đẩy mạnh sử dụng chữ ký số trong giải quyết thủ tục hành chính, phấn đấu đạt tỷ lệ 100% vào năm 2022.',
      'Trân trọng đề nghị Quý cơ quan quan tâm, phối hợp thực hiện.',
      'Chủ tịch UBND các xã, phường quán triệt, tổ chức thực hiện nghiêm túc Chỉ thị này.',
      'Kiểm tra, chấn chỉnh các điểm cung cấp dịch vụ trò chơi điện tử công cộng gần trường học.',
      'Giám sát hoạt động của các hội nhóm trên mạng xã hội, kịp thời đấu tranh, phản bác thông tin xấu độc.',
      'Đề nghị Báo và Đài tỉnh đưa tin về kết quả diễn tập an toàn thông tin năm 2024.',
      'Mời đại diện các đơn vị dự hội thảo về mã độc tống tiền vào 8 giờ ngày 12/4/2024 tại Hội trường tầng 3.',
      'Sau khi tải về, người dùng kiểm tra kỹ tính pháp lý của văn bản điện tử có ký số.',
      'Cơ quan nào để lộ mật khẩu, không sao lưu dẫn đến mất dữ liệu sẽ bị xem xét kỷ luật.',
      'Tập trung tuyên truyền kết quả phát triển kinh tế - xã hội, nhân rộng điển hình tiên tiến.',
      'Người dùng đăng xuất sau khi hết phiên làm việc và tắt máy trước khi ra về.',
      'Không dùng thư điện tử miễn phí để trao đổi công việc.',
      'Khi họp trực tuyến phải đặt mã phòng, kiểm soát người tham dự và không ghi hình nội dung mật.',
      'Báo cáo viên trình bày chuyên đề về phòng thủ mạng tại hội nghị giao ban quý II.',
      'Khen thưởng Đội ứng cứu sự cố và các cá nhân đạt thành tích trong diễn tập.',
      'Sau khi Quy chế được ban hành, các nội dung về sao lưu, mật khẩu, quản lý tài khoản thực hiện theo Quy chế.',
      'Thực hiện Công văn số 2911/BTTTT-CATTT về việc ứng phó mã độc tống tiền, sao lưu dữ liệu, Sở chuyển văn bản đến các đơn vị để biết, thực hiện.',
      'Phòng Tài chính đẩy nhanh thanh quyết toán gói thầu thuê dịch vụ giám sát an toàn thông tin.',
      'Rà soát lại danh mục thủ tục hành chính thực hiện trực tuyến toàn trình.',
      'Thực hiện nghiêm chế độ bảo mật hồ sơ, đề thi; không mang điện thoại vào khu vực in sao.',
      'Phối hợp với Công an trong tuyên truyền, vận động nhân dân giao nộp vũ khí, vật liệu nổ.',
      'Trang bị máy hủy tài liệu, tủ khóa cho bộ phận văn thư mật.',
      'Thực hiện tiêu hủy dữ liệu trên ổ cứng trước khi thanh lý máy tính cũ.',
      'Chỉ thu thập thông tin căn cước của khách hàng ở mức cần thiết, không chụp lưu trên điện thoại cá nhân nhân viên.',
      'Gỡ bỏ danh sách học sinh kèm số điện thoại phụ huynh đã đăng công khai trên trang của trường.',
      'Nhà trường không công khai bảng điểm kèm họ tên, ngày sinh của học sinh lên nhóm Zalo chung.',
    ]),
    ...asking('vulnerability', [
      'Kiểm tra các máy chủ Exchange đang vận hành, xác định phiên bản bị ảnh hưởng bởi CVE-2021-26855 và nâng cấp lên bản đã được hãng sửa lỗi.',
      'Trường hợp chưa thể cập nhật bản vá, áp dụng biện pháp khắc phục tạm thời theo hướng dẫn của hãng: tắt dịch vụ in Print Spooler trên các máy chủ không có nhu cầu in.',
      'Định kỳ 06 tháng một lần thực hiện kiểm tra, đánh giá, dò quét điểm yếu cho các ứng dụng công khai trên Internet.',
      'Thay thế máy tính còn dùng Windows 7 không được hỗ trợ; chưa thay được thì không nối mạng.',
      'Vô hiệu hóa giao thức SMBv1, đóng các cổng 445, 3389 không cần thiết nhìn từ Internet.',
      'Xác minh và khắc phục ngay 12 lỗ hổng trên hệ thống của đơn vị đã nêu tại Thông báo số 44/TB-PA05.',
    ]),
    ...asking('vulnerability access-review endpoint-protection', [
      'Tự kiểm tra theo các nội dung: máy tính có cài phần mềm diệt vi-rút; hệ điều hành được cập nhật; tài khoản của người nghỉ việc đã bị xóa.',
    ]),
    ...asking('vulnerability key-system', [
      'Kiểm tra an ninh hệ thống trước Đại hội, kịp thời khắc phục các sơ hở, thiếu sót trong cấu hình máy chủ phòng họp không giấy tờ.',
    ]),
    ...asking('vulnerability warning-channel', [
      'Theo dõi thông tin lỗ hổng mới của các hãng, đánh giá ảnh hưởng và cập nhật bản vá chậm nhất 05 ngày sau khi công bố.',
    ]),
    ...asking('warning-channel', [
      'Thường xuyên cập nhật cảnh báo trên trang của Trung tâm Giám sát an toàn không gian mạng quốc gia và các hãng bảo mật lớn để sớm phát hiện nguy cơ.',
      'Đăng ký nhận bản tin nguy cơ hằng tuần của Trung tâm Giám sát an toàn không gian mạng quốc gia và phân công người đọc, xử lý.',
    ]),
    ...asking('website-integrity', [
      'Rà soát toàn bộ các chuyên mục, bài viết, tệp đính kèm trên cổng thông tin điện tử, gỡ bỏ ngay các trang con quảng cáo cờ bạc, cá độ bị chèn trái phép.',
      'Gỡ các liên kết trên chân trang trỏ tới những tên miền nay đã hết hạn và bị người khác đăng ký lại.',
      'Kiểm duyệt kỹ nội dung trước khi đăng; khóa chức năng bình luận, hỏi đáp không kiểm soát được trên trang thông tin điện tử.',
      'Dừng hoạt động, trả lại các tên miền phụ của huyện cũ sau ngày 01/7/2025, tránh bị chiếm dụng.',
      'Chuyển toàn bộ trang thông tin sang giao thức HTTPS, gia hạn chứng chỉ trước khi hết hiệu lực.',
    ]),
    ...asking('website-integrity incident-contact', [
      'Phát hiện trang giả mạo tên miền của bệnh viện thì chụp lại bằng chứng, báo ngay Công an tỉnh; đồng thời kiểm tra trang thật có bị chèn mã hay không.',
    ]),
    ...asking('website-integrity vulnerability', [
      'Nâng cấp phần mềm quản trị nội dung của cổng thông tin lên phiên bản còn hỗ trợ, loại bỏ các thành phần mở rộng không dùng, kiểm tra mã độc cài trên trang.',
    ]),
    ...asking('website-integrity warning-channel', [
      'Chủ động theo dõi thông báo của Cục An toàn thông tin về tên miền .gov.vn bị lợi dụng; xử lý dứt điểm các đường dẫn trên trang của đơn vị bị chuyển hướng sang trang đánh bạc.',
    ]),
  ],
  heldOut: [],
};
