// Clauses about plans and drills for incidents, and their near misses.
import type { Clauses } from './clause.ts';

export const responsePlan: Clauses = {
  tuned: [
    ['Xây dựng, ban hành kế hoạch ứng phó sự cố an toàn thông tin mạng của đơn vị.', 'response-plan'],
    ['Tổ chức diễn tập thực chiến ít nhất một lần trong năm.', 'response-plan'],
    ['Chuẩn bị kịch bản xử lý khi hệ thống bị tấn công từ chối dịch vụ.', 'response-plan'],
    ['Rà soát, cập nhật quy trình ứng cứu sự cố cho phù hợp với tổ chức mới.', 'response-plan'],
    [
      'Có phương án bảo đảm an toàn thông tin cho hệ thống hội nghị trực tuyến trong những ngày diễn ra sự kiện.',
      'response-plan',
    ],
    ['Xây dựng kế hoạch tuyên truyền năm 2026.', 'awareness'],
    ['Xây dựng phương án phòng cháy, chữa cháy tại trụ sở.', 'statement'],
  ],
  heldOut: [
    ['Lập phương án ứng cứu, khắc phục sự cố khi bị tấn công mã hóa dữ liệu.', 'response-plan'],
    ['Tham gia diễn tập ứng cứu sự cố do Sở tổ chức.', 'response-plan'],
    ['Hoàn thiện các kịch bản ứng phó với tình huống mất an ninh mạng.', 'response-plan'],
    ['Ban hành quy trình xử lý sự cố và phổ biến đến từng bộ phận.', 'response-plan'],
    ['Xay dung phuong an ung pho su co tan cong mang.', 'response-plan'],
    ['Chủ động phương án xử lý các tình huống mất an toàn thông tin có thể xảy ra.', 'response-plan'],
    ['Lập phương án sắp xếp trụ sở dôi dư sau sáp nhập.', 'statement'],
  ],
};
