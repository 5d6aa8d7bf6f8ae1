// Finds references to other documents: type, number, date, issuer and what they are about.
import type { Reference } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import { datePattern, matchedDate } from './calendar.ts';
import { isSymbol, kinds, numberForm, tidyNumber } from './references/number-forms.ts';
import { aboutIn, issuerIn } from './references/wording.ts';

type Span = { index: number; length: number };
type Found = Span & { reference: Reference };

const day = datePattern();
const afterNumber = `(?:\\s?\\(?,? ?(?:ky )?(?=ngay |\\d)${day}\\)?)?`;
/** "Luật Ban hành văn bản quy phạm pháp luật số …": the last word of its name is no kind of document. */
const notInName = '(?<!(?<![a-z])phap (?=luat ))';
const numbered = new RegExp(
  `(?:${notInName}(?<type>${kinds}) )?(?:(?<lu>so) ?:? ?)?(?<![a-z0-9/.-])(?<number>${numberForm})(?<when>${afterNumber})`,
  'g',
);
const numberOnly = new RegExp(`(?<type>${kinds}) so ?:? ?(?<number>\\d{1,5})(?<when>,? ?${day})`, 'g');
const dateBefore = new RegExp(
  `(?:^|[ ,;(])ngay ${datePattern('0').replaceAll('(?:ngay\\s{1,3})?', '')},? (?<who>(?:(?!ngay \\d)[^.;]){2,140}?) (?:da )?(?:co|ban hanh|gui|ky|ra)(?: cac| ban hanh)? (?:${kinds} )?(?:so ?:? ?)?$`,
);
const lawName = /(?:bo )?luat (?<name>[^,;.()0-9]{2,80}?) (?:so ?:? ?)?$/;
/** "Luật Thuế xuất khẩu, thuế nhập khẩu số …/QH…": only a law has a number of the National Assembly, whatever stands in its name. */
const namedWithCommas = /(?:bo )?luat (?<name>[^;.()0-9]{2,90}?) (?:so ?:? ?)?$/;
const isOfAssembly = (number: string | null): boolean => /\/QH\d{1,2}$/.test(number ?? '');

/** A text with more is no clause. */
const mostReferences = 100;
/** No issuer and abstract together are longer. */
const longestRest = 900;

/** "…, ngày 05/02/2021 đã có 13 vụ": the day of what happened, and not the document's. */
const happened = /^[ ,]{0,2}(?:da|xay ra|ghi nhan|co \d|dien ra)\b/;

function fromMatch(match: RegExpExecArray, text: string, folded: string): Found | null {
  const groups = match.groups ?? {};
  const print = (part: string | undefined): string | null => {
    const index = part ? folded.indexOf(part, match.index) : -1;
    return part && index >= 0 ? text.slice(index, index + part.length) : null;
  };
  const printed = print(groups.number);
  if (!printed || !(isSymbol(tidyNumber(printed)) || (/^\d+$/.test(printed) && groups.type))) return null;
  const withDate = match[0].length;
  const isOwnDay =
    Boolean(groups.when) && !happened.test(folded.slice(match.index + withDate, match.index + withDate + 20));
  let length = isOwnDay ? withDate : withDate - (groups.when?.length ?? 0);
  length = text.slice(match.index, match.index + length).replace(/[.\s]+$/, '').length;
  const rest = text.slice(match.index + length, match.index + length + longestRest);
  const note = /^ \([^()]{1,80}\)(?= )/.exec(rest)?.[0].length ?? 0;
  const issuer = issuerIn(rest.slice(note));
  const afterIssuer = note + (issuer?.length ?? 0);
  const between = /^ \([^()]{1,80}\)/.exec(rest.slice(afterIssuer))?.[0].length ?? 0;
  const about = aboutIn(rest.slice(afterIssuer + between));
  const full = about ? afterIssuer + between + about.length : issuer ? afterIssuer : 0;
  return {
    index: match.index,
    length: length + full,
    reference: {
      number: tidyNumber(printed),
      date: isOwnDay ? matchedDate(groups) : null,
      issuer: issuer?.name ?? null,
      type: print(groups.type),
      about: about?.about ?? null,
      raw: text.slice(match.index, match.index + length + full).trim(),
    },
  };
}

/** "chỉ đạo của X tại Văn bản số …", "Ngày …, X có Công văn số …", "Luật X số …": what stands before the number. */
function withWhatStandsBefore(found: Found, text: string, folded: string): Found {
  const { reference } = found;
  const typed = reference.type ? found.index + reference.type.length + 1 : found.index;
  const beforeNumber = folded.slice(Math.max(0, typed - 160), typed);
  const name = isOfAssembly(reference.number) ? namedWithCommas : lawName;
  const law = name.exec(folded.slice(Math.max(0, found.index - 100), found.index));
  if (law && !reference.type) return asLaw(found, law, text);
  const before = folded.slice(Math.max(0, found.index - 220), found.index);
  const dated = dateBefore.exec(before) ?? dateBefore.exec(beforeNumber);
  if (dated?.groups && !reference.issuer) {
    const start = found.index - before.length + dated.index;
    const who = dated.groups.who!;
    const at = folded.indexOf(who, Math.max(0, start));
    return {
      ...found,
      reference: {
        ...reference,
        date: reference.date ?? matchedDate(dated.groups, '0'),
        issuer: text.slice(at, at + who.length).trim(),
        raw: text.slice(Math.max(0, start), found.index + found.length).replace(/^[\s,;(]+/, ''),
      },
      index: start,
      length: found.index + found.length - start,
    };
  }
  if (reference.issuer) return found;
  const at = /.* cua (?<who>[^,;.]{3,100}?) (?:tai|theo)(?: cac)? $/.exec(before);
  if (!at?.groups) return found;
  const start = found.index - before.length + at.index + at[0].lastIndexOf(at.groups.who!);
  return { ...found, reference: { ...reference, issuer: text.slice(start, start + at.groups.who!.length) } };
}

function asLaw(found: Found, law: RegExpExecArray, text: string): Found {
  const start = found.index - law[0].length;
  const printed = text.slice(start, found.index);
  const type = /^bo/.test(law[0]) ? printed.slice(0, 7) : printed.slice(0, 4);
  return {
    index: start,
    length: found.length + law[0].length,
    reference: {
      ...found.reference,
      type,
      about: printed.slice(type.length, type.length + 1 + law.groups!.name!.length).trim(),
      raw: text.slice(start, found.index + found.length).trim(),
    },
  };
}

/** "Công văn số a, b và c": the kind and the issuer named once hold for all that follow at once. */
function shared(found: Found[], text: string): Found[] {
  return found.map((each, index) => {
    const previous = found[index - 1];
    if (!previous || each.reference.type) return each;
    const between = text.slice(previous.index + previous.length, each.index);
    if (!/^\s*(?:[,;]|v[aà]|[,;] v[aà])\s*(?:s[oố] ?)?$/iu.test(between)) return each;
    each.reference.type = previous.reference.type;
    each.reference.issuer ??= previous.reference.issuer;
    return each;
  });
}

function find(text: string): Found[] {
  const folded = fold(text);
  const full = [...folded.matchAll(numbered)]
    .slice(0, mostReferences)
    .flatMap((match) => fromMatch(match, text, folded) ?? []);
  const bare = [...folded.matchAll(numberOnly)]
    .filter(
      (match) =>
        !full.some(
          ({ index, length }) => match.index < index + length && index < match.index + match[0].length,
        ),
    )
    .flatMap((match) => fromMatch(match, text, folded) ?? []);
  const all = [...full, ...bare]
    .map((found) => withWhatStandsBefore(found, text, folded))
    .sort((a, b) => a.index - b.index);
  return shared(all, text);
}

/** References with a number, in the order of the text. */
export const findReferences = (text: string): Reference[] => find(text).map(({ reference }) => reference);

/** Where the references stand in the text. */
export const referenceSpans = (text: string): Span[] =>
  find(text).map(({ index, length, reference }) => ({ index, length: bareLength(reference, length) }));

/** What a document is about may run to the end of the sentence; only type, number and date are masked. */
function bareLength(reference: Reference, length: number): number {
  const end = reference.about ? reference.raw.lastIndexOf(reference.about) : -1;
  return end > 0 ? end : length;
}

/** "Luật Phòng, chống ma túy", "Luật Thi đua, khen thưởng": the words that go on with the name of a law behind a comma. */
const goesOnInLaw =
  ' (?:chong|chua chay|khen thuong|an toan|su dung|to cao|xuat canh|qua canh|cu tru|quy chuan|vat lieu|cuu nan|thue [a-z]{3,5} khau)(?![a-z])';
const law = new RegExp(
  `(?<type>(?:bo )?luat) (?<about>(?:sua doi, bo sung )?(?:[^,;.()0-9]|,(?=${goesOnInLaw})){2,120}?)(?=(?: \\([^()]{1,40}\\))?,? (?:ngay )?${day}|(?: nam)? \\d{4}(?![\\d/])| so ?:? ?\\d| (?:(?:da|se|chinh thuc|bat dau) ){0,2}co hieu luc|[;.()]|,(?!${goesOnInLaw})|$)(?: \\([^()]{1,40}\\))?(?:,? ngay)?(?: (?<when>${datePattern('2')}))?`,
  'g',
);
/** "Luật tổ chức chính quyền địa phương" in small letters is a law where it is named as the ground. */
const namedAsGround = /(?:^|[;,.] )can cu (?:(?:quy dinh )?(?:cua|tai) )?$/;

/** Laws named as grounds, such as "Căn cứ Luật An ninh mạng ngày 12/6/2018"; only meant for clauses of grounds. */
export function findLaws(text: string): Reference[] {
  const folded = fold(text);
  return [...folded.matchAll(law)].flatMap((match) => {
    const raw = text.slice(match.index, match.index + match[0].length).trim();
    const type = text.slice(match.index, match.index + match.groups!.type!.length);
    const about = raw.slice(type.length + 1, type.length + 1 + match.groups!.about!.length).trim();
    const isAmending = /^sua doi, bo sung /.test(match.groups!.about!);
    const isNamed =
      /^[\p{Lu}]/u.test(about) ||
      (Boolean(match.groups!.when) && isAmending) ||
      (!/^(?:nay|do|tren|ve)\b/.test(match.groups!.about!) &&
        namedAsGround.test(folded.slice(Math.max(0, match.index - 40), match.index)));
    // "Luật" of a law opens with a capital, and so does its name: "pháp luật về …" is none.
    if (!/^(?:Bộ luật|Bộ Luật|Luật|Bo luat|Bo Luat|Luat)$/u.test(type) || !isNamed) return [];
    return [{ number: null, date: matchedDate(match.groups ?? {}, '2'), issuer: null, type, about, raw }];
  });
}
