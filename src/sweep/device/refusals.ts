// What steps on devices and the sharing of their detail refuse.
import { defineRefusals, type Refusal } from '../../platform/http/problem.ts';
import type { StepProblem } from './rules.ts';

const device = (p: { name: string }) => p.name;

export const refusals = defineRefusals({
  'no-deed': {
    status: 422,
    vi: (p: { name: string }) => ({
      message: 'Chưa ghi đã làm gì để làm sạch máy.',
      place: device(p),
      fix: 'Ghi việc đã làm rồi lưu lại.',
    }),
    en: (p: { name: string }) => ({
      message: 'What was done to clean the machine is not said.',
      place: device(p),
      fix: 'Say what was done and save again.',
    }),
  },
  'no-reason': {
    status: 422,
    vi: (p: { name: string }) => ({
      message: 'Báo nhầm thì phải có lý do.',
      place: device(p),
      fix: 'Ghi lý do rồi lưu lại.',
    }),
    en: (p: { name: string }) => ({
      message: 'A false positive needs its reason.',
      place: device(p),
      fix: 'Give the reason and save again.',
    }),
  },
  'cleaned-ahead': {
    status: 422,
    vi: (p: { name: string }) => ({
      message: 'Giờ làm sạch ở sau lúc này.',
      place: device(p),
      fix: 'Ghi lại giờ đã làm xong.',
    }),
    en: (p: { name: string }) => ({
      message: 'The cleaning is said to end later than now.',
      place: device(p),
      fix: 'Give the time at which it was done.',
    }),
  },
  'seen-since': {
    status: 422,
    vi: (p: { name: string }) => ({
      message: 'Nhật ký cho thấy máy còn kết nối sau giờ làm sạch đã ghi.',
      place: device(p),
      fix: 'Kiểm tra lại máy; nếu đã làm sạch sau đó, ghi giờ muộn hơn lần thấy cuối.',
    }),
    en: (p: { name: string }) => ({
      message: 'The logs show it connecting after the time of cleaning that is given.',
      place: device(p),
      fix: 'Look at the machine again; if it was cleaned later, give a time after it was last seen.',
    }),
  },
  'nothing-to-undo': {
    status: 409,
    vi: () => ({
      message: 'Không còn gì để hoàn tác: các máy này đã thay đổi sau đó.',
      fix: 'Tải lại trang rồi sửa từng máy.',
    }),
    en: () => ({
      message: 'There is nothing left to undo: these machines have changed since.',
      fix: 'Reload and change them one by one.',
    }),
  },
  'already-shared': {
    status: 409,
    vi: () => ({ message: 'Chi tiết của việc này đang được chia sẻ.', fix: 'Tải lại trang.' }),
    en: () => ({ message: 'The detail of this duty is shared already.', fix: 'Reload the page.' }),
  },
});

/** `already-so` is no reason to refuse the others of a set. */
export const refusalOf = (problem: Exclude<StepProblem, 'already-so'>, names: readonly string[]): Refusal =>
  refusals[problem]({ name: names.slice(0, 5).join(', ') }, names);
