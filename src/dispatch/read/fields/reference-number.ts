// Reads "Số: 12/ABC-XYZ": number and symbol of the dispatch; a blank number is not a missing symbol.
import type { Field } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { known, unknown } from './field.ts';
import { hasUnclearSign } from './unclear-signs.ts';

const word = '[A-ZĐa-zđ0-9&]*(?:\\.[A-ZĐ0-9][A-ZĐa-zđ0-9&]*)*';
/** "2020/QĐ-TGĐ", "VNB.PS-TH", "TCT_CNTT": the year belongs to what follows the number. */
const symbol = `(?:(?:19|20)\\d\\d\\s?[/⁄]\\s?)?[A-ZĐ]${word}(?:\\s?[-–_]\\s?[A-ZĐ0-9]${word})*`;
// State bodies print number/SYMBOL-UNIT, Party bodies number-TYPE/BODY.
const stateForm = new RegExp(
  `^(?<lead>s[oố]\\s*[:.]?)\\s*(?<number>[\\d.…_]*)\\s*[/⁄]\\s*(?<symbol>${symbol})`,
  'iu',
);
const partyForm =
  /^(?<lead>s[oố]\s*[:.]?)\s*(?<number>[\d.…_]*)\s*[-–]\s*(?<symbol>[A-ZĐ]{2,}\s?\/\s?[A-ZĐ0-9][A-ZĐ0-9-]*)/iu;

export type ReferenceNumber = { number: Field<string>; symbol: Field<string> };

/** Of recognised text a symbol with a sign that may be another is unreadable; what is printed stays beside it. */
function symbolIn(printed: string, line: Line): Field<string> {
  // "12/SXD-VP - Hòa Khê, ngày …": a dash between blanks parts the place from it.
  const own = printed.replace(/\s[-–]\s?\p{Lu}\p{Ll}.*$/u, '');
  const value = own.replace(/\s/g, '').replaceAll('–', '-');
  return line.confidence < 1 && hasUnclearSign(value) ? unknown('unreadable', [line]) : known(value, [line]);
}

/** `number` is the printed digits; null with the reason `blank` where only the symbol is printed. */
export function readReferenceNumber(head: readonly Line[]): ReferenceNumber {
  for (const line of head) {
    const match = stateForm.exec(line.shown) ?? partyForm.exec(line.shown);
    if (!match?.groups || !/^s[oố]/iu.test(line.shown)) continue;
    // A bank counts with the year: "2210.26/TB-KCN".
    const digits = /^\d+(?:\.\d{2,4})?$/.exec(match.groups.number ?? '')?.[0];
    return {
      number: digits ? known(digits, [line]) : unknown('blank', [line]),
      symbol: symbolIn(match.groups.symbol!, line),
    };
  }
  const printed = head.find((line) => /^so\s*[:.]/.test(fold(line.shown)));
  if (!printed) return { number: unknown('absent'), symbol: unknown('absent') };
  const onlyNumber = /^\D{0,5}(\d+)\s*$/.exec(printed.shown)?.[1];
  const reason = /\w/.test(printed.shown.replace(/^\S+/, '')) ? 'unreadable' : 'blank';
  return {
    number: onlyNumber ? known(onlyNumber, [printed]) : unknown(reason, [printed]),
    symbol: unknown(reason, [printed]),
  };
}
