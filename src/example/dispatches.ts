// The two dispatches of the example: texts of ours whose days are laid around the day on which they are loaded.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { agencies } from './province/agencies.ts';
import { committeeOf, communes } from './province/communes.ts';
import { type SectorKey, sectors } from './province/sectors.ts';

export const dispatchFiles = { watch: 'truc-le-hoi.txt', campaign: 'lam-sach-ma-doc.txt' } as const;
export type DispatchKey = keyof typeof dispatchFiles;

const DAY = 86_400_000;

/** The text of one dispatch as a file of that day: `{{ngày +3}}` is three days later, in Viet Nam's civil time. */
export async function dispatchText(key: DispatchKey, now: Date): Promise<string> {
  const text = await readFile(join(import.meta.dirname, 'dispatches', dispatchFiles[key]), 'utf8');
  return fillDispatch(text, now);
}

export function fillDispatch(text: string, now: Date): string {
  return text
    .replace(/\{\{ngày( dài)? ([+-]\d+)\}\}/g, (_, isLong, days) =>
      dayWords(now, Number(days), Boolean(isLong)),
    )
    .replace('{{danh sách đơn vị}}', recipientList());
}

/** The civil day so many days from now: `yyyy-mm-dd`. */
export function dayAt(now: Date, days: number): string {
  return new Date(now.getTime() + 7 * 3_600_000 + days * DAY).toISOString().slice(0, 10);
}

/** The instant of a civil time on that day. */
export const instantAt = (now: Date, days: number, time = '00:00'): Date =>
  new Date(`${dayAt(now, days)}T${time}:00+07:00`);

function dayWords(now: Date, days: number, isLong: boolean): string {
  const [year, month, day] = dayAt(now, days).split('-').map(Number) as [number, number, number];
  const two = (n: number) => String(n).padStart(2, '0');
  return isLong
    ? `ngày ${two(day)} tháng ${month < 3 ? two(month) : month} năm ${year}`
    : `ngày ${day}/${month}/${year}`;
}

/** Every unit that stands by itself, under the heading of its sector: what is under another is told through that one. */
function recipientList(): string {
  const listed = (sector: SectorKey): string[] =>
    sector === 'commune'
      ? communes.map(committeeOf)
      : agencies.filter((agency) => agency.sector === sector && !agency.under).map((agency) => agency.name);
  return (Object.keys(sectors) as SectorKey[])
    .filter((sector) => listed(sector).length > 0)
    .map((sector) => [sectors[sector], ...listed(sector).map((name, at) => `${at + 1}.\t${name}`)].join('\n'))
    .join('\n');
}
