// What the example's routes refuse, in words.
import { defineRefusals } from '../platform/http/problem.ts';

export const refusals = defineRefusals({
  'no-example': {
    status: 404,
    vi: () => ({ message: 'Chưa nạp ví dụ mẫu.', fix: 'Bấm “Nạp ví dụ” rồi vào xem.' }),
    en: () => ({ message: 'The worked example is not loaded.', fix: 'Press “Load the example” first.' }),
  },
  'not-inside': {
    status: 409,
    vi: () => ({ message: 'Bạn không ở trong ví dụ mẫu.', fix: 'Không cần trở về.' }),
    en: () => ({ message: 'You are not inside the worked example.', fix: 'There is nothing to leave.' }),
  },
});
