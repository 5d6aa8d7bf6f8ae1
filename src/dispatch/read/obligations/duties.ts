// Tells duties from courtesies and contact notes among unnumbered paragraphs, and parts two duties in one paragraph.
import { fold } from '../lines/fold.ts';
import { leadingGroup } from './groups.ts';
import { namesAllAbove } from './named-places.ts';
import { isOnlyTold } from './only-told.ts';

const courtesy =
  /^[^.;:,]{2,60} (?:xin |chan thanh |tran trong )?cam on(?: (?:su|cac|quy)(?![a-z])|[\s./!]*$)|^(?:tran trong(?! (?:de nghi|yeu cau) )|rat mong|rat han hanh|xin tran trong|tren day la)|thong bao (?:den|cho|de)[^.;]{0,120} biet(?:,| va)? (?:de )?(?:phoi hop )?(?:thuc hien|to chuc thuc hien|trien khai)[\s./]*$|(?:rat mong|de nghi)[^.;]{0,80}(?:quan tam|luu y)[^.;]{0,40}(?:phoi hop|thuc hien)\s*\.?\/?\.?$/;
/** "Kính đề nghị quý cơ quan quan tâm phối hợp." */
const politely = /(?<![a-z])kinh de nghi(?![a-z])/;
/** "Kính đề nghị các đơn vị gửi danh sách trước ngày …": a duty, in polite words. */
const politeDuty =
  /(?<![a-z])kinh de nghi (?:cac|toan the|thu truong|don vi|quy (?:don vi|co quan|cong ty)) [^.]{0,240}?(?<![a-z])(?:gui|nop|bao cao|cung cap|dang ky|cu|truoc (?:ngay|\d)|cham nhat)(?![a-z])/;
/** "Đề nghị các đơn vị nghiêm túc triển khai, thực hiện": asks for nothing that was not asked before. */
const obeys =
  /^(?:[^.;:]{0,80} )?(?:de nghi|yeu cau|mong)[^.;]{0,160}?(?:nghiem tuc|quan tam|khan truong|kip thoi|phoi hop|trien khai|chi dao|to chuc|dung thoi (?:han|gian)|thuc hien)[^.;]{0,60}?(?:thuc hien|trien khai|phoi hop)(?: (?:nghiem tuc|hieu qua|tot|dung thoi (?:han|gian)|cac noi dung tren|theo quy dinh|nhung noi dung tren|cong van nay|nghiem|day du|(?:cong dien|van ban|ke hoach|chi thi|thong bao|quyet dinh|huong dan) nay))*[\s./]*$|^(?:[^.;:]{0,80} )?(?:de nghi|yeu cau)[^.;]{0,100}? thuc hien (?:dung thoi (?:han|gian)|nghiem tuc)[\s./]*$/;
/** "Bộ thông báo để các Sở triển khai thực hiện.": who speaks tells, and asks for nothing more. */
const tellsAll =
  /^(?:[a-z]+ ){1,12}thong bao (?:de|den|toi) [^.;:]{2,140} (?:biet|trien khai|thuc hien)(?:,? (?:va )?(?:to chuc )?(?:trien khai|thuc hien))*[\s./]*$/;
/** "Về kinh phí, đồng ý chủ trương …": leave that is given, and nothing that is asked for. */
const consent =
  /^(?:ve [^.;:]{2,80}?[,:] )?(?:co ban )?(?:dong y|nhat tri|thong nhat) (?:ve |voi )?(?:chu truong|de xuat|kien nghi|y kien|noi dung|bao cao|to trinh|danh gia|phuong an)(?![^.;]* (?:(?<!(?:chuyen|ban|trao|duoc) )giao|(?<!(?:theo|nhu) )(?:yeu cau|de nghi)|truoc ngay|cham nhat) )/;
/** "(Đính kèm Công văn số …)" under the text. */
const enclosed = /^\((?:dinh kem|gui kem|kem theo|co )[^()]*\)[\s./]*$/;
/** "Nhận được công văn này, các đơn vị tổ chức thực hiện nghiêm túc." */
const obeysThis =
  /^nhan duoc (?:[a-z]+ ){1,3}nay,? [^.;:]{2,80}?(?:to chuc|nghiem tuc|khan truong|trien khai|thuc hien)[^.;:]{0,40}(?:thuc hien|trien khai|nghiem tuc)[\s./]*$/;
/** "… và nộp báo cáo đúng thời gian quy định" names no day. */
const onTime = /(?:gui|nop) bao cao (?:dung|theo dung) (?:thoi (?:gian|han)|han)(?: quy dinh)?(?=[\s./]*$)/;
const asksMore =
  /bao cao|phan anh|gui |truoc ngay|cham nhat|lien he|dang ky|thong bao (?:ve|cho)|tuyen truyen|pho bien|quan triet/;
const contactOnly =
  /(?:cu(?! the)|dau moi|lien he|trao doi (?:qua|voi)|thong tin chi tiet|moi (?:thong tin|vuong mac)|chi tiet)\b.{0,400}(?:dien thoai|dt|sdt|\d{3,4}[. ]?\d{3})/;
/** "Khi cần hỗ trợ, liên hệ theo bảng:": leads to a table of contacts. */
const pointsToContacts =
  /^[^.;]{0,120}(?:lien he|lien lac|trao doi)[^.;]{0,60}(?:theo|tai) (?:bang|danh sach|dia chi|cac so|so)[^.;]{0,40}:?[\s.]*$/;
/** "Quá thời hạn trên, đơn vị nào không báo cáo sẽ bị trừ điểm thi đua.": what follows when nothing is done. */
const threat =
  /^[^.;]{0,80}(?:(?:sau|qua|khong dung) (?:thoi )?(?:han|gian)(?: [a-z]{2,6}){0,2} (?:tren|nay|quy dinh)[^.;]{0,120} (?:se|coi nhu|xem nhu|khong chiu trach nhiem|chiu trach nhiem)|(?:khong (?:thuc hien|chap hanh|bao cao|gui)|vi pham)[^.;]{0,60} (?:se )?bi)(?![a-z])[^.;]*[\s./]*$/;
/** "Nếu phát hiện đơn vị nào vi phạm, Sở sẽ xử lý theo quy định.": what the issuer will do itself. */
const willDo =
  /^(?:neu|truong hop) [^.;]{2,200} se (?:tien hanh |bi )?(?:xu ly|xem xet|kiem diem|phe binh|khoa|thu hoi)(?![a-z])[^.;]*[\s./]*$/;
/** "Cục A05 sẽ tổ chức kiểm tra tại một số địa phương.": the same, and nothing is asked for. */
const promises =
  /^(?!(?:cac|moi|tung|tat ca|toan bo|nhung|de nghi|yeu cau|giao|neu|khi|truong hop) )(?:[a-z\d]{1,9}[ ,]{1,2}){1,14}(?<!chia )(?:se|du kien(?: se)?) (?:tiep tuc |phoi hop )?(?:to chuc|kiem tra|thong bao|cong bo|tong hop|danh gia|don doc|ho tro|cap|ban hanh|phe binh)(?![a-z])(?![^.;:]*(?<![a-z])(?:de nghi|yeu cau|phai|can|gui ve|truoc ngay|cham nhat)(?![a-z]))[^.;:]*[\s./]*$/;
const givesOut =
  /(?<![a-z])(?:de nghi|yeu cau|giao|phai|thuc hien|trien khai|ra soat|cap nhat|kiem tra)(?![a-z])/;
/** "Chỉ tiêu cụ thể được nêu tại Phụ lục.": where more of it stands. */
const pointsToAppendix =
  /^[^.;]{0,120}(?:duoc |da |co )?(?:phan cong|quy dinh|neu|the hien|chi tiet|liet ke|xac dinh|trinh bay|cu the hoa)(?: (?:cu the|chi tiet|ro|day du))? (?:tai|trong|o) (?:(?:cac|bang|danh muc) )*(?:phu luc|bieu|bang)(?![a-z])[^.;]*[\s./]*$/;
const request =
  /(?:de nghi|yeu cau|giao|co trach nhiem|phai|can|chu dong|khan truong|nghiem tuc|bao cao|phan anh|gui (?:ve|bao cao|ket qua)|nop |nhan tin|kiem tra|cu (?:nguoi|can bo|dau moi)|bo tri|phan cong|thu hoi|sao luu|cap nhat|huong dan|theo doi|don doc|ngat |dang ky|cung cap|thuc hien|trien khai|phoi hop|ra soat|chi dao|to chuc|bao dam|tang cuong|don doc)/;

/** "Quyết định này có hiệu lực …", "Công văn này thay thế …": law about the document itself. */
export const isAboutItself = (text: string): boolean =>
  staysAsItIs.test(fold(text)) ||
  /^(?:quyet dinh|chi thi|ke hoach|thong bao|cong van|cong dien|huong dan|quy che|quy dinh|van ban|nghi quyet|bien ban|thong tu|nghi dinh|luat)(?: nay)? (?:nay |tren )?(?:(?:da )?duoc (?:doc|lap|thong qua|gui)|co hieu luc|ap dung|thay the|(?:duoc )?pho bien|bai bo)/.test(
    fold(text),
  );

/** "Các nội dung khác giữ nguyên." behind what is amended; "Thời gian bảo trì hệ thống không thay đổi." */
const staysAsItIs =
  /^(?:thoi gian|lich|dia chi|so dien thoai)(?![a-z])[^.;]{0,120} (?:giu nguyen|khong (?:thay doi|doi))[\s./]*$|^(?:cac |nhung )?(?:noi dung|dieu khoan|quy dinh) (?:khac|con lai)[^.;]{0,80} (?:giu nguyen|khong (?:thay doi|doi|dieu chinh)|van (?:giu|thuc hien|con hieu luc|ap dung)|thuc hien theo (?:cong van|van ban|ke hoach|huong dan))(?![a-z])/;

/** "… Bãi bỏ các nội dung đã ban hành tại các Quyết định:": the documents listed under it end with this one. */
export const endsOthers = (text: string): boolean =>
  isAboutItself(text) && /(?<![a-z])(?:bai bo|thay the|het hieu luc)(?![a-z])[^.]*:$/.test(fold(text));

export const isConsent = (text: string): boolean => consent.test(fold(text));

/** "Ban hành kèm theo Quyết định này Quy chế …": the document does it by being issued, and asks nobody. */
export const isEnactment = (text: string): boolean =>
  /^(?:ban hanh|phe duyet|thong qua|cong bo)(?! [^.;]*(?:truoc ngay|cham nhat))[^.;]{0,200}?(?:quyet dinh|nghi quyet|thong tu|chi thi|van ban|cong van) nay(?![a-z])/.test(
    fold(text),
  );

/** "… yêu cầu các đơn vị thực hiện một số nội dung sau:": the sentence that leads to the duties. */
export const isLeadIn = (text: string): boolean =>
  /(?::|(?: sau| sau day| nhu sau)\s?[:.])$/.test(fold(text)) &&
  /(?:de nghi|yeu cau|khuyen nghi|khuyen cao|chi dao|giao|phan cong|nhu sau|thuc hien|trien khai|sau)/.test(
    fold(text),
  );

/** Courtesies, contact notes and law about the document itself ask for nothing. */
export function asksNothing(text: string): boolean {
  const folded = fold(text);
  if (courtesy.test(folded) || (politely.test(folded) && !politeDuty.test(folded))) return true;
  if (tellsAll.test(folded) && !/^(?:de nghi|yeu cau|giao|cac|phong|ubnd cac) /.test(folded)) return true;
  const plain = folded.replace(onTime, 'thuc hien');
  if ((obeys.test(plain) || obeysThis.test(plain)) && !asksMore.test(plain)) return true;
  if (consent.test(folded) || enclosed.test(folded) || isOnlyTold(text)) return true;
  if (
    /^(?:tran trong(?! (?:de nghi|yeu cau) )|noi nhan|day la)/.test(folded) ||
    isAboutItself(text) ||
    isEnactment(text)
  )
    return true;
  if (pointsToContacts.test(folded) || threat.test(folded) || willDo.test(folded) || promises.test(folded))
    return true;
  if (pointsToAppendix.test(folded) && !asksMore.test(folded) && !givesOut.test(folded)) return true;
  return (
    contactOnly.test(folded) &&
    !/(?:bao cao|gui|truoc ngay|cham nhat|trong (?:hom nay|ngay)|(?:de nghi|yeu cau)[^.;]{0,60} (?:thong bao|cung cap|dang ky|xac nhan|cu) )/.test(
      folded,
    )
  );
}

/** A paragraph after the points that still asks for something: a report, a notice of difficulties. */
export const isDuty = (text: string): boolean => !asksNothing(text) && request.test(fold(text));

/** "- Quyết định số … của Thủ tướng Chính phủ phê duyệt …": a document that is named in a list of grounds. */
const cites =
  /^(?:nghi dinh|quyet dinh|thong tu|nghi quyet|chi thi|ke hoach|cong van|cong dien|luat [a-z ]{2,60}?) so \d(?![^.;]*(?<![a-z])(?:de nghi|yeu cau|giao|phai|truoc ngay|cham nhat)(?![a-z]))/;

/** "1. Theo thông báo của Cục X, nhiều thiết bị có lỗ hổng …": numbered, and yet only why something is asked for. */
export function givesGrounds(text: string): boolean {
  const folded = fold(text);
  if (cites.test(folded)) return true;
  return (
    /^(?:theo (?:thong bao|canh bao|bao cao|thong tin|danh gia|ket qua|ghi nhan)|can cu|hien nay|thoi gian qua|vua qua|gan day|qua (?:theo doi|kiem tra|giam sat|ra soat|nam tinh hinh)|thong nhat danh gia|ngay \d)(?![a-z])/.test(
      folded,
    ) &&
    !/(?<![a-z])(?:de nghi|yeu cau|giao|phai|can(?! cu)|co trach nhiem|khuyen nghi|thuc hien|khan truong|chu dong|truoc ngay|cham nhat)(?![a-z])/.test(
      folded,
    )
  );
}

/** "Ủy ban nhân dân tỉnh nhận được Công văn số …": what came, before what is asked for. */
export const tellsReceipt = (text: string): boolean =>
  /^[^.;:]{2,80}(?<!khi|ngay|luc) nhan duoc (?:cong van|van ban|cong dien|thong bao|bao cao|to trinh) so /.test(
    fold(text),
  );

/** "… yêu cầu các sở nghiêm túc triển khai thực hiện.", "… sao gửi Công văn trên để các đơn vị tổ chức thực hiện." */
const handsOnWhole =
  /(?<!kinh )(?<![a-z])(?:de nghi|yeu cau|giao) [^.;]{2,200}(?:trien khai|thuc hien)[^.;]{0,60}[\s./]*$|(?:sao gui|gui|chuyen|sao luc)(?= )[^.;]{2,240} (?:de|biet,?|va) (?:to chuc )?(?:trien khai|thuc hien)[^.;]{0,40}[\s./]*$/;

/**
 * Another document is handed on, and nothing is asked for but to carry it out: with other duties beside it that asks for
 * nothing more; alone it is the duty.
 */
export const handsOnDocument = (text: string): boolean =>
  !isConsent(text) && !isAboutItself(text) && handsOnWhole.test(fold(text));

/** "Kết thúc đợt nghỉ lễ các đơn vị báo cáo … chậm nhất 9h00 ngày …": who it asks is anybody that the whole asks. */
const reportsByDay =
  /^(?!can cu )(?!.*(?<![a-z])(?:da|duoc|vua) (?:bao cao|gui|nop)).*(?<![a-z])(?:bao cao|gui|nop) [^.;]{0,160}(?:truoc|cham nhat|muon nhat) [^.;]{0,20}\d/;

/** "Trước đó, Văn phòng phát hiện nhiều trường hợp …" */
const toldBefore = /^truoc (?:do|day)(?![a-z])(?!.*(?<![a-z])(?:de nghi|yeu cau) )/;

/** A paragraph that gives grounds or describes what has happened asks for nothing by itself. */
export const asksSomebody = (text: string): boolean => {
  const folded = fold(text);
  if (!isDuty(text) || toldBefore.test(folded)) return false;
  return (
    /(?:de nghi|yeu cau|(?<!duoc )giao(?! (?:thong|duc|dich|tiep|vien|luu))|co trach nhiem)\s/.test(folded) ||
    leadingGroup(text)?.rest !== undefined ||
    reportsByDay.test(folded)
  );
};

const reports =
  /^(?:ket qua|bao cao|(?:thoi )?han (?:chot|cuoi|nhan|nop|gui)|moi (?:vuong mac|kho khan)|van ban|ho so|danh sach|so lieu|cac (?:don vi|co quan) (?:bao cao|gui))/;

/** "Báo cáo gửi về Sở … Thời hạn: …": asks by its day, whoever is to send it. */
export const isReport = (text: string): boolean => reports.test(fold(text)) && isDuty(text);

/** "Đã …", "đang …" after the group tells of it and asks nothing. */
const tells = /^(?:da|dang|vua|van|se|con|chua|cung)(?![a-z])/;

function turnsToAnother(sentence: string): boolean {
  const group = leadingGroup(sentence);
  return (
    Boolean(group?.rest) && (isDuty(sentence) || (!tells.test(fold(group!.rest)) && !asksNothing(sentence)))
  );
}

/**
 * Sentences of one paragraph, parted where a sentence turns to another group, or tells where and when to send results
 * after one that has a day of its own: each part is a duty, and no day stands on another's.
 */
export function partedDuties(text: string, hasDeadline: (clause: string) => boolean): string[] {
  const sentences = text.split(/(?<=[.;])\s+(?=\p{Lu})/u);
  const parts: string[] = [];
  for (const sentence of sentences) {
    const above = parts.at(-1);
    const turns = turnsToAnother(sentence);
    const sends =
      above &&
      reports.test(fold(sentence)) &&
      (isDuty(above) || namesAllAbove(fold(above))) &&
      hasDeadline(above) &&
      hasDeadline(sentence);
    if (above !== undefined && !turns && !sends) parts[parts.length - 1] += ` ${sentence}`;
    else parts.push(sentence);
  }
  return parts;
}

/** A numbered point is parted only where each part names a group of its own, unlike the one before. */
export function partedPoint(text: string): string[] {
  const parts = partedDuties(text, () => false);
  const groups = parts.map((part) => (isDuty(part) ? leadingGroup(part)?.name : undefined));
  const apart = groups.every((name, index) => name !== undefined && name !== groups[index - 1]);
  return apart ? parts : [text];
}
