// Whether what was read of a clause is what its label says.
import type { Deadline } from '../../../../contract.ts';

const DAY = 86_400_000;
/** The longest public holiday with its bridging days. */
const longestHoliday = 12 * DAY;

const hour = /^\d{2}:\d{2}$/;
const key = (rule: string | null): string => (rule ?? '').split(';').sort().join(';');

/** "Hằng ngày", "90 ngày một lần" set no day: such a rhythm may stand for none. */
const isBareRhythm = ({ kind, rule }: Deadline): boolean =>
  kind === 'recurring' && !/BYMONTHDAY|BYDAY/.test(rule ?? '');

function isSpan(label: string, { from, to }: Deadline): boolean {
  if (label === '') return from === null && to === null;
  if (!label.startsWith('~')) return label === `${from}..${to}`;
  const day = label.slice(1);
  const first = from ?? to;
  const last = to ?? from;
  if (first === null || last === null) return true;
  return first <= day && day <= last && Date.parse(last) - Date.parse(first) <= longestHoliday;
}

function isOne(label: string, found: Deadline): boolean {
  const words = label.trim().split(' ');
  const [kind, value = ''] = words.filter((word) => !hour.test(word));
  if (kind === 'none') return found.kind === 'none' || isBareRhythm(found);
  if (kind !== found.kind) return false;
  if (kind === 'during') return isSpan(value, found);
  if ((words.find((word) => hour.test(word)) ?? null) !== found.time) return value === '*';
  const said = kind === 'within' || kind === 'recurring' ? key(found.rule) : (found.date ?? '');
  return value === '*' || said === (kind === 'recurring' ? key(value) : value);
}

/** Whether the deadline is one of those that the label allows; see `Clause` for its shape. */
export const isAsLabelled = (label: string, found: Deadline): boolean =>
  label.split('|').some((each) => isOne(each, found));
