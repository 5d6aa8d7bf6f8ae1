// "trước ngày …", "chậm nhất ngày …", "thời hạn: …", "gửi về … trong ngày …": a day by which a thing is due.
import { clock, dayOf, dayPoint, type Form, timeOf } from './form.ts';

const latest =
  '(?:cham nhat|muon nhat|tre nhat|(?:(?<![a-z])han(?: chot| cuoi(?: cung)?| gui| nop| bao cao| tra loi| phan hoi| hoan thanh)|thoi han)(?: (?!trong|vong)[a-z]{2,9}){0,6}|khong (?:qua|muon hon|cham hon|tre hon)|thoi gian (?:hoan thanh|thuc hien|gui|nop|bao cao)(?: [a-z]{2,9}){0,4}|(?:thoi diem|ngay) (?:khoa so|chot so(?: lieu)?|cuoi(?: cung)?|ket thuc)(?: (?:nop|gui|nhan)[a-z ]{0,20})?|hoan thanh|xong|den het|het)';
const filler =
  '(?:[ ,:]{1,2}(?:la|vao|den|het gio lam viec|het|trong|chieu|sang|cuoi|luc|thoi diem|truoc|nhu sau))*[ ,:(]{1,2}';

/** What is told of the past or of another thing's day, and not asked for. */
const told =
  /(?:nghi huu|thoi viec|nghi viec|het han(?: hop dong)?|chuyen cong tac|thoi giu chuc vu)(?: [^ ,;]{1,12}){0,2} ?$|(?:hieu luc|(?:^|[,:(] ?|lieu |duoc )tinh|ke tu|(?<!viec )(?:duoc|da|vua|tung) (?:cap|tao|dau tu|ban hanh|mua|trang bi|thanh lap|dua vao|xay dung|cong bo|phat hanh|ky|phat hien|ghi nhan|xay ra|dang ky|cai dat|van hanh|su dung|hoat dong|nhan|dien ra))(?: (?!gui|bao|hoan|nop|khac|xu|thay|go|ra|thu|de|to|lap)[^ ,;]{1,12}){0,8} ?(?:tu|den|toi|het)? ?$/;
const toldAfter = /^[ ,)]{0,2}(?:da|ghi nhan|xay ra|dien ra|co hieu luc|con \d|moi co|chi co)\b/;

const untilDay =
  (kind: 'before' | 'by'): Form['read'] =>
  (groups, _raw, issued) => ({ kind, date: dayOf(groups, issued), time: timeOf(groups) });

export const days: Form[] = [
  {
    // "kỳ đầu gửi trước 06/6/2025, các kỳ sau vào ngày 05 hằng tháng": the first time is the day that comes.
    pattern: new RegExp(
      `(?<![a-z])(?:ky|lan|dot) (?:dau(?: tien)?|thu nhat|1)(?![\\d/]) [^.;\\d\u0001]{0,60}?(?<first>truoc|cham nhat|muon nhat|vao)${filler}${dayPoint}`,
      'g',
    ),
    read: (groups, raw, issued) => untilDay(groups.first === 'truoc' ? 'before' : 'by')(groups, raw, issued),
    rank: 0,
  },
  {
    // "trước buổi giao ban tuần sau (thứ Hai, 17/7/2023)": the day in brackets is the day of what is named.
    pattern: new RegExp(
      `(?<!ke )(?<!thoi gian )truoc (?:khi |luc )?[a-z][^.;()\\d\u0001]{2,60}\\((?:tuc )?${dayPoint}\\)?`,
      'g',
    ),
    read: untilDay('before'),
    rank: 2,
  },
  {
    pattern: new RegExp(
      `(?<!ke )(?<!thoi gian )truoc(?:[ ,:]{1,2}(?:luc|vao|het|cuoi|thoi diem|thoi han|la|(?:dau |cuoi )?gio (?:lam viec|hanh chinh)|dau gio|cuoi gio))*[ ,:(]{1,2}${dayPoint}`,
      'g',
    ),
    read: untilDay('before'),
    rank: 2,
    unlessAfter: told,
    unlessBefore: toldAfter,
  },
  {
    pattern: new RegExp(`(?:cham nhat|muon nhat|tre nhat)${filler}${dayPoint}`, 'g'),
    read: untilDay('by'),
    rank: 2,
    unlessBefore: toldAfter,
  },
  {
    pattern: new RegExp(`${latest}${filler}${dayPoint}`, 'g'),
    read: untilDay('by'),
    rank: 2,
    unlessAfter: told,
    unlessBefore: toldAfter,
  },
  {
    pattern: new RegExp(
      `(?:trong|vao|den)[ ,](?:sang |chieu |cuoi )?(?:${clock}[ ,]{1,2})?ngay ${dayPoint.replace(/\(\?<(?:h|min)>/g, '(?:')}`,
      'g',
    ),
    read: untilDay('by'),
    rank: 2,
    after:
      /(?:gui|bao cao|nop|hoan thanh|xong|phan hoi|cung cap|thuc hien xong|co mat|tra loi|han)\b.{0,120}$/,
    unlessAfter:
      /(?:xay ra|dien ra|to chuc|hieu luc|(?:^|[,:(] )tinh)(?: (?!gui|bao|nop|hoan)[^ ,;]{1,12}){0,6} $/,
    unlessBefore: toldAfter,
  },
  {
    pattern: new RegExp(`(?<=^|[.;:] )trong ngay ${dayPoint}`, 'g'),
    read: untilDay('by'),
    rank: 2,
    unlessBefore: /^[^.;]{0,80} (?:da|ghi nhan|xay ra|dien ra|co hieu luc|phat hien)(?![a-z])/,
  },
  {
    pattern: new RegExp(`(?:(?<=^|[.;:] )|tu nay )den (?:het )?ngay ${dayPoint}`, 'g'),
    read: untilDay('by'),
    rank: 2,
    unlessBefore: toldAfter,
  },
  {
    pattern: new RegExp(
      `truoc[ ,:]{1,2}${clock}(?: trong ngay| cung ngay| hom nay| ngay mai|(?= ?[.;,)]| de | de$|$))`,
      'g',
    ),
    read: (groups) => ({ kind: 'before', time: timeOf(groups) }),
    rank: 4,
  },
];
