// "trong tháng 11/2025", "trước quý II/2024", "đến hết năm 2025": a month, a quarter or a year in which a thing is due.
import type { Deadline } from '../../../contract.ts';
import { isoDate, lastOfMonth, monthOf, monthWord, namedWithYear } from '../calendar.ts';
import { countOf, countWord } from './counts.ts';
import { type Form, type Groups, type IssuedWhen, relativeYearOf, yearFor } from './form.ts';
import { toldAfter as toldAfterSpan, told as toldOfSpan } from './spans.ts';
import { ofPromise, toldAfter, toldOfPast } from './told.ts';

const opening =
  '(?<op>truoc|trong(?: (?:ky|dot|buoi|phien|sinh hoat)(?: [a-z]{2,7}){0,5})?|cham nhat|muon nhat|tre nhat|den het|den cuoi|het|hoan thanh|xong|cuoi|vao|(?<!(?:con|het|qua|vo|co|gioi|quyen) )han(?: cuoi| chot)?|(?:thoi (?:han|gian)|tien do)(?: [a-z]{2,9}){0,4})(?<op2>(?:[ ,:]{1,2}(?:vao|la|trong|den|het|truoc|cuoi|dau|khoang|khi (?:ket thuc|het)))*)[ :]{1,2}';
const quarters = ['i', 'ii', 'iii', 'iv'];
const roman = '(?:iv|i{1,3}|[1-4])(?![a-z\\d])';
const year =
  '(?:(?: ?/ ?|,? nam |[ -])(?<year>20\\d\\d)(?!\\d)| nam (?<rel>nay|sau|toi)(?![a-z])|(?! ?/| ?nam|\\d|-))';
const quarterWord = '(?:quy |(?<![a-z])q[. ]?(?=(?:iv|i{1,3}|[1-4]) ?/))';
const ofMonths = `(?:(?:thang |(?<![a-z])t(?=\\d)|(?=\\d{1,2} ?/ ?20\\d\\d(?!\\d)))(?<month>${monthWord}|${namedWithYear})(?![a-z]| ?[/.] ?\\d{1,2} ?[/.]|-\\d{1,2}-)(?:(?: ?[-,]| va) ?(?:thang |t(?=\\d))?(?<month2>\\d{1,2})(?=/| nam))?|${quarterWord}(?<quarter>${roman})(?:(?: ?[-,]| va) ?(?:quy )?(?<quarter2>${roman}))?)${year}`;
/** A month or a quarter of a printed year, or of none. */
const oneOf = (tag: string): string =>
  `(?:(?:thang |(?<![a-z])t(?=\\d)|(?<![\\d/])(?=\\d{1,2} ?/ ?20\\d\\d(?!\\d)))(?<month${tag}>\\d{1,2})|${quarterWord}(?<quarter${tag}>${roman}))(?:(?: ?/ ?|,? nam )(?<year${tag}>20\\d\\d)(?!\\d)|(?! ?/| ?nam|\\d|-))`;
/** Words that make a month part of a name: "báo cáo tháng 6/2024", "bản vá tháng 4"; "gửi báo cáo trong tháng 6" names none. */
const named = new RegExp(
  '(?:(?:^|[,;] )so (?:vu|luong|luot|ca)(?: [^ ,;]{1,8}){0,4}|(?:gia|phi|cuoc|muc|luong|lai suat)(?: [^ ,;]{1,12}){0,6} (?:giu nguyen|khong doi|on dinh|ap dung)|hieu luc|gia tri|(?:con|het) han|bao hanh|ban va|so lieu|cong bo|phat hanh|hoi nghi|xay ra|dien ra|(?:^|[,:(] ?|so lieu |duoc |luy ke |cap nhat )tinh|duoc|(?<!thu )tu) ?$|' +
    '(?<!bao cao(?: [^ ,;]{1,8}){1,6} )(?<!(?:gui|nop|co|lap|trinh|xay dung|hoan thanh|phe duyet|thong qua|ban hanh|cong bo)(?: [a-z]{1,7}){0,3} )(?:bao cao|ke hoach|ket qua|chuong trinh) ?$',
);
/** "… kể từ ngày cuối cùng của thời hạn nộp quý 4": what another term is counted from. */
const ofTerm = /(?:cuoi cung|ket thuc)(?: cua)? $/;
/** A rule that was issued, a thing that was bought before a month that is over. */
const issuedThen = new RegExp(`ban hanh ?$|${toldOfPast.source}`);

const quarterOf = (text: string): number => quarters.indexOf(quarters[Number(text) - 1] ?? text);

function monthsOf(groups: Groups): [number, number] {
  if (!groups.quarter) return [monthOf(groups.month ?? ''), monthOf(groups.month2 ?? groups.month ?? '')];
  return [quarterOf(groups.quarter) * 3 + 1, quarterOf(groups.quarter2 ?? groups.quarter) * 3 + 3];
}

/** `before` the first day, `by` the last, or `during` the whole, as the words around say. */
function due(words: string, from: string | null, to: string | null): Partial<Deadline> {
  if (/truoc/.test(words) && !/cuoi|het|ket thuc/.test(words)) return { kind: 'before', date: from };
  if (/cham nhat|muon nhat|tre nhat|het|ket thuc|cuoi|^han/.test(words)) return { kind: 'by', date: to };
  return { kind: 'during', from, to };
}

const yearOf = ({ year, rel }: Groups, month: number, issued: IssuedWhen): number | null =>
  year ? Number(year) : rel ? relativeYearOf(rel, issued) : yearFor(month, issued);

/** "Quý II, quý IV": a list of two that leaves out what lies between them. */
const leavesOut = ({ quarter }: Groups, raw: string, length: number): boolean =>
  /,| va /.test(raw) && length > (quarter ? 6 : 2);

function months(groups: Groups, raw: string, issued: IssuedWhen): Partial<Deadline> | null {
  const [first, last] = monthsOf(groups);
  if (!(first >= 1 && last <= 12 && first <= last)) return null;
  const own = yearOf(groups, last, issued);
  const words = `${groups.op ?? ''}${groups.op2 ?? ''}`;
  return own === null || leavesOut(groups, raw, last - first + 1)
    ? due(words, null, null)
    : due(words, isoDate(own, first, 1), lastOfMonth(own, last));
}

/** "Quý IV/2025 - Quý I/2026", "từ tháng 10/2025 đến hết tháng 3/2026": from the first month of one to the last of the other. */
function fromOneToAnother(groups: Groups): Partial<Deadline> | null {
  const [first] = monthsOf(groups);
  const [, last] = monthsOf({ month: groups.month2, quarter: groups.quarter2 });
  const lastYear = Number(groups.year2);
  const firstYear = groups.year ? Number(groups.year) : first <= last ? lastYear : lastYear - 1;
  const [from, to] = [
    isoDate(firstYear, first, 1),
    last >= 1 && last <= 12 ? lastOfMonth(lastYear, last) : null,
  ];
  return from && to && from < to ? { kind: 'during', from, to } : null;
}

function years({ op = '', from, to }: Groups, _raw: string, issued: IssuedWhen): Partial<Deadline> | null {
  if (Number.isNaN(Number(to ?? from)) || (issued.year !== null && Number(to ?? from) < issued.year))
    return null;
  return due(op, `${from}-01-01`, `${to ?? from}-12-31`);
}

/** "6 tháng cuối năm 2025", "quý cuối năm nay": so many months from the beginning or the end of a year. */
function partOfYear(groups: Groups, _raw: string, issued: IssuedWhen): Partial<Deadline> | null {
  const count = groups.unit === 'quy' ? 3 : countOf(groups.n ?? '');
  const year = yearOf(groups, 12, issued);
  if (count === null || count > 11 || year === null) return null;
  return groups.side === 'dau'
    ? { kind: 'during', from: `${year}-01-01`, to: lastOfMonth(year, count) }
    : { kind: 'during', from: isoDate(year, 13 - count, 1), to: `${year}-12-31` };
}

/** Feasts, plans and figures of a year. */
const notAsked =
  /(?:le lon|ngay le|su kien|ky hop|hoi nghi|tet|xay ra|da|luu(?: tru| giu)?|giu|bao quan|ke hoach|ket qua|nhiem vu|so lieu|muc tieu|(?:^|[,;] |theo )du bao)(?: [^ ,;]{1,12}){0,4} $|(?:\d{1,2}|ba|sau|chin) thang $/;

/** What a year has had, or is feared to bring. */
const toldOfYear =
  /^,? (?:du kien co|da|co|ghi nhan|xay ra|cho thay|nguy co|tinh hinh|dien bien|xu huong|du bao)(?![a-z])/;

export const monthSpans: Form[] = [
  {
    pattern: new RegExp(
      `(?:(?:(?:trong )?(?:khoang|giai doan|thoi gian)(?: thoi gian)?(?= tu )|trong|tu|vao|thuc hien|tien do|thoi (?:han|gian)(?: [a-z]{2,9}){0,4})[ ,:]{1,2}(?:tu |trong )?|(?<=^|: |\\())${oneOf('')}(?: ?- ?|,? (?:den|toi|va) (?:het |cuoi |trong )?)${oneOf('2')}`,
      'g',
    ),
    read: fromOneToAnother,
    rank: 4,
    unlessAfter: toldOfSpan,
    unlessBefore: toldAfterSpan,
  },
  {
    pattern: new RegExp(`${opening}${ofMonths}`, 'g'),
    read: months,
    rank: 4,
    unlessAfter: new RegExp(`${named.source}|${ofPromise.source}|${ofTerm.source}`),
    unlessBefore: toldAfter,
    unlessBehind: issuedThen,
  },
  {
    // "Đến tháng 12/2025 hoàn thành kết nối".
    pattern: new RegExp(
      `(?<=^|[.;] )(?<op>den) ${ofMonths}(?=,? (?:phai |can |co ban )?(?:hoan|xong|dat|100))`,
      'g',
    ),
    read: (groups, raw, issued) => months({ ...groups, op: 'het' }, raw, issued),
    rank: 4,
  },
  {
    pattern: new RegExp(
      `(?<=^|: |\\()${ofMonths.replace(`${year}`, '(?: ?/ ?|,? nam )(?<year>20\\d\\d)')}`,
      'g',
    ),
    read: months,
    rank: 5,
    unlessAfter: named,
  },
  {
    pattern: new RegExp(
      `(?:trong |(?<=(?:thoi (?:han|gian)|tien do)(?: [a-z]{2,9}){0,3} ?: ))(?:${countWord} thang|(?<unit>quy)) (?<side>dau|cuoi)(?: tien| cung)? (?:cua )?nam(?: (?<year>20\\d\\d)| (?<rel>nay|sau|toi))?(?![\\d/])`,
      'g',
    ),
    read: partOfYear,
    rank: 5,
    isWhole: true,
    unlessAfter: /(?<![a-z])(?:ghi nhan|xay ra)(?: [^ ;]{1,12}){0,16} $/,
  },
  {
    pattern:
      /(?<op>den (?:het|cuoi)|truoc (?:khi )?(?:het|ket thuc)|cham nhat (?:het |cuoi )?|trong|cuoi|hoan thanh) nam (?:(?<from>20\d\d)|(?<rel>nay|sau|toi))(?![\d/a-z]| ?-)/g,
    read: (groups, raw, issued) =>
      years({ ...groups, from: groups.from ?? `${relativeYearOf(groups.rel ?? '', issued)}` }, raw, issued),
    rank: 6,
    after: /(?:^|hoan thanh|xong|dat|phan dau|bao dam|phai|can)(?![a-z]).{0,60}$/,
    unlessAfter: notAsked,
    unlessBefore: toldOfYear,
  },
  {
    pattern: /(?:vao nam|trong giai doan) (?<from>20\d\d)(?: ?- ?(?<to>20\d\d))?(?![\d/])/g,
    read: years,
    rank: 6,
    after: /(?:hoan thanh|xong|dat)(?![a-z]).{0,60}$/,
  },
  {
    pattern:
      /(?<op>(?:hoan thanh|xong|den het|den cuoi|cham nhat|het|cuoi|truoc|trong|(?:thoi (?:han|gian)|tien do)(?: [a-z]{2,9}){0,3} ?:)(?: (?:trong|den|het|cuoi|vao))*) (?:nam |(?<=: |trong ))(?<from>20\d\d)(?: ?- ?(?<to>20\d\d))?(?= ?[.;,)]| (?:hoan thanh|phai|100)|$)/g,
    read: years,
    rank: 6,
    unlessAfter: notAsked,
    unlessBefore: toldOfYear,
    unlessBehind: toldOfPast,
  },
];
