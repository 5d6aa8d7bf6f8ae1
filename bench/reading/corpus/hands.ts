// The same dispatch as other hands type, lay out and export it: what must make no difference to the reader.
import type { Source } from './source.ts';
import { textOf } from './to-text.ts';

type Hand = (source: Source) => string;

const typed =
  (change: (text: string) => string): Hand =>
  (source) =>
    change(textOf(source));
const printed =
  (print: Partial<Source['print']>, change: (text: string) => string = (text) => text): Hand =>
  (source) =>
    change(textOf({ ...source, print: { ...source.print, ...print } }));

const label = /^(\s*)([a-zđ]\)|\d{1,2}\.|[-+]) /gm;
const oldPlacements = 'òa oà,óa oá,ỏa oả,ọa oạ,ủy uỷ,ùy uỳ,úy uý,ụy uỵ,Ủy Uỷ,ỦY UỶ,HÒA HOÀ,HÓA HOÁ,THỦY THUỶ'
  .split(',')
  .map((pair) => pair.split(' ') as [string, string]);
const withOldPlacement = (text: string): string =>
  oldPlacements.reduce((changed, [now, then]) => changed.replaceAll(now, then), text);

const shortI: Record<string, string> = { ý: 'í', ỳ: 'ì', ỷ: 'ỉ', ỹ: 'ĩ', y: 'i' };
const withShortI = (text: string): string =>
  text.replace(
    /(?<=[\s(“])([qQ]u|QU|[kKlLtT])([ýỳỷỹy])(?=[\s.,;:)/”])/g,
    (_, before, vowel) => before + shortI[vowel],
  );

/** Page numbers between the lines, as a text of pages has them. */
const withPageNumbers = (text: string): string => {
  let page = 1;
  return text.replace(/(?:[^\n]*\n){38}/g, (lines) => `${lines}\n${' '.repeat(40)}${++page}\n\n`);
};
const signed =
  'Người ký: SỞ MẪU\nEmail: so.mau@example.vn\nCơ quan: TỈNH MẪU\nThời gian ký: 06.11.2026 15:14:22 +07:00\n\n';

const dated =
  (change: (placeDate: string) => string): Hand =>
  (source) =>
    textOf({ ...source, head: { ...source.head, placeDate: change(source.head.placeDate) } });

/** By what is done otherwise. */
export const hands: Readonly<Record<string, Hand>> = {
  'two columns, short lines': printed({ columns: true, wrap: 60 }),
  'one column, wrapped': printed({ columns: false, wrap: 70 }),
  'every line apart': printed({ columns: true, wrap: 80, spaced: true }),
  'no blank lines': printed({ columns: true, wrap: 80 }, (text) => text.replace(/\n{2,}/g, '\n')),
  'tabs between columns': printed({ columns: true, wrap: null }, (text) => text.replace(/ {5,}/g, '\t')),
  'tabs behind labels': typed((text) => text.replace(label, '$1$2\t')),
  'no blank behind labels': typed((text) => text.replace(label, '$1$2')),
  'strokes behind labels': typed((text) =>
    text.replace(/^(\s*)([a-zđ]\)|\d{1,2}\.) /gm, (_, before, own) => `${before}${own.slice(0, -1)}/ `),
  ),
  'labels in brackets': typed((text) => text.replace(/^(\s*)([a-zđ]|\d{1,2})[.)] /gm, '$1($2) ')),
  'blanks before colons': typed((text) =>
    text.replace(/(Kính gửi|Nơi nhận|Số): ?/g, '$1 : ').replace('V/v ', 'V/v: '),
  ),
  'southern greeting': typed((text) => text.replace('Kính gửi', 'Kính gởi').replace('V/v ', 'v/v ')),
  'greeting in capitals': typed((text) =>
    text.replace('Kính gửi:', 'KÍNH GỬI:').replace('Nơi nhận:', 'NƠI NHẬN:'),
  ),
  'strokes in authority': typed((text) =>
    text.replace(/\b([TK][MTL])\. ?/g, (_, own) => `${own[0]}/${own[1]} `),
  ),
  'letters in parts': typed((text) => text.normalize('NFD')),
  'old place of tones': typed(withOldPlacement),
  'short i': typed(withShortI),
  'straight quotation marks': typed((text) => text.replace(/[“”]/g, '"')),
  'two blanks between words': typed((text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, '  ')),
  'no blank behind commas': typed((text) => text.replace(/(?<=\p{L}), (?=\p{L})/gu, ',')),
  'blanks before commas': typed((text) => text.replace(/(?<=\p{L}), (?=\p{L})/gu, ' , ')),
  'days with hyphens': typed((text) =>
    text.replace(/(?<=\d)\/(?=\d{1,2}\/20\d\d)|(?<=\d\/\d{1,2})\/(?=20\d\d)/g, '-'),
  ),
  'days with blanks': typed((text) => text.replace(/(\d{1,2})\/(\d{1,2})\/(20\d\d)/g, '$1 / $2 / $3')),
  'days in words': typed((text) =>
    text.replace(/ngày (\d{1,2})\/(\d{1,2})\/(20\d\d)/g, 'ngày $1 tháng $2 năm $3'),
  ),
  'no comma before the day': dated((line) => line.replace(', ngày', ' ngày')),
  'a stop behind the day': dated((line) => `${line}.`),
  'a bullet before the copies': typed((text) => text.replace('Nơi nhận:', '* Nơi nhận:')),
  'page numbers': printed({ columns: true, wrap: 90 }, withPageNumbers),
  'signed by a machine': typed((text) => signed + text),
};
