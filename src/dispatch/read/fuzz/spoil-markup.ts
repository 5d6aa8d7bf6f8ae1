// Spoils XML and HTML along their tags: nesting, doubling, lost ends, wild attributes, declarations.
import type { Chance } from './chance.ts';
import { spoilText } from './spoil-text.ts';

type Spoil = (text: string, chance: Chance) => string;

const values = [
  '-1',
  '0',
  '999999999',
  '1e308',
  'NaN',
  '',
  '%1%2%3%9',
  '__proto__',
  'constructor',
  'a'.repeat(5_000),
  '\u0000',
  '../..',
];
const insertions = [
  '<!DOCTYPE a [<!ENTITY b "cccc"><!ENTITY d "&b;&b;&b;">]>',
  '<![CDATA[ <w:p> ]]>',
  '<!-- -- -->',
  '<?php ?>',
  '&b;',
  '&#0;',
  '&#x110000;',
  '<w:tbl>',
  '</w:p>',
  '<w:sdt><w:sdtContent>',
  '<table><tr><td>',
  '</table>',
  '<ol start="99999999999"><li value="-5">',
  '<ol type=i start=4000><li>',
];
const tag = /<\/?[a-zA-Z][^<>]{0,200}>/g;
const element = /<([\w:]+)\b[^<>]{0,200}>[^<>]{0,500}<\/\1>/g;

function one(text: string, pattern: RegExp, chance: Chance): RegExpMatchArray | undefined {
  const found = [...text.matchAll(pattern)].slice(0, 5_000);
  return found.length > 0 ? chance.pick(found) : undefined;
}
/** Puts another text in the place of one match of the pattern. */
const replaceOne = (text: string, pattern: RegExp, chance: Chance, by: (match: string) => string): string => {
  const match = one(text, pattern, chance);
  if (!match) return text;
  return text.slice(0, match.index) + by(match[0]) + text.slice((match.index ?? 0) + match[0].length);
};

const spoils: Spoil[] = [
  (text, chance) => replaceOne(text, tag, chance, () => ''),
  (text, chance) =>
    replaceOne(text, tag, chance, (match) => match.repeat(1 + chance.below(chance.pick([3, 300])))),
  (text, chance) => replaceOne(text, element, chance, (match) => match.repeat(1 + chance.below(200))),
  (text, chance) => {
    const depth = chance.below(chance.pick([5, 150, 3_000]));
    const name = chance.pick(['w:sdt', 'w:tbl', 'w:tc', 'w:p', 'w:r', 'div', 'table', 'td', 'b', 'ol']);
    return replaceOne(
      text,
      element,
      chance,
      (match) => `<${name}>`.repeat(depth) + match + `</${name}>`.repeat(depth),
    );
  },
  (text, chance) => replaceOne(text, /="[^"<>]{0,200}"/g, chance, () => `="${chance.pick(values)}"`),
  (text, chance) => replaceOne(text, /="[^"<>]{0,200}"/g, chance, () => `="${chance.pick(values)}"`),
  (text, chance) =>
    replaceOne(text, /<([\w:]+)/g, chance, () =>
      chance.pick(['<w:p', '<w:tbl', '<w:del', '<edXML:From', '<td', '<x']),
    ),
  (text, chance) => replaceOne(text, />/g, chance, (match) => match + chance.pick(insertions)),
  (text, chance) =>
    replaceOne(text, />[^<>]{1,500}</g, chance, (match) => `>${spoilText(match.slice(1, -1), chance)}<`),
];

export function spoilMarkup(text: string, chance: Chance): string {
  let spoiled = text;
  for (let times = 1 + chance.below(3); times > 0; times--) spoiled = chance.pick(spoils)(spoiled, chance);
  return spoiled;
}
