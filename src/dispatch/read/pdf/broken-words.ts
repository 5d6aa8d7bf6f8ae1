// The lines of a printed cell as one text: a number or word that its narrow column broke is whole again.
import { textOfParagraphs } from '../lines/cell-text.ts';
import { isSyllable } from '../lines/syllable.ts';
import type { Row } from './rows.ts';

/** Nearer to the edge of a cell no further digit would have found room. */
const noRoom = 9;
/** Points that cells leave between their print and their edge. */
const margin = 6;

/** Ends in a number that may go on; a whole date does not. */
const isOpenNumber = (text: string): boolean =>
  /\d[/.]?$/.test(text) && !/(?<!\d)\d{1,2}\/\d{1,2}\/(?:19|20)\d\d$/.test(text);

const firstWord = ({ segments: [first] }: Row) => first!.words[0]!;
const isOneWord = ({ segments: [first, ...rest] }: Row): boolean =>
  rest.length === 0 && first!.words.length === 1;

/** Whether the first letter of the next line would have found no room behind this one. */
function isFull({ box }: Row, next: Row, until: number): boolean {
  const { text, box: word } = firstWord(next);
  const letter = (word.x1 - word.x0) / text.length;
  return box.x1 + letter * 1.25 > until - margin;
}

const code = /^[0-9a-f]{6,}$/i;

/** A word that is wider than its column fills a line by itself, and goes on in small letters; so does a hash. */
function isBrokenWord(before: Row, next: Row, until: number): boolean {
  if (!isOneWord(before) || !isFull(before, next, until)) return false;
  const [head, rest] = [firstWord(before).text, firstWord(next).text];
  if (code.test(head) && code.test(rest)) return /\d/.test(head + rest);
  return /^\p{Ll}+$/u.test(rest) && isSyllable(head + rest);
}

function isBroken(text: string, before: Row, next: Row, until: number): boolean {
  const isNumber = isOpenNumber(text) && /^\d/.test(textOf(next)) && before.box.x1 > until - noRoom;
  return isNumber || /^S?T\|T$/.test(`${text}|${textOf(next)}`) || isBrokenWord(before, next, until);
}

const textOf = ({ segments }: Row): string => segments.map(({ text }) => text).join(' ');

/** Points by which the next word would have found room, and more: the line was ended by its writer. */
const room = 12;

function endsParagraph({ box }: Row, next: Row, until: number): boolean {
  const { box: word } = firstWord(next);
  return box.x1 + word.x1 - word.x0 + room < until - margin;
}

/** @param until where the cell ends */
export function textOfLines(lines: readonly Row[], until: number): string {
  const paragraphs: string[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const text = paragraphs.at(-1) ?? '';
    if (!before || (endsParagraph(before, line, until) && !isBroken(text, before, line, until)))
      paragraphs.push(textOf(line));
    else
      paragraphs[paragraphs.length - 1] =
        `${text}${isBroken(text, before, line, until) ? '' : ' '}${textOf(line)}`;
  }
  return textOfParagraphs(paragraphs);
}
