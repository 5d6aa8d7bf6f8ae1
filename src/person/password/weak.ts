// Says why a password is too easy to guess, in words that its owner understands.
import { fold } from '../../platform/fold.ts';
import { commonWords } from './common.ts';

export const SHORTEST = 12;
export const LONGEST = 256;

export interface Reason {
  vi: string;
  en: string;
}

/** Who the password is for: what others know of them is no secret. */
export interface Owner {
  name: string;
  email: string;
}

/**
 * Why a password must not be taken, or null where it may. Length is in characters as a reader counts them.
 * After NIST SP 800-63B: length, common words and the owner's own data; no rule about kinds of signs.
 */
export function weakness(password: string, owner: Owner): Reason | null {
  const length = [...password.normalize('NFC')].length;
  if (length < SHORTEST) return REASONS.short(length);
  if (length > LONGEST) return REASONS.long;
  const bare = bareOf(password);
  if (distinct(password) < 5 || isRepeated(password)) return REASONS.repeated;
  if (isRun(bare)) return REASONS.run;
  // What is left once the owner's data or common words are out must be a password by itself.
  const withoutOwn = rest(password, ownWords(owner));
  if (withoutOwn < 8 && withoutOwn < rest(password, [])) return REASONS.own;
  return rest(password, sorted) < 6 ? REASONS.common : null;
}

const REASONS = {
  short: (length: number): Reason => ({
    vi: `Mật khẩu có ${length} ký tự; cần ít nhất ${SHORTEST}.`,
    en: `The password has ${length} characters; ${SHORTEST} are needed.`,
  }),
  long: {
    vi: `Mật khẩu dài hơn ${LONGEST} ký tự.`,
    en: `The password is longer than ${LONGEST} characters.`,
  },
  repeated: {
    vi: 'Mật khẩu chỉ lặp lại vài ký tự.',
    en: 'The password only repeats a few characters.',
  },
  run: {
    vi: 'Mật khẩu chỉ là một dãy phím hoặc dãy số liền nhau.',
    en: 'The password is only a run of keys or digits.',
  },
  own: {
    vi: 'Mật khẩu chứa tên hoặc thư điện tử của bạn.',
    en: 'The password contains your name or e-mail address.',
  },
  common: {
    vi: 'Mật khẩu này ghép từ những từ mà nhiều người dùng, dễ bị đoán.',
    en: 'The password is made of words that many people use, and is easily guessed.',
  },
};

// Signs and digits that people put for letters, so that m@tkh4u is matkhau.
const SIGNS: Record<string, string> = { '@': 'a', $: 's', '!': 'i' };
const DIGITS: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };

const typed = (password: string) => fold(password).replace(/[^a-z0-9@$!]/g, '');
const bareOf = (password: string) => fold(password).replace(/[^a-z0-9]/g, '');
const spelled = (text: string, letters: Record<string, string>) =>
  [...text].map((sign) => letters[sign] ?? sign).join('');

const sorted = [...new Set(commonWords)]
  .filter((word) => word.length > 1)
  .sort((a, b) => b.length - a.length);

/** So many digits in no row are a secret of their own; fewer may be years, a birthday, a telephone number or an identity number. */
const SECRET_DIGITS = 16;

/** How many letters are left of what was typed when these words are taken out, however they are spelled; or digits, where they are many. */
function rest(password: string, words: readonly string[]): number {
  const text = typed(password);
  const digits = text.replace(/[^0-9]/g, '');
  if (!/[a-z]/.test(text) || (digits.length >= SECRET_DIGITS && !isRun(digits) && !isRepeated(digits)))
    return text.length;
  const left = (spelling: string) => {
    const blanked = words.reduce((told, word) => told.replaceAll(word, ' '.repeat(word.length)), spelling);
    return [...text].filter((sign, at) => /[a-z]/.test(sign) && blanked[at] !== ' ').length;
  };
  return Math.min(left(text), left(spelled(text, SIGNS)), left(spelled(text, { ...SIGNS, ...DIGITS })));
}

function ownWords({ name, email }: Owner): string[] {
  const local = bareOf(email.split('@')[0] ?? '');
  const words = fold(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= 3);
  return [bareOf(name), local, ...words]
    .filter((word) => word.length >= 3)
    .sort((a, b) => b.length - a.length);
}

const distinct = (password: string) => new Set(fold(password)).size;

const isRepeated = (password: string) => /^(.{1,6})\1+.{0,5}$/su.test(fold(password));

const ROWS = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
];
const runs = ROWS.flatMap((row) => [row, [...row].reverse().join('')]).flatMap((row) =>
  Array.from({ length: row.length - 3 }, (_, at) => row.slice(at, at + 4)),
);

/** True where nearly all of it is steps along a row of keys, the alphabet or the digits. */
function isRun(bare: string): boolean {
  let covered = 0;
  const marks = new Array<boolean>(bare.length).fill(false);
  for (let at = 0; at + 4 <= bare.length; at++)
    if (runs.includes(bare.slice(at, at + 4))) marks.fill(true, at, at + 4);
  for (const mark of marks) covered += mark ? 1 : 0;
  return covered >= bare.length - 3;
}
