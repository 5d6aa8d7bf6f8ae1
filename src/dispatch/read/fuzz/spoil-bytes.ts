// Spoils bytes without regard to what they are, entries of archives, and the objects of a PDF.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Chance } from './chance.ts';
import { spoilMarkup } from './spoil-markup.ts';

type Bytes = Uint8Array<ArrayBufferLike>;

const latin = (bytes: Bytes): string => Buffer.from(bytes).toString('latin1');
const fromLatin = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'latin1'));

/** Flips, cuts, doubles or blanks some of the bytes. */
export function spoilBytes(bytes: Bytes, chance: Chance): Bytes {
  const spoiled = Uint8Array.from(bytes);
  const at = chance.below(bytes.length);
  const size = chance.below(64);
  switch (chance.below(5)) {
    case 0:
      for (let times = 1 + chance.below(20); times > 0; times--)
        spoiled[chance.below(bytes.length)] = chance.below(256);
      return spoiled;
    case 1:
      return spoiled.subarray(0, at);
    case 2:
      return Buffer.concat([spoiled.subarray(0, at), spoiled.subarray(Math.max(0, at - size))]);
    case 3:
      return spoiled.fill(chance.pick([0, 0x20, 0xff]), at, at + size);
    default:
      return Buffer.concat([spoiled.subarray(0, at), spoiled.subarray(at + size)]);
  }
}

/** Unpacks, spoils one entry's markup, its name or its being there, and packs again. */
export function spoilArchive(bytes: Bytes, chance: Chance): Bytes {
  const entries = unzipSync(bytes);
  const name = chance.pick(Object.keys(entries));
  const content = strFromU8(entries[name]!);
  const way = chance.below(8);
  if (way === 0) delete entries[name];
  else if (way === 1)
    entries[chance.pick(['../a.xml', '/etc/a', 'word/a.zip', 'WORD/DOCUMENT.XML', `${name}\u0000`])] =
      entries[name]!;
  else if (way === 2) entries[name] = strToU8(content.slice(0, chance.below(content.length)));
  else entries[name] = strToU8(spoilMarkup(content, chance));
  const packed = zipSync(entries, { level: chance.pick([0, 6] as const) });
  return chance.oneIn(6) ? spoilBytes(packed, chance) : packed;
}

const pdfParts: [RegExp, string[]][] = [
  [/\/Count \d+/, ['/Count 999999999', '/Count -1', '/Count 0']],
  [
    /\/Kids \[[^\]]*\]/,
    ['/Kids [2 0 R]', '/Kids [1 0 R 2 0 R]', '/Kids []', `/Kids [${'3 0 R '.repeat(2_500)}]`],
  ],
  [/\/Catalog/, ['/Catalog /OpenAction << /S /JavaScript /JS (while(1){}) >>', '/Catalog /Pages 9 0 R']],
  [
    /\/MediaBox \[[^\]]*\]/,
    ['/MediaBox [0 0 1e9 1e9]', '/MediaBox [0 0 0 0]', '/MediaBox [9 9 -9 -9]', '/MediaBox [1 0 R]'],
  ],
  [/\/Length \d+/, ['/Length 999999999', '/Length 0', '/Length 4 0 R']],
  [/\/Contents 4 0 R/, [`/Contents [${'4 0 R '.repeat(500)}]`, '/Contents 2 0 R', '']],
  [/startxref\s+\d+/, ['startxref 0', 'startxref 99999999', '']],
  [/trailer/, ['trailer << /Encrypt 1 0 R >>', '']],
  [/%%EOF/, ['']],
  [/ Tj/g, [' TJ', ' Tj ET BT', ' Do']],
  [/\d+ Tf/, ['0 Tf', '99999 Tf', '-5 Tf']],
];

export function spoilPdf(bytes: Bytes, chance: Chance): Bytes {
  let text = latin(bytes);
  for (let times = 1 + chance.below(2); times > 0; times--) {
    const [pattern, ways] = chance.pick(pdfParts);
    text = text.replace(pattern, chance.pick(ways));
  }
  return chance.oneIn(4) ? spoilBytes(fromLatin(text), chance) : fromLatin(text);
}
