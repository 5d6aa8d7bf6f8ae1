// Clauses in the customary words of departments, police and schools, some of several measures; at first sight read at an F1 of .94.
import { asking, type Clauses } from './clause.ts';

export const customary: Clauses = {
  tuned: [
    ...asking('access-review', [
      'Rà soát tài khoản người dùng trên các nền tảng dùng chung sau sắp xếp, kịp thời thu hồi, điều chỉnh quyền cho phù hợp vị trí việc làm.',
      'Đề nghị các đơn vị kiểm tra chứng thư số đã cấp, đề xuất thu hồi đối với cá nhân nghỉ hưu, cơ quan đã giải thể.',
      'Tài khoản VNeID của tổ chức do người đại diện theo pháp luật quản lý, không giao cho người khác sử dụng.',
    ]),
    ...asking('access-review password', [
      'Cấp tài khoản riêng cho từng cán bộ một cửa, yêu cầu đổi mật khẩu lần đầu và xóa tài khoản khi chuyển công tác.',
    ]),
    ...asking('access-review password endpoint-protection', [
      'Đối với máy tính và tài khoản của người chuyển công tác: thu hồi tài khoản, thay mật khẩu dùng chung, quét mã độc trước khi cấp lại máy.',
    ]),
    ...asking('authority-order', [
      'Thực hiện ngăn chặn, gỡ bỏ thông tin vi phạm theo yêu cầu của cơ quan quản lý nhà nước có thẩm quyền.',
      'Cung cấp thông tin, tài liệu liên quan cho Công an khi có văn bản đề nghị phục vụ điều tra.',
    ]),
    ...asking('awareness', [
      'Tăng cường tuyên truyền, phổ biến cho cán bộ và nhân dân thủ đoạn lừa đảo qua sàn tiền ảo, tuyển cộng tác viên.',
      'Thông báo đến phụ huynh để phòng tránh các nhóm mạo danh nhà trường thu học phí, tặng học bổng.',
      'Quán triệt cán bộ, chiến sĩ nghiêm túc chấp hành quy định khi tham gia mạng xã hội, không để lộ thông tin đơn vị.',
      'Bồi dưỡng kỹ năng an toàn thông tin cơ bản cho công chức cấp xã, ưu tiên xã vùng sâu.',
      'Bệnh viện phát khuyến cáo trên màn hình chờ khám về đối tượng giả bác sĩ bán thuốc qua mạng.',
    ]),
    ...asking('awareness warning-channel', [
      'Thường xuyên theo dõi cảnh báo lừa đảo của Cục An toàn thông tin và thông tin lại cho khách hàng tại quầy.',
    ]),
    ...asking('backup', [
      'Thực hiện lưu trữ dự phòng dữ liệu của Phòng thi, dữ liệu bài thi trắc nghiệm bằng đĩa, niêm phong theo quy chế.',
      'Rà soát việc sao lưu định kỳ; bảo đảm có bản sao lưu tách biệt và kiểm tra khả năng khôi phục.',
    ]),
    ...asking('backup response-plan', [
      'Xây dựng phương án sao lưu, phục hồi và kịch bản ứng phó đối với tấn công mã hóa dữ liệu cho từng hệ thống.',
    ]),
    ...asking('duty-roster', [
      'Các tổ nghiệp vụ bảo đảm chế độ thường trực kỹ thuật từ 17 giờ ngày 29/4 đến 8 giờ ngày 04/5.',
    ]),
    ...asking('duty-roster backup website-integrity', [
      'Trước và trong kỳ nghỉ: sao lưu dữ liệu cổng thông tin, cử người theo dõi, gỡ ngay nội dung bị chèn.',
    ]),
    ...asking('duty-roster incident-contact', [
      'Phân công lãnh đạo và cán bộ kỹ thuật ứng trực, khi hệ thống có biểu hiện bất thường phải liên lạc ngay với Trung tâm An ninh mạng theo số điện thoại nêu dưới đây.',
    ]),
    ...asking('endpoint-protection', [
      'Máy tính của cán bộ phải cài phần mềm phòng, chống mã độc và thường xuyên cập nhật.',
      'Không sử dụng phần mềm, công cụ kích hoạt bản quyền trái phép; rà soát gỡ bỏ phần mềm điều khiển từ xa.',
      'Không kết nối USB, điện thoại vào máy tính xử lý dữ liệu thi.',
    ]),
    ...asking('endpoint-protection awareness', [
      'Nhắc nhở người dùng quét mã độc trước khi mở tệp đính kèm; máy trạm bật sẵn tường lửa và phần mềm bảo vệ.',
    ]),
    ...asking('incident-contact', [
      'Mọi thông tin sự cố gửi về Đội ứng cứu sự cố tỉnh, điện thoại 0210.3000.115, thư điện tử ucsc@tinh.example.vn.',
      'Khi phát hiện bị tấn công, giữ nguyên hiện trạng và thông báo ngay cho Phòng An ninh mạng để phối hợp điều tra.',
      'Đề nghị các đơn vị cử đầu mối (họ tên, chức vụ, số điện thoại) phối hợp xử lý sự cố, gửi về Sở trước 18/8.',
    ]),
    ...asking('incident-contact report-form', [
      'Trường hợp xảy ra sự cố, báo cáo ban đầu trong 24 giờ, báo cáo kết thúc theo Mẫu số 05.',
    ]),
    ...asking('indicator-sweep', [
      'Rà soát toàn bộ hệ thống nhằm phát hiện mã độc thuộc chiến dịch tấn công nói trên dựa vào các dấu hiệu nhận biết tại Phụ lục.',
      'Đối với máy tính nằm trong danh sách kèm theo, tiến hành bóc gỡ mã độc, cài lại máy nếu không xử lý được.',
    ]),
    ...asking('key-system', [
      'Rà soát, xây dựng, trình thẩm định, phê duyệt hồ sơ đề xuất cấp độ an toàn đối với các hệ thống thông tin do đơn vị làm chủ quản.',
      'Triển khai giám sát an toàn thông tin 24/7 đối với các hệ thống từ cấp độ 3.',
      'Kiểm tra, bảo đảm điều kiện kỹ thuật, hạ tầng mạng, dung lượng đường truyền cho hội nghị trực tuyến toàn quốc.',
      'Tổ chức bảo vệ hệ thống thông tin quan trọng về an ninh quốc gia theo Luật An ninh mạng.',
      'Thống kê toàn bộ phần mềm, cơ sở dữ liệu đang sử dụng tại xã trước và sau sáp nhập.',
    ]),
    ...asking('key-system duty-roster', [
      'Tăng cường giám sát các hệ thống trọng yếu liên tục trong kỳ nghỉ, bố trí nhân sự xử lý ngay khi có cảnh báo.',
    ]),
    ...asking('key-system service-provider', [
      'Yêu cầu doanh nghiệp cung cấp dịch vụ phối hợp giám sát, bảo vệ các hệ thống thông tin trọng yếu của tỉnh.',
    ]),
    ...asking('key-system vulnerability backup', [
      'Rà soát hệ thống thông tin quan trọng, khắc phục lỗ hổng, có phương án sao lưu, khôi phục dữ liệu.',
    ]),
    ...asking('network-continuity', [
      'Bảo đảm an toàn mạng lưới, thông tin liên lạc thông suốt phục vụ chỉ đạo điều hành trong mưa bão.',
      'Chuẩn bị vật tư, thiết bị dự phòng, máy phát điện cho các nút mạng trọng điểm.',
    ]),
    ...asking('network-continuity duty-roster', [
      'Tổ chức trực ứng cứu thông tin 24/24, bảo đảm không gián đoạn liên lạc tại các xã bị cô lập.',
    ]),
    ...asking('network-continuity spam-complaint authority-order', [
      'Bảo đảm liên lạc dịp Tết, chặn tin nhắn rác, thực hiện kịp thời yêu cầu của cơ quan chức năng.',
    ]),
    ...asking('password', [
      'Thiết lập mật khẩu đủ mạnh cho tài khoản thư công vụ, không lưu mật khẩu tự động, đổi tối thiểu 3 tháng một lần.',
      'Triển khai xác thực đa nhân tố cho người dùng đăng nhập vào hệ thống quản lý văn bản từ Internet.',
    ]),
    ...asking('postal-kt1', [
      'Bảo đảm an toàn, bí mật tài liệu chuyển qua mạng bưu chính phục vụ cơ quan Đảng, Nhà nước dịp Đại hội.',
    ]),
    ...asking('report-form', [
      'Tổng hợp kết quả triển khai gửi về Cục Chuyển đổi số trước ngày 15/11/2022 để báo cáo Bộ trưởng.',
      'Định kỳ 6 tháng, hằng năm báo cáo tình hình bảo đảm an ninh mạng về Công an tỉnh.',
    ]),
    ...asking('report-form access-review', [
      'Báo cáo số tài khoản đã cấp, đồng thời thu hồi ngay các tài khoản không còn sử dụng.',
    ]),
    ...asking('report-form key-system', [
      'Rà soát các hệ thống đã phê duyệt cấp độ, gửi số liệu theo mẫu kèm theo.',
    ]),
    ...asking('report-form vulnerability', [
      'Kiểm tra, khắc phục lỗ hổng theo danh sách, báo cáo kết quả trước ngày 05/9.',
    ]),
    ...asking('response-plan', [
      'Tổ chức diễn tập ứng cứu sự cố theo hình thức thực chiến, gắn với hệ thống đang vận hành.',
      'Rà soát, hoàn chỉnh phương án ứng cứu sự cố, xác định lực lượng, phương tiện, nhiệm vụ từng bộ phận.',
    ]),
    ...asking('response-plan incident-contact', [
      'Sẵn sàng phương án ứng cứu; khi xảy ra sự cố nghiêm trọng thì báo cáo ngay cơ quan điều phối để phối hợp.',
    ]),
    ...asking('response-team', [
      'Củng cố, nâng cao năng lực Đội ứng cứu sự cố của tỉnh, bảo đảm mỗi thành viên được phân vai rõ ràng.',
      'Mỗi cơ quan phân công cán bộ kiêm nhiệm an toàn thông tin, gửi quyết định về Sở Khoa học và Công nghệ.',
    ]),
    ...asking('response-team incident-contact', [
      'Thành lập tổ ứng phó nhanh và công bố số điện thoại đường dây nóng của tổ.',
    ]),
    ...asking('service-provider', [
      'Yêu cầu các nhà cung cấp dịch vụ tăng cường nhân lực giám sát, hỗ trợ ứng cứu trong dịp lễ.',
      'Rà soát các điều khoản an toàn thông tin trong hợp đồng thuê dịch vụ công nghệ thông tin, bổ sung nếu thiếu.',
    ]),
    ...asking('service-provider access-review', [
      'Giám sát nhân viên nhà thầu làm việc tại phòng máy, thu hồi quyền truy cập khi kết thúc hợp đồng.',
    ]),
    ...asking('spam-complaint', [
      'Tăng cường ngăn chặn SIM rác, cuộc gọi rác; tiếp nhận và giải quyết khiếu nại của thuê bao đúng hạn.',
    ]),
    ...asking('statement', [
      'Giám đốc Sở Tài chính bố trí kinh phí bảo đảm tối thiểu 10% cho an toàn thông tin trong tổng chi công nghệ thông tin.',
      'Người đứng đầu cơ quan chịu trách nhiệm trực tiếp về công tác bảo đảm an ninh mạng tại cơ quan mình.',
      'Giao Sở Khoa học và Công nghệ chủ trì, đôn đốc, kiểm tra việc thực hiện Chỉ thị, định kỳ đánh giá.',
      'Không cung cấp, đăng tải thông tin thuộc danh mục bí mật nhà nước lên mạng Internet, mạng xã hội.',
      'Nghiêm túc triển khai Nghị định 13/2023/NĐ-CP về bảo vệ dữ liệu cá nhân trong toàn ngành.',
      'Tăng cường phát hiện, đấu tranh, gỡ bỏ thông tin xấu độc, sai sự thật trên không gian mạng.',
      'Xử lý nghiêm tập thể, cá nhân vi phạm quy định về an toàn thông tin.',
      'Đẩy mạnh ứng dụng chữ ký số, hồ sơ điện tử trong toàn hệ thống.',
      'Trên đây là hướng dẫn của Sở, đề nghị các đơn vị căn cứ tình hình thực tế thực hiện.',
      'Cục An ninh mạng chủ trì hướng dẫn, cung cấp công cụ rà quét cho địa phương.',
      'Sở sẽ phối hợp Công an tỉnh kiểm tra việc sao lưu, quản lý mật khẩu tại một số xã.',
      'Thời gian tới tình hình tấn công mạng, lộ lọt dữ liệu dự báo diễn biến phức tạp.',
      'Các nội dung khác thực hiện theo Công văn số 655/UBND-KSTT ngày 12/5/2023.',
      'Khuyến khích sử dụng sản phẩm, giải pháp trong nước khi đầu tư hệ thống.',
      'Không sử dụng camera không rõ nguồn gốc tại khu vực trọng yếu, cơ mật.',
      'Đưa nội dung an toàn thông tin vào quy hoạch, kế hoạch phát triển của ngành.',
      'Kiểm soát chặt nội dung họp, không cho mang thiết bị ghi âm, điện thoại thông minh vào phòng họp mật.',
      'Cán bộ không sử dụng mạng xã hội nước ngoài để trao đổi hồ sơ vụ án.',
      'Đoàn viên tích cực chia sẻ tin tốt, câu chuyện đẹp trên trang cá nhân.',
      'Phối hợp cơ quan chức năng xử lý vi phạm về quảng cáo trên mạng.',
      'Lập dự toán mua bản quyền phần mềm diệt vi-rút, thuê dịch vụ sao lưu năm 2026.',
      'Các đơn vị chưa tham gia diễn tập đợt 1 được xem xét trong đợt 2.',
    ]),
    ...asking('vulnerability', [
      'Đề nghị quản trị viên xác định hệ thống sử dụng Log4j, cập nhật phiên bản 2.17.1 trở lên.',
      'Chủ động rà quét, phát hiện sớm các điểm yếu về cấu hình, mã nguồn của ứng dụng và khắc phục kịp thời.',
    ]),
    ...asking('vulnerability backup awareness', [
      'Cập nhật bản vá, sao lưu dữ liệu và nhắc cán bộ cảnh giác với thư lạ trong những ngày tới.',
    ]),
    ...asking('vulnerability indicator-sweep', [
      'Khẩn trương rà soát máy chủ SharePoint có khả năng bị ảnh hưởng, cài bản vá và kiểm tra dấu vết xâm nhập theo hướng dẫn kèm theo.',
    ]),
    ...asking('warning-channel', [
      'Theo dõi, tiếp nhận kịp thời các thông tin cảnh báo nguy cơ mất an toàn từ cơ quan chuyên trách.',
      'Khi nhận được cảnh báo, đơn vị rà soát và phản hồi trong 24 giờ.',
    ]),
    ...asking('website-integrity', [
      'Tổng rà soát trang thông tin điện tử, gỡ bỏ các liên kết không còn phù hợp, tên miền đã ngừng quản lý.',
      'Kịp thời phát hiện, xử lý các trang thuộc tên miền của trường bị lợi dụng đăng quảng cáo vay tiền.',
    ]),
    ...asking('website-integrity vulnerability', [
      'Kiểm tra an toàn cổng thông tin điện tử, khắc phục lỗ hổng, loại bỏ mã độc và nội dung bị chèn.',
    ]),
  ],
  heldOut: [],
};
