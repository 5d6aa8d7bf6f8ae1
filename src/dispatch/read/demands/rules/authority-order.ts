// Acting on what an authority orders, and giving it what it asks for.
import type { DemandRule } from './rule.ts';

export const authorityOrder: DemandRule = {
  control: 'authority-order',
  phrases: {
    '(có|khi có|nhận được) (yêu cầu|lệnh|văn bản) (của|từ) (lực lượng|cơ quan)…(giao|cung cấp|thực hiện|trao|nộp|chấp hành|ngừng|khóa)': 1,
    '(ngừng|khóa|cắt|dừng|cung cấp|thực hiện|chấp hành|làm đúng)…(lệnh|lệnh điều động|lệnh điều phối) của (bộ|cơ quan|cục|sở|công an)': 1,
    '(khi|ngay khi|theo|nếu|lúc)…(công an|cơ quan điều tra|tòa án|thanh tra|viện kiểm sát|cơ quan chức năng|cơ quan có thẩm quyền) (tỉnh |thành phố |có )*(văn bản|công văn|yêu cầu|lệnh)': 1,
    '(theo|đúng|theo đúng) (văn bản|công văn|lệnh) (yêu cầu )?của (bộ|sở|cục|{authority})': 0.8,
    '(trao|giao|cung cấp|chặn|ngừng|khóa|gỡ|dừng)…{authority}…(văn bản|công văn|lệnh)': 0.8,
    '(văn bản|lệnh|quyết định|yêu cầu) của cơ quan (an ninh|điều tra|công an|tố tụng|chức năng|có thẩm quyền)…(cung cấp|thực hiện|chấp hành|ngừng|gỡ|dừng)': 1,
    '(giao nộp|cung cấp|xuất trình|bàn giao)…(khi|theo|lúc)…cơ quan…(yêu cầu|đề nghị)': 0.6,
    '(khi|lúc) cơ quan (an ninh|công an|điều tra|chức năng|có thẩm quyền|tố tụng) (có )?(văn bản )?(yêu cầu|đề nghị)': 0.6,
    '(khi nhận được|theo|ngay khi có|khi có) (yêu cầu|văn bản|đề nghị|văn bản đề nghị|văn bản yêu cầu) (của|từ) (sở|bộ|cục|{authority})': 1,
    'khi có (văn bản )?(yêu cầu|đề nghị)': 0.4,
    '(cung cấp|lưu giữ|bàn giao)…{authority}': 0.5,
    '(tạm dừng|gỡ bỏ|ngăn chặn|chặn|cung cấp)…(theo|khi)…(văn bản|yêu cầu|đề nghị)': 0.5,
    '(theo|khi có|thực hiện|chấp hành|tuân thủ|đáp ứng) (nghiêm |kịp thời |ngay |đầy đủ |các |nghiêm các |nghiêm túc |kịp thời các )*(yêu cầu|lệnh|chỉ đạo điều phối|quyết định ngăn chặn|lệnh huy động|lệnh điều phối)…(cơ quan|sở|bộ|cục|công an|lực lượng chuyên trách|ủy ban|chính phủ|cơ quan điều phối|thẩm quyền)': 0.8,
    '(biện pháp|xử lý|thực hiện|cung cấp|phối hợp|ngăn chặn|gỡ bỏ|chấp hành|tạm dừng|chặn)…(theo|khi có|nghiêm|kịp thời|đầy đủ)…(yêu cầu|đề nghị|lệnh)': 0.3,
    '(yêu cầu|lệnh|đề nghị) (của|từ) (các )?(cơ quan nhà nước có thẩm quyền|cơ quan có thẩm quyền|cơ quan chức năng|cơ quan điều tra|cơ quan công an|cơ quan quản lý)': 0.8,
    '(chấp hành|tuân thủ) (nghiêm |nghiêm túc |kịp thời |ngay |đầy đủ )?(các )?(yêu cầu|lệnh|mệnh lệnh)': 1,
    '(cung cấp|bàn giao)…(thông tin|nhật ký|dữ liệu|hồ sơ|thuê bao)…(cơ quan công an|cơ quan điều tra|cơ quan chức năng|lực lượng chuyên trách|cơ quan có thẩm quyền|bộ công an)': 0.8,
    '(phối hợp|hỗ trợ)…(lực lượng chuyên trách|cơ quan điều tra|cơ quan chức năng|cơ quan công an)…(khi có yêu cầu|theo yêu cầu)': 1,
    '(khi có yêu cầu|theo yêu cầu của)': 0.4,
    '(lệnh huy động|lệnh điều phối|huy động, điều phối)': 0.8,
    '(thi hành|chấp hành|thực hiện) (nghiêm |đúng |kịp thời )?(lệnh|mệnh lệnh|sự điều động|quyết định ngắt|điều động)': 1,
    '(phối hợp|cử người phối hợp) với (lực lượng |cơ quan )?(công an|cơ quan điều tra|viện kiểm sát)…(khám nghiệm|thu thập chứng cứ|trưng cầu|xác minh|thu giữ)': 1,
    'theo (lệnh|lệnh huy động) của': 0.8,
    '(nhận|nhận được|khi có) lệnh (ngừng|ngắt|tạm dừng|chặn|khóa|huy động)': 1,
  },
  unless: [
    'theo (văn bản|công văn) (của|số)…(về việc|về|ngày)',
    'báo cáo…cơ quan…yêu cầu',
    '(báo cáo|số liệu|thống kê|tổng hợp)…theo yêu cầu',
    'theo yêu cầu (nghiệp vụ|nhiệm vụ|đổi mới|của người|của khách|thực tế|công việc|của từng|phát triển|bảo mật)',
    'yêu cầu của (người|khách|nhiệm vụ|thực tiễn|công việc)',
  ],
};
