// Whether lines are a list of bodies, by what stands in them and not by what stands over them.
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { isBodyName, opensSector } from './body-names.ts';
import { entriesOf } from './recipient-rows.ts';

/** Other columns than names, numbers, notes and addresses: the list gives something about its units. */
const tells = /[.…_]{4,}|☐|□/;

/**
 * @param least as many bodies at least
 * @returns true where most entries name a body, headings left out of account
 */
export function isListOfBodies(lines: readonly Line[], least: number): boolean {
  if (lines.some(({ cells }) => cells?.some((cell) => /^ho (?:va )?ten/.test(fold(cell))))) return false;
  const entries = entriesOf(lines).filter(
    ({ mark, name }) => mark !== 'section' && !opensSector(name) && !/^\p{Ll}/u.test(name),
  );
  const bodies = entries.filter(({ name }) => isBodyName(name));
  return (
    bodies.length >= least &&
    bodies.length >= entries.length * 0.6 &&
    !lines.some(({ shown }) => tells.test(shown)) &&
    !bodies.some(({ name }) => isSentence(name))
  );
}

/** "Sở Y tế sao lưu dữ liệu trước ngày…" is a duty that begins with a body. */
const isSentence = (name: string): boolean =>
  /\s(?:chủ trì|thực hiện|có trách nhiệm|trước ngày|phối hợp với|báo cáo|tổ chức|hướng dẫn|rà soát|chu tri|thuc hien|co trach nhiem|truoc ngay|phoi hop voi)(?=\s)/u.test(
    name,
  );
