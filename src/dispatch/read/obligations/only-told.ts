// Tells the points and sentences that say who somebody is, what is given or when something is held, and ask nobody for anything.
import { fold } from '../lines/fold.ts';

/** "Ông Phạm Văn A - Trưởng phòng - Tổ trưởng;", "Bà Lê Thị B, Ủy viên.": a member of a team. */
const member =
  /^(?:cac )?(?:ong|ba|dong chi|d\/c)(?: \(ba\))? [^.:;]{2,160}(?:-|–|,|lam) ?(?:to truong|to pho|truong ban|pho (?:truong )?ban|truong doan|pho (?:truong )?doan|doi truong|doi pho|thanh vien|uy vien|thu ky)(?: (?:thuong truc|to cong tac|ban to chuc|hoi dong|ban chi dao|doan))*[\s.;,/]*$/;
/** "Cán bộ, công chức được nghỉ 01 ngày.", "Thời gian nghỉ: từ ngày …": days off that are given. */
const leave =
  /^(?:[^.:;]|;(?= (?:can bo|giao vien|hoc sinh|nguoi|cong chuc|vien chuc|nhan vien))){0,260}(?<![a-z])duoc (?:nghi(?! dinh| quyet| thuc)|huong(?! (?:dan|ung)))(?![a-z])|^thoi gian nghi(?: [a-z]{1,6}){0,5} ?:/;
/** "Hội thi được tổ chức trong hai ngày tại …": when and where something is held. */
const event =
  /^(?:ky thi|hoi thi|hoi thao|hoi nghi|cuoc hop|cuoc thi|buoi le|le|lop|giai|chuong trinh|phien hop)(?: [^.:;]{2,120})? (?:se )?(?:duoc to chuc|dien ra|khai mac|be mac) (?:trong|vao|tai|tu|luc) [^.;:]*[\s./]*$/;
const law =
  /^viec [^.;:]{2,260} (?:duoc )?thuc hien theo (?:dung )?(?:cac )?(?:quy dinh|phap luat)(?! (?:tai|sau|nay|cua (?:so|cong van)))[^.;:]*[\s./]*$/;
const asks =
  /(?<![a-z])(?:de nghi|yeu cau|giao(?! vien| duc| luu| thong| dich)|phai|can(?! bo)|co trach nhiem|bao cao|truc|bo tri|phan cong|gui|nop|dang ky|cu|chuan bi|treo|hoan thanh|cham nhat|truoc ngay)(?![a-z])/;

/** Whether the text only tells. */
export function isOnlyTold(text: string): boolean {
  const folded = fold(text);
  if (member.test(folded)) return true;
  return !asks.test(folded) && [leave, event, law].some((pattern) => pattern.test(folded));
}
