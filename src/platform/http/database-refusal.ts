// What the database itself refuses, told as a refusal and not as a failure: it kept nothing of the request.
import { defineRefusals, type Refusal, refuse } from './problem.ts';

const refusals = defineRefusals({
  'changed-meanwhile': {
    status: 409,
    vi: () => ({
      message: 'Người khác vừa lưu cùng một mã hoặc cùng một mục.',
      fix: 'Tải lại trang để xem bản mới, rồi làm lại.',
    }),
    en: () => ({
      message: 'Somebody has just saved the same code or entry.',
      fix: 'Reload to see it, then try again.',
    }),
  },
  'sign-not-kept': {
    status: 422,
    vi: () => ({
      message: 'Có ký tự không lưu được (ký tự rỗng, NUL).',
      fix: 'Xóa ký tự lạ trong phần vừa dán rồi gửi lại.',
    }),
    en: () => ({
      message: 'It holds a sign that cannot be kept (NUL).',
      fix: 'Remove it from what you pasted and send again.',
    }),
  },
});

/** By SQLSTATE: row security, unique entries, text that PostgreSQL cannot keep. Null: it is a failure after all. */
export function databaseRefusal(error: unknown): Refusal | null {
  switch ((error as { code?: string } | null)?.code) {
    case '42501':
      return refuse['not-allowed']();
    case '23505':
    case '23P01':
    case '40001':
      return refusals['changed-meanwhile']();
    case '22021':
    case '22P05':
      return refusals['sign-not-kept']();
    default:
      return null;
  }
}
