// Reads the lists of a dispatch: whom it is for (Kính gửi) and who gets a copy (Nơi nhận).
import type { Anchor } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import { anchorOf, type Line, shownOf } from '../lines/line.ts';

export type Listed = { name: string; anchor: Anchor };

const bullet = /^[-–—+•*~]\s*/;
const trimmed = (text: string): string =>
  text
    .replace(bullet, '')
    .replace(/[\s;.,/]+$/, '')
    .trim();

/** Lines grouped into entries: one begins at a bullet, or after an entry that ended with ";". */
function entries(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  const hasBullets = lines.some((line) => bullet.test(line.shown));
  for (const line of lines) {
    const last = groups.at(-1);
    const ended = last && /[;.,]$/.test(last.at(-1)!.shown);
    if (!last || bullet.test(line.shown) || (ended && !hasBullets)) groups.push([line]);
    else last.push(line);
  }
  return groups;
}

function listed(lines: readonly Line[]): Listed[] {
  return entries(lines).flatMap((own) => {
    const name = trimmed(shownOf(own));
    return name ? [{ name, anchor: anchorOf(own) }] : [];
  });
}

const bodyHead =
  /^(?:Sở|Bộ|Cục|Vụ|UBND|Ủy ban|Uỷ ban|Công an|Phòng|Xí nghiệp|Trung tâm|Công ty|Tổng [Cc]ông ty|Tập đoàn|Ban|Văn phòng|Trường|Bệnh viện|Chi cục|Chi nhánh|Viễn thông|Bưu điện|Hội|Đoàn|Thanh tra|Ngân hàng|Kho bạc|Bảo hiểm|Đài|Báo|Viện|Tỉnh ủy|Thành ủy|Quận ủy|Huyện ủy|Các )/u;

/** "Xí nghiệp 1, Xí nghiệp 2": commas part names only where each of them begins like the name of a body. */
function byCommas(text: string): string[] {
  const parts = text.split(/,\s+(?:và\s+)?/u);
  return parts.length > 1 && parts.every((part) => bodyHead.test(part)) ? parts : [text];
}

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
  const text = [inline, ...wrapped.map((line) => line.shown)].join(' ');
  const names = text.split(/;\s*/).flatMap(byCommas).map(trimmed).filter(Boolean);
  return [
    ...names.map((name) => ({ name, anchor: anchorOf(own) })),
    ...(bulleted < 0 ? [] : listed(under.slice(bulleted))),
  ];
}

/** The entries under "Nơi nhận"; lines of the signature block beside or below it are not among them. */
export function readDistribution(tail: readonly Line[], isSignature: (line: Line) => boolean): Listed[] {
  const start = tail.findIndex((line) => /^noi nhan/.test(fold(line.shown)));
  if (start < 0) return [];
  const own: Line[] = [];
  for (const line of tail.slice(start + 1)) {
    if (isSignature(line)) continue;
    if (!bullet.test(line.shown) && own.length > 0 && closes(own.at(-1)!)) break;
    own.push(line);
  }
  return listed(own);
}

const closes = (line: Line): boolean =>
  /^[-–+•*~]?\s*luu\s*:?/.test(fold(line.shown)) || /\.$/.test(line.shown);
