// Tells which kind of document it is, and how urgent.
import type { DocumentType, Field, Reading } from '../../contract.ts';
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

/** "Số: 140/TTr-VP" under "THANH TRA TỈNH …": TTr is its own name there, and no Tờ trình, which bears its title. */
const isInspectorate = ({ shown }: Line): boolean =>
  isCapitals(shown) && /^thanh tra(?![a-z])/.test(fold(shown));

/** A title in capitals decides, then the symbol; a document with neither is a công văn, which carries no type. */
export function readDocumentType(head: readonly Line[], symbol: string | null): Field<DocumentType> {
  for (const line of head) {
    if (!isCapitals(line.shown)) continue;
    const type = titles.find(([title]) => title.test(fold(line.shown)));
    if (type) return known(type[2], [line]);
  }
  const bare = symbol?.replace(/^\d{4}\//, '');
  const bySymbol = bare ? titles.find(([, abbreviation]) => abbreviation.test(bare)) : undefined;
  if (bySymbol && !(bySymbol[2] === 'submission' && head.some(isInspectorate)))
    return known(bySymbol[2], [], symbol ?? undefined, 0.9);
  return known<DocumentType>('dispatch', [], undefined, symbol ? 0.95 : 0.7);
}

/** Null where no mark of urgency is printed, which is the usual case. */
export function readUrgency(head: readonly Line[]): Reading['urgency'] {
  for (const line of head) {
    // "Số: 12/SYT-VP [HỎA TỐC]": set into the line of the number.
    const inLine = /[([]([^()[\]]{4,20})[)\]]$/.exec(line.shown)?.[1];
    const words = (inLine ?? line.shown).replace(/^[\s([|“"-]+|[\s)\]|”".!-]+$/g, '');
    const urgency = urgencies.find(([pattern]) => pattern.test(fold(words)));
    // In small letters only where the mark stands alone, as in a frame beside the subject.
    if (urgency && /^\p{Lu}/u.test(words)) return known(urgency[1], [line]);
  }
  return { value: null, raw: null, page: null, lines: null, box: null, confidence: 1, reason: 'absent' };
}
