// "trước, trong và sau Đại hội", "trong dịp nghỉ lễ Quốc khánh": a time that an event or a holiday names.
import type { Deadline } from '../../../contract.ts';
import { fold } from '../../lines/fold.ts';
import { datePattern, matchedDate } from '../calendar.ts';
import { holidayDate } from '../holiday.ts';
import type { Form, Groups, IssuedWhen } from './form.ts';

function event(_groups: Groups, raw: string, issued: IssuedWhen): Partial<Deadline> {
  const day = new RegExp(datePattern()).exec(fold(raw));
  const on = day?.groups ? matchedDate(day.groups) : null;
  return on ? { kind: 'during', from: on, to: on } : { kind: 'during', date: holidayDate(raw, issued.year) };
}

const holiday = '(?:tet [^,.;()]{3,40}|quoc khanh[^,.;()]{0,16}|gio to[^,.;()]{0,30}|30 ?/ ?4)';

export const events: Form[] = [
  {
    pattern: new RegExp(`truoc (?:ngay |dip |ky nghi |dip nghi )?(?:le |nghi )?${holiday}`, 'g'),
    read: (_groups, raw, issued) => ({ kind: 'before', date: holidayDate(raw, issued.year) }),
    rank: 6,
  },
  { pattern: /(?:thoi gian )?truoc, trong va sau [^.;]{1,240}/g, read: event, rank: 7 },
  {
    pattern:
      /trong (?:cac |suot )?(?:(?:thoi gian|dip|ngay)(?: dien ra| to chuc)?(?: nghi)? (?:le|tet|dai hoi|hoi nghi|bau cu|cuoc bau cu|ky hop|su kien|ky niem|ky thi|gio to|quoc khanh)|thoi gian dien ra)[^,.;()]{0,240}/g,
    read: event,
    rank: 7,
  },
];
