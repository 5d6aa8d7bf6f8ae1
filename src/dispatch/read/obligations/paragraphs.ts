// Joins the lines of the body into paragraphs: each begins where the layout or an acceptable label says so.
import { isDashedGround } from '../lines/dashed-ground.ts';
import { fold } from '../lines/fold.ts';
import { type Line, shownOf } from '../lines/line.ts';
import { isBullet, type Label, labelAlone, labelOf, steps } from './labels.ts';

export type Paragraph = { text: string; label: Label | null; lines: Line[]; opens: boolean };

/** No clause is longer; what goes beyond in a hostile file stays in the source and is not searched. */
const longestClause = 20_000;

const closingOpening =
  /^(?:trong qua trinh|tran trong|nhan duoc|tren day la|moi (?:thong tin|vuong mac|y kien)|thong tin (?:chi tiet|lien he)|chi tiet |de nghi |yeu cau |(?:ket qua|ho so) .{0,40}?(?:gui|bao cao|nop) |ket qua (?:thuc hien|trien khai|bao cao)|dau moi |(?:so|ubnd|uy ban|cong an|bo|cuc|van phong|chu tich|giam doc|ngan hang|cong ty|trung tam|phong|ban) .{0,90}? (?:de nghi|yeu cau|cu (?:ong|ba|dong chi|d\/c)|kinh de nghi|tran trong|thong bao|giao|mong)|giao |can cu |truong hop |thu truong |neu co |van ban nay|cong van nay|cong dien nay|chi thi nay|ke hoach nay|quyet dinh nay|bao cao (?:gui|ve)|thoi (?:han|gian) |tren co so |lien he|trong truong hop|khi can |moi chi tiet|ghi chu)/;

const LONGEST_WRAPPED = 200;
/** The last line of a paragraph is often this share of a full one; others are not. */
const earlyBreak = 0.7;

const endsSentence = (text: string): boolean => /[.;:…!?/]['"”)\]]*\d{0,2}$/.test(text);

/** What a number or a letter on the next line completes: "tại điểm / a) khoản 1"; "địa điểm" and "hằng ngày" are other words. */
const refersOn = [
  '(?<!(?:địa|thời|quan|đặc|trọng|nhược|ưu|ghi|cao|thí|di) )điểm',
  '(?<!tài )khoản',
  '(?<!(?:danh|hạng|chuyên|đề|thư) )mục',
  '(?<!(?:thành|cổ|một|góp|học) )phần',
  '(?<!(?:chi|thời) )tiết',
  '(?<=(?:văn|điện|định|trình|báo|cáo|hoạch|thị|quyết|luật|tư|lục|bảng|mẫu|biểu|lệnh|mời|thoại|phiếu|hợp đồng|qua) )số',
  '(?<!(?:hằng|hàng|mỗi|từng|các|theo|cuối|đầu|trong) )(?:ngày|tháng|quý)',
  '(?<!(?:kèm|tiếp|làm) )theo',
  '(?<!(?:đầu|vật|riêng|thông) )từ',
  'điều|và|hoặc|đến|tới|tại|thứ',
].join('|');
const ending = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})$|[,(–-]$`, 'iu');
const refers = ending(refersOn);
const refersBare = ending(fold(refersOn));
const wrapsOn = (text: string): boolean =>
  (fold(text) === text.toLowerCase() ? refersBare : refers).test(text);

/** A dash at a line's start may be a wrapped hyphen: inside a sentence it is no bullet. */
function acceptable(label: Label | null, line: Line, before: Line | undefined, width: number): boolean {
  if (!label) return false;
  if (line.opens || !before) return true;
  const ended = endsSentence(before.shown) || /,$/.test(before.shown);
  if (isBullet(label.kind))
    return ended || (labelOf(before.shown) !== null && before.shown.length < width * 0.8);
  if (!ended && wrapsOn(before.shown)) return false;
  if (isNext(labelOf(before.shown), label)) return true;
  if (opensRow(label) && /^(?:roman|part|article)$/.test(labelOf(before.shown)?.kind ?? '')) return true;
  return label.kind === 'letter' || label.kind === 'dotted'
    ? ended || before.shown.length < width * 0.95
    : ended || before.shown.length < 60;
}

/** The label that follows the one of the line before: a line of its own, however full that one is. */
const isNext = (above: Label | null, label: Label): boolean =>
  above?.kind === label.kind &&
  above.mark === label.mark &&
  steps(label.kind, above.label, label.label) === 1 &&
  above.label.split('.').slice(0, -1).join('.') === label.label.split('.').slice(0, -1).join('.');

/** The first of a row right under the heading of its section, however long that is. */
const opensRow = ({ kind, label }: Label): boolean => kind !== 'roman' && /^(?:1|1\.1|a)$/.test(label);

/** A labelled line that is short, is no sentence, and is followed by a capital is the heading of what follows. */
function isHeadingLine(before: Line, line: Line, width: number): boolean {
  const label = labelOf(before.shown);
  return (
    label !== null &&
    !isBullet(label.kind) &&
    before.shown.length < Math.min(width * 0.72, 90) &&
    !/[,;:.]$/.test(before.shown) &&
    /^\p{Lu}/u.test(line.shown) &&
    !/\p{Lu}{2}/u.test(line.shown.slice(0, 6))
  );
}

/** The label of the text on the next line, where it stands alone on this one. */
const labelOfNext = (line: Line | undefined, next: Line | undefined): Label | null =>
  line && next && !line.cells && !next.cells && !labelOf(next.shown) ? labelAlone(line.shown) : null;

function begins(
  line: Line,
  before: Line | undefined,
  next: Line | undefined,
  width: number,
): Label | true | false {
  if (labelOfNext(before, line)) return false;
  const label = labelOf(line.shown) ?? labelOfNext(line, next);
  if (label && acceptable(label, line, before, width)) return label;
  if (line.opens || !before) return true;
  if (isHeadingLine(before, line, width)) return true;
  if (/^(?:xin )?(?:trân|tran) (?:trọng|trong)(?: (?:cảm|cam) (?:ơn|on))?[\s./!]*$/i.test(line.shown))
    return true;
  // "./." ends the text: what stands under it is a note.
  if (/\.\/\.$/.test(before.shown)) return true;
  // The words that take the place of others, under the point that says so.
  if (/:$/.test(before.shown) && /^[“"«]/.test(line.shown) && labelOf(line.shown.slice(1))) return true;
  const ended = /[.;!]['"”)]*$/.test(before.shown);
  const leads = /:$/.test(before.shown);
  // Nobody wraps lines that long, or breaks a paragraph that early: each is one of its own. What ends there on a printed
  // page its places tell, but for the words that lead to the duties.
  const isEarly = (line.box === null || leads) && before.shown.length < width * earlyBreak;
  const isApart = before.shown.length > LONGEST_WRAPPED || isEarly;
  if ((ended || leads) && isApart && /^\p{Lu}/u.test(line.shown)) return true;
  return ended && /^\p{Lu}/u.test(line.shown) && closingOpening.test(fold(line.shown));
}

/**
 * A sentence that happens to begin a line under a label: among the points it is taken back into the point, but after
 * the last one it closes the dispatch more often than not, and its day must not stand on that point.
 */
const mayOpen = (line: Line, before: Line | undefined): boolean =>
  before !== undefined && /[.!]['"”)]*$|\.\/\.$/.test(before.shown) && /^\p{Lu}/u.test(line.shown);

/** How long a full line is: nine of ten are no longer. */
function widthOf(lines: readonly Line[]): number {
  const lengths = lines.map((line) => line.shown.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let isOpening = true;
  let inGround = false;
  const width = widthOf(lines);
  for (const [index, line] of lines.entries()) {
    if (line.cells) continue;
    const before = lines[index - 1]?.cells ? undefined : lines[index - 1];
    const start = begins(line, paragraphs.length === 0 ? undefined : before, lines[index + 1], width);
    const current = paragraphs.at(-1);
    // Before anything else is labelled, grounds in dashes are no points.
    const isGround: boolean = isOpening && isDashedGround(line.shown);
    const isBehind: boolean = inGround && !isGround && /[;,.]$/.test(before?.shown ?? '');
    isOpening &&= isGround || typeof start === 'boolean';
    inGround = isGround || (inGround && !isBehind && typeof start === 'boolean');
    if (isGround || (isBehind && isOpening)) {
      paragraphs.push({ text: '', label: null, lines: [line], opens: true });
      continue;
    }
    const opens = current?.label && mayOpen(line, before) && !labelOfNext(before, line);
    if (start === false && current && !opens) current.lines.push(line);
    else
      paragraphs.push({
        text: '',
        label: typeof start === 'boolean' ? null : start,
        lines: [line],
        opens: line.opens || start !== true,
      });
  }
  return paragraphs.map((paragraph) => ({ ...paragraph, text: textOf(paragraph) }));
}

/** The words without the label. */
function textOf({ lines: [first, ...others], label }: Paragraph): string {
  if (!first) return '';
  if (label && labelOfNext(first, others[0])) return shownOf(others).slice(0, longestClause);
  const text = shownOf([first, ...others]).slice(0, longestClause);
  return label ? (labelOf(text)?.rest ?? text) : text;
}

/** Whether a paragraph speaks for the whole dispatch again, after its points. */
export const isClosing = (paragraph: Paragraph): boolean =>
  !paragraph.label && closingOpening.test(fold(paragraph.text));
