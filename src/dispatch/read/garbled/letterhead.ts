// Mends the letterhead of a garbled page as far as its print leaves no doubt: label, slash, motto, place and date.
import { fold } from '../lines/fold.ts';
import { joined, type Piece, piecesOf } from './pieces.ts';

/** A piece whose reading is settled here and not by the decoder. */
export const settled = (raw: string, read: string, confidence = 1): Piece => ({
  raw,
  read,
  aid: read,
  confidence,
  kind: 'number',
});
const label = (raw: string, read: string, aid: string): Piece => ({
  raw,
  read,
  aid,
  confidence: 1,
  kind: 'number',
});
const gap = (raw: string): Piece => ({ raw, read: raw, aid: raw, confidence: 1, kind: 'gap' });

/** A mark of the paper or of the scanner. */
export const unread = (raw: string): Piece => ({ ...gap(raw), read: '', aid: '' });

// "Số" as an English OCR prints it: S6, 80, S0, S¢, Sé, S6' …
const number =
  /^(?<lead>[\s_~.'"|*-]*)(?<label>(?:[S8§5$][^\s\d:;./]?['’]?|[S8§5$]\d['’]?)\s?[:;.]|S[6o0é¢ốôó]\s)(?<gap>\s*)(?<number>[^\s/⁄]{0,7}?)(?<slash>\s*[/⁄]\s*|\s*[Il|!](?=[A-ZĐÐ]{2})|\s+1(?=[A-ZĐÐ]{2}))(?<symbol>(?:(?:19|20)\d\d[/⁄])?[A-ZĐÐ][A-ZĐÐa-zđ0-9&]*(?:\.[A-ZĐÐ0-9][A-ZĐÐa-zđ0-9&]*)*(?:\s?[-–_]\s?[A-ZĐÐ0-9][A-ZĐÐa-zđ0-9&]*(?:\.[A-ZĐÐ0-9]+)*)*)(?<after>.*)$/u;
// Party bodies: "Số 12-CV/TU".
const partyNumber =
  /^(?<lead>[\s_~.'"|*-]*)(?<label>[S8§5$][^\s\d:;./]?['’]?\s?[:;.]|[S8§5$][6o0é¢ốôó]\s?[:;.]?)(?<gap>\s*)(?<number>\d{1,5})(?<dash>\s*[-–]\s*)(?<symbol>[A-ZĐÐ]{2,}\s?\/\s?[A-ZĐÐ0-9][A-ZĐÐ0-9-]*)/u;
const subject =
  /^(?<lead>[\s_~.'"|*]*)(?<label>V\s?[/⁄IlJ|1!i]?\s?[vV]|V\s?[/⁄]\s?y|V[wW][vV]?)(?<after>\s.*)$/u;
const dateLine =
  /^(?<before>.*?[,.]\s*(?:\d{1,2}\s?g\S{1,3}\s?\d{0,2}\s+)?)(?<d>ng[a-z]y)(?<day>\s.{0,8}?[\s-]|\s+)(?<m>th[a-z]{1,2}[gm]g?)(?<month>\s.{0,8}?\s|\s+)(?<y>n[a-z]{1,4})(?<year>\s+\S.*)?$/;

/** The parts of "Số: 12/ABC-XYZ  <rest>": a slash that was read as I, l or | is told by the capitals that follow it. */
function numberPieces(raw: string): Piece[] | null {
  const party = partyNumber.exec(raw)?.groups;
  if (party) {
    return [
      gap(party.lead!),
      label(party.label!, 'So:', 'Số:'),
      party.gap ? gap(party.gap) : { ...gap(''), read: ' ' },
      settled(party.number!, party.number!),
      settled(party.dash!, '-'),
      settled(party.symbol!, party.symbol!.replace(/Ð/g, 'Đ').replace(/\s/g, '')),
    ];
  }
  const found = number.exec(raw)?.groups;
  if (!found) return null;
  const printed = found.number!;
  const isBlank = /^[.…_]*$/.test(printed);
  const isRead = /^\d{1,6}$/.test(printed);
  const hasSlash = /[/⁄]/.test(found.slash!);
  // Without a slash a blank number and "I" at the front of the symbol cannot be told apart.
  if (isBlank && !hasSlash) return null;
  return [
    gap(found.lead!),
    label(found.label!, 'So:', 'Số:'),
    found.gap ? gap(found.gap) : { ...gap(''), read: ' ' },
    settled(printed, isRead || isBlank ? printed : '…', isRead ? 1 : 0),
    settled(found.slash!, '/', hasSlash ? 1 : 0.7),
    settled(found.symbol!, found.symbol!.replace(/Ð/g, 'Đ')),
  ].filter((piece) => piece.read !== '' || piece.raw !== '');
}

/** "ngay 06/7/2026", with bars or dashes. */
const figures =
  /^(?<before>.*?[,.]\s*)(?<d>ng[a-z]y)(?<day>\s+\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{4})\s*$/;

function datePieces(raw: string): Piece[] | null {
  const found = dateLine.exec(fold(raw))?.groups ?? figures.exec(fold(raw))?.groups;
  if (!found) return null;
  let at = found.before!.length;
  const take = (part: string | undefined): string => {
    const text = raw.slice(at, at + (part ?? '').length);
    at += text.length;
    return text;
  };
  const word = (part: string | undefined, read: string, aid: string): Piece => label(take(part), read, aid);
  // "30-thang 5": a dash before the word stands for the blank.
  const blank = (part: string | undefined): Piece[] =>
    (take(part).match(/\s+|\S+?(?=-$)|-$|\S+/g) ?? []).map((text) =>
      text === '-' ? { ...gap(text), read: ' ' } : /^\s/.test(text) ? gap(text) : settled(text, text),
    );
  const monthAndYear = (): Piece[] => [
    word(found.m, 'thang', 'tháng'),
    ...blank(found.month),
    word(found.y, 'nam', 'năm'),
    ...blank(found.year),
  ];
  return [
    ...piecesOf(raw.slice(0, at)),
    word(found.d, 'ngay', 'ngày'),
    ...blank(found.day),
    ...(found.m === undefined ? [] : monthAndYear()),
  ];
}

/** One printed line of a letterhead as the lines it is made of: number, date and subject each on its own. */
export function letterheadLines(raw: string): Piece[][] {
  const lead = /^[\s_~'"|*.]*/.exec(raw)![0].length;
  const own = numberPieces(raw);
  if (own) {
    const rest = raw.slice(joined(own, 'raw').length);
    const stray = /^[^\p{L}]*/u.exec(rest)![0];
    const date = datePieces(rest.slice(stray.length));
    return date ? [[...own, gap(stray)], date] : [[...own, ...piecesOf(rest)]];
  }
  const about = subject.exec(raw)?.groups;
  const head = about
    ? [unread(about.lead!), label(about.label!, 'V/v', 'V/v')]
    : lead > 0 && lead < raw.length
      ? [unread(raw.slice(0, lead))]
      : [];
  const start = joined(head, 'raw').length;
  const date = datePieces(raw.slice(start));
  if (!date) return [[...head, ...piecesOf(raw.slice(start))]];
  const cut = placeStart(date);
  return cut > 0 ? [[...head, ...date.slice(0, cut)], date.slice(cut)] : [[...head, ...date]];
}

/** The small letters of "Thành phố" and "Thị xã". */
const ofKind = /^(?:ph|x)\S$/;

/** Where the place before ", ngày" begins: the run of capitalised words, if something else stands before it. */
function placeStart(pieces: readonly Piece[]): number {
  const day = pieces.findIndex((piece) => piece.read === 'ngay' && piece.kind === 'number');
  let start = day;
  for (let at = day - 1; at >= 0; at--) {
    const { raw, kind } = pieces[at]!;
    if (kind === 'word' && !/^\p{Lu}/u.test(raw) && !ofKind.test(raw)) break;
    if (kind === 'gap' && raw.length > 2 && start < day) break;
    if (kind === 'word') start = at;
  }
  const before = joined(pieces.slice(0, start), 'raw');
  return /\p{L}/u.test(before) ? start : 0;
}

/** Any letter, or a sign that an OCR takes for one, for those that are misread: "CQNG HOA", "Poc lap - Ty do". */
const mottos: [RegExp, string, string][] = [
  [
    /c[^\s]{1,2}ng ?h[^\s]{1,2}a ?x[^\s] ?h[^\s]{1,2}i ?ch[^\s]{1,2} ?ngh[^\s]{1,2}a?(?: ?v[^\s]{1,2}t(?: ?n[^\s]{1,2}m)?)?.{0,3}$|cong ?h[a-z]a x[a-z] .{2,30}viet nam/,
    'CONG HOA XA HOI CHU NGHIA VIET NAM',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  ],
  [
    /d[^\s]{1,2}ng c[^\s]{1,2}ng s[^\s]{1,2}n vi[^\s]{1,2}t nam/,
    'DANG CONG SAN VIET NAM',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
  ],
  [
    /(?<![a-z])[a-z]{1,2}[^\s]{0,2}c l[^\s]{1,2}p\s*.{0,3}\s*t[^\s]{1,2} do.{0,30}$|doc lap\s*-.*$/,
    'Doc lap - Tu do - Hanh phuc',
    'Độc lập - Tự do - Hạnh phúc',
  ],
];

/** The left half and the motto, where both were printed on one line; the motto in its proper form. */
function withoutMotto(pieces: Piece[]): { parts: Piece[][]; isCut: boolean } {
  const read = fold(joined(pieces, 'read'));
  for (const [pattern, motto, aid] of mottos) {
    const found = pattern.exec(read);
    if (!found) continue;
    const [left, rest] = partedAt(pieces, found.index);
    const right: Piece[] = [label(joined(rest, 'raw'), motto, aid)];
    const isCut = motto.startsWith('CONG') && !/n\S{1,2}m\W*$/.test(found[0]);
    return { parts: /\p{L}/u.test(joined(left, 'read')) ? [left, right] : [right], isCut };
  }
  return { parts: [pieces], isCut: false };
}

function partedAt(pieces: readonly Piece[], index: number): [Piece[], Piece[]] {
  let at = 0;
  let cut = 0;
  while (cut < pieces.length && at < index) at += pieces[cut++]!.read.length;
  return [pieces.slice(0, cut), pieces.slice(cut)];
}

/** "NAM" at the end of the next line, where "… CHỦ NGHĨA VIỆT" was broken there, with the specks between it and the left half. */
function withoutLastOfMotto(pieces: Piece[]): Piece[] | null {
  const last = pieces.findLastIndex(({ kind }) => kind !== 'gap');
  if (!/^nam$/i.test(pieces[last]?.read ?? '')) return null;
  const end = pieces.findLastIndex(({ raw }, at) => at < last && /[\p{L}\d]/u.test(raw));
  return pieces.map((piece, at) => (at > end && at <= last ? { ...piece, read: '', aid: '' } : piece));
}

/** The lines of a letterhead with the motto taken out of them; each part says which line it comes from. */
export function withoutMottos(lines: readonly Piece[][]): { pieces: Piece[]; from: number }[] {
  let isCut = false;
  return lines.flatMap((own, from) => {
    const mended = isCut ? withoutLastOfMotto(own) : null;
    if (mended) isCut = false;
    const found = withoutMotto(mended ?? own);
    isCut ||= found.isCut;
    return found.parts.map((pieces) => ({ pieces, from }));
  });
}
