// Reads the abstract: "V/v …" under the number, or the lines under the title of a named type.
import type { Field } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import { type Line, shownOf } from '../lines/line.ts';
import { known, unknown } from './field.ts';

const ends =
  /,\s*ngay\s.*thang|,\s*ngay\s*\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{4}$|^kinh gui|^so\s*[:.]|^(?:hoa toc|thuong khan|khan)$|cong hoa xa hoi|doc lap\s*-/;

/** The wording as printed, "V/v" included, its lines joined. */
export function readSubject(head: readonly Line[]): Field<string> {
  const start = head.findIndex(({ shown }) => /^(?:v\s?\/\s?v|ve viec)[\s:.]/.test(fold(shown)));
  const from = start >= 0 ? start : head.findIndex(({ shown }) => isTitle(shown)) + 1;
  if (from <= 0 && start < 0) return unknown('absent');
  const lines: Line[] = [];
  for (const line of head.slice(from)) {
    if (ends.test(fold(line.shown)) || (start >= 0 && isCapitals(line.shown))) {
      if (lines.length > 0 && !/,\s*ngay\s|cong hoa|doc lap/.test(fold(line.shown))) break;
      continue;
    }
    lines.push(line);
  }
  return lines.length > 0 ? known(shownOf(lines), lines) : unknown('absent');
}

const isCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
const isTitle = (text: string): boolean =>
  isCapitals(text) &&
  /^(?:cong dien|chi thi|ke hoach|thong bao|quyet dinh|bao cao|giay moi|huong dan|to trinh)/.test(fold(text));
