// "trước ngày …", "chậm nhất ngày …", "thời hạn: …", "gửi về … trong ngày …": a day by which a thing is due.
import { approach, clock, dayAhead, dayOf, dayOnly, dayPoint, type Form, timeOf, weekday } from './form.ts';
import { happens, told, toldAfter, toldOfPast } from './told.ts';

const latest =
  '(?:cham nhat|muon nhat|tre nhat|(?<![a-z])han (?:chot|cuoi(?: cung)?|gui|nop|nhan|dang ky|bao cao|tra loi|phan hoi|hoan thanh)(?:(?: [a-z]{2,9}){0,7}?|(?: [a-z]{2,9}){8,16}(?=:))|(?<![a-z]|(?:het|gioi|quyen|vo|co|con|qua|gia|ky|bao|thoi) )(?:han|deadline)|(?<!(?:^|[^a-z])co )thoi han(?! (?:cua )?(?:hop dong|giay phep|chung (?:thu|chi|nhan)|bao hanh|su dung|hieu luc|luu|bao quan|thue|vay)(?![a-z]))(?: (?!trong|vong)[a-z]{1,9}){0,6}(?: \\([^()\\d]{1,40}\\))?|khong (?:de )?(?:qua|muon hon|cham hon|tre hon|sau)|moc (?:cuoi(?: cung)?|hoan thanh)|thoi gian (?:hoan thanh|thuc hien|gui|nop|bao cao)(?: [a-z]{2,9}){0,4}|(?:thoi diem|ngay) (?:cuoi(?: cung)?|ket thuc|nop|gui|den han)(?: (?:nop|gui|nhan)[a-z ]{0,20})?|hoan (?:thanh|tat)|xong|den (?:het|cuoi(?= ngay))|het|(?:dong|(?<!tu )khoa|ngung nhan|dung nhan)(?= luc| vao))';

const untilDay =
  (kind: 'before' | 'by'): Form['read'] =>
  (groups, _raw, issued) => ({ kind, date: dayOf(groups, issued), time: timeOf(groups) });

/** "trước khi hết ngày 16/9" includes the day, as "vào hoặc trước ngày" does. */
const before: Form['read'] = (groups, raw, issued) =>
  untilDay(/^truoc(?: khi)?(?: het| ket thuc| hoac)(?! gio)/.test(raw) || groups.or ? 'by' : 'before')(
    groups,
    raw,
    issued,
  );

/** An hour, "ngày" or a part of the day must stand at a day that only "đến", "vào" or "trong" leads to. */
const namedPoint = `(?:(?<=(?:sang|chieu|toi) )|(?=[^.;]{0,40}?(?:ngay |\\d ?(?:gio|h|g|:))))${dayPoint}`;

/** "không để tồn đọng sau ngày 30/9", "quá ngày 30/9 coi như thống nhất", "ngày 30/9 là hạn cuối". */
const toldByWhatComesAfter = [
  `khong (?:de|con|tiep nhan|nhan|xem xet)[^.;\u0001]{0,60}? sau (?:ngay )?${dayPoint}`,
  `(?:qua|sau) (?=ngay |\\d)${dayPoint}(?=[^.;]{0,60}? (?:khong (?:nhan|tiep nhan|xem xet|giai quyet)|(?:coi|xem) nhu))`,
  `(?=ngay )${dayPoint} la (?:han|thoi han|thoi diem|ngay) (?:chot|cuoi)`,
].map((source) => new RegExp(source, 'g'));

/** "Báo cáo số liệu tính đến ngày 31/12/2024": the day up to which figures count, where it lies behind. */
const upTo = /(?<![a-z])(?:tinh hinh|so lieu|thong ke|tinh)(?: (?!(?:ve|gui|cho|nop) )[a-z]{1,9}){0,6} $/;

const onDay: Omit<Form, 'rank'> = {
  pattern: new RegExp(
    `(?:(?:trong|vao|den)[ ,](?:(?:buoi )?(?:sang|chieu|toi) |cuoi )?|cuoi (?=ngay )|(?=luc )(?<=(?:co mat|nop|gui|bao cao)(?: [a-z]{2,9}){0,6} ))${namedPoint}`,
    'g',
  ),
  read: untilDay('by'),
  unlessBehind: upTo,
  unlessAfter:
    /(?:^(?:da|moi|chi) co \d[^.;]*|xay ra|dien ra|to chuc|hieu luc|(?:het|con|qua) han|gia tri|(?:^|[,:(] )tinh|(?<![a-z])tinh tu(?= ngay \d))(?: (?!gui|bao|nop|hoan)[^ ,;]{1,12}){0,6} $/,
  unlessBefore: toldAfter,
};

/** Those above to whom a thing is reported or sent, and no matter that it is about. */
const whoIsSent =
  '(?:ban (?:giam|chi|lanh|thuong|to|noi)|lanh dao|giam doc|chu tich|thu truong|thuong truc|hoi dong|ubnd|uy ban|so|bo|cuc|van phong|phong|trung tam|cong ty)(?![a-z])';

/** The day of what is named, unless it is told of. */
const byDayOfNamed: Omit<Form, 'pattern'> = {
  read: untilDay('by'),
  rank: 2,
  unlessAfter: told,
  unlessBefore: toldAfter,
  unlessBehind: true,
};

export const days: Form[] = [
  {
    // "kỳ đầu gửi trước 06/6/2025, các kỳ sau vào ngày 05 hằng tháng": the first time is the day that comes.
    pattern: new RegExp(
      `(?<![a-z])(?:ky|lan|dot) (?:dau(?: tien)?|thu nhat|1)(?![\\d/]) [^.;\\d\u0001]{0,60}?(?<first>truoc|cham nhat|muon nhat|vao)${approach}${dayPoint}`,
      'g',
    ),
    read: (groups, raw, issued) => untilDay(groups.first === 'truoc' ? 'before' : 'by')(groups, raw, issued),
    rank: 0,
    unlessAfter: /(?<![a-z]|viec )(?:da|vua)(?: [^ ,;]{1,12}){0,5} ?$/,
  },
  {
    // "trước buổi giao ban tuần sau (thứ Hai, 17/7/2023)", "trước kỳ họp thứ 12, khai mạc ngày 04/12/2025": the day of what is named.
    pattern: new RegExp(
      `(?<!lien ke )(?<!thoi gian )truoc (?:khi |luc )?(?:${clock}[ ,]{1,2})?[a-z](?:(?!cham nhat|muon nhat|tre nhat|han cuoi)[^.;()\u0001]){2,60}?(?: ?\\((?:tuc |ngay |du kien |khai mac )*|,? (?:khai mac|bat dau|dien ra|to chuc|an dinh)(?: vao| du kien)* (?=ngay |\\d))${dayOnly}\\)?`,
      'g',
    ),
    read: untilDay('before'),
    rank: 2,
  },
  {
    // "ngay trong ngày đi làm đầu tiên sau Tết (21/02/2018)", "chậm nhất ngày 27 tháng Chạp (12/02/2018)": the day of what is named.
    pattern: new RegExp(
      `(?:cham nhat|muon nhat|tre nhat|han cuoi|den het|(?<=^|[.;:,] |xong |hoan thanh |gui |nop )(?:ngay )?(?:trong|vao)|(?<=(?<![a-z])(?:gui|nop|trinh|bao cao)(?: [a-z]{2,9}){0,8} )(?:vao|tai|trong)(?= phien | buoi | cuoc | ky hop ))(?: (?:la|vao|trong|den))* (?:buoi |ngay |phien |cuoc |ky |(?<=den het ))[a-z\\d](?:(?!cham nhat|truoc|bao cao|gui|nop|[a-z]\\d)[^.;:()\u0001\\/]){2,60}? ?\\((?:tuc |ngay |du kien )*${dayOnly}\\)`,
      'g',
    ),
    ...byDayOfNamed,
  },
  {
    // "Kiểm tra nhật ký trong ngày làm việc đầu tiên (04/9/2024)": whatever is done on it.
    pattern: new RegExp(
      `(?:trong|vao) (?:buoi |(?:sang|chieu) )?ngay (?:lam viec|di lam|hoc) dau(?: tien)?(?: [a-z]{2,9}){0,6} ?\\((?:tuc |ngay )*${dayOnly}\\)`,
      'g',
    ),
    ...byDayOfNamed,
  },
  {
    // "Báo cáo Ban Giám đốc tại cuộc họp giao ban ngày 09/9/2024": the day of the meeting at which it is reported.
    pattern: new RegExp(
      `(?<=(?<![a-z]|(?:da|duoc|vua|nghe) )(?:gui|nop|trinh|bao cao)(?: [a-z]{2,9}){0,8} )(?:vao|tai) (?:buoi|phien|cuoc|ky|hoi nghi) (?:(?!bao cao|gui|nop)[a-z]{2,9} ){0,4}(?=ngay |sang |chieu )(?:sang |chieu )?${dayOnly}`,
      'g',
    ),
    ...byDayOfNamed,
  },
  {
    pattern: new RegExp(
      `(?:(?<or>(?:trong|vao|dung) (?:hoac|va) )|(?<!lien ke )(?:(?<!thoi gian )|(?<=[,;:(] thoi gian )))truoc(?: hoac (?:trong|vao))?${approach}${dayPoint}`,
      'g',
    ),
    read: before,
    rank: 2,
    unlessAfter: told,
    unlessBefore: toldAfter,
    unlessBehind: toldOfPast,
  },
  {
    // "trước giờ giao ban ngày 12/9/2025", "trước lễ khai giảng ngày 05/9": some words of what happens then.
    pattern: new RegExp(
      `(?<!lien ke )(?<!thoi gian )truoc (?!day|do|het|mat|tien|va )[a-z]+ (?:[a-z0-9]+ ){0,4}(?=ngay \\d)${dayPoint}`,
      'g',
    ),
    read: untilDay('before'),
    rank: 3,
    unlessAfter: told,
    unlessBehind: true,
  },
  {
    pattern: new RegExp(`(?:cham nhat|muon nhat|tre nhat)${approach}${dayPoint}`, 'g'),
    read: untilDay('by'),
    rank: 2,
    unlessBefore: toldAfter,
  },
  {
    pattern: new RegExp(`${latest}${approach}${dayPoint}`, 'g'),
    read: untilDay('by'),
    rank: 2,
    unlessAfter: new RegExp(`${told.source}|(?<![a-z])(?:thay|doi) $`),
    unlessBefore: toldAfter,
    unlessBehind: upTo,
  },
  {
    ...onDay,
    rank: 2,
    after:
      /(?<![a-z])(?:gui|bao cao|nop|hoan (?:thanh|tat)|xong|phan hoi|cung cap|thuc hien xong|co mat|tra loi|chot|(?<!thoi )han)\b.{0,120}$/,
  },
  // "Kết thúc đợt kiểm tra vào ngày 28/11, các đoàn nộp báo cáo trước ngày 05/12": what ends, before what is asked for then.
  { ...onDay, rank: 3, after: /(?<![a-z])ket thuc(?![a-z]).{0,120}$/ },
  {
    pattern: new RegExp(
      `(?:(?<=^|[.;:] )|ngay )trong (?:ngay |(?:buoi )?(?:sang|trua|chieu|toi) (?=ngay ))${dayPoint}`,
      'g',
    ),
    read: untilDay('by'),
    rank: 2,
    unlessAfter: /(?:to chuc|hop|dien ra|xay ra)(?: [^ ,;]{1,12}){0,6} $/,
    unlessBefore: /^[^.;]{0,80} (?:da|ghi nhan|xay ra|dien ra|co hieu luc|phat hien)(?![a-z])/,
  },
  {
    pattern: new RegExp(
      `(?:(?:(?<=^|[.;:] )|tu nay )den (?:het )?ngay |tu nay ?- ?|(?:tu (?:nay|ngay (?:ky|ban hanh|phat hanh))(?: cho)?|phan dau|(?:giai doan|dot|buoc) (?:\\d|i{1,3})[ ,:(]{1,3}) ?(?:hoan thanh )?den (?:het )?)${dayPoint}`,
      'g',
    ),
    read: untilDay('by'),
    rank: 2,
    unlessAfter: told,
    unlessBefore: toldAfter,
  },
  {
    // "Đến 30/6/2026: 100% xã có cán bộ chuyên trách".
    pattern: new RegExp(`(?<=^|[.;:] )den (?:het )?${dayPoint}(?=[:,] )`, 'g'),
    read: untilDay('by'),
    rank: 2,
    unlessBefore: toldAfter,
    unlessBehind: true,
  },
  {
    // "Nhập dữ liệu đúng tiến độ: đến 30/9/2023 đạt 80%".
    pattern: new RegExp(`(?<=^|[.;:] )den (?:het )?${dayPoint}(?= (?:phai |can )?dat )`, 'g'),
    read: dayAhead,
    rank: 2,
    unlessBefore: toldAfter,
  },
  {
    // "Sơ kết đợt 1: 30/11/2025."
    pattern: new RegExp(
      `(?<=(?:bao cao|so ket|tong ket|gui|nop)(?: [a-z\\d]{1,8}){0,6} ?: )${dayPoint}(?= ?[.;)]| ?$)`,
      'g',
    ),
    read: untilDay('by'),
    rank: 3,
    unlessAfter: told,
  },
  {
    // "Chiều thứ Sáu tuần này (12/9) gửi kết quả."
    pattern: new RegExp(
      `(?<=^|[.;] )(?:(?:buoi )?(?:sang|chieu|toi) )?(?=${weekday}[ ,(])${dayOnly}\\)?(?=[^.;]{0,60} (?:gui|nop|bao cao|hoan thanh)(?![a-z]))`,
      'g',
    ),
    read: untilDay('by'),
    rank: 3,
    unlessBefore: toldAfter,
    unlessBehind: true,
  },
  {
    // Figures are as they stood on a day, which is due where the clause has no other.
    pattern: new RegExp(`(?:thoi diem|ngay) (?:khoa so|chot so(?: lieu)?)${approach}${dayPoint}`, 'g'),
    read: untilDay('by'),
    rank: 3,
    unlessAfter: told,
    unlessBefore: toldAfter,
  },
  {
    // "hoàn thành trước 25.12": a day where something is to be done, and no version of a program.
    pattern:
      /(?<!(?:ban|version|phien ban) )truoc (?<sd>\d{1,2})\.(?<sm>1[0-2]|0?[1-9])(?= ?[,;)]|\.? ?$|\. )/g,
    read: untilDay('before'),
    rank: 3,
    after: /(?<![a-z])(?:hoan (?:thanh|tat)|xong|gui|nop|bao cao)(?![a-z])(?:(?!ban |phien)[^.;]){0,80}$/,
    unlessAfter: told,
  },
  {
    // "Thu hồi máy, xóa dữ liệu trong ngày 12/7/2024.": whatever is done on a day that is still to come.
    pattern: new RegExp(
      `trong (?:ngay |(?:buoi )?(?:sang|trua|chieu|toi) (?=ngay ))${dayPoint}(?! ?(?:-|den|toi|va) (?:ngay |\\d))`,
      'g',
    ),
    read: dayAhead,
    rank: 3,
    unlessAfter: new RegExp(`${told.source}|${happens}`),
    unlessBefore: toldAfter,
  },
  {
    // "Ngắt các máy dùng hệ điều hành cũ: 00 giờ ngày 01/10/2025."
    pattern: new RegExp(`(?<=[a-z)] ?: )(?:(?:buoi )?(?:sang|chieu|toi) )?${dayPoint}(?= ?[.;]| ?$)`, 'g'),
    read: dayAhead,
    rank: 3,
    unlessAfter: new RegExp(
      `${told.source}|${happens}|(?<![a-z])(?:han|ngay|thoi diem|thoi gian|lich|le|sinh|cap|thanh lap|khai giang|hieu luc|het han|bau cu|dai hoi|hoi nghi|ky hop)(?: [a-z\\d]{1,9}){0,6} ?: $`,
    ),
  },
  {
    // "Báo cáo nhanh trước 9h00 các ngày 01/5, 04/5 và 24/5": the first of them.
    pattern: new RegExp(`(?:truoc|cham nhat(?: la| luc)?) ${clock} cac ${dayOnly}`, 'g'),
    read: before,
    rank: 2,
    unlessAfter: told,
  },
  ...toldByWhatComesAfter.map((pattern): Form => ({ pattern, read: untilDay('by'), rank: 2 })),
  {
    pattern: new RegExp(
      `(?:truoc|(?:cham|muon) nhat(?: la| luc| vao)?(?=[^.;]{1,24} cung ngay))[ ,:]{1,2}${clock}(?: trong ngay| cung ngay| hom nay| ngay mai|(?= ?[.;,)]| de | de$|$))`,
      'g',
    ),
    read: (groups, raw) => ({ kind: /^truoc/.test(raw) ? 'before' : 'by', time: timeOf(groups) }),
    rank: 4,
  },
  {
    // "Tổng hợp kết quả, báo cáo Ban Giám đốc ngày 22/6/2023.": to whom, and on which day that is still to come.
    pattern: new RegExp(
      `(?<=(?<![a-z]|(?:da|duoc|vua|nghe|theo) )(?:bao cao|trinh|(?:gui|nop)(?: [a-z]{2,9}){0,4} (?:ve|cho|toi|den)) ${whoIsSent}(?: (?!truoc|cham|muon|vao|den|het|tu|cua|hop|tai|phien|buoi)[a-z]{1,9}){0,8} )(?=ngay \\d)${dayOnly}(?= ?[.;]| ?$| de (?:tong hop|bao cao|theo doi))`,
      'g',
    ),
    ...byDayOfNamed,
    read: dayAhead,
  },
];
