// The verbs with which a duty begins: what stands before the first of them is who it is given to.

/** Alternatives of a pattern; the longer of two that begin alike stands first. */
const alone = [
  'thực hiện|triển khai|tổ chức|báo cáo|tăng cường|rà soát|chủ động|khẩn trương|quán triệt|chỉ đạo',
  'phối hợp|có trách nhiệm|có nhiệm vụ|có chức năng|tiếp tục|nghiêm túc|đẩy mạnh|xây dựng|cử|cần|phải',
  'thường xuyên|hướng dẫn|bố trí|kiểm tra|quan tâm|chủ trì|làm đầu mối|là (?:cơ quan |đơn vị |bộ phận )?(?:đầu mối|thường trực|chủ trì)|tham mưu|cập nhật',
  'kiểm soát|gửi|đăng ký|theo dõi|bảo đảm|đảm bảo|thống kê|nghiên cứu|đề nghị|yêu cầu|hoàn thành|thành lập',
  'ban hành|thay đổi|duy trì|kích hoạt|đánh giá|thông báo|phổ biến|tuyên truyền|phân công|giám sát',
  'khắc phục|xử lý|liên hệ|không được|chịu trách nhiệm|căn cứ|nhanh chóng|kịp thời|tập trung|chuẩn bị',
  'sao lưu|thu hồi|trong quá trình|ưu tiên|trực tiếp|nâng cao|ngừng|cài đặt|tham gia|tổng hợp|thông tin',
  'được giao|hỗ trợ|điều phối|nếu|khi|quy định|rà quét|khai báo|cung cấp đầy đủ|cung cấp thông tin',
  'cung cấp số|công bố|bổ sung|bảo vệ|thiết lập|trong phạm vi|theo chức năng|vô hiệu|gỡ|lưu ý|đôn đốc',
  'đề xuất|nộp|kê khai|niêm yết|trang bị|tạm dừng|ngắt|khóa|khoá|đổi mật khẩu|cài|nâng cấp|quét|chặn',
  'ngăn chặn|xác nhận|xác minh|thẩm định|phê duyệt|huy động|sẵn sàng|tiếp nhận|nghiêm cấm|tuyệt đối',
  'hạn chế|tắt|dành|mua sắm|tuân thủ|chấp hành|chia sẻ|phát hiện|xóa|xoá|thay|đăng tải|biên soạn|tập huấn',
  'diễn tập|phụ trách|bàn giao|tổng kết|thu thập|cách ly|cô lập|lưu trữ|ghi nhận|tách|công khai|kiện toàn',
  'tiến hành|cân đối|lồng ghép|quyết liệt|nhắc nhở|vận động|điều tra|truy vết|lắp đặt|cấu hình',
  'thẩm tra|phân tích|giải quyết|khôi phục|rút kinh nghiệm|hủy|huỷ|nhắc|chỉ định|chọn|đối chiếu|hoàn thiện',
  'lắp|gắn|dừng|ngưng|vá|chép|mời|tiêu hủy|cho phép|có văn bản|có kế hoạch|có biện pháp|phát động|vào cuộc',
  'sơ kết|làm rõ|phân định|bám sát|nhân bản|dán|điền|gọi|túc trực|kiểm kê|niêm phong|sao chép|sao chụp',
  'chia|xác định|đưa|cắt|treo|giữ|bảo dưỡng|bảo trì|dò|loại bỏ|làm sạch|phong tỏa|bãi bỏ|củng cố',
  'phân ca|phân loại|phân quyền|từ chối|ghi chép|đối soát|chấm dứt|nắm|rút',
  'gia cố|bảo quản|tháo|soi|kiểm điểm|viết|sinh hoạt|chạy|bật|mã hóa|mã hoá|gia hạn|tra cứu|liệt kê|chuẩn hóa|chuẩn hoá',
  'phản ánh|sắp xếp|khuyến cáo|khuyến nghị|phê bình|tập hợp|đấu nối|hiệu chỉnh|luân phiên|ứng trực|thử nghiệm|xuất trình|tham vấn',
];

/** Those that are verbs only before, after or without certain words: "giao thông", "công lập" and "trật tự" hold none. */
const withOthers = [
  'giao(?! (?:thông|dịch|tiếp|lưu))',
  '(?<!(?:công|độc|tư|dân) )lập',
  '(?<!trật )tự(?! do)',
  '(?<!(?:tòa|toà) )soạn',
  '(?<!(?:xuất|hội|thu) )nhập(?! khẩu)',
  '(?<!cho )thuê(?! bao)',
  'đăng(?! kiểm)',
  '(?<!bắt )buộc',
  'giúp(?! việc)',
  '(?<!(?:phòng|bạn|giám|đơn|độc) )đọc',
  'làm việc với',
  '(?<!y tế )dự phòng',
  'cung cấp (?:danh sách|kết quả|tài liệu|hồ sơ|báo cáo|đầu mối|địa chỉ)',
  'cấp (?:tài khoản|phát|chứng|quyền|mới|cho)',
  'trình(?= (?:ubnd|ủy ban|lãnh đạo|giám đốc|tổng|bộ|cấp|chủ tịch|hội đồng|phê|xem|thủ trưởng))',
  'chuyển(?= (?:về|cho|giao|báo|hồ sơ|phát))',
  'ký(?= (?:kết|lại|cam|hợp|ban|thỏa|thoả|phụ lục|quy|biên|bổ|xác))',
  'ghi(?= (?:lại|chép|âm))',
  'đặt(?= (?:lại|mật))',
  'thanh tra(?=,? (?:kiểm tra|đột xuất|việc|công tác))',
  'đổi(?= (?:toàn bộ|ngay|lại|các|tất cả|hết))',
  'cho(?= (?:kiểm|rà|tạm|dừng))',
  '(?<!kiểm |rà |đối )soát',
  'trực(?! thuộc| tiếp| tuyến)',
  'lưu(?! trữ)',
  'lên(?= (?:phương|kế))',
  'phát thanh(?= (?:nội dung|cảnh báo|tin|bài|mỗi|hằng|ít))',
  'quản lý(?= (?:chặt(?! lượng)|tốt|tài khoản|việc|thuê bao))',
  'báo(?= (?:ngay|cho|về|tin|lại))',
  'tăng(?! trưởng)',
  '(?<!(?:cảng|ngành|hãng|vận tải|an ninh) hàng )không(?! gian| quân| lưu)',
  'mở(?! rộng)',
  '(?<!(?:bản|giấy|ký|tờ|lời|đã|các|và|có) )cam kết',
  '(?<!(?:ứng cứu|tình huống|trường hợp|tình trạng|phương án|máy tính) )khẩn cấp',
  'lãnh đạo(?=,? (?:chỉ đạo|công an|việc|các|đơn vị|tổ chức|thực hiện) )',
];

// "bao ve" is "bảo vệ" before it is "báo về".
export const verbs: string = [...alone, ...withOthers].join('|');

const atBeginning = new RegExp(`^(?:${verbs})(?!\\p{L})`, 'u');

/** "Rà soát …", "Không …". */
export const beginsWithVerb = (text: string): boolean => atBeginning.test(text.toLowerCase());
