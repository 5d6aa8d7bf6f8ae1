// Finds who leads a duty and who supports it.
import { fold } from '../lines/fold.ts';
import { leadingGroup, tidy } from './groups.ts';

export type Roles = { leadUnit: string | null; supportingUnits: string[] };

/** "Sở X chủ trì, phối hợp với Sở Y, Công an Z …", "Phòng X phối hợp với Phòng Y …"; under a heading that names the unit, "Chủ trì, phối hợp với …". */
export function rolesOf(text: string, above: string | null = null): Roles {
  const folded = fold(text);
  const charged = text.replace(/^Giao\s+/u, '');
  const group = leadingGroup(charged);
  const joined = group && joinedBy(charged === text ? joinsFirst : joinsOfCharged, group.rest);
  if (!joined && !leads.test(folded)) return { leadUnit: null, supportingUnits: [] };
  const supporters = joined ?? joinedBy(joins, text) ?? joining(text);
  const named = group && (joined || leadsFirst.test(fold(group.rest))) ? group.name : null;
  const leadUnit = named ?? (/^(?:la (?:don vi|co quan) )?chu tri/.test(folded) ? above : null);
  return { leadUnit, supportingUnits: supporters ? partsOf(supporters) : [] };
}

/** "Chủ trì", or "là đơn vị đầu mối, phối hợp với …". */
const charge =
  '(?:chu tri|(?:la|lam) (?:(?:don vi|co quan|bo phan) )?(?:dau moi|thuong truc),? (?:va )?phoi hop)';
const leads = new RegExp(charge);
const leadsFirst = new RegExp(`^.{0,40}${charge}`);
const joins =
  /(?:phoi hop (?:chat che )?(?:voi|cung)|chu tri,? (?:va )?phoi hop|chu tri,? (?:cung|voi)(?: voi)?)(?: (?:voi|cung))?\s+/;
const joinsFirst = /^phoi hop (?:chat che )?(?:voi|cung) /;
/** "Giao Phòng X phối hợp Phòng Y": who is charged leads, also without the "with". */
const joinsOfCharged = /^phoi hop (?:chat che )?(?:(?:voi|cung) )?/;

/** Who is named behind the words that join: "phối hợp với Sở Y". */
function joinedBy(words: RegExp, text: string): string | null {
  const found = words.exec(fold(text));
  return (found && leadingGroup(text.slice(found.index + found[0].length))?.name) ?? null;
}

/** "Phòng X chủ trì, Phòng Y phối hợp": the second supports. */
function joining(text: string): string | null {
  const found = /chu tri[,;] /.exec(fold(text));
  const second = found && leadingGroup(text.slice(found.index + found[0].length));
  return second && /^phoi hop/.test(fold(second.rest)) ? second.name : null;
}

/** Commas part units, except inside the fixed list "sở, ban, ngành". */
export const partsOf = (names: string): string[] =>
  names
    .split(
      /;\s*|,\s*(?:và\s+)?(?=\p{Lu}|các (?:cơ quan|đơn vị)(?!,))|\s+và\s+(?=(?:Sở|Bộ|Công an|UBND|Ủy ban|các)\s)/u,
    )
    .map(tidy)
    .filter(Boolean);
