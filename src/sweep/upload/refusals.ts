// What handing logs over refuses.
import { defineRefusals } from '../../platform/http/problem.ts';

export const refusals = defineRefusals({
  'logs-too-big': {
    status: 413,
    vi: (p: { name: string }) => ({
      message: 'Các tệp nhật ký gộp lại lớn hơn 50 MB hoặc nhiều hơn 50 tệp.',
      place: p.name,
      fix: 'Nén lại (.gz, .zip), gửi làm nhiều lần, hoặc quét tại đơn vị bằng gói quét.',
    }),
    en: (p: { name: string }) => ({
      message: 'The logs together are larger than 50 MB, or more than 50 files.',
      place: p.name,
      fix: 'Compress them (.gz, .zip), send them in several goes, or sweep at the unit with a bundle.',
    }),
  },
  'sweep-under-way': {
    status: 409,
    vi: () => ({ message: 'Đang quét các tệp đã gửi.', fix: 'Chờ quét xong, hoặc dừng lại, rồi gửi tiếp.' }),
    en: () => ({
      message: 'Logs sent before are being swept.',
      fix: 'Wait for it to end, or stop it, and send again.',
    }),
  },
  'no-logs': {
    status: 409,
    vi: () => ({ message: 'Chưa gửi tệp nhật ký nào.', fix: 'Chọn tệp rồi gửi.' }),
    en: () => ({ message: 'No log was sent yet.', fix: 'Choose files and send them.' }),
  },
});
