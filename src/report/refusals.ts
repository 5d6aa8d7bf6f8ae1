// What the report routes refuse, in words.
import { defineRefusals } from '../platform/http/problem.ts';

export const refusals = defineRefusals({
  'report-final': {
    status: 409,
    vi: () => ({
      message: 'Báo cáo này đã chốt nên không sửa được.',
      fix: 'Lập báo cáo mới với thời điểm chốt khác.',
    }),
    en: () => ({
      message: 'This report is final and cannot change.',
      fix: 'Make a new one with another cut-off.',
    }),
  },
  'cut-off-in-future': {
    status: 422,
    vi: () => ({
      message: 'Thời điểm chốt số liệu đang ở tương lai.',
      place: 'Chốt đến',
      fix: 'Chọn một thời điểm đã qua.',
    }),
    en: () => ({
      message: 'The cut-off lies in the future.',
      place: 'Cut-off',
      fix: 'Choose an instant that has passed.',
    }),
  },
  'cut-off-before-issue': {
    status: 422,
    vi: () => ({
      message: 'Thời điểm chốt số liệu sớm hơn lúc ban hành văn bản chỉ đạo này.',
      place: 'Chốt đến',
      fix: 'Chọn một thời điểm sau lúc ban hành.',
    }),
    en: () => ({
      message: 'The cut-off is earlier than the issue of this directive.',
      place: 'Cut-off',
      fix: 'Choose an instant after it was issued.',
    }),
  },
});
