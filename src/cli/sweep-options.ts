// Reads the arguments of `haidang sweep`, where `--indicators` and `--allow` may be followed by several paths.
import { availableParallelism } from 'node:os';

export interface SweepArguments {
  indicators: string[];
  allow: string[];
  own: string[];
  paths: string[];
  threads: number;
  hits: string | null;
  refused: string | null;
  out: string | null;
  version: number | null;
  zone: string;
  isQuiet: boolean;
}

const many = new Set(['indicators', 'allow', 'own']);
const single = new Set(['threads', 'hits', 'refused', 'out', 'list-version', 'zone']);

/** The arguments, or the sentence that says what is wrong with them. */
export function sweepArguments(args: readonly string[]): SweepArguments | string {
  const lists: Record<string, string[]> = { indicators: [], allow: [], own: [] };
  const values: Record<string, string> = {};
  const paths: string[] = [];
  let isQuiet = false;
  let open: string | null = null;
  for (let at = 0; at < args.length; at++) {
    const [word = '', given] = (args[at] ?? '').split(/=(.*)/s, 2);
    const name = word.startsWith('--') ? word.slice(2) : null;
    if (word === '--') {
      paths.push(...args.slice(at + 1));
      break;
    }
    if (name === 'quiet') isQuiet = true;
    else if (name !== null && many.has(name)) {
      const value = given ?? args[++at];
      if (value === undefined) return missing(name);
      lists[name]?.push(value);
      open = given === undefined ? name : null;
      continue;
    } else if (name !== null && single.has(name)) {
      const value = given ?? args[++at];
      if (value === undefined) return missing(name);
      values[name] = value;
    } else if (name !== null) return `Không có tùy chọn --${name}. / There is no option --${name}.`;
    else if (open !== null && hasPathLater(args, at)) {
      lists[open]?.push(args[at] ?? '');
      continue;
    } else paths.push(args[at] ?? '');
    open = null;
  }
  return checked(lists, values, paths, isQuiet);
}

const missing = (name: string): string => `--${name}: thiếu giá trị. / --${name}: a value is missing.`;

/** Whether an option and then a path follow: only then can a word after `--indicators A` be a second list. */
function hasPathLater(args: readonly string[], at: number): boolean {
  let next = at + 1;
  while (next < args.length && !args[next]?.startsWith('--')) next++;
  for (; next < args.length; next++) {
    const word = args[next] ?? '';
    if (word === '--quiet') continue;
    if (word === '--') return next + 1 < args.length;
    if (!word.startsWith('--')) return true;
    if (!word.includes('=')) next++;
  }
  return false;
}

function checked(
  lists: Record<string, string[]>,
  values: Record<string, string>,
  paths: string[],
  isQuiet: boolean,
): SweepArguments | string {
  const { indicators = [], allow = [], own = [] } = lists;
  const threads = values.threads === undefined ? availableParallelism() : Number(values.threads);
  const version = values['list-version'] === undefined ? null : Number(values['list-version']);
  const zone = values.zone ?? 'Asia/Ho_Chi_Minh';
  if (indicators.length === 0)
    return 'Chưa nêu danh sách: --indicators TỆP. / No list is named: --indicators FILE.';
  if (paths.length === 0) return 'Chưa nêu nhật ký nào. / No log is named.';
  if (!Number.isInteger(threads) || threads < 1 || threads > 256) return '--threads: 1…256';
  if (version !== null && (!Number.isInteger(version) || version < 1)) return '--list-version: 1, 2, 3…';
  if (!isZone(zone)) return `--zone: không có múi giờ "${zone}". / there is no zone "${zone}".`;
  return {
    ...{ indicators, allow, own, paths, threads, version, zone, isQuiet },
    ...{ hits: values.hits ?? null, refused: values.refused ?? null, out: values.out ?? null },
  };
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}
