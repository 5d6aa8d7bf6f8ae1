// Lines of a list that name no unit: totals, notes, what a page's foot and the signature under the list hold.
import { fold } from '../lines/fold.ts';

const aside =
  /^(?:tong (?:cong|so)|cong(?:\s*[:=(]|\s+\d|$)|tong:|ghi chu|luu y|chu thich|\(?\*|danh sach (?:nay|tren|gom|co|gui)|nguoi lap|xac nhan|trang \d|page \d|het\.?$|\(het\)|bao gom:?$|gom \d|an dinh danh sach|lap bieu|noi nhan|nhu tren|luu:|\.\/\.)/;
const totals = /^(?:tat ca|gom|co)?\s*(?:\d{1,4})\s+(?:don vi|co quan|to chuc|xa|phuong|truong)\.?$/;
const signature =
  /^(?:(?:tm|kt|tl|tuq|q)\s*\.\s*\p{L}|(?:pho )?(?:giam doc|chu tich|cuc truong|truong ban|chanh van phong|tong giam doc|hieu truong|thu truong don vi|truong phong)$|\(?(?:da ky|ky,? (?:ghi|dong|ten)|chu ky))/u;
const placeAndDay = /,\s*ngay\s*[\d.…_ ]*\s*thang\s*[\d.…_ ]*\s*nam/;

/** A total, a note or a page number. */
export function isAside(text: string): boolean {
  const words = fold(text).trim();
  return aside.test(words) || totals.test(words) || !/\p{L}{2}/u.test(words);
}

/** The place and day or the title that a signature begins with: the list is over. */
export function opensSignature(text: string): boolean {
  const words = fold(text).trim();
  return (
    placeAndDay.test(words) || (signature.test(words) && text.length < 60 && text === text.toUpperCase())
  );
}
