// Finds who a clause speaks to: the bodies named before its first verb.
import { fold } from '../lines/fold.ts';
import { verbs } from './verbs.ts';

const opening =
  /^(?:tran trong (?:de nghi|yeu cau)|doi voi|ve (?:phia|phan)|phia|de nghi doi voi|de nghi|yeu cau|giao cho|giao|rieng doi voi|rieng|(?:ve )?(?:trach nhiem|nhiem vu|phan viec)(?: (?:cu the|chinh))? (?:cua|doi voi|giao))\s+/;
/** "Hết đợt cao điểm, Trung đoàn 8 rút kinh nghiệm": when and on what grounds, before who. */
const circumstance =
  /^(?:het|khi|trong|sau|truoc|hang (?:ngay|tuan|thang|quy|nam)|dinh ky|tu (?:nay|ngay)|can cu [^.;:]{1,100}(?<=[ ,])duoc [^.;:]{2,60} (?:phe duyet|thong qua|giao|ban hanh)|can cu|ngay sau|neu|tren co so|den|cung voi|dong thoi|ngoai ra|ben canh do|cu the|theo do|qua|ve(?! (?:phia|phan|trach nhiem|nhiem vu)(?![a-z])))(?: [^,.;:]{1,80})?,\s+(?=(?:cac |toan the |don vi )?\S)/;
const bodyWord =
  /^(?:cac|toan the|nhung (?:don vi|co quan|doanh nghiep|to chuc)(?=,)|(?:moi|tung) (?:don vi|co quan|so|xa|phuong|thon|truong|phong|doi|huyen|dang bo|chi bo|khoa|doanh nghiep|benh vien|ban|nganh|cap|can bo|cong chuc|ca nhan|ho)|tong giam doc|pho (?:chu tich|giam doc)|bi thu|ke toan truong|nguoi phu trach|so|bo|cuc|vu|ubnd|uy ban|ubmttq|hdnd|doanh nghiep|cong an|van phong|trung tam|thu truong|chu tich|giam doc|hieu truong|truong (?:phong|cac|ban|ap|thon|khoa|bo)|chanh|lanh dao|nguoi dung dau|don vi|co quan|co so (?:kham|kcb|giao duc|y te|dao tao|kinh doanh|san xuat|luu tru|tro giup|cai nghien)|phong|ban|tieu ban|hoi|hiep hoi|doan|cong doan|nghiep doan|lien doan|lien minh|dai (?:phat|truyen)|bao(?! (?:cao|dam|ve|mat|duong|gom|tri|quan|hanh|ngay|cho|tin|lai|voi|den))|truong|tap doan|tong cong ty|cong ty|xi nghiep|nha may|chi nhanh|viettel|vnpt|mobifone|fpt|quy|benh vien|tram (?:y te|truyen thanh)|kho bac|bao hiem|ngan hang|hai quan|toa an|vien|thanh tra|mat tran|tinh|thanh|quan uy|huyen uy|dang uy|cap uy|chi bo|chi cuc|to chuc,|to(?! (?:chuc|khai|roi|trinh|giac|bao|cao|ra|mo))|bo phan|can bo|cong chuc|vien chuc|dong chi|tram truong|kip truc|cap (?:tinh|huyen|xa|co so|truong)|luc luong (?:cong an|chuc nang|quan doi|an ninh|ky thuat)|ho (?:kinh doanh|gia dinh|dan)|diem (?:buu dien|giao dich|truong)|chu quan|doi|buu dien|nha|thanh vien|ca nhan|xa|phuong|thuong truc|trung doan|su doan|lu doan|tieu doan|dai doi|bo tu lenh|chi huy|vien thong|dac khu|thi tran|khoa|hoc vien|dai hoc|tong cuc|nha truong|hai quan|dien luc|phan xuong|hop tac xa|thon|ap|khu (?:pho|dan cu|cong nghiep)|ban quan ly|don bien phong|hat kiem lam|cum|vung|chu dau tu|hai doi|giao vien|nhan vien|dang vien)(?=[\s,:]|(?<= \S{2,8})$)/;
// A word that folds to the name of a body may be another: "đổi", "số", "bảo", "bản".
const spelled: Record<string, string[]> = {
  so: ['sở'],
  bo: ['bộ'],
  doi: ['đội'],
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
  dai: ['đài'],
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
function isMisspelt(body: string, folded: string): boolean {
  if (addressed.test(folded)) return false;
  // "Bảo hiểm xã hội" is one body, and "Báo" another.
  if (folded.startsWith('bao hiem')) return false;
  const first = /^\p{L}+/u.exec(body.toLowerCase())?.[0] ?? '';
  const forms = spelled[fold(first)];
  return Boolean(forms) && folded !== body.toLowerCase() && !forms!.includes(first);
}
const noBody =
  /^(?:lanh dao, chi dao|cac (?:buoc|giai doan|muc tieu|chi tieu|yeu cau|cong viec|thu tuc|ket noi|phien ban|bao cao|so lieu|he thong|noi dung|giai phap|nhiem vu|bien phap|thiet bi|may|tai khoan|truong hop|lo hong|van ban|du lieu|website|trang|cong(?! (?:ty|an|doan|chuc|trinh|viec))|dieu kien|phuong an|hoat dong|nguy co|su co|dich vu|loai|ung dung|phan mem|quy|mon hoc|ho so|khoan|linh vuc|doi tuong|phong (?:may|hoc|lab)|duong (?:day|truyen)|muc)(?![a-z])|truong hop|ban hanh|bo tri|bo sung|phong[,]|phong ngua|phong chong|so luong|so lieu|vien dan|doi moi|doi soat|thanh lap|thanh vien|hoi nghi|hoi thao|quy dinh|quy trinh|bao cao|tinh hinh|vu viec|ban giao|ban than|ban sao|nha nuoc|tinh nang|khoa (?:mot|hai|tai|so|thue|ngay|may)|doi (?:mat|vai|ngay|lai|ten))/;
const verbPattern = (list: string, unless = ''): RegExp =>
  new RegExp(`(?<![\\p{L}])${unless}(?:${list})(?![\\p{L}])`, 'gu');
const verb = verbPattern(verbs);
// Without diacritics "vá" is "và", "dán" is "dân", "khóa" is "khoa": words of which names are made.
const inNames =
  'va|dan|doi(?! (?:chieu|soat))|moi|nam(?! (?:du luan|bat|chac|tinh hinh))|(?<=(?:ha|nen) )tang|giao(?= (?:duc|thong|dich))|dang|dien|viet|thue|(?<!khoa )khoa(?! (?:cac|ngay|tai khoan|cong))|can|cu|tu|danh(?! gia)|do|mo(?! (?:chuyen|lop|dot))|luu|dung|(?<=phong )chay|(?<=vien )thong bao|thong tin(?= (?:va|-|–) truyen)';
const foldedVerb = verbPattern(
  fold(verbs),
  `(?!(?:${inNames})(?!\\p{L}| (?:y|mat khau|can bo|nguoi|dau moi|dien thoai|co|mot|ong|dong chi)(?!\\p{L})))`,
);
/** A verb among these words that stood right before another. */
const leftOver = /(?<!dien)\s(?:can|cu|tu|dung|moi)$/;
const nouns =
  /^(?:to chuc|bao cao|thong tin|giam sat|kiem tra|bao ve|xay dung|tong hop|thong ke|bao dam|phat hien|luu tru|mo|ung pho|sinh hoat|lanh dao)$/;
const nounBefore =
  /(?:cac|va|hoac|nhung|,|mot so|moi|buoi|tap the|dong chi|(?<!co )so|cuc|(?<!chi |can |dang |noi |toan )bo|(?<!dia )ban|(?<!van |quoc |bien |hau |chinh |tien )phong|uy ban|trung tam|tong|quan ly|cong|nha)\s*$/;

/** Parentheses do not end a group: "(chỉ đạo UBND các xã)" is part of it. */
const withoutParentheses = (text: string): string =>
  text.replace(/\([^()]*\)?/g, (inside) => ' '.repeat(inside.length));

function firstVerb(text: string): number {
  const plain = withoutParentheses(text).toLowerCase();
  const folded = fold(plain);
  // Without diacritics "viễn thông bảo đảm" holds "thông báo": accented text is matched as it is.
  const matches = folded === plain ? folded.matchAll(foldedVerb) : plain.matchAll(verb);
  for (const match of matches) {
    const isLower = text.charAt(match.index) === text.charAt(match.index).toLowerCase();
    const words = folded.slice(0, match.index);
    // "Phòng Kế hoạch tổng hợp": the name of a room.
    const isOfName = fold(match[0]) === 'tong hop' && /(?:phong|ban) ke hoach,? (?:va )?$/.test(words);
    // "Công đoàn cấp trên trực tiếp cơ sở".
    const isRank = /^truc/.test(fold(match[0])) && /cap tren $/.test(words);
    // "Ủy ban bầu cử".
    const isElection = fold(match[0]) === 'cu' && /(?:bau|ung|tranh) $/.test(words);
    // "Cơ quan Thường trực Ban An toàn giao thông".
    const isStanding =
      fold(match[0]) === 'truc' && /(?:co quan|don vi|bo phan|uy vien|van phong) thuong $/.test(words);
    const isNoun =
      isOfName ||
      isRank ||
      isStanding ||
      isElection ||
      (nouns.test(fold(match[0])) && nounBefore.test(words));
    const isSubject =
      fold(match[0]) === 'thong tin' &&
      /(?:cong nghe|an toan|an ninh|he thong|trang|cong|ha tang)\s$/.test(folded.slice(0, match.index));
    if (isLower && !isNoun && !isSubject && match.index > 0) return match.index;
  }
  return -1;
}

/** "Đối với các đơn vị phát hiện mã độc: …", or a heading like that: all of it says who. */
const isWholeName = (text: string, body: string): boolean =>
  /^(?:rieng )?(?:doi voi|ve phia) /.test(fold(text)) && (body.includes(':') || !/[.,;]/.test(body));

const givesTasks =
  /^(?:(?:pho )?chu tich |thuong truc )?(?:ubnd|uy ban nhan dan) (?:tinh|thanh pho|tp\.?|huyen|quan|thi xa)(?: ?[a-z]+){0,3}[ ,]*$|^(?:pho )?(?:thu tuong|bo truong|chu tich|thong doc)(?![a-z])/;

const requests = /^(?:tran trong |kinh )?(?:de nghi|yeu cau|khuyen nghi) /;
/** Many bodies never ask as the issuer does. */
const isMany =
  /^(?:cac|moi|tung|toan the|thu truong|hieu truong|(?:chu tich )?(?:ubnd|uy ban nhan dan) (?:cac|cap))(?= )/;
/** An office of the issuer. */
const isOffice = /^(?:phong|ban|to|khoa|doi|bo phan|trung tam|chi nhanh|van phong) /;
const outside =
  /^(?:(?:cac|moi|tung) )?(?:dai ly|nha thau|nha cung cap|doi tac|khach hang|nguoi (?:dung|benh|dan)|(?:hang|don vi|doanh nghiep|cong ty) (?:cung cap|van hanh|bao tri|thi cong|cho thue))(?![a-z])/;

/** Whether the words begin with those outside with whom an office deals: suppliers, customers. */
export const isOutside = (text: string): boolean => outside.test(fold(text));

/** "Phòng Vật tư yêu cầu các nhà thầu …": these bodies only hand on what they require, and the duty is theirs. */
const handsOn = (bodies: string, asked: string): boolean =>
  isMany.test(bodies) || (isOffice.test(bodies) && outside.test(asked));

export type Group = { name: string; rest: string };

/** The group that the text begins with and what it is to do, or null where the text begins with the duty itself. */
export function leadingGroup(text: string): Group | null {
  const start = opening.exec(fold(text))?.[0].length ?? 0;
  const body = text.slice(start);
  const aside = start === 0 ? circumstance.exec(fold(body))?.[0].length : undefined;
  if (aside && /^(?:\p{Lu}|c[áa]c |to[àa]n th[ểe] |[đd][ơo]n v[ịi] )/u.test(body.slice(aside))) {
    const group = leadingGroup(body.slice(aside));
    if (group?.rest) return group;
  }
  const folded = fold(body);
  if (noBody.test(folded) && /^(?:rieng )?(?:doi voi|ve) /.test(fold(text))) return behindMatter(body);
  if (!bodyWord.test(folded) || noBody.test(folded) || isMisspelt(body, folded)) return null;
  const colon = withoutParentheses(body).indexOf(':');
  const at = isWholeName(text, body) ? -1 : firstVerb(body);
  const end = Math.min(...[colon, at].filter((index) => index > 0), Number.POSITIVE_INFINITY);
  if (end === Number.POSITIVE_INFINITY)
    return body.length < 200 && !/\.\s+\p{Lu}/u.test(body)
      ? { name: capitalised(tidy(body)), rest: '' }
      : null;
  // "Sở X đề nghị các đơn vị …": who is asked, and not who asks.
  const asked = requests.exec(folded.slice(end))?.[0].length;
  if (asked && !handsOn(folded, folded.slice(end + asked))) return leadingGroup(body.slice(end + asked));
  // "Ủy ban nhân dân tỉnh giao các sở …": who is given the task, and not who gives it.
  const given = givesTasks.test(folded.slice(0, end)) ? /^giao (?:cho )?/.exec(folded.slice(end))?.[0] : null;
  if (given) return leadingGroup(body.slice(end + given.length));
  const isBare = folded === body.toLowerCase();
  // "Đơn vị nào chưa triển khai thì …": the condition is the name.
  const whichever =
    /^(?:don vi|co quan|phong|ban|truong|xa|phuong|doi|bo phan|noi|ai) nao .{2,120}? (?=thi |phai |can )/.exec(
      folded,
    );
  if (whichever)
    return { name: tidy(body.slice(0, whichever[0].length)), rest: body.slice(whichever[0].length) };
  if (/^\S+(?: \S+)? nao /.test(folded.slice(0, end))) return null;
  const printed = tidy(body.slice(0, end));
  // "Cục sẽ thu hồi …": what the issuer itself will do; "Các đơn vị đã triển khai …": what has been done; "… có thể …":
  // what is left to them.
  if (
    / (?:sẽ|se|đã|vừa|được|có thể|co the|sao)$/iu.test(printed) ||
    (isBare && / da$/.test(folded.slice(0, printed.length)))
  )
    return null;
  // "Tổng cục có công văn số … hướng dẫn …": what was sent before.
  if (
    / (?:da )?(?:co|gui|nhan duoc|ban hanh) (?:cong van|van ban|cong dien|chi thi|ke hoach)(?: |$)/.test(
      fold(printed),
    )
  )
    return null;
  const whole = printed.replace(
    / (?:đều|deu|còn|cũng|(?:một số|các|những|mot so|cac|nhung) (?:nội dung|nhiệm vụ|công việc|noi dung|nhiem vu|cong viec)(?: (?:như )?sau(?: đây)?)?)$/iu,
    '',
  );
  const name = capitalised(withoutReach(isBare ? whole.replace(leftOver, '') : whole));
  return name.length > 2 && name.length < 320 && !/[.]\s/.test(name.replace(/TP\.\s/g, ''))
    ? { name, rest: body.slice(end) }
    : null;
}

/** "Đối với các hồ sơ …, Sở Y tế hướng dẫn …": behind what it is about stands who is to do it. */
function behindMatter(body: string): Group | null {
  const comma = body.search(/, (?=\p{Lu})/u);
  const group =
    comma > 0 && comma < 160 && !/[.;:]/.test(body.slice(0, comma))
      ? leadingGroup(body.slice(comma + 2))
      : null;
  return group?.rest ? group : null;
}

/** "Phòng X (ông Y, ĐT: 0238…)", "các trường (danh sách kèm theo)": how it is reached and where it is listed is no part of its name. */
const withoutReach = (name: string): string =>
  name.replace(
    /\s*\((?:[^()]*(?:\d{3}|@)|(?:sau đây )?gọi (?:chung|tắt)|(?:theo |có (?:tên )?(?:trong |tại )?|co (?:ten )?(?:trong |tai )?)?(?:danh s[áa]ch|ph[ụu] l[ụu]c))[^()]*\)/giu,
    '',
  );

/** "… đề nghị các cơ quan, đơn vị kiểm tra …" in the preamble: the group of every point without its own. */
export function requestedGroup(text: string): string | null {
  const folded = fold(text);
  const requests = [...folded.matchAll(/(?:de nghi|yeu cau|khuyen nghi|giao|gui toi|chi dao)\s+(?=\p{L})/gu)];
  for (const request of requests.reverse()) {
    if (wasAsked.test(folded.slice(0, request.index))) continue;
    const group = leadingGroup(text.slice(request.index + request[0].length));
    // "yêu cầu các Sở chỉ đạo (giao) các trường …": who is asked, and not whom they are to direct.
    const directs = requests.find(
      ({ index, 0: words }) =>
        index < request.index &&
        words.trim() !== 'chi dao' &&
        leadingGroup(text.slice(index + words.length))?.rest === text.slice(request.index),
    );
    if (group && directs && /^(?:chi dao|giao)/.test(request[0])) continue;
    if (group?.rest || group?.name) return group.name;
  }
  return guidedGroup(text);
}

/** "Sở hướng dẫn các đơn vị thực hiện các nhiệm vụ sau:" asks those whom it guides. */
function guidedGroup(text: string): string | null {
  const guided = /:$/.test(text) ? /(?<![a-z])huong dan(?: cho)? (?=cac )/.exec(fold(text)) : null;
  const group = guided && leadingGroup(text.slice(guided.index + guided[0].length));
  return group?.rest ? group.name : null;
}

/** "Thủ tướng đã ban hành Chỉ thị số …, chỉ đạo các bộ …": what those above have asked of others. */
const wasAsked = /(?<![a-z])da (?:ban hanh|co|ky|gui|ra) [^.;:]{2,120}(?:,| va|,? de) $/;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** Without what parts it from the words behind it. */
export const tidy = (text: string): string => text.replace(/[\s,;:.–-]+$/, '').trim();

/** "(chỉ đạo UBND các xã …)", "chỉ đạo các đơn vị trực thuộc": the duty is to be handed down. */
export const handsDown = (text: string): boolean => downwards.some((pattern) => pattern.test(fold(text)));

const directing =
  '(?:chi dao|huong dan|quan triet|don doc|pho bien|trien khai|thong bao|yeu cau|(?<!ban )giao(?! (?:duc|thong|dich|tiep|vien))|sao gui|truyen dat|to chuc|chuyen|phan cong|kiem tra)(?=[ ,])';
// What is within one's charge may be systems, or others that are only to be told: only who is directed hands on.
const downwards = [
  /(?:chi dao|don doc|yeu cau|quan triet|giao)(?=[ ,])[^().;:]{0,40}?(?:don vi|co quan|co so|phong|ban|chi nhanh)[^().;:]{0,30}? thuoc (?:quyen|pham vi|tham quyen) quan ly/,
  new RegExp(
    `${directing}[^().;:]{0,40}?(?<! (?:ve|gui) )(?:(?:ubnd|uy ban nhan dan)\\s*(?:cac |cap |tung )?(?:xa|phuong)\\b|(?:den|toi|cac|cap|tung|xuong) (?:cap |cac |tung )?(?:xa|phuong|thi tran|dac khu|thon|to dan pho)\\b|cap duoi)`,
  ),
  new RegExp(`${directing}[^().;:]{0,90}? (?:truc thuoc|cap duoi|thanh vien)(?![a-z])`),
  new RegExp(
    `${directing}[^().;:]{0,40}?(?:don vi|co quan|co so|phong|ban|chi nhanh|bo phan|to chuc|dang|doanh nghiep)[^().;:]{0,30}? thuoc quyen`,
  ),
  // "Quán triệt đến các đơn vị sự nghiệp thuộc sở", "chỉ đạo các trường trên địa bàn".
  new RegExp(
    `${directing}[^().;:]{0,60}?(?:don vi|co quan|co so|phong|ban|chi nhanh|truong|tram|doi|trung tam|cong ty)[^().;:]{0,30}? (?:thuoc (?:so|bo|nganh|cuc|tong cong ty|tap doan|huyen|tinh|don vi|minh)|do minh quan ly)(?![a-z])`,
  ),
  /(?:chi dao|quan triet|don doc)(?=[ ,])[^().;:]{0,60}?(?:don vi|co quan|co so|truong|tram|thon|ap|to dan pho)[^().;:]{0,30}? (?:tren|thuoc) dia ban(?![a-z])/,
  /(?:chi dao|don doc|quan triet|huong dan) (?:cac|tung|moi|toan bo) (?!he thong|noi dung|giai phap|nhiem vu|bien phap|hoat dong|cong tac|van ban|trang (?:thong|web|mang|chu|tin)|cong )[^().;:]{2,80}? (?:tren|thuoc|trong) (?:dia ban|pham vi|khu vuc)(?![a-z])/,
  new RegExp(
    `${directing} (?:cho )?(?:cac|tung|moi) (?:cong ty con|chi nhanh|dai ly|phong giao dich|cua hang|diem (?:ban|giao dich|truong)|don vi (?:con|co so))`,
  ),
  /chi dao (?:cac|tung|moi) (?:chi bo|dang bo|phong|doi|xa|phuong|truong|tram|khoa|thon|ap|co so)(?![a-z])/,
  new RegExp(
    `${directing}[^().;:]{0,40}? (?:den|toi|xuong) (?:tan |tung |cac |toan bo |toan the )*(?:co so|doi |to |phong giao dich|cua hang|don vi co so|don vi thuoc|don vi thanh vien|chi nhanh|cong ty con|chi bo|truong|diem truong)\\b`,
  ),
];
