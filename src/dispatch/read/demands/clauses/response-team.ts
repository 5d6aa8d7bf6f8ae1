// Clauses about teams for incidents, and their near misses.
import type { Clauses } from './clause.ts';

export const responseTeam: Clauses = {
  tuned: [
    ['Thành lập Đội ứng cứu sự cố an toàn thông tin mạng của ngành.', 'response-team'],
    ['Kiện toàn Tiểu ban An ninh mạng cấp huyện sau sắp xếp.', 'response-team'],
    ['Cử 02 cán bộ tham gia mạng lưới ứng cứu sự cố quốc gia.', 'response-team'],
    ['Bố trí cán bộ chuyên trách về an toàn thông tin tại mỗi đơn vị.', 'response-team'],
    ['Kiện toàn Ban Chỉ đạo phòng chống thiên tai.', 'statement'],
    ['Thành lập đoàn kiểm tra liên ngành về văn hóa.', 'statement'],
  ],
  heldOut: [
    ['Rà soát, kiện toàn thành viên Đội ứng cứu sự cố sau khi sáp nhập.', 'response-team'],
    [
      'Thành lập tổ công tác ứng phó sự cố an ninh mạng, phân công nhiệm vụ từng thành viên.',
      'response-team',
    ],
    ['Củng cố bộ phận chuyên trách an toàn thông tin, bảo đảm đủ nhân lực.', 'response-team'],
    ['Kien toan Doi ung cuu su co an toan thong tin.', 'response-team'],
    ['Đề cử thành viên tham gia Đội ứng cứu sự cố của tỉnh, gửi danh sách về Sở.', 'response-team'],
    ['Nâng cao năng lực, trang bị công cụ cho đội ứng cứu sự cố của đơn vị.', 'response-team'],
    ['Kiện toàn tổ chức bộ máy theo đề án đã được phê duyệt.', 'statement'],
  ],
};
