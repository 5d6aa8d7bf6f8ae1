// Duties of two and three controls in one clause.
import { asking, type Clauses } from './clause.ts';

export const together: Clauses = {
  tuned: [
    ...asking('duty-roster backup', [
      'Trước kỳ nghỉ, sao lưu số liệu và phân công người theo dõi hệ thống trong những ngày nghỉ.',
    ]),
    ...asking('duty-roster website-integrity', [
      'Trực theo dõi cổng thông tin trong dịp bầu cử, gỡ ngay bài lạ xuất hiện trên trang chủ.',
    ]),
    ...asking('duty-roster response-plan', [
      'Bố trí người trực đủ ba ca; chuẩn bị sẵn kịch bản xử lý khi hệ thống bị tấn công.',
    ]),
    ...asking('awareness password', [
      'Nhắc cán bộ đổi mật khẩu thư công vụ và cảnh giác với thư mạo danh lãnh đạo.',
      'Tập huấn cho giáo viên; sau tập huấn mọi người phải đặt lại mật khẩu.',
    ]),
    ...asking('awareness incident-contact', [
      'Hướng dẫn nhân viên nhận biết thư lừa đảo và báo cho phòng an ninh khi lỡ mở tệp.',
      'Phổ biến số điện thoại báo tin lừa đảo tới người dân qua loa và tờ rơi.',
    ]),
    ...asking('vulnerability endpoint-protection', [
      'Vá máy chủ trong tuần này; máy trạm cài lại phần mềm diệt vi-rút bản mới.',
    ]),
    ...asking('vulnerability access-review', [
      'Sửa lỗi phần mềm nhân sự, khóa các tài khoản thừa còn trong hệ thống.',
    ]),
    ...asking('vulnerability incident-contact', [
      'Khắc phục lỗ hổng đã nêu; nếu thấy dấu hiệu bị khai thác thì báo ngay Công an tỉnh.',
    ]),
    ...asking('indicator-sweep incident-contact', [
      'Rà soát theo dấu hiệu kèm theo, phát hiện máy nhiễm thì thông báo cho Cục để được hỗ trợ.',
    ]),
    ...asking('indicator-sweep vulnerability', [
      'Chặn địa chỉ độc hại trong phụ lục, đồng thời cập nhật bản vá cho máy chủ thư.',
    ]),
    ...asking('backup vulnerability password', [
      'Sao lưu, vá lỗi, đổi mật khẩu mặc định cho toàn bộ thiết bị trước ngày 01/7.',
    ]),
    ...asking('key-system report-form', [
      'Hoàn thành phê duyệt cấp độ các hệ thống và gửi quyết định phê duyệt về Cục trước 30/11.',
    ]),
    ...asking('key-system response-team', [
      'Lập danh mục hệ thống quan trọng và cử người chuyên trách an toàn thông tin cho từng hệ thống.',
    ]),
    ...asking('key-system access-review', ['Phân vùng mạng, hạn chế quyền truy cập vào vùng máy chủ.']),
    ...asking('service-provider key-system', [
      'Đơn vị thuê ngoài vận hành phải giám sát hệ thống 24/7 và chịu trách nhiệm theo hợp đồng.',
    ]),
    ...asking('service-provider backup', [
      'Trong hợp đồng thuê phần mềm cần quy định việc sao lưu dữ liệu và bàn giao bản sao khi kết thúc.',
    ]),
    ...asking('response-plan incident-contact', [
      'Kích hoạt kịch bản ứng phó khi hệ thống bị xâm nhập và báo ngay cơ quan điều phối.',
      'Ban hành quy trình xử lý sự cố, trong đó ghi rõ số điện thoại phải gọi.',
    ]),
    ...asking('response-plan report-form', [
      'Tổ chức diễn tập trong quý III, gửi báo cáo kết quả diễn tập về Sở.',
    ]),
    ...asking('response-team awareness', [
      'Kiện toàn tổ ứng cứu và cử các thành viên đi đào tạo chuyên sâu.',
    ]),
    ...asking('network-continuity incident-contact', [
      'Duy trì đường truyền ổn định; mất kết nối quá 15 phút phải báo Trung tâm điều hành.',
    ]),
    ...asking('network-continuity postal-kt1', [
      'Bảo đảm liên lạc và chuyển phát tài liệu mật phục vụ Ban Chỉ huy trong thời gian diễn ra sự kiện.',
    ]),
    ...asking('access-review report-form', [
      'Rà soát tài khoản truy cập dữ liệu dân cư, gửi kết quả rà soát về Công an tỉnh trước ngày 18.',
    ]),
    ...asking('endpoint-protection key-system', [
      'Cài phần mềm chống mã độc cho máy trạm, kết nối hệ thống về trung tâm giám sát của tỉnh.',
    ]),
    ...asking('endpoint-protection awareness', [
      'Máy tính phải có phần mềm chống vi-rút; người dùng được nhắc không mở thư lạ.',
    ]),
    ...asking('statement', [
      'Trong quá trình triển khai có vướng mắc, các đơn vị tổng hợp, báo cáo về Sở trước ngày 30.',
    ]),
    ...asking('authority-order incident-contact', [
      'Phối hợp cung cấp chứng cứ theo yêu cầu của công an; thông báo ngay khi phát hiện tấn công.',
    ]),
    ...asking('website-integrity password backup', [
      'Sao lưu cổng thông tin, đổi mật khẩu quản trị, gỡ tệp lạ trong thư mục ảnh.',
    ]),
    ...asking('website-integrity incident-contact', [
      'Gỡ nội dung bị chèn trên trang chủ và báo ngay cho Sở để được hỗ trợ.',
    ]),
  ],
  heldOut: [],
};
