// Tells whether a duty is to be handed down to those below.
import { fold } from '../lines/fold.ts';

/** "(chỉ đạo UBND các xã …)", "chỉ đạo các đơn vị trực thuộc": the duty is to be handed down. */
export function handsDown(text: string): boolean {
  const folded = fold(text);
  return downwards.some((pattern) => pattern.test(folded));
}

const directing =
  '(?:chi dao|huong dan|quan triet|don doc|pho bien|trien khai|thong bao|yeu cau|(?<!ban )giao(?! (?:duc|thong|dich|tiep|vien))|sao gui|truyen dat|to chuc|chuyen|phan cong|kiem tra)(?=[ ,])';

// What is within one's charge may be systems, or others that are only to be told: only who is directed hands on.
const downwards = [
  /(?:chi dao|don doc|yeu cau|quan triet|giao)(?=[ ,])[^().;:]{0,40}?(?:don vi|co quan|co so|phong|ban|chi nhanh)[^().;:]{0,30}? thuoc (?:quyen|pham vi|tham quyen) quan ly/,
  new RegExp(
    `${directing}[^().;:]{0,40}?(?<! (?:ve|gui) )(?:(?:ubnd|uy ban nhan dan)\\s*(?:cac |cap |tung )?(?:xa|phuong)\\b|(?:den|toi|cac|cap|tung|xuong) (?:cap |cac |tung )?(?:xa|phuong|thi tran|dac khu|thon|to dan pho)\\b|cap duoi)`,
  ),
  new RegExp(`${directing}[^().;:]{0,90}? (?:truc thuoc|cap duoi|thanh vien)(?![a-z])`),
  new RegExp(
    `${directing}[^().;:]{0,40}?(?:don vi|co quan|co so|phong|ban|chi nhanh|bo phan|to chuc|dang|doanh nghiep)[^().;:]{0,30}? thuoc quyen`,
  ),
  // "Quán triệt đến các đơn vị sự nghiệp thuộc sở", "chỉ đạo các trường trên địa bàn".
  new RegExp(
    `${directing}[^().;:]{0,60}?(?:don vi|co quan|co so|phong|ban|chi nhanh|truong|tram|doi|trung tam|cong ty)[^().;:]{0,30}? (?:thuoc (?:so|bo|nganh|cuc|tong cong ty|tap doan|huyen|tinh|don vi|minh)|do minh quan ly)(?![a-z])`,
  ),
  /(?:chi dao|quan triet|don doc)(?=[ ,])[^().;:]{0,60}?(?:don vi|co quan|co so|truong|tram|thon|ap|to dan pho)[^().;:]{0,30}? (?:tren|thuoc) dia ban(?![a-z])/,
  /(?:chi dao|don doc|quan triet|huong dan) (?:cac|tung|moi|toan bo) (?!he thong|noi dung|giai phap|nhiem vu|bien phap|hoat dong|cong tac|van ban|trang (?:thong|web|mang|chu|tin)|cong )[^().;:]{2,80}? (?:tren|thuoc|trong) (?:dia ban|pham vi|khu vuc)(?![a-z])/,
  new RegExp(
    `${directing} (?:cho )?(?:cac|tung|moi) (?:cong ty con|chi nhanh|dai ly|phong giao dich|cua hang|diem (?:ban|giao dich|truong)|don vi (?:con|co so))`,
  ),
  /chi dao (?:cac|tung|moi) (?:chi bo|dang bo|phong|doi|xa|phuong|truong|tram|khoa|thon|ap|co so)(?![a-z])/,
  new RegExp(
    `${directing}[^().;:]{0,40}? (?:den|toi|xuong) (?:tan |tung |cac |toan bo |toan the )*(?:co so|doi |to |phong giao dich|cua hang|don vi co so|don vi thuoc|don vi thanh vien|chi nhanh|cong ty con|chi bo|truong|diem truong)\\b`,
  ),
];
