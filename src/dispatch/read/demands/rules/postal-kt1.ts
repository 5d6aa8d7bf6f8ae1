// Letters and parcels of the state, and the safety of the post.
import type { DemandRule } from './rule.ts';

export const postalKt1: DemandRule = {
  control: 'postal-kt1',
  phrases: {
    '(giao|phát|chuyển|nhận) (thư|công văn|tài liệu|văn kiện)…(tận tay|ký nhận|trong đêm|hỏa tốc|bưu cục|niêm phong)': 1,
    '(túi thư|túi công văn|công văn mật|tài liệu mật|thư mật|bưu gửi)…(đường thư|ký nhận|từng chặng|niêm phong|giao nhận)': 1,
    '(niêm phong|ký nhận|ghi sổ)…(túi thư|từng chặng|đường thư)': 1,
    'đường thư': 0.6,
    '(thư|công văn|bưu gửi) (hỏa tốc|mật|tối mật|khẩn)…(giao|phát|vận chuyển)': 0.9,
    '(công văn hỏa tốc|tài liệu mật|túi gói|kiện hàng|túi tài liệu|hộp thư|hàng gửi|tài liệu bầu cử)': 0.4,
    '(niêm phong|soi chiếu|giao nhận|từ chối nhận|nhận gửi|nhận, phát|phát công văn|vận chuyển)…(túi|gói|kiện|hàng|tài liệu|công văn|thư)': 0.6,
    '(bưu điện|bưu tá|bưu cục|bưu chính)': 0.4,
    '(nhận|phát|giao)…(công văn|thư|tài liệu)': 0.2,
    kt1: 1,
    '(bưu gửi|bưu phẩm|bưu kiện|túi thư|chuyến thư|đường thư)': 0.7,
    '(chuyển phát|vận chuyển|chấp nhận|khai thác|đối soát|kiểm soát|kiểm tra|phát|hành trình)…(bưu gửi|bưu phẩm|bưu kiện|thư|tài liệu|ấn phẩm|công văn)': 0.4,
    '(chuyển phát|phát chuyển)': 0.7,
    '(mạng|mạng lưới|dịch vụ|hoạt động|an toàn|an ninh) bưu chính': 0.7,
    '(bảo đảm|đảm bảo|tổ chức|duy trì|giữ|tăng cường|kiểm soát|cung ứng)…(bưu chính|bưu điện)': 0.4,
    '(hàng cấm|vật phẩm nguy hiểm|vật phẩm cấm)': 0.4,
    'phiếu bầu': 0.2,
    '(không nhận|từ chối|từ chối nhận)…(chất cháy nổ|chất nổ|hàng cấm|vật phẩm cấm)': 1,
    '(mở xem|kiểm tra) hàng': 0.6,
  },
  unless: [
    'phát (hiện|tán|động|huy|hành|triển|sinh|thanh|sóng)',
    '(chuyển|gửi) tài liệu mật (qua|bằng) (email|thư điện tử|mạng)',
    'phát…tờ rơi',

    'lợi dụng…',
    '(gửi|nộp|trả kết quả|hồ sơ|phản hồi)…(qua|bằng) (đường |dịch vụ )?(bưu điện|bưu chính)',
    'dịch vụ bưu chính công ích',
    'điểm bưu điện văn hóa',
    '(phòng|sở) bưu chính',
  ],
};
