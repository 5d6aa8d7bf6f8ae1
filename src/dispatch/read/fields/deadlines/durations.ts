// "trong vòng 24 giờ kể từ khi …", "sau 05 ngày làm việc kể từ ngày nhận …": so long after something happened.
import type { Deadline } from '../../../contract.ts';
import type { Form, Groups } from './form.ts';

const opening =
  '(?:(?:trong vong|trong thoi (?:han|gian)|khong qua|cham nhat(?: la| trong| sau)?(?: vong)?|toi da(?: khong qua)?|muon nhat|trong|sau) )';
const length =
  '(?:(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi) ?\\((?=\\d{1,3}\\)))?(?<n>\\d{1,3})\\)?(?: ?\\([^()]{1,30}\\))? ?(?<span>gio lam viec|gio|tieng|h(?![a-z])|phut|ngay lam viec|ngay|tuan|thang)';
const since = ',? \\(?(?:(?:ke |tinh )?tu |sau )(?:khi|ngay|thoi diem|luc)[^.;()]{0,160}';

/** How long a system may be down, a log is kept, a password lasts: a measure of things, and no deadline. */
const measure =
  /(?:tro lai|khoi phuc|phuc hoi|hoat dong lai|luu (?:tru|giu|nhat ky|log)|nhat ky|hieu luc|thay doi mat khau|bao hanh|gian doan)(?: [^ .;]{1,12}){0,14} ?$/;
/** Beside these, a watch that goes on so long. */
const lasting = new RegExp(
  `${measure.source}|(?:lien tuc|truc(?! ban| tiep| thuoc| tuyen)|theo doi|giam sat|van hanh)(?: [^ .;]{1,12}){0,6} ?$`,
);
const measureAfter = /^[ ,]{0,2}(?:gan nhat|gan day|tro lai|truoc do|qua\b|lien tiep|lien tuc)/;

function within({ n, span = '' }: Groups): Partial<Deadline> {
  // Working days and hours depend on a calendar of holidays: the wording is kept and no duration is claimed.
  if (/lam viec/.test(span)) return { kind: 'within' };
  const count = Number(n);
  if (/^(?:gio|tieng|h)/.test(span)) return { kind: 'within', rule: `PT${count}H` };
  if (span === 'phut') return { kind: 'within', rule: `PT${count}M` };
  return { kind: 'within', rule: `P${count}${span === 'tuan' ? 'W' : span === 'thang' ? 'M' : 'D'}` };
}

export const durations: Form[] = [
  {
    pattern: new RegExp(`${opening}${length}${since}`, 'g'),
    read: within,
    rank: 3,
    unlessAfter: measure,
    unlessBefore: measureAfter,
  },
  {
    pattern: new RegExp(
      `(?:trong vong|trong thoi han|khong (?:de )?qua|cham nhat(?: la| trong| sau)?|toi da) ${length}(?![a-z])`,
      'g',
    ),
    read: within,
    rank: 3,
    after:
      /(?:bao(?: cao| ngay| cho| ve| tin)|dien bao|goi|phong toa|co lap|thong bao|phan hoi|tra loi|cung cap|gui|xu ly|khac phuc|go bo|ngan chan|cap nhat)\b.{0,140}$/,
    unlessAfter: measure,
    unlessBefore: measureAfter,
  },
  {
    pattern:
      /trong (?<n>\d{1,3})(?: ?\([^()]{1,30}\))? ?(?<span>gio lam viec|gio|tieng|phut|ngay lam viec)(?![a-z])/g,
    read: within,
    rank: 3,
    after:
      /(?:bao cao|bao ngay|thong bao|phan hoi|tra loi|gui|chuyen|nop|ban giao|cung cap|xu ly|giai quyet|khac phuc|go|ngan chan|phong toa|co lap|khoa|ngat|cat|dung|thu hoi|thay|cap nhat|xac minh|xac nhan|hoan thanh|xong|co mat|trinh)\b.{0,140}$|(?:^|[.;] )va .{0,60}$/,
    unlessAfter: lasting,
    unlessBefore: measureAfter,
  },
];
