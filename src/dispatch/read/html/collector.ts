// Gathers the text between two block borders of a page into lines.
import { shownText, visible } from '../lines/clean.ts';
import { splitLetterheadLine } from '../lines/letterhead-columns.ts';
import type { LineDraft } from '../lines/line.ts';

const rule = /^[-_*=·~—–\s]*$/;

export type Collector = {
  drafts: LineDraft[];
  text: string;
  label: string;
  /** How many letters of the text are links; lines that are nothing else are put into `links`. */
  linked: number;
  links: Set<LineDraft>;
};

export const collector = (links: Set<LineDraft>): Collector => ({
  drafts: [],
  text: '',
  label: '',
  linked: 0,
  links,
});

/** Marks between links ("»", "|") are no words of their own. */
const nearlyAll = 0.8;

/** Blanks and line ends of the source are one blank, as a browser shows them; `<br>` was put in as a line end. */
export const asShown = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ');

/** Within `<pre>` lines end where they were typed to end. */
export const asTyped = (text: string): string => text.replace(/\r\n?|\f/g, '\n');

/** After `<br>` a paragraph begins where the line before ended a sentence, or an empty line stood between. */
const opensAfter = (before: string | undefined): boolean =>
  before === undefined || /^\s*$|[.;:!?…]["'”)]*\s*$/.test(before.slice(-200));

/** Ends the block: its text becomes lines. */
export function flush(own: Collector): void {
  const parts = own.text.split('\n');
  const isLinks = own.linked > own.text.replace(/\s+/g, ' ').trim().length * nearlyAll;
  let label = own.label;
  for (const [index, part] of parts.entries()) {
    if (rule.test(visible(part))) continue;
    const opens = opensAfter(parts[index - 1]);
    for (const raw of splitLetterheadLine(visible(label + part).trim())) {
      const draft = { raw, shown: shownText(raw), opens };
      own.drafts.push(draft);
      if (isLinks) own.links.add(draft);
    }
    label = '';
  }
  own.text = '';
  own.linked = 0;
  own.label = label;
}
