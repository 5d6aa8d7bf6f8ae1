// What the dispatch room refuses, and what to do about it.
import { defineRefusals } from '../platform/http/problem.ts';

export const refuseDispatch = defineRefusals({
  'directive-stands-on-it': {
    status: 409,
    vi: (p: { reference: string }) => ({
      message: 'Công văn này là căn cứ của một văn bản chỉ đạo nên không gỡ được.',
      place: p.reference,
      fix: 'Bỏ bản dự thảo đó trước; văn bản đã ban hành thì phải giữ công văn gốc.',
    }),
    en: (p: { reference: string }) => ({
      message: 'A directive stands on this dispatch, so it cannot be removed.',
      place: p.reference,
      fix: 'Discard that draft first; an issued directive keeps its dispatch.',
    }),
  },
  'came-in-again': {
    status: 409,
    vi: () => ({
      message: 'Đúng tệp này đã được đưa vào lại, nên bản đã gỡ không khôi phục được nữa.',
      fix: 'Mở bản đang có trong danh sách công văn đến.',
    }),
    en: () => ({
      message: 'The very same file came in again, so the removed one cannot be brought back.',
      fix: 'Open the one in the list of dispatches.',
    }),
  },
  'already-read': {
    status: 409,
    vi: () => ({ message: 'Công văn này đã đọc xong.', fix: 'Tải lại trang để xem bản đọc.' }),
    en: () => ({ message: 'This dispatch has been read.', fix: 'Reload the page to see its reading.' }),
  },
  'not-being-read': {
    status: 409,
    vi: () => ({ message: 'Công văn này không còn được đọc.', fix: 'Tải lại trang để xem kết quả.' }),
    en: () => ({
      message: 'This dispatch is not being read any more.',
      fix: 'Reload the page to see the result.',
    }),
  },
  'not-read-yet': {
    status: 409,
    vi: () => ({ message: 'Công văn này chưa đọc xong.', fix: 'Đợi máy đọc xong rồi mở lại.' }),
    en: () => ({
      message: 'This dispatch has not been read yet.',
      fix: 'Wait until it has, then open it again.',
    }),
  },
  'no-such-page': {
    status: 404,
    vi: (p: { page: string }) => ({
      message: 'Tệp gốc không có trang này.',
      place: `Trang ${p.page}`,
      fix: 'Xem phần chữ, hoặc tải tệp gốc về.',
    }),
    en: (p: { page: string }) => ({
      message: 'The file has no such page.',
      place: `Page ${p.page}`,
      fix: 'Look at the text, or download the file.',
    }),
  },
  'page-not-drawn': {
    status: 422,
    vi: (p: { page: string }) => ({
      message: 'Không dựng được ảnh của trang này.',
      place: `Trang ${p.page}`,
      fix: 'Xem phần chữ của trang, hoặc tải tệp gốc về mở bằng chương trình khác.',
    }),
    en: (p: { page: string }) => ({
      message: 'No picture of this page could be made.',
      place: `Page ${p.page}`,
      fix: 'Look at its text, or download the file and open it with another program.',
    }),
  },
  'too-many-pages-wait': {
    status: 429,
    vi: () => ({ message: 'Máy đang dựng ảnh nhiều trang khác.', fix: 'Đợi vài giây rồi thử lại.' }),
    en: () => ({ message: 'Many other pages are being drawn.', fix: 'Wait some seconds and try again.' }),
  },
});
