// "định kỳ hằng quý", "mỗi tuần một lần": how often, without a day.
import type { Deadline } from '../../../contract.ts';
import { clock, type Form, type Groups, weekday } from './form.ts';
import { every, filler, frequency, lead, rule } from './rhythm.ts';

function bare(groups: Groups): Partial<Deadline> {
  const n = Number(groups.n ?? 1);
  const unit = groups.unit ?? 'thang';
  return rule(
    [`FREQ=${frequency[unit]}`, n > 1 && !/INTERVAL/.test(frequency[unit]!) && `INTERVAL=${n}`],
    groups,
  );
}

export const bareRhythms: Form[] = [
  {
    // A week of each month or quarter is no rule that a calendar could hold without a guess at which day.
    pattern: new RegExp(
      `(?:vao|trong|${lead})? ?(?:tuan|ngay(?: lam viec)?|${weekday}) (?:dau|cuoi|(?:thu )?(?:nhat|hai|ba|tu|[1-5]))(?: tien| cung)? (?:cua )?(?:moi|hang) (?:thang|quy|nam)`,
      'g',
    ),
    read: () => ({ kind: 'recurring' }),
    rank: 1,
  },
  {
    // "Định kỳ thứ Tư tuần cuối của tháng".
    pattern: new RegExp(
      `(?:dinh ky|(?:hang|moi) thang)[ ,(:]{1,3}(?:[a-z]{2,6} ){0,3}(?:ngay )?${weekday} tuan (?:dau|cuoi|thu (?:nhat|hai|ba|tu))(?: cua)?(?: (?:hang|moi))? thang(?! ?\\d)`,
      'g',
    ),
    read: () => ({ kind: 'recurring' }),
    rank: 1,
  },
  {
    // "Báo cáo vào thứ Năm tuần cuối tháng."
    pattern: new RegExp(
      `(?:vao|truoc) (?:ngay )?${weekday} (?:cua )?tuan (?:dau|cuoi|thu (?:nhat|hai|ba|tu))(?: cua)?(?: (?:hang|moi))? thang(?= ?[.;,)]| ?$)`,
      'g',
    ),
    read: () => ({ kind: 'recurring' }),
    rank: 1,
    after: /(?<![a-z])(?:bao cao|gui|nop|cap nhat|tong hop)(?![a-z]).{0,120}$/,
  },
  {
    // "Hằng tháng (ngày cuối cùng của tháng)".
    pattern:
      /(?:hang|moi) (?<each>thang|quy|tuan)[ ,(:]{1,3}(?:(?:truoc|cham nhat|vao) )?ngay (?:lam viec )?(?:dau|cuoi)(?: tien| cung)? (?:cua )?\k<each>/g,
    read: () => ({ kind: 'recurring' }),
    rank: 1,
  },
  {
    pattern: new RegExp(`${lead}${filler} ${clock},? (?:hang|moi) (?<unit>ngay)`, 'g'),
    read: bare,
    rank: 3,
  },
  {
    // "Báo cáo quân số lúc 17.00 hằng ngày".
    pattern: new RegExp(`(?=luc )${clock},? (?:hang|moi) (?<unit>ngay)`, 'g'),
    read: bare,
    rank: 3,
    after: /(?<![a-z])(?:bao cao|gui|nop|cap nhat|tong hop)(?![a-z]).{0,120}$/,
  },
  {
    // "Trước 7h và 15h hằng ngày".
    pattern: new RegExp(
      `${lead}${filler} \\d{1,2} ?(?:gio|h)(?: ?\\d{2})?(?:, | va |, va )(?:truoc )?\\d{1,2} ?(?:gio|h)(?: ?\\d{2})?,? (?:hang|moi) (?<unit>ngay)`,
      'g',
    ),
    read: bare,
    rank: 3,
  },
  {
    pattern: new RegExp(`(?:hang|moi) (?<unit>ngay)[ ,(:]{1,3}${lead}${filler} ${clock}`, 'g'),
    read: bare,
    rank: 3,
  },
  {
    // "Hằng ngày báo cáo tình hình về trực ban trước 16 giờ".
    pattern: new RegExp(
      `(?:hang|moi) (?<unit>ngay),? (?:[a-z]{2,9} ){0,4}(?:tong hop|bao cao|gui|cap nhat)(?![a-z])(?:(?!trong ngay|hom )[^.;\\d]){0,80}? ${lead}${filler} ${clock}(?<further>,? va (?:truoc )?\\d)?(?!,? (?:ngay|thu) )`,
      'g',
    ),
    read: (groups) => (groups.further ? { ...bare(groups), time: null } : bare(groups)),
    rank: 3,
  },
  {
    pattern: new RegExp(
      `(?:dinh ky|(?:thoi (?:han|gian)|tien do)[^.;\\d]{0,24}:)[^.;\\d]{0,30}? ${every}`,
      'g',
    ),
    read: bare,
    rank: 5,
  },
  {
    // "Báo cáo hai lần mỗi ngày (7h30 và 16h30)", "ngày 02 lần (trước 8h và trước 16h)": hours make it no mere habit.
    pattern:
      /(?<=(?:bao cao|gui|cap nhat|tong hop)[^.;]{0,60} )(?:(?:hai|ba|0?[23]) lan ?(?:\/|trong|mot|moi|hang) ?(?<unit>ngay)|(?:moi |mot )?(?<unit2>ngay) (?:hai|ba|0?[23]) lan)(?=[ ,(:]{1,3}(?:(?:truoc|vao|luc|cham nhat) ){0,2}\d{1,2} ?(?:gio|h|:))/g,
    read: () => ({ kind: 'recurring', rule: 'FREQ=DAILY' }),
    rank: 2,
  },
  {
    pattern:
      /dinh ky (?:(?<n>\d{1,2}) )?(?<unit>tuan|thang|quy|nam)(?: ?\/ ?lan| (?:1|mot|01) lan)?(?= ?[.;,()]| bao| gui| tong| va|$)/g,
    read: bare,
    rank: 5,
  },
  {
    // "Mỗi tuần một lần", "03 tháng một lần".
    pattern:
      /(?:(?<n>\d{1,2}) (?<span>tuan|thang|nam)|(?:hang|moi)(?: mot)? (?<unit>ngay|tuan|thang|quy|nam))(?: it nhat| toi thieu)? (?:mot|1|01|hai|2|02) lan(?![a-z])/g,
    read: (groups) => bare({ ...groups, unit: groups.unit ?? groups.span }),
    rank: 6,
  },
  {
    pattern: /(?:bao cao|tong hop|gui)[^.;]{0,30}? (?:hang|moi) (?<unit>tuan|thang|quy|nam)/g,
    read: bare,
    rank: 5,
  },
];
