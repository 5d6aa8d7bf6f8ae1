// Undoes the packer that writes `eval(function(p,a,c,k,e,d){…}('…',n,n,'a|b'.split('|')…))`.

/** The source within, or null where the script is not packed so. */
export function unpack(source: string): string | null {
  const packed =
    /\}\s*\(\s*'((?:[^'\\]|\\.)*)'\s*,\s*(\d+)\s*,\s*(\d+)\s*,\s*'((?:[^'\\]|\\.)*)'\.split\('\|'\)/.exec(
      source,
    );
  if (!packed) return null;
  const base = Number(packed[2]);
  const words = (packed[4] ?? '').split('|');
  const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const numberOf = (word: string) => [...word].reduce((sum, digit) => sum * base + digits.indexOf(digit), 0);
  return (packed[1] ?? '').replace(/\b\w+\b/g, (word) => words[numberOf(word)] || word).replace(/\\'/g, "'");
}
