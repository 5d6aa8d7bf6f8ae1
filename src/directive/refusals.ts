// What the directive room refuses, and what to do about it.
import { defineRefusals } from '../platform/http/problem.ts';

export const refuseDirective = defineRefusals({
  'saved-meanwhile': {
    status: 409,
    vi: (p: { name: string; at: string }) => ({
      message: `${p.name} đã lưu bản dự thảo này lúc ${p.at}, sau khi bạn mở.`,
      fix: 'Tải lại để thấy bản mới nhất rồi sửa tiếp; phần bạn vừa gõ chưa được lưu.',
    }),
    en: (p: { name: string; at: string }) => ({
      message: `${p.name} saved this draft at ${p.at}, after you opened it.`,
      fix: 'Reload to see the latest, then go on; what you just typed was not saved.',
    }),
  },
  'not-a-draft': {
    status: 409,
    vi: () => ({
      message: 'Văn bản này không còn là dự thảo nên không sửa được.',
      fix: 'Văn bản đã ban hành thì lập bản sửa đổi hoặc thay thế.',
    }),
    en: () => ({
      message: 'This directive is no longer a draft and cannot change.',
      fix: 'Amend or replace what was issued.',
    }),
  },
  'not-issued': {
    status: 409,
    vi: () => ({
      message: 'Chỉ làm được việc này với văn bản đang có hiệu lực.',
      fix: 'Mở phiên bản mới nhất của văn bản.',
    }),
    en: () => ({
      message: 'This can only be done to a directive in force.',
      fix: 'Open its latest version.',
    }),
  },
  'has-problems': {
    status: 422,
    vi: (p: { count: number }) => ({
      message: `Còn ${p.count} điểm phải sửa trước khi ban hành.`,
      fix: 'Mở phần Xem trước: mỗi điểm chỉ rõ chỗ cần sửa.',
    }),
    en: (p: { count: number }) => ({
      message: `${p.count} things must be mended before it can be issued.`,
      fix: 'Open the preview: each names its place.',
    }),
  },
  'same-lineage-twice': {
    status: 422,
    vi: (p: { path: string }) => ({
      message: 'Hai nhiệm vụ mang cùng một mã gốc.',
      place: p.path,
      fix: 'Tách lại nhiệm vụ này; phần tách ra phải có mã mới.',
    }),
    en: (p: { path: string }) => ({
      message: 'Two duties carry one and the same lineage.',
      place: p.path,
      fix: 'Split the duty again; the new part needs an id of its own.',
    }),
  },
  'dispatch-not-read': {
    status: 409,
    vi: () => ({
      message: 'Công văn này chưa đọc xong nên chưa lập dự thảo được.',
      fix: 'Đợi máy đọc xong; nếu đọc không được, lập dự thảo trống.',
    }),
    en: () => ({
      message: 'This dispatch has not been read, so no draft can be made of it.',
      fix: 'Wait until it has, or start an empty draft.',
    }),
  },
  'version-taken': {
    status: 409,
    vi: () => ({
      message: 'Đã có một bản dự thảo khác cho phiên bản này.',
      fix: 'Mở bản dự thảo đó trong lịch sử phiên bản.',
    }),
    en: () => ({ message: 'Another draft of this version is there.', fix: 'Open it among the versions.' }),
  },
});
