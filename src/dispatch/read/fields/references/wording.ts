// Reads what follows a reference's number: who issued it, and what it is about.
import { fold } from '../../lines/fold.ts';
import { kinds } from './number-forms.ts';

/** Words that open the name of a body: a comma before one ends what stood before. */
export const bodyHead =
  /^(?:so|bo|cuc|vu|uy ban|ubnd|hdnd|hoi dong|cong an|cong ty|tong cong ty|tap doan|trung tam|phong|ban|van phong|chu tich|giam doc|thu tuong|truong|benh vien|vien|chi cuc|hoi|doan|ngan hang|bao hiem|thanh tra|tinh uy|thanh uy|huyen uy|dang uy|thuong truc|nha truong|don vi|lanh dao|pho|chanh|tong cuc|lien doan|tong lien doan|kho bac|toa an|thong doc|tong giam doc)(?=[ ,])/;
const clauseHead =
  /^(?:nham|de |de nghi|yeu cau|can cu|tren co so|thuc hien|ke tu|theo do|trong do|sau khi|tiep theo|dong thoi|xet|qua |hien |tai |de nghi|kinh|tran trong|trien khai|giao (?!duc|thong|dich)|chi dao|va |ve viec |cac (?:co quan|don vi|so) |bao gom|co hieu luc|nay |thi (?!tran|xa|dua)|ngay \d|hoan thanh|gui |bao cao|truoc (?:ngay|\d)|cham nhat|thoi han|sao gui|sao luc|chuyen )/;
/** A verb ends the name; "Ban Chỉ đạo thực hiện …" and "Tổ công tác triển khai …" are called by theirs. */
const issuerEnd =
  / (?<verb>ve|v\/v|quy dinh|huong dan|gui|yeu cau|de nghi|(?<!ban )chi dao|phe duyet|ban hanh|sua doi|bo sung|thong qua|dieu chinh|(?<!chi dao |cong tac |giup viec |ban to chuc )(?:trien khai|thuc hien)|tang cuong|tai|cho biet|thong bao|canh bao|hoi|bao cao|kien nghi|phan anh|de xuat|thi hanh|va (?:cong van|van ban|ke hoach|chi thi|quyet dinh|nghi quyet|thong bao|cong dien) |va (?:y kien|su) (?:chi dao|dong y|thong nhat))(?=[ ,:]|$)/g;
const aboutHead =
  /^[ ,]{0,2}(?:(?:(?:hoi|bao cao|kien nghi|phan anh|de xuat) )?(?:ve viec|v\/v|ve|quy dinh chi tiet(?: va huong dan)?(?: thi hanh)?|quy dinh(?: ve(?: viec)?| viec)?|huong dan(?: ve)?)[ :]+|(?=(?:ban hanh|phe duyet|sua doi|bo sung|thong qua|dieu chinh|thuc hien|trien khai|cong bo|tang cuong)[ ,]))/;
/** "…, Quyết định số 12/QĐ-…": the next of a row of documents. */
const nextDocument = new RegExp(`^${kinds} (?:so ?:? ?)?\\d`);
/** "Cục A, Bộ B về việc …": the body that the issuer belongs to. */
const parentBody = /^, (?=\p{Lu})[^,;.():]{3,60}(?= (?:về việc|v\/v|Về việc|V\/v) )/u;
const andAnother =
  /,? (?:da )?duoc (?:sua doi|bo sung|thay the)(?:, bo sung)? (?:boi|tai|theo)(?![a-z])| va (?:(?:cong van|van ban|ke hoach|chi thi|quyet dinh|nghi quyet|thong bao|cong dien|thong tu|nghi dinh|huong dan)(?: so| cua) |cac (?:van ban|cong van))/;

const longestIssuer = 160;
const longestAbout = 600;

/** "(sao gửi kèm theo)", "(Công văn kèm theo)": of what was sent, and no part of what it is about. */
const enclosed =
  /(?:kem|kem theo|sao gui|gui kem|dinh kem|sau day|goi (?:la|tat|chung))(?![a-z])|^\((?:kem|sao|gui|dinh)/;

/** Where the wording ends: at a stop, or at a comma after which something else begins. */
function wordingEnd(text: string, isEnd: (rest: string, original: string) => boolean): number {
  const folded = fold(text);
  const another = andAnother.exec(folded)?.index ?? text.length;
  for (let index = 0; index < another; index++) {
    const character = text[index]!;
    const inside =
      character === '(' ? /^\([^()]{1,80}\)/.exec(text.slice(index, index + 82))?.[0] : undefined;
    if (inside && enclosed.test(fold(inside))) return index;
    if (inside) {
      index += inside.length - 1;
      continue;
    }
    if (character === ';' || character === ')' || character === '\n') return index;
    if (/[.!?]/.test(character) && (index + 1 >= text.length || /[\s/]/.test(text[index + 1]!))) {
      if (!/(?:^|[\s(])(?:TP|tp|TX|Q|H|P)$/.test(text.slice(0, index))) return index;
    }
    if (character === ',' && isEnd(folded.slice(index + 1).trimStart(), text.slice(index + 1).trimStart()))
      return index;
  }
  return another;
}

const startsCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** "phòng, chống tội phạm", "Văn hóa, Thể thao và Du lịch": a comma inside a name. */
const continuesName = (following: string, original: string): boolean =>
  /^chong /.test(following) ||
  (startsCapital(original) &&
    !bodyHead.test(following) &&
    /^(?:[a-z]+ ){1,3}va [a-z]/.test(following) &&
    !/^ngay/.test(following));

/** Words that fold to a verb and are none: "Cục Bảo vệ bờ biển", "Sở Tài chính". */
const otherWord: Record<string, RegExp> = { hoi: /^h[ộồổố]/i, ve: /^v[ệẻ]/i, tai: /^t[àáả]i/i };

/** "Trung tâm Cảnh báo sớm", "Ban Chỉ đạo 88" and "Cục Thi hành án" have a verb within their names, and then with a capital. */
const inNames = /^(?:canh bao|chi dao|thong bao|huong dan|thi hanh)$/;

/** "Ban Chỉ đạo Trung ương về Phòng, chống thiên tai": named by its matter, which then has a capital. */
const boards = /^(?:ban (?:chi dao|chi huy)|uy ban quoc gia|hoi dong quoc gia|to cong tac)(?: [a-z]+){0,5}$/;

/** The first verb after the name. */
function verbAfter(text: string): number {
  const isName = (index: number, verb: string): boolean => {
    const printed = text.slice(index + 1);
    const isCapital = startsCapital(printed) && text !== text.toUpperCase();
    // "Phòng, chống thiên tai".
    if (verb === 'tai' && / thien$/.test(fold(text.slice(0, index)))) return true;
    if (
      verb === 've' &&
      boards.test(fold(text.slice(0, index))) &&
      startsCapital(printed.replace(/^\S+ /, ''))
    )
      return true;
    return (isCapital && inNames.test(verb)) || Boolean(otherWord[verb]?.test(printed));
  };
  for (const { index, groups } of fold(text).matchAll(issuerEnd))
    if (!isName(index, groups!.verb!)) return index;
  return text.length;
}

/** "của <issuer>" at the start of the rest; the length covers it. */
export function issuerIn(rest: string): { name: string; length: number } | null {
  const opening = /^[ ,]{0,2}c[uủ]a /i.exec(rest.normalize('NFC'))?.[0].length;
  if (!opening) return null;
  const text = rest.slice(opening, opening + longestIssuer);
  const bound = Math.min(
    verbAfter(text),
    text.search(/[;()”"]|\.(?=\s|$)/) >>> 0,
    wordingEnd(text, (following, original) => !continuesName(following, original)),
  );
  const name = text.slice(0, bound).replace(/[\s,:.–-]+$/, '');
  // A name of a body has no sentence in it.
  if (name.length <= 1) return null;
  const parent = parentBody.exec(text.slice(name.length))?.[0] ?? '';
  const isBody = bodyHead.test(fold(parent.slice(2)));
  return { name, length: opening + name.length + (isBody ? parent.length : 0) };
}

/** "về việc <about>", "quy định <about>" at the start of the rest. */
export function aboutIn(rest: string): { about: string; length: number } | null {
  const opening = aboutHead.exec(fold(rest));
  if (!opening) return null;
  const start = opening[0].length;
  const text = rest.slice(start, start + longestAbout);
  const quoted = /^[“"”]([^“”"]{1,400})[”"]/.exec(text);
  const end = quoted
    ? quoted[0].length
    : wordingEnd(
        text,
        (following, original) =>
          (startsCapital(original) && (bodyHead.test(following) || nextDocument.test(following))) ||
          clauseHead.test(following),
      );
  const about = (quoted?.[1] ?? text.slice(0, end)).trim().replace(/[\s,:./]+$/, '');
  return about ? { about, length: start + end } : null;
}
