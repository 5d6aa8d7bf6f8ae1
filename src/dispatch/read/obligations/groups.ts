// Finds who a clause speaks to: the bodies named before its first verb.
import { fold, isUnmarked } from '../lines/fold.ts';
import { bodyWord, isMisspelt, isOutside, noBody } from './bodies.ts';
import { firstVerb, leftOver, withoutParentheses } from './first-verb.ts';

const opening =
  /^(?:tran trong (?:de nghi|yeu cau)|doi voi|ve (?:phia|phan)|phia|de nghi doi voi|de nghi|yeu cau|giao cho|giao|rieng doi voi|rieng|(?:ve )?(?:trach nhiem|nhiem vu|phan viec)(?: (?:cu the|chinh))? (?:cua|doi voi|giao))\s+/;

/** "Giáo viên …" is nobody who is charged. */
const teaches = /^giáo |^giao (?:vien(?! chuc)|duc) /i;

/** "Hết đợt cao điểm, Trung đoàn 8 rút kinh nghiệm": when and on what grounds, before who. */
const circumstance =
  /^(?:het|khi|trong|sau|truoc|cuoi|dau|hang (?:ngay|tuan|thang|quy|nam)|dinh ky|tu (?:nay|ngay)|can cu [^.;:]{1,100}(?<=[ ,])duoc [^.;:]{2,60} (?:phe duyet|thong qua|giao|ban hanh)|can cu|ngay sau|neu|de(?! (?:nghi|xuat|an|cuong|tai))|tren co so|den|cung voi|dong thoi|ngoai ra|ben canh do|cu the|theo do|qua|ve(?! (?:phia|phan|trach nhiem|nhiem vu)(?![a-z])))(?: [^,.;:]{1,80})?,\s+(?=(?:cac |toan the |don vi )?\S)/;

/** "Sau kỳ nghỉ: Phòng Hạ tầng tổng hợp …". */
const stage = /^(?:truoc|trong|sau|cuoi|dau)(?: [^\s,.;:]+){1,4}:\s+(?=\S)/;

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

/** "Phòng Vật tư yêu cầu các nhà thầu …": these bodies only hand on what they require, and the duty is theirs. */
const handsOn = (bodies: string, asked: string): boolean =>
  isMany.test(bodies) || (isOffice.test(bodies) && isOutside(asked));

export type Group = { name: string; rest: string };

/** The group that the text begins with and what it is to do, or null where the text begins with the duty itself. */
export function leadingGroup(text: string): Group | null {
  const start = teaches.test(text) ? 0 : (opening.exec(fold(text))?.[0].length ?? 0);
  const body = text.slice(start);
  const aside =
    start === 0 ? (circumstance.exec(fold(body)) ?? stage.exec(fold(body)))?.[0].length : undefined;
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
  const behind = behindWhoAsks(folded, end);
  if (behind > 0) return leadingGroup(body.slice(behind));
  const condition = whichever.exec(folded)?.[0].length;
  if (condition) return { name: tidy(body.slice(0, condition)), rest: body.slice(condition) };
  if (/^\S+(?: \S+)? nao /.test(folded.slice(0, end))) return null;
  return groupBefore(body, end);
}

/** "Đơn vị nào chưa triển khai thì …": the condition is the name. */
const whichever =
  /^(?:don vi|co quan|phong|ban|truong|xa|phuong|doi|bo phan|noi|ai) nao .{2,120}? (?=thi |phai |can )/;

/** Where those stand who are asked or given the task, behind who asks or gives it; 0 where the bodies themselves act. */
function behindWhoAsks(folded: string, end: number): number {
  // "Sở X đề nghị các đơn vị …".
  const asked = requests.exec(folded.slice(end))?.[0].length;
  if (asked && !handsOn(folded, folded.slice(end + asked))) return end + asked;
  // "Ủy ban nhân dân tỉnh giao các sở …".
  const given = givesTasks.test(folded.slice(0, end)) ? /^giao (?:cho )?/.exec(folded.slice(end))?.[0] : null;
  return given ? end + given.length : 0;
}

/** The bodies before the verb, or null where nothing is asked of them. */
function groupBefore(body: string, end: number): Group | null {
  const printed = tidy(body.slice(0, end));
  const isBare = isUnmarked(body);
  if (asksNothing(printed, isBare)) return null;
  const whole = printed.replace(beforeVerb, '');
  const name = capitalised(withoutReach(isBare ? whole.replace(leftOver, '') : whole));
  return name.length > 2 &&
    !onlyCounts.test(name) &&
    name.length < 320 &&
    !/[.]\s/.test(name.replace(/TP\.\s/g, ''))
    ? { name, rest: body.slice(end) }
    : null;
}

const onlyCounts = /^(?:các|cac|những|nhung|mỗi|moi|từng|tung)$/i;
/** "… đều …", "… một số nội dung sau": words that stand between the bodies and what they do. */
const beforeVerb =
  / (?:đều|deu|còn|cũng|về|(?<!bao )ve|(?:một số|các|những|mot so|cac|nhung) (?:nội dung|nhiệm vụ|công việc|noi dung|nhiem vu|cong viec)(?: (?:như )?sau(?: đây)?)?)$/iu;

/** "Cục sẽ thu hồi …" is what the issuer itself will do, "Các đơn vị đã triển khai …" what has been done, "… có thể …" is left to them. */
const toldOfThem = / (?:sẽ|se|đã|vừa|được|có thể|co the|sao)$/iu;
/** "Tổng cục có công văn số … hướng dẫn …": what was sent before. */
const sentBefore =
  / (?:da )?(?:co|gui|nhan duoc|ban hanh) (?:cong van|van ban|cong dien|chi thi|ke hoach)(?: |$)/;
const asksNothing = (printed: string, isBare: boolean): boolean =>
  toldOfThem.test(printed) || (isBare && / da$/.test(fold(printed))) || sentBefore.test(fold(printed));

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

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Without what parts it from the words behind it. */
export const tidy = (text: string): string => text.replace(/[\s,;:.–-]+$/, '').trim();
