// Joins the lines of the body into paragraphs: each begins where the layout or an acceptable label says so.
import { fold } from '../lines/fold.ts';
import { type Line, shownOf } from '../lines/line.ts';
import { type Label, labelOf } from './labels.ts';

export type Paragraph = { text: string; label: Label | null; lines: Line[]; opens: boolean };

/** No clause is longer; what goes beyond in a hostile file stays in the source and is not searched. */
const longestClause = 20_000;

const closingOpening =
  /^(?:trong qua trinh|tran trong|nhan duoc|tren day la|moi (?:thong tin|vuong mac|y kien)|thong tin chi tiet|chi tiet |de nghi |yeu cau |ket qua (?:thuc hien|trien khai|bao cao)|dau moi |(?:so|ubnd|uy ban|cong an|bo|cuc|van phong|chu tich|giam doc) .{0,90}? (?:de nghi|yeu cau|cu (?:ong|ba|dong chi|d\/c)|kinh de nghi|tran trong|thong bao|giao)|giao |can cu |truong hop |thu truong |neu co |van ban nay|cong van nay|cong dien nay|chi thi nay|bao cao (?:gui|ve)|thoi (?:han|gian) )/;

/** A dash at a line's start may be a wrapped hyphen: inside a sentence it is no bullet. */
function acceptable(label: Label | null, line: Line, before: Line | undefined): boolean {
  if (!label) return false;
  if (line.opens || !before) return true;
  const ended = /[.;:,…/]['"”)]*$/.test(before.shown);
  if (label.kind === 'dash' || label.kind === 'plus') return ended || labelOf(before.shown) !== null;
  return label.kind === 'letter' || label.kind === 'dotted' ? true : ended || before.shown.length < 60;
}

function begins(line: Line, before: Line | undefined): Label | true | false {
  const label = labelOf(line.shown);
  if (label && acceptable(label, line, before)) return label;
  if (line.opens || !before) return true;
  const ended = /[.;!]['"”)]*$|\.\/\.$/.test(before.shown);
  return ended && /^\p{Lu}/u.test(line.shown) && closingOpening.test(fold(line.shown));
}

export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.cells) continue;
    const start = begins(line, lines[index - 1]);
    if (start === false) paragraphs.at(-1)!.lines.push(line);
    else
      paragraphs.push({ text: '', label: start === true ? null : start, lines: [line], opens: line.opens });
  }
  return paragraphs.map((paragraph) => {
    const text = shownOf(paragraph.lines).slice(0, longestClause);
    return { ...paragraph, text: paragraph.label ? (labelOf(text)?.rest ?? text) : text };
  });
}

/** Whether a paragraph speaks for the whole dispatch again, after its points. */
export const isClosing = (paragraph: Paragraph): boolean =>
  !paragraph.label && closingOpening.test(fold(paragraph.text));
