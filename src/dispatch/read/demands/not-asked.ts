// Takes out of a clause what it tells or cites and does not ask: background sentences, titles of documents, quotations.
import { taken } from './phrase.ts';

const told =
  /^(?:trong )?(?:thoi gian qua|thoi gian vua qua|thoi gian gan day|gan day|hien nay|nhung nam qua|vua qua|trong thoi gian (?:vua )?qua|qua (?:theo doi|ra soat|cong tac|giam sat|kiem tra|nam tinh hinh)|tinh hinh|thuc te|theo (?:thong tin|canh bao|danh gia|thong ke|bao cao|so lieu|ghi nhan)|tren thuc te|den nay|trong nam \d{4}|nam \d{4})(?!\p{L})/u;
const asks = /(?<!\p{L})(?:de nghi|yeu cau|giao|phai|can) (?!(?:cua|ve)\s)/u;
const cited =
  /(?<!\p{L})(?:(?:cong van|chi thi|ke hoach|nghi quyet|quyet dinh|thong tu|nghi dinh|van ban|cong dien|thong bao|huong dan|luat|ket luan|quy dinh|de an)[^.;,]{0,12}\d[^;]{0,160}?|(?:chi thi|nghi quyet|nghi dinh|thong tu|cong dien|luat) (?:cua|nay)[^.;]{0,80}?)(?<!\p{L})(?:ve viec|v\/v|ve|quy dinh|ban hanh|phe duyet) /gu;
const titleEnds =
  /[.;)”"]|, (?:dong thoi|trong do|theo do|bao cao|gui|to chuc|de nghi|yeu cau|dam bao|va|chu dong|tap trung|khan truong|kip thoi)(?!\p{L})| va (?:bao cao|gui|to chuc)(?!\p{L})/u;
/** Who is told to do it, where the sentence begins with that. */
const who =
  /(?:(?:giao |de nghi )?(?:so|phong|ban|van phong|vu|cuc|bo phan|ke toan|van thu|to|cong ty|uy ban nhan dan|ubnd|cong doan)(?: (?!thanh toan|quyet toan|tham dinh)[^\s,.;]+){0,6}? )?/u;
/** Money, thanks, praise, hospitality, paper and furniture: what they are for is not asked. */
const errands = [
  'tat(?: het| cac)? (?:may tinh|may in|may lanh|may dieu hoa|den|quat|thiet bi dien)',
  '(?:xin )?(?:tran trong |chan thanh )?cam on',
  'gui loi (?:cam on|chuc)',
  '(?:tran trong )?chuc mung|bieu duong|khen thuong|(?:de xuat|de nghi) khen thuong|tang (?:giay|bang) khen|tang qua|xet (?:tang|khen|nang)|(?:trao|tang) (?:thuong|ky niem chuong)',
  '(?:thuc hien )?(?:thanh toan|quyet toan|chi tra|chi tien|chi thu lao)|nop (?:phi|le phi|tien)|ho tro (?:kinh phi|tien|chi phi)',
  '(?:lap|tong hop|xay dung|bo sung|tham dinh|phe duyet|trinh duyet|ra soat) (?:nhu cau )?(?:du toan|kinh phi|gia goi thau|gia|quyet toan|ngan sach)',
  '(?:bo tri|bao dam|dam bao|can doi|cap|phan bo|thu xep|uu tien|danh)(?: du| nguon| day du)? (?:kinh phi|ngan sach|nguon chi|von|nguon von)',
  '(?:chuan bi|bo tri|sap xep)[^.;]{0,12} (?:khanh tiet|hoi truong|phong hop|phong nghi|le tan|xe dua don|am thanh|cho de xe|nuoc uong|cho ngoi|an nghi)',
  'don tiep|tiep don|don doan|dua don',
  'chinh ly|nop luu|(?:luu|luu tru|bao quan|thu thap|tieu huy|giao nop) (?:ho so|tai lieu|so sach|van ban) giay|(?:luu|luu tru|giao nop|chinh ly) (?:ho so|tai lieu)[^.;]{0,80}(?:kho luu tru co quan|luu tru lich su|luat luu tru|quy dinh ve luu tru)',
  'mua bao hiem|mua (?:ban ghe|xe|van phong pham)|thanh ly(?! (?:tai khoan|hop dong|quyen))|(?:kiem ke|dan tem|dan ma|kiem dem)[^.;]{0,20} (?:tai san(?! (?:cong nghe|thong tin|so))|kiem ke|ban ghe|may in|thiet bi van phong|ma so)|dan tem',
];
const administrative = new RegExp(`^${who.source}(?:${errands.join('|')})(?!\\p{L})`, 'u');
/** Words of other trades, which share "sự cố", "diễn tập", "tập huấn", "tuyên truyền", "vi rút" or "quyền" with security. */
const otherTrade =
  /(?<!\p{L})(?:phong chay|chua chay|chay no|chay rung|binh chua chay|thoat hiem|cuu nan|so cap cuu|cap cuu|tran dau|vo (?:dap|ong)|ong nuoc|nuoc (?:sach|sinh hoat|uong)|ve sinh|an toan (?:thuc pham|lao dong|dien|giao thong|cong trinh)|thuc pham|tai nan|giay phep lai xe|vac xin|tiem chung|dich benh|phong dich|cum mua|benh dai|thuoc men|ca nhiem|hien mau|quyen su dung dat|tai dinh cu|giai phong mat bang|ho ngheo|an sinh|thu no|gia han no|bong da|the thao|van nghe|vat nuoi|gia suc|cay xanh|con dau|bien ten|phong khong|nghia vu quan su|tham nhung|tieu cuc|tiep cong dan|thu tuc hanh chinh|thai do phuc vu|xay dung co ban|cong trinh|phong thu khu vuc|rut phich|tiet kiem dien|dieu hoa|dien chieu sang|den chieu sang|ra ve|bai xe|nha xe|chi tieu noi bo|luong huu|tien luong)(?!\p{L})/u;
/** A sentence with one of these is of security all the same. */
const ofSecurity =
  /(?<!\p{L})(?:an toan thong tin|attt|an ninh mang|an ninh thong tin|an toan,? an ninh|bao mat|mat khau|tai khoan|may chu|phong may|he thong thong tin|website|cong thong tin|cong dich vu|trang (?:thong tin|tin|web|chu)|ma doc|tan cong|lua dao|mao danh|gia mao|gia danh|khong gian mang|tren mang|qua mang|mang xa hoi|internet|sao luu|du phong|ten mien|ket noi|vien thong|duong truyen|lien lac|cap quang|phat song|buu (?:gui|chinh|cuc|dien)|co so du lieu|du lieu|camera|he thong|phan mem|phu song|cong tra cuu|truc)(?!\p{L})/u;
/** A person who is named as contact, to the end of the sentence. */
const contact =
  /(?<!\p{L})cu (?:ong|ba|dong chi|d\/c)(?!\p{L})(?=[^;]{0,300}dau moi(?! (?:ung cuu|ung pho)))[^;]*/u;
const quotation = /["“«][^"”»]{0,300}["”»]/gu;

const blank = (folded: string, from: number, to: number): string =>
  folded.slice(0, from) + taken.repeat(Math.max(0, to - from)) + folded.slice(to);

/** A title goes on to the end of its sentence, or to a word that begins another duty. */
function withoutTitles(folded: string): string {
  let left = folded;
  for (const match of folded.matchAll(cited)) {
    const from = match.index + match[0].length;
    const length = folded.slice(from).search(titleEnds);
    left = blank(left, from, length < 0 ? folded.length : from + length);
  }
  return left;
}

/** Words in quotation marks that are a title; a quoted word or three is only stressed. */
const withoutQuotations = (folded: string): string =>
  folded.replace(quotation, (quoted) =>
    quoted.split(' ').length > 4 ? taken.repeat(quoted.length) : quoted,
  );

const isAside = (sentence: string): boolean =>
  administrative.test(sentence) || (otherTrade.test(sentence) && !ofSecurity.test(sentence));

/** The rest of a sentence about such things, to the words that begin another duty. */
function withoutAdministration(folded: string): string {
  let left = folded;
  for (const { index, 0: sentence } of folded.matchAll(/[^.;]+/g)) {
    const start = sentence.search(/\S|$/);
    if (!isAside(sentence.slice(start))) continue;
    const end = sentence.search(titleEnds);
    left = blank(left, index, index + (end < 0 ? sentence.length : end));
  }
  return left;
}

/** What is told before "đề nghị" is background; a sentence that asks nothing is background altogether. */
function withoutBackground(folded: string): string {
  let left = folded;
  for (const { index, 0: sentence } of folded.matchAll(/[^.;]+/g)) {
    const start = index + sentence.search(/\S|$/);
    if (!told.test(folded.slice(start, index + sentence.length))) continue;
    const asked = sentence.search(asks);
    left = blank(left, index, asked < 0 ? index + sentence.length : index + asked);
  }
  // A clause that is nothing but background has been cut wrongly: it keeps its words.
  return /\p{L}{2}/u.test(left) ? left : folded;
}

const withoutContact = (folded: string): string =>
  folded.replace(contact, (named) => taken.repeat(named.length));

/** Whether a clause names a person as contact of the issuer, which asks nothing of anybody. */
export const namesContact = (folded: string): boolean => contact.test(folded);

/** The folded clause, as long as before, with what it only tells or cites taken out. */
export const withoutContext = (folded: string): string =>
  withoutBackground(withoutTitles(withoutQuotations(withoutContact(folded))));

/** The same, with what it asks that is no matter of security taken out, too. */
export const onlyAsked = (folded: string): string => withoutAdministration(withoutContext(folded));
