// "Các nội dung tại điểm a, b mục 1 hoàn thành trước ngày …": a clause that asks nothing new, and sets a day for those it names.
import type { Deadline, Demand, ObligationReading } from '../../contract.ts';
import { type IssuedWhen, readDeadline } from '../fields/deadline.ts';
import { fold } from '../lines/fold.ts';

const label = '(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[ivx]{1,5}|[a-z])(?![a-z\\d])';
const list = `${label}(?:(?:,| va|, va|;) (?:(?:diem|muc|khoan|tiet|y) )?${label}){0,9}`;
const level = '(?:diem|muc|khoan|tiet|phan|dieu|y)';
/** Labels behind "điểm", "mục", "khoản", each level with its own: "điểm a, b khoản 1 mục II". */
const place = new RegExp(`(?<![a-z])${level} ${list}(?:,? (?:cua )?${level} (?:${list}|nay)){0,3}`, 'g');
const named = new RegExp(
  `^(?:[^.;]{0,80} )?(?:noi dung|nhiem vu|cong viec|viec|yeu cau|giai phap|bien phap)(?: [a-z]{2,9}){0,4}? (?:tai|o|theo|cua)?(?: cac)? ?${level} (?:\\d|[ivx]{1,5}(?![a-z])|[a-z](?![a-z]))`,
);
const onlyPlace = new RegExp(`^(?:rieng |doi voi |thuc hien )?(?:cac )?${level} ${list}`);
const completes = /(?<![a-z])(?:hoan (?:thanh|tat)|xong|thuc hien|trien khai)(?![a-z])/;
/** What is sent in, or told, by the day is another thing than what is named. */
const sends = /(?<![a-z])(?:gui|nop|bao cao|thong bao|phan hoi)(?![a-z])/;
const ofAnother =
  /(?:cong van|cong dien|chi thi|ke hoach|quyet dinh|nghi quyet|thong tu|luat|nghi dinh|thong bao|van ban|huong dan) so(?![a-z])/;

/** Each list of labels that follows "điểm", "mục", …: innermost first, as a path is not. */
function levelsOf(words: string): string[][] {
  const labels = [...words.matchAll(new RegExp(`${level} (?<labels>${list}|nay)`, 'g'))].map(
    ({ groups }) => groups?.labels ?? '',
  );
  return labels.map((printed) => (printed === 'nay' ? [] : (printed.match(new RegExp(label, 'g')) ?? [])));
}

/** Every path and the headings above it. */
const withHeadings = (paths: readonly string[]): string[] => [
  ...new Set(paths.flatMap((path) => path.split('.').map((_, at, all) => all.slice(0, at + 1).join('.')))),
];

/** The duties that "điểm a, b mục 1" means, or all under a heading, told from where it is said; none where a label could mean two. */
function pathsNamed(words: string, from: string, paths: readonly string[]): string[] {
  const [inner = [], ...above] = levelsOf(words);
  const outer = above.flatMap((labels) => (labels.length === 1 ? labels : [])).reverse();
  const beside = from.split('.').slice(0, -1).join('.');
  return inner.flatMap((own) => {
    const wanted = [...outer, ...own.split('.')];
    const found = withHeadings(paths).filter((path) => {
      const ends = path.split('.').slice(-wanted.length);
      return (
        path !== from && ends.length === wanted.length && ends.every((each, at) => fold(each) === wanted[at])
      );
    });
    const near = found.filter((path) => path.split('.').slice(0, -1).join('.') === beside);
    const [only, another] = near.length > 0 ? near : found;
    if (only === undefined || another !== undefined) return [];
    return paths.filter((path) => path !== from && (path === only || path.startsWith(`${only}.`)));
  });
}

/** Whether the clause only names others, and what it says of them: parts of it with a place each. */
function partsNaming(text: string): string[] {
  const parts = text.split(/;\s+/);
  const isNaming = (part: string): boolean => {
    const folded = fold(part);
    return (
      (named.test(folded) || onlyPlace.test(folded)) &&
      completes.test(folded) &&
      !sends.test(folded) &&
      !ofAnother.test(folded)
    );
  };
  const isOfSome = (part: string): boolean => /^(?:rieng|doi voi|trong do|tru)(?![a-z])/.test(fold(part));
  return parts.every((part) => isNaming(part) || isOfSome(part)) ? parts.filter(isNaming) : [];
}

type Naming = { path: string; deadline: Deadline; named: string[] };

const namingsOf = (duties: readonly ObligationReading[], issued: IssuedWhen): Naming[] => {
  const paths = duties.map(({ path }) => path);
  return duties.flatMap(({ path, text }) =>
    partsNaming(text).map((part) => ({
      path,
      deadline: readDeadline(part, issued),
      named: [...fold(part).matchAll(place)].flatMap(([words]) => pathsNamed(words, path, paths)),
    })),
  );
};

/**
 * Gives the duties that such a clause names its deadline, where they have none of their own, and the clause their
 * demands, where it has none: proof of the one is proof of the other. A label that could mean two clauses means none.
 */
export function withNamedDays(duties: readonly ObligationReading[], issued: IssuedWhen): ObligationReading[] {
  const namings = namingsOf(duties, issued);
  if (namings.length === 0) return [...duties];
  return duties.map((duty) => {
    const day = namings.find(({ named, deadline }) => deadline.kind !== 'none' && named.includes(duty.path));
    const named = namings.flatMap((naming) => (naming.path === duty.path ? naming.named : []));
    const asked = duties.filter(({ path }) => named.includes(path)).flatMap(({ demands }) => demands);
    // A statement is what is asked for where nothing else is.
    const asksNothingOwn = duty.demands.every(({ control }) => control === 'statement');
    return {
      ...duty,
      deadline: duty.deadline.kind === 'none' && day ? day.deadline : duty.deadline,
      demands: asksNothingOwn && asked.length > 0 ? once(asked) : duty.demands,
    };
  });
}

const once = (demands: readonly Demand[]): Demand[] =>
  demands.filter(({ control }, at) => demands.findIndex((each) => each.control === control) === at);
