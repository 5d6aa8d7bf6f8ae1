// Tells whether a line goes on with the sentence above it although an OCR saw a blank line between the two.
import { fold } from '../lines/fold.ts';

/** Words after which no paragraph ends. */
const asksForMore =
  /(?:,| (?:va|hoac|cua|cac|nhung|cho|voi|theo|tai|ve|thuoc|do|de|bang|den|tu|vao|ngay|thang|nam|truoc|sau|trong|dong chi))$/;
const label =
  /^(?:[-–—+•*~]|\d{1,2}(?:\.\d{1,2})*\s?[.)]\s|\p{L}\s?[.)]\s|[IVX]+\s?[.)]\s|\p{Lu}[^\p{Ll}]*$)/u;

/**
 * @param above the last line of print above the blank one, as read
 * @param line as read
 */
export function goesOn(above: string, line: string): boolean {
  if (label.test(line) || /[.;:!?]['"”)]*$/.test(above) || label.exec(above)?.[0] === above) return false;
  return /^(?:\p{Ll}|\d{1,2}\/\d)/u.test(line) || asksForMore.test(fold(above));
}
