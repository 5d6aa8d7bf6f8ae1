// The reviewed reading: the machine's one with what people decided, act by act. The machine's own is never altered.
import type { Deadline, Reading } from '../../contract.ts';
import type { Act, ListName, ReviewedReading } from '../contract.ts';
import { liveActs } from './acts.ts';
import { emptyEntry, withEntryValue } from './entries.ts';
import { entryOf, type Place, placeOf, type Reviewed, untouched, valueAt } from './place.ts';
import { type Rechecked, rechecked } from './recheck.ts';
import { cutsIn, freeLabel, halves, joined, moved } from './structure.ts';

/**
 * The reading after these acts, entries with their keys. Total: an act whose place is gone changes nothing. Rows and
 * units that were taken away stand empty, so that the others keep their places; `finished` drops them.
 */
export function reviewed(machine: ReviewedReading, acts: readonly Act[]): Rechecked {
  const live = liveActs(acts);
  const first = untouched(machine);
  if (live.every(({ kind }) => kind === 'accepted')) return { ...first, settled: [], standing: [] };
  return rechecked(first, live.reduce(applied, first), live);
}

function applied(before: Reviewed, act: Act): Reviewed {
  const place = placeOf(act.field);
  if (!place || valueAt(before, place) === undefined) return before;
  switch (act.kind) {
    case 'corrected':
      return corrected(before, place, act);
    case 'left-unknown':
      return leftUnknown(before, place);
    case 'split':
      return split(before, place, act);
    case 'join':
      return join(before, place, act);
    case 'move':
      return move(before, place, act);
    default:
      return before;
  }
}

const withReading = (before: Reviewed, change: Partial<ReviewedReading>): Reviewed => ({
  ...before,
  reading: { ...before.reading, ...change },
});
const sure = { confidence: 1, reason: null };

function corrected(before: Reviewed, place: Place, act: Act): Reviewed {
  if (place.sort === 'plain')
    return withReading(before, { [place.field]: { ...before.reading[place.field], ...sure, value: act.to } });
  if (place.sort === 'whole') return wholeCorrected(before, place.field, act);
  if (place.sort === 'entry' && place.key === '+') return added(before, place.list, act);
  if (place.sort === 'entry' && act.to === null) return without(before, place.list, place.key);
  return withEntryValue(before, place, act.to);
}

function wholeCorrected(before: Reviewed, field: string, { to }: Act): Reviewed {
  const { reading } = before;
  const given = to as object;
  if (field === 'date')
    return withReading(before, { date: { ...reading.date, ...given, notBefore: null, ...sure } });
  if (field === 'signatory')
    return withReading(before, { signatory: { ...reading.signatory, ...given, ...sure } });
  if (field === 'isDirective')
    return withReading(before, { isDirective: { value: to as boolean, reason: null } });
  return withReading(before, { [field]: to });
}

function added(before: Reviewed, list: ListName, act: Act): Reviewed {
  const key = `c${act.ordinal}`;
  const { reading, keys } = before;
  const empty = emptyEntry(list, act.anchor);
  const grown: Reviewed = {
    reading: { ...reading, [list]: [...reading[list], empty] },
    keys: { ...keys, [list]: [...keys[list], key] },
  };
  return withEntryValue(grown, { sort: 'entry', list, key }, act.to);
}

function without({ reading, keys }: Reviewed, list: ListName, key: string): Reviewed {
  const gone = keys[list].indexOf(key);
  return {
    reading: { ...reading, [list]: (reading[list] as unknown[]).filter((_, at) => at !== gone) },
    keys: { ...keys, [list]: keys[list].filter((each) => each !== key) },
  };
}

const openDeadline = ({ raw }: Deadline): Deadline => ({
  kind: 'none',
  date: null,
  time: null,
  from: null,
  to: null,
  rule: null,
  raw,
});

function leftUnknown(before: Reviewed, place: Place): Reviewed {
  const { reading } = before;
  if (place.sort === 'plain') {
    const field = reading[place.field];
    const reason = field.value === null ? field.reason : 'unreadable';
    return withReading(before, { [place.field]: { ...field, value: null, confidence: 1, reason } });
  }
  if (place.sort === 'whole') return withReading(before, unknownWhole(reading, place.field));
  if (place.sort === 'obligation' && place.facet === 'deadline') {
    const deadline = entryOf(before, 'obligations', place.key)?.deadline;
    return deadline ? withEntryValue(before, place, openDeadline(deadline)) : before;
  }
  return withEntryValue(before, place, null);
}

function unknownWhole(reading: ReviewedReading, field: string): Partial<ReviewedReading> {
  const unknown = { confidence: 1, reason: 'unreadable' as const };
  if (field === 'date')
    return {
      date: {
        ...reading.date,
        ...{ iso: null, year: null, month: null, notBefore: null },
        ...unknown,
        reason: reading.date.reason ?? 'unreadable',
      },
    };
  if (field === 'signatory')
    return { signatory: { ...reading.signatory, capacity: null, authority: null, name: null, ...unknown } };
  return { [field]: null };
}

function split(before: Reviewed, place: Place, act: Act): Reviewed {
  if (place.sort !== 'entry') return before;
  const { reading, keys } = before;
  const at = keys.obligations.indexOf(place.key);
  const whole = reading.obligations[at];
  const cut = (act.to as { at: number }).at;
  if (!whole || !cutsIn(whole.text, cut)) return before;
  const label = freeLabel(
    whole.path,
    reading.obligations.map(({ path }) => path),
  );
  return {
    reading: { ...reading, obligations: reading.obligations.toSpliced(at, 1, ...halves(whole, cut, label)) },
    keys: { ...keys, obligations: keys.obligations.toSpliced(at + 1, 0, `c${act.ordinal}`) },
  };
}

function join(before: Reviewed, place: Place, act: Act): Reviewed {
  if (place.sort !== 'entry') return before;
  const { reading, keys } = before;
  const at = keys.obligations.indexOf(place.key);
  const other = keys.obligations.indexOf((act.to as { with: string }).with);
  const first = reading.obligations[at];
  const second = reading.obligations[other];
  if (!first || !second || at === other) return before;
  const obligations = reading.obligations.with(at, joined(first, second)).filter((_, n) => n !== other);
  return {
    reading: { ...reading, obligations },
    keys: { ...keys, obligations: keys.obligations.filter((_, n) => n !== other) },
  };
}

function move(before: Reviewed, place: Place, act: Act): Reviewed {
  if (place.sort !== 'entry') return before;
  const { reading, keys } = before;
  const from = keys.obligations.indexOf(place.key);
  const { after } = act.to as { after: string | null };
  const target = after === null ? -1 : keys.obligations.indexOf(after);
  if (target === from || (after !== null && target < 0)) return before;
  return {
    reading: { ...reading, obligations: moved(reading.obligations, from, target) },
    keys: { ...keys, obligations: moved(keys.obligations, from, target) },
  };
}

/** What the reviewed reading says when nobody needs its places any more: emptied rows and settled contradictions are gone. */
export function finished({ reading, settled }: Rechecked): Omit<Reading, 'source'> {
  return {
    ...reading,
    contradictions: reading.contradictions.filter((_, at) => !settled.includes(at)),
    appendices: reading.appendices.map((appendix) => ({
      ...appendix,
      rows: appendix.rows.filter((row) => row.length > 0),
      blocks: appendix.blocks.map((block) => ({
        ...block,
        units: block.units.filter(({ name }) => name !== ''),
      })),
    })),
  };
}
