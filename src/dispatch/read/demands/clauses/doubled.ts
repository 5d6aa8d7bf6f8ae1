// Short clauses of two measures, as plans and tables of tasks word them, and some that only name one.
import { asking, type Clauses } from './clause.ts';

export const doubled: Clauses = {
  tuned: [
    ...asking('access-review', [
      'Rà soát, chuẩn hóa thông tin người dùng trên hệ thống đăng nhập một lần.',
      'Kiểm tra lại danh sách được quyền tra cứu dữ liệu dân cư tại cấp xã.',
      'Người về hưu nộp lại thẻ công vụ có chứng thư, máy tính và bàn giao hộp thư.',
      'Hủy quyền duyệt bài của cộng tác viên đã thôi cộng tác.',
      'Mọi truy cập từ xa vào máy chủ phải qua cổng kiểm soát, có người phê duyệt.',
      'Cấp mới, thay đổi, thu hồi chứng thư số thực hiện ngay khi có quyết định nhân sự.',
      'Thu hồi chữ ký số của người thôi việc, kết quả gửi Sở Nội vụ trước ngày 20.',
      'Rà soát, khóa tài khoản người chuyển đi; gửi danh sách về phòng quản trị để thực hiện trước ngày 05.',
    ]),
    ...asking('access-review backup', ['Trước khi xóa tài khoản người nghỉ việc, sao lưu hộp thư của họ.']),
    ...asking('access-review duty-roster', [
      'Ca trực chỉ dùng tài khoản giám sát, hết ca phải đăng xuất và bàn giao.',
    ]),
    ...asking('access-review incident-contact', ['Mất thiết bị ký số phải báo ngay để tạm khóa chứng thư.']),
    ...asking('access-review response-team', [
      'Thành viên rời đội ứng cứu thì thu hồi quyền vào hệ thống giám sát, bổ sung người thay.',
    ]),
    ...asking('access-review service-provider', [
      'Nhà thầu chỉ được cấp tài khoản có thời hạn, làm việc dưới sự giám sát của cán bộ tin học.',
      'Hết hợp đồng phải thu hồi tài khoản, thẻ ra vào của nhân viên công ty bảo trì.',
    ]),
    ...asking('authority-order', [
      'Phối hợp với cơ quan an ninh điều tra xác minh chủ tài khoản khi được yêu cầu.',
      'Khi có lệnh của Ban chỉ đạo, dừng ngay dịch vụ tại khu vực chỉ định.',
    ]),
    ...asking('authority-order statement', [
      'Gỡ bỏ nội dung vi phạm theo yêu cầu của Sở; chủ động rà soát, xóa tin giả trên nền tảng.',
    ]),
    ...asking('awareness', [
      'Nâng cao nhận thức, trách nhiệm của người đứng đầu về an toàn thông tin.',
      'Nhắc nhở người dùng không lưu mật khẩu trên trình duyệt, không bấm liên kết lạ.',
      'Hướng dẫn hộ gia đình cách đổi mật khẩu camera, tắt tính năng xem từ xa.',
      'Cử cán bộ dự diễn đàn, khóa học về bảo vệ dữ liệu do Bộ tổ chức.',
      'Hướng dẫn thuê bao cách chặn số lạ, không nghe cuộc gọi quốc tế nghi ngờ.',
    ]),
    ...asking('awareness access-review', [
      'Quán triệt nhân viên không cho mượn tài khoản; phòng kỹ thuật khóa các tài khoản dùng chung.',
    ]),
    ...asking('awareness backup', [
      'Phổ biến cho nhân viên cách tự chép dữ liệu quan trọng ra thiết bị rời.',
    ]),
    ...asking('awareness endpoint-protection', [
      'Tuyên truyền tác hại của phần mềm lậu, kiểm tra và gỡ phần mềm lậu trên máy cơ quan.',
    ]),
    ...asking('awareness password', [
      'Hướng dẫn giáo viên đổi mật khẩu học bạ số và cách nhận ra trang đăng nhập giả.',
    ]),
    ...asking('awareness response-team', ['Tập huấn cho thành viên đội ứng cứu, kiện toàn đội sau sắp xếp.']),
    ...asking('awareness statement', [
      'Tuyên truyền trong đoàn viên không chia sẻ tin giả; xử lý nghiêm người đăng nội dung xuyên tạc.',
    ]),
    ...asking('awareness website-integrity', [
      'Đăng bài cảnh báo trên trang của xã, đồng thời kiểm tra trang không bị chèn liên kết.',
    ]),
    ...asking('backup', ['Phần mềm ngừng dùng vẫn phải giữ một bản dữ liệu để tra cứu.']),
    ...asking('backup access-review', [
      'Bàn giao hồ sơ số: chép dữ liệu ra hai bản, chuyển quyền quản trị cho cơ quan mới.',
    ]),
    ...asking('backup response-plan', [
      'Sao lưu theo nguyên tắc 3-2-1, mỗi quý diễn tập khôi phục từ bản sao một lần.',
    ]),
    ...asking('duty-roster', [
      'Bảo đảm quân số trực chỉ huy, trực kỹ thuật trước, trong và sau ngày bầu cử.',
    ]),
    ...asking('duty-roster backup', ['Sao lưu toàn bộ trước giờ nghỉ, cử người kiểm tra máy chủ mỗi sáng.']),
    ...asking('duty-roster incident-contact', [
      'Cán bộ trực tiếp nhận thông tin sự cố qua điện thoại, chuyển ngay cho đội kỹ thuật.',
    ]),
    ...asking('duty-roster network-continuity', [
      'Bố trí kỹ sư trực tại nhà trạm, xử lý mất liên lạc trong 60 phút.',
    ]),
    ...asking('duty-roster response-team', [
      'Đội ứng cứu phân công thành viên ứng trực trong thời gian Đại hội.',
    ]),
    ...asking('duty-roster vulnerability', [
      'Rà quét lỗ hổng trước Tết, phân công người trực theo dõi hệ thống trong Tết.',
    ]),
    ...asking('duty-roster website-integrity', [
      'Trong kỳ nghỉ cử người theo dõi trang thông tin, có nội dung lạ thì gỡ ngay.',
    ]),
    ...asking('endpoint-protection', [
      'Khóa màn hình tự động sau 10 phút, mã hóa ổ cứng máy xách tay đem ra ngoài.',
      'Kiểm soát thiết bị lưu trữ ngoài cắm vào máy của bộ phận văn thư.',
      'Thay phần mềm diệt vi-rút dùng thử bằng bản có bản quyền.',
    ]),
    ...asking('endpoint-protection access-review', [
      'Máy tính dùng chung tại phòng tiếp dân: đặt tài khoản khách hạn chế quyền, cài phần mềm diệt mã độc.',
    ]),
    ...asking('endpoint-protection backup', [
      'Phòng mã độc tống tiền bằng cách cài giải pháp bảo vệ máy chủ và giữ bản sao ngoại tuyến.',
    ]),
    ...asking('endpoint-protection key-system', [
      'Triển khai tường lửa thế hệ mới tại cổng ra Internet và giải pháp bảo vệ máy trạm.',
    ]),
    ...asking('endpoint-protection password', [
      'Cài phần mềm bảo vệ cho máy kế toán, đặt mật khẩu mở máy và khóa màn hình khi rời chỗ.',
    ]),
    ...asking('incident-contact', [
      'Thông tin về máy tính nghi nhiễm gửi qua số 0912.000.771 gặp kỹ sư trực.',
      'Sau khi sự cố xảy ra 30 phút mà chưa rõ nguyên nhân thì phải xin chi viện của tổ kỹ thuật khu vực.',
      'Các đơn vị liên hệ Trung tâm Giám sát khi cần hỗ trợ kỹ thuật.',
      'Trang chủ của trường bị đổi giao diện thì gọi ngay Phòng, không tự sửa.',
      'Thấy cổng thông tin hiện nội dung lạ, báo Công an tỉnh chậm nhất sau 30 phút.',
      'Nếu trang tin bị kẻ xấu thay ảnh bìa, văn thư điện cho kỹ thuật viên trong 10 phút.',
    ]),
    ...asking('incident-contact authority-order', [
      'Khi bị tấn công thì báo Công an, giữ nguyên chứng cứ và giao nộp theo yêu cầu điều tra.',
    ]),
    ...asking('incident-contact awareness', [
      'Tuyên truyền để người dân khi bị lừa đến trình báo công an gần nhất hoặc gọi đường dây nóng.',
    ]),
    ...asking('incident-contact backup', [
      'Máy chủ bị mã hóa: cô lập, gọi tổ ứng cứu, chỉ khôi phục từ bản lưu sau khi được phép.',
    ]),
    ...asking('incident-contact indicator-sweep', [
      'Phát hiện máy kết nối tới địa chỉ trong danh sách thì ngắt mạng và báo ngay Phòng.',
    ]),
    ...asking('incident-contact response-plan', [
      'Sự cố xảy ra phải xử lý theo quy trình đã ban hành, quá khả năng thì đề nghị Sở hỗ trợ.',
    ]),
    ...asking('incident-contact vulnerability', [
      'Phát hiện lỗ hổng trên hệ thống dùng chung, đơn vị thông báo về Sở và tạm thời đóng dịch vụ bị lỗi.',
    ]),
    ...asking('incident-contact website-integrity', [
      'Kiểm tra trang tin hằng ngày, thấy bị đổi nội dung báo ngay Phòng Văn hóa.',
    ]),
    ...asking('indicator-sweep', [
      'Chặn truy cập tới 45 tên miền trong phụ lục trên tường lửa và máy chủ phân giải.',
    ]),
    ...asking('indicator-sweep endpoint-protection', [
      'Quét toàn bộ máy tính bằng công cụ gửi kèm, cập nhật mẫu nhận diện mới cho phần mềm diệt vi-rút.',
    ]),
    ...asking('indicator-sweep vulnerability', [
      'Kiểm tra dấu hiệu bị xâm nhập trên máy chủ web theo cảnh báo và cập nhật bản vá.',
    ]),
    ...asking('key-system', [
      'Bảo đảm hệ thống thông tin giải quyết thủ tục hành chính hoạt động thông suốt sau ngày 01/7.',
      'Rà soát hạ tầng mạng truyền số liệu chuyên dùng tới cấp xã, thay thiết bị đã xuống cấp.',
      'Kiểm tra cấu hình, công suất, dung lượng lưu trữ của các máy chủ phục vụ số hóa hồ sơ.',
      'Tổ chức đánh giá rủi ro đối với hệ thống thanh toán điện tử liên ngân hàng.',
      'Lập sơ đồ mạng, danh sách địa chỉ, nhà cung cấp và người quản lý của từng hệ thống.',
      'Thực hiện quy định về bảo đảm an toàn hệ thống thông tin theo cấp độ, hoàn thành phê duyệt trong năm 2023.',
      'Hạn chế tối đa kết nối từ mạng công cộng vào hệ thống điều khiển tàu hỏa.',
      'Chỉ cho phép kết nối giữa mạng điện lực và mạng Internet qua vùng đệm có kiểm soát.',
      'Phân vùng riêng cho máy chủ nội bộ, máy chủ công khai và mạng khách.',
      'Lưu nhật ký truy cập tập trung ít nhất 12 tháng, phân tích hằng ngày để phát hiện bất thường.',
      'Đưa 15 hệ thống còn lại vào diện giám sát an toàn thông tin của Trung tâm SOC tỉnh.',
      'Bảo vệ hệ thống hội nghị truyền hình trước và trong khi họp, kiểm tra đường truyền dự phòng.',
      'Không tích hợp phần mềm chưa qua đánh giá vào nền tảng chia sẻ dữ liệu của tỉnh.',
      'Bố trí hệ thống dự phòng, cân bằng tải cho cổng thông tin tuyển sinh.',
      'Xây dựng phương án bảo đảm an toàn cho hệ thống mới ngay từ khâu thiết kế, xin ý kiến thẩm định của Công an tỉnh.',
      'Kiểm soát chặt việc chia sẻ dữ liệu giữa cơ sở dữ liệu dân cư và phần mềm của ngành.',
      'Thống kê camera an ninh trên các tuyến phố, lập danh sách theo từng tổ dân phố.',
      'Kiểm đếm thiết bị đã lắp ở nhà văn hóa, trạm y tế, ghi thành danh sách từng thôn.',
      'Thuê tổ chức độc lập kiểm định hệ thống trước khi vận hành, báo cáo lãnh đạo trước ngày 30-6.',
    ]),
    ...asking('key-system access-review', [
      'Kiểm tra việc quản lý, vận hành các hệ thống trọng yếu; rà lại người có quyền quản trị.',
      'Giám sát truy cập vào kho dữ liệu thuê bao, chỉ người được giao nhiệm vụ mới tra cứu được.',
    ]),
    ...asking('key-system backup', [
      'Có phương án dự phòng cho máy chủ văn bản điện tử, dữ liệu được sao lưu hằng ngày.',
      'Hệ thống quan trọng phải có máy chủ thay thế và bản sao dữ liệu ở nơi khác.',
    ]),
    ...asking('key-system duty-roster', [
      'Trung tâm CNTT giám sát cổng dịch vụ công liên tục, bố trí người thường trực các ngày nghỉ.',
    ]),
    ...asking('key-system incident-contact', [
      'Theo dõi tình trạng phần mềm một cửa cả ngày; bị treo thì thông báo ngay đơn vị vận hành.',
    ]),
    ...asking('key-system network-continuity', [
      'Kiểm tra điện lưới, máy phát, đường truyền của trung tâm dữ liệu và phòng họp trực tuyến.',
    ]),
    ...asking('key-system password', [
      'Tách mạng camera ra khỏi mạng làm việc, thay mật khẩu gốc của đầu ghi.',
    ]),
    ...asking('key-system response-plan', [
      'Rà soát hệ thống phục vụ bầu cử và dựng kịch bản ứng phó khi hệ thống tổng hợp kết quả ngừng chạy.',
    ]),
    ...asking('key-system service-provider', [
      'Hệ thống thuê ngoài cũng phải xác định cấp độ; yêu cầu bên cho thuê cung cấp tài liệu cần thiết.',
    ]),
    ...asking('key-system vulnerability', [
      'Tự đánh giá hiện trạng an toàn các hệ thống, lập kế hoạch xử lý điểm yếu và hoàn thiện hồ sơ cấp độ.',
      'Trước khi hợp nhất hai trung tâm dữ liệu phải rà quét điểm yếu, kiểm tra dung lượng, đường truyền.',
    ]),
    ...asking('network-continuity', [
      'Chuẩn bị máy phát, xe phát sóng, vật tư dự phòng cho khu vực hội nghị.',
      'Chuyển dịch vụ sang đường truyền và máy chủ phụ, giữ liên lạc trong lúc sửa tuyến chính.',
      'Giao Trung tâm hoàn thành việc chuyển các dịch vụ sang hạ tầng dự phòng, không để gián đoạn quá một giờ.',
    ]),
    ...asking('network-continuity report-form', [
      'Khôi phục trạm mất điện và báo cáo số trạm gián đoạn trước 18 giờ hằng ngày.',
    ]),
    ...asking('network-continuity response-plan', [
      'Có phương án ứng cứu khi đứt cáp, diễn tập chuyển hướng lưu lượng một lần trước mùa bão.',
    ]),
    ...asking('network-continuity spam-complaint', [
      'Bảo đảm chất lượng mạng dịp lễ, chặn tin nhắn rác, xử lý phản ánh của khách hàng.',
    ]),
    ...asking('password', [
      'Chuyển toàn bộ quản trị viên sang đăng nhập hai bước, xong trước ngày 20/10.',
      'Về thiết bị: đổi mật khẩu gốc của bộ phát sóng, tắt mục ghi nhớ mật khẩu.',
    ]),
    ...asking('postal-kt1', ['Vận chuyển tài liệu KT1 bằng xe chuyên dùng có hai người áp tải.']),
    ...asking('postal-kt1 statement', [
      'Khai thác bưu gửi KT1 đúng quy trình; kiểm tra chặt bưu gửi để ngăn vận chuyển hàng cấm.',
    ]),
    ...asking('report-form', [
      'Trường nào từng có sự cố thì báo cáo định kỳ vào ngày 10 và ngày 25 hằng tháng.',
      'Văn bản trả lời gửi về Bộ trước 30/5 kèm bản mềm.',
      'Nội dung báo cáo gồm: số sự cố, số máy nhiễm, số người được tập huấn, kiến nghị.',
      'Trước ngày 25 hằng tháng, các chi nhánh gửi biểu đánh giá tuân thủ.',
    ]),
    ...asking('report-form access-review', [
      'Rà soát chứng thư số, gửi danh sách cần thu hồi theo Mẫu 02 về Sở Nội vụ.',
    ]),
    ...asking('report-form awareness', [
      'Phổ biến công văn tới toàn thể nhân viên, kết quả báo cáo về Văn phòng.',
    ]),
    ...asking('report-form backup', [
      'Hoàn thành sao lưu trước khi bàn giao, biên bản sao lưu gửi kèm báo cáo.',
    ]),
    ...asking('report-form duty-roster', [
      'Phân công trực Tết, báo cáo nhanh tình hình trước 15 giờ mỗi ngày.',
    ]),
    ...asking('report-form endpoint-protection', [
      'Cài đặt phần mềm phòng chống mã độc cho máy trạm; báo cáo tỷ lệ hoàn thành vào cuối tháng.',
    ]),
    ...asking('report-form key-system', [
      'Thống kê hệ thống thông tin chưa có hồ sơ cấp độ, gửi danh mục theo mẫu về Công an tỉnh.',
    ]),
    ...asking('report-form response-plan', [
      'Tổ chức diễn tập cấp cơ sở trong quý IV và gửi báo cáo kết quả diễn tập.',
    ]),
    ...asking('report-form service-provider', [
      'Rà soát hợp đồng thuê dịch vụ, gửi bảng tổng hợp nhà cung cấp theo biểu 05.',
    ]),
    ...asking('report-form vulnerability', [
      'Rà soát thiết bị có lỗ hổng nêu trên, cập nhật và gửi kết quả về Sở trước ngày 12.',
    ]),
    ...asking('report-form website-integrity', [
      'Xử lý các trang bị chèn nội dung cờ bạc, thông báo kết quả cho Sở trước 17 giờ ngày 21.',
    ]),
    ...asking('response-plan', [
      'Tăng cường theo dõi, sẵn sàng phương án xử lý khi có dấu hiệu bị khai thác.',
    ]),
    ...asking('response-plan key-system', [
      'Giám sát chặt chẽ máy chủ, chuẩn bị phương án chuyển sang hệ thống phụ khi bị tấn công.',
    ]),
    ...asking('response-team', [
      'Mỗi xã giới thiệu hai cán bộ tham gia tổ ứng cứu, gửi danh sách về Sở trong tuần này.',
      'Cử công chức phụ trách an toàn thông tin, thông báo họ tên về Cục trước 15/3.',
    ]),
    ...asking('response-team incident-contact', [
      'Chỉ định đơn vị chuyên trách ứng cứu, công bố đầu mối tiếp nhận thông báo sự cố.',
    ]),
    ...asking('response-team response-plan', [
      'Kiện toàn đội ứng cứu và cập nhật phương án ứng cứu sự cố của ngành.',
    ]),
    ...asking('service-provider', [
      'Đề nghị đơn vị cho thuê máy chủ tăng cường nhân sự, thiết bị phòng chống tấn công từ chối dịch vụ.',
      'Lựa chọn nhà thầu có giấy phép kinh doanh sản phẩm, dịch vụ an toàn thông tin mạng.',
      'Kiểm tra điều khoản bảo mật của các hợp đồng phần mềm còn hiệu lực.',
    ]),
    ...asking('service-provider backup', [
      'Hợp đồng thuê phần mềm phải nêu việc sao lưu và quyền lấy lại dữ liệu của bên thuê.',
    ]),
    ...asking('service-provider incident-contact', [
      'Đơn vị cung cấp dịch vụ có số điện thoại hỗ trợ 24/7 và phải báo ngay khi có sự cố.',
    ]),
    ...asking('spam-complaint', ['Chặn cuộc gọi lừa đảo từ đầu số cố định giả, xử lý phản ánh trong ngày.']),
    ...asking('statement', [
      'Chủ trì kiểm tra ít nhất 10 đơn vị trong năm, sáu tháng đầu kiểm tra 04 đơn vị.',
      'Thanh tra Sở kiểm tra tối thiểu 08 doanh nghiệp trong quý II.',
      'Mỗi quý kiểm tra đột xuất hai xã về việc chấp hành Quy chế.',
      'Thay sim dữ liệu của thiết bị quan trắc bị hỏng, ghi sổ theo dõi.',
      'Đơn vị đã hoàn thành việc đổi mật khẩu, cập nhật bản vá thì không phải làm lại.',
      'Việc xử lý đơn vị không sao lưu, không trực theo Quy chế thi đua.',
      'Kinh phí thuê giám sát, mua phần mềm diệt mã độc lấy từ nguồn chi thường xuyên.',
      'Qua kiểm tra, còn 12 xã chưa cử người trực, 5 xã chưa cài phần mềm diệt vi-rút.',
      'Ghi nhận, biểu dương các đơn vị đã diễn tập, vá lỗi đúng hạn.',
      'Sở sẽ tổ chức tập huấn, diễn tập vào quý IV; thời gian cụ thể thông báo sau.',
      'Hướng dẫn công dân kích hoạt tài khoản định danh, nộp hồ sơ trực tuyến.',
      'Tuyên truyền, vận động nhân dân chấp hành quy định về pháo nổ, vũ khí.',
      'Xử lý nghiêm cơ sở kinh doanh thiết bị gây nhiễu sóng, nghe lén.',
      'Ghi kế hoạch đầu tư hệ thống sao lưu, trung tâm giám sát vào giai đoạn 2026 - 2030.',
      'Công tác tập huấn, diễn tập thực hiện theo kế hoạch của từng ngành.',
      'Nghiên cứu, đề xuất chính sách thu hút chuyên gia an ninh mạng.',
      'Không đưa dữ liệu người bệnh lên dịch vụ lưu trữ miễn phí, không gửi qua mạng xã hội.',
      'Chỉ thu thập dữ liệu cá nhân đúng mục đích, xóa khi không còn cần.',
      'Chỉ định cán bộ phụ trách bảo vệ dữ liệu cá nhân của đơn vị.',
      'Không dùng điện thoại cá nhân chụp màn hình phần mềm nghiệp vụ.',
      'Tiêu hủy ổ cứng hỏng có chứa dữ liệu theo đúng quy trình, lập biên bản.',
      'Thủ trưởng đơn vị trực tiếp chỉ đạo, kiểm tra và chịu trách nhiệm về kết quả.',
      'Thực hiện chế độ bảo mật thông tin thí sinh, đề thi theo quy định.',
      'Trình HĐND tỉnh bố trí vốn cho dự án trung tâm giám sát an ninh mạng.',
      'Phối hợp xác minh, xử lý đối tượng tung tin sai về sáp nhập xã.',
      'Phát hành công văn này trên hệ thống quản lý văn bản, không gửi bản giấy.',
      'Đoàn công tác của Bộ sẽ đánh giá việc giám sát, ứng cứu sự cố tại tỉnh.',
      'Đánh số trang, đóng quyển hồ sơ tuyển sinh xong trước ngày 20/8.',
      'Hoàn thành việc sắp xếp sổ bộ, đánh số tờ đến hết tháng 4.',
      'Bản in mỗi mặt không quá 40 dòng, đánh số trang ở giữa.',
    ]),
    ...asking('vulnerability', [
      'Quét lại các địa chỉ đã từng bị cảnh báo, báo cho đơn vị quản lý biết kết quả.',
      'Thuê đơn vị ngoài đánh giá độ an toàn của phần mềm, trình UBND thành phố kết quả trong tháng 6.',
      'Mời tổ chức kiểm định độc lập đánh giá Cổng dữ liệu mở trước ngày 30/9.',
      'Những máy còn chạy phần mềm cũ không vá được phải tách riêng cho đến khi thay.',
      'Lập kế hoạch vá theo mức độ, mức nghiêm trọng trong 3 ngày, mức cao trong 10 ngày.',
      'Rà soát sản phẩm Citrix, Ivanti đang dùng, đối chiếu phiên bản với khuyến nghị của hãng.',
    ]),
    ...asking('vulnerability access-review', [
      'Khắc phục lỗi phân quyền trên phần mềm hồ sơ, thu hồi quyền cấp sai.',
    ]),
    ...asking('vulnerability backup', ['Sao lưu đầy đủ rồi mới cài bản vá cho máy chủ cơ sở dữ liệu.']),
    ...asking('vulnerability endpoint-protection', [
      'Cập nhật bản vá hệ điều hành và cơ sở dữ liệu của phần mềm diệt vi-rút trên toàn bộ máy.',
    ]),
    ...asking('vulnerability indicator-sweep', [
      'Vá lỗ hổng đã thông báo, đồng thời kiểm tra xem máy chủ đã bị cài mã độc qua lỗ hổng đó chưa.',
    ]),
    ...asking('vulnerability password', [
      'Nâng cấp phần sụn bộ định tuyến, đổi mật khẩu quản trị, tắt quản trị từ xa.',
    ]),
    ...asking('vulnerability response-plan', [
      'Khắc phục các tồn tại phát hiện trong diễn tập; bổ sung kịch bản chưa có.',
    ]),
    ...asking('vulnerability service-provider', [
      'Yêu cầu đơn vị phát triển phần mềm sửa các lỗi mức cao và bàn giao bản vá trong 07 ngày.',
      'Đề nghị công ty quản trị hệ thống cập nhật phiên bản mới, kiểm tra lại lỗi sau khi cập nhật.',
    ]),
    ...asking('vulnerability website-integrity', [
      'Cập nhật phiên bản cho cổng thành phần, gỡ các tệp lạ trong thư mục tải lên.',
    ]),
    ...asking('warning-channel', [
      'Cử một đầu mối nhận cảnh báo của tỉnh, danh sách gửi Phòng An ninh mạng trước ngày 20/4.',
      'Kịp thời tiếp nhận, nghiên cứu thông tin về phương thức tấn công mới do đơn vị chuyên trách chia sẻ.',
      'Quan tâm theo dõi các thông báo của Trung tâm ứng cứu khẩn cấp về máy chủ bị lợi dụng.',
    ]),
    ...asking('warning-channel awareness', [
      'Cập nhật thủ đoạn mới từ trang của Bộ Công an và phổ biến lại cho nhân viên mỗi tuần.',
    ]),
    ...asking('warning-channel incident-contact', [
      'Bám sát kênh cảnh báo của Công an; khi phát hiện nguy cơ liên hệ đầu mối để được hướng dẫn.',
    ]),
    ...asking('warning-channel indicator-sweep', [
      'Nhận thông tin mã độc từ Trung tâm, đối chiếu với nhật ký của đơn vị.',
    ]),
    ...asking('warning-channel vulnerability', [
      'Theo dõi cảnh báo lỗ hổng của hãng, đánh giá xem đơn vị có dùng sản phẩm đó không và vá ngay nếu có.',
    ]),
    ...asking('website-integrity', ['Thu hồi tên miền của đơn vị đã giải thể, không để người khác mua lại.']),
    ...asking('website-integrity awareness', [
      'Rà soát cổng thông tin, gỡ liên kết xấu; đăng khuyến cáo về trang giả mạo.',
    ]),
    ...asking('website-integrity incident-contact', [
      'Gỡ hình ảnh xấu trên trang của xã; trang bị đổi nội dung phải báo ngay Công an xã.',
    ]),
    ...asking('website-integrity password', [
      'Kiểm tra trang của trường bị chèn quảng cáo, đổi mật khẩu quản trị trang.',
    ]),
    ...asking('website-integrity vulnerability', [
      'Rà soát lỗ hổng của trang thông tin, khắc phục nội dung bị chèn.',
    ]),
  ],
  heldOut: [],
};
