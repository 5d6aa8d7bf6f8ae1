// Plans, playbooks and drills for incidents.
import type { DemandRule } from './rule.ts';

export const responsePlan: DemandRule = {
  control: 'response-plan',
  phrases: {
    '(chạy thử|thử|tập|diễn tập|luyện) (phương án|kịch bản|tình huống)': 1,
    '(phương án|kế hoạch|kịch bản) (mất internet|mất điện|mất kết nối|duy trì hoạt động|hoạt động liên tục)': 1,
    '(phương án|kế hoạch) (bảo đảm |duy trì )?hoạt động…(khi|nếu)…(ngừng|gián đoạn|hỏng|sự cố)': 1,
    '(quy trình|hướng dẫn|kịch bản) (từng bước|các bước|cụ thể)…(khi|nếu)…(bị|mất|hỏng|sự cố|lộ|ngừng)': 1,
    '(quy trình|kịch bản)…(mã hóa dữ liệu|bị mã hóa|lộ dữ liệu|mất dữ liệu|tống tiền)': 1,
    '(nguồn lực|lực lượng|phương tiện) (sẵn sàng )?(để )?(ứng cứu|ứng phó)': 0.8,
    'sẵn sàng (ứng cứu|ứng phó)': 0.7,
    '(các bước|cách thức|hướng dẫn|phương án) (xử lý|ứng phó|chuyển sang)…(khi|nếu)': 0.9,
    '(cho|để) các bộ phận (luyện tập|thực hành)': 0.3,
    'phương án…(khi|nếu)…(ngừng hoạt động|bị tấn công|mất kết nối|mất điện|hỏng|gián đoạn|trục trặc)': 1,
    '(phương án|kế hoạch|kịch bản|quy trình) (chi tiết )?(ứng cứu|ứng phó|xử lý|khắc phục|bảo vệ|khôi phục|phòng ngừa, ứng|đối phó|dự phòng, ứng|phản ứng)': 1,
    '(phương án|kế hoạch|kịch bản|quy trình)…(ứng cứu|ứng phó|sự cố an toàn|sự cố an ninh|khắc phục sự cố|xử lý sự cố|tấn công mạng|bị tấn công|tình huống|khi xảy ra|khi có sự cố)': 1,
    '(phương án|kế hoạch) (bảo đảm|đảm bảo) {security}': 1,
    '(phương án|kế hoạch) (phòng, chống|phòng chống) (tấn công|các cuộc tấn công)': 1,
    '(diễn tập|thực chiến|luyện tập|tập dượt|thao dượt)': 1,
    '(sẵn sàng|chuẩn bị)…(lực lượng|phương tiện|nguồn lực|điều kiện)…(ứng cứu|ứng phó|xử lý sự cố|xử lý tình huống)': 1,
    '(chuyển sang|phương án|quy trình) (vận hành |làm việc |xử lý )?(thủ công|bằng giấy|ngoại tuyến)': 0.6,
  },
  unless: [
    'phương án (bảo đảm|đảm bảo) (thông tin liên lạc|liên lạc|mạng lưới|thông tin)',
    'ứng cứu thông tin',
    '(mất|lộ) dữ liệu…(báo|thông báo|gọi)',
    'trong (đợt|thời gian|cuộc) diễn tập',
    'sẵn sàng ứng phó mọi tình huống',

    'phương án bảo vệ an toàn mạng lưới',
    '(phương án|kế hoạch) (phòng cháy|chữa cháy|phòng chống thiên tai|phòng, chống thiên tai|ứng phó thiên tai|ứng phó với bão|sắp xếp|tuyên truyền|dịch bệnh|nhân sự)',
    '(diễn tập|kiểm thử)…(khôi phục|phục hồi) (dữ liệu|từ)',
    'diễn tập (khu vực phòng thủ|phòng cháy|chữa cháy|phòng thủ dân sự|tác chiến)',
    '(phương án|kế hoạch) (dự phòng|vu hồi)…(thiết bị|truyền dẫn|viễn thông|tuyến)',
    '(phương án|kế hoạch) (bảo đảm|đảm bảo) an toàn hệ thống thông tin theo cấp độ',
    'kế hoạch sao lưu',
    'phương án xử lý…dấu hiệu (bị )?cài cắm',
    'có phương án dự phòng',
    '(quy trình|phương án) (xử lý|giải quyết) (hồ sơ|thủ tục|văn bản|công việc|đơn thư)',
  ],
};
