// Cuts the lines of a dispatch into its parts by anchors that must come in order.
import { formWithin, isAppendixTitle, isUntitledOpening, splitAppendices } from '../appendices/opening.ts';
import { bodyHead, opensCopies } from '../fields/addressees.ts';
import { isWholeSignature } from '../fields/signatory.ts';
import { isTitle } from '../fields/subject.ts';
import { isDashedGround } from '../lines/dashed-ground.ts';
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { isMotto } from '../lines/motto.ts';
import { withoutAsides } from './asides.ts';
import { tailColumns } from './tail-columns.ts';

export type Sections = {
  /** Up to the addressees: issuer, number, place and date, subject. */
  head: Line[];
  /** "Kính gửi" and its list. */
  addressees: Line[];
  body: Line[];
  /** Signature block and "Nơi nhận". */
  tail: Line[];
  appendices: Line[][];
};

const preambleOpening =
  /^(?:thuc hien|can cu|ngay \d|theo |nham |tiep theo|trien khai|de |trong thoi gian|thoi gian qua|hien nay|vua qua|phuc dap|xet |qua |tiep tuc|truoc |hoa|cuc |bo |so |uy ban|ubnd|cong an|tham muu|sau khi|vien |ngay|ket qua |tu (?:ngay|dau|dem)|trong |(?:toi|dem|sang|chieu) (?:ngay )?\d|nhan (?:duoc|dinh)|gan day|moi day|nhung (?:nam|ngay|thang)|tren co so|day la|can )/;
/** "Khối Công nghệ thông tin thông báo như sau:" is no name in a list. */
const announces = /(?<![a-z])(?:de nghi|yeu cau|thong bao (?:nhu sau|den|mot so|ve|viec))(?![a-z])/;
const signatureTitle =
  /^(?:(?:tm|kt|tl|tuq|q)\s*\.\s*\p{L}|[tk]\/[mtl]\.? \p{L}|(?:pho )?(?:giam doc|chu tich|thu tuong|cuc truong|truong ban|chanh van phong|bo truong|thu truong|vu truong|tong giam doc|tong bien tap|truong phong|truong cong an|vien truong|bi thu|hieu truong|tong cuc truong|chi cuc truong|chanh thanh tra|chanh an|chi huy truong|chinh uy|chu nhiem|tu lenh|thong doc)(?:[\s,].*)?$)/u;

/** No line of a letterhead or a signature is longer. */
const isShort = (line: Line): boolean => line.shown.length <= 600;
const isUpper = (text: string): boolean => /\p{Lu}/u.test(text) && text === text.toUpperCase();
/** "Kính gửi", or "CHỦ TỊCH … ĐIỆN:" of an urgent telegram. */
function isGreeting(text: string): boolean {
  const folded = fold(text.slice(0, 160));
  if (/^kinh gui\s*(?::|$|[-–;])/.test(folded)) return true;
  const telegram = /^(.{4,100}?)\s+(?:gui )?dien\s*:/.exec(folded);
  return telegram !== null && isUpper(text.slice(0, telegram[1]!.length));
}
const isSignatureTitle = (line: Line): boolean =>
  (isUpper(line.shown) && signatureTitle.test(fold(line.shown))) || isWholeSignature(line);
const isDistribution = (line: Line): boolean =>
  opensCopies(line) ||
  /^noi (?:nhan|gui)\s*:/.test(fold(line.shown)) ||
  (/^noi nhan\b/.test(fold(line.shown)) && (line.shown.length < 40 || isUpper(line.shown.slice(8))));

function find(lines: Line[], from: number, test: (line: Line, index: number) => boolean): number {
  for (let index = from; index < lines.length; index++) if (test(lines[index]!, index)) return index;
  return -1;
}

/** A short line that is the name of a body and no sentence, between a name and what opens the text. */
const isListedName = (lines: readonly Line[], index: number): boolean => {
  const [before, line, after] = [lines[index - 1]!, lines[index]!, lines[index + 1]];
  return (
    [before, line].every(({ shown }) => shown.length < 70 && !/[.:]$/.test(shown)) &&
    bodyHead.test(line.shown) &&
    after?.opens === true
  );
};

/** Where the list after "Kính gửi" ends: dashes run on; without them, one paragraph. */
function addresseesEnd(lines: Line[], from: number): number {
  let index = from + 1;
  const inline = fold(lines[from]!.shown).replace(/^kinh gui\s*:?\s*|^.{0,100}\bdien\s*:\s*$/, '');
  const dashed = !inline && /^[-–+•*]/.test(lines[index]?.shown ?? '');
  const numbered = !inline && /^1\s?[.)/]\s/.test(lines[index]?.shown ?? '');
  for (; index < lines.length; index++) {
    const { shown, opens } = lines[index]!;
    const before = lines[index - 1]!.shown;
    if (isDashedGround(shown) && index > from + 1) break;
    if (/^[-–+•*]\s*\S/.test(shown) && (dashed || /[;,:]$/.test(before) || /^[-–+•*]/.test(before))) continue;
    if (numbered && /^\d{1,2}\s?[.)/]\s/.test(shown)) continue;
    // A greeting whose list was lost: the text begins right under it.
    if (!inline && index === from + 1 && shown.length > 60 && /:$/.test(shown) && announces.test(fold(shown)))
      break;
    if (isGreeting(before) && /(?:gui|dien)\s*:?$/.test(fold(before))) continue;
    if (opens && inline && isListedName(lines, index)) continue;
    if (/;$/.test(before) && /[;.]$/.test(shown) && shown.length < 120 && bodyHead.test(shown)) continue;
    const ended =
      /^\(.*\)$/.test(before) ||
      /[.;]$/.test(before) ||
      preambleOpening.test(fold(shown)) ||
      announces.test(fold(shown)) ||
      (opens && !dashed && !/[;,]$/.test(before));
    if (ended && !(/;$/.test(before) && !dashed && !preambleOpening.test(fold(shown)))) break;
  }
  return index;
}

/** Between a title and the text stand an abstract and grounds, and no more lines than these. */
const farthestTitle = 60;

function titleAbove(lines: readonly Line[], index: number): number {
  const from = Math.max(0, index - farthestTitle);
  const found = lines.slice(from, index).findLastIndex(({ shown }) => isTitle(shown));
  return found < 0 ? -1 : from + found;
}

/** The second paragraph after a title: the first is what the document is about. */
function opensText(lines: readonly Line[], index: number): boolean {
  const line = lines[index]!;
  const title = titleAbove(lines, index);
  const isSentence = line.shown.length > 50 || /:$/.test(line.shown);
  return title >= 0 && index > title + 1 && line.opens && !isUpper(line.shown) && isSentence;
}

/** "CHỈ THỊ / VỀ VIỆC … / CÔNG TÁC NĂM 2024 / Năm 2023, các …": words under an abstract in capitals are the text. */
function followsAbstract(lines: readonly Line[], index: number): boolean {
  const { shown } = lines[index]!;
  const title = titleAbove(lines, index);
  const abstract = lines.slice(title + 1, index).map(({ shown: above }) => above);
  return (
    title >= 0 &&
    abstract.length > 0 &&
    abstract.length < 10 &&
    abstract.every(isUpper) &&
    fold(abstract[0]!).startsWith('ve ') &&
    /^\p{Lu}\p{Ll}*[ ,]\p{Ll}|^\p{Lu}\p{Ll}+ \d{4}, \p{Ll}/u.test(shown) &&
    !/(?<![a-z])ngay[\s\d.…/_]*thang|^so\s?:/.test(fold(shown))
  );
}

/** No line of a letterhead is a sentence of that length; an abstract may be. */
const isFullSentence = (lines: readonly Line[], index: number): boolean => {
  const { shown } = lines[index]!;
  return (
    shown.length > 120 &&
    /[.:…]$/.test(shown) &&
    !isUpper(shown) &&
    !/cong hoa xa hoi|(?:^| )so ?:|^\(?(?:v ?\/ ?v|ve viec)(?![a-z])/.test(fold(shown)) &&
    !isTitle(lines[index - 1]?.shown ?? '')
  );
};

/** "Phê chuẩn kết quả bầu Chủ tịch / Ủy ban nhân dân tỉnh … / CHỦ TỊCH …": the wrapped abstract of a decision, under which stands who decides. */
const endsAbstract = (lines: readonly Line[], index: number): boolean => {
  const [title, above, line, below] = [-2, -1, 0, 1].map((step) => lines[index + step]);
  return (
    isTitle(title?.shown ?? '') &&
    line?.opens === false &&
    !/[.:;]$/.test(above?.shown ?? '') &&
    !/[.:;,]$/.test(line.shown) &&
    isUpper(below?.shown ?? '')
  );
};

/** A sentence that names the document by which another one is made. */
const opensGround = /^(?:can cu|(?:trien khai )?thuc hien|xet de nghi|theo de nghi) [^.;]{4,80} so \d/;

/** "- Quyết định số …" right under the letterhead, whose title the page has dropped. */
const listedGround =
  /^(?:[-–+•*]|1\s?[.)])\s*(?:can cu )?(?:luat|bo luat|nghi dinh|quyet dinh|thong tu|nghi quyet|chi thi|ke hoach|cong van|cong dien) (?:so \d|[a-z])/;

/** Without "Kính gửi" the head ends before the first full sentence or the first numbered point. */
function headEnd(lines: Line[]): number {
  const letterhead = lines
    .slice(0, 60)
    .findLastIndex(({ shown }) => isMotto(shown) || /^so\s?:?\s*\d.{0,12}\//.test(fold(shown)));
  const end = find(lines, 0, ({ shown }, index) => {
    const words = fold(shown);
    if (index > 3 && (opensText(lines, index) || followsAbstract(lines, index))) return true;
    // A page or a message that brings the text alone.
    if (index > letterhead && isFullSentence(lines, index)) return true;
    if (letterhead >= 0 && index > letterhead && listedGround.test(words)) return true;
    // A plan that stands without its letterhead: title, abstract, ground.
    if (isTitle(lines[0]!.shown) && index > 1 && opensGround.test(words)) return true;
    if (index < 3 || /,\s*ngay[\s\d.…/_]*thang.{0,20}$/.test(words.slice(0, 80))) return false;
    if (/^(?:(?:phan |chuong )?(?:1|i|a)|phan thu nhat|dieu 1)\s?[.)/:-]\s*\S/.test(words)) return true;
    // An abstract may itself begin like a title: "QUYẾT ĐỊNH / QUY ĐỊNH VỀ …".
    if (/^can cu \S/.test(words) && isUpper(lines[index - 1]!.shown)) return true;
    // A line that goes on in small letters is of the abstract: "… bảo hiểm y tế / theo Thông tư số …".
    if (/^\p{Ll}/u.test(shown) && !/[.;:]$/.test(lines[index - 1]!.shown)) return false;
    // What stands right under the title is what the document is about.
    if (isUpper(shown) || isTitle(lines[index - 1]?.shown ?? '')) return false;
    if (endsAbstract(lines, index)) return false;
    return (
      /^(?:can cu|thuc hien|xet de nghi|theo de nghi) /.test(words) ||
      (preambleOpening.test(words) && shown.length > 40)
    );
  });
  return end < 0 ? Math.min(lines.length, 12) : end;
}

/** "Các phụ lục kèm theo gồm: / Phụ lục 1: … / Phụ lục 2: …": named in the text, and not there. */
function isListedAppendix(lines: readonly Line[], index: number): boolean {
  let above = index - 1;
  while (above >= 0 && index - above < 20 && isAppendixTitle(lines[above]!)) above--;
  return leadsToAppendices.test(fold(lines[above]?.shown ?? ''));
}
const leadsToAppendices = /(?<![a-z])phu luc(?![a-z])[^.;]*:$/;

/** Where the copies begin whose heading was lost: between the end of the text ("./.") and the copy for the files; -1 without. */
function copiesWithoutHeading(lines: readonly Line[], from: number): number {
  const files = lines.findIndex(({ shown }, at) => at > from && copyForFiles.test(fold(shown)));
  const end = lines.slice(0, Math.max(0, files)).findLastIndex(({ shown }) => /\.\/\.?$/.test(shown));
  return end > from && files - end <= mostCopies ? end + 1 : -1;
}
const copyForFiles = /^[-–—+•*]\s*luu\s*:?\s*v[tp](?![a-z])/;
const mostCopies = 12;

function tailStart(lines: Line[], from: number, until: number, copies: number): number {
  const start = find(lines.slice(0, until), from, (line, index) => {
    if (isDistribution(line) || index === copies) return true;
    return isSignatureTitle(line) && index > from + 1;
  });
  return start < 0 ? until : start;
}

/** No list of addressees is longer, in letters: each name of it quotes the lines that it stands in. */
const longestList = 20_000;

function withinList(lines: readonly Line[]): Line[] {
  let letters = 0;
  return lines.filter(({ shown }) => {
    letters += shown.length;
    return letters <= longestList;
  });
}

/**
 * The parts of the lines. Anchors count only in their order and place: "phụ lục" inside a sentence, or a title in
 * capitals before the body has begun, cuts nothing.
 */
export function sectionsOf(all: Line[]): Sections {
  const lines = withoutAsides(all);
  const greeting = find(lines.slice(0, 80), 0, ({ shown }) => isGreeting(shown));
  const head = greeting < 0 ? headEnd(lines) : greeting;
  const bodyStart = greeting < 0 ? head : addresseesEnd(lines, greeting);
  const headed = find(lines, bodyStart, isDistribution);
  const distribution = headed < 0 ? copiesWithoutHeading(lines, bodyStart) : headed;
  const firstAppendix = find(
    lines,
    Math.max(bodyStart + 1, distribution),
    (line, index) => isAppendixTitle(line) && !isListedAppendix(lines, index),
  );
  const until = firstAppendix < 0 ? lines.length : firstAppendix;
  const tail = tailStart(lines, bodyStart, until, distribution);
  const formStart =
    distribution >= 0 || tail < until
      ? find(lines.slice(0, until), Math.max(distribution, tail) + 3, (_, index) =>
          isUntitledOpening(lines, index),
        )
      : -1;
  const end = formStart < 0 ? until : formStart;
  const text = lines.slice(bodyStart, Math.min(tail, end));
  const form = formWithin(text) ?? { start: text.length, end: text.length };
  return {
    head: lines.slice(0, head).filter(isShort),
    addressees: withinList(lines.slice(head, bodyStart)),
    body: text.toSpliced(form.start, form.end - form.start),
    tail: tailColumns(lines.slice(Math.min(tail, end), end).filter(isShort)),
    appendices: [...splitAppendices(text.slice(form.start, form.end)), ...splitAppendices(lines.slice(end))],
  };
}
