// The formal wordings of ministries, provinces and operators; at first sight read at an F1 of .94 by rules alone, .93 with what was learned.
import type { Clauses } from './clause.ts';

export const officialWords: Clauses = {
  tuned: [
    [
      'Giao Trung tâm Công nghệ thông tin chủ trì, bố trí nhân lực giám sát, theo dõi hoạt động của các hệ thống dùng chung liên tục trong suốt kỳ nghỉ Tết Nguyên đán, kịp thời xử lý tình huống phát sinh.',
      'duty-roster key-system',
    ],
    [
      'Phân công lãnh đạo trực chỉ huy và cán bộ trực kỹ thuật từ 17 giờ ngày 25/01/2025 đến 8 giờ ngày 03/02/2025.',
      'duty-roster',
    ],
    [
      'Các đài truyền thanh - truyền hình khu vực cử kỹ thuật viên trực máy phát trong đêm giao thừa.',
      'duty-roster',
    ],
    [
      'Danh sách cán bộ ứng trực và số điện thoại di động gửi về Tổ thường trực chậm nhất ngày 20/4.',
      'duty-roster',
    ],
    [
      'Đơn vị vận hành cổng thông tin điện tử chủ động kiểm tra, phát hiện sớm các nội dung bị chèn, sửa trái phép; khôi phục trong vòng 30 phút.',
      'website-integrity',
    ],
    [
      'Đối với các trang thông tin điện tử thành phần dùng công nghệ cũ, đề nghị tạm dừng hoạt động cho đến khi nâng cấp xong.',
      'website-integrity',
    ],
    [
      'Chấm dứt tình trạng tên miền gov.vn bị lợi dụng để chuyển tiếp tới các trang đánh bạc.',
      'website-integrity',
    ],
    ['Kiểm tra, thu hồi các tên miền phụ đã cấp cho cuộc thi, hội nghị đã kết thúc.', 'website-integrity'],
    ['Rà soát mã nguồn website, tìm cửa hậu do tin tặc cài lại.', 'website-integrity'],
    [
      'Khẩn trương kiểm tra, rà soát hệ thống có sử dụng thư viện Log4j; cập nhật ngay phiên bản mới để khắc phục lỗ hổng bảo mật CVE-2021-44228.',
      'vulnerability',
    ],
    [
      'Trường hợp chưa thể cập nhật, cần thực hiện các biện pháp khắc phục thay thế theo khuyến nghị của nhà sản xuất.',
      'vulnerability',
    ],
    ['Rà soát, gỡ bỏ các giao diện quản trị thiết bị mạng đang mở trực tiếp ra Internet.', 'vulnerability'],
    [
      'Thuê tổ chức có năng lực kiểm thử xâm nhập hệ thống thanh toán tiền điện trước ngày 30/9.',
      'vulnerability',
    ],
    ['Cập nhật hệ điều hành, phần mềm văn phòng lên bản được hãng hỗ trợ.', 'vulnerability'],
    [
      'Chủ động rà quét hệ thống theo các chỉ báo tấn công (IOC) tại Phụ lục kèm theo nhằm phát hiện sớm nguy cơ bị nhóm APT xâm nhập.',
      'indicator-sweep',
    ],
    [
      'Thực hiện ngăn chặn kết nối tới các máy chủ điều khiển mã độc theo danh sách của Bộ Công an.',
      'indicator-sweep',
    ],
    [
      'Kiểm tra xem trong hệ thống có tệp tin nào trùng mã băm đã nêu; nếu có, sao chép lại làm bằng chứng rồi xóa.',
      'indicator-sweep',
    ],
    ['Cô lập máy tính bị nhiễm, không cho kết nối lại trước khi làm sạch.', 'indicator-sweep'],
    ['Tổ chức săn tìm mối nguy hại trên hệ thống tối thiểu 06 tháng một lần.', 'indicator-sweep'],
    [
      'Thực hiện sao lưu định kỳ các dữ liệu quan trọng, lưu trữ bản sao ngoại tuyến, cách ly với hệ thống đang hoạt động.',
      'backup',
    ],
    ['Kho bạc các cấp xuất dữ liệu cuối ngày ra đĩa, gửi một bản lên cấp trên.', 'backup'],
    ['Xây dựng kế hoạch sao lưu và phục hồi dữ liệu, kiểm tra khả năng phục hồi hằng quý.', 'backup'],
    ['Chuẩn bị máy chủ dự phòng, dữ liệu dự phòng cho kỳ thi tốt nghiệp trung học phổ thông.', 'backup'],
    ['Thiết lập chính sách mật khẩu mạnh, bắt buộc thay đổi 90 ngày một lần.', 'password'],
    ['Kích hoạt tính năng xác thực đa yếu tố cho toàn bộ tài khoản truy cập VPN.', 'password'],
    ['Đổi mật khẩu mặc định của camera giám sát lắp tại trường học.', 'password'],
    ['Người dùng tự thay mật khẩu ngay trong lần đăng nhập đầu tiên.', 'password'],
    [
      'Rà soát, thu hồi tài khoản của cán bộ đã nghỉ hưu, chuyển công tác trên hệ thống quản lý văn bản và điều hành.',
      'access-review',
    ],
    [
      'Lập danh sách đề nghị thu hồi chứng thư số của các cơ quan, tổ chức kết thúc hoạt động sau sắp xếp.',
      'access-review',
    ],
    ['Giới hạn số người được truy cập dữ liệu hộ tịch, ghi lại mọi lần tra cứu.', 'access-review'],
    ['Mỗi tài khoản gắn với một cán bộ cụ thể, không dùng tài khoản chung của phòng.', 'access-review'],
    ['Tắt quyền truy cập từ xa của nhân viên đã thôi việc trong ngày.', 'access-review'],
    [
      'Rà soát, cập nhật kế hoạch ứng phó sự cố an toàn thông tin mạng, tổ chức diễn tập theo tình huống mã độc tống tiền.',
      'response-plan',
    ],
    [
      'Từng đơn vị lập sẵn phương án làm việc khi mất kết nối với Cơ sở dữ liệu quốc gia về dân cư.',
      'response-plan',
    ],
    ['Cử đội tham gia diễn tập an ninh mạng do Bộ Công an tổ chức tháng 10/2025.', 'response-plan'],
    ['Quy định rõ các bước xử lý khi trang facebook của đơn vị bị chiếm.', 'response-plan'],
    [
      'Tăng cường tuyên truyền, phổ biến cho cán bộ, nhân dân về các thủ đoạn lừa đảo trực tuyến.',
      'awareness',
    ],
    [
      'Tổ chức tập huấn kỹ năng bảo đảm an toàn thông tin cho cán bộ phụ trách công nghệ thông tin cấp xã.',
      'awareness',
    ],
    [
      'Khuyến cáo khách hàng chỉ tải ứng dụng từ kho chính thức, không cấp quyền trợ năng cho ứng dụng lạ.',
      'awareness',
    ],
    ['Chi đoàn các trường dựng tiểu phẩm về bắt cóc trực tuyến, trình diễn trong buổi chào cờ.', 'awareness'],
    ['Thông báo công khai trên loa phường về tình trạng giả danh nhân viên thuế.', 'awareness'],
    ['Phát tài liệu hướng dẫn an toàn mạng tới từng hộ kinh doanh chợ.', 'awareness'],
    [
      'Rà soát, phân loại, phê duyệt cấp độ và triển khai phương án bảo đảm an toàn hệ thống thông tin theo Nghị định số 85/2016/NĐ-CP.',
      'key-system',
    ],
    [
      'Duy trì kết nối, chia sẻ thông tin giám sát an toàn thông tin với Trung tâm Giám sát an toàn không gian mạng quốc gia.',
      'key-system',
    ],
    ['Kiểm tra, đánh giá an toàn thông tin cho hệ thống trước khi đưa vào sử dụng.', 'key-system'],
    ['Lập danh mục các hệ thống phục vụ trực tiếp Đại hội, xác định hệ thống ưu tiên bảo vệ.', 'key-system'],
    ['Phân tách mạng nội bộ với mạng wifi dành cho khách.', 'key-system'],
    ['Bảo đảm hạ tầng máy chủ đáp ứng được lượng truy cập tăng đột biến khi công bố điểm.', 'key-system'],
    [
      'Triển khai giải pháp phòng, chống mã độc quản trị tập trung, bảo đảm 100% máy chủ, máy trạm được cài đặt.',
      'endpoint-protection',
    ],
    [
      'Không cài đặt, sử dụng phần mềm không rõ nguồn gốc, phần mềm bẻ khóa trên máy tính cơ quan.',
      'endpoint-protection',
    ],
    [
      'Rà soát cấu hình tường lửa, bổ sung thiết bị phòng chống tấn công tại biên mạng.',
      'endpoint-protection',
    ],
    ['Máy tính dùng soạn thảo tài liệu mật không được cắm thiết bị thu phát sóng.', 'endpoint-protection'],
    [
      'Yêu cầu các doanh nghiệp cung cấp dịch vụ phần mềm cam kết bảo đảm an toàn, phối hợp xử lý khi có sự cố.',
      'service-provider',
    ],
    [
      'Kiểm soát chặt chẽ việc truy cập của bên thứ ba vào hệ thống, chấm dứt khi hết hợp đồng.',
      'service-provider',
    ],
    ['Chỉ lựa chọn nhà thầu có giấy phép kinh doanh dịch vụ an toàn thông tin.', 'service-provider'],
    ['Đề nghị đơn vị cho thuê máy chủ bố trí nhân viên hỗ trợ 24/7.', 'service-provider'],
    [
      'Các doanh nghiệp viễn thông bảo đảm hạ tầng mạng lưới, thông tin liên lạc thông suốt phục vụ bầu cử.',
      'network-continuity',
    ],
    ['Chuẩn bị xe thu phát sóng lưu động, sẵn sàng ứng cứu thông tin khi bão đổ bộ.', 'network-continuity'],
    ['Không thực hiện nâng cấp, cắt chuyển mạng lưới trong thời gian cao điểm.', 'network-continuity'],
    ['Kiểm tra tuyến cáp treo, cột thông tin trước mùa mưa bão.', 'network-continuity'],
    ['Tăng cường ngăn chặn tin nhắn rác, cuộc gọi rác, tin nhắn lừa đảo trên mạng.', 'spam-complaint'],
    ['Chấm dứt việc bán SIM đã kích hoạt sẵn tại điểm giao dịch.', 'spam-complaint'],
    ['Lọc thư điện tử quảng cáo gửi hàng loạt, lập đầu mối nhận phản ánh của người dùng.', 'spam-complaint'],
    [
      'Thực hiện nghiêm các yêu cầu ngăn chặn, gỡ bỏ của cơ quan có thẩm quyền trong thời hạn quy định.',
      'authority-order',
    ],
    [
      'Kịp thời cung cấp thông tin thuê bao khi có yêu cầu bằng văn bản của Cơ quan An ninh điều tra.',
      'authority-order',
    ],
    ['Bảo đảm mạng bưu chính KT1 hoạt động an toàn, phục vụ cơ quan Đảng, Nhà nước.', 'postal-kt1'],
    ['Bưu tá giao công văn hỏa tốc tận tay người nhận, lấy chữ ký.', 'postal-kt1'],
    ['Soi chiếu bưu gửi đi, đến các địa bàn trọng điểm trong dịp lễ.', 'postal-kt1'],
    [
      'Thành lập Đội ứng cứu sự cố an toàn thông tin mạng của ngành, ban hành quy chế hoạt động.',
      'response-team',
    ],
    ['Chỉ định bộ phận chuyên trách về an ninh mạng trước ngày 01/7/2026.', 'response-team'],
    ['Cử 01 lãnh đạo và 01 chuyên viên tham gia mạng lưới ứng cứu sự cố quốc gia.', 'response-team'],
    [
      'Khi phát hiện sự cố, kịp thời thông báo về Sở Thông tin và Truyền thông (Đội ứng cứu sự cố, điện thoại 0900.555.000) để phối hợp xử lý.',
      'incident-contact',
    ],
    ['Trường hợp sự cố vượt quá khả năng, báo cáo ngay Công an tỉnh để được hỗ trợ.', 'incident-contact'],
    [
      'Niêm yết số điện thoại nóng tiếp nhận thông tin về tấn công mạng tại bộ phận một cửa.',
      'incident-contact',
    ],
    [
      'Báo cáo sự cố theo mẫu số 03 Thông tư 20/2017/TT-BTTTT trong 24 giờ kể từ khi xảy ra.',
      'incident-contact report-form',
    ],
    [
      'Thường xuyên cập nhật thông tin cảnh báo từ hệ thống của Cục, nhanh chóng xử lý điểm yếu được thông báo.',
      'warning-channel',
    ],
    ['Cử cán bộ đầu mối tiếp nhận cảnh báo an toàn thông tin.', 'warning-channel'],
    ['Theo dõi kênh cảnh báo của những hãng bảo mật có uy tín để biết sớm nguy cơ mới.', 'warning-channel'],
    [
      'Báo cáo kết quả thực hiện về Ủy ban nhân dân thành phố (qua Sở Thông tin và Truyền thông) trước ngày 30/10/2020 để tổng hợp.',
      'report-form',
    ],
    ['Định kỳ trước ngày 25 hằng tháng, tổng hợp tình hình gửi Ban Chỉ đạo.', 'report-form'],
    [
      'Đề nghị quý đơn vị điền thông tin theo biểu mẫu gửi kèm và gửi lại bản mềm qua thư điện tử.',
      'report-form',
    ],
    [
      'Nội dung rà soát, kết quả khắc phục gửi về Cục trong vòng 05 ngày kể từ ngày nhận công văn.',
      'report-form',
    ],
    ['Nâng cao trách nhiệm của người đứng đầu trong công tác bảo đảm an toàn thông tin mạng.', 'statement'],
    ['Ưu tiên sử dụng sản phẩm, dịch vụ an toàn thông tin trong nước.', 'statement'],
    ['Giao Công an tỉnh kiểm tra, hướng dẫn các đơn vị thực hiện.', 'statement'],
    ['Tuyệt đối không đăng tải văn bản có độ mật lên môi trường mạng.', 'statement'],
    [
      'Phát hiện, đấu tranh với các tài khoản đăng tải thông tin sai sự thật về công tác bầu cử.',
      'statement',
    ],
    ['Quán triệt và thực hiện nghiêm Chỉ thị này.', 'statement'],
    ['Trong quá trình thực hiện, nếu có vướng mắc, đề nghị phản ánh về Sở để được hướng dẫn.', 'statement'],
    ['Bảo đảm kinh phí cho công tác an toàn thông tin theo quy định hiện hành.', 'statement'],
    ['Ban hành quy chế quản lý, sử dụng thư điện tử công vụ.', 'statement'],
    ['Phối hợp với ngành điện bảo đảm cấp điện ổn định cho trung tâm hội nghị.', 'statement'],
    ['Tập trung hoàn thành chỉ tiêu tiếp nhận hồ sơ trực tuyến năm 2024.', 'statement'],
    ['Tổ chức lễ phát động trồng cây nhân dịp đầu xuân.', 'statement'],
    ['Không tổ chức liên hoan, sử dụng rượu bia trong giờ hành chính.', 'statement'],
    [
      'Thay đổi mật khẩu, bật xác thực hai bước; cử người trực theo dõi hệ thống 24/7 trong dịp lễ.',
      'password duty-roster',
    ],
    [
      'Kiểm tra, rà soát, khắc phục lỗ hổng trên cổng thông tin; báo cáo kết quả về Bộ trước ngày 15/6/2024.',
      'vulnerability report-form',
    ],
    [
      'Sao lưu dữ liệu, xây dựng phương án ứng cứu, sẵn sàng khôi phục hoạt động khi bị tấn công.',
      'backup response-plan',
    ],
    ['Rà soát tài khoản, phân quyền; tuyên truyền để người dùng không mở thư lạ.', 'access-review awareness'],
    ['Cài phần mềm diệt virus và cập nhật bản vá cho toàn bộ máy tính.', 'endpoint-protection vulnerability'],
    [
      'Kiện toàn đội ứng cứu, công khai đường dây nóng và tổ chức diễn tập.',
      'response-team incident-contact response-plan',
    ],
    [
      'Cảnh báo người dân về tin nhắn giả mạo ngân hàng; phối hợp nhà mạng chặn nguồn phát tán.',
      'awareness spam-complaint',
    ],
  ],
  heldOut: [],
};
