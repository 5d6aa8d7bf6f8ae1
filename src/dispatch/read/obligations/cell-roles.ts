// Who leads and who supports, where one cell of a table says both, or lists several bodies.
import { partsOf } from './roles.ts';

export type CellRoles = { lead: string; support: string[] };

const leading = /\s*\((?:chủ trì|đầu mối|chính|chu tri|dau moi|chinh)\)/iu;
const supporting = /\s*\((?:phối hợp|hỗ trợ|phoi hop|ho tro)\)/iu;

const office = '(?:(?:đơn vị|cơ quan|don vi|co quan)\\s+)?';
const leadsLabel = new RegExp(`^[-–+•]?\\s*${office}(?:chủ trì|chu tri)\\s*:\\s*`, 'iu');
const supportsLabel = new RegExp(
  `(?:^|[\\s;.,])[-–+•]?\\s?${office}(?:phối hợp|phoi hop)(?:\\s+(?:với|voi))?\\s*:\\s*`,
  'iu',
);

/** "Phòng A chủ trì; Phòng B phối hợp": who leads stands before the word, who supports between it and the other. */
const leadsBehind = /^(.{2,120}?)\s+(?:chủ trì|chu tri)(?:$|[;,.]\s*)/u;
const supportsBehind = /\s+(?:phối hợp|phoi hop)(?:\s+(?:thực hiện|thuc hien))?[\s;,.]*$/u;

const bullet = /^[-–+•]\s*(?=\p{Lu}|các\s)/u;
const nextBullet = /[\s;,.]+[-–+•]\s+(?=\p{Lu}|các\s)/u;

/** The bodies that a cell lists: with a bullet each, or between commas. */
export const bodiesIn = (cell: string): string[] =>
  bullet.test(cell)
    ? cell.replace(bullet, '').split(nextBullet).flatMap(partsOf)
    : partsOf(cell).filter((name) => name !== '-');

/** A cell that lists who leads; one body stays as it is printed. */
const leadersIn = (cell: string): string => (bullet.test(cell) ? bodiesIn(cell).join('; ') : cell);

/**
 * "Chủ trì: Phòng A. Phối hợp: Phòng B", "Phòng A chủ trì; Phòng B phối hợp", "Phòng A (chủ trì); Phòng B (phối hợp)"; else
 * all of the cell leads.
 */
export function rolesInCell(cell: string): CellRoles {
  const labelled = leadsLabel.exec(cell);
  if (labelled) {
    const [lead = '', ...support] = cell.slice(labelled[0].length).split(supportsLabel);
    return { lead: leadersIn(lead.replace(/[\s;.,]+$/, '')), support: support.flatMap(bodiesIn) };
  }
  const behind = leadsBehind.exec(cell);
  const rest = behind ? cell.slice(behind[0].length) : '';
  if (behind && (rest === '' || supportsBehind.test(rest)))
    return { lead: behind[1]!, support: bodiesIn(rest.replace(supportsBehind, '')) };
  if (!leading.test(cell) && !supporting.test(cell)) return { lead: leadersIn(cell), support: [] };
  const names = bodiesIn(cell);
  const isSupport = (name: string): boolean => supporting.test(name);
  return {
    lead: names
      .filter((name) => !isSupport(name))
      .join('; ')
      .replace(leading, ''),
    support: names.filter(isSupport).map((name) => name.replace(supporting, '')),
  };
}
