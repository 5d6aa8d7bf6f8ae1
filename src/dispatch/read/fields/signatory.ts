// Reads who signed: the authority prefix (TM., KT., …), the capacity and the name.
import type { Field, Signatory } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { known, unknown } from './field.ts';

const capacity =
  /^(?:(?:tm|kt|tl|tuq|q)\s*\.|(?:pho )?(?:giam doc|chu tich|cuc truong|truong ban|chanh van phong|bo truong|thu truong|vu truong|tong giam doc|truong phong|vien truong|bi thu|hieu truong|tong cuc truong|chanh thanh tra|truong doan)|uy vien|quyen )/;
const personName =
  /^(?:(?:(?:pgs|gs|ts|ths|bs|ks)\.?\s*)*|(?:thieu|trung|thuong|dai) (?:tuong|ta)\s+)(?:\p{L}+\s){1,5}\p{L}+$/u;

const isUpper = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

/** Whether the line belongs to the signature block and not to the list beside it. */
export const isSignatureLine = (line: Line): boolean => isCapacity(line) || isName(line);

const isCapacity = (line: Line): boolean => isUpper(line.shown) && capacity.test(fold(line.shown));

function isName(line: Line): boolean {
  if (!personName.test(fold(line.shown)) || /^[-–+•*~]/.test(line.shown) || line.shown.length > 45)
    return false;
  const words = line.shown.replace(/^.*\. ?/, '').split(' ');
  return words.length <= 7 && words.every((word) => /^\p{Lu}/u.test(word)) && !isUpper(line.shown);
}

/** A name is taken only where it stands alone under the capacity; an illegible one stays null. */
export function readSignatory(tail: readonly Line[]): Signatory {
  const titles = tail.filter(isCapacity);
  const lastTitle = titles.at(-1);
  const after = lastTitle ? tail.slice(tail.indexOf(lastTitle) + 1) : tail;
  const name = after.findLast(isName) ?? belowCopies(tail, lastTitle);
  const own = [...titles, ...(name ? [name] : [])];
  if (own.length === 0)
    return { ...provenance(unknown('absent')), capacity: null, authority: null, name: null };
  const printed = titles.map((line) => line.shown).join(', ');
  const field = name ? known(name.shown, own) : unknown('partial', own);
  return {
    ...provenance(field),
    capacity: printed || null,
    authority: authorityOf(printed),
    name: name?.shown ?? null,
  };
}

/** The name where it was printed under the list of copies, below the capacity beside that list. */
function belowCopies(tail: readonly Line[], title: Line | undefined): Line | null {
  const archive = tail.findLast((line) => /^[-–+•*~]?\s*luu\s*:/.test(fold(line.shown)));
  const after = Math.max(archive?.number ?? 0, title?.number ?? 0);
  return title && archive ? (tail.findLast((line) => line.number > after && isName(line)) ?? null) : null;
}

function authorityOf(printed: string): Signatory['authority'] {
  const prefix = /^(TUQ|TM|KT|TL|Q)\s*\./.exec(printed)?.[1] ?? (/^QUYỀN /.test(printed) ? 'Q' : undefined);
  return (prefix as Signatory['authority']) ?? null;
}

const provenance = ({ raw, page, lines, box, confidence, reason }: Field<string>) => ({
  raw,
  page,
  lines,
  box,
  confidence,
  reason,
});
