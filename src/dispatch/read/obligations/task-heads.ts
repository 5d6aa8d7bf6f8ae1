// The heads of a task table, in one row or in two: which column holds the duty, who leads, who supports, and the day.
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';

/** Who does it, where a column of days or of support beside it says that the table gives out tasks. */
const bareLead = /^(?:nguoi |don vi |co quan )?(?:thuc hien|don vi|co quan|bo phan|nguoi lam|ai lam)$/;

export type Columns = { task: number; lead: number; support: number; due: number };

const heading = {
  task: /noi dung|nhiem vu|cong viec|hang muc|dau viec|viec (?:can|phai|cu the|giao)|^viec$|phan viec|hoat dong/,
  lead: /chu tri|dau moi|(?:don vi|co quan|bo phan|nguoi|phong|chu the) (?:thuc hien|lam|phu trach)|trach nhiem|(?:duoc|nhan) giao|phu trach|phan cong|^giao cho$/,
  support: /phoi hop/,
  due: /thoi (?:han|gian|diem)|tien do|hoan thanh|(?<![a-z])han(?= (?:xong|nop|cuoi|chot|bao|gui|hoan|tra|thuc)|$)|^xong|^ngay xong/,
};

/** Beside "Tồn tại, hạn chế": what is to be done about each. */
const measures = /^(?:bien phap|giai phap|huong|yeu cau)(?: (?:khac phuc|xu ly|thuc hien))?$/;

/** Of several columns that say who does it, the one that names the body; that of the leader who oversees it comes last. */
const leadsFirst = [
  /chu tri|dau moi/,
  /(?:don vi|co quan|bo phan|phong|chu the) (?:duoc (?:phan cong|giao) )?(?:thuc hien|lam|phu trach)/,
];

export function columnsUnder(heads: readonly string[]): Columns | null {
  const cells = heads.map(fold);
  const at = (pattern: RegExp) => cells.findIndex((cell) => pattern.test(cell));
  const [support, due] = [at(heading.support), at(heading.due)];
  const named = at(heading.task);
  const task = named >= 0 ? named : at(measures);
  const told = leadsFirst.map(at).find((column) => column >= 0) ?? at(heading.lead);
  const lead = told < 0 && (support >= 0 || due >= 0) ? at(bareLead) : told;
  const columns = { task, lead, support, due };
  return columns.task >= 0 && (columns.lead >= 0 || columns.due >= 0) ? columns : null;
}

/** Whether the rows are a table of tasks: a column of duties, and one of units or of deadlines. */
export const isTaskTable = (rows: readonly Line[]): boolean =>
  rows.slice(0, 2).some((row) => columnsUnder(row.cells ?? []) !== null);

const longestHead = 40;
const isPart = (head: string): boolean =>
  head.length < longestHead &&
  !/\d/.test(head) &&
  [heading.lead, heading.support, heading.due, bareLead].some((pattern) => pattern.test(fold(head)));

/** A second row of heads parts what the first says of several columns, "Chủ trì" and "Phối hợp" under "Phân công". */
function isSecondRow(heads: readonly string[], row: readonly string[] | null | undefined): boolean {
  if (!row || row.length !== heads.length) return false;
  const own = row.filter((cell, at) => cell !== '' && cell !== heads[at]);
  return own.length > 0 && own.every(isPart) && (row[0] === '' || row[0] === heads[0]);
}

/** The columns of a table and the rows below its heads, where these are not printed again; null where it gives out no tasks. */
export function headsOf(rows: readonly Line[]): { columns: Columns; below: Line[] } | null {
  const at = rows.findIndex(({ cells }) => columnsUnder(cells ?? []) !== null);
  const first = rows[at]?.cells ?? [];
  const second = isSecondRow(first, rows[at + 1]?.cells) ? rows[at + 1]!.cells! : null;
  const columns = columnsUnder(second ? first.map((head, column) => second[column] || head) : first);
  if (at < 0 || !columns) return null;
  const again = second?.join('|');
  const below = rows.slice(at + 1).filter(({ cells }) => cells?.join('|') !== again);
  return { columns, below };
}
