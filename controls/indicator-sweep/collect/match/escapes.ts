// The ways in which logs write a character as something else, one rule each, in the order in which they are resolved.

export interface Escape {
  /** A line without any of these has none of it: looked for first, because most lines have none. */
  marks: readonly string[];
  pattern: RegExp;
  by(found: string): string;
}

const code = (digits: string, base: number): string => {
  const number = Number.parseInt(digits, base);
  return number <= 0x10ffff ? String.fromCodePoint(number) : ' ';
};
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Bytes as the UTF-8 that they are, or one letter each. */
function letters(bytes: number[]): string {
  try {
    return utf8.decode(Uint8Array.from(bytes));
  } catch {
    return String.fromCharCode(...bytes);
  }
}

/** `\195\188`: decimal as name servers print it, else octal as programs in C do; left alone where it is neither. */
function numbered(found: string): string {
  const digits = found.split('\\').slice(1);
  for (const base of [10, 8]) {
    const bytes = digits.map((each) => Number.parseInt(each, base));
    if (bytes.every((byte) => byte >= 0x80 && byte < 256)) {
      const text = letters(bytes);
      if (text.length < bytes.length) return text;
    }
  }
  return found;
}

const CONTROL: Record<string, string> = { n: ' ', r: ' ', t: ' ', b: ' ', f: ' ', v: ' ', 0: ' ' };
const NAMED: Record<string, string> = {
  amp: '&',
  apos: "'",
  colon: ':',
  gt: '>',
  lt: '<',
  nbsp: ' ',
  period: '.',
  quot: '"',
  sol: '/',
};

function entity(found: string): string {
  const name = found.slice(1, -1).toLowerCase();
  if (name.startsWith('#x')) return code(name.slice(2), 16);
  return name.startsWith('#') ? code(name.slice(1), 10) : (NAMED[name] ?? found);
}

export const ESCAPES: readonly Escape[] = [
  // Terminal colours, and the letters that show nothing.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours begin with ESC
  { marks: ['\x1b'], pattern: /\x1b\[[0-9;]{0,16}[A-Za-z]/g, by: () => ' ' },
  {
    marks: ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'],
    pattern: /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g,
    by: () => '',
  },
  { marks: ['#0'], pattern: /#01[125]|#033\[[0-9;]{0,16}[A-Za-z]/g, by: () => ' ' },
  { marks: ['\\1', '\\2', '\\3'], pattern: /(?:\\[0-3]\d\d){2,}/g, by: numbered },
  {
    marks: ['\\x'],
    pattern: /(?:(?<!\\)\\+x[0-9a-fA-F]{2})+/g,
    by: (found) =>
      letters(
        found
          .split(/\\+x/)
          .slice(1)
          .map((hex) => Number.parseInt(hex, 16)),
      ),
  },
  // Any number of backslashes before u, slash and quote (JSON inside JSON); one alone before a letter of control.
  {
    marks: ['\\'],
    pattern: /(?<!\\)\\+(?:u[0-9a-fA-F]{4}|[/"'])|(?<!\\)\\[nrtbfv0]/g,
    by(found) {
      const kind = found[found.lastIndexOf('\\') + 1] ?? '';
      return CONTROL[kind] ?? (kind === 'u' ? code(found.slice(-4), 16) : kind);
    },
  },
  { marks: ['&'], pattern: /&(?:#\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[a-z]{2,6});/g, by: entity },
  // What a person made harmless, as mails and tickets carry it.
  { marks: ['[:'], pattern: /\[:(?:\/\/)?\]/g, by: (found) => found.slice(1, -1) },
  {
    marks: ['[.', '(.', '{.', '[d', '(d', '{d', '[D', '(D', '{D'],
    pattern: /(?<=[\p{L}\p{N}_-])(?:[[({]\.[\])}]|[[({]dot[\])}])(?=[\p{L}\p{N}_-])/giu,
    by: () => '.',
  },
];
