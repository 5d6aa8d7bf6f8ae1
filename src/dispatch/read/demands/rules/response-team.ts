// Teams and people for incidents: set up, renewed, staffed, named.
import type { DemandRule } from './rule.ts';

export const responseTeam: DemandRule = {
  control: 'response-team',
  phrases: {
    '(thành lập|kiện toàn|củng cố|tổ chức lại|bổ sung|rà soát|nâng cao năng lực|tăng cường năng lực|duy trì|cử|đề cử|giới thiệu|xây dựng|trang bị)…(đội ứng cứu|tổ ứng cứu|đội ứng phó|tổ ứng phó|đội phản ứng|tổ công tác ứng phó|tổ công tác ứng cứu|đội cứu hộ|mạng lưới ứng cứu|đội xử lý sự cố|tổ xử lý sự cố|csirt|cert)': 1,
    '(thành lập|kiện toàn|củng cố)…(tiểu ban|ban chỉ đạo|tổ công tác|bộ phận|tổ|đội)…(an toàn thông tin|an ninh mạng|an toàn, an ninh|an ninh, an toàn|chuyển đổi số|sự cố)': 1,
    '(bố trí|kiện toàn|phân công|chỉ định|cử|củng cố)…(cán bộ|bộ phận|đơn vị|nhân sự|nhân lực|lãnh đạo|đầu mối|người) (chuyên trách|phụ trách)…(an toàn thông tin|an ninh mạng|an toàn, an ninh|công nghệ thông tin)': 1,
    '(cử|đề cử)…(tham gia|thành viên)…(ứng cứu|đội|mạng lưới)': 0.8,
  },
  unless: ['(liên hệ|phối hợp|báo|thông báo|báo cáo)…(đội ứng cứu|tổ ứng cứu|mạng lưới ứng cứu)'],
};
