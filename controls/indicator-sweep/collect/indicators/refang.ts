// Makes a defanged indicator what it was: `hxxp`, `[.]`, `(dot)`, full-width and zero-width letters, quotes, brackets.

/** Letters that show nothing and break comparison. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** Nothing below can apply to text of these letters alone, save the word ` dot ` and `hxxp`. */
const clean = /^[A-Za-z0-9.:/_%?=&~*+@#!$-]*$/;

/** The text as it was before somebody made it harmless; text that is whole comes back the same. */
export function refang(given: string): string {
  let text = given;
  if (clean.test(text)) return /^(?:h|f)/i.test(text) ? schemeOf(trimmed(text)) : trimmed(text);
  text = plain(text);
  text = text
    .replace(/\s*[[({<]\s*(?:\.|dot|d0t|chấm)\s*[\])}>]\s*/gi, '.')
    .replace(/([a-z0-9_-])\s+(?:dot|DOT)\s+(?=[a-z0-9])/gi, '$1.')
    .replace(/[[({]\s*:\/\/\s*[\])}]/g, '://')
    .replace(/[[({]\s*:\s*[\])}]/g, ':')
    .replace(/[[({]\s*\/\s*[\])}]/g, '/')
    .replace(/[[({]\s*(?:@|at)\s*[\])}]/gi, '@')
    .replace(/\[\.|\.\]/g, '.')
    .replace(/\\\./g, '.');
  text = schemeOf(trimmed(text));
  return /^[a-z][a-z0-9+.-]*:\\\\/i.test(text) ? text.replace(/\\/g, '/') : text;
}

/** Full-width letters and dots of East Asian keyboards to ASCII; spaces of all kinds to one kind. */
function plain(text: string): string {
  return text
    .replace(invisible, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[\u3002\uff61\u2024\ufe52]/g, '.')
    .replace(/[\u2044\u2215]/g, '/')
    .replace(/[\u2018\u2019\u201a]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"');
}

function schemeOf(text: string): string {
  if (!/^[hf][tx*_]/i.test(text)) return text;
  return text
    .replace(/^h(?:xx|\*\*|tx|xt|__)p(s?)(?=:|\/\/|\\\\|\s*:)/i, (_, s: string) => `http${s.toLowerCase()}`)
    .replace(/^fxp(s?)(?=:|\/\/)/i, (_, s: string) => `ftp${s.toLowerCase()}`)
    .replace(/^(https?|ftps?)\s*:\s*(?=\/\/|\\\\)/i, '$1:')
    .replace(/^(https?|ftps?)\/\//i, '$1://');
}

const openers: Record<string, string> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '<': '>',
  '(': ')',
  '[': ']',
  '{': '}',
};

/** Without the quotes, brackets and sentence ends around it; an address in brackets with its port stays. */
function trimmed(text: string): string {
  let rest = text.trim();
  for (let rounds = 0; rounds < 8; rounds++) {
    const before = rest;
    const closer = openers[rest[0] ?? ''];
    if (closer && rest.length > 1 && rest.endsWith(closer) && Object.hasOwn(openers, rest[0] ?? '')) {
      rest = rest.slice(1, -1).trim();
    } else {
      rest = rest.replace(/[,;!'"`>]+$/, '').replace(/^['"`<]+/, '');
      if (/[)\]}]$/.test(rest) && !balanced(rest)) rest = rest.slice(0, -1);
      rest = rest.replace(/(?<=.)(?:[.?]|(?<!:):)$/, '').trim();
    }
    if (rest === before) break;
  }
  return rest;
}

const pairs: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
const balanced = (text: string) => text.includes(pairs[text.at(-1) ?? ''] ?? '\0');

/** Harmless to click: the opposite of `refang`, for showing an indicator. */
export const defang = (text: string): string =>
  text
    .replace(/^http(s?):\/\//i, 'hxxp$1[://]')
    .replace(/^ftp(s?):\/\//i, 'fxp$1[://]')
    .replace(/\./g, '[.]');
