// Reads a dispatch of which some pages are garbled or bare: the rules read decoded lines, the record keeps the print.
import type { Bilingual, Reading } from '../../contract.ts';
import { assemble } from '../assemble.ts';
import { asksOfTrade, demandsOfAnyTrade } from '../demands/of-trade.ts';
import { hasUnclearSign } from '../fields/unclear-signs.ts';
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { type PageFacts, qualityOf } from '../lines/quality.ts';
import { withReportForm } from '../report-due.ts';
import { type DecodedDispatch, decodedLines } from './decoded-lines.ts';
import { withoutDoubtfulDays } from './doubtful-days.ts';
import { Origin } from './origin.ts';
import { joined, type Piece } from './pieces.ts';
import { barePlace, supportedPlace } from './place.ts';
import { capitalsIn } from './place-in-capitals.ts';
import { PutBack } from './put-back.ts';
import { withLostBlanks } from './run-together.ts';
import { isUnaccented } from './unaccented.ts';

/** As `assemble`, and the same for pages that are read well; garbled pages are decoded first, for the rules only. */
export function readLines(lines: Line[], facts: readonly PageFacts[] = []): Reading {
  const doubtful = qualityOf(lines).pages.filter(({ garbled }) => garbled);
  if (doubtful.length === 0) return assemble(withLostBlanks(lines), facts);
  const bare = new Set(
    doubtful.filter(({ page }) => isUnaccented(textOf(lines, page))).map(({ page }) => page),
  );
  const garbled = new Set(doubtful.map(({ page }) => page).filter((page) => !bare.has(page)));
  const decoded = decodedLines(
    lines,
    (page) => garbled.has(page),
    (page) => bare.has(page),
  );
  const assembled = assemble(decoded.lines, facts);
  const reading =
    garbled.size > 0 ? { ...assembled, obligations: withoutDoubtfulDays(assembled) } : assembled;
  return withSource(restored(reading, decoded, lines, bare), decoded, lines, facts, bare);
}

const textOf = (lines: readonly Line[], page: number): string =>
  lines.flatMap((line) => (line.page === page ? [line.shown] : [])).join('\n');

/** A duty of another trade is not asked again of the aid for measures of security. */
function dutiesOf(reading: Reading, back: PutBack): Reading['obligations'] {
  const mayAsk = asksOfTrade(reading);
  return reading.obligations.map((own) => {
    const duty = back.obligation(own);
    return mayAsk(own) ? duty : { ...duty, demands: demandsOfAnyTrade(duty) };
  });
}

function restored(
  reading: Reading,
  { origins }: DecodedDispatch,
  lines: readonly Line[],
  bare: ReadonlySet<number>,
): Reading {
  const aidText = origins.map(({ pieces }) => joined(pieces, 'aid').trim()).join(' ');
  const back = new PutBack(new Origin(origins), new Map(lines.map((line) => [line.number, line])), aidText);
  const { signatory, window } = reading;
  return {
    ...reading,
    docType: back.field(reading.docType),
    urgency: back.field(reading.urgency),
    issuer: back.body(reading.issuer),
    parentBody: back.body(reading.parentBody),
    number: numberOf(reading, origins),
    symbol: isOn(reading.symbol, lines, bare) ? reading.symbol : symbolOf(reading, origins),
    place: isOn(reading.place, lines, bare)
      ? barePlace(back.field(reading.place))
      : placeOf(reading, back, origins),
    date: { ...reading.date, raw: reading.date.raw && back.spaced(reading.date.raw, reading.date) },
    subject: {
      ...back.field(reading.subject),
      value: withLabel(back.optional(reading.subject.value, reading.subject)),
    },
    addressees: reading.addressees.map(back.named),
    bases: reading.bases.map((basis) => ({ ...back.reference(basis), anchor: back.anchor(basis.anchor) })),
    window: window && { ...window, raw: back.raw(window.raw) },
    obligations: withReportForm(dutiesOf(reading, back), reading.appendices),
    contacts: reading.contacts.map((contact) => ({
      ...contact,
      name: back.optional(contact.name, contact.anchor),
      role: back.optional(contact.role, contact.anchor),
      anchor: back.anchor(contact.anchor),
    })),
    signatory: {
      ...signatory,
      raw: back.optional(signatory.raw, signatory),
      name: back.optional(signatory.name, signatory),
      capacity:
        signatory.capacity
          ?.split(', ')
          .map((title) => back.clear(title, signatory))
          .join(', ') ?? null,
    },
    distribution: reading.distribution.map((entry) => withoutStrayMarks(back.named(entry))),
    appendices: reading.appendices.map(back.appendix),
    reportDue: reading.reportDue && {
      ...back.deadline(reading.reportDue),
      recipient: reading.reportDue.recipient && back.clear(reading.reportDue.recipient),
    },
    contradictions: reading.contradictions.map((each) => ({
      ...each,
      explanation: explained(each.explanation, reading, back),
    })),
  };
}

const isOn = (
  field: { lines: [number, number] | null },
  lines: readonly Line[],
  pages: ReadonlySet<number>,
): boolean => lines.some(({ number, page }) => number === field.lines?.[0] && pages.has(page));

/** The pieces of the line with the number and the symbol. */
const piecesAt = (field: { lines: [number, number] | null }, origins: DecodedDispatch['origins']): Piece[] =>
  origins
    .filter(({ line }) => line.number === field.lines?.[0])
    .map(({ pieces }) => pieces)
    .find((pieces) => pieces.some(({ read }) => read === 'So:')) ?? [];

/** "Viv", "VWv": the letters before an abstract, which are the same in each. */
const withLabel = (subject: string | null): string | null =>
  subject?.replace(/^V\s?[/⁄IlJ|1!iwW]?[vV](?=[\s:])/u, 'V/v') ?? null;

/** The formula with which nearly every list of copies begins, whatever became of its letters. */
const asAbove = /^nh\S{1,3} tr\S{1,2}n$/iu;

/** Marks of the stamp or of the column beside, at the end of a copy's line. */
const withoutStrayMarks = <T extends { name: string }>(entry: T): T => ({
  ...entry,
  name: entry.name
    .replace(/[\s.,;:/|{}[\]~*]+$/, '')
    .replace(/;\s*\S{1,2}$/, '')
    .replace(asAbove, 'Như trên'),
});

/** What stands for the number and is no row of digits is unreadable, not blank. */
function numberOf({ number }: Reading, origins: DecodedDispatch['origins']): Reading['number'] {
  const pieces = piecesAt(number, origins);
  const isUnread = pieces.some((piece) => piece.read === '…' && /\w/.test(piece.raw));
  const raw = number.raw === null ? null : joined(pieces, 'raw').trim();
  if (number.value === null && isUnread) return { ...number, raw, reason: 'unreadable' };
  return { ...number, raw };
}

/** "BTTTI" may be BTTTT. */
const unclearStroke = /[IL1]TT|TT[IL1]|T[IL1]T/;
/** A Đ that has lost its stroke: "BU", "BT", "BHSP", "KTBT", "CBD" name nobody. */
const lostBar = /(?<!\p{L})(?:BU|BT|BH(?!XH|YT)\p{L}+)(?!\p{L})|\p{L}B[TU](?!\p{L})|BD|DB|HBND|GDBT|LBTB/u;
/** No body is called by one letter: the others were printed over, or lost. */
const lostEnd = /\p{L}-\p{Lu}$/u;
const isUnclear = (symbol: string): boolean =>
  [unclearStroke, lostBar, lostEnd].some((pattern) => pattern.test(symbol)) || hasUnclearSign(symbol);

/** Letters that are easily taken for each other. */
const misread: [RegExp, string][] = [
  [/[il1]/g, 't'],
  [/[0q]/g, 'o'],
  [/db|bd/g, 'd'],
  [/[bp]/g, 'd'],
];

/** Whether a part of the symbol names the issuer but for such letters: STITT for STTTT, BHSP for ĐHSP. */
function isMisreadName(symbol: string, issuer: Reading['issuer']): boolean {
  const words = (issuer.value ?? '').split(/\s+/).filter((word) => !/^(?:va|và|VA|VÀ)$/.test(word));
  const initials = fold(words.map((word) => word.charAt(0)).join(''));
  const alike = (letters: string): string =>
    misread.reduce((all, [sign, letter]) => all.replace(sign, letter), letters);
  const parts = symbol.split('-').map(fold);
  return parts.some((own, at) => {
    if (at === 0 && own.length > 2 && own !== initials && alike(own) === alike(initials)) return true;
    return own.length > 3 && !initials.includes(own) && alike(initials).includes(alike(own));
  });
}

/** A slash that was not printed as one makes the symbol a conclusion. */
function symbolOf({ symbol, issuer }: Reading, origins: DecodedDispatch['origins']): Reading['symbol'] {
  const pieces = piecesAt(symbol, origins);
  const isInferred = pieces.some((piece) => piece.read === '/' && !/[/⁄]/.test(piece.raw));
  const raw = symbol.raw === null ? null : joined(pieces, 'raw').trim();
  if (symbol.value !== null && (isUnclear(symbol.value) || isMisreadName(symbol.value, issuer)))
    return { ...symbol, value: null, raw, confidence: 0, reason: 'unreadable' };
  if (symbol.value === null || !isInferred) return { ...symbol, raw };
  return { ...symbol, raw, confidence: Math.min(symbol.confidence, 0.7), reason: 'inferred' };
}

function placeOf({ place }: Reading, back: PutBack, origins: DecodedDispatch['origins']): Reading['place'] {
  if (place.value === null) return back.field(place);
  const own = new Set(place.lines === null ? [] : [place.lines[0]]);
  const others = origins.filter(({ line }) => !own.has(line.number)).slice(0, 400);
  const text = others.map(({ pieces }) => `${joined(pieces, 'raw')} . ${joined(pieces, 'read')}`).join(' . ');
  return supportedPlace(place, back.raw(place.value, place), text, capitalsIn(letterheadOf(origins)));
}

const motto = /^\W*(?:cong hoa xa hoi|dang cong san|doc lap)/;

/** The first lines as printed, without the motto that was printed beside them. */
const letterheadOf = (origins: DecodedDispatch['origins']): string[] =>
  origins
    .slice(0, 14)
    .filter(({ pieces }) => !motto.test(fold(joined(pieces, 'read'))))
    .map(({ pieces }) =>
      joined(
        pieces.filter(({ read }) => read !== ''),
        'raw',
      ),
    );

/** Explanations quote the date and the deadline: as they are printed. */
function explained(explanation: Bilingual, reading: Reading, back: PutBack): Bilingual {
  const quotes = [reading.date.raw, ...reading.obligations.map(({ deadline }) => deadline.raw)];
  const replaced = (text: string): string =>
    quotes.reduce<string>((all, quote) => (quote ? all.replaceAll(quote, back.raw(quote)) : all), text);
  return { vi: replaced(explanation.vi), en: replaced(explanation.en) };
}

function withSource(
  reading: Reading,
  { origins }: DecodedDispatch,
  lines: readonly Line[],
  facts: readonly PageFacts[],
  bare: ReadonlySet<number>,
): Reading {
  const printed = origins.flatMap((own) => own.printed ?? [own]);
  const byLine = Map.groupBy(printed, ({ line }) => line.number);
  const quality = qualityOf(lines, facts);
  const pages = quality.pages.map((page) => (bare.has(page.page) ? { ...page, garbled: false } : page));
  return {
    ...reading,
    quality: { ...quality, pages, garbled: pages.some(({ garbled }) => garbled) },
    source: lines.map((line) => {
      const pieces = (byLine.get(line.number) ?? []).flatMap((own) => own.pieces);
      const words = pieces.filter(({ kind }) => kind === 'word');
      const isDecoded = words.length > 0;
      return {
        page: line.page,
        line: line.number,
        box: line.box,
        raw: line.raw,
        shown: line.shown,
        confidence: line.confidence,
        aid: isDecoded ? joined(pieces, 'aid').replace(/\s+/g, ' ').trim() : null,
        aidConfidence: isDecoded ? words.map(({ confidence }) => confidence) : null,
      };
    }),
  };
}
