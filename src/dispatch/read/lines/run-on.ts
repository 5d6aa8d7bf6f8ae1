// Breaks a dispatch that came as one long line before what it is known by: letterhead, greeting, points that count on, copies, signature.
import { fold } from './fold.ts';
import { linesOfLetterheadCell } from './letterhead-cells.ts';

/** No paragraph with two landmarks of a dispatch is longer. */
const longest = 600;
const landmarks = [
  /cong hoa xa hoi chu nghia viet nam/,
  /(?<![a-z])so ?: ?\d{0,6} ?\/ ?[a-z]/,
  /kinh gui ?:/,
  /(?<![a-z])noi nhan ?:/,
];
const motto = /cong hoa xa hoi chu nghia viet nam|doc lap ?[-–—] ?tu do ?[-–—] ?hanh phuc/g;
const greeting = /kinh gui ?:/;
const copies = /(?<![a-z])noi nhan ?:/g;
const signature = /(?<=[.;,/] |[A-ZĐ]{2,4} )(?:TM|KT|TL|TUQ|Q)\. ?(?=\p{Lu}{2})/gu;
/** Words with which the text begins behind the list of addressees. */
const opensText =
  /(?<=[.;,] )(?:thuc hien|can cu|de (?!nghi)|nham|theo|vua qua|thoi gian|trong thoi gian|hien nay|trien khai|tiep theo|qua (?:cong tac|theo doi)|tra loi|phuc dap|ngay \d)(?![a-z])/g;
/** Behind the last point the whole is spoken of again. */
const closings =
  /(?<=\. )(?:trong qua trinh|nhan duoc (?:cong van|van ban)|tren day la|tran trong|(?:yeu cau|de nghi) (?:cac|thu truong))(?![a-z])/g;
/** Neither letterhead nor addressees are longer. */
const longestHead = 2000;

type Row = { sign: RegExp; first: string; next: (label: string) => string };

const counted = (label: string): string => String(Number(label) + 1);
const letters = 'abcdđeghiklmnopqrstuvxy';
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
/** From the outermost: each row begins anew under the one above. */
const rows: readonly Row[] = [
  {
    sign: /^([IVX]{1,4})\. (?=\p{Lu})/u,
    first: 'I',
    next: (label) => romans[romans.indexOf(label) + 1] ?? '',
  },
  { sign: /^Điều (\d{1,2})\. (?=\p{Lu})/u, first: '1', next: counted },
  { sign: /^(\d{1,2})[.)/] ?(?=\p{Lu})/u, first: '1', next: counted },
  {
    sign: /^([a-zđ])[.)] ?(?=\p{Lu})/u,
    first: 'a',
    next: (label) => letters[letters.indexOf(label) + 1] ?? '',
  },
];
const dash = /^[-–+] (?=\p{Lu})/u;
const afterSentence = /(?<=[.;:,/”"] )(?=\S)/g;

/** Where the labels of points stand that go up by one, and the dashes under them. */
function pointsOf(text: string, from: number): number[] {
  const expected = rows.map(({ first }) => first);
  const edges: number[] = [];
  afterSentence.lastIndex = from;
  for (let match = afterSentence.exec(text); match; match = afterSentence.exec(text)) {
    const at = match.index;
    afterSentence.lastIndex = at + 1;
    const words = text.slice(at, at + 12);
    const level = rows.findIndex(({ sign }, index) => sign.exec(words)?.[1] === expected[index]);
    if (level >= 0) {
      expected[level] = rows[level]!.next(expected[level]!);
      for (let under = level + 1; under < rows.length; under++) expected[under] = rows[under]!.first;
      edges.push(at);
    } else if (dash.test(words)) edges.push(at);
  }
  return edges;
}

const startsOf = (pattern: RegExp, text: string): number[] =>
  [...text.matchAll(pattern)].map(({ index }) => index);

function cut(text: string, edges: readonly number[]): string[] {
  const sorted = [0, ...new Set([...edges].sort((a, b) => a - b)), text.length];
  return sorted
    .slice(1)
    .map((end, at) => text.slice(sorted[at], end).trim())
    .filter(Boolean);
}

/** The letterhead before the greeting; a page's number may stand before it. */
function linesOfHead(head: string): string[] {
  const edges = [...fold(head).matchAll(motto)].flatMap(({ index, 0: words }) => [
    index,
    index + words.length,
  ]);
  return cut(head, edges)
    .flatMap(linesOfLetterheadCell)
    .map((line, at) => (at === 0 ? line.replace(/^(?:Trang )?\d{1,2}\.? ?(?=\p{Lu}{2})/u, '') : line));
}

function linesOfAddressees(text: string): string[] {
  return cut(
    text,
    [...text.matchAll(/(?<=[:;] )[-–+] ?(?=\p{Lu})/gu)].map(({ index }) => index),
  );
}

function broken(line: string): string[] | null {
  const text = line.normalize('NFC').replace(/\s+/g, ' ').trim();
  const folded = fold(text);
  const hasPoints = pointsOf(text, 0).filter((at) => /^\d/.test(text.slice(at, at + 1))).length > 1;
  const known = landmarks.filter((landmark) => landmark.test(folded)).length + Number(hasPoints);
  if (known < 2) return null;
  const greeted = folded.slice(0, longestHead).search(greeting);
  const head = Math.max(greeted, 0);
  const opening = startsOf(opensText, folded.slice(head, head + longestHead)).find((at) =>
    /^\p{Lu}/u.test(text.slice(head + at)),
  );
  const body = greeted < 0 ? 0 : head + (opening ?? 0);
  const tail = [...startsOf(copies, folded), ...startsOf(signature, text)].filter((at) => at > body);
  const end = tail.length > 0 ? Math.min(...tail) : text.length;
  const edges = [...pointsOf(text, body), ...startsOf(closings, folded)].filter(
    (at) => at > body && at < end,
  );
  const inBody = cut(
    text.slice(body, end),
    edges.map((at) => at - body),
  );
  return [
    ...linesOfHead(text.slice(0, head)),
    ...linesOfAddressees(text.slice(head, body)),
    ...inBody,
    ...cut(
      text.slice(end),
      tail.map((at) => at - end),
    ).flatMap(linesOfLetterheadCell),
  ];
}

/** "Kính gửi: Các trường. Thực hiện Kế hoạch số …": the text begins on the line of the addressees. */
function greetingApart(line: string): string[] | null {
  const folded = fold(line);
  if (!/^\s*kinh gui ?:/.test(folded)) return null;
  const at = startsOf(opensText, folded).find((index) => /\. $/.test(line.slice(0, index)));
  return at === undefined || !/^\p{Lu}/u.test(line.slice(at))
    ? null
    : [line.slice(0, at).trim(), line.slice(at)];
}

/** Blank lines part what was one line, as they part paragraphs elsewhere. */
export const withRunOnBroken = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => {
    const parts = (line.length > longest && broken(line)) || greetingApart(line);
    return parts ? parts.flatMap((part) => [part, '', '']) : [line];
  });
