// Clauses about whom to call when something happens, and their near misses.
import type { Clauses } from './clause.ts';

export const incidentContact: Clauses = {
  tuned: [
    ['Khi xảy ra sự cố, báo ngay cho Trung tâm qua số điện thoại 0900.000.111.', 'incident-contact'],
    ['Thông báo kịp thời cho Công an tỉnh khi phát hiện dấu hiệu tấn công mạng.', 'incident-contact'],
    ['Liên hệ đường dây nóng của Đội ứng cứu sự cố để được hỗ trợ.', 'incident-contact'],
    ['Mọi sự cố vượt thẩm quyền phải báo cáo về Sở trong vòng 24 giờ để phối hợp xử lý.', 'incident-contact'],
    [
      'Trường hợp bị tấn công, giữ nguyên hiện trạng và liên hệ đầu mối hỗ trợ kỹ thuật nêu trên.',
      'incident-contact',
    ],
    ['Công bố đường dây nóng tiếp nhận phản ánh về thủ tục hành chính.', 'statement'],
    [
      'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị liên hệ Văn phòng để được giải đáp.',
      'statement',
    ],
  ],
  heldOut: [
    [
      'Khi phát hiện máy tính nhiễm mã độc tống tiền cần thông báo ngay về đơn vị chuyên trách để được hướng dẫn.',
      'incident-contact',
    ],
    ['Trường hợp có sự cố đề nghị thông tin kịp thời về Sở để phối hợp xử lý.', 'incident-contact'],
    ['Chủ động phối hợp với Đội ứng cứu sự cố tỉnh khi gặp tình huống vượt khả năng.', 'incident-contact'],
    ['Bao cao ngay su co ve Trung tam ung cuu qua duong day nong.', 'incident-contact'],
    ['Phổ biến số điện thoại đường dây nóng ứng cứu sự cố tới toàn thể nhân viên.', 'incident-contact'],
    ['Báo cáo sự cố nghiêm trọng về Bộ chậm nhất 24 giờ kể từ khi phát hiện.', 'incident-contact'],
    ['Có vướng mắc, đề nghị phản ánh về Sở để tổng hợp, tháo gỡ.', 'statement'],
  ],
};
