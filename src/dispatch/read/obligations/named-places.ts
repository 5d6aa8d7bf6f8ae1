// "điểm a, b mục 1", "từ mục 2 đến mục 5", "các nội dung còn lại": which duties a clause means. "Nội dung trên" may be all or the last: none, but behind all points.
import { fold } from '../lines/fold.ts';

const label = '(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[ivx]{1,5}|[a-z])(?![a-z\\d])';
const list = `${label}(?:(?:,| va|, va|;) (?:(?:diem|muc|khoan|tiet|y) )?${label}){0,9}`;
const level = '(?:diem|muc|khoan|tiet|phan|dieu|y)';
const task = '(?:noi dung|nhiem vu|cong viec|viec|yeu cau|giai phap|bien phap)';
/** Labels behind "điểm", "mục", "khoản", each level with its own: "điểm a, b khoản 1 mục II". */
const place = new RegExp(`(?<![a-z])${level} ${list}(?:,? (?:cua )?${level} (?:${list}|nay)){0,3}`, 'g');
const range = new RegExp(
  `(?<![a-z])tu (?<level>${level}) (?<first>${label}) (?:den|toi) (?:het )?(?:${level} )?(?<last>${label})(?<outer>(?:,? (?:cua )?${level} (?:${label}|nay)){0,3})`,
);
const tasksAt = new RegExp(
  `^(?:[^.;]{0,80} )?${task}(?: [a-z]{2,9}){0,4}? (?:tai|o|theo|cua)?(?: cac)? ?${level} (?:\\d|[ivx]{1,5}(?![a-z])|[a-z](?![a-z]))`,
);
const onlyPlace = new RegExp(
  `^(?:(?:de nghi|yeu cau) (?:[a-z]{2,9},? ){1,8}?(?=hoan thanh |thuc hien ))?(?:rieng |doi voi |thuc hien |(?:thoi (?:han|gian|diem) )?(?:hoan thanh|thuc hien) )?(?:cac )?${level} ${list}`,
);
const then = '(?=[:,.]|$| (?:hoan|xong|truoc|cham|phai|can|trong (?:thang|quy|ngay|nam))(?![a-z]))';
/** At the head of what is said: "rà soát tài khoản còn lại" names an account. */
const remaining = new RegExp(`^(?:cac |nhung |so )?(?:${task}|diem|muc) (?:con lai|khac)${then}`);

const document = '(?:cong van|van ban|thong bao|cong dien|ke hoach|chi thi|huong dan)';
/** "Toàn bộ các nội dung nêu trên": said behind all points, all of them. */
const allAbove = new RegExp(
  `(?<![a-z])(?:cac|nhung|toan bo|tat ca)(?: cac)? ${task}(?: da| duoc)?(?: neu| yeu cau)?(?:(?: o| tai)? tren| (?:tai|trong|theo|cua) ${document} nay)${then}`,
);
export const namesAllAbove = (words: string): boolean => allAbove.test(words);

/** Whether folded words name duties of the same dispatch. */
export const namesDuties = (words: string): boolean =>
  [tasksAt, onlyPlace, remaining, allAbove].some((form) => form.test(words));

/** Whether they name them by their labels. */
export const namesLabels = (words: string): boolean => tasksAt.test(words) || onlyPlace.test(words);

/** Where the name ends in the folded words. */
export function endOfName(words: string): number {
  const last = [...words.matchAll(place)].at(-1) ?? remaining.exec(words);
  return last ? last.index + last[0].length : 0;
}

const levels = new RegExp(`${level} (?<labels>${list}|nay)`, 'g');
const labels = new RegExp(label, 'g');

/** Each list of labels that follows "điểm", "mục", …: innermost first, as a path is not. */
function levelsOf(words: string): string[][] {
  const printed = [...words.matchAll(levels)].map(({ groups }) => groups?.labels ?? '');
  return printed.map((own) => (own === 'nay' ? [] : (own.match(labels) ?? [])));
}

/** Every path and the headings above it. */
const withHeadings = (paths: readonly string[]): string[] => [
  ...new Set(paths.flatMap((path) => path.split('.').map((_, at, all) => all.slice(0, at + 1).join('.')))),
];

const parentOf = (path: string): string => path.split('.').slice(0, -1).join('.');

/** The duties that "điểm a, b mục 1" means, or all under a heading, told from where it is said; none where a label could mean two. */
function pathsAt(words: string, from: string, paths: readonly string[]): string[] {
  const [inner = [], ...above] = levelsOf(words);
  const outer = above.flatMap((labels) => (labels.length === 1 ? labels : [])).reverse();
  return inner.flatMap((own) => {
    const wanted = [...outer, ...own.split('.')];
    const found = withHeadings(paths).filter((path) => {
      const ends = path.split('.').slice(-wanted.length);
      return (
        path !== from && ends.length === wanted.length && ends.every((each, at) => fold(each) === wanted[at])
      );
    });
    const near = found.filter((path) => parentOf(path) === parentOf(from));
    const [only, another] = near.length > 0 ? near : found;
    if (only === undefined || another !== undefined) return [];
    return paths.filter((path) => path !== from && (path === only || path.startsWith(`${only}.`)));
  });
}

function pathsBetween(words: string, from: string, paths: readonly string[]): string[] {
  const { level: which = '', first = '', last = '', outer = '' } = range.exec(words)?.groups ?? {};
  const [start] = pathsAt(`${which} ${first}${outer}`, from, paths);
  const end = pathsAt(`${which} ${last}${outer}`, from, paths).at(-1);
  return start === undefined || end === undefined
    ? []
    : paths.slice(paths.indexOf(start), paths.indexOf(end) + 1);
}

/** The duties under the same heading that stand before the clause; of a table each row has its own day, or none. */
function pathsAbove(from: string, paths: readonly string[]): string[] {
  const parent = parentOf(from);
  return paths
    .slice(0, paths.indexOf(from))
    .filter((path) => !path.includes('table') && (parent === '' || path.startsWith(`${parent}.`)));
}

/** The paths that folded words name, said in the clause `from`; `named` are those that the clause names beside them. */
export function pathsNamed(
  words: string,
  from: string,
  paths: readonly string[],
  named: readonly string[],
): string[] {
  if (range.test(words)) return pathsBetween(words, from, paths);
  const placed = [...words.matchAll(place)].flatMap(([own]) => pathsAt(own, from, paths));
  if (placed.length > 0) return placed;
  if (allAbove.test(words)) return from === 'closing' ? pathsAbove(from, paths) : [];
  return remaining.test(words) ? pathsAbove(from, paths).filter((path) => !named.includes(path)) : [];
}
