// "tổ chức diễn tập ngày …", "cử cán bộ dự tập huấn vào ngày …": the one day on which a unit holds or attends something.
import { clock, dayAhead, dayOf, dayOnly, type Form, weekday } from './form.ts';
import { happens, told, toldAfter } from './told.ts';

const occasion =
  '(?:dien tap|tap huan|boi duong|hoi (?:nghi|thao|thi|thao)|toa dam|cuoc (?:hop|thi)|buoi|phien|lop|le(?! [td])|ngay hoi|ra quan|phat dong|tong duyet|hop|giao ban|sinh hoat|tong (?:kiem tra|ra quet))(?![a-z])';
/** What is held by those asked: "Hội nghị tổ chức ngày …" and "Sở sẽ tổ chức …" only tell of it. */
const held = `(?<!(?:se|da|vua|du kien|do [^.;,]{1,40}) )(?:to chuc(?: [a-z\\d]{1,9}){0,3}? ${occasion}|(?<=^|[,:] |don vi |phai )dien tap(?![a-z]))`;
const attended = `(?:tham gia|tham du|(?<=cu [^.;]{1,60} |^|phai )du)(?: [a-z]{2,9}){0,4}? ${occasion}`;
/** "Nói chuyện chuyên đề, mỗi khu 01 buổi vào ngày Chủ nhật 16/5/2021". */
const counted = `(?:moi [^.;,\\d]{2,30} )(?:mot|0?\\d) (?:buoi|lop|phien|dot)(?![a-z])`;
const invited =
  '(?<![a-z])(?:kinh|tran trong|giay) moi(?![a-z])|(?<![a-z])moi (?:dong chi|quy|cac|dai bieu|ong|ba)(?![a-z])';

/** "Bàn giao phòng, máy lúc 14h00 ngày 13/3/2026": what is done at an hour that is still to come. */
const doneAt: Form = {
  pattern: new RegExp(`(?:vao )?(?=luc )${clock}[ ,]{1,2}(?=ngay |${weekday})${dayOnly}`, 'g'),
  read: dayAhead,
  rank: 5,
  after:
    /(?:^|[.;:,] |(?<![a-z])(?:phai|can|don vi|va) )(?:ban giao|nhan|mo|dong|khoa|ngat|tat|bat|khoi dong|chay|chuyen|dua|cat|thao|lap|tap trung|trien khai|van hanh)(?![a-z])[^.;:]{0,120}$/,
  unlessAfter: new RegExp(`${told.source}|${happens}`),
  unlessBefore: toldAfter,
};

export const eventDays: Form[] = [
  doneAt,
  {
    pattern: new RegExp(
      `(?:(?:vao|trong|luc|tu)(?: luc)? )?(?:${clock}[ ,]{1,2})?(?:(?:buoi )?(?:sang|chieu|toi) )?(?=ngay |${weekday})${dayOnly}`,
      'g',
    ),
    read: (groups, _raw, issued) => {
      const on = dayOf(groups, issued);
      return on === null ? null : { kind: 'during', from: on, to: on };
    },
    rank: 5,
    after: new RegExp(
      `(?<![a-z])(?:${held}|${attended}|${counted})(?:[^.;:\\d\u0001]|\\d{1,4}(?= [a-z])){0,80}$`,
    ),
    unlessAfter: new RegExp(`${told.source}|${invited}`),
    unlessBefore: toldAfter,
    unlessBehind: true,
  },
];
