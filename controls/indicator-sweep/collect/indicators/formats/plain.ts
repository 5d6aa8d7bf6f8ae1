// Plain text: one indicator a line, with comments, labels, bullets; also a line of a hosts or AdBlock list among them.
import { canonical, type Hint } from '../canonical.ts';
import type { LineReader, Sink } from '../entry.ts';
import { metaOf } from '../meta.ts';
import { adblockLine } from './adblock.ts';
import { hostsLine } from './hosts.ts';

const simple = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+$/;
const bullet = /^(?:[-•·▪*+]\s+|\(?\d{1,5}[.)]\s+)/;
const label =
  /^(?:ipv?[46]?|ip address|địa chỉ ip|domain|hostname|host|tên miền|url|uri|link|đường dẫn|c2|c&c|ioc|md5|sha-?1|sha-?256|hash|mã băm)\s*[:=]\s+(?=\S)/iu;

/** Lines of dnsmasq (`address=/name/0.0.0.0`) and Unbound (`local-zone: "name" always_nxdomain`). */
const resolver =
  /^(?:address|server|local)=\/([^/]+)\/|^local-zone:\s*"?([^"\s]+)"?\s+(?:always_|static|refuse|redirect)/;

export const plain = (): LineReader => ({ line: plainLine });

export function plainLine(given: string, number: number, sink: Sink): void {
  const place = String(number);
  if (simple.test(given)) {
    sink.entry({ text: given, place });
    return;
  }
  const text = given.trim();
  if (text === '' || /^(?:#|\/\/|;|--|!(?!\S*\|))/.test(text)) return;
  if (/^(?:\|\||@@)/.test(text)) {
    adblockLine(text, place, sink);
    return;
  }
  if (/^(?:0\.0\.0\.0|127\.\d+\.\d+\.\d+|::1?)\s+\S/.test(text)) {
    hostsLine(text, place, sink);
    return;
  }
  const blocked = resolver.exec(text);
  if (blocked) {
    sink.entry({ text: blocked[1] ?? blocked[2] ?? '', place, hint: 'domain' });
    return;
  }
  const { value, note } = withoutComment(text.replace(bullet, '').replace(label, ''));
  for (const part of partsOf(value)) sink.entry({ text: part, place, meta: note ? metaOf({ note }) : null });
}

/** ` # …`, ` // …`, `;…` and a tab begin a comment; a score may stand between (`ioc;75;comment`). */
function withoutComment(text: string): { value: string; note: string | null } {
  const cut = /\s+(?:#|\/\/|--|–|—)|\s*;|\t|\s\/\*/.exec(text);
  if (!cut) return { value: text, note: null };
  return {
    value: text.slice(0, cut.index),
    note:
      text
        .slice(cut.index + cut[0].length)
        .replace(/\*\/$/, '')
        .trim() || null,
  };
}

const isOne = (text: string, hint: Hint = null) => !('reason' in canonical(text, hint));

/** Several indicators on one line, where every part is one; or the first word, where the rest is a remark. */
export function partsOf(value: string): string[] {
  if (value.length > 4_096 || !/[\s,|]/.test(value) || isOne(value)) return [value];
  const parts = value.split(/\s*[,|\n]\s*|\s+/).filter(Boolean);
  if (parts.length < 2 || parts.length > 200) return [value];
  const told = parts.filter((part) => isOne(part));
  if (told.length === parts.length) return parts;
  const looks = parts.filter((part) => /[.:]|\[/.test(part) || /^[0-9a-f]{32,}$/i.test(part));
  if (looks.length === parts.length) return parts;
  return told.length === 1 && told[0] === parts[0] ? [parts[0] ?? value] : [value];
}
