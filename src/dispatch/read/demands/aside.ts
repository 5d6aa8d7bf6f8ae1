// Tells sentences that are no matter of security: errands, money and paper, and trades that share its words.

const anyOf = (lists: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${lists.join('|')})(?!\\p{L})`, 'u');

/** Who is told to do it, where the sentence begins with that. */
const who =
  /(?:(?:giao |de nghi )?(?:(?:cac|quy) (?:don vi|co quan)|so|phong|ban|van phong|vu|cuc|bo phan|ke toan|van thu|to|cong ty|uy ban nhan dan|ubnd|cong doan)(?: (?!thanh toan|quyet toan|tham dinh)[^\s,.;]+){0,6}? )?/u;
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
  '(?:can nhac |khong (?:duoc )?)?su dung (?:nguon )?(?:kinh phi|ngan sach)',
  '(?:nghien cuu,? )?(?:cho|tham gia|gop) y(?: kien)?',
  'don tiep|tiep don|don doan|dua don',
  'chinh ly|nop luu|(?:luu|luu tru|bao quan|thu thap|tieu huy|giao nop) (?:ho so|tai lieu|so sach|van ban) giay|(?:luu|luu tru|giao nop|chinh ly) (?:ho so|tai lieu)[^.;]{0,80}(?:kho luu tru co quan|luu tru lich su|luat luu tru|quy dinh ve luu tru)',
  'mua bao hiem|mua (?:ban ghe|xe|van phong pham)|thanh ly(?! (?:tai khoan|hop dong|quyen))|(?:kiem ke|dan tem|dan ma|kiem dem)[^.;]{0,20} (?:tai san(?! (?:cong nghe|thong tin|so))|kiem ke|ban ghe|may in|thiet bi van phong|ma so)|dan tem',
];
/** What those who did it are given for it. */
const given = anyOf([
  'duoc (?:nghi bu|bo tri (?:an,? (?:nghi|o|uong)|cho (?:an|o|nghi))|huong (?:che do|phu cap|luong|chinh sach)|thanh toan|tinh lam them|(?:boi duong|ho tro) [\\d.]+ ?(?:dong|nghin|trieu))',
]);
const administrative = new RegExp(
  `^(?:ngan sach|kinh phi|nguon von)(?!\\p{L})|^${who.source}(?:${errands.join('|')})(?!\\p{L})`,
  'u',
);
/** Words of other trades, which share "sự cố", "diễn tập", "tập huấn", "tuyên truyền", "vi rút" or "quyền" with security. */
const otherTrade = anyOf([
  'phong chay|chua chay|chay no|chay rung|binh chua chay|thoat hiem|cuu nan|so cap cuu',
  'cap cuu|tran dau|vo (?:dap|ong)|ong nuoc|nuoc (?:sach|sinh hoat|uong)|ve sinh',
  'an toan (?:thuc pham|lao dong|dien|giao thong|cong trinh)|thuc pham|tai nan',
  'giay phep lai xe|vac xin|tiem chung|dich benh|phong dich|cum mua|benh dai|thuoc men',
  'ca nhiem|hien mau|quyen su dung dat|tai dinh cu|giai phong mat bang|ho ngheo|an sinh',
  'thu no|gia han no|bong da|the thao|van nghe|vat nuoi|gia suc|cay xanh|con dau|bien ten',
  'phong khong|nghia vu quan su|tham nhung|tieu cuc|tiep cong dan|thu tuc hanh chinh',
  'thai do phuc vu|xay dung co ban|cong trinh|phong thu khu vuc|rut phich|tiet kiem dien',
  'dieu hoa|dien chieu sang|den chieu sang|ra ve|bai xe|nha xe|chi tieu noi bo|luong huu',
  'tien luong',
]);
/** A sentence with one of these is of security all the same. */
const ofSecurity = anyOf([
  'an toan thong tin|attt|an ninh mang|an ninh thong tin|an toan,? an ninh|bao mat|mat khau',
  'tai khoan|(?<!ma )ky so|chung thu|may chu|phong may|he thong thong tin|website|cong thong tin|cong dich vu',
  'trang (?:thong tin|tin|web|chu)|ma doc|tan cong|lua dao|mao danh|gia mao|gia danh',
  'khong gian mang|tren mang|qua mang|mang xa hoi|internet|sao luu|du phong|ten mien',
  'ket noi|vien thong|duong truyen|lien lac|cap quang|phat song|buu (?:gui|chinh|cuc|dien)',
  'co so du lieu|du lieu|camera|he thong|phan mem|phu song|cong tra cuu|truc|dung luong',
  'nguoi gui|bang thong|tin nhan|cuoc goi|thue bao|su co mang|thiet bi mang|nhat ky|canh bao',
]);

/** @param sentence folded, from its first word */
export const isAside = (sentence: string): boolean =>
  administrative.test(sentence) ||
  given.test(sentence) ||
  (otherTrade.test(sentence) && !ofSecurity.test(sentence));
