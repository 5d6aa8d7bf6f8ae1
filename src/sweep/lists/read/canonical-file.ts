// The one file of a version: every indicator in one order and one spelling, as `haidang sweep` reads it back to the same set.
import type {
  Indicator,
  IndicatorKind,
  Source,
} from '../../../../controls/indicator-sweep/collect/contract.ts';
import type { IndicatorSet } from '../../../../controls/indicator-sweep/collect/indicators/set.ts';

const HEADER = 'type,value,port,exact,confidence,tlp,first_seen,last_seen,expires,note';
const ORDER: readonly IndicatorKind[] = ['domain', 'ipv4', 'ipv6', 'cidr', 'url', 'md5', 'sha1', 'sha256'];

/**
 * Lines of the file, line ends included: the same set gives the same bytes, whatever lists it came from and in what order.
 * @param onEach told of each indicator as it is made whole, which is dear where there are millions
 */
export function* canonicalLines(
  set: IndicatorSet,
  onEach: (id: number, indicator: Indicator) => void = () => {},
): Generator<string> {
  yield `${HEADER}\n`;
  for (const id of inOrder(set)) {
    const indicator = set.at(id);
    onEach(id, indicator);
    yield* linesOf(indicator);
  }
}

function inOrder(set: IndicatorSet): number[] {
  const keys = Array.from({ length: set.size }, (_, id) => ({
    id,
    kind: ORDER.indexOf(set.kindOf(id)),
    value: set.valueOf(id),
  }));
  keys.sort((one, other) => one.kind - other.kind || (one.value < other.value ? -1 : 1));
  return keys.map(({ id }) => id);
}

/** One line a source and a port: what several lists say of one indicator stands on lines of its own. */
function linesOf({ kind, value, isExact, port, ports, sources }: Indicator): Set<string> {
  const told = [...new Set(sources.map(metaOf))].sort();
  const at = ports ?? [port];
  const start = [kind, quoted(value)].join(',');
  const lines = new Set<string>();
  for (let n = 0; n < Math.max(told.length, at.length); n++)
    lines.add(
      `${start},${at[n % at.length] ?? ''},${isExact ? 1 : ''},${told[n % told.length] ?? ',,,,,'}\n`,
    );
  return lines;
}

const metaOf = ({ confidence, tlp, firstSeen, lastSeen, expires, note }: Source): string =>
  [
    confidence === null ? '' : String(Math.round(confidence)),
    tlp ?? '',
    firstSeen ?? '',
    lastSeen ?? '',
    expires ?? '',
    quoted(plain(note ?? '')),
  ].join(',');

/** A note that a spreadsheet could run loses what makes it a formula. */
const plain = (note: string): string =>
  note
    .replace(/^[\s=+\-@＝＋－＠']+/, '')
    .replace(/\s+/g, ' ')
    .trim();

const quoted = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
