// What the signs of symbol fonts stand for; the rest of them are drawn as bullets.

const signs: Record<string, string> = {
  a8: '☐',
  '6f': '☐',
  '71': '☐',
  '72': '☐',
  fe: '☑',
  fd: '☒',
  '52': '☑',
  '53': '☒',
};
const ofSymbolFont: Record<string, string> = {
  b3: '≥',
  a3: '≤',
  b0: '°',
  b1: '±',
  ae: '→',
  '2d': '-',
  b4: '×',
};

/** @param code four hexadecimal digits as in `w:sym`, from F000 on */
export function symbolOf(font: string, code: string): string {
  const low = code.toLowerCase().slice(-2);
  return (/^symbol$/i.test(font) ? ofSymbolFont[low] : signs[low]) ?? '•';
}
