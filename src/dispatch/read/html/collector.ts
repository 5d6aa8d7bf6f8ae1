// Gathers the text between two block borders of a page into lines.
import { shownText, visible } from '../lines/clean.ts';
import { splitLetterheadLine } from '../lines/letterhead-columns.ts';
import type { LineDraft } from '../lines/line.ts';

const rule = /^[-_*=·~—–\s]*$/;

export type Collector = { drafts: LineDraft[]; text: string; label: string };

export const collector = (): Collector => ({ drafts: [], text: '', label: '' });

/** Blanks and line ends of the source are one blank, as a browser shows them; `<br>` was put in as a line end. */
export const asShown = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ');

/** After `<br>` a paragraph begins where the line before ended a sentence, or an empty line stood between. */
const opensAfter = (before: string | undefined): boolean =>
  before === undefined || /^\s*$|[.;:!?…]["'”)]*\s*$/.test(before.slice(-200));

/** Ends the block: its text becomes lines. */
export function flush(own: Collector): void {
  const parts = own.text.split('\n');
  let label = own.label;
  for (const [index, part] of parts.entries()) {
    if (rule.test(visible(part))) continue;
    const opens = opensAfter(parts[index - 1]);
    for (const raw of splitLetterheadLine(visible(label + part).trim()))
      own.drafts.push({ raw, shown: shownText(raw), opens });
    label = '';
  }
  own.text = '';
  own.label = label;
}
