// Names that betting sites give themselves: by their build, never by a list, since they change every week.

/** Letters and then a lucky number; or a number, letters or both and then a betting word; or a lucky number and a word of luck. */
const BRAND =
  /(?<![\p{L}\p{N}_@.])(?:[a-z]{2,9}[ -]?(?:(\d)\1{1,3}|68|86|686|6868|789|79|97|365|247|24h|138|168|169|179|303|567|678)(?:bet|win|club|vip|vn|casino|com)?|(?:[a-z]{0,8}\d{1,4}|\d{1,3}[a-z]{1,2}|[a-z]{2,10})(?:bet|win|club|vip|casino|poker|slots?|toto|togel|bola|judi|gacor|nohu|jackpot)(?:\d{1,4}|vip|vn|club|com)?|(?:68|77|78|79|88|99|123|365|567|789|888|999)(?:king|ok))(?![\p{L}\p{N}_@])/giu;

/** Words of that build which mean something else. */
const ordinary = new Set(
  (
    'alphabet tibet darwin edwin baldwin goodwin godwin irwin sherwin kelvin lwin twin win club vip bet casino poker slot slots toto bola ' +
    'jackpot youthclub fanclub sportsclub bookclub erwin gwin cwinclub windwin rewin'
  ).split(' '),
);
/** Numbers of documents, classes, roads and years are built so too: `qd88`, `k68`, `ql79`. */
const numbered =
  /^(?:qd|cv|tb|nd|tt|kh|bc|ct|nq|tl|hd|gp|cd|ql|dt|tl|km|lop|khoa|dot|ngay|nam|so|quy|thang|tu|den|phong|cap|f|k|h|to|bai|cau|dieu|khoan|trang|mau|bieu|phu luc|zone|win|windows|office|level|area|group|team|version|page|post|news|id|tin|tp|xa|phuong|thon|duong|hotline|tel|fax|dien thoai|gia|tuoi|lan|le|top|usd|vnd|iso|covid|sars|cp|ub|sl|tc|xd|bt|bv|th|bn|na|bi|qua|la|va|hon|gan|tren|duoi|con|co|the|and|from|since|all|only)[ -]?\d+$/i;

/** The brand-like words of a text, lower case. A name of two words (`Sun 88`) counts only where `isTight` is false. */
export function brandsIn(text: string, isTight = true): string[] {
  const found: string[] = [];
  for (const [word] of text.matchAll(BRAND)) {
    const name = word.toLowerCase();
    if (ordinary.has(name) || numbered.test(name)) continue;
    if (isTight && /[ -]/.test(name)) continue;
    found.push(name);
  }
  return found;
}

const TRACE = /\d\d|bet|win|club|vip|casino|poker|slot|toto|togel|bola|judi|gacor|nohu|jackpot/i;

/** Whether a brand could stand in the text at all: cheaper to ask than to look. */
export const mayHoldBrand = (text: string): boolean => TRACE.test(text);

/** Whether a label of a host name is built like a brand: `sun88`, `kubet-vn`, `nhacai123`. */
export const isBrandLabel = (label: string): boolean =>
  label.split('-').some((part) => brandsIn(part).length > 0) ||
  brandsIn(label.replaceAll('-', '')).length > 0;
