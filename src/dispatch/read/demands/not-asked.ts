// Takes out of a clause what it tells or cites and does not ask: background sentences, titles of documents, quotations.
import { isAside } from './aside.ts';
import { taken } from './phrase.ts';

const told =
  /^(?:trong )?(?:thoi gian qua|thoi gian vua qua|thoi gian gan day|gan day|hien nay|nhung nam qua|vua qua|vua roi|nam truoc|nam ngoai|dot truoc|trong thoi gian (?:vua )?qua|qua (?:theo doi|ra soat|cong tac|giam sat|kiem tra|nam tinh hinh)|tinh hinh|thuc te|ly do|nguyen nhan|theo (?:thong tin|canh bao|danh gia|thong ke|bao cao|so lieu|ghi nhan)|tren thuc te|den nay|trong nam \d{4}|nam \d{4})(?!\p{L})/u;
/** What a body says of itself: "Sở sẽ kiểm tra …", "Sau sự cố vừa qua, Ban Giám đốc đã chỉ đạo …". */
const toldOfItself =
  /^(?:sau [^,]{1,80}, )?(?:ban giam doc|lanh dao|chu tich|giam doc|uy ban|ubnd|so|bo|cuc|trung tam|cong an|van phong|phong|thanh tra|doan kiem tra|tap doan|tong cong ty|ban|hoi so)(?: [^\s,]+){0,6}? (?<!(?:chia|san) )(?:se|da) (?!duoc |bi )/u;
const asks = /(?<!\p{L})(?:de nghi|yeu cau|giao|phai|can) (?!(?:cua|ve)\s)/u;
const cited =
  /(?<!\p{L})(?:(?:cong van|chi thi|ke hoach|nghi quyet|quyet dinh|thong tu|nghi dinh|van ban|cong dien|thong bao|huong dan|luat|ket luan|quy dinh|de an)[^.;,]{0,12}\d[^;]{0,160}?|(?:chi thi|nghi quyet|nghi dinh|thong tu|cong dien|luat) (?:cua|nay)[^.;]{0,80}?)(?<!\p{L})(?:ve viec|v\/v|ve|quy dinh|ban hanh|phe duyet) /gu;
const titleEnds =
  /[.;)”"]|, (?:[^\s,.;]+ ){0,6}(?:de nghi|yeu cau) |, (?:dong thoi|trong do|theo do|bao cao|gui|to chuc|de nghi|yeu cau|dam bao|va|chu dong|tap trung|khan truong|kip thoi)(?!\p{L})| va (?:bao cao|gui|to chuc)(?!\p{L})/u;
/** A person who is named as contact, to the end of the sentence. */
const contact =
  /(?<!\p{L})cu (?:ong|ba|dong chi|d\/c)(?!\p{L})(?=[^;]{0,300}dau moi(?! (?:ung cuu|ung pho)))[^;]*/u;
const quotation = /["“«][^"”»]{0,300}["”»]/gu;

/** What a report is on has been done: group 1, to whom or by when it is sent. */
const reported =
  /(?<!\p{L})(?:bao cao|tong hop|thong ke)(?:,? (?:bao cao|ket qua|so lieu|tinh hinh|tong ket|so ket|so bo|danh gia))+((?:(?! (?:gui|ve|theo mau|theo bieu|truoc|cham nhat|trong) |[,.;]).)+)/gu;

/** What a duty rests on, up to the body that is asked: a plan, the outcome of a drill. */
const restsOn =
  /(?<![^.;\s] ?)(?:can cu|tren co so|theo|tu) (?:cac )?(?:ke hoach|ket qua|quyet dinh|danh sach|bien ban|quy che|phuong an|noi dung)[^.;]{0,160}?(?=, (?:de nghi|yeu cau|cac|so|phong|ubnd|uy ban|don vi|co quan|thu truong|ban|van phong)(?!\p{L}))/gu;

/** Words after which something is named and not asked; group 1, what stands before it. */
const named = [
  // Who answers for what was not done, or is punished for it.
  /((?:chiu (?:hoan toan )?trach nhiem|xem xet (?:xu ly )?trach nhiem|phe binh|kiem diem|ky luat|tru diem|rut kinh nghiem)(?:(?! (?:neu|khi|de|vi|do) )[^.;]){0,80} (?:neu|khi|de|vi|do) )[^.;]+/gu,
  // What a rule of its own says, or what is bought.
  /(^viec (?=mua sam|dau tu)|^viec (?=[^.;,]{3,120} thuc hien theo (?:quy|du an|ke hoach|huong dan))|(?<=, )cac noi dung ve (?=[^.;]{3,120} thuc hien theo ))[^.;]+/gu,
  // What a report tells of.
  /((?:kem theo|gui kem) bao cao(?: la)? )[^.;]+/gu,
  /((?:khong|chua) (?:yeu cau|bat buoc|nhat thiet phai) )[^.;]+/gu,
  /(bao cao (?:phai |can )?(?:neu ro|ghi ro|the hien ro|gom|bao gom)[: ])[^.;]+/gu,
  /((?:nghiem cam|cam|khong|khong duoc) (?:moi hanh vi |cac hanh vi |hanh vi |viec )?loi dung )[^.;]+/gu,
  /((?:kiem tra|thanh tra|giam sat|noi dung)(?: [^\s,.;]+){0,2} (?:chap hanh|thuc hien|tuan thu) (?:cac )?(?:quy dinh|nghi quyet|chi thi|cong van|van ban)(?: ve)? )[^.;]+/gu,
];

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

/** A report on holes or copies asks for the report. */
const withoutReported = (folded: string): string =>
  folded.replace(
    reported,
    (words, matter: string) => words.slice(0, -matter.length) + taken.repeat(matter.length),
  );

/** What is named keeps no words, up to those that begin another duty. */
const withoutNamed = (folded: string): string =>
  named.reduce(
    (left, pattern) =>
      left.replace(pattern, (words, lead: string) => {
        const matter = words.slice(lead.length);
        const end = matter.search(titleEnds);
        return lead + taken.repeat(end < 0 ? matter.length : end) + (end < 0 ? '' : matter.slice(end));
      }),
    folded,
  );

/** Words in quotation marks that are a title; a quoted word or three is only stressed. */
const withoutQuotations = (folded: string): string =>
  folded.replace(quotation, (quoted) =>
    quoted.split(' ').length > 4 ? taken.repeat(quoted.length) : quoted,
  );

/** What stands before the first word that is left. */
const leading = new RegExp(`^[\\s,${taken}]+`);

/** The rest of a sentence about such things, or of what a body does itself, to the words that begin another duty. */
function withoutAdministration(folded: string): string {
  let left = folded;
  for (const { index, 0: sentence } of folded.matchAll(/[^.;]+/g)) {
    const own = sentence.replace(leading, '');
    if (!isAside(own) && !toldOfItself.test(own)) continue;
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

const withoutBases = (folded: string): string =>
  folded.replace(restsOn, (basis) => taken.repeat(basis.length));

const withoutContact = (folded: string): string =>
  folded.replace(contact, (named) => taken.repeat(named.length));

/** Whether a clause names a person as contact of the issuer, which asks nothing of anybody. */
export const namesContact = (folded: string): boolean => contact.test(folded);

/** The folded clause, as long as before, with what it only tells or cites taken out. */
export const withoutContext = (folded: string): string =>
  withoutBackground(withoutBases(withoutTitles(withoutQuotations(withoutContact(folded)))));

/** The same, with what it asks that is no matter of security taken out, too. */
export const onlyAsked = (folded: string): string =>
  withoutAdministration(withoutNamed(withoutReported(withoutContext(folded))));
