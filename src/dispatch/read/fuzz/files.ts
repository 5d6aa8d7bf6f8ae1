// The files that the fuzzer spoils: one of each kind, all made up, and how each kind is spoiled.
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { buildDocx, level, listed, numberingPart, paragraph, table } from '../docx/build-docx.ts';
import { buildEdxml } from '../edxml/build-edxml.ts';
import { barePdf } from '../pdf/build-pdf.ts';
import { type Chance, chanceOf } from './chance.ts';
import { spoilArchive, spoilBytes, spoilPdf } from './spoil-bytes.ts';
import { spoilMarkup } from './spoil-markup.ts';
import { spoilText } from './spoil-text.ts';

export type Spoiled = { name: string; bytes: Uint8Array };
type Maker = (chance: Chance) => Uint8Array;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
const texts = ['clean.txt', 'form-and-list.txt', 'roman.md'].map(fixture);
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const rows = [
  ['TT', 'Nội dung', 'Chủ trì', 'Thời hạn'],
  ['1', 'Rà soát', 'Phòng A', 'Trước ngày 15/9/2025'],
];
const word = buildDocx(
  texts[0]!
    .split('\n')
    .map((line) => paragraph(escaped(line)))
    .join('') +
    listed(1, 0, 'Sao lưu') +
    listed(1, 1, 'Rà soát') +
    table(rows),
  {
    'word/numbering.xml': numberingPart(
      { 0: level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)') },
      { 1: [0] },
    ),
  },
);
const page = `<!DOCTYPE html><html><body>${texts[0]!
  .split('\n')
  .map((line) => `<p style="margin:0">${escaped(line)}</p>`)
  .join(
    '',
  )}<ol type="a"><li>Rà soát</ol><table><tr><td rowspan="2">1<td>Rà soát</tr><tr><td>Sao lưu</table></body></html>`;
const printed = barePdf(
  `BT /F1 12 Tf 14 TL 60 800 Td ${bare(texts[0]!)
    .split('\n')
    .slice(0, 45)
    .map((line) => `(${line.replace(/[()\\]/g, '')}) Tj T*`)
    .join(' ')} ET`,
  '/Font << /F1 5 0 R >>',
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
);
const envelope = {
  number: '12',
  notation: 'SM-VP',
  place: 'Mộc Sơn',
  date: '2024/03/05',
  type: 'Công văn',
  sender: 'Sở Mẫu',
};
const parcel = (bytes: Uint8Array): string => buildEdxml(envelope, [{ name: 'a', bytes }]);

const asText: Maker = (chance) => utf8(spoilText(chance.pick(texts), chance));
const asUtf16: Maker = (chance) =>
  new Uint8Array(Buffer.from(`\ufeff${spoilText(chance.pick(texts), chance)}`, 'utf16le'));
const garbled: Maker = (chance) =>
  utf8(spoilText(bare(chance.pick(texts)).replace(/o/g, '0').replace(/ra/g, '1a'), chance));
const asBytes: Maker = (chance) =>
  spoilBytes(chance.pick([utf8(texts[0]!), word, utf8(page), printed]), chance);
const asWord: Maker = (chance) => spoilArchive(word, chance);
const asPage: Maker = (chance) => utf8(spoilMarkup(page, chance));
const asPackage: Maker = (chance) =>
  utf8(
    chance.oneIn(2)
      ? spoilMarkup(parcel(utf8(texts[0]!)), chance)
      : parcel(chance.pick([asText, asWord, asPage])(chance)),
  );
const asParcel: Maker = (chance) =>
  spoilArchive(zipSync({ 'a.edxml': strToU8(parcel(utf8(texts[0]!))), 'b.txt': utf8(texts[1]!) }), chance);
const asNoise: Maker = (chance) => Uint8Array.from({ length: chance.below(2_000) }, () => chance.below(256));
const asPdf: Maker = (chance) => spoilPdf(printed, chance);

/** Kinds that are read in this process alone come often; a PDF starts a program, and comes as often as is asked. */
const quick: [string, Maker][] = [
  ...Array<[string, Maker]>(5).fill(['txt', asText]),
  ...Array<[string, Maker]>(3).fill(['docx', asWord]),
  ...Array<[string, Maker]>(3).fill(['html', asPage]),
  ...Array<[string, Maker]>(2).fill(['edxml', asPackage]),
  ['edxml', asParcel],
  ['txt', asUtf16],
  ['txt', garbled],
  ['bin', asNoise],
];

/** The file of this number: always the same for one seed. @param pdfs how often a PDF comes: once in so many; 0 never */
export function spoiledFile(seed: number, index: number, pdfs: number): Spoiled {
  const chance = chanceOf(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const slow: [string, Maker] = chance.oneIn(3) ? ['bin', asBytes] : ['pdf', asPdf];
  const [ending, make] = pdfs > 0 && chance.oneIn(pdfs) ? slow : chance.pick(quick);
  return { name: `${seed}-${index}.${ending}`, bytes: make(chance) };
}
