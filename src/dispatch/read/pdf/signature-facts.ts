// Finds what the program that signed a PDF printed on it, over whatever stood there: "Ký bởi: …", "Thời gian ký: …".
import { fold } from '../lines/fold.ts';
import type { Word } from './poppler.ts';
import { hull, middle } from './rows.ts';

const opening = /^(?:ky|nguoi|thoi|ngay|duoc|digitally)$/;
const heading = /^(?:(?:duoc )?ky (?:so )?boi|nguoi ky|thoi gian ky|ngay ky|digitally signed by)(?: ?:| \S)/;
const fact =
  /^(?:email|co quan|don vi|to chuc|chuc (?:vu|danh)|dia (?:chi|diem)|ly do|location|reason|date|dn|sdt|dien thoai)\s?:/;
/** The moment of signing, without which it may be a form's "Người ký: …". */
const moment = /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},?\s\d{1,2}:\d{2}/;
const mostLines = 8;
const mostWords = 20_000;
const mostStarts = 500;

const height = ({ box }: Word): number => box.y1 - box.y0;
const isAlike = (a: Word, b: Word): boolean => Math.abs(height(a) - height(b)) < height(a) * 0.15;
const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

/** The line that a word begins, of letters as high as its own. */
function lineFrom(first: Word, words: readonly Word[]): Word[] {
  const line = [first];
  const onLine = words
    .filter((word) => word !== first && word.box.x0 > first.box.x0 && isAlike(first, word))
    .filter((word) => Math.abs(middle(word.box) - middle(first.box)) < height(first) * 0.3)
    .sort((a, b) => a.box.x0 - b.box.x0);
  for (const word of onLine) {
    if (word.box.x0 - line.at(-1)!.box.x1 > height(first)) break;
    line.push(word);
  }
  return line;
}

/** The line right under a block, or right over it, that begins where its lines begin. */
function nextLine(block: readonly Word[][], words: readonly Word[]): Word[] | null {
  const first = block[0]![0]!;
  const size = height(first);
  const { y0, y1 } = hull(block.flat().map(({ box }) => box));
  const taken = new Set(block.flat());
  const start = words.find(
    (word) =>
      !taken.has(word) &&
      isAlike(first, word) &&
      Math.abs(word.box.x0 - first.box.x0) < size * 0.3 &&
      (Math.abs(word.box.y0 - y1) < size * 0.8 || Math.abs(word.box.y1 - y0) < size * 0.8),
  );
  return start ? lineFrom(start, words) : null;
}

/** Whether what the block goes on with is smaller than the text, or says another fact. */
function blockFrom(first: Word[], words: readonly Word[], usual: number): Word[][] {
  const block = [first];
  while (block.length < mostLines) {
    const line = nextLine(block, words);
    if (!line) break;
    const isSmall = height(line[0]!) < usual * 0.85;
    if (!isSmall && !heading.test(fold(textOf(line))) && !fact.test(fold(textOf(line)))) break;
    block.push(line);
  }
  return block;
}

/** The lines of all such blocks on a page. */
export function signatureFacts(words: readonly Word[]): Word[][] {
  if (words.length > mostWords || words.some(({ confidence }) => confidence !== undefined)) return [];
  const starts = words.filter(({ text }) => opening.test(fold(text)));
  if (starts.length === 0 || starts.length > mostStarts) return [];
  const heights = words.map(height).sort((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 0;
  const found = new Set<Word>();
  return starts.flatMap((start) => {
    if (found.has(start)) return [];
    const line = lineFrom(start, words);
    if (!heading.test(fold(textOf(line)))) return [];
    const block = blockFrom(line, words, usual);
    if (!block.some((each) => moment.test(textOf(each)))) return [];
    for (const word of block.flat()) found.add(word);
    return block;
  });
}
