// Turns the bytes of a text file into text: Unicode, Windows' Vietnamese page, fonts from before Unicode, or the bytes as they stand.
import { decodeLegacy } from './legacy.ts';

const strict = (label: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** UTF-16 without a mark gives itself away by the zero bytes of its blanks and digits. */
function guessedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  for (let index = 0; index + 1 < sample.length; index += 2) {
    if (sample[index] === 0) even++;
    if (sample[index + 1] === 0) odd++;
  }
  const pairs = sample.length / 2;
  if (odd > pairs * 0.2 && even === 0) return 'utf-16le';
  if (even > pairs * 0.2 && odd === 0) return 'utf-16be';
  return null;
}

function marked(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** UTF-16 cut in the middle of a letter, or with a lone half of a pair, is read with that letter lost. */
function unicode(bytes: Uint8Array): string | null {
  const utf16 = marked(bytes) ?? guessedUtf16(bytes);
  return utf16
    ? new TextDecoder(utf16).decode(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    : strict('utf-8', bytes);
}

/** Eight-bit pages that Vietnamese text is declared or kept in; what else a file declares of itself is not believed. */
const eightBit = new Set(['windows-1258', 'windows-1252', 'iso-8859-1', 'x-user-defined']);
const tones = /[aeiouyâêôăơư][\u0300\u0301\u0303\u0309\u0323]/gi;
const fewestTones = 3;

/**
 * Windows-1258 keeps the five tones as marks after their vowel. Text without enough of these is left in the letters
 * of windows-1252: fonts of the nineties put Vietnamese there, and legacy.ts knows theirs.
 */
function singleBytes(bytes: Uint8Array, declared: string | null): string {
  const vietnamese = new TextDecoder('windows-1258').decode(bytes);
  const isDeclared = declared?.toLowerCase() === 'windows-1258';
  const plain = new TextDecoder('windows-1252').decode(bytes);
  // The signs of an old font stand for tones too, here and there: where its words are whole, it is that font.
  if (!isDeclared && decodeLegacy(plain) !== null) return plain;
  if (isDeclared || (vietnamese.match(tones)?.length ?? 0) >= fewestTones) return vietnamese.normalize('NFC');
  return declared && eightBit.has(declared.toLowerCase()) ? new TextDecoder(declared).decode(bytes) : plain;
}

/** The bytes of UTF-8 that someone took for windows-1252, and saved so: "á»§" for "ủ". */
const takenForLatin = /[\u00c3\u00c4\u00c6][\u0080-\u00bf\u0152-\u2122]|\u00e1[\u00ba\u00bb]/g;
const surely = 20;

const latinSigns = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map(
    (sign, byte) => [sign, byte] as const,
  ),
);

/** The text that was meant where all its letters are such bytes, else the text as it is. */
function meant(text: string): string {
  if ((text.slice(0, 20_000).match(takenForLatin)?.length ?? 0) < surely) return text;
  const bytes = [...text].map(
    (sign) => latinSigns.get(sign) ?? (sign.charCodeAt(0) < 256 ? sign.charCodeAt(0) : -1),
  );
  return bytes.includes(-1) ? text : (strict('utf-8', Uint8Array.from(bytes)) ?? text);
}

/**
 * The text of the bytes, or null where they are no text. Bytes that are valid Unicode are Unicode, whatever is
 * declared of them.
 * @param declared an encoding that the file names itself
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string | null {
  const text = meant(unicode(bytes) ?? singleBytes(bytes, declared));
  const controls = [...text.slice(0, 100_000)].filter(isControl).length;
  return controls > Math.min(text.length, 100_000) * 0.001 ? null : (decodeLegacy(text) ?? text);
}

/** Tabs, line ends, form feeds and escape occur in text; the other control characters show that it is none. */
function isControl(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 9 || (code > 13 && code < 27) || (code > 27 && code < 32);
}
