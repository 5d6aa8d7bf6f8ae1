// Tells whether a document directs anybody to do anything, or only informs: an invitation, thanks, a report, a plan of one's own.
import type { DocumentType, ObligationReading, Reading } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import { isToThoseAbove } from './ranks.ts';

const others: Partial<Record<DocumentType, string>> = {
  invitation: 'Giấy mời / an invitation',
  letter: 'Thư / a letter',
  report: 'Báo cáo / a report',
  submission: 'Tờ trình / a submission',
};
const wish = 'Kính đề nghị cấp trên / a wish put to a higher body';
const law = 'Văn bản quy phạm pháp luật / a legal document';
const enacts = 'Quyết định không giao việc nào ngoài việc thi hành / a decision that only enacts';
const power =
  'Giấy ủy quyền, giới thiệu, nghỉ phép, bản thỏa thuận / a paper that gives a power, a leave or an accord';
const courtesy = 'Thư chúc mừng, cảm ơn / a letter of congratulation or thanks';
// What the abstract of a công văn says it is for, where it directs nobody.
const informing: [RegExp, string][] = [
  // An invitation may ask for something else too.
  [
    /^(?!.* (?:va|kem) (?:de nghi|yeu cau|ra soat|thuc hien|trien khai|bao cao|bao dam))(?:v\/v:? |ve viec:? )?(?:kinh )?(?:moi (?:hop|du|tham du|tham gia|lam viec)|trieu tap)/,
    'Trích yếu: mời / the subject is an invitation',
  ],
  [
    /^(?:v\/v:? |ve viec:? |ve )?(?:thu )?(?:chuc mung|khen ngoi|khen|cam on|chia buon|tri an)(?![a-z])/,
    courtesy,
  ],
  // Such words may also stand inside a subject that asks for something.
  [
    /^(?!.*(?:bao dam|tang cuong|an toan|an ninh)).*(?:chuc mung|khen ngoi|thu khen|cam on|chia buon)/,
    courtesy,
  ],
];

export type Directing = {
  type: DocumentType | null;
  symbol: string | null;
  subject: string | null;
  issuer: string | null;
  parent: string | null;
  addressees: readonly string[];
  obligations: readonly ObligationReading[];
  /** The body, or its beginning. */
  text: string;
};

/** A document directs where it asks somebody for something, and is of no kind that only informs. */
export function directs(own: Directing): Reading['isDirective'] {
  const { type, subject, issuer, obligations, text } = own;
  const no = (reason: string): Reading['isDirective'] => ({ value: false, reason });
  const words = fold(subject ?? '').slice(0, 200);
  const body = fold(text);
  if (type && others[type]) return no(others[type]);
  if (isLaw(own.symbol, words)) return no(law);
  if (/^(?:GUQ|GGT|GNP|BGN|BTT)(?:-|$)/.test(own.symbol ?? '')) return no(power);
  const told = informing.find(([pattern]) => pattern.test(words));
  if (told) return no(told[1]);
  if (reportsUp(words, body) && !obligations.some(gives))
    return no('Báo cáo lên cấp trên / a report to a higher body');
  if (isToThoseAbove(issuer, own.parent, own.addressees)) return no(wish);
  if (obligations.length > 0 && obligations.every((duty) => begsAbove.test(fold(duty.text)))) return no(wish);
  if (obligations.length === 0) return no('Không thấy yêu cầu nào / nothing is asked for');
  if (type === 'decision' && obligations.every(isFormOfDecision)) return no(enacts);
  if (announces.test(words) && !asks.test(body))
    return no('Thông báo để biết / an announcement that asks for nothing');
  if (invites.test(body) && !asks.test(body)) return no('Nội dung: kính mời / the body is an invitation');
  if (tells.test(body.slice(0, beginning)) && !asks.test(body) && !obligations.some(hasDay))
    return no('Cung cấp thông tin, trả lời / an answer or information that asks for nothing');
  // A plan of one's own days and places names nobody else who is to do anything.
  if (type === 'plan' && obligations.every((duty) => isOwnTask(duty, issuer)))
    return no('Kế hoạch của chính cơ quan, không giao việc cho đơn vị nào / a plan that gives nobody a task');
  return { value: true, reason: null };
}

/**
 * "53/2014/TT-BYT", "13/2023/NĐ-CP", "24/2018/QH14": numbered with the year stand the documents that make law; of the decisions so
 * numbered those of the authorities whose abstract says that they lay down rules.
 */
const isLaw = (symbol: string | null, subject: string): boolean =>
  /^\d{4}\/(?:TT|TTLT|NĐ|NQLT|PL|QH\d{1,2}|UBTVQH\d{1,2})(?:-|$)/.test(symbol ?? '') ||
  (/^\d{4}\/(?:QĐ-(?:UBND|TTg)|NQ-HĐND)$/.test(symbol ?? '') &&
    /^(?:ve viec |v\/v |ve )?(?:ban hanh (?:quy dinh|quy che)|quy dinh|sua doi)(?![a-z])/.test(subject));

/** "Trợ cấp một lần đối với …", "Điều 3. Chánh Văn phòng, … chịu trách nhiệm thi hành Quyết định này.": every decision has such. */
function isFormOfDecision({ text, addresseeGroup, deadline }: ObligationReading): boolean {
  const words = fold(text);
  if (deadline.kind !== 'none') return false;
  return (carriesOut.test(words) && !tasks.test(words)) || (addresseeGroup === null && acts.test(words));
}
const carriesOut = /(?:thi hanh|thuc hien) (?:quyet dinh|nghi quyet) nay(?: ke tu ngay ky)?[\s./]*$/;
const tasks =
  /(?<![a-z])(?:ra soat|bao cao|kiem tra|theo doi|don doc|tong hop|xay dung|cap nhat|tham muu|chu tri)(?![a-z])/;
const acts =
  /^(?:ban hanh|phe duyet|cong bo|bai bo|huy bo|sua doi|quy dinh|thanh lap|kien toan|giai the|bo nhiem|dieu dong|phe chuan|mien nhiem|chi dinh|cong nhan|tang|truy tang|khen thuong|tro cap|cho phep|chap thuan)(?![a-z])/;

/** "Giao Sở X nghiên cứu, tham gia ý kiến …": whoever gives a task does not report. */
const gives = ({ text }: ObligationReading): boolean =>
  /^giao (?!thong|duc|dich|tiep|vien|luu|ban)/.test(fold(text));

/** "Kính đề nghị Ủy ban nhân dân tỉnh xem xét …": nobody directs those above. */
const begsAbove =
  /^(?:[^.;:]{0,80} )?kinh (?:de nghi|mong|trinh) (?:quy|ubnd|uy ban|bo|tinh|chinh phu|thu tuong|tong cuc|cap tren|lanh dao|so|cuc|chu tich|thuong truc|thanh uy|hdnd)\b/;

const asks =
  /(?<!theo )(?:de nghi|yeu cau|khuyen nghi|khuyen cao)(?! (?:cua|tai)\b)|(?<![a-z])(?:chi dao|chi thi|giao|phai|co trach nhiem|quyet dinh ?:)(?! (?:cua|tai|dien|thong|dich|tiep|luu|ban|so)\b)|(?:thuc hien|trien khai) (?:cac |mot so |nhung )?(?:noi dung|nhiem vu|cong viec|viec|giai phap) sau/;
/** "V/v thông báo lịch bảo trì", "Về việc thay đổi số điện thoại": what will be, or is no more. */
const announces =
  /^(?:v\/v:? |ve viec:? |ve )?(?:thong bao )?(?:(?:ve )?viec )?(?:thay doi|bao tri|tam (?:dung|ngung|ngat)|gian doan|lich |(?:dia chi|so dien thoai|so may|thoi gian|dia diem) |chuyen (?:dia diem|tru so|dia chi)|doi (?:ten|so|dia chi))/;
const invites = /(?:kinh|tran trong|xin|trong the) moi(?![a-z])/;
const hasDay = ({ deadline }: ObligationReading): boolean => deadline.kind !== 'none';

/** Thanks that close a dispatch are mere courtesy. */
const beginning = 600;
/** "Sở cung cấp số liệu như sau:", "… trân trọng cảm ơn": tells, thanks or answers. */
const tells =
  /(?<![a-z])(?:phuc dap|tra loi)[^;:]{0,300} (?:co y kien|thong tin|thong bao|tra loi|cung cap|huong dan)(?: [^.;:]{1,60})? nhu sau ?:|(?:bao cao|tra loi|phuc dap|cung cap|giai trinh|de xuat|kien nghi)(?: [^.;:]{0,80})? (?:nhu sau|sau day) ?:|(?:tran trong|chan thanh|xin|nhiet liet) (?:cam on|chuc mung)|(?:gui|xin gui|gui toi)[^.;:]{0,60} loi (?:chuc|cam on)/;

/** "V/v báo cáo …" where the preamble reports and asks nobody: the same subject may also ask for reports. */
const reportsUp = (subject: string, preamble: string): boolean =>
  /^(?:v\/v:? |ve viec:? )?(?:bao cao|phuc dap|tra loi|giai trinh|gop y|tham gia y kien|dinh chinh|thong nhat|chap thuan|xin (?:y kien|chu truong|kinh phi))/.test(
    subject,
  ) &&
  (/(?:^|[^a-z])(?:kinh|xin|tran trong) bao cao/.test(preamble) ||
    !/(?<!kinh )(?:de nghi|yeu cau) (?:cac|so|ubnd|uy ban nhan dan (?:cac|cap)|cong an|don vi|quy|thu truong|phong|hieu truong|truong|giam doc|chu tich|lanh dao|chi nhanh|trung tam|doanh nghiep)(?![a-z])/.test(
      preamble,
    ));

/** Bodies that live as long as the event that a plan is about: teams of a drill, a jury. */
const temporary =
  /^(?:doi (?:do|xanh|tan cong|phong thu|dien tap|choi|thi|tuyen|a|b|1|2)|nhom \S+|ban (?:to chuc|giam khao|trong tai|thu ky|dao dien|noi dung)|tieu ban (?:noi dung|hau can|ky thuat)|cac doi|thi sinh|giang vien|hoc vien|dai bieu|nguoi (?:choi|tham gia|tham du))(?: |$)/;

/** Whether a task of a plan names nobody, or only the issuer itself: "Sở", "Trung tâm" under a letterhead of that name. */
function isOwnTask({ addresseeGroup, leadUnit }: ObligationReading, issuer: string | null): boolean {
  const own = fold(issuer ?? '');
  return [addresseeGroup, leadUnit].every((name) => {
    const folded = fold(name ?? '');
    return folded === '' || temporary.test(folded) || `${own} `.startsWith(`${folded} `);
  });
}
