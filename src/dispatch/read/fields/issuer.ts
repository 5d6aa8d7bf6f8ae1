// Reads who issues the dispatch, and the body above it, from the left column of the letterhead.
import type { Field } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import { type Line, shownOf } from '../lines/line.ts';
import { known, unknown } from './field.ts';
import { ordinaryCase } from './letter-case.ts';

const motto =
  /^(?:cong hoa xa hoi chu nghia viet nam|dang cong san viet nam|doc lap\s*[-–—]\s*tu do\s*[-–—]\s*hanh phuc)/;
const bodyOpening =
  /^(?:ubnd|uy ban|hdnd|hoi dong|so|bo|cuc|vu|tong cuc|chi cuc|trung tam|cong an|van phong|ban|tieu ban|phong|vien|truong|hoi|doan|lien doan|lien minh|lien hiep|thanh tra|ngan hang|tong cong ty|cong ty|tap doan|tinh uy|thanh uy|huyen uy|quan uy|dang uy|dang bo|toa an|kho bac|bao hiem|benh vien|dai|bao|quy|buu dien|chinh phu|doi|nha|thu tuong|chi nhanh|vien thong|bo chi huy|quan khu|bcd|bch|bql|ttyt|hai quan|cong doan|chi doan|tinh doan|thanh doan|xi nghiep|nha may|hop tac xa|hoc vien|khoa|khoi|tram|to|he thong|lien nganh|lien hop|dien luc|cang|ban quan ly|phan hieu|dai hoc|trung doan|su doan|bo tu lenh|thuong truc|thi doan|cum|khu quan ly|chi bo|mat tran|ubmttq|hat kiem lam|thue|thong ke|thi hanh an|thi uy|trai giam|lu doan|tieu doan|quan doan|vnpt|viettel|mobifone)\b/;
const placeOpening = /^(?:tinh|thanh pho|tp\.?|huyen|quan|xa|phuong|thi xa|thi tran|dac khu)\b/;
const urgencyOrTitle =
  /^(?:hoa toc|thuong khan|khan|cong dien|chi thi|ke hoach|thong bao|quyet dinh|bao cao|giay moi|huong dan|to trinh|bien ban|ket luan|nghi quyet|du thao|phu luc|ban sao|cong van(?![a-z])|van ban den|phieu (?:chuyen|trinh|gui)|giay (?:uy quyen|gioi thieu|nghi phep))/;

export type Issuer = { issuer: Field<string>; parentBody: Field<string> };

const isUpper = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

/** "SỐ" under "CỤC AN TOÀN HỆ THỐNG": no body has a name of one word. */
const isWord = (words: string): boolean => !words.includes(' ');

/** "CÔNG TY CỔ PHẦN", "TRƯỜNG ĐẠI HỌC": a kind of body, whose name the next line brings. */
const kindOnly =
  /^(?:tong )?cong ty(?: co phan| tnhh(?: mtv| mot thanh vien| hai thanh vien tro len)?)?$|^tap doan$|^ngan hang(?: tmcp| thuong mai co phan| nong nghiep)?$|^(?:truong )?dai hoc$|^hoc vien$|^benh vien(?: da khoa)?$|^hop tac xa$|^ban quan ly(?: du an)?$|^ban quan ly cac khu$/;

/** A ministry by its whole name: whatever stands under it is another body. */
const ministry =
  /^bo (?:cong an|quoc phong|ngoai giao|noi vu|tu phap|tai chinh|cong thuong|xay dung|y te|ke hoach va dau tu|giao thong van tai|thong tin va truyen thong|khoa hoc va cong nghe|giao duc va dao tao|lao dong - thuong binh va xa hoi|van hoa, the thao va du lich|tai nguyen va moi truong|nong nghiep va (?:phat trien nong thon|moi truong)|dan toc va ton giao)$/;

/** The capitals of the letterhead without motto, number, urgency and title, as bodies of one or more lines each. */
function bodiesOf(head: readonly Line[]): Line[][] {
  const bodies: Line[][] = [];
  for (const line of head) {
    const words = fold(line.shown);
    if (/^so\s*[:.]|^so \d/.test(words) || /^v\/?v\s/.test(words) || urgencyOrTitle.test(words)) {
      if (bodies.length > 0) break;
      continue;
    }
    if (!isUpper(line.shown) || motto.test(words) || urgencyOrTitle.test(words)) continue;
    const last = bodies.at(-1);
    const lastWords = last ? fold(shownOf(last)) : '';
    const belongs =
      !/(?:^| )(?:tinh|thanh pho|huyen|quan|xa|phuong|thi xa|dac khu) /.test(lastWords) &&
      placeOpening.test(words);
    const continues =
      last &&
      !ministry.test(lastWords) &&
      (belongs ||
        kindOnly.test(lastWords) ||
        isWord(words) ||
        !bodyOpening.test(words) ||
        /(?:,| va)$/.test(lastWords));
    if (continues) last.push(line);
    else bodies.push([line]);
  }
  return bodies;
}

/** A motto, a number or a day tell a letterhead from the heading of a page: "TĂNG CƯỜNG PHÒNG CHÁY MÙA KHÔ". */
const hasLetterhead = (head: readonly Line[]): boolean =>
  head.some(({ shown }) => {
    const words = fold(shown);
    return motto.test(words) || /^so\s?[:.]?\s*\d|^so\s?:|, ngay[\s\d.…]{0,8} ?thang /.test(words);
  });
const isBody = ([first]: readonly Line[]): boolean =>
  first !== undefined && bodyOpening.test(fold(first.shown));

/**
 * The last body printed is the issuer and the one before it the parent. Without a letterhead the issuer is taken from an
 * appendix's caption ("… của <body>") or from who asks in the body, with the reason `inferred`.
 */
export function readIssuer(head: readonly Line[], rest: readonly Line[]): Issuer {
  const bodies = hasLetterhead(head) ? bodiesOf(head) : bodiesOf(head).filter(isBody);
  // The place before the date is written in its own case.
  const text = shownOf([...head.filter(({ shown }) => !isUpper(shown)), ...rest]);
  const named = (lines: Line[]): Field<string> => {
    // A page whose letterhead stands in a list.
    const name = shownOf(lines).replace(/^[•*▪●]\s*/u, '');
    const whole = withFirstLetter(name);
    const cased = issuersOf(whole).map((each) => ordinaryCase(each, text));
    const field = known(cased.join(' - '), lines, name);
    return whole === name ? field : { ...field, confidence: 0.7, reason: 'inferred' };
  };
  const own = bodies.at(-1);
  if (!own) return { issuer: inferred(rest), parentBody: unknown('absent') };
  const parent = bodies.at(-2);
  return { issuer: named(own), parentBody: parent ? named(parent) : unknown('absent') };
}

/** The great first letter of a page that was lost: "Y BAN NHÂN DÂN", "Ở XÂY DỰNG". */
const withFirstLetter = (name: string): string =>
  name
    .replace(/^(?=[YỶ] BAN )/u, 'Ủ')
    .replace(/^(?=Ở )/u, 'S')
    .replace(/^(?=Ộ )/u, 'B')
    .replace(/^(?=ỤC )/u, 'C');

/** "BỘ TÀI CHÍNH - BỘ XÂY DỰNG": each of those who issue it together. */
function issuersOf(name: string): string[] {
  const parts = name.split(/\s*[-–]\s*/);
  return parts.length > 1 && parts.every((part) => joint.test(fold(part))) ? parts : [name];
}
const joint =
  /^(?:bo|tong cuc|cuc|so|ngan hang|uy ban|ubnd|toa an|vien kiem sat|thanh tra|tong lien doan|trung uong|ban) \S/;

function inferred(rest: readonly Line[]): Field<string> {
  const patterns = [
    /kem theo[^)]{0,120}? cua ([^)]{3,80})\)/,
    /(?:^|[,.] )((?:so|bo(?! truong)|cuc(?! truong)|ubnd|uy ban nhan dan|cong an|ban|van phong) [^,.;:]{3,60}?) (?:(?:tran trong|kinh) )?(?:de nghi|yeu cau) /,
  ];
  const text = shownOf(rest);
  for (const pattern of patterns) {
    const match = pattern.exec(fold(text));
    if (!match) continue;
    const index = match.index + match[0].indexOf(match[1]!);
    const name = text.slice(index, index + match[1]!.length).trim();
    const line =
      rest.find(({ shown }) => shown.includes(name)) ??
      rest.find(({ shown }) => shown.includes(name.split(' ').slice(0, 3).join(' ')));
    return { ...known(name, line ? [line] : [], name, 0.7), reason: 'inferred' };
  }
  return unknown('absent');
}
