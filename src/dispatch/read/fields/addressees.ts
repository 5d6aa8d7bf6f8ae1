// Reads the lists of a dispatch: whom it is for (Kính gửi) and who gets a copy (Nơi nhận).
import type { Anchor } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import { anchorOf, type Line, shownOf } from '../lines/line.ts';

export type Listed = { name: string; anchor: Anchor };

// Text converted from a printed list may carry its mark twice: "- - Như trên".
const bullet = /^(?:(?:[-–—+•*~]\s*){1,2}|\d{1,2}\s?[.)/]\s+(?=\p{L}))/u;
const label = /^noi (?:nhan|gui)\s*:?\s*/;
const trimmed = (text: string): string =>
  text
    .replace(bullet, '')
    .replace(/[;,]?\s*\}.*$/, '')
    .replace(/^[\s:]+|[\s;.,/]+$/g, '')
    .trim();

/** Whether an entry with a colon is only the heading of those under it: a scanner takes ";" for ":" in a list of one bullet. */
const isHeading = ([first]: readonly Line[], [next]: readonly Line[] = []): boolean =>
  first!.confidence === 1 || !next || !bullet.test(first!.shown) || first!.shown[0] !== next.shown[0];

/** Lines grouped into entries: one begins at a bullet, after an entry that ended with ";", or on each line of a bare list. */
function entries(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  const hasBullets = lines.some((line) => bullet.test(line.shown));
  const isBare = !hasBullets && lines.slice(0, -1).every((line) => /[^;.,:]$/.test(line.shown));
  for (const line of lines) {
    const last = groups.at(-1);
    const ended = last && /[;.,]$/.test(last.at(-1)!.shown);
    const begins = isBare ? /^\p{Lu}/u.test(line.shown) : ended && !hasBullets;
    if (!last || bullet.test(line.shown) || begins) groups.push([line]);
    else last.push(line);
  }
  return groups;
}

/** "TT Thành ủy; TT HĐND": two on one line, unless the semicolon stands in brackets. */
const bySemicolons = (text: string): string[] =>
  text.split(/;\s+(?=\p{Lu}{2}|\p{Lu}\p{L}*\s\S|L[ưu]u\s*:|c[áa]c )(?![^(]*\))/u);

function listed(lines: readonly Line[]): Listed[] {
  const all = entries(lines);
  return all.flatMap((own, at) =>
    bySemicolons(shownOf(own))
      .map(trimmed)
      .filter((name) => /\p{L}/u.test(name) && !(name.endsWith(':') && isHeading(own, all[at + 1])))
      .map((name) => ({ name: name.replace(/\s*:$/, ''), anchor: anchorOf(own) })),
  );
}

/** The pattern with and without diacritics: pages are typed without, and garbled ones are read so. */
const inBoth = (pattern: RegExp): RegExp => {
  const bare = pattern.source.normalize('NFD').replace(/\p{M}/gu, '').replace(/Đ/g, 'D').replace(/đ/g, 'd');
  return new RegExp(`${pattern.source}|${bare}`, 'u');
};

export const bodyHead = inBoth(
  /^(?:Sở|Bộ|Cục|Vụ|UBND|Ủy ban|Uỷ ban|Công an|Phòng|Xí nghiệp|Trung tâm|Công ty|Tổng [Cc]ông ty|Tập đoàn|Ban|Văn phòng|Trường|Bệnh viện|Chi cục|Chi nhánh|Viễn thông|Bưu điện|Hội|Đoàn|Thanh tra|Ngân hàng|Kho bạc|Bảo hiểm|Đài|Báo|Viện|Tỉnh ủy|Thành ủy|Quận ủy|Huyện ủy|Đảng ủy|Hải quan|Đội|Trạm|Trung đoàn|Bộ đội|Nhà máy|Khoa|Học viện|Điện lực|Quỹ|Hạt|Đồn|Thôn|Tổ |Các )/u,
);

/** "Phòng An ninh mạng, Công an tỉnh" is one office, named with the body that it belongs to. */
const officeOf = inBoth(/^(?:Phòng|Trung tâm|Văn phòng|Cục|Vụ|Ban|Khoa|Đội|Viện|Chi cục) /u);
const higher = inBoth(/^(?:Công an|Bộ|Sở|UBND|Ủy ban|Tỉnh ủy|Thành ủy|Tổng cục|Đại học|Trường|Bệnh viện) /u);

/** "Xí nghiệp 1, Xí nghiệp 2": commas part names only where each of them begins like the name of a body. */
function byCommas(text: string): string[] {
  const parts = text.split(/,\s+(?:v[àa]\s+)?(?=\p{Lu})/u);
  const isOneOffice = parts.length === 2 && officeOf.test(parts[0]!) && higher.test(parts[1]!);
  if (isOneOffice) return [text];
  // "Các Cục, Vụ, Viện thuộc Bộ" are kinds of bodies, and one addressee.
  const isKind = parts.some(
    (part) => /^(?:c[áa]c )?\S+$/iu.test(part.trim()) || /^ban, ng[àa]nh/iu.test(part),
  );
  return parts.length > 1 && !isKind && parts.every((part) => bodyHead.test(part)) ? parts : [text];
}

/** A line that begins like the name of a body goes on with the list, unless the line above asks to be gone on with. */
const beginsName = (above: string, line: string): boolean =>
  bodyHead.test(line) && !/(?:[,;:(–-]| (?:va|cua|thuoc|cac|tai|cho|phan))$/.test(fold(above));

/** One addressee on the line of "Kính gửi", or the list under it; ";" on one line parts several. */
export function readAddressees(lines: readonly Line[]): Listed[] {
  const first = lines[0];
  if (!first) return [];
  const inline = first.shown.slice(
    /^kinh gui\s*:?\s*|^.{0,100}\bdien\s*:\s*/.exec(fold(first.shown))?.[0].length ?? 0,
  );
  const under = lines.slice(1);
  if (!inline) return listed(under);
  const bulleted = under.findIndex((line) => bullet.test(line.shown));
  const wrapped = bulleted < 0 ? under : under.slice(0, bulleted);
  const own = [first, ...wrapped];
  const text = wrapped.reduce(
    (sum, { shown }) => `${sum}${beginsName(sum, shown) ? ';' : ''} ${shown}`,
    inline,
  );
  const names = text.split(/;\s*/).flatMap(byCommas).map(trimmed).filter(Boolean);
  return [
    ...names.map((name) => ({ name, anchor: anchorOf(own) })),
    ...(bulleted < 0 ? [] : listed(under.slice(bulleted))),
  ];
}

/** "- Như trên;": the list of copies begins with it also where its heading was lost. */
export const opensCopies = (line: Line): boolean =>
  /^[-–—+•*]\s*nhu (?:tren|kinh gui|dieu \d{1,2})(?: \([^()]{1,20}\))?[\s;,.]*$/.test(fold(line.shown));

/** The entries under "Nơi nhận"; lines of the signature block beside or below it are not among them. */
export function readDistribution(tail: readonly Line[], isSignature: (line: Line) => boolean): Listed[] {
  const labelled = tail.findIndex((line) => label.test(fold(line.shown)));
  const start = labelled < 0 ? tail.findIndex(opensCopies) : labelled;
  const head = tail[start];
  if (!head) return [];
  const inline = labelled < 0 ? '' : head.shown.slice(label.exec(fold(head.shown))?.[0].length ?? 0);
  const own: Line[] = inline ? [{ ...head, shown: inline }] : [];
  for (const line of tail.slice(labelled < 0 ? start : start + 1)) {
    if (isSignature(line)) continue;
    if (!bullet.test(line.shown) && own.length > 0 && closes(own.at(-1)!)) break;
    own.push(line);
  }
  return listed(own);
}

const closes = (line: Line): boolean =>
  /^[-–+•*~]?\s*luu\s*:?/.test(fold(line.shown)) || /\.$/.test(line.shown);
