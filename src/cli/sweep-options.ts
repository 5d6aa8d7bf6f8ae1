// Reads the arguments of `haidang sweep`, where `--indicators` and `--allow` may be followed by several paths.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { pinnedFingerprint } from '../../controls/indicator-sweep/collect/bundle/fingerprint.ts';

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
  /** Of times that name none; null: guessed by the file's own time. */
  year: number | null;
  isQuiet: boolean;
  /** A bundle of the server in place of lists. */
  bundle: string | null;
  /** Fingerprint of the key that must have signed it; null shows it instead. */
  pinned: string | null;
  watch: WatchArguments | null;
  /** A compiled list to load, and where to keep the one that is compiled. */
  table: string | null;
  saveTable: string | null;
}

export interface WatchArguments {
  server: string;
  tokenFile: string;
  state: string;
  everyMs: number;
}

const many = new Set(['indicators', 'allow', 'own']);
const single = new Set(
  'threads hits refused out list-version zone year bundle server-key server token-file state every table save-table'.split(
    ' ',
  ),
);
const plain = new Set(['quiet', 'watch']);

/** The arguments, or the sentence that says what is wrong with them. */
export function sweepArguments(args: readonly string[]): SweepArguments | string {
  const lists: Record<string, string[]> = { indicators: [], allow: [], own: [] };
  const values: Record<string, string> = {};
  const paths: string[] = [];
  const said = new Set<string>();
  let open: string | null = null;
  for (let at = 0; at < args.length; at++) {
    const [word = '', given] = (args[at] ?? '').split(/=(.*)/s, 2);
    const name = word.startsWith('--') ? word.slice(2) : null;
    if (word === '--') {
      paths.push(...args.slice(at + 1));
      break;
    }
    if (name !== null && plain.has(name)) said.add(name);
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
  return checked(lists, values, paths, said);
}

const missing = (name: string): string => `--${name}: thiếu giá trị. / --${name}: a value is missing.`;

/** Whether an option and then a path follow: only then can a word after `--indicators A` be a second list. */
function hasPathLater(args: readonly string[], at: number): boolean {
  let next = at + 1;
  while (next < args.length && !args[next]?.startsWith('--')) next++;
  for (; next < args.length; next++) {
    const word = args[next] ?? '';
    if (plain.has(word.slice(2))) continue;
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
  said: ReadonlySet<string>,
): SweepArguments | string {
  const { indicators = [], allow = [], own = [] } = lists;
  const threads = values.threads === undefined ? availableParallelism() : Number(values.threads);
  const version = values['list-version'] === undefined ? null : Number(values['list-version']);
  const year = values.year === undefined ? null : Number(values.year);
  const zone = values.zone ?? USUAL_ZONE;
  const sources = [indicators.length > 0, values.bundle !== undefined, said.has('watch')].filter(Boolean);
  const isKept = values.table !== undefined;
  if (sources.length === 0 && !isKept)
    return 'Chưa nêu danh sách: --indicators TỆP hoặc --table TỆP. / No list is named: --indicators FILE or --table FILE.';
  if (sources.length > 1)
    return 'Chỉ một trong --indicators, --bundle, --watch. / Only one of --indicators, --bundle, --watch.';
  if (
    (isKept || values['save-table'] !== undefined) &&
    (said.has('watch') || (isKept && values['save-table'] !== undefined))
  )
    return '--table, --save-table: chỉ một trong hai, không cùng --watch. / only one of the two, and not with --watch.';
  if (paths.length === 0) return 'Chưa nêu nhật ký nào. / No log is named.';
  if (!Number.isInteger(threads) || threads < 1 || threads > 256) return '--threads: 1…256';
  if (version !== null && (!Number.isInteger(version) || version < 1)) return '--list-version: 1, 2, 3…';
  if (!isZone(zone)) return `--zone: không có múi giờ "${zone}". / there is no zone "${zone}".`;
  if (year !== null && !(Number.isInteger(year) && year >= 1990 && year <= 2100)) return '--year: 1990…2100';
  const pinned = values['server-key'] === undefined ? null : pinnedOf(values['server-key']);
  if (pinned === undefined)
    return '--server-key: dấu vân tay SHA-256 (64 số hex) hoặc tệp khóa. / a SHA-256 fingerprint (64 hex digits) or a file with the key.';
  const watch = said.has('watch') ? watchOf(values) : null;
  if (typeof watch === 'string') return watch;
  return {
    ...{
      indicators,
      allow,
      own,
      paths,
      threads,
      version,
      zone,
      year,
      pinned,
      watch,
      isQuiet: said.has('quiet'),
    },
    ...{ hits: values.hits ?? null, refused: values.refused ?? null, out: values.out ?? null },
    bundle: values.bundle ?? null,
    table: values.table ?? null,
    saveTable: values['save-table'] ?? null,
  };
}

/** Undefined: neither a fingerprint nor a file with a key. */
function pinnedOf(text: string): string | undefined {
  const told = pinnedFingerprint(text);
  if (told) return told;
  try {
    return pinnedFingerprint(readFileSync(text, 'utf8')) ?? undefined;
  } catch {
    return undefined;
  }
}

const MINUTE_MS = 60_000;

function watchOf(values: Record<string, string>): WatchArguments | string {
  const { server, state, every = '15' } = values;
  const tokenFile = values['token-file'];
  if (!server || !tokenFile || !state) return '--watch: --server URL --token-file FILE --state DIR';
  if (!/^https?:$/.test(URL.parse(server)?.protocol ?? ''))
    return `--server: "${server}" không phải địa chỉ http(s). / is no address of http(s).`;
  const minutes = Number(every);
  if (!(minutes > 0 && minutes <= 1440)) return '--every: 0 < N ≤ 1440 phút / minutes';
  return { server, tokenFile, state, everyMs: minutes * MINUTE_MS };
}

const USUAL_ZONE = 'Asia/Ho_Chi_Minh';

/** The usual one is not asked for: the first answer of all loads the tables of all zones. */
function isZone(zone: string): boolean {
  if (zone === USUAL_ZONE) return true;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}
