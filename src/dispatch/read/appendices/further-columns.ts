// Where a list was printed without marks between its columns: what of a row is no name, told by the heads of the columns beside.
import { fold } from '../lines/fold.ts';

/** A head, and how what stands under it begins, on folded text. */
const kinds: [head: RegExp, begins: RegExp][] = [
  [
    /dia chi|tru so/,
    / (?:so )?\d{1,4}[a-z]?,? (?:pho|duong|ngo|hem|quoc lo|dai lo|xom)(?![a-z])| (?:to|ap|thon|khu pho|xom) \d{1,3}(?=,)| (?:ap|thon|khu pho|xom|to dan pho) [^,|]{2,20}, (?:xa|phuong|thi tran) |(?<!cac|ban|ly) (?:khu cong nghiep|kcn|thi tran|phuong|xa) [^,|]{2,30},/,
  ],
  [/dien thoai|lien he|sdt/, / 0\d{1,3}[. ]?\d{3}/],
  [
    /ghi c[a-z]{1,2}(?![a-z])|vai tro|nhiem vu/,
    / (?:moi )?(?:chu tri|phoi hop|de (?:biet|bao cao|thuc hien|theo doi))$/,
  ],
  [
    /nguoi nhan|dau moi|ho (?:va )?ten|phu trach/,
    / (?:ong|ba|dong chi|d\/c) (?:\S+, |[a-z]{1,7}(?: [a-z]{1,7}){1,4}(?= 0\d|$))| (?:van thu|truong phong)(?= |$)/,
  ],
];

/** How the columns begin that the header names beside that of the names. */
export const furtherColumns = (header: string): RegExp[] =>
  kinds.flatMap(([head, begins]) => (head.test(fold(header)) ? [begins] : []));

/** The name of a row without what stands in further columns. */
export function withoutFurther(name: string, columns: readonly RegExp[]): string {
  const folded = fold(name);
  const ends = columns.map((begins) => folded.search(begins)).filter((at) => at > 3);
  return ends.length === 0 ? name : name.slice(0, Math.min(...ends)).trim();
}
