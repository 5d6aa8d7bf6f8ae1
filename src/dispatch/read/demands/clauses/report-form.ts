// Clauses about reports that are due, and their near misses.
import type { Clauses } from './clause.ts';

export const reportForm: Clauses = {
  tuned: [
    ['Báo cáo kết quả thực hiện về Sở trước ngày 25 hằng tháng.', 'report-form'],
    ['Gửi báo cáo theo mẫu tại Phụ lục kèm theo qua trục liên thông văn bản.', 'report-form'],
    ['Tổng hợp, gửi kết quả triển khai về Bộ trong quý I/2025.', 'report-form'],
    ['Văn bản báo cáo đề nghị gửi về Ủy ban nhân dân tỉnh chậm nhất ngày 05/6/2023.', 'report-form'],
    ['Điền đầy đủ thông tin vào biểu mẫu số 02 và gửi lại Ban Tổ chức.', 'report-form'],
    ['Thực hiện nghiêm chế độ thông tin với cơ quan báo chí.', 'statement'],
    ['Kịp thời báo cáo Ủy ban nhân dân tỉnh những khó khăn, vướng mắc để xem xét, chỉ đạo.', 'statement'],
  ],
  heldOut: [
    ['Định kỳ 06 tháng, hằng năm báo cáo tình hình thực hiện về Cục.', 'report-form'],
    ['Kết quả rà soát gửi về Sở trước 17 giờ 00 ngày 20/9/2024 để tổng hợp.', 'report-form'],
    ['Lập bảng thống kê theo Phụ lục 2, gửi bản mềm về địa chỉ thư điện tử của Phòng.', 'report-form'],
    ['Bao cao ket qua ve So truoc ngay 30/11/2025.', 'report-form'],
    ['Có văn bản phản hồi kết quả thực hiện về Cục sau 10 ngày làm việc.', 'report-form'],
    ['Giao Văn phòng theo dõi, đôn đốc, tổng hợp báo cáo Chủ tịch.', 'report-form'],
    ['Nếu có vướng mắc báo cáo về Ủy ban nhân dân huyện để được hướng dẫn.', 'statement'],
  ],
};
