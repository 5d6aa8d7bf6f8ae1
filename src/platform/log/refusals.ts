// What the log of acts can refuse.
import { defineRefusals } from '../http/problem.ts';

export const refuseLog = defineRefusals({
  'not-taken-in': {
    status: 409,
    vi: () => ({
      message: 'Việc này vừa được ghi, chưa vào nhật ký có ký.',
      fix: 'Chờ khoảng một phút rồi thử lại.',
    }),
    en: () => ({
      message: 'This act was just recorded and is not in the signed log yet.',
      fix: 'Try again in about a minute.',
    }),
  },
});
