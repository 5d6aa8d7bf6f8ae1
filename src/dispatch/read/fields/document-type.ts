// Tells which kind of document it is, how urgent, and whether it directs anybody to do anything.
import type { DocumentType, Field, ObligationReading, Reading } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { known } from './field.ts';

// The titles and the type abbreviations of Decree 30/2020/NĐ-CP, Appendix III.
const titles: [RegExp, RegExp, DocumentType][] = [
  [/^cong dien/, /^CĐ-/, 'urgent-telegram'],
  [/^chi thi/, /^CT[-/]/, 'instruction'],
  [/^ke hoach/, /^KH[-/]/, 'plan'],
  [/^thong bao/, /^TB[-/]/, 'notice'],
  [/^huong dan/, /^HD[-/]/, 'guidance'],
  [/^quyet dinh/, /^QĐ[-/]/, 'decision'],
  [/^bao cao/, /^BC[-/]/, 'report'],
  [/^giay moi/, /^GM[-/]/, 'invitation'],
  [/^to trinh/, /^TTr[-/]/, 'submission'],
  [/^thu (?:chuc mung|khen|cam on|moi|ngo)|^thu cong|^thu chia buon/, /^TC-/, 'letter'],
  [
    /^(?:nghi quyet|quy che|quy dinh|chuong trinh|de an|bien ban|ket luan|thong tu|nghi dinh|hop dong|giay uy quyen|phieu)(?:$|[ :])/,
    /^(?:NQ|QC|QyĐ|CTr|ĐA|BB|KL|TT|NĐ|HĐ|PC|PB)[-/]/,
    'other',
  ],
];
const urgencies: [RegExp, 'flash' | 'immediate' | 'urgent'][] = [
  [/^(?:do khan ?: ?)?hoa toc(?: hen gio.*)?$/, 'flash'],
  [/^(?:do khan ?: ?)?thuong khan$/, 'immediate'],
  [/^(?:do khan ?: ?)?khan$/, 'urgent'],
];

const isCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();

/** A title in capitals decides, then the symbol; a document with neither is a công văn, which carries no type. */
export function readDocumentType(head: readonly Line[], symbol: string | null): Field<DocumentType> {
  for (const line of head) {
    if (!isCapitals(line.shown)) continue;
    const type = titles.find(([title]) => title.test(fold(line.shown)));
    if (type) return known(type[2], [line]);
  }
  const bySymbol = symbol ? titles.find(([, abbreviation]) => abbreviation.test(symbol)) : undefined;
  if (bySymbol) return known(bySymbol[2], [], symbol ?? undefined, 0.9);
  return known<DocumentType>('dispatch', [], undefined, symbol ? 0.95 : 0.7);
}

/** Null where no mark of urgency is printed, which is the usual case. */
export function readUrgency(head: readonly Line[]): Reading['urgency'] {
  for (const line of head) {
    const words = line.shown.replace(/^[\s([|“"-]+|[\s)\]|”".!-]+$/g, '');
    const urgency = urgencies.find(([pattern]) => pattern.test(fold(words)));
    // In small letters only where the mark stands alone, as in a frame beside the subject.
    if (urgency && /^\p{Lu}/u.test(words)) return known(urgency[1], [line]);
  }
  return { value: null, raw: null, page: null, lines: null, box: null, confidence: 1, reason: 'absent' };
}

const others: Partial<Record<DocumentType, string>> = {
  invitation: 'Giấy mời / an invitation',
  letter: 'Thư / a letter',
  report: 'Báo cáo / a report',
  submission: 'Tờ trình / a submission',
};
// What the abstract of a công văn says it is for, where it directs nobody.
const informing: [RegExp, string][] = [
  [
    /^(?:v\/v |ve viec )?(?:moi (?:hop|du|tham du|tham gia|lam viec)|trieu tap)/,
    'Trích yếu: mời / the subject is an invitation',
  ],
  [
    /chuc mung|khen ngoi|thu khen|cam on|chia buon/,
    'Thư chúc mừng, cảm ơn / a letter of congratulation or thanks',
  ],
];

/** A document directs where it asks somebody for something, and is of no kind that only informs. */
export function directs(
  type: DocumentType | null,
  subject: string | null,
  obligations: readonly ObligationReading[],
  preamble = '',
): Reading['isDirective'] {
  const no = (reason: string): Reading['isDirective'] => ({ value: false, reason });
  const words = fold(subject ?? '');
  if (type && others[type]) return no(others[type]);
  const told = informing.find(([pattern]) => pattern.test(words.slice(0, 200)));
  // "V/v mời …" invites to whatever it is about; words of thanks may stand in a subject that asks for something.
  if (told && (told === informing[0] || !/bao dam|tang cuong|an toan|an ninh/.test(words)))
    return no(told[1]);
  if (reportsUp(words, fold(preamble))) return no('Báo cáo lên cấp trên / a report to a higher body');
  if (obligations.length > 0 && obligations.every(({ text }) => begsAbove.test(fold(text))))
    return no('Kính đề nghị cấp trên / a wish put to a higher body');
  if (obligations.length === 0) return no('Không thấy yêu cầu nào / nothing is asked for');
  // A plan of one's own days and places names nobody who is to do anything.
  if (type === 'plan' && obligations.every(({ addresseeGroup, leadUnit }) => !addresseeGroup && !leadUnit))
    return no('Kế hoạch của chính cơ quan, không giao việc cho đơn vị nào / a plan that gives nobody a task');
  return { value: true, reason: null };
}

/** "Kính đề nghị Ủy ban nhân dân tỉnh xem xét …": nobody directs those above. */
const begsAbove =
  /^(?:[^.;:]{0,80} )?kinh (?:de nghi|mong|trinh) (?:ubnd|uy ban|bo|tinh|chinh phu|thu tuong|tong cuc|cap tren|lanh dao|so|chu tich|thuong truc|thanh uy|hdnd)\b/;

/** "V/v báo cáo …" where the preamble reports and asks nobody: the same subject may also ask for reports. */
const reportsUp = (subject: string, preamble: string): boolean =>
  /^(?:v\/v |ve viec )?(?:bao cao|phuc dap|tra loi|giai trinh|gop y|tham gia y kien|dinh chinh|thong nhat|chap thuan|xin (?:y kien|chu truong|kinh phi))/.test(
    subject,
  ) &&
  (/(?:^|[^a-z])(?:kinh|xin|tran trong) bao cao/.test(preamble) ||
    !/(?<!kinh )(?:de nghi|yeu cau) (?:cac|so|ubnd|uy ban nhan dan (?:cac|cap)|cong an|don vi|quy|thu truong|phong)/.test(
      preamble,
    ));
