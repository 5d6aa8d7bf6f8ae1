// What the review of a reading refuses: where, and what to do about it.
import { defineRefusals } from '../../platform/http/problem.ts';
import type { Bilingual } from '../contract.ts';
import { sayField } from './field-words.ts';

export const refuseReview = defineRefusals({
  'no-such-place': {
    status: 409,
    vi: (p: { field: string }) => ({
      message: 'Mục này không còn trong bản đọc.',
      place: sayField(p.field, 'vi'),
      fix: 'Xem lại bản đọc mới nhất rồi làm tiếp.',
    }),
    en: (p: { field: string }) => ({
      message: 'This is no longer in the reading.',
      place: sayField(p.field, 'en'),
      fix: 'Look at the latest reading and go on.',
    }),
  },
  'bad-value': {
    status: 422,
    vi: (p: { field: string; why: Bilingual }) => ({
      message: `Giá trị của mục “${sayField(p.field, 'vi')}” chưa đúng.`,
      place: sayField(p.field, 'vi'),
      fix: p.why.vi,
    }),
    en: (p: { field: string; why: Bilingual }) => ({
      message: `The value of “${sayField(p.field, 'en')}” is not right.`,
      place: sayField(p.field, 'en'),
      fix: p.why.en,
    }),
  },
  'never-unknown': {
    status: 422,
    vi: (p: { field: string }) => ({
      message: 'Mục này không để “chưa rõ” được.',
      place: sayField(p.field, 'vi'),
      fix: 'Chấp nhận, sửa, hoặc xóa mục này.',
    }),
    en: (p: { field: string }) => ({
      message: 'This cannot be left unknown.',
      place: sayField(p.field, 'en'),
      fix: 'Accept it, correct it, or remove it.',
    }),
  },
  'not-here': {
    status: 422,
    vi: (p: { field: string }) => ({
      message: 'Không tách, ghép hay chuyển được ở chỗ này.',
      place: sayField(p.field, 'vi'),
      fix: 'Tách: đặt con trỏ giữa hai phần có chữ. Ghép: cần một nhiệm vụ ngay sau.',
    }),
    en: (p: { field: string }) => ({
      message: 'It cannot be split, joined or moved here.',
      place: sayField(p.field, 'en'),
      fix: 'To split, put the cursor between words. To join, a duty must follow.',
    }),
  },
  'changed-meanwhile': {
    status: 409,
    vi: (p: { field: string; by: string; at: string }) => ({
      message: `${p.by} đã xem hoặc sửa mục này lúc ${p.at}, sau khi bạn mở trang.`,
      place: sayField(p.field, 'vi'),
      fix: 'Chưa ghi thay đổi của bạn. Xem giá trị mới rồi quyết định lại.',
    }),
    en: (p: { field: string; by: string; at: string }) => ({
      message: `${p.by} looked at or corrected this at ${p.at}, after you opened the page.`,
      place: sayField(p.field, 'en'),
      fix: 'Your change was not kept. Look at the new value and decide again.',
    }),
  },
  'nothing-to-undo': {
    status: 409,
    vi: (p: { field: string }) => ({
      message: 'Việc này đã được hoàn tác rồi.',
      place: sayField(p.field, 'vi'),
      fix: 'Xem lại bản đọc mới nhất.',
    }),
    en: (p: { field: string }) => ({
      message: 'This was undone already.',
      place: sayField(p.field, 'en'),
      fix: 'Look at the latest reading.',
    }),
  },
  'later-act-stands-on-it': {
    status: 409,
    vi: (p: { field: string; by: string; at: string }) => ({
      message: `Chưa hoàn tác được: ${p.by} đã làm tiếp trên mục này lúc ${p.at}.`,
      place: sayField(p.field, 'vi'),
      fix: 'Hoàn tác việc làm sau trước.',
    }),
    en: (p: { field: string; by: string; at: string }) => ({
      message: `This cannot be undone yet: ${p.by} went on from it at ${p.at}.`,
      place: sayField(p.field, 'en'),
      fix: 'Undo the later act first.',
    }),
  },
});
