// A subject and a body that speak of different occasions or years, as where a template was used again.
import type { Contradiction } from '../../contract.ts';
import { feastName, seasonsOf } from '../fields/holiday.ts';
import { fold } from '../lines/fold.ts';
import type { Facts } from './facts.ts';
import { sentenceAround, wholeWords, withoutReferences } from './places.ts';

const suggestion = {
  vi: 'Hỏi lại: có thể một trong hai chép từ văn bản cũ.',
  en: 'Ask: one of the two may have been kept from an older document.',
};

const occasion = new RegExp(
  `(?<![a-z])dip (?:(?:nghi|le|tet|ky|ngay|cac|don|mung) ){0,4}(?<feast>${feastName}[^.;:,]{0,24})`,
  'g',
);
/** Feasts so many days from each other are no neighbours that a text may name together. */
const farApart = 50;

const distance = (one: number, other: number): number => {
  const days = Math.abs(one - other);
  return Math.min(days, 365 - days);
};

/** "V/v … dịp Quốc khánh 02/9" over "trong dịp Giỗ Tổ Hùng Vương", with no word of the feast in the subject. */
export function occasionsDiffer({ subject, text }: Facts): Contradiction[] {
  const titled = subject.value ?? '';
  const own = seasonsOf(titled);
  if (own.length === 0) return [];
  const body = withoutReferences(text);
  const isOther = (season: number): boolean => own.every((each) => distance(each, season) > farApart);
  if (seasonsOf(body).some((season) => !isOther(season))) return [];
  const [first] = [...fold(body).matchAll(occasion)];
  if (!first || !seasonsOf(first.groups?.feast ?? '').every(isOther)) return [];
  const raw = wholeWords(text, first.index, first[0].length);
  return [
    {
      kind: 'occasion-differs',
      fields: ['subject'],
      explanation: {
        vi: `Trích yếu: "${titled}"; nội dung lại nói đến "${raw}".`,
        en: `The subject is "${titled}", the body speaks of "${raw}".`,
      },
      suggestion,
    },
  ];
}

const year = /(?<![a-z])nam (?<year>20\d\d)(?![\d/]| ?[-–] ?\d)/g;
/** "Báo cáo kết quả năm 2023": what was, in a dispatch of the next year. */
const tells =
  /(?<![a-z])(?:bao cao|tong ket|so ket|ket qua|ket luan|danh gia|chi so|kiem (?:diem|toan|tra|dem)|thanh tra|quyet toan|khen|thi dua|khac phuc|giai doan|den nam|rut kinh nghiem|thong ke|khao sat|xep (?:hang|loai)|cong bo|dieu chinh|sua doi|bo sung|keo dai|chuyen)(?![a-z])/;

const wordsBefore = (folded: string, index: number, most: number): string[] =>
  (folded.slice(Math.max(0, index - 160), index).match(/[a-z\d]+/g) ?? []).slice(-most);

/** "V/v triển khai diễn tập … năm 2023" over "… diễn tập … năm 2024", where the body nowhere names the first. */
export function subjectYearDiffers({ subject, text, date }: Facts): Contradiction[] {
  const titled = fold(subject.value ?? '');
  const [own, another] = [...titled.matchAll(year)];
  const named = own?.groups?.year;
  if (!own || !named || another || date.year === null || tells.test(titled)) return [];
  const topic = wordsBefore(titled, own.index, 6);
  const body = fold(withoutReferences(text));
  if (topic.length < 3 || body.includes(named)) return [];
  const found = [...body.matchAll(year)].find(({ index, 0: words, groups }) => {
    if (Number(groups?.year) !== date.year || Number(named) >= date.year!) return false;
    const before = sentenceAround(body, index, words.length).split(words)[0]!;
    const near = new Set(wordsBefore(before, before.length, 14));
    return topic.every((word) => near.has(word));
  });
  if (!found) return [];
  return [
    {
      kind: 'subject-year-differs',
      fields: ['subject'],
      explanation: {
        vi: `Trích yếu ghi năm ${named}, nội dung cùng việc ghi năm ${found.groups?.year}.`,
        en: `The subject says the year ${named}, the body ${found.groups?.year} of the same thing.`,
      },
      suggestion,
    },
  ];
}
