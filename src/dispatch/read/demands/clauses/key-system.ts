// Clauses about important systems and their safety levels, and their near misses.
import type { Clauses } from './clause.ts';

export const keySystem: Clauses = {
  tuned: [
    ['Lập danh mục hệ thống thông tin đang vận hành, xác định chủ quản và đơn vị vận hành.', 'key-system'],
    ['Hoàn thành phê duyệt hồ sơ đề xuất cấp độ an toàn cho 100% hệ thống.', 'key-system'],
    ['Rà soát các hệ thống thông tin quan trọng phục vụ điều hành.', 'key-system'],
    ['Chỉ kết nối với trục liên thông sau khi đã được đánh giá an toàn trước khi kết nối.', 'key-system'],
    [
      'Triển khai đầy đủ phương án bảo đảm an toàn hệ thống thông tin theo cấp độ đã được phê duyệt.',
      'key-system',
    ],
    ['Rà soát danh mục dịch vụ công trực tuyến toàn trình.', 'statement'],
    ['Nâng cấp độ tuổi tiêm chủng theo hướng dẫn của ngành y tế.', 'statement'],
  ],
  heldOut: [
    ['Thống kê các hệ thống thông tin quan trọng, báo rõ dung lượng và hạ tầng máy chủ.', 'key-system'],
    ['Đẩy nhanh tiến độ xác định cấp độ và phê duyệt hồ sơ cấp độ an toàn hệ thống thông tin.', 'key-system'],
    ['Kiểm tra, đánh giá hệ thống trước khi kết nối vào mạng truyền số liệu chuyên dùng.', 'key-system'],
    ['Ưu tiên bảo vệ các hệ thống thông tin trọng yếu của ngành điện.', 'key-system'],
    ['Tổ chức giám sát an toàn đối với hệ thống thông tin quan trọng về an ninh quốc gia.', 'key-system'],
    ['Ra soat, phe duyet cap do an toan he thong thong tin.', 'key-system'],
    ['Xác định mức độ hoàn thành nhiệm vụ của viên chức cuối năm.', 'statement'],
  ],
};
