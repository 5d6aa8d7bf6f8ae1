// Makes a raw line readable: one form of each letter, no invisible characters, no markup.
import { withoutLookalikes } from './lookalikes.ts';

/** Letters without width, marks of direction, variants and tags: what an eye does not see, a rule must not see. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
/** Signs of symbol fonts that converters leave as they stand in the font: those not named here are nearly all bullets. */
const fontSigns = /[\uf000-\uf0ff]/g;
const named: Record<string, string> = {
  '\uf02b': '+',
  '\uf02d': '-',
  '\uf076': '❖',
  '\uf0d8': '➢',
  '\uf0e0': '→',
  '\uf0e8': '→',
  '\uf0fc': '✓',
};
const markup: [RegExp, string][] = [
  [/<(https?:\/\/[^>\s]+)>/gi, '$1'],
  [/<(?:br|\/?p)\b[^>]*>/gi, ' '],
  [/<\/?(?:b|i|u|em|strong|span|sup|sub)\b[^>]*>/gi, ''],
  [/^\s{0,3}#{1,6}\s+/, ''],
  [/\*{1,3}([^*\s](?:[^*]{0,500}[^*\s])?)\*{1,3}/g, '$1'],
  [/(?<![\p{L}\p{N}_])__([^_\s](?:[^_]{0,500}[^_\s])?)__(?![\p{L}\p{N}_])/gu, '$1'],
  [/(?<![\p{L}\p{N}_])_([^_\s](?:[^_]{0,500}[^_\s])?)_(?![\p{L}\p{N}_])/gu, '$1'],
  [/\*{2,}/g, ''],
  [/\\([\\`*_{}[\]()#+.!|%&$~<>:;-])/g, '$1'],
  [/&nbsp;/gi, ' '],
  [/&lt;/gi, '<'],
  [/&gt;/gi, '>'],
  [/&amp;/gi, '&'],
];

/** One form of each letter and no invisible characters; blanks are kept as they are. */
export const visible = (raw: string): string =>
  withoutLookalikes(raw.replace(invisible, '').normalize('NFC'))
    .replace(fontSigns, (sign) => named[sign] ?? '•')
    .replace(/\u00d0/g, 'Đ')
    .replace(/[\u00a0\u2007\u202f]/g, ' ');

/** Removes Markdown and the few inline HTML tags that a converter leaves. */
export const withoutMarkup = (text: string): string =>
  markup.reduce((cleaned, [pattern, replacement]) => cleaned.replace(pattern, replacement), text);

/** Runs of blanks as one, none at the ends. */
export const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Little pictures that messengers put before a line ("📌 1. …"); printed signs such as ☑ and ➢ are none of them. */
const picture = /^\s*(?:\p{Emoji_Presentation}\p{Emoji_Modifier}?\s*)+(?=[\p{L}\p{N}(“"-])/u;

/** What a page leaves behind a link. */
const blankBeforeComma = /(?<=[\p{L}\p{N})”"]) (?=[,;](?:\s|$))/gu;

/** "các sở,ban,ngành", "điểm a,b": typed without the blank. */
const tightComma = /(?<=(?:\p{L}{2}|(?<!\p{L})\p{L})[,;])(?=\p{L})/gu;

/** "* Nơi nhận:" heads the list, and is no entry of another. */
const bulletOfCopies = /^[-–*•+]\s?(?=n[ơo]i (?:nh[ậa]n|g[ửu]i)\s?:)/iu;

/** A raw line as it is shown and read. */
export const shownText = (raw: string): string =>
  collapsed(withoutMarkup(visible(raw)))
    .replace(picture, '')
    .replace(blankBeforeComma, '')
    .replace(tightComma, ' ')
    .replace(bulletOfCopies, '');
