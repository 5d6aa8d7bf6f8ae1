// "trong vòng 24 giờ kể từ khi …", "sau 05 ngày làm việc kể từ ngày nhận …": so long after something happened.
import type { Deadline } from '../../../contract.ts';
import { countOf, countWord } from './counts.ts';
import type { Form, Groups } from './form.ts';

const opening =
  '(?:(?:trong vong|trong thoi (?:han|gian)|khong (?:qua|muon hon|cham hon|tre hon)|cham nhat(?: la| trong| sau)?(?: vong)?|toi da(?: khong qua)?|muon nhat(?: la| trong| sau)?|trong|sau) )';
/** "Thời hạn trả lời là 07 ngày": of what is done, and not of how long a thing holds. */
const term =
  '(?:^thoi han: (?:sau |trong )?|thoi (?:han|gian)(?: (?:bao cao|tra loi|phan hoi|hoan thanh|xu ly|giai quyet|khac phuc|gui|nop|cung cap|go bo|thong bao)){1,2}(?: (?:la|toi da|khong qua|trong|trong vong|sau)|[ ,:]{1,2})+ ?)';
/** "Chậm nhất 03 ngày trước ngày …" counts back, "17h ngày làm việc cuối" is an hour, "trong 02 tuần, từ … đến …" has its days. */
const otherwise =
  '(?! ?(?:\\d[\\doil]|[oil]\\d)(?![a-z\\d])| (?:cung ngay|(?:dau |cuoi )?nam)(?![a-z])| (?:lam viec )?truoc (?:khi|ngay|gio|luc|thoi diem|\\d)| ngay (?:lam viec|cuoi|hom|mai|thu|\\d)|[ ,:(]{1,3}\u0001)';
const lengthIn = (units: string): string =>
  `(?:${countWord} ?(?<span>${units})|(?<half>nua) (?<halved>gio|ngay|thang))(?: dong ho)?(?: dau(?: tien)?)?(?![a-z])${otherwise}`;
const hours = 'gio lam viec|gio|tieng|h(?![a-z])|phut|ngay lam viec';
const length = lengthIn(`${hours}|ngay dem|ngay|tuan(?: le)?|thang`);
/** "trong hai ngày thi" names days, and sets none: nothing may belong to them. */
const endOfDays = '(?= ?[.;,:()]| (?:ke|tinh|tu|sau|toi|de|phai|va|khi|noi)(?![a-z])|$)';
const since =
  ',? \\(?(?:(?:(?:ke |tinh )?tu |sau )(?:khi|ngay|thoi diem|luc)|(?:ke|tinh) tu (?!lan )(?=[a-z]|\\d{1,2}/))[^.;()]{0,160}';

/** How long a system may be down, a log is kept, a password lasts: a measure of things, and no deadline. */
const measure =
  /(?:trung binh|tro lai|khoi phuc|phuc hoi|(?:hoat dong|noi) lai|(?<!(?:thiet bi|may chu|kho|o cung|o dia|cong tac|van thu,?) )luu (?:tru|giu|nhat ky|log)|(?<![a-z])su co [^.;:]{0,60}?duoc (?:khac phuc|xu ly)|hieu luc|thay doi mat khau|bao hanh|gian doan|tu dong|tu thoat|cam ket)(?: (?!(?:bao cao|bao ngay|bao ve|thong bao|gui|nop)(?![a-z]))[^ .;]{1,12}){0,14} ?$/;
/** Beside these, a watch that goes on so long. */
const lasting = new RegExp(
  `${measure.source}|(?:nhat ky|so lieu|du lieu|lich su|log)(?: [^ .;,]{1,12}){0,3} ?$|(?<![a-z])lan(?: [^ .;,]{1,12}){0,5} ?$|(?:lien tuc|(?<!(?:kip|nguoi|can bo|to) )truc(?! ban| tiep| thuoc| tuyen)|(?<!(?:trung tam|phong|ban|doi|to|bo phan|ky su|he thong) )(?:theo doi|giam sat|van hanh))(?: [^ .;]{1,12}){0,6} ?$`,
);
const measureAfter = /^[ ,]{0,2}(?:gan nhat|gan day|tro lai|truoc do|qua\b|lien tiep|lien tuc)/;

function within({ n = '', span, half, halved }: Groups): Partial<Deadline> | null {
  // Half a day or a month has no length that all agree on.
  if (half) return { kind: 'within', rule: halved === 'gio' ? 'PT30M' : null };
  const count = countOf(n);
  if (count === null || span === undefined) return null;
  // Working days and hours depend on a calendar of holidays: the wording is kept and no duration is claimed.
  if (/lam viec/.test(span)) return { kind: 'within' };
  if (/^(?:gio|tieng|h)/.test(span)) return { kind: 'within', rule: `PT${count}H` };
  if (span === 'phut') return { kind: 'within', rule: `PT${count}M` };
  return { kind: 'within', rule: `P${count}${span.startsWith('tuan') ? 'W' : span === 'thang' ? 'M' : 'D'}` };
}

/** "Báo Văn phòng", "điện thoại cho trực ban", and not "bảo đảm", "bảo mật" without their diacritics. */
const tells =
  'bao(?! (?:dam|tri|mat|hanh|gom|quan|hiem|ton|lanh|chi)(?![a-z]))|dien (?:bao|thoai (?:cho|den|toi|ve|ngay))|(?<!cuoc )goi';
/** What is answered within so long: "không quá 90 ngày" may as well measure how long a thing may last. */
const answered = new RegExp(
  `(?<![a-z])(?:${tells}|phong toa|co lap|thong bao|phan hoi|phuc dap|tra loi|xac nhan|cung cap|gui|nop|trinh|xu ly|khac phuc|go bo|ngan chan|chan loc|chan|xoa|cap nhat)\\b.{0,140}$`,
);
/** What a unit does within so long, where nothing but "trong" says so. */
const delivered = new RegExp(
  `(?<![a-z])(?:${tells}|thong bao|phan hoi|phuc dap|tra loi|gui|chuyen|nop|ban giao|cung cap|xu ly|giai quyet|khac phuc|go|ngan chan|phong toa|co lap|khoa|ngat|cat|xoa|(?<!noi )dung|thu hoi|thay|cap nhat|xac minh|xac nhan|hoan thanh|xong|co mat|trinh)\\b.{0,140}$|(?:^|[.;] )va .{0,60}$`,
);

export const durations: Form[] = [
  {
    pattern: new RegExp(`(?<![a-z])trong(?: vong)? ${length} (?:sap )?toi(?=[ ,.;]|$)`, 'g'),
    read: within,
    rank: 3,
    unlessAfter: measure,
  },
  {
    // "sau khi kết thúc bầu cử 03 ngày": the event stands before the days.
    pattern: new RegExp(
      `(?<![a-z])sau (?:khi )?(?:ket thuc|hoan thanh|be mac|xay ra|phat hien|nhan duoc|tiep nhan|xu ly xong|khac phuc xong)(?: [a-z]{2,9}){0,6}? ${length}(?= ?[.;,)]| (?:phai|don vi|cac|gui|bao cao)(?![a-z])|$)`,
      'g',
    ),
    read: within,
    rank: 3,
    unlessAfter: measure,
  },
  {
    // "…, trong 01 giờ phải báo Phòng …, trong 24 giờ gửi báo cáo": what is done stands behind it.
    pattern: new RegExp(
      `(?<=^|[.;,:] )trong(?: vong| thoi (?:han|gian))?(?: khong qua| toi da)? ${length}(?=,? (?:(?!da |khong )[a-z]{2,9} ){0,4}?(?:bao(?! (?:dam|ve|tri|mat|hanh|gom))|thong bao|gui|nop|goi|cung cap|co lap|ngat|xac nhan|phan hoi|tra loi)(?![a-z]))`,
      'g',
    ),
    read: within,
    rank: 3,
    unlessBefore: /^[^.;]{0,40} (?:da|ghi nhan|xay ra)(?![a-z])/,
  },
  {
    // "Kể từ khi nhận được thông báo, sau 02 giờ nhà mạng phải …": what it runs from stands first.
    pattern: new RegExp(
      `(?<![a-z])(?:ke |tinh )?tu (?:khi|luc|thoi diem)(?: [^ .;,()]{1,12}){1,14}, (?:trong(?: vong)?|sau|cham nhat(?: sau| trong)?|khong qua) ${length}(?= [a-z])`,
      'g',
    ),
    read: within,
    rank: 3,
    unlessAfter: measure,
  },
  {
    pattern: new RegExp(`${term}${length}(?! ?/| (?:mot|0?1) lan)(?:${since})?`, 'g'),
    read: within,
    rank: 3,
    unlessAfter: measure,
    unlessBefore: measureAfter,
  },
  {
    pattern: new RegExp(`${opening}${length}${since}`, 'g'),
    read: within,
    rank: 3,
    unlessAfter: measure,
    unlessBefore: measureAfter,
  },
  {
    pattern: new RegExp(
      `(?:cham nhat(?: la| trong| sau)?(?: vong)?|muon nhat(?: la| trong| sau)?) ${length}(?!,? (?:cac ngay|thu|hang|moi|cung ngay|hom nay|chieu|sang|toi)(?![a-z]))`,
      'g',
    ),
    read: within,
    rank: 3,
    unlessAfter: measure,
    unlessBefore: measureAfter,
  },
  {
    pattern: new RegExp(`(?:trong vong|trong thoi (?:han|gian)|khong (?:de )?qua|toi da) ${length}`, 'g'),
    read: within,
    rank: 3,
    after: answered,
    unlessAfter: measure,
    unlessBefore: measureAfter,
  },
  {
    // "Tổ chức học lại trong vòng 02 tuần": days and weeks in which things are done, hours in which machines are.
    pattern: new RegExp(
      `(?<![a-z])trong vong ${lengthIn('ngay lam viec|ngay|tuan(?: le)?')}${endOfDays}`,
      'g',
    ),
    read: within,
    rank: 3,
    after: /^[^.;]{4,160}$/,
    unlessAfter: new RegExp(
      `${lasting.source}|(?<![a-z])(?:da|neu|ghi nhan|xay ra|phat hien|(?<!(?:chuan|thiet|trang) )bi|chua|khong|nhieu|so luong)(?![a-z])`,
    ),
    unlessBefore: measureAfter,
  },
  {
    // "Cấp, thu hồi tài khoản trong thời hạn 02 ngày làm việc".
    pattern: new RegExp(`(?<![a-z])trong thoi han ${length}`, 'g'),
    read: within,
    rank: 3,
    after: delivered,
    unlessAfter: lasting,
    unlessBefore: measureAfter,
  },
  ...[lengthIn(hours), `${lengthIn('ngay dem|ngay|tuan(?: le)?|thang')}${endOfDays}`].map(
    (own): Form => ({
      pattern: new RegExp(`(?<![a-z])trong ${own}`, 'g'),
      read: within,
      rank: 3,
      after: delivered,
      unlessAfter: lasting,
      unlessBefore: measureAfter,
    }),
  ),
];
