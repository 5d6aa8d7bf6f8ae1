// Completes the name of an issuer of whose letterhead a web page kept only the first row, from what the text says.

import type { Field } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import type { Issuer } from './issuer.ts';
import { bodyHead } from './references/wording.ts';

const levels = '(?<level>tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu)';
const written: Record<string, string> = {
  tinh: 'tỉnh',
  'thanh pho': 'thành phố',
  huyen: 'huyện',
  quan: 'quận',
  'thi xa': 'thị xã',
  xa: 'xã',
  phuong: 'phường',
  'thi tran': 'thị trấn',
  'dac khu': 'đặc khu',
};
const committee = '(?:ubnd|uy ban nhan dan)';
const speaks = '(?:ban hanh|yeu cau|xay dung|de nghi|chi dao|co y kien|giao|trien khai|thong bao)';
const longestText = 6000;

export type Known = { place: string | null; symbol: string | null; text: string };

const inferred = (field: Field<string>, value: string): Field<string> => ({
  ...field,
  value,
  confidence: Math.min(field.confidence, 0.8),
  reason: 'inferred',
});

/** "ỦY BAN NHÂN DÂN" without a place, "BỘ TÀI CHÍNH" over the number of one of its departments. */
export function withWholeName(issuing: Issuer, known: Known): Issuer {
  const name = issuing.issuer.value;
  if (name === null) return issuing;
  const text = known.text.slice(0, longestText);
  if (fold(name) === 'uy ban nhan dan') {
    const own = committeeOf(known.place, text) ?? provinceOf(known, text);
    return own ? { ...issuing, issuer: inferred(issuing.issuer, own) } : issuing;
  }
  if (/ (?:và|va)$/u.test(name)) {
    const whole = goesOnAs(name, text);
    return {
      ...issuing,
      issuer: whole
        ? inferred(issuing.issuer, whole)
        : { ...issuing.issuer, value: null, confidence: 0, reason: 'partial' },
    };
  }
  const own = issuing.parentBody.value === null ? departmentOf(name, known.symbol, text) : null;
  return own ? { issuer: inferred(issuing.issuer, own), parentBody: issuing.issuer } : issuing;
}

/** Of which level it is its own words tell; that the place is one of that level must stand somewhere too. */
function committeeOf(place: string | null, text: string): string | null {
  const town = place?.replace(/^TP\.?\s*/i, '');
  if (!town) return null;
  const spelled = fold(town)
    .replace(/[^a-z\s-]/g, '.')
    .replace(/\s*-\s*|\s+/g, (part) => (part.includes('-') ? ' ?- ?' : ' '));
  const folded = fold(text);
  const own =
    new RegExp(`(?:^|[^a-z])${committee} ${levels}(?: ${spelled})? ${speaks}(?![a-z])`).exec(folded) ??
    /CHỦ TỊCH (?:ỦY|UỶ) BAN NHÂN DÂN (?<level>TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG)/.exec(text);
  const level = own?.groups && fold(own.groups.level!);
  const isNamed = level && new RegExp(`(?:^|[^a-z])${level} ${spelled}(?![a-z])`).test(folded);
  return isNamed ? `Ủy ban nhân dân ${written[level]} ${town}` : null;
}

/** The provinces of before July 2025 after which no town, district or commune office is called. */
const provinces = new Set(
  (
    'an giang,binh dinh,binh duong,binh phuoc,binh thuan,dak lak,dak nong,dong nai,dong thap,gia lai,ha nam,hau giang,' +
    'khanh hoa,kien giang,lam dong,long an,nghe an,ninh thuan,phu yen,quang binh,quang nam,quang ninh,thua thien hue,' +
    'tien giang,vinh phuc'
  ).split(','),
);

/** "Quảng Nam, ngày …" over the number of a committee, whose text names that province and speaks of no lower committee. */
function provinceOf({ place, symbol }: Known, text: string): string | null {
  const folded = fold(text);
  const town = fold(place ?? '');
  if (!provinces.has(town) || !/ubnd/i.test(symbol ?? '') || speaksBelow.test(folded)) return null;
  const isNamed = folded.includes(`tinh ${town}`) || speaksAbove.test(folded);
  return isNamed ? `Ủy ban nhân dân tỉnh ${place}` : null;
}
const speaksAbove = new RegExp(`(?:^|[^a-z])${committee} tinh ${speaks}(?![a-z])`);
const speaksBelow = new RegExp(
  `(?:^|[^a-z])${committee} (?:huyen|quan|thi xa|thanh pho|xa|phuong|thi tran)(?: (?!cac )[a-z]+){0,4} ${speaks}(?![a-z])`,
);

/** "BỘ THÔNG TIN VÀ" of which the page lost the second row, where "Bộ Thông tin và Truyền thông đề nghị" speaks in the text. */
function goesOnAs(name: string, text: string): string | null {
  const [lower, wanted] = [text.toLowerCase(), `${name.toLowerCase()} `];
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const rest = text.slice(at + name.length, at + name.length + 80);
    const more = /^ \p{Lu}\p{Ll}/u.test(rest) ? thenSpeaks.exec(fold(rest))?.[1] : undefined;
    if (more) return text.slice(at, at + name.length + more.length);
  }
  return null;
}
const thenSpeaks = new RegExp(`^((?: [a-z]+){1,5}?) (?:tran trong |kinh )?${speaks}(?![a-z])`);

const initialsOf = (name: string): string =>
  fold(name)
    .split(/[\s,-]+/)
    .filter((word) => word !== '' && word !== 'va')
    .map((word) => word.charAt(0))
    .join('');

/** "TCT-…" under the name of the ministry, where "Tổng cục T… hướng dẫn" speaks in the text. */
function departmentOf(ministry: string, symbol: string | null, text: string): string | null {
  const own = fold(symbol ?? '').split(/[-/]/)[0] ?? '';
  if (own.length < 3 || !/^Bộ /.test(ministry) || initialsOf(ministry).startsWith(own)) return null;
  const bodies = text.matchAll(
    /(?<!\p{L})(?:Tổng cục|Cục|Kho bạc|Thanh tra)(?: \p{Lu}?\p{L}+| và){1,6}?(?= (?:hướng dẫn|yêu cầu|đề nghị|thông báo|nhận được|có ý kiến|giao|trân trọng))/gu,
  );
  for (const [name] of bodies) if (bodyHead.test(`${fold(name)} `) && initialsOf(name) === own) return name;
  return null;
}
