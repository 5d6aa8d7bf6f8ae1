// Tells, among paragraphs without numbers, those that go on with what the one above asks, and those that tell of a request.
import { fold } from '../lines/fold.ts';
import { isDuty } from './duties.ts';
import { beginsWithVerb } from './verbs.ts';

const joining =
  /^(?:dong thoi|ben canh do|ngoai ra|cung voi do|cu the|dac biet|truoc mat|trong do)(?:,|:| la)? /;
/** Words that begin a duty elsewhere, and here tell on what grounds, when or of what. */
const tellsFirst =
  /^(?:can cu|trong (?:qua trinh|pham vi)|khi|neu|duoc giao|theo|phat hien|(?:trien khai |to chuc )?(?:thuc hien|trien khai)[^.;]{0,80} (?:so \d|chi dao cua|y kien)|(?:thong tin|bao cao|thong ke|danh gia|ket qua|to chuc|giam sat) (?:cua|chi tiet|nay|tren|ve|tu))(?![a-z])/;
/** "Nếu gặp sự cố phải cách ly máy …": asks in the case that it tells. */
const asksInCase = /^(?:neu|truong hop|trong truong hop) [^.;]{2,200} (?:phai|can|thi|lap tuc) /;

/** "Cụ thể: Không nối mạng nội bộ với Internet …". */
export const forbids = (text: string): boolean =>
  /^(?:(?:cu the|dong thoi|ngoai ra|ben canh do)[,:] )?(?:tuyet doi )?khong (?!co |phai |con |chi )[a-z]/.test(
    fold(text),
  );

/** "Bên cạnh đó, phân công cán bộ trực …": a paragraph that goes on with what the one above asks. */
export function goesOn(text: string): boolean {
  if (forbids(text)) return true;
  if (!isDuty(text)) return false;
  const own = text.slice(joining.exec(fold(text))?.[0].length ?? 0);
  const folded = fold(own);
  return asksInCase.test(folded) || (beginsWithVerb(own) && !tellsFirst.test(folded));
}

/** "UBND tỉnh đã ban hành Công văn số … yêu cầu các sở …": what was asked elsewhere, and nothing behind it. */
export const tellsOfRequest = (text: string): boolean => {
  const folded = fold(text);
  return (
    /^[^.;:]{2,120}?(?<![a-z])(?:da|vua|moi) (?:moi |vua )?(?:co|ky|gui|ban hanh|phat (?:di|hanh)|ra)(?: [^.;:]{0,40})? (?:cong van|van ban|cong dien|chi thi|thong bao)(?![a-z])/.test(
      folded,
    ) && !/[.;:] .*(?<![a-z])(?:de nghi|yeu cau|giao|phai|can)(?![a-z])/.test(folded)
  );
};
