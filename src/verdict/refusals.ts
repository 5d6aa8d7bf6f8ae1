// What the verdict routes refuse, in words.
import { defineRefusals } from '../platform/http/problem.ts';

export const refusals = defineRefusals({
  'not-the-last': {
    status: 409,
    vi: () => ({ message: 'Đơn vị đã gửi báo cáo mới hơn.', fix: 'Mở báo cáo mới nhất rồi nhận xét.' }),
    en: () => ({ message: 'The unit has sent a newer report.', fix: 'Open the newest one and review that.' }),
  },
  'already-returned': {
    status: 409,
    vi: () => ({ message: 'Báo cáo này đã được trả lại.', fix: 'Chờ đơn vị gửi lại.' }),
    en: () => ({ message: 'This report was already returned.', fix: 'Wait for the unit to send again.' }),
  },
});
