// Clauses about looking for known malicious addresses and files, and their near misses.
import type { Clauses } from './clause.ts';

export const indicatorSweep: Clauses = {
  tuned: [
    [
      'Rà soát nhật ký hệ thống, tìm kết nối tới các địa chỉ IP, tên miền trong danh sách gửi kèm.',
      'indicator-sweep',
    ],
    ['Chặn trên tường lửa các tên miền máy chủ điều khiển mã độc nêu tại Phụ lục II.', 'indicator-sweep'],
    [
      'Sử dụng các chỉ báo tấn công (IoC) kèm theo để rà quét toàn bộ máy chủ và máy trạm.',
      'indicator-sweep',
    ],
    ['Xử lý các máy tính đang kết nối đến mạng botnet theo thông báo của Cục.', 'indicator-sweep'],
    ['Tìm kiếm các tệp có mã băm trùng với danh sách, cô lập máy và bóc gỡ mã độc.', 'indicator-sweep'],
    ['Thực hiện rà quét dấu hiệu của nhóm tấn công có chủ đích trong mạng nội bộ.', 'indicator-sweep'],
    ['Các chỉ tiêu, chỉ báo kinh tế xã hội phải được cập nhật hằng tháng.', 'statement'],
    ['Lập danh sách địa chỉ IP của đơn vị gửi về Trung tâm theo mẫu.', 'report-form'],
  ],
  heldOut: [
    [
      'Kiểm tra nhật ký truy cập để phát hiện kết nối bất thường tới các địa chỉ độc hại do Bộ Công an cung cấp.',
      'indicator-sweep',
    ],
    ['Ngăn chặn truy cập đến các tên miền lừa đảo nêu trong danh sách đính kèm.', 'indicator-sweep'],
    ['Đối chiếu mã hash của các tập tin trên máy chủ với danh mục mã độc được chia sẻ.', 'indicator-sweep'],
    ['Rà soát, bóc gỡ mã độc trên các máy tính có địa chỉ IP thuộc mạng botnet.', 'indicator-sweep'],
    ['Thực hiện săn lùng mối nguy hại trên hệ thống ít nhất 06 tháng một lần.', 'indicator-sweep'],
    ['Kiem tra cac ket noi toi dia chi IP doc hai trong phu luc.', 'indicator-sweep'],
    ['Đăng ký địa chỉ IP tĩnh cho bộ phận một cửa.', 'statement'],
  ],
};
