// Teams and people for incidents: set up, renewed, staffed, called out.
import type { DemandRule } from './rule.ts';

const teams =
  '(đội ứng cứu|tổ ứng cứu|đội ứng phó|tổ ứng phó|đội phản ứng|tổ công tác ứng phó|tổ công tác ứng cứu|mạng lưới ứng cứu|đội xử lý sự cố|tổ xử lý sự cố|tổ phản ứng nhanh|đội phản ứng nhanh|nhóm ứng cứu|csirt|cert|soc)';

export const responseTeam: DemandRule = {
  control: 'response-team',
  phrases: {
    '(vào|tham gia) (đội|tổ|mạng lưới) (ứng cứu|ứng phó)': 0.8,
    '(lập|thành lập|củng cố) (đội|tổ|nhóm) (phản ứng|công nghệ)…': 0.8,
    '(danh sách|lập danh sách)…(đầu mối|cán bộ|người) (phụ trách|chuyên trách)…({security}|công nghệ thông tin)': 1,
    '(đội|tổ|nhóm) (ứng cứu|ứng phó)…(bổ sung|thành viên|đội trưởng|gồm|quyết định)': 0.8,
    '(thành viên|đội trưởng|tổ trưởng|nòng cốt)…(đội ứng cứu|đội ứng phó|an ninh mạng|ứng cứu)': 0.9,
    '(cán bộ|người|bộ phận) (chuyên trách|phụ trách|nòng cốt)…({security}|công nghệ thông tin)…(bổ nhiệm|chỉ định|bằng văn bản|quyết định|giới thiệu|phân công)': 1,
    '(chọn|cử|giới thiệu)…(nòng cốt|đầu mối kỹ thuật|hạt nhân)…({security})': 1,
    '(danh sách|thông tin|thành viên) (thành viên )?(đội|tổ) (ứng cứu|ứng phó)': 1,
    '(lập|thành lập) (nhóm|tổ|đội)…(phản ứng|ứng cứu|ứng phó|an toàn|an ninh mạng|công nghệ)': 1,
    '(giao|phân công|chỉ định|cử)…(phụ trách|chuyên trách|chịu trách nhiệm chính)…({security}|công nghệ thông tin)': 1,
    '(đơn vị|cán bộ|bộ phận) chuyên trách (về )?({security})': 0.5,
    '(chỉ định|quyết định)…chuyên trách': 0.5,
    [`(thành lập|kiện toàn|củng cố|tổ chức lại|bổ sung|rà soát|nâng cao năng lực|tăng cường năng lực|duy trì|cử|đề cử|giới thiệu|xây dựng|trang bị|huy động|điều động|phát huy|sử dụng|lập)…${teams}`]: 1,
    '(thành lập|kiện toàn|củng cố|lập)…(tiểu ban|ban chỉ đạo|tổ công tác|bộ phận|tổ|đội)…({security}|chuyển đổi số|sự cố)': 1,
    '(bố trí|kiện toàn|phân công|chỉ định|cử|củng cố|bổ nhiệm)…(cán bộ|bộ phận|đơn vị|nhân sự|nhân lực|lãnh đạo|đầu mối|người) (chuyên trách|phụ trách|bán chuyên trách|làm đầu mối)…({security}|công nghệ thông tin)': 1,
    '(cử|đề cử)…(tham gia|thành viên)…(ứng cứu|đội|mạng lưới)': 0.8,
    '(tuyển|tuyển dụng|thu hút|bổ sung|bố trí)…(chuyên gia|cán bộ|kỹ sư|nhân sự|nhân lực|biên chế)…(an ninh mạng|an toàn thông tin)': 1,
    '(liên minh|mạng lưới|câu lạc bộ) (ứng cứu|ứng phó)': 0.8,
    'lực lượng (tại chỗ|chuyên trách)…(tối thiểu|ít nhất|gồm|cán bộ)': 0.8,
    'thành viên (của )?(đội|tổ)( |,|;)*': 0.5,
    '(mỗi|từng)…(có|gồm|bố trí) (ít nhất |tối thiểu )?(một|hai|ba|01|02|03)…(kỹ sư|cán bộ|nhân viên|công chức|người)…(chuyên trách|kiêm nhiệm|phụ trách) (về )?({security}|công nghệ thông tin)': 1,
    '(nhiệm vụ|quy chế|chế độ làm việc|quyết định thành lập|biên chế)…(đội|tổ|nhóm) (ứng cứu|ứng phó|phản ứng|an ninh mạng)': 1,
    '(củng cố|tăng cường|bổ sung|kiện toàn) (lực lượng|nhân sự|nhân lực) (ứng cứu|ứng phó|an toàn thông tin|an ninh mạng)': 1,
    '(chỉ định|cử|phân công|bố trí) (ít nhất |tối thiểu )?(một|hai|01|02|1|2) (cán bộ|công chức|viên chức|nhân viên|người|đồng chí) (kỹ thuật )?(chuyên trách|phụ trách)': 0.8,
    '(vai trò|nhiệm vụ) thường trực ứng cứu': 1,
    '(rà lại|phân công lại|bổ sung) (lực lượng|nhiệm vụ|thành viên)…': 0.4,
  },
  unless: [
    'phụ trách…(tiếp nhận|nhận) (các |tin |thông tin )?cảnh báo',
    '(yêu cầu|đề nghị) (các )?đơn vị chuyên trách',
    '(phối hợp|báo|liên hệ|thông báo)…chuyên trách',
    'lớp…chuyên trách',
    '(liên hệ|phối hợp|báo|thông báo|báo cáo|gọi)…(đội ứng cứu|tổ ứng cứu|mạng lưới ứng cứu)',
    '(dự|lớp|tập huấn|khóa)…(chuyên gia|cán bộ)…an toàn thông tin',
    'chính sách (thu hút|đãi ngộ)…',
  ],
};
