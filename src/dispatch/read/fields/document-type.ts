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
  [/^thu (?:chuc mung|khen|cam on|moi)|^thu cong/, /^TC-/, 'letter'],
];
const urgencies: [RegExp, 'flash' | 'immediate' | 'urgent'][] = [
  [/^hoa toc/, 'flash'],
  [/^thuong khan/, 'immediate'],
  [/^khan$/, 'urgent'],
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
    const urgency = urgencies.find(([pattern]) => pattern.test(fold(line.shown)));
    if (urgency && isCapitals(line.shown)) return known(urgency[1], [line]);
  }
  return { value: null, raw: null, page: null, lines: null, box: null, confidence: 1, reason: 'absent' };
}

const others: Partial<Record<DocumentType, string>> = {
  invitation: 'Giấy mời / an invitation',
  letter: 'Thư / a letter',
  report: 'Báo cáo / a report',
  submission: 'Tờ trình / a submission',
};

/** A document directs where it asks somebody for something, and is of no kind that only informs. */
export function directs(
  type: DocumentType | null,
  subject: string | null,
  obligations: readonly ObligationReading[],
): Reading['isDirective'] {
  const words = fold(subject ?? '');
  if (type && others[type]) return { value: false, reason: others[type] };
  if (/^v\/v (?:moi (?:hop|du|tham du)|bao cao )/.test(words))
    return { value: false, reason: 'Trích yếu: mời hoặc báo cáo / the subject is an invitation or a report' };
  if (/chuc mung|khen ngoi|thu cam on/.test(words))
    return { value: false, reason: 'Thư chúc mừng / a letter of congratulation' };
  if (obligations.length === 0)
    return { value: false, reason: 'Không thấy yêu cầu nào / nothing is asked for' };
  return { value: true, reason: null };
}
