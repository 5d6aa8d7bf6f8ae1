// What is asked for days that were over before the dispatch was written: a watch, a feast, a month of work.
import type { Contradiction } from '../../contract.ts';
import { readDeadline } from '../fields/deadline.ts';
import { feastName, holidayDate } from '../fields/holiday.ts';
import { fold } from '../lines/fold.ts';
import { earliestDay } from './days.ts';
import type { Facts } from './facts.ts';
import { type Place, placeOf, placesOf, sentenceAround, wholeWords, withoutReferences } from './places.ts';

/** What may speak of days gone by. */
const tells =
  /(?<![a-z])(?:bao cao|thong ke|tong hop|tong ket|so ket|danh gia|ket qua|so lieu|du lieu|nhat ky|tinh hinh|ghi nhan|rut kinh nghiem|kiem diem|giai trinh|lam ro|khac phuc|phat huy|so (?:voi|sanh)|cung ky|sau (?:ky|dip|tet|nghi)|da|vua qua|vua roi|nam ngoai|xay ra|phat hien|ton tai|thanh toan|quyet toan|cham cong|bu|khen thuong|cam on|hieu luc|ban hanh|ky ngay|nhu|tu nam|phat sinh|thuc te|mot so|con (?:de|co|xay)|duoc (?:cap|mua|lap|tao)|lich su)(?![a-z])/;
/** What is only asked of days to come. */
const asks =
  /(?<![a-z])(?:de (?!nghi)|nham (?!(?:than|ngo|thin|dan|ty|tuat)(?![a-z]))[a-z]+|yeu cau|phan cong|bo tri|truc|tang cuong|bao dam|giam sat|tam (?:ngung|dung)|ngung|khong (?:trien khai|nang cap|thi cong|thuc hien)|hoan (?:thanh|tat)|tap huan|dien tap|to chuc)(?![a-z])/;
/** "Trong dịp …, đề nghị các đơn vị": what is asked may stand behind. */
const asksBehind = /(?<![a-z])(?:de nghi|yeu cau|phan cong|giao)(?![a-z])/;
function isAsked(folded: string, index: number, length: number): boolean {
  const sentence = sentenceAround(folded, index, length);
  const words = folded.slice(index, index + length);
  const at = sentence.indexOf(words);
  const isToDo = asks.test(sentence.slice(0, at + length)) || asksBehind.test(sentence.slice(at));
  return isToDo && !tells.test(sentence);
}

const ofMoon = /am lich|(?<![a-z])al(?![a-z])/;

const noDay = { year: null, month: null };

function flagged(raw: string, { field, vi, en }: Place, facts: Facts): Contradiction {
  return {
    kind: 'span-before-dispatch',
    fields: ['date', field],
    explanation: {
      vi: `"${raw}" (${vi}) đã qua trước ngày của công văn (${facts.date.raw}).`,
      en: `"${raw}" (${en}) was over before the dispatch was dated (${facts.date.raw}).`,
    },
    suggestion: {
      vi: 'Hỏi lại: có thể ngày, tháng hoặc năm chép từ văn bản cũ.',
      en: 'Ask: the day, month or year may have been kept from an older document.',
    },
  };
}

/** The span of days that a clause prints with their year, where it is over. */
function spanOver(text: string, known: string | null, day: string): string | null {
  const words = withoutReferences(known === null ? text : text.replace(known, ' '));
  const { kind, to, raw } = readDeadline(words, noDay);
  if (kind !== 'during' || to === null || raw === null || to >= day || ofMoon.test(fold(text))) return null;
  const at = words.indexOf(raw);
  return at >= 0 && isAsked(fold(words), at, raw.length) ? raw : null;
}

/** "Trực từ ngày 28/3 đến ngày 03/4/2026" in a dispatch of 18/4/2026. */
function spansBefore(facts: Facts): Contradiction[] {
  const day = earliestDay(facts.date);
  if (!day) return [];
  const subject = facts.subject.value ?? '';
  const [titled] = placesOf(facts);
  const over = spanOver(subject, null, day) ?? (tells.test(fold(subject)) ? null : spanIn(subject, day));
  const duties = facts.obligations.flatMap(({ path, text, deadline }) => {
    const raw = spanOver(text, deadline.kind === 'none' ? null : deadline.raw, day);
    return raw ? [{ raw, place: dutyPlace(path, text) }] : [];
  });
  return [...(over ? [{ raw: over, place: titled! }] : []), ...duties].map(({ raw, place }) =>
    flagged(raw, place, facts),
  );
}

/** A subject has no verb that asks: whatever it does not tell of is to come. */
function spanIn(subject: string, day: string): string | null {
  const { kind, to, raw } = readDeadline(subject, noDay);
  return kind === 'during' && to !== null && to < day ? raw : null;
}

const dutyPlace = (path: string, text: string): Place => ({
  text,
  field: `obligations.${path}`,
  vi: `điểm ${path}`,
  en: `point ${path}`,
});

const feast = new RegExp(
  `(?<![a-z])(?:dip|nghi|don|phuc vu|trong)(?: (?:nghi|le|tet|ky|ngay|cac|don|mung|ngay|trong|va|sau)){0,4} (?<feast>${feastName}[^.;:,]{0,24})`,
  'g',
);
const longAgo = 90 * 86_400_000;

/** "Dịp Tết Nguyên đán Quý Mão 2023" in a dispatch of January 2024. */
function feastsBefore(facts: Facts): Contradiction[] {
  const day = earliestDay(facts.date);
  if (!day) return [];
  return placesOf(facts).flatMap((place) => {
    const folded = fold(withoutReferences(place.text));
    const found = [...folded.matchAll(feast)].flatMap(({ index, 0: words, groups }) => {
      const on = holidayDate(groups?.feast ?? '', null);
      if (!on || Date.parse(day) - Date.parse(on) < longAgo) return [];
      if (place.field === 'subject' ? tells.test(folded) : !isAsked(folded, index, words.length)) return [];
      return [wholeWords(place.text, index, words.length)];
    });
    return [...new Set(found)].slice(0, 1).map((raw) => flagged(raw, placeOf(raw, place, facts), facts));
  });
}

/** Both; a feast whose days are printed is told once. */
export function daysBefore(facts: Facts): Contradiction[] {
  const spans = spansBefore(facts);
  const isTold = ({ fields }: Contradiction): boolean => spans.some((span) => span.fields[1] === fields[1]);
  return [...spans, ...feastsBefore(facts).filter((feast) => !isTold(feast))];
}
