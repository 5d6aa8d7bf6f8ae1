// The paragraphs of a cell as one text: bodies that stand below each other are parted, all else runs on.
import { isBodyName } from '../appendices/body-names.ts';
import { fold } from './fold.ts';

/** "Sở Y tế"; "Văn phòng" alone may go on in the next paragraph. */
const fewestWords = 3;
const place = /^(?:xa|phuong|thi tran|thi xa|thanh pho|quan|huyen|tinh|dac khu)\s/;

const isWholeName = (text: string): boolean =>
  isBodyName(text) && text.split(' ').length >= fewestWords && !/[;,.:]$/.test(text);

/** A name that was broken by hand goes on with its place: then nothing tells whether it is two. */
const isOfOneKind = (paragraphs: readonly string[]): boolean => {
  const places = paragraphs.filter((text) => place.test(fold(text)));
  return places.length === 0 || places.length === paragraphs.length;
};

export function textOfParagraphs(paragraphs: readonly string[]): string {
  const areBodies = paragraphs.length > 1 && paragraphs.every(isWholeName) && isOfOneKind(paragraphs);
  return paragraphs.join(areBodies ? '; ' : ' ');
}
