// Words that say one thing, by a name under which rules use them: `{site}` in a phrase stands for any of its wordings.

export const words: Readonly<Record<string, string>> = {
  revoke:
    'thu hồi|thu lại|thu về|hủy|hủy bỏ|xóa|xóa bỏ|khóa|cắt|cắt bỏ|gỡ|gỡ bỏ|đóng|tắt|ngừng|ngưng|dừng|chấm dứt|vô hiệu hóa|vô hiệu|loại bỏ|treo|ngừng kích hoạt|ngưng hiệu lực',
  account:
    'tài khoản|tên truy cập|tên đăng nhập|quyền truy cập|quyền đăng nhập|quyền sử dụng|quyền xem|quyền sửa|quyền khai thác|quyền quản trị|quyền vào|hộp thư|hòm thư|thư công vụ|người dùng',
  leaver:
    'nghỉ hưu|nghỉ việc|thôi việc|đã nghỉ|chuyển công tác|luân chuyển|điều động|chuyển ngành|hết hợp đồng|thanh lý hợp đồng|chấm dứt hợp đồng|không còn làm việc|không còn công tác|đã chuyển|thôi giữ|kết thúc đợt|hết đợt|không còn phụ trách|chuyển đi|người chuyển|vừa nghỉ|vừa thôi|người nghỉ|chuyển đơn vị|thôi cộng tác|đã chuyển đi',
  token:
    'usb ký số|usb an toàn|usb có mã hóa|usb mã hóa|usb bảo mật|token|chứng thư số|thiết bị ký|thẻ ký số|chữ ký số|thiết bị lưu khóa|thẻ ký|thiết bị ký số|usb chữ ký số|khóa ký',
  assign:
    'bố trí|phân công|cắt cử|cử|xếp|sắp xếp|xếp lịch|chia|giữ|duy trì|luân phiên|cắt đặt|cắt|phân|chia người|phân người',
  watch: 'túc trực|thường trực|canh|canh gác|canh trực|ứng trực|trông coi|ở lại|người trực|cán bộ trực',
  mishap:
    'sự cố|bất thường|dấu hiệu|bị khóa|bị mã hóa|bị lộ|tê liệt|bị phát tán|bị mất|đòi tiền chuộc|bị xâm nhập|bị chiếm|bị tấn công|nhiễm|giả mạo|mất kết nối|mất tín hiệu|bị lỗi|biểu hiện|hiện tượng lạ|hiện tượng bất thường|thay đổi giao diện|bị thay đổi|tống tiền|thư lạ|đăng nhập lạ|để lộ|làm lộ|lộ dữ liệu|lộ, mất|lộ lọt|mất dữ liệu|rò rỉ|bị chèn',
  line: 'số máy|số máy trực|số điện thoại|đường dây nóng|hotline|số trực|số di động|số máy nóng|tổng đài|điện thoại',
  vendor:
    'nhà thầu|nhà cung cấp|nhà cung ứng|hãng cung ứng|hãng cung cấp|hãng phần mềm|bên cung cấp|bên ngoài|đối tác|bên thứ ba|bên thứ 3|công ty phần mềm|đơn vị bảo trì|đơn vị vận hành|doanh nghiệp vận hành|doanh nghiệp cung cấp|cửa hàng|thợ|hãng|bên cho thuê|đơn vị cho thuê|bên thuê|bên bảo trì|bên vận hành|bên phát triển|nhà mạng|công ty bảo trì|công ty cung cấp|hãng bảo trì|đơn vị phát triển|bên thi công',
  copy: 'bản lưu|bản sao|bản dự trữ|bản dự phòng|bản sao lưu|bản sao dữ liệu',
  records: 'dữ liệu|số liệu|hồ sơ|cơ sở dữ liệu|kho dữ liệu|tài liệu điện tử',
  apart:
    'ổ cứng|ổ đĩa|ổ rời|băng|băng từ|đĩa|thẻ nhớ|thiết bị rời|nơi khác|kho khác|tách rời|ngoài mạng|không có mạng|không nối mạng|địa điểm khác|trụ sở khác',
  check:
    'rà soát|rà quét|kiểm tra|quét|kiểm kê|đánh giá|tổng rà soát|soát xét|dò quét|kiểm định|giám sát|theo dõi|tìm|truy tìm|phát hiện',
  list: 'lập danh mục|lập danh sách|kê khai|thống kê|kiểm kê|lập bảng kê|lập bảng|rà soát, lập|rà soát, thống kê|tổng hợp danh mục|danh mục',
  security:
    'an toàn thông tin mạng|an toàn thông tin|attt mạng|attt|an ninh mạng|anm|an toàn, an ninh mạng|an ninh, an toàn mạng|an toàn an ninh mạng|bảo mật|an toàn, an ninh thông tin|an toàn mạng|an ninh thông tin|an ninh, an toàn|an toàn, an ninh',
  site: 'website|web site|web|trang web|trang thông tin điện tử|trang ttđt|cổng thông tin điện tử|cổng ttđt|cổng thông tin|trang thông tin|trang/cổng|cổng/trang|cổng, trang|trang, cổng|trang tin|trang chủ|cổng thành phần|trang mạng|cổng dịch vụ công|chuyên trang|trang tuyển sinh',
  incident:
    'sự cố|tấn công|tấn công mạng|mã độc|mất an toàn|bất thường|lộ lọt|xâm nhập|mã hóa|dấu hiệu lạ|vượt quá|vượt thẩm quyền|vượt khả năng|gián đoạn dịch vụ|mất dữ liệu|bị nhiễm',
  tell: 'báo|báo ngay|báo về|báo tin|báo cáo|báo cáo ngay|thông báo|thông báo ngay|liên hệ|liên lạc|gọi|gọi ngay|gọi điện|thông tin ngay|thông tin kịp thời|kịp thời thông tin|phối hợp|chuyển ngay|điện thoại|trao đổi|trình báo|cung cấp thông tin|đề nghị hỗ trợ',
  helpers:
    'đội ứng cứu|đội ứng phó|tổ ứng cứu|trung tâm ứng cứu|ứng cứu sự cố|cơ quan điều phối|đầu mối hỗ trợ|đơn vị ứng cứu|ứng cứu xử lý sự cố|đầu mối ứng cứu|đầu mối tiếp nhận sự cố|vncert|ncsc|lực lượng ứng cứu',
  people:
    'người dân|nhân dân|người dùng|người sử dụng|cán bộ|công chức|viên chức|đảng viên|nhân viên|học sinh|sinh viên|phụ huynh|giáo viên|hội viên|đoàn viên|khách hàng|người lao động|người cao tuổi|toàn thể|toàn đơn vị|quần chúng|bà con|cộng đồng|thanh niên|hộ dân|người bệnh|cử tri|tổ dân phố|thôn|chủ tài khoản|hội nghị|thuyền viên|người nộp thuế|thư ký|thẩm phán|hành khách|bệnh nhân|người học|học viên|giảng viên|kế toán|giao dịch viên|công nhân|bưu tá|lái xe|hộ gia đình|hộ kinh doanh|cơ sở kinh doanh|chủ cơ sở|tiểu thương',
  malware:
    'mã độc|phần mềm độc hại|virus|virut|vi rút|vi-rút|vi rus|phần mềm gián điệp|tệp độc hại|mã nguy hại',
  systems:
    'hệ thống thông tin|các hệ thống|hệ thống mạng|trung tâm tích hợp dữ liệu|trung tâm dữ liệu|cổng dịch vụ công|hệ thống quản lý văn bản|hệ thống điều khiển|hệ thống scada|máy chủ|hạ tầng số|cơ sở dữ liệu|hệ thống',
  assets:
    'máy chủ|máy tính|máy trạm|thiết bị mạng|thiết bị công nghệ thông tin|thiết bị cntt|ứng dụng|hệ thống thông tin|các hệ thống|phần mềm đang|trang thiết bị công nghệ|tài sản công nghệ thông tin|tài sản thông tin|cơ sở dữ liệu|camera|thiết bị đầu cuối',
  weakness: 'lỗ hổng|lỗ hỗng|lổ hổng|điểm yếu|điểm trọng yếu|lỗi bảo mật|nguy cơ bảo mật|khiếm khuyết',
  repair:
    'khắc phục|vá|xử lý|cập nhật|bịt|sửa|loại bỏ|nâng cấp|rà soát|rà quét|dò quét|kiểm tra|phát hiện|xác định|đánh giá|quét',
  authority:
    'cơ quan nhà nước có thẩm quyền|cơ quan có thẩm quyền|cơ quan chức năng|cơ quan điều tra|cơ quan công an|cơ quan quản lý nhà nước|lực lượng chuyên trách|cơ quan chuyên trách|bộ công an|bộ thông tin|cục an toàn|công an tỉnh|công an thành phố|cơ quan điều phối|sở thông tin|sở khoa học|lực lượng công an',
  outdated:
    'hết hỗ trợ|ngừng hỗ trợ|thôi hỗ trợ|dừng hỗ trợ|không còn được hỗ trợ|không còn hỗ trợ|không được hỗ trợ|hết hạn hỗ trợ|hết vòng đời|hết thời hạn hỗ trợ|lỗi thời|quá cũ',
  mustTell:
    '(khi|nếu|trường hợp|phát hiện|thấy|gặp|sự cố|lúc)…(thì|phải|cần) (báo|báo ngay|báo cáo|báo cáo ngay|gọi|gọi ngay|thông báo|thông báo ngay|liên hệ|điện|điện ngay|thông tin ngay)',
  running: 'ngừng|ngừng chạy|ngừng hoạt động|hỏng|mất|treo|lỗi|gián đoạn|sự cố|bị|tê liệt|dừng|quá tải',
};
