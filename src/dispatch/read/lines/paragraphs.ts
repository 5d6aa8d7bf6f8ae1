// Decides where paragraphs begin in text whose lines were wrapped, from blank lines and the lengths of lines.
import type { LineDraft } from './line.ts';

type Spaced = LineDraft & { blanksBefore: number };

/** Some converters put a blank line after every line: then one blank line says nothing. */
function isDoubleSpaced(lines: Spaced[]): boolean {
  const flowing = lines.filter((line) => !line.cells).slice(1);
  return flowing.filter((line) => line.blanksBefore > 0).length > flowing.length * 0.8;
}

function widest(lines: Spaced[]): number {
  const lengths = lines.map((line) => line.shown.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

const endsSentence = (text: string): boolean => /[.;:,!?…]['"”)]*$/.test(text);

/** What follows "email:" on the next line is the address, and no new paragraph. */
const asksForAddress = /(?:e-?mail|thư điện tử|hộp thư|địa chỉ|điện thoại|đt|sđt|website|trang)\s*:$/iu;

/** A sentence ended where the next word would still have fitted: the break is the writer's. */
function leavesRoom(before: LineDraft, line: LineDraft, width: number): boolean {
  const next = line.shown.split(' ', 1)[0] ?? '';
  return (
    /[.!;]['"”)]*$|\.\/\.$/.test(before.shown) &&
    /^\p{Lu}/u.test(line.shown) &&
    before.shown.length + 1 + next.length < width * 0.94
  );
}

const label = /^(?:[-–—+•*]|\p{L}{1,5}\s?[.)/]|\(?\d[\d.]*\s?[.)/])\s/u;

const goesOnSmall = (before: LineDraft | undefined, line: LineDraft): boolean =>
  before !== undefined &&
  !before.cells &&
  !line.cells &&
  /^\p{Ll}/u.test(line.shown) &&
  !/^\p{Ll}{1,2}\s?[).]/u.test(line.shown) &&
  !/[.;:!?]$/.test(before.shown);

/** Of the lines of a page whose paragraphs are whole next to none goes on in small letters. */
const brokenShare = 0.1;

/** What makes a paragraph of each printed line, as programs that turn a PDF into another file do, says nothing of paragraphs. */
export function withBrokenParagraphs(drafts: readonly LineDraft[]): LineDraft[] {
  const flowing = drafts.filter(({ cells, aside }) => !cells && !aside);
  const broken = flowing.filter((line, index) => line.opens && goesOnSmall(flowing[index - 1], line));
  if (broken.length < 3 || broken.length < flowing.length * brokenShare) return [...drafts];
  const width = widest(flowing.map((draft) => ({ ...draft, blanksBefore: 0 })));
  return drafts.map((draft, index) => {
    const before = drafts[index - 1];
    const isFull = before !== undefined && before.shown.length > width * 0.8 && !endsSentence(before.shown);
    const goesOn = goesOnSmall(before, draft) || (isFull && !draft.cells && !label.test(draft.shown));
    return goesOn ? { ...draft, opens: false } : draft;
  });
}

/**
 * A blank line begins a paragraph, unless a page's end cut a sentence. Without blank lines to go by, a line begins one
 * where the line before ended a sentence well before the margin.
 */
export function markParagraphs(lines: Spaced[]): LineDraft[] {
  const blanksNeeded = isDoubleSpaced(lines) ? 2 : 1;
  const width = widest(lines);
  return lines.map(({ blanksBefore, ...line }, index) => {
    const previous = lines[index - 1];
    if (!previous || line.opens) return { ...line, opens: true };
    const goesOn = !/[.;:!?]$/.test(previous.shown) || asksForAddress.test(previous.shown);
    const cut = /^\p{Ll}/u.test(line.shown) && goesOn && !/^\p{Ll}\)/u.test(line.shown);
    const short = previous.shown.length < width * 0.8 && endsSentence(previous.shown);
    return {
      ...line,
      opens: !cut && (blanksBefore >= blanksNeeded || short || leavesRoom(previous, line, width)),
    };
  });
}
