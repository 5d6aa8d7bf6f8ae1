// Clauses about firms that serve a unit, and their near misses.
import type { Clauses } from './clause.ts';

export const serviceProvider: Clauses = {
  tuned: [
    [
      'Yêu cầu nhà thầu cung cấp phần mềm cam kết bảo đảm an toàn thông tin trong suốt thời gian bảo hành.',
      'service-provider',
    ],
    [
      'Làm việc với doanh nghiệp cho thuê máy chủ để bố trí nhân lực hỗ trợ trong kỳ nghỉ.',
      'service-provider',
    ],
    ['Đôn đốc đơn vị cung cấp dịch vụ giám sát an toàn thông tin tăng cường nhân lực.', 'service-provider'],
    ['Bổ sung điều khoản bảo mật vào hợp đồng thuê dịch vụ công nghệ thông tin.', 'service-provider'],
    ['Kiểm soát truy cập từ xa của bên thứ ba vào hệ thống.', 'service-provider'],
    ['Các đơn vị cung cấp dịch vụ viễn thông bảo đảm đường truyền phục vụ hội nghị.', 'network-continuity'],
    ['Cung cấp dịch vụ công trực tuyến đúng hạn cho người dân.', 'statement'],
  ],
  heldOut: [
    [
      'Phối hợp với nhà cung cấp dịch vụ an ninh mạng ưu tiên nguồn lực bảo vệ hệ thống của đơn vị.',
      'service-provider',
    ],
    ['Rà soát các hợp đồng với nhà thầu phần mềm, yêu cầu cam kết bảo mật thông tin.', 'service-provider'],
    [
      'Yêu cầu đối tác vận hành hệ thống cử cán bộ hỗ trợ tại chỗ trong thời gian cao điểm.',
      'service-provider',
    ],
    [
      'Chỉ thuê dịch vụ của doanh nghiệp được cấp phép kinh doanh dịch vụ an toàn thông tin mạng.',
      'service-provider',
    ],
    ['Yeu cau don vi cung cap dich vu an toan thong tin tang cuong nhan luc.', 'service-provider'],
    ['Giám sát chặt chẽ hoạt động của bên thứ ba khi bảo trì hệ thống.', 'service-provider'],
    ['Nâng cao chất lượng cung cấp dịch vụ hành chính công.', 'statement'],
  ],
};
