// Mends the letterhead of a garbled page as far as its print leaves no doubt: number, symbol, abstract, place and date.
import { datePieces } from './date-line.ts';
import { joined, type Piece, piecesOf } from './pieces.ts';
import { gap, settled, unread, worded } from './settled.ts';

// "Số" as an English OCR prints it: S6, 80, S0, S¢, Sé, S6' …
const number =
  /^(?<lead>[\s_~.'"‘’“”|*-]*)(?<label>(?:[S8§5$][^\s\d:;./]?['’]?|[S8§5$]\d['’]?|S[0oôốó][06oôốó])\s?[:;.]|S[6o0é¢ốôó]\s)(?<gap>\s*)(?<number>[^\s/⁄]{0,7}?)(?<slash>\s*[/⁄]\s*|\s*[Il|!](?=[A-ZĐÐ]{2})|\s+1(?=[A-ZĐÐ]{2}))(?<symbol>(?:(?:19|20)\d\d[/⁄])?[A-ZĐÐ][A-ZĐÐa-zđ0-9&]*(?:\.[A-ZĐÐ0-9][A-ZĐÐa-zđ0-9&]*)*(?:(?:[-–_]|\s?[-–_]\s?(?=[A-ZĐÐ0-9&]+(?![A-ZĐÐ0-9&]*[a-zđ])))[A-ZĐÐ0-9][A-ZĐÐa-zđ0-9&]*(?:\.[A-ZĐÐ0-9]+)*)*)(?<after>.*)$/u;
// Party bodies: "Số 12-CV/TU".
const partyNumber =
  /^(?<lead>[\s_~.'"‘’“”|*-]*)(?<label>[S8§5$][^\s\d:;./]?['’]?\s?[:;.]|[S8§5$][6o0é¢ốôó]\s?[:;.]?)(?<gap>\s*)(?<number>\d{1,5})(?<dash>\s*[-–]\s*)(?<symbol>[A-ZĐÐ]{2,}\s?\/\s?[A-ZĐÐ0-9][A-ZĐÐ0-9-]*)/u;
const subject =
  /^(?<lead>[\s_~.'"‘’“”|*]*)(?<label>V\s?[/⁄IlJ|1!i]?\s?[vV]|v[/⁄IlJ|1!i][vV]|V\s?[/⁄]\s?y|V[wW][vV]?)(?<after>\s.*)$/u;

/** The parts of "Số: 12/ABC-XYZ  <rest>": a slash that was read as I, l or | is told by the capitals that follow it. */
function numberPieces(raw: string): Piece[] | null {
  const party = partyNumber.exec(raw)?.groups;
  if (party) {
    return [
      unread(party.lead!),
      worded(party.label!, 'So:', 'Số:'),
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
    unread(found.lead!),
    worded(found.label!, 'So:', 'Số:'),
    found.gap ? gap(found.gap) : { ...gap(''), read: ' ' },
    settled(printed, isRead || isBlank ? printed : '…', isRead ? 1 : 0),
    settled(found.slash!, '/', hasSlash ? 1 : 0.7),
    settled(found.symbol!, found.symbol!.replace(/Ð/g, 'Đ')),
  ].filter((piece) => piece.read !== '' || piece.raw !== '');
}

/** One printed line of a letterhead as the lines it is made of: number, date and subject each on its own. */
export function letterheadLines(raw: string): Piece[][] {
  const lead = /^[\s_~'"‘’“”|*.]*/.exec(raw)![0].length;
  const own = numberPieces(raw);
  if (own) {
    const rest = raw.slice(joined(own, 'raw').length);
    const stray = /^[^\p{L}]*/u.exec(rest)![0];
    const date = datePieces(rest.slice(stray.length));
    return date ? [[...own, gap(stray)], date] : [[...own, ...piecesOf(rest)]];
  }
  const about = subject.exec(raw)?.groups;
  const head = about
    ? [unread(about.lead!), worded(about.label!, 'V/v', 'V/v')]
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
