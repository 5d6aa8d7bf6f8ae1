// Appendices and forms that the text names or counts, against those that came with it.
import type { Contradiction } from '../../contract.ts';
import { countOf, countWord } from '../fields/deadlines/counts.ts';
import { fold } from '../lines/fold.ts';
import type { Facts } from './facts.ts';
import { ordinalOf } from './ordinals.ts';

type Family = { vi: string; en: string; title: RegExp; cited: RegExp; counted: RegExp };

const label = '(?<label>\\d{1,2}|[ivx]{1,5})(?![\\p{L}\\d]|[./-]\\d)';
const family = (vi: string, en: string, words: string): Family => ({
  vi,
  en,
  title: new RegExp(`^\\W{0,3}(?:${words})(?: so)? ?:? ?(?<label>\\d{1,2}|[ivx]{1,5})(?!\\p{L}{2}|\\d)`, 'u'),
  cited: new RegExp(`(?<![\\p{L}\\d])(?:${words})(?: so)? ${label}`, 'gu'),
  counted: new RegExp(
    `(?<!\\p{L})(?:kem(?: theo)?|gom|co)(?: cac| dinh kem)? ${countWord} (?:${words})(?! (?:cua|so|ban hanh|quy dinh|nghi|thong|quyet))(?![a-z])`,
    'u',
  ),
});
const families: Family[] = [
  family('Phụ lục', 'Appendix', 'phu luc'),
  family('Mẫu số', 'Form', 'mau|bieu mau'),
  family('Biểu số', 'Table', 'bieu'),
];

/** Behind the name: another document that it belongs to, or a place from where it is fetched. */
const elsewhere =
  /(?<![a-z])(?:cua|so \d|nghi dinh|thong tu|quyet dinh|luat|nghi quyet|chi thi|huong dan|ke hoach|quy che|tieu chuan|tcvn|iso|tep|file|excel|duong dan|dia chi|tai ve|https?|da gui|truoc day)(?![a-z])/;
const own =
  /^[^.;]{0,20}?(?<![a-z])(?:kem theo|gui kem|dinh kem)(?: (?:cong van|van ban|ke hoach|chi thi|cong dien) nay)?(?:[ ,]*\W|[.,;)]|$)/;
/** A name is held against the words of its own sentence, on both sides. */
const reach = 160;

function isOfThis(text: string, from: number, to: number): boolean {
  const after = /^[^.;]*/.exec(text.slice(to, to + reach))![0];
  const before = /[^.;]*$/.exec(text.slice(Math.max(0, from - reach), from))![0];
  if (own.test(after) && !/so \d|nghi dinh|thong tu|quyet dinh/.test(after)) return true;
  return (
    !elsewhere.test(after) && !/(?:nghi dinh|thong tu|quyet dinh|nghi quyet|tieu chuan)[^,]*$/.test(before)
  );
}

/** The ordinals that stand over an appendix or within one. */
const attachedOf = ({ attached }: Facts, { title }: Family): number[] => [
  ...new Set(
    attached.flat().flatMap(({ shown }) => {
      const found = title.exec(fold(shown.slice(0, 40)))?.groups?.label;
      return found ? [ordinalOf(found.toUpperCase())] : [];
    }),
  ),
];

const flagged = (vi: string, en: string, kind: 'not-attached' | 'count-differs'): Contradiction => ({
  kind,
  fields: ['appendices'],
  explanation: { vi, en },
  suggestion: { vi: 'Hỏi nơi gửi bản đầy đủ.', en: 'Ask the sender for the whole.' },
});

/** "Phụ lục III" is named where I and II came along; where none came, all of them may be files apart. */
export function notAttached(facts: Facts): Contradiction[] {
  const text = fold(facts.text);
  return families.flatMap((each) => {
    const there = attachedOf(facts, each);
    if (there.length === 0 || facts.isRecognised) return [];
    const missing = [...text.matchAll(each.cited)].flatMap(({ 0: whole, groups, index }) => {
      const at = ordinalOf(groups!.label!.toUpperCase());
      return at > 0 && !there.includes(at) && isOfThis(text, index, index + whole.length)
        ? [facts.text.slice(index, index + whole.length)]
        : [];
    });
    const [first] = missing;
    if (first === undefined) return [];
    const list = there.join(', ');
    return [
      flagged(
        `Văn bản nhắc đến ${first}, kèm theo chỉ có ${each.vi} ${list}.`,
        `The text names ${first}; what came along is ${each.en} ${list}.`,
        'not-attached',
      ),
    ];
  });
}

/** "(Gửi kèm 02 phụ lục)" over three. */
export function attachmentsMiscounted(facts: Facts): Contradiction[] {
  const text = fold(facts.text);
  return families.flatMap((each) => {
    const there = attachedOf(facts, each);
    const said = countOf(each.counted.exec(text)?.groups?.n ?? '');
    if (!said || there.length < 2 || there.length === said || facts.isRecognised) return [];
    return [
      flagged(
        `Văn bản nói kèm ${said} ${each.vi.toLowerCase()}, có ${there.length}.`,
        `The text says that ${said} come along, there are ${there.length}.`,
        'count-differs',
      ),
    ];
  });
}
