// Tells the names of bodies from other words at the beginning of a clause.
import { fold, isUnmarked } from '../lines/fold.ts';

export const bodyWord =
  /^(?:cac|toan the|nhung (?:don vi|co quan|doanh nghiep|to chuc)(?=,)|(?:moi|tung) (?:don vi|co quan|so|xa|phuong|thon|truong|phong|doi|huyen|dang bo|chi bo|khoa|doanh nghiep|benh vien|ban|nganh|cap|can bo|cong chuc|ca nhan|ho)|tong giam doc|pho (?:chu tich|giam doc)|bi thu|ke toan truong|nguoi phu trach|so|bo|cuc|vu|ubnd|uy ban|ubmttq|hdnd|doanh nghiep|cong an|van phong|trung tam|thu truong|chu tich|giam doc|hieu truong|truong (?:phong|cac|ban|ap|thon|khoa|bo)|chanh|lanh dao|nguoi dung dau|don vi|co quan|co so (?:kham|kcb|giao duc|y te|dao tao|kinh doanh|san xuat|luu tru|tro giup|cai nghien)|phong|ban|tieu ban|hoi|hiep hoi|doan|cong doan|nghiep doan|lien doan|lien minh|dai (?:phat|truyen)|bao(?! (?:cao|dam|ve|mat|duong|gom|tri|quan|hanh|ngay|cho|tin|lai|voi|den))|truong|tap doan|tong cong ty|cong ty|xi nghiep|nha may|chi nhanh|viettel|vnpt|mobifone|fpt|quy|benh vien|tram|kho bac|bao hiem|ngan hang|hai quan|toa an|vien|thanh tra|mat tran|tinh|thanh|quan uy|huyen uy|dang uy|cap uy|chi bo|chi cuc|to chuc,|to(?! (?:chuc|khai|roi|trinh|giac|bao(?! ve)|cao|ra|mo))|bo phan|can bo|cong chuc|vien chuc|dong chi|kip truc|cap (?:tinh|huyen|xa|co so|truong)|luc luong (?:cong an|chuc nang|quan doi|an ninh|ky thuat)|ho (?:kinh doanh|gia dinh|dan)|diem (?:buu dien|giao dich|truong)|chu quan|doi|khoi|buu dien|nha|thanh vien|ca nhan|xa|phuong|thuong truc|trung doan|su doan|lu doan|tieu doan|dai doi|bo tu lenh|chi huy|vien thong|dac khu|thi tran|khoa|hoc vien|dai hoc|tong cuc|nha truong|hai quan|dien luc|phan xuong|hop tac xa|thon|ap|khu (?:pho|dan cu|cong nghiep)|ban quan ly|don bien phong|hat kiem lam|cum|vung|chu dau tu|hai doi|giao vien|giang vien|sinh vien|hoc sinh|nhan vien|dang vien)(?=[\s,:]|(?<= \S{2,8})$)/;

// A word that folds to the name of a body may be another: "đổi", "số", "bảo", "bản".
const spelled: Record<string, string[]> = {
  so: ['sở'],
  bo: ['bộ'],
  doi: ['đội'],
  khoi: ['khối'],
  bao: ['báo'],
  ban: ['ban'],
  hoi: ['hội'],
  doan: ['đoàn'],
  quy: ['quỹ'],
  truong: ['trường', 'trưởng'],
  tinh: ['tỉnh'],
  thanh: ['thành', 'thanh'],
  vu: ['vụ'],
  cuc: ['cục'],
  phong: ['phòng'],
  nha: ['nhà'],
  dai: ['đài', 'đại'],
  xa: ['xã'],
  to: ['tổ'],
  tram: ['trạm'],
  thon: ['thôn'],
  ap: ['ấp'],
  khoa: ['khoa'],
  cum: ['cụm'],
  vung: ['vùng'],
  vien: ['viện', 'viễn'],
};

/** "Quý Cơ quan": whom the dispatch is sent to. */
const addressed = /^quy (?:co quan|don vi|uy ban|so|bo|ban|cuc|cong ty|ngan hang|truong|dia phuong)(?=[ ,])/;

export function isMisspelt(body: string, folded: string): boolean {
  if (addressed.test(folded)) return false;
  // "Bảo hiểm xã hội" is one body, and "Báo" another.
  if (folded.startsWith('bao hiem')) return false;
  const first = /^\p{L}+/u.exec(body.toLowerCase())?.[0] ?? '';
  const forms = spelled[fold(first)];
  return Boolean(forms) && !isUnmarked(body) && !forms!.includes(first);
}

export const noBody =
  /^(?:lanh dao, chi dao|cac (?:buoc|giai doan|muc tieu|chi tieu|yeu cau|cong viec|thu tuc|ket noi|phien ban|bao cao|so lieu|he thong|noi dung|giai phap|nhiem vu|bien phap|thiet bi|may|tai khoan|truong hop|lo hong|van ban|du lieu|website|trang|cong(?! (?:ty|an|doan|chuc|trinh|viec))|dieu kien|phuong an|hoat dong|nguy co|su co|dich vu|loai|ung dung|phan mem|quy|mon hoc|ho so|khoan|linh vuc|doi tuong|phong (?:may|hoc|lab)|duong (?:day|truyen)|muc)(?![a-z])|truong hop|ban hanh|bo tri|bo sung|phong[,]|phong ngua|phong chong|so luong|khoi (?:luong|du lieu|tai lieu|phuc|dong|cong)|so lieu|vien dan|doi moi|doi soat|thanh lap|thanh vien|hoi nghi|hoi thao|quy dinh|quy trinh|bao cao|tinh hinh|vu viec|ban giao|ban than(?![a-z])|ban sao|nha nuoc|tinh nang|khoa (?:mot|hai|tai(?! (?:chinh|mui))|so(?! sinh)|thue|ngay|may)|doi (?:mat|vai|ngay|lai|ten))/;

const outside =
  /^(?:(?:cac|moi|tung) )?(?:dai ly|nha thau|nha cung cap|doi tac|khach hang|nguoi (?:dung|benh|dan)|(?:hang|don vi|doanh nghiep|cong ty) (?:cung cap|van hanh|bao tri|thi cong|cho thue))(?![a-z])/;

/** Whether the words begin with those outside with whom an office deals: suppliers, customers. */
export const isOutside = (text: string): boolean => outside.test(fold(text));
