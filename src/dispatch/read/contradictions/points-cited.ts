// "điểm 3 Mục II Công văn này", where section II has two points.
import type { Contradiction } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import type { Facts } from './facts.ts';
import { ordinalOf } from './ordinals.ts';

const label = '(?:\\d{1,2}(?:\\.\\d{1,2})?|[ivx]{1,5}|[a-hđ])';
const part = `(?:diem|khoan|muc|phan) ${label}`;
/** One place, of its smallest part first, said to be of this document. */
const ownPlace = new RegExp(
  `(?<![a-z])(?<place>${part}(?:,? ${part}){0,2}),? (?:(?:cua |tai )?(?:cong van|van ban|ke hoach|chi thi|cong dien|thong bao|huong dan) nay|(?<above>(?:neu|noi) tren|tren day))(?![a-z])`,
  'gu',
);

/** Romans and figures count alike: "Mục 2" is section II. */
const plain = (printed: string): string => String(ordinalOf(printed.toUpperCase()) || printed);
const partsOf = (place: string): string[] =>
  [...place.matchAll(new RegExp(`(?:diem|khoan|muc|phan) (${label})`, 'g'))]
    .map(([, printed]) => printed!)
    .reverse()
    .flatMap((printed) => (printed.includes('.') ? printed.split('.') : [printed]));

/** "khoản 1, khoản 2" are two. */
function isOnePlace(place: string): boolean {
  const words = place.match(/diem|khoan|muc|phan/g) ?? [];
  return new Set(words).size === words.length;
}

/** The parts stand in the path in their order; letters that are numerals too are tried as both. */
function isAt(path: readonly string[], parts: readonly string[]): boolean {
  let from = 0;
  for (const each of parts) {
    const found = path.findIndex((own, at) => at >= from && (own === each || plain(own) === plain(each)));
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}

/** Clauses that are "nêu trên" may be those of a law that was named; sections are this document's own. */
export function pointsNotThere({ text, points, isRecognised }: Facts): Contradiction[] {
  if (points.length === 0 || isRecognised) return [];
  const paths = points.map(({ path }) => fold(path).split('.'));
  return [...fold(text).matchAll(ownPlace)].flatMap(({ groups, index }) => {
    const { place, above } = groups as { place: string; above?: string };
    if (!isOnePlace(place) || (above && !/muc|phan/.test(place))) return [];
    const parts = partsOf(place);
    if (paths.some((path) => isAt(path, parts))) return [];
    const raw = text.slice(index, index + place.length);
    return [
      {
        kind: 'point-not-there' as const,
        fields: ['obligations'],
        explanation: {
          vi: `Văn bản dẫn "${raw}", không có điểm đó.`,
          en: `The text cites "${raw}", which is not there.`,
        },
        suggestion: { vi: 'Hỏi lại nơi ban hành là điểm nào.', en: 'Ask the issuer which point is meant.' },
      },
    ];
  });
}
