// Compiles what the decoder knows: run by hand after the texts beside it, or the words of the product, have changed.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fold } from '../../lines/fold.ts';

const here = new URL('./', import.meta.url);
const root = new URL('../../../../../', import.meta.url).pathname;
const isVietnamese = /[ăđơưảãạẻẽẹỉĩịỏõọủũụỷỹỵằẳẵặắấầẩẫậếềểễệốồổỗộớờởỡợứừửữự]/iu;
const ownTexts = [
  'src/web/words/*.vi.ts',
  'README.vi.md',
  'controls/*/words.ts',
  'src/dispatch/read/demands/*.ts',
  'src/dispatch/read/demands/clauses/*.ts',
  'src/dispatch/read/fields/deadlines/clauses/{days,further-days,durations,no-deadline,rhythms,spans}.ts',
  'src/dispatch/read/fixtures/*.{txt,md}',
  'src/example/**/*.{ts,txt}',
  'src/**/refusals.ts',
];

type Counts = Map<string, number>;
const add = (counts: Counts, key: string, n = 1): void => void counts.set(key, (counts.get(key) ?? 0) + n);

/** The Vietnamese lines of a text, or the strings of a source file. */
function linesOf(path: string): string[] {
  const text = readFileSync(path, 'utf8').normalize('NFC');
  const lines = path.endsWith('.ts')
    ? [...text.matchAll(/'([^'\n]{3,})'|`([^`]{3,})`/g)].map((match) => match[1] ?? match[2] ?? '')
    : text.split('\n');
  return lines.filter((line) => isVietnamese.test(line)).map((line) => line.replace(/\$?\{[^}]*\}/g, '0'));
}

/** Words in lower case; `#` for a number and `.` for a mark, which end a run of words. */
export const tokensOf = (line: string): string[] =>
  (line.toLowerCase().match(/\p{L}+|\d[\d./-]*|[^\s\p{L}\d]/gu) ?? []).map((token) =>
    /^\p{L}/u.test(token) ? token : /^\d/.test(token) ? '#' : '.',
  );

function language(): { words: string; pairs: string } {
  const words: Counts = new Map();
  const pairs: Counts = new Map();
  const learn = (line: string, weight: number): void => {
    let before = '.';
    for (const token of tokensOf(line)) {
      add(words, token, weight);
      add(pairs, `${before} ${token}`, weight);
      before = token;
    }
  };
  for (const line of readFileSync(new URL('wording.txt', here), 'utf8').split('\n')) learn(line, 4);
  for (const pattern of ownTexts)
    for (const path of globSync(pattern, { cwd: root }))
      for (const line of linesOf(`${root}${path}`)) learn(line, 1);
  const written = (counts: Counts): string =>
    [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, n]) => `${key}:${n}`)
      .join('|');
  return { words: written(words), pairs: written(pairs) };
}

/** How alike a printed letter and a read one are: the price of taking them for each other while aligning. */
const price = (printed: string, read: string): number =>
  printed === read ? 0 : fold(printed) === fold(read) ? 0.15 : 1;

/** The cheapest way to write a misread word under its printed letters: one letter read as none, one or two. */
function aligned(printed: string, read: string): [string, string][] {
  const width = read.length + 1;
  const costs = new Float64Array((printed.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const steps: [number, string, string][] = [];
  costs[0] = 0;
  for (let i = 0; i <= printed.length; i++)
    for (let j = 0; j <= read.length; j++) {
      const try_ = (from: number, cost: number, a: string, b: string): void => {
        const total = (costs[from] ?? 0) + cost;
        if (total >= (costs[i * width + j] ?? 0)) return;
        costs[i * width + j] = total;
        steps[i * width + j] = [from, a, b];
      };
      const a = printed.charAt(i - 1);
      const b = read.charAt(j - 1);
      if (i > 0) try_((i - 1) * width + j, 1, a, '');
      if (j > 0) try_(i * width + j - 1, 1.1, '', b);
      if (i > 0 && j > 0) try_((i - 1) * width + j - 1, price(a, b), a, b);
      if (i > 0 && j > 1) try_((i - 1) * width + j - 2, 1.2, a, read.slice(j - 2, j));
    }
  const pairs: [string, string][] = [];
  for (let at = costs.length - 1; at > 0; at = steps[at]![0]) pairs.push([steps[at]![1], steps[at]![2]]);
  return pairs.reverse();
}

function confusions(): Record<string, Record<string, number>> {
  const counts = new Map<string, Counts>();
  for (const line of readFileSync(new URL('misreadings.txt', here), 'utf8').trim().split('\n')) {
    const [printed, ...read] = line.split(' ');
    for (const form of read) {
      const [, text, times] = /^(.+?)(?::(\d+))?$/.exec(form)!;
      for (const [a, b] of aligned(printed!, text!)) {
        const own = counts.get(a) ?? new Map();
        counts.set(a, own);
        add(own, b, Number(times ?? 1));
      }
    }
  }
  return Object.fromEntries([...counts].sort().map(([a, own]) => [a, Object.fromEntries([...own].sort())]));
}

writeFileSync(
  new URL('compiled.generated.json', here),
  `${JSON.stringify({ ...language(), confusions: confusions() }, null, 2)}\n`,
);
