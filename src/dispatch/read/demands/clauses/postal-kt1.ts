// Clauses about letters and parcels, and their near misses.
import type { Clauses } from './clause.ts';

export const postalKt1: Clauses = {
  tuned: [
    ['Bảo đảm an toàn, đúng hành trình đối với bưu gửi KT1 phục vụ bầu cử.', 'postal-kt1'],
    ['Tăng cường kiểm soát bưu phẩm, bưu kiện tại khâu chấp nhận, không để lọt hàng cấm.', 'postal-kt1'],
    ['Bưu điện tỉnh ưu tiên chuyển phát tài liệu của Đại hội.', 'postal-kt1'],
    ['Giữ thông suốt mạng bưu chính phục vụ cơ quan Đảng, Nhà nước.', 'postal-kt1'],
    ['Báo cáo gửi qua đường bưu điện và thư điện tử trước ngày 10/5/2024.', 'report-form'],
    ['Rà soát các điểm bưu điện văn hóa xã để bàn giao trụ sở.', 'statement'],
  ],
  heldOut: [
    ['Tổ chức chuyển phát nhanh, an toàn công văn, tài liệu mật qua mạng bưu chính KT1.', 'postal-kt1'],
    ['Kiểm tra chặt chẽ nội dung bưu gửi khi chấp nhận, phát hiện vật phẩm nguy hiểm.', 'postal-kt1'],
    ['Đối soát, khai thác bưu gửi đúng quy trình trong dịp Tết.', 'postal-kt1'],
    ['Van chuyen, chuyen phat buu gui KT1 dung thoi gian.', 'postal-kt1'],
    [
      'Tăng chuyến thư, bố trí xe dự phòng để chuyển phát kịp thời phiếu bầu và tài liệu bầu cử.',
      'postal-kt1',
    ],
    ['Bảo đảm an ninh, an toàn trong cung ứng dịch vụ bưu chính.', 'postal-kt1'],
    ['Phối hợp ngăn chặn hành vi lợi dụng mạng bưu chính để vận chuyển hàng cấm.', 'statement'],
  ],
};
