// Reads who signed: the authority prefix (TM., KT., …), the capacity and the name.
import type { Field, Signatory } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { isBareSyllable } from '../lines/syllable.ts';
import { known, unknown } from './field.ts';
import { isNamed } from './people.ts';

const heads =
  'giam doc|chu tich|thu tuong|cuc truong|truong ban|chanh van phong|bo truong|thu truong|vu truong|tong giam doc|tong bien tap|truong phong|truong cong an|truong khoa|vien truong|bi thu|hieu truong|tong cuc truong|chi cuc truong|chanh thanh tra|chanh an|truong doan|doi truong|tram truong|chi huy truong|tham muu truong|chinh uy|chu nhiem|tong thanh tra|thong doc|tu lenh|dai dien|thu ky|to truong|truong tieu ban';
const capacity = new RegExp(
  `^(?:(?:tm|kt|tl|tuq|q)\\s?\\.|[tk]/[mtl]\\b|(?:pho )?(?:${heads})(?:[\\s,]|$)|(?:thuong truc|uy vien|quyen |ban thuong vu))`,
);
const personName =
  /^(?:(?:(?:pgs|gs|ts|ths|bs|ks|ds|bsckii?|ckii?|ck[12]|cn|luat su)\.?,?\s*)*|(?:(?:thieu|trung|thuong|dai) (?:tuong|ta|uy)\s+)?)(?:\p{L}+\s){1,5}\p{L}+$/u;
const rank =
  /^(?:(?:Thiếu|Trung|Thượng|Đại|Thieu|Thuong|Dai) (?:tướng|tá|úy|uý|tuong|ta|uy)\.?\s+|(?:(?:PGS|GS|TS|ThS|BS|KS|DS|BSCKII?|CKII?|CK[12]|CN)\.?,?\s*)+)/u;

/** A capital I is often printed as a small one: "PHÓ Bi THƯ". */
const isUpper = (text: string): boolean => {
  const whole = text.replace(/(?<=\p{Lu})i|(?<![\p{L}])i(?=\p{Lu})/gu, 'I');
  return /\p{Lu}{2}/u.test(whole) && whole === whole.toUpperCase();
};

/** Whether the line belongs to the signature block and not to the list beside it. */
export const isSignatureLine = (line: Line): boolean =>
  isCapacity(line) || isName(line) || inOneLine(line) !== null;

/** "KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC Tô Văn Khê (đã ký)": the capacity and the name of a block that came as one line. */
const whole = /^(\p{Lu}[^\p{Ll}]{3,90}?)[\s:-]+(?:\([^()]{2,12}\)\s*)?(\p{Lu}\p{Ll}[^\d;:]{3,40})$/u;
const signed = /[\s(]*(?:đã ký|da ky)[\s).]*$/iu;

function inOneLine(line: Line): [Line, Line] | null {
  const found = line.shown.length > 160 ? null : whole.exec(line.shown.replace(signed, ''));
  if (!found) return null;
  const [capacity, name] = found.slice(1).map((shown) => ({ ...line, shown: shown.trim() }));
  return capacity && name && isCapacity(capacity) && isName(name) ? [capacity, name] : null;
}

/** Whether a whole signature block stands on the line. */
export const isWholeSignature = (line: Line): boolean => inOneLine(line) !== null;

const isCapacity = (line: Line): boolean => isUpper(line.shown) && capacity.test(fold(line.shown));

/** A digit that an OCR printed for a letter: "L6 Kh0ng". */
const spelled = (text: string): string => text.replace(/(?<=\p{L})[06](?=\p{Ll}|\s|$)/gu, 'o');

function isName(line: Line): boolean {
  if (!personName.test(fold(spelled(line.shown))) || /^[-–+•*~]/.test(line.shown) || line.shown.length > 45)
    return false;
  const words = line.shown.replace(rank, '').split(' ');
  if (words.length < 2 || words.length > 6 || !words.every((word) => /^\p{Lu}/u.test(word))) return false;
  if (isUpper(line.shown)) return isNamed(words.join(' ')) && !capacity.test(fold(line.shown));
  return line.confidence === 1 || isSpelled(words);
}

/** Of recognised text: most of the words are syllables; "Ss Re" is the trace of a pen. */
const isSpelled = (words: readonly string[]): boolean =>
  words.filter((word) => isBareSyllable(fold(spelled(word)))).length > words.length / 2;

/** A name is taken only where it stands alone under the capacity; an illegible one stays null. */
export function readSignatory(lines: readonly Line[]): Signatory {
  const tail = withTitlesWhole(lines).flatMap((line) => inOneLine(line) ?? [line]);
  const titles = tail.filter(isCapacity);
  const lastTitle = titles.at(-1);
  const after = lastTitle ? tail.slice(tail.indexOf(lastTitle) + 1) : tail;
  const name = after.findLast(isName) ?? belowCopies(tail, lastTitle);
  const own = [...titles, ...(name ? [name] : [])];
  if (own.length === 0)
    return { ...provenance(unknown('absent')), capacity: null, authority: null, name: null };
  const printed = titles.map((line) => line.shown).join(', ');
  const field = name ? known(name.shown, own) : unknown('partial', own);
  return {
    ...provenance(field),
    capacity: printed || null,
    authority: authorityOf(printed),
    name: name?.shown ?? null,
  };
}

/** "TM. BAN THƯỜNG" over "VỤ": no name has one word, and a title that ends so goes on. */
function withTitlesWhole(tail: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of tail) {
    const above = whole.at(-1);
    const goesOn = above && isCapacity(above) && /^\p{Lu}{2,9}$/u.test(line.shown) && !isCapacity(line);
    if (goesOn) whole[whole.length - 1] = { ...above, shown: `${above.shown} ${line.shown}` };
    else whole.push(line);
  }
  return whole;
}

/** The name where it was printed under the list of copies, below the capacity beside that list. */
function belowCopies(tail: readonly Line[], title: Line | undefined): Line | null {
  const archive = tail.findLast((line) => /^[-–+•*~]?\s*luu\s*(?::|v[tp]|van phong)/.test(fold(line.shown)));
  const after = Math.max(archive?.number ?? 0, title?.number ?? 0);
  return title && archive ? (tail.findLast((line) => line.number > after && isName(line)) ?? null) : null;
}

function authorityOf(printed: string): Signatory['authority'] {
  const written = /^(TUQ|TM|KT|TL|Q|T\/M|K\/T|T\/L)\s?[./]?/.exec(printed)?.[1]?.replace('/', '');
  const stands = /^(?:TUQ|TM|KT|TL|Q)\s*\.|^[TK]\/[MTL]/.test(printed);
  const prefix = stands ? written : /^QUYỀN /.test(printed) ? 'Q' : undefined;
  return (prefix as Signatory['authority']) ?? null;
}

const provenance = ({ raw, page, lines, box, confidence, reason }: Field<string>) => ({
  raw,
  page,
  lines,
  box,
  confidence,
  reason,
});
