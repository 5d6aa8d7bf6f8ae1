// What the evidence routes refuse, in words.
import type { TableProblem } from '../platform/documents/table.ts';
import { tableSentence } from '../platform/documents/table-words.ts';
import { defineRefusals } from '../platform/http/problem.ts';

export const refusals = defineRefusals({
  'evidence-wrong': {
    status: 422,
    vi: (p: { place: string; why: string }) => ({
      message: 'Báo cáo chưa gửi được: có chỗ chưa đúng.',
      place: p.place,
      fix: p.why,
    }),
    en: (p: { place: string; why: string }) => ({
      message: 'The report was not sent: something in it is not right.',
      place: p.place,
      fix: p.why,
    }),
  },
  'report-blank': {
    status: 422,
    vi: () => ({
      message: 'Báo cáo chưa có gì.',
      fix: 'Điền ít nhất phần tự đánh giá, hoặc ghi vào ghi chú việc đang đến đâu, rồi gửi.',
    }),
    en: () => ({
      message: 'The report says nothing yet.',
      fix: 'Fill in at least the assessment, or note how far the work is, and send it then.',
    }),
  },
  'evidence-of-other-demand': {
    status: 409,
    vi: () => ({
      message: 'Văn bản chỉ đạo đã thay đổi trong lúc bạn soạn.',
      fix: 'Tải lại trang; bản nháp của bạn vẫn còn.',
    }),
    en: () => ({
      message: 'The directive changed while you were writing.',
      fix: 'Reload the page; your draft is kept.',
    }),
  },
  'key-missing': {
    status: 400,
    vi: () => ({
      message: 'Thiếu khóa chống gửi trùng (Idempotency-Key).',
      fix: 'Tải lại trang rồi gửi lại.',
    }),
    en: () => ({ message: 'The Idempotency-Key header is missing.', fix: 'Reload the page and send again.' }),
  },
  'file-not-kept': {
    status: 422,
    vi: () => ({
      message: 'Một tệp đính kèm không còn hoặc không phải của đơn vị.',
      place: 'Tệp đính kèm',
      fix: 'Gỡ tệp đó rồi đính kèm lại.',
    }),
    en: () => ({
      message: 'An attached file is gone or is not the unit’s.',
      place: 'Attachments',
      fix: 'Remove it and attach it again.',
    }),
  },
  'draft-saved-elsewhere': {
    status: 409,
    vi: (p: { by: string }) => ({
      message: `Bản nháp vừa được ${p.by} lưu ở nơi khác.`,
      fix: 'Tải lại để xem bản mới, rồi sửa tiếp.',
    }),
    en: (p: { by: string }) => ({
      message: `The draft was just saved elsewhere by ${p.by}.`,
      fix: 'Reload to see it, then go on.',
    }),
  },
  'table-unreadable': {
    status: 422,
    vi: (p: { problem: TableProblem; name: string }) => ({
      message: tableSentence(p.problem, 'vi'),
      place: p.name,
    }),
    en: (p: { problem: TableProblem; name: string }) => ({
      message: tableSentence(p.problem, 'en'),
      place: p.name,
    }),
  },
  'takes-no-table': {
    status: 409,
    vi: () => ({
      message: 'Mục này không nhập được từ bảng tính.',
      fix: 'Điền vào biểu mẫu trên trang.',
    }),
    en: () => ({
      message: 'This part cannot be read from a spreadsheet.',
      fix: 'Fill in the form on the page.',
    }),
  },
  'form-not-usable': {
    status: 409,
    vi: () => ({
      message: 'Biểu mẫu của văn bản chỉ đạo không dùng được.',
      fix: 'Báo cơ quan chỉ đạo sửa biểu mẫu.',
    }),
    en: () => ({
      message: 'The form that the directive asks for cannot be used.',
      fix: 'Tell the directing authority to mend it.',
    }),
  },
});
