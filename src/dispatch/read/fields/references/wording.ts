// Reads what follows a reference's number: who issued it, and what it is about.
import { fold } from '../../lines/fold.ts';

/** Words that open the name of a body: a comma before one ends what stood before. */
export const bodyHead =
  /^(?:so|bo|cuc|vu|uy ban|ubnd|hdnd|hoi dong|cong an|cong ty|tong cong ty|tap doan|trung tam|phong|ban|van phong|chu tich|giam doc|thu tuong|truong|benh vien|vien|chi cuc|hoi|doan|ngan hang|bao hiem|thanh tra|tinh uy|thanh uy|huyen uy|dang uy|thuong truc|nha truong|don vi|lanh dao|pho|chanh)(?=[ ,])/;
const clauseHead =
  /^(?:nham|de |de nghi|yeu cau|can cu|tren co so|thuc hien|ke tu|theo do|trong do|sau khi|tiep theo|dong thoi|xet|qua |hien |tai |de nghi|kinh|tran trong|trien khai|giao |chi dao|va |ve viec |cac (?:co quan|don vi|so) |bao gom|co hieu luc|nay |thi |ngay \d|hoan thanh|gui |bao cao|truoc (?:ngay|\d)|cham nhat|thoi han|sao gui|sao luc|chuyen )/;
const issuerEnd =
  / (?:ve|v\/v|quy dinh|huong dan|gui|yeu cau|de nghi|chi dao|phe duyet|ban hanh|sua doi|trien khai|tang cuong|tai|cho biet|thong bao|canh bao|thi hanh|(?<!ban chi dao |to cong tac |ban to chuc )thuc hien|va (?:cong van|van ban|ke hoach|chi thi|quyet dinh|nghi quyet|thong bao|cong dien) |va (?:y kien|su) (?:chi dao|dong y|thong nhat))(?= |$)/;
const aboutHead =
  /^[ ,]{0,2}(?:(?:ve viec|v\/v|ve|quy dinh chi tiet|quy dinh|huong dan)[ :]+|(?=(?:ban hanh|phe duyet|sua doi|cong bo|tang cuong) ))/;
const andAnother =
  / va (?:(?:cong van|van ban|ke hoach|chi thi|quyet dinh|nghi quyet|thong bao|cong dien|thong tu|nghi dinh|huong dan)(?: so| cua) |cac (?:van ban|cong van))/;

const longestIssuer = 160;
const longestAbout = 600;

/** Where the wording ends: at a stop, or at a comma after which something else begins. */
function wordingEnd(text: string, isEnd: (rest: string, original: string) => boolean): number {
  const folded = fold(text);
  const another = andAnother.exec(folded)?.index ?? text.length;
  for (let index = 0; index < another; index++) {
    const character = text[index]!;
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

/** "của <issuer>" at the start of the rest; the length covers it. */
export function issuerIn(rest: string): { name: string; length: number } | null {
  const opening = /^[ ,]{0,2}c[uủ]a /i.exec(rest.normalize('NFC'))?.[0].length;
  if (!opening) return null;
  const text = rest.slice(opening, opening + longestIssuer);
  const folded = fold(text);
  const bound = Math.min(
    issuerEnd.exec(folded)?.index ?? text.length,
    text.search(/[;()”"]|\.(?=\s|$)/) >>> 0,
    wordingEnd(text, (following, original) => !continuesName(following, original)),
  );
  const name = text.slice(0, bound).replace(/[\s,:.–-]+$/, '');
  // A name of a body has no sentence in it.
  return name.length > 1 ? { name, length: opening + name.length } : null;
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
          (startsCapital(original) && bodyHead.test(following)) || clauseHead.test(following),
      );
  const about = (quoted?.[1] ?? text.slice(0, end)).trim().replace(/[\s,:./]+$/, '');
  return about ? { about, length: start + end } : null;
}
