// Tells the verbs that are part of a body's name: "Tổ bảo vệ", "Phòng Kế hoạch tổng hợp", "Văn phòng đăng ký đất đai".

const nouns =
  /^(?:to chuc|bao cao|thong tin|giam sat|kiem tra|kiem soat|bao ve|xay dung|tong hop|thong ke|bao dam|phat hien|luu tru|mo|ung pho|sinh hoat|lanh dao)$/;

const nounBefore =
  /(?:cac|va|hoac|nhung|,|mot so|moi|buoi|tap the|dong chi|dau tu|cuc|(?<!chi |can |dang |noi |toan )bo|(?<!dia )ban|(?<!van |quoc |bien |hau |chinh |tien |(?:cac|moi|tung) )phong|uy ban|(?<!(?:cac|moi|tung) )trung tam|tong|quan ly|cong|nha)\s*$/;

/** A verb that names a room, a team or a field behind such words, and before such others. */
type NamePart = { verb: RegExp; before: RegExp; behind?: RegExp };
const nameParts: NamePart[] = [
  { verb: nouns, before: nounBefore },
  // "Sở thông tin và truyền thông", "Sở xây dựng".
  { verb: /^(?:thong tin|xay dung)$/, before: /(?<![a-z])(?<!co )so $/ },
  {
    verb: /^tong hop$/,
    before: /(?:phong|ban) ke hoach,? (?:va )?$|(?<![a-z])(?:da khoa|khoa (?:noi|ngoai)) $/,
  },
  // "Công đoàn cấp trên trực tiếp cơ sở", "Cơ quan Thường trực Ban An toàn giao thông".
  { verb: /^truc/, before: /cap tren $|(?:co quan|don vi|bo phan|uy vien|van phong) thuong $/ },
  // "Ủy ban bầu cử".
  { verb: /^cu$/, before: /(?:bau|ung|tranh) $/ },
  { verb: /^thong tin$/, before: /(?:cong nghe|an toan|an ninh|he thong|trang|cong|ha tang)\s$/ },
  { verb: /^bao ve$/, before: /(?<![a-z])(?:to|doi|tram|quy|luc luong|nhan vien|bo phan) $/ },
  { verb: /^giam sat$/, before: /(?<![a-z])(?:camera|thiet bi) $/ },
  { verb: /^(?:luu tru|chia se)$/, before: /(?<![a-z])(?:dich vu|thiet bi) $/ },
  { verb: /^chi dao$/, before: /(?<![a-z])ban $/ },
  { verb: /^dieu phoi$/, before: /(?<![a-z])(?:trung tam|van phong|to) $/ },
  {
    verb: /^tiep nhan$/,
    before: /(?<![a-z])(?:bo phan|to) $/,
    behind: /^,? (?:va |ho so va )?(?:tra|mot cua)(?![a-z])/,
  },
  {
    verb: /^dang ky$/,
    before: /(?<![a-z])(?:phong|chi nhanh|doi) $/,
    behind: /^ (?:dat dai|kinh doanh|doanh nghiep|xe)(?![a-z])/,
  },
  {
    verb: /^ho tro$/,
    before: /(?<![a-z])(?:trung tam|quy) $/,
    behind: /^ (?:doanh nghiep|nong dan|phu nu|khoi nghiep|dau tu|phat trien|viec lam)(?![a-z])/,
  },
];

export const isPartOfName = (before: string, verb: string, behind: string): boolean =>
  nameParts.some(
    (part) => part.verb.test(verb) && part.before.test(before) && (part.behind?.test(behind) ?? true),
  );

const charged =
  /(?<![a-z])(?:can bo|nhan vien|cong chuc|vien chuc|bo phan|lanh dao|nguoi|giam doc|hieu truong|chu tich|uy vien|dong chi) $/;
const team = /^(?:giao |yeu cau )?(?:doan|to|doi) $/;
const teamWork = /^(?:kiem tra|thanh tra|tuyen truyen|van dong|tham dinh|danh gia|giam sat)$/;

/** "Cán bộ phụ trách công nghệ thông tin đổi …", "Đội kiểm tra liên ngành lập …": a name where another verb follows, and else the verb. */
export const isChargeOrTeam = (before: string, verb: string, behind: string): boolean =>
  (verb === 'phu trach' && charged.test(before)) ||
  (teamWork.test(verb) && team.test(before) && !/^(?:,| va)/.test(behind));
