// The grammar of the names of bodies: how the name of a department, a commune, a school, a company begins.
import { fold } from '../lines/fold.ts';

const openings = [
  // State, Party, army, mass organisations.
  'so|ban|bo|phong|cuc|tong cuc|chi cuc|vu|van phong|thanh tra|uy ban|ubnd|hdnd|hoi dong nhan dan|ubmttq|mttq|mat tran|to|doi|hat|bql|vp',
  'toa an|toa|vien|kiem lam|kiem toan|kho bac|hai quan|thue|bao hiem|bhxh|cong an|ca|quan khu|quan doan|su doan|lu doan|trung doan|tieu doan|don bien phong|bo doi|dang uy|dang bo|chi bo|tinh uy|tinh doan|thanh uy|thanh doan|huyen uy|huyen doan|quan uy|quan doan|thi uy|xa doan',
  'hoi|doan|lien doan|lien hiep|lien minh|hiep hoi|cong doan|khoi|uy ban|hoi lien hiep',
  // Places that stand for their authority.
  'xa|phuong|thi tran|thi xa|thanh pho|tp|quan|huyen|dac khu|tinh|thon|ap|khu pho|to dan pho|khu|cum',
  // Public service.
  'truong|dai hoc|cao dang|hoc vien|khoa|phan hieu|phan vien|thcs|thpt|ptdt|ptdtbt|ptdtnt|mam non|tieu hoc|benh vien|bvdk|bv|ttyt|tt|trung tam|tram|phong kham|nha|thu vien|bao tang|vuon|dai|bao|tap chi|cong thong tin|co quan|co so|ky tuc xa|lang|quy|he thong|kho|cang|cho|tong kho|tap the|cdc|vien duong lao',
  // Trade.
  'cong ty|cty|ctcp|tong cong ty|tct|tap doan|doanh nghiep|dntn|hop tac xa|htx|chi nhanh|cn|ngan hang|nhnn|nhtmcp|nhcsxh|nhtm|to chuc|xi nghiep|nha may|xuong|khach san|sieu thi|buu dien|buu chinh|buu cuc|vien thong|dien luc|vnpt|viettel|mobifone|vinaphone|vietnamobile|fpt|gtel|cmc|vtc|vnpost|evn|petrolimex|agribank|bidv|vietcombank|vietinbank|cap nuoc|diem|lien danh|nhom',
].join('|');
const opening = new RegExp(`^(?:${openings})(?=[\\s.,;:-]|$)`);
/** Words that begin alike and name no body: "Số điện thoại", "Tổng cộng", "Phòng, chống". */
const noBody =
  /^(?:so (?:luong|dien thoai|may|thu|tt|lieu|nguoi|\d)|to chuc (?:trien|thuc|tuyen|tap|dien|cac|rà|ra soat)|phong,? (?:chong|ngua|tranh)|bao (?:cao|dam|gom|mat|ve|hiem xa hoi cho)|bo (?:tri|sung|phan|quy)|ban (?:hanh|ghi|in|sao|do)|quy (?:dinh|trinh|[iv1-4]+(?:\s|$))|doi (?:voi|mat|moi)|lien (?:he|quan)|thanh lap|nha cung cap|co quan, |thue bao|doan so|tt ten|tt don|he thong (?:thong tin|mang|quan|may|dien|giam)|to trinh|hoi nghi|khoa hoc|cho (?:phep|biet)|khu vuc|tinh hinh|vu viec|nhom (?:cac|don|doi)|khoi )/;

/** A class of bodies, no body: "Các sở", "Khối doanh nghiệp", "Doanh nghiệp viễn thông". */
const classOf = /^(?:khoi|cac|nhom|cap|cum thi dua|ubnd cac|uy ban nhan dan cac|nhung)\s/;
const classWithoutName =
  /^(?:to chuc|doanh nghiep|quan uy|huyen uy|dang uy|don vi su nghiep|co quan (?:dang|trung uong|hanh chinh|nha nuoc|chuyen mon)|don vi|co quan)(?:\s|$)/;

/** Whether no word after the first is a proper name. */
const hasNoName = (name: string): boolean => !/\s\p{Lu}\p{Ll}/u.test(name);
const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

/** Whether the words begin as the name of a body does, whatever their case. */
export function opensUnit(name: string): boolean {
  const words = fold(name).trim();
  return opening.test(words) && !noBody.test(words);
}

/** Whether the words name a class of bodies, as the heading of a part of a list does. */
export function opensSector(name: string): boolean {
  const words = fold(name).trim();
  return classOf.test(words) || (classWithoutName.test(words) && hasNoName(name));
}

/** A name of one body as it stands in a list: it begins with a capital and with the kind of body. */
export const isBodyName = (name: string): boolean =>
  /^["“]?\p{Lu}/u.test(name.trim()) &&
  name.length <= 160 &&
  !/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(name.replace(/\b(?:TP|TX|TT|P|X|Q|H)\.\s/gu, '')) &&
  opensUnit(name) &&
  !opensSector(name);

/** A heading that is set in capitals. */
export const isSetInCapitals = isCapitals;
