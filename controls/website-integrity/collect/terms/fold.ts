// One table that folds a character: case, marks, look-alike letters, widths; and what stands for nothing at all.

/** Ends a run: no term goes across it. */
export const BREAK = 0;
/** A separator of words. */
export const SPACE = 32;
/** Not there at all: combining marks, characters without width. */
export const NOTHING = 0xffff;

const table = new Uint16Array(0x10000);
/** 1: look-alike letter of another alphabet; 2: a character without width. */
const oddity = new Uint8Array(0x10000);

const lookAlikes: Record<string, string> = {
  // Cyrillic
  а: 'a', в: 'b', с: 'c', е: 'e', н: 'h', і: 'i', ј: 'j', к: 'k', м: 'm', о: 'o', р: 'p', ѕ: 's', т: 't', у: 'y', х: 'x', ԁ: 'd', ԛ: 'q', ѡ: 'w', ԝ: 'w', ѵ: 'v', һ: 'h', ӏ: 'l', г: 'r', п: 'n', и: 'u',
  // Greek
  α: 'a', β: 'b', ε: 'e', η: 'n', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', γ: 'y', ω: 'w', ϲ: 'c', ϳ: 'j', μ: 'u',
  // Latin that is not Vietnamese
  ı: 'i', ɑ: 'a', ɡ: 'g', ɩ: 'i', ʟ: 'l', ɴ: 'n', ʀ: 'r', ʏ: 'y', ꜱ: 's', ᴀ: 'a', ᴄ: 'c', ᴅ: 'd', ᴇ: 'e', ᴊ: 'j', ᴋ: 'k', ᴍ: 'm', ᴏ: 'o', ᴘ: 'p', ᴛ: 't', ᴜ: 'u', ᴠ: 'v', ᴡ: 'w', ᴢ: 'z', ɪ: 'i', ʙ: 'b', ɢ: 'g', ʜ: 'h', ł: 'l', ø: 'o', ƅ: 'b', ɓ: 'b', ƈ: 'c', ɗ: 'd', ɦ: 'h', ɱ: 'm', ŋ: 'n', ʋ: 'v', ƙ: 'k', ƭ: 't',
}; // biome-ignore format: one alphabet a line

function setUp(): void {
  for (let code = 0; code < 0x10000; code++) table[code] = foldedCode(code);
  for (const [odd, plain] of Object.entries(lookAlikes))
    for (const written of new Set([odd, odd.toUpperCase()])) {
      const code = written.charCodeAt(0);
      if (written.length !== 1 || code < 128) continue;
      table[code] = plain.charCodeAt(0);
      oddity[code] = 1;
    }
  for (const hidden of [
    0xad, 0x34f, 0x61c, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0x2061, 0x2062, 0x2063,
    0x2064, 0xfeff,
  ]) {
    table[hidden] = NOTHING;
    oddity[hidden] = 2;
  }
  for (let code = 0xfe00; code <= 0xfe0f; code++) table[code] = NOTHING;
  table[0] = BREAK;
}

function foldedCode(code: number): number {
  if ((code >= 0x300 && code <= 0x36f) || (code >= 0x1ab0 && code <= 0x1aff)) return NOTHING;
  if (code >= 0xd800 && code <= 0xdfff) return SPACE;
  const character = String.fromCharCode(code);
  const plain = character
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const first = plain === 'đ' ? 'd' : plain;
  if (first.length === 1 && /[\p{L}\p{N}\p{M}]/u.test(first)) return first.charCodeAt(0);
  return /[\p{L}\p{N}\p{M}]/u.test(character) ? code : SPACE;
}

setUp();

export const foldTable: Readonly<Uint16Array> = table;
export const oddities: Readonly<Uint8Array> = oddity;

/** Letters of mathematical alphabets (𝐧𝐡𝐚), which stand beyond the table: the folded code, or a space. */
export function foldAstral(codePoint: number): number {
  if (codePoint < 0x1d400 || codePoint > 0x1d7ff) return SPACE;
  return String.fromCodePoint(codePoint).normalize('NFKD').toLowerCase().charCodeAt(0);
}

/** As the automaton sees a whole text: folded letters and digits, one space between words. */
export function foldWord(text: string): string {
  let folded = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const plain = code > 0xffff ? foldAstral(code) : (table[code] ?? SPACE);
    if (plain === NOTHING) continue;
    if (plain === SPACE || plain === BREAK) folded += folded.endsWith(' ') || folded === '' ? '' : ' ';
    else folded += String.fromCharCode(plain);
  }
  return folded.trimEnd();
}
