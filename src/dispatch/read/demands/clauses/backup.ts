// Clauses about copies and their return, and their near misses.
import type { Clauses } from './clause.ts';

export const backup: Clauses = {
  tuned: [
    ['Sao lưu dữ liệu hằng ngày, cất giữ một bản ngoại tuyến tách rời khỏi mạng.', 'backup'],
    ['Thực hiện nguyên tắc 3-2-1 khi lưu giữ bản dự phòng của cơ sở dữ liệu hộ tịch.', 'backup'],
    ['Kiểm thử việc khôi phục dữ liệu từ bản sao ít nhất mỗi quý một lần.', 'backup'],
    ['Có phương án dự phòng dữ liệu để khi bị mã hóa tống tiền vẫn khôi phục được hoạt động.', 'backup'],
    ['Chép định kỳ dữ liệu kế toán ra băng từ hoặc ổ cứng rời và bảo quản nơi an toàn.', 'backup'],
    ['Sao chụp văn bản này gửi đến các trường trực thuộc.', 'statement'],
    [
      'Tiếp tục thực hiện Công văn số 12/SKHCN-CNS ngày 3/2/2025 về việc sao lưu, dự phòng dữ liệu.',
      'statement',
    ],
  ],
  heldOut: [
    ['Thường xuyên backup dữ liệu quan trọng ra thiết bị lưu trữ ngoài.', 'backup'],
    [
      'Lập kế hoạch sao lưu dự phòng cho từng hệ thống, bảo đảm phục hồi trong vòng 24 giờ khi gặp sự cố.',
      'backup',
    ],
    ['Bảo đảm mỗi cơ sở dữ liệu có tối thiểu 03 bản sao, trong đó 01 bản sao lưu ngoại tuyến.', 'backup'],
    ['Diễn tập phục hồi dữ liệu từ bản dự phòng mỗi năm hai lần.', 'backup'],
    ['Sao luu du lieu theo nguyen tac 3-2-1.', 'backup'],
    ['Bố trí nơi lưu giữ dữ liệu dự phòng cách xa trung tâm dữ liệu chính.', 'backup'],
    ['Dự phòng kinh phí cho các nhiệm vụ phát sinh cuối năm.', 'statement'],
  ],
};
