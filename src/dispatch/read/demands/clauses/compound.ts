// Clauses of several measures, not learned from, since their words speak for no measure alone; rules were mended by them.
import { asking, type Clause } from './clause.ts';

export const compound: readonly Clause[] = [
  ...asking('access-review awareness', [
    'Quán triệt đến từng cán bộ không cho mượn tài khoản, không để người khác ký số thay; phòng nghiệp vụ soát quyền mỗi tháng một lần.',
  ]),
  ...asking('access-review awareness password', [
    'Người làm việc từ xa dùng mật khẩu một lần, chỉ được mở đúng ứng dụng được giao và phải dự buổi hướng dẫn an toàn trước khi bắt đầu.',
  ]),
  ...asking('access-review backup', [
    'Trước khi sáp nhập, các xã sao lưu toàn bộ dữ liệu một cửa và chốt danh sách tài khoản cần chuyển, cần hủy.',
    'Khi thu hồi máy tính của người nghỉ việc, bộ phận tin học sao lưu dữ liệu công vụ rồi xóa tài khoản.',
  ]),
  ...asking('access-review backup password', [
    'Tăng cường quản lý dữ liệu người bệnh: phân quyền theo khoa, đổi mật khẩu định kỳ, lưu dự phòng ở cơ sở 2.',
  ]),
  ...asking('access-review endpoint-protection', [
    'Chỉ sử dụng USB đã đăng ký và dán nhãn do Phòng Cơ yếu cấp, quét mã độc mỗi lần cắm vào máy.',
  ]),
  ...asking('access-review incident-contact password', [
    'Fanpage của sở: bật xác thực hai lớp, gỡ quản trị viên đã chuyển công tác, khi bị chiếm quyền báo ngay Phòng An ninh mạng.',
  ]),
  ...asking('access-review key-system', [
    'Tách mạng camera khỏi mạng văn phòng, quy định rõ ai được xem lại hình ảnh và ghi nhận mỗi lần truy xuất.',
  ]),
  ...asking('access-review password', [
    'Ngân hàng thành viên bắt buộc xác thực đa yếu tố khi nhân viên làm việc từ xa, định kỳ hằng quý soát lại những ai còn được phép vào hệ thống lõi.',
    'Tiến hành kiểm điểm số tài khoản đang hoạt động trên hệ thống giám định, khóa tài khoản dùng chung, yêu cầu mỗi giám định viên bật xác thực qua ứng dụng.',
  ]),
  ...asking('access-review password vulnerability', [
    'Đối với thiết bị VPN: nâng phiên bản trong 48 giờ, buộc toàn bộ người dùng đổi mật khẩu và hủy các tài khoản không rõ chủ.',
  ]),
  ...asking('access-review report-form', [
    'Đối chiếu danh sách tài khoản với quyết định biên chế, báo cáo số tài khoản đã khóa về Vụ Tổ chức cán bộ trước 15/12.',
  ]),
  ...asking('access-review response-team', [
    'Thay thế thành viên đội ứng cứu đã nghỉ hưu và thu lại quyền của họ trên hệ thống giám sát.',
  ]),
  ...asking('access-review service-provider', [
    'Đơn vị thuê ngoài vận hành phần mềm chỉ được cấp tài khoản có thời hạn, ký cam kết bảo mật trước khi làm việc và bị cắt quyền ngay khi hết hợp đồng.',
    'Cục Thuế rà soát quyền vào hệ thống của các tổ chức truyền nhận hóa đơn, ngắt kết nối với tổ chức đã hết thỏa thuận.',
  ]),
  ...asking('access-review vulnerability', [
    'Kiểm thử xâm nhập ứng dụng di động trước khi phát hành và siết quyền của tài khoản kiểm thử sau khi xong việc.',
    'Cắt các kết nối từ xa không dùng đến, gỡ tài khoản mặc định và cập nhật phiên bản mới cho bộ tập trung VPN.',
  ]),
  ...asking('access-review vulnerability website-integrity', [
    'Quản trị cổng thông tin chú ý gỡ nội dung lạ, cập nhật bản vá của nền tảng, bỏ các tài khoản biên tập không còn dùng.',
  ]),
  ...asking('authority-order incident-contact', [
    'Khi bị tấn công, đơn vị giữ nguyên hiện trường, báo Công an tỉnh và cung cấp nhật ký theo yêu cầu của cơ quan điều tra.',
  ]),
  ...asking('authority-order network-continuity', [
    'Ưu tiên bảo đảm thông tin phục vụ chỉ huy; chấp hành lệnh tạm ngừng dịch vụ tại khu vực khi cơ quan có thẩm quyền yêu cầu.',
  ]),
  ...asking('authority-order report-form', [
    'Thực hiện yêu cầu ngăn chặn của Phòng An ninh mạng; sau khi chặn xong gửi kết quả bằng văn bản.',
  ]),
  ...asking('authority-order spam-complaint', [
    'Khi nhận được yêu cầu của cơ quan công an, nhà mạng ngừng cung cấp dịch vụ cho thuê bao vi phạm; thường xuyên rà, khóa SIM rác.',
    'Phối hợp chặn tên miền, đầu số lừa đảo theo danh sách Bộ chuyển đến; tự rà và ngăn tin nhắn rác phát sinh trong mạng của mình.',
  ]),
  ...asking('awareness duty-roster', [
    'Các trường nội trú tuyên truyền cho học sinh về an toàn mạng, cử giáo viên tin học trực phòng máy vào buổi tối.',
  ]),
  ...asking('awareness endpoint-protection', [
    'Khuyến cáo viên chức không tải phần mềm crack; Tổ tin học gỡ bỏ phần mềm không phép và cài trình diệt vi-rút miễn phí được khuyến nghị.',
  ]),
  ...asking('awareness endpoint-protection password', [
    'Tăng cường tuyên truyền để cán bộ không mở tệp lạ, đặt mật khẩu phức tạp và không cài phần mềm không rõ nguồn gốc lên máy cơ quan.',
  ]),
  ...asking('awareness incident-contact', [
    'Chi nhánh ngân hàng dán thông báo tại quầy về các chiêu lừa chuyển tiền, in kèm số tổng đài để khách hàng gọi khi nghi bị lừa.',
  ]),
  ...asking('awareness password', [
    'Tổ chức phổ biến cho học sinh cách đặt mật khẩu mạnh, bắt buộc đổi mật khẩu lần đầu khi đăng nhập hệ thống học trực tuyến.',
  ]),
  ...asking('awareness report-form', [
    'Các trường tổ chức tuần lễ an toàn trên mạng, gửi kế hoạch và hình ảnh về Phòng Giáo dục trước ngày 30/10.',
    'Chỉ đạo các tổ chức đoàn thể vận động hội viên nâng cao cảnh giác, thống kê số vụ lừa đảo gửi Công an xã vào cuối tháng.',
  ]),
  ...asking('awareness report-form spam-complaint', [
    'Nhà mạng đối soát SIM, nhắn tin hướng dẫn thuê bao chuẩn hóa, định kỳ tuần báo cáo Cục Viễn thông số liệu.',
  ]),
  ...asking('awareness response-plan', [
    'Đưa an toàn thông tin vào chương trình học chính khóa và tổ chức diễn tập xử lý tình huống mất dữ liệu cho sinh viên năm cuối.',
  ]),
  ...asking('awareness response-plan response-team', [
    'Nâng cao năng lực ứng phó: hằng năm diễn tập ít nhất một lần, bổ sung nhân sự cho đội ứng cứu, cử đi học lấy chứng chỉ quốc tế.',
  ]),
  ...asking('awareness response-team', [
    'Kiện toàn bộ phận chuyên trách an toàn thông tin, mỗi đơn vị có ít nhất hai người, được đào tạo nâng cao nghiệp vụ hằng năm.',
    'Cử công chức phụ trách an toàn thông tin tham gia lớp đào tạo do Bộ tổ chức.',
  ]),
  ...asking('awareness spam-complaint', [
    'Doanh nghiệp viễn thông gửi tin nhắn khuyến cáo tới thuê bao về cuộc gọi mạo danh, đồng thời chặn các đầu số phát tán cuộc gọi rác.',
  ]),
  ...asking('awareness vulnerability', [
    'Tăng cường phổ biến kiến thức cho người dùng, kết hợp rà soát, bịt các kẽ hở trên hệ thống thư điện tử.',
  ]),
  ...asking('awareness warning-channel', [
    'Phổ biến các bản tin cảnh báo của Cục tới cán bộ trong cơ quan; bộ phận công nghệ đăng ký nhận cảnh báo sớm.',
  ]),
  ...asking('backup endpoint-protection', [
    'Cài công cụ chống mã hóa tống tiền cho máy chủ tệp, mỗi đêm tự động lưu bản dữ liệu sang kho riêng.',
  ]),
  ...asking('backup endpoint-protection vulnerability', [
    'Trước mùa thi, các trường cài lại phần mềm diệt vi-rút, vá máy chủ và lưu một bản ngân hàng đề ngoài mạng.',
  ]),
  ...asking('backup key-system', [
    'Cơ sở dữ liệu quốc gia do Bộ quản lý phải được sao lưu hằng ngày và theo dõi an ninh liên tục.',
    'Kiểm tra điều hòa, lưu điện phòng máy chủ; kiểm tra bản sao lưu gần nhất có phục hồi được không.',
    'Các tỉnh khi gộp trung tâm dữ liệu phải kiểm kê máy chủ hai bên, lưu trọn dữ liệu trước lúc di dời.',
  ]),
  ...asking('backup password vulnerability', [
    'Nâng cấp hệ điều hành máy chủ, sao lưu dữ liệu ra ổ rời, đổi mật khẩu quản trị; ba việc này xong trước kỳ nghỉ.',
  ]),
  ...asking('backup response-plan', [
    'Bệnh viện chép cơ sở dữ liệu bệnh án ra thiết bị tách khỏi mạng hai ngày một lần, kết hợp tổ chức diễn tập chuyển sang quy trình giấy khi hệ thống bị mã hóa.',
    'Thực hiện sao lưu ngoại tuyến, định kỳ khôi phục thử; lập sẵn kịch bản khi bị tống tiền, xác định ai ra quyết định ngắt mạng.',
    'Xây dựng phương án khôi phục sau thảm họa cho trung tâm dữ liệu, xác định thời gian phục hồi tối đa và nơi cất bản sao.',
  ]),
  ...asking('backup service-provider', [
    'Yêu cầu nhà cung cấp phần mềm kế toán giao bản sao dữ liệu hằng tháng cho đơn vị và cam kết thời gian khôi phục không quá 4 giờ.',
  ]),
  ...asking('backup vulnerability', [
    'Trước khi cài bản vá khẩn cấp, quản trị viên phải chụp bản lưu của máy chủ và thử trên môi trường riêng.',
  ]),
  ...asking('backup website-integrity', [
    'Lưu bản sạch của mã nguồn trang thông tin, mỗi ngày so với bản đang chạy để phát hiện thay đổi trái phép.',
  ]),
  ...asking('duty-roster incident-contact', [
    'Tổng đài hỗ trợ sự cố có người nghe máy cả ngày lễ, cuộc gọi ngoài giờ được chuyển tới cán bộ trực.',
    'Bố trí người trực và thông báo số điện thoại trực tới các đơn vị để phối hợp xử lý khi mất kết nối.',
  ]),
  ...asking('duty-roster incident-contact network-continuity', [
    'Viễn thông các huyện phân công trực, kiểm tra nguồn điện nhà trạm và công bố đầu mối tiếp nhận báo hỏng tại điểm bầu cử.',
  ]),
  ...asking('duty-roster incident-contact response-plan', [
    'Xây dựng phương án ứng trực, xử lý sự cố kỳ thi: mỗi điểm thi có một cán bộ kỹ thuật túc trực, có số điện thoại báo sự cố.',
  ]),
  ...asking('duty-roster key-system', [
    'Trung tâm điều hành an toàn thông tin (SOC) của tỉnh vận hành liên tục, phân ba kíp giám sát các hệ thống cấp độ 3, không để trống ca đêm.',
    'Tăng cường trực giám sát 24/7 các hệ thống thanh toán liên ngân hàng trong đợt quyết toán cuối năm.',
    'Tăng cường nhân lực theo dõi, giám sát các hệ thống điều hành trong thời gian diễn ra Hội nghị.',
  ]),
  ...asking('duty-roster key-system response-plan response-team', [
    'Trước ngày bầu cử, các cơ quan chủ quản rà lại hệ thống trọng yếu, tăng cường trực bảo vệ, củng cố lực lượng ứng cứu và thử phương án xử lý tình huống.',
  ]),
  ...asking('duty-roster key-system website-integrity', [
    'Tăng cường giám sát an ninh mạng 24/7 đối với cổng dịch vụ công, phát hiện sớm hành vi thay đổi giao diện, chèn đường dẫn cá cược.',
  ]),
  ...asking('duty-roster network-continuity', [
    'VNPT các tỉnh trực chỉ huy, trực kỹ thuật 24/24 trong thời gian bão đổ bộ, ưu tiên khôi phục tuyến truyền dẫn tới Ban Chỉ huy.',
  ]),
  ...asking('duty-roster postal-kt1', [
    'Phân công người trực nhận công văn hỏa tốc ngoài giờ, phát ngay trong đêm có ký nhận.',
  ]),
  ...asking('duty-roster report-form', [
    'Từ 0 giờ ngày 30/12 đến 24 giờ ngày 02/01, Trung tâm Tin học cắt cử kỹ sư thường trực theo ba ca, mỗi ca có sổ bàn giao, và gửi báo cáo nhanh về Ban Giám đốc trước 7 giờ mỗi sáng.',
  ]),
  ...asking('duty-roster response-plan', [
    'Duy trì lực lượng trực, sẵn sàng phương án xử lý tình huống tấn công từ chối dịch vụ trong ngày công bố điểm thi.',
  ]),
  ...asking('duty-roster website-integrity', [
    'Trong ba ngày diễn ra Đại hội, biên tập viên thay nhau túc trực theo dõi giao diện trang chủ, thấy nội dung lạ phải gỡ trong 10 phút.',
    'Cử người theo dõi trang tuyển sinh cả đêm công bố điểm chuẩn, khôi phục ngay nếu giao diện bị đổi.',
  ]),
  ...asking('endpoint-protection indicator-sweep', [
    'Bóc gỡ mã độc trên các máy trong danh sách kèm theo rồi cài phần mềm phòng chống mã độc có quản lý tập trung.',
  ]),
  ...asking('endpoint-protection indicator-sweep report-form', [
    'Tổng rà soát mã độc trên toàn bộ máy trạm bằng công cụ gửi kèm, cài lại phần mềm diệt vi-rút, tổng hợp số máy nhiễm gửi về Bộ Tư lệnh.',
  ]),
  ...asking('endpoint-protection key-system', [
    'Triển khai mô hình bảo vệ bốn lớp tại trung tâm dữ liệu, trong đó ưu tiên trang bị phần mềm phòng chống mã độc cho toàn bộ máy trạm của các phòng.',
    'Không kết nối máy tính cá nhân, điện thoại vào mạng nghiệp vụ; thiết bị mới phải qua kiểm tra an ninh trước khi đấu nối.',
  ]),
  ...asking('endpoint-protection key-system vulnerability', [
    'Tăng cường công tác bảo đảm an toàn thông tin, trong đó tập trung phê duyệt cấp độ các hệ thống còn lại, xử lý triệt để điểm yếu đã được cảnh báo, phủ kín phần mềm phòng chống mã độc.',
  ]),
  ...asking('endpoint-protection password', [
    'Tại phòng máy thực hành: đóng băng ổ đĩa, cài phần mềm chống vi-rút, đặt mật khẩu cho tài khoản quản trị.',
  ]),
  ...asking('endpoint-protection postal-kt1', [
    'Bưu điện các tỉnh tăng cường soi chiếu bưu gửi phục vụ cơ quan Đảng; máy tính khai thác phải có phần mềm diệt vi rút bản quyền.',
  ]),
  ...asking('endpoint-protection vulnerability', [
    'Máy tính bộ phận một cửa phải bật tường lửa, cập nhật phần mềm diệt vi-rút và cài đầy đủ bản vá hệ điều hành.',
  ]),
  ...asking('incident-contact indicator-sweep', [
    'Máy tính có kết nối đến tên miền độc hại phải tách khỏi mạng, giữ nguyên ổ cứng và báo ngay cho Đội ứng cứu tỉnh.',
  ]),
  ...asking('incident-contact indicator-sweep report-form', [
    'Đề nghị Quý đơn vị chặn các địa chỉ trong phụ lục, rà lịch sử kết nối, gửi kết quả về Cục trước ngày 12/5; khi thấy dấu hiệu bị xâm nhập thì liên hệ ngay số 0240.000.1122.',
  ]),
  ...asking('incident-contact network-continuity', [
    'Khi đứt cáp trên diện rộng, đơn vị báo Trung tâm Điều hành trong 15 phút, chuyển lưu lượng sang hướng dự phòng.',
  ]),
  ...asking('incident-contact report-form', [
    'Khi có sự cố phải báo ngay qua điện thoại, trong 3 ngày sau gửi báo cáo tổng hợp theo mẫu.',
  ]),
  ...asking('incident-contact response-plan', [
    'Xây dựng kế hoạch ứng phó sự cố cho hệ thống thanh toán, quy định rõ trong 30 phút đầu phải thông báo cho ai.',
  ]),
  ...asking('incident-contact response-plan response-team', [
    'Các công ty điện lực củng cố đội ứng cứu tại chỗ, cập nhật phương án xử lý khi hệ thống điều khiển bị tấn công và niêm yết số điện thoại cần gọi tại phòng điều độ.',
  ]),
  ...asking('incident-contact response-team', [
    'Danh sách thành viên đội ứng cứu, số máy liên hệ ngoài giờ được cập nhật mỗi quý và gửi cho cơ quan điều phối.',
  ]),
  ...asking('incident-contact website-integrity', [
    'Đề nghị các trường quét lại thư mục tải lên của trang thông tin điện tử, xóa tệp lạ; trường hợp trang bị chiếm quyền thì gọi cho Trung tâm theo số 0208.000.777.',
  ]),
  ...asking('indicator-sweep key-system', [
    'Phân tích nhật ký của hệ thống quan trọng, truy vết các truy cập bất thường từ nước ngoài trong 6 tháng qua, duy trì giám sát liên tục.',
  ]),
  ...asking('indicator-sweep vulnerability', [
    'Cập nhật bản vá cho máy chủ thư, rà tìm dấu vết webshell và tệp lạ do nhóm tấn công để lại từ đầu tháng 3.',
  ]),
  ...asking('indicator-sweep warning-channel', [
    'Theo dõi các chỉ báo tấn công được chia sẻ trên nền tảng và đối chiếu với nhật ký của đơn vị mỗi tuần.',
    'Khi nhận được cảnh báo của Trung tâm, các đơn vị đối chiếu ngay địa chỉ IP nêu trong cảnh báo với nhật ký tường lửa.',
  ]),
  ...asking('key-system network-continuity', [
    'Bảo đảm điểm cầu trực tuyến có hai đường truyền độc lập, kiểm tra tải của máy chủ hội nghị trước giờ khai mạc một ngày.',
    'Đánh giá năng lực hạ tầng trước mùa tuyển sinh: máy chủ phải chịu được 50.000 lượt truy cập cùng lúc và có đường truyền dự phòng của nhà mạng khác.',
  ]),
  ...asking('key-system password', [
    'Kết nối từ xa phải đi qua cổng tập trung, có xác thực hai bước và được ghi nhật ký phục vụ giám sát.',
  ]),
  ...asking('key-system report-form', [
    'Hoàn thiện hồ sơ cấp độ đối với cổng dữ liệu mở, báo cáo tiến độ hằng tháng cho Cục Chuyển đổi số.',
    'Chậm nhất ngày 30/9, phê duyệt xong hồ sơ cấp độ, đồng thời gửi bản chụp quyết định phê duyệt kèm báo cáo về Công an tỉnh.',
  ]),
  ...asking('key-system response-plan vulnerability', [
    'Thực hiện nghiêm quy định bảo đảm an toàn hệ thống thông tin theo cấp độ, trong đó chú trọng giám sát, kiểm tra đánh giá định kỳ và diễn tập ứng cứu.',
  ]),
  ...asking('key-system service-provider', [
    'Phần mềm do nhà thầu bàn giao chỉ được đưa vào khai thác khi đã kiểm tra mã nguồn; hợp đồng phải nêu trách nhiệm sửa lỗi bảo mật của nhà thầu.',
    'Chỉ lựa chọn dịch vụ đám mây đã được đánh giá đáp ứng cấp độ 3; hợp đồng thể hiện rõ trách nhiệm khi gián đoạn.',
  ]),
  ...asking('key-system vulnerability', [
    'Sở Nội vụ hoàn chỉnh hồ sơ đề xuất cấp độ cho phần mềm quản lý công chức trong quý III, đồng thời thuê đơn vị có chức năng dò tìm điểm yếu của phần mềm này trước khi nghiệm thu.',
    'Các hệ thống cấp độ 3 trở lên phải được phê duyệt hồ sơ, đồng thời định kỳ hằng năm kiểm tra, đánh giá an toàn thông tin.',
    'Thống kê thiết bị mạng đang sử dụng, đối chiếu với danh sách sản phẩm tồn tại lỗ hổng để nâng cấp.',
  ]),
  ...asking('network-continuity postal-kt1', [
    'Duy trì hoạt động của mạng bưu chính KT1 và giữ liên lạc thông suốt giữa các bưu cục trong suốt kỳ họp.',
    'Doanh nghiệp bưu chính, viễn thông giữ vững thông tin liên lạc, bảo đảm an toàn tuyến vận chuyển bưu gửi phục vụ Đại hội.',
  ]),
  ...asking('network-continuity report-form', [
    'Bảo đảm đường truyền phục vụ kỳ thi; hằng ngày gửi số liệu lưu lượng, sự cố về Phòng Viễn thông.',
  ]),
  ...asking('network-continuity response-plan', [
    'Viễn thông tỉnh xây dựng phương án ứng cứu thông tin phục vụ kỳ họp, chuẩn bị máy phát, cáp dự phòng tại điểm họp.',
  ]),
  ...asking('network-continuity statement', [
    'Bảo đảm an toàn hạ tầng viễn thông; ngăn chặn, gỡ bỏ thông tin xấu độc lan truyền trên nền tảng do doanh nghiệp cung cấp.',
  ]),
  ...asking('password service-provider', [
    'Yêu cầu hãng đổi mật khẩu mặc định trên toàn bộ thiết bị trước khi bàn giao cho bệnh viện.',
  ]),
  ...asking('password vulnerability', [
    'Đối với camera giám sát: thay mật khẩu ngầm định, nâng cấp phần sụn theo khuyến cáo của hãng và tắt truy cập từ Internet.',
  ]),
  ...asking('password website-integrity', [
    'Trang thông tin của trường phải được rà bài viết lạ; tài khoản quản trị trang bật bảo mật hai lớp.',
  ]),
  ...asking('postal-kt1 report-form', [
    'Hằng ngày đối soát số lượng túi thư giao nhận với bưu cục KT1, báo cáo tình hình về Cục Bưu điện Trung ương trước 17 giờ.',
  ]),
  ...asking('report-form service-provider', [
    'Rà soát tất cả hợp đồng thuê ngoài công nghệ thông tin còn hiệu lực, lập bảng thống kê theo mẫu gửi về Sở trước ngày 25.',
  ]),
  ...asking('report-form spam-complaint', [
    'Rà SIM không chính chủ, báo cáo Bộ số thuê bao đã thu hồi trước ngày 15 hằng tháng.',
  ]),
  ...asking('report-form statement', [
    'Chủ tịch xã chịu trách nhiệm trước Bí thư; ngày 25 hằng tháng gửi báo cáo kết quả về Văn phòng Huyện ủy.',
  ]),
  ...asking('report-form vulnerability', [
    'Chậm nhất ngày 20/3, hoàn tất cập nhật bản vá đối với 12 sản phẩm trong phụ lục; kết quả gửi bằng văn bản về Trung tâm.',
    'Thực hiện Công văn số 118/CATTT-NCSC về việc giám sát và cảnh báo, Sở đề nghị các đơn vị cài ngay bản vá tháng 5, báo cáo trước ngày 20/5.',
  ]),
  ...asking('report-form warning-channel', [
    'Tiếp nhận cảnh báo qua hộp thư do Sở cấp, xử lý xong thì báo cáo kết quả bằng văn bản về Sở trong 05 ngày.',
  ]),
  ...asking('report-form website-integrity', [
    'Rà các trang, cổng thuộc quản lý có bị chèn quảng cáo cá độ hay không; kết quả báo cáo về Sở trước 16 giờ ngày 18/7.',
  ]),
  ...asking('response-plan response-team', [
    'Mỗi sở tự tổ chức một cuộc diễn tập; đội ứng cứu của sở phải có quyết định thành lập và phân vai cụ thể.',
    'Kiện toàn Ban chỉ đạo ứng cứu sự cố cấp tỉnh, giao Công an tỉnh xây dựng kế hoạch ứng phó trình phê duyệt.',
  ]),
  ...asking('response-plan vulnerability', [
    'Sau diễn tập thực chiến, các đơn vị khắc phục toàn bộ lỗ hổng mà đội tấn công tìm được và chỉnh lại kịch bản ứng phó cho phù hợp.',
  ]),
  ...asking('response-team warning-channel', [
    'Mỗi đơn vị chỉ định một cán bộ chuyên trách và đăng ký địa chỉ thư nhận cảnh báo với Trung tâm.',
  ]),
  ...asking('service-provider vulnerability', [
    'Nhà thầu phát triển phần mềm phải rà mã nguồn, khắc phục điểm yếu trước khi bàn giao và chịu phạt hợp đồng nếu để lọt lỗi nghiêm trọng.',
    'Thuê công ty độc lập kiểm thử xâm nhập, ký thỏa thuận không tiết lộ thông tin với công ty này.',
  ]),
  ...asking('vulnerability warning-channel', [
    'Thường xuyên cập nhật bản tin điểm yếu do cơ quan chuyên môn phát hành, căn cứ vào đó cài ngay bản vá cho sản phẩm đang dùng.',
    'Chủ động rà quét lỗ hổng hằng tháng kết hợp theo dõi cảnh báo trên trang của Cục để kịp thời xử lý.',
  ]),
  ...asking('vulnerability website-integrity', [
    'Kiểm tra, vá lỗi hệ quản trị nội dung của cổng, gỡ trình cắm thừa, phát hiện tệp thực thi lạ trên máy chủ web.',
  ]),
];
