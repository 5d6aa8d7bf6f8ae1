// What an assignment's routes refuse, in words.
import { defineRefusals } from '../platform/http/problem.ts';

export const refusals = defineRefusals({
  'assignment-withdrawn': {
    status: 409,
    vi: () => ({
      message: 'Việc này đã được rút khỏi đơn vị.',
      fix: 'Mở lại danh sách việc để xem bản mới nhất.',
    }),
    en: () => ({ message: 'This duty was withdrawn from the unit.', fix: 'Open the list of duties again.' }),
  },
  'assignment-not-timed': {
    status: 409,
    vi: () => ({
      message: 'Việc này không tính hạn theo sự kiện.',
      fix: 'Xem lại thời hạn ghi ở đầu trang.',
    }),
    en: () => ({
      message: 'This duty has no deadline that runs from an event.',
      fix: 'See the deadline at the top of the page.',
    }),
  },
  'clock-in-future': {
    status: 422,
    vi: () => ({
      message: 'Thời điểm xảy ra sự kiện đang ở tương lai.',
      place: 'Thời điểm',
      fix: 'Nhập thời điểm đã xảy ra.',
    }),
    en: () => ({
      message: 'The event lies in the future.',
      place: 'Time',
      fix: 'Give the time at which it happened.',
    }),
  },
  'request-open': {
    status: 409,
    vi: (p: { kind: 'extension' | 'exemption' }) => ({
      message:
        p.kind === 'extension'
          ? 'Đơn vị đã xin gia hạn và đang chờ trả lời.'
          : 'Đơn vị đã xin miễn và đang chờ trả lời.',
      fix: 'Chờ cơ quan chỉ đạo trả lời đề nghị trước.',
    }),
    en: () => ({
      message: 'A request of this kind already waits for an answer.',
      fix: 'Wait for the answer to it.',
    }),
  },
  'extension-too-early': {
    status: 422,
    vi: () => ({
      message: 'Thời hạn mới không muộn hơn thời hạn hiện tại.',
      place: 'Gia hạn đến',
      fix: 'Chọn ngày sau thời hạn hiện tại.',
    }),
    en: () => ({
      message: 'The new deadline is not later than the present one.',
      place: 'Until',
      fix: 'Choose a later day.',
    }),
  },
  'extension-needs-day': {
    status: 422,
    vi: () => ({
      message: 'Gia hạn cần có thời hạn mới.',
      place: 'Gia hạn đến',
      fix: 'Nhập ngày, ví dụ 30/9/2024.',
    }),
    en: () => ({
      message: 'An extension needs a new deadline.',
      place: 'Until',
      fix: 'Enter a day, such as 30/9/2024.',
    }),
  },
  'request-decided': {
    status: 409,
    vi: () => ({ message: 'Đề nghị này đã được trả lời.', fix: 'Tải lại trang để xem câu trả lời.' }),
    en: () => ({ message: 'This request was already decided.', fix: 'Reload to see the decision.' }),
  },
});
