// Plans, playbooks and drills for incidents.
import type { DemandRule } from './rule.ts';

export const responsePlan: DemandRule = {
  control: 'response-plan',
  phrases: {
    '(phương án|kế hoạch|kịch bản|quy trình) (chi tiết )?(ứng cứu|ứng phó|xử lý sự cố|khắc phục sự cố|xử lý, khắc phục|bảo vệ|xử lý các tình huống|xử lý tình huống|khôi phục|xử lý khi|phòng ngừa, ứng|đối phó|dự phòng, ứng)': 1,
    '(phương án|kế hoạch|kịch bản|quy trình)…(ứng cứu|ứng phó|sự cố an toàn|sự cố an ninh|khắc phục sự cố|xử lý sự cố|tấn công mạng|bị tấn công|tình huống)': 1,
    '(phương án|kế hoạch) (bảo đảm|đảm bảo) (an toàn thông tin|an ninh mạng|an toàn, an ninh|an ninh, an toàn)': 1,
    '(phương án|kế hoạch) (phòng, chống|phòng chống) (tấn công|các cuộc tấn công)': 1,
    '(diễn tập|thực chiến|luyện tập ứng)': 1,
  },
  unless: [
    'phương án bảo vệ an toàn mạng lưới',
    '(phương án|kế hoạch) (phòng cháy|chữa cháy|phòng chống thiên tai|phòng, chống thiên tai|ứng phó thiên tai|ứng phó với bão|sắp xếp|tuyên truyền|dịch bệnh|nhân sự)',
    '(diễn tập|kiểm thử)…(khôi phục|phục hồi) (dữ liệu|từ)',
    'diễn tập (khu vực phòng thủ|phòng cháy|chữa cháy|phòng thủ dân sự|tác chiến)',
    '(phương án|kế hoạch) (dự phòng|vu hồi)…(thiết bị|truyền dẫn|viễn thông|tuyến)',
    '(phương án|kế hoạch) (bảo đảm|đảm bảo) an toàn hệ thống thông tin theo cấp độ',
    'kế hoạch sao lưu',
    'sẵn sàng (các )?phương án xử lý khi phát hiện',
    'có phương án dự phòng',
  ],
};
