// Lists of bodies inside a sentence: "Đơn vị nhận: Sở A; Sở B; xã C", "Các xã: Ngọc Vân, Lam Hạ".
import { fold } from '../lines/fold.ts';
import { isBodyName, opensSector, opensUnit } from './body-names.ts';

export type RunIn = { lead: string | null; names: string[] };

const leadIn = /^([^:;]{2,120}?)\s*:\s*(?=\S)/u;
const oneClass =
  /^(?:(ubnd|uy ban nhan dan)\s+)?(?:cac\s+)?(so|xa|phuong|thi tran|thi xa|thanh pho|quan|huyen|dac khu|truong (?:thcs|thpt|tieu hoc|mam non))(?:\s+(?:tren dia ban.*|thuoc.*|trong.*|cua.*|gom|con lai|sau|sau day))?$/;

const trimmed = (part: string): string =>
  part
    .replace(/^(?:và|va)\s+/u, '')
    .replace(/[\s;,.]+$/, '')
    .trim();

/** "xã Phú Lạc" behind other names: the kind of place in small letters, then the name. */
const isSmallName = (text: string): boolean =>
  /^(?:xã|phường|thị trấn|đặc khu|thôn|xa|phuong|thi tran|dac khu|thon)\s\p{Lu}/u.test(text);

const isName = (text: string): boolean => isBodyName(text) || isSmallName(text);

/** Parts cut at commas, where what follows begins a name of its own: "Sở Văn hóa, Thể thao" is one. */
function cutAtCommas(text: string): string[] {
  const parts: string[] = [];
  for (const part of text.split(/,\s+/)) {
    if (parts.length > 0 && !isName(part.replace(/^(?:và|va)\s+/u, '')))
      parts[parts.length - 1] += `, ${part}`;
    else parts.push(part);
  }
  const last = parts.at(-1) ?? '';
  const and = [...last.matchAll(/\s(?:và|va)\s+(?=\p{Lu})/gu)].find(
    ({ index, 0: word }) =>
      isBodyName(last.slice(index + word.length)) &&
      !/^(?:UBND|HĐND|Ủy ban|Hội đồng)/u.test(last.slice(index + word.length)),
  );
  if (parts.length > 1 && and) {
    parts[parts.length - 1] = last.slice(0, and.index);
    parts.push(last.slice(and.index + and[0].length));
  }
  return parts.map(trimmed).filter(Boolean);
}

const semicolons = (text: string): string[] => text.split(/;\s*/).map(trimmed).filter(Boolean);

/** Names after the name of their class, the kind put before each where the class is one: "Các xã: Lam Hạ" is xã Lam Hạ. */
function ofClass(lead: string, text: string): string[] {
  const parts = text
    .split(/[;,]\s+|\s(?:và|va)\s(?=\p{Lu})/u)
    .map(trimmed)
    .filter(Boolean);
  const areNames = parts.every((part) => /^\p{Lu}/u.test(part) && part.split(/\s+/).length <= 6);
  if (parts.length < 2 || !areNames || parts.some((part) => opensUnit(part) && !oneClass.test(fold(lead))))
    return [];
  const kind = oneClass.exec(fold(lead));
  if (!kind) return parts;
  const printed = lead.replace(/^(?:Các|Cac|CÁC|CAC)\s+/u, '').slice(0, kindLength(kind));
  return parts.map((part) => (opensUnit(part) ? part : `${capital(printed.trim())} ${part}`));
}

const kindLength = (kind: RegExpExecArray): number =>
  (kind[1] ? kind[1].length + 1 : 0) + (kind[2]?.length ?? 0);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The names that run in, with what stands before them; null where the text is one name or no list of names. */
export function runInOf(text: string): RunIn | null {
  const found = leadIn.exec(text);
  const lead = found && !isBodyName(found[1]!) ? found[1]! : null;
  if (found && lead === null) return null;
  const list = found ? text.slice(found[0].length) : text;
  const least = lead === null ? 3 : 2;
  const parts = semicolons(list);
  const mixed = parts.flatMap(cutAtCommas);
  // A semicolon may part two classes, and commas their names.
  const isMixed = lead !== null && parts.length > 1 && mixed.length > parts.length + 2;
  for (const names of isMixed ? [mixed] : [parts, cutAtCommas(list)])
    if (names.length >= least && isBodyName(names[0]!) && names.every(isName)) return { lead, names };
  if (mixed.length >= 3 && mixed.every(isBodyName)) return { lead, names: mixed };
  if (lead === null || !(opensSector(lead) || oneClass.test(fold(lead)))) return null;
  const own = /^[^:;]{2,120}:\s*\d+\s/.test(text) ? [] : ofClass(fullClass(lead, fold(lead)), list);
  return own.length > 0 ? { lead, names: own } : null;
}

/** "UBND các xã" as "UBND xã", so that the kind can stand before each name. */
const fullClass = (lead: string, folded: string): string => {
  const at = folded.search(/(?<=(?:ubnd|uy ban nhan dan) )cac /);
  return at < 0 ? lead : lead.slice(0, at) + lead.slice(at + 4);
};
