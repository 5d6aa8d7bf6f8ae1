// Which body stands above which, as far as their names tell: nobody directs those above.
import { fold } from '../lines/fold.ts';

/** From the highest down; a name that fits none has no rank that its words tell. */
const ranks: readonly RegExp[] = [
  /^(?:thu tuong|chinh phu|quoc hoi|van phong chinh phu|ban bi thu|trung uong)(?: |$)/,
  /^(?:bo (?!chi huy|tu lenh|phan)|ngan hang nha nuoc viet nam|thanh tra chinh phu|toa an nhan dan toi cao|vien kiem sat nhan dan toi cao)/,
  /^(?:tong cuc|cuc |tinh uy|thanh uy|hdnd tinh|(?:chu tich )?(?:ubnd|uy ban nhan dan) (?:tinh|thanh pho|tp))(?! .*(?:thuoc tinh))/,
  /^(?:so |cong an (?:tinh|thanh pho)|chi cuc |ban quan ly |toa an nhan dan tinh|thanh tra tinh)/,
  /^(?:huyen uy|quan uy|thi uy|(?:ubnd|uy ban nhan dan) (?:huyen|quan|thi xa))/,
  /^(?:dang uy (?:xa|phuong)|(?:ubnd|uy ban nhan dan) (?:xa|phuong|thi tran|dac khu))/,
];

/** "Kho bạc Nhà nước các huyện" bears the name of what stands above both. */
const isBelow = (name: string, parent: string): boolean =>
  /^ (?:cac|cap|tung|moi|huyen|quan|thi xa|khu vuc)(?= )/.test(fold(name).slice(fold(parent).length));

const rankOf = (name: string): number => ranks.findIndex((rank) => rank.test(fold(name)));

/** Whether each of the bodies addressed stands above the one that writes: an office of no rank of its own stands under its parent. */
export function isToThoseAbove(
  issuer: string | null,
  parent: string | null,
  addressees: readonly string[],
): boolean {
  if (issuer === null || addressees.length === 0) return false;
  const own = rankOf(issuer) < 0 && parent !== null ? rankOf(parent) : rankOf(issuer);
  return addressees.every((name) => {
    const theirs = rankOf(name);
    const isParent = parent !== null && fold(name).startsWith(fold(parent)) && !isBelow(name, parent);
    return isParent || (own >= 0 && theirs >= 0 && theirs < own);
  });
}
