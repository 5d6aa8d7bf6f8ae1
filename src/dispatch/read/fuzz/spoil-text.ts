// Spoils text as people, converters and attackers do: runs without end, lost and doubled pieces, letters that deceive.
import type { Chance } from './chance.ts';

type Spoil = (text: string, chance: Chance) => string;

const hostile = [
  ' ',
  '-',
  '—',
  '(',
  ')',
  '[',
  ']',
  '0',
  '9',
  '/',
  '.',
  '…',
  '_',
  '*',
  '|',
  '\t',
  '\n',
  '<',
  '>',
  '"',
  'a',
  'Đ',
  '\u0301',
  '&',
  ';',
  '+',
  ', ',
  '1. ',
  'a) ',
  'ngày ',
  'Số: ',
  '1/1/',
  '| a ',
  '<td>',
];
const invisible = [
  '\u200b',
  '\u202e',
  '\u00ad',
  '\u2060',
  '\ufeff',
  '\ud800',
  '\u0000',
  '\ufffd',
  '\f',
  '\u2028',
];
const swaps: [RegExp, string][] = [
  [/a/g, '\u0430'],
  [/o/g, '\u043e'],
  [/\d/g, '9'],
  [/\./g, ''],
  [/\n/g, ' '],
  [/\n/g, '\r\n\r\n'],
  [/ /g, '\u00a0'],
  [/[àáảãạ]/g, '@'],
  [/:/g, ''],
  [/Kính gửi/g, 'Kinh gui'],
];
const longestRun = 20_000;

const splice = (text: string, at: number, gone: number, put: string): string =>
  text.slice(0, at) + put + text.slice(at + gone);
const piece = (text: string, chance: Chance): string => {
  const from = chance.below(text.length);
  return text.slice(from, from + chance.below(400));
};

const spoils: Spoil[] = [
  (text, chance) =>
    splice(
      text,
      chance.below(text.length),
      0,
      chance.pick(hostile).repeat(chance.below(chance.pick([40, 2_000, longestRun]))),
    ),
  (text, chance) => splice(text, chance.below(text.length), chance.below(300), ''),
  (text, chance) => splice(text, chance.below(text.length), 0, piece(text, chance).repeat(chance.below(60))),
  (text, chance) => text.slice(0, chance.below(text.length)),
  (text, chance) => text.replace(...chance.pick(swaps)),
  (text, chance) =>
    [...Array(chance.below(30))].reduce<string>(
      (all) => splice(all, chance.below(all.length), 0, chance.pick(invisible)),
      text,
    ),
  (text, chance) =>
    text
      .split('\n')
      .sort(() => chance.below(3) - 1)
      .join('\n'),
  (text) => text.normalize('NFD'),
  (text) => text.toUpperCase(),
  (text, chance) => splice(text, chance.below(text.length), 0, String(10 ** chance.below(22))),
  (text, chance) =>
    [...Array(20)].reduce<string>(
      (all) => splice(all, chance.below(all.length), 1, String.fromCharCode(chance.below(0x2000))),
      text,
    ),
];

/** One to three of them, one after the other. */
export function spoilText(text: string, chance: Chance): string {
  let spoiled = text;
  for (let times = 1 + chance.below(3); times > 0; times--) spoiled = chance.pick(spoils)(spoiled, chance);
  return spoiled;
}
