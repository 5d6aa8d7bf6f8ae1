// Whether an act may be done now, and as what it is kept.
import { done, failed, type Result } from '../../../platform/result.ts';
import type { Bilingual } from '../../contract.ts';
import type { Act, GivenAct } from '../contract.ts';
import { doneMeanwhile, liveActs, standsOn } from './acts.ts';
import { entryOf, type Place, placeOf, type Reviewed, valueAt } from './place.ts';
import { cutsIn } from './structure.ts';
import { checkedValue, mayBeUnknown } from './values.ts';

export type ActProblem =
  | { code: 'no-such-place'; field: string }
  | { code: 'bad-value'; field: string; why: Bilingual }
  | { code: 'never-unknown'; field: string }
  | { code: 'not-here'; field: string }
  | { code: 'changed-meanwhile'; field: string; ordinal: number }
  | { code: 'nothing-to-undo'; field: string }
  | { code: 'later-act-stands-on-it'; field: string; ordinal: number };

type Checked = Result<Pick<Act, 'kind' | 'from' | 'to'>, ActProblem>;

/** `acts`: those of the dispatch so far; `seen`: the last one that whoever acts had before their eyes. */
export function checkedAct(now: Reviewed, acts: readonly Act[], given: GivenAct, seen: number): Checked {
  const { field } = given;
  const place = placeOf(field);
  if (given.kind === 'undone') return checkedUndoing(acts, given);
  const from = place && valueAt(now, place);
  const to = given.kind === 'join' && place ? withNext(now, place) : given.to;
  const newer = doneMeanwhile(acts, { kind: given.kind, field, to }, seen);
  if (newer) return failed({ code: 'changed-meanwhile', field, ordinal: newer.ordinal });
  if (!place || from === undefined) return failed({ code: 'no-such-place', field });
  switch (given.kind) {
    case 'accepted':
      return done({
        kind: from === null && mayBeUnknown(place) ? 'left-unknown' : 'accepted',
        from,
        to: from,
      });
    case 'left-unknown':
      return mayBeUnknown(place)
        ? done({ kind: 'left-unknown', from, to: null })
        : failed({ code: 'never-unknown', field });
    case 'corrected': {
      const value = checkedValue(place, given.to);
      if (!value.ok) return failed({ code: 'bad-value', field, why: value.problem });
      return done({ kind: 'corrected', from, to: value.value });
    }
    default:
      return checkedStructure(now, place, { ...given, to });
  }
}

const textsOf = (now: Reviewed, keys: readonly string[]) =>
  keys.map((key) => entryOf(now, 'obligations', key)?.text ?? '');

/** Splitting, joining and moving are for obligations that stand where the act says. */
function checkedStructure(now: Reviewed, place: Place, given: GivenAct): Checked {
  const { field, kind } = given;
  const wrong = failed({ code: 'not-here', field } as const);
  if (place.sort !== 'entry' || place.list !== 'obligations') return wrong;
  const to = (given.to ?? {}) as { at?: unknown; after?: unknown; with?: unknown };
  const own = entryOf(now, 'obligations', place.key);
  if (!own) return failed({ code: 'no-such-place', field });
  if (kind === 'split') {
    if (typeof to.at !== 'number' || !cutsIn(own.text, to.at)) return wrong;
    return done({ kind, from: [own.text], to: { at: to.at } });
  }
  if (kind === 'join') {
    if (typeof to.with !== 'string') return wrong;
    return done({ kind, from: textsOf(now, [place.key, to.with]), to: { with: to.with } });
  }
  const isPlace =
    to.after === null || (typeof to.after === 'string' && now.keys.obligations.includes(to.after));
  if (!isPlace || to.after === place.key) return wrong;
  const at = now.keys.obligations.indexOf(place.key);
  return done({ kind, from: { after: now.keys.obligations[at - 1] ?? null }, to: { after: to.after } });
}

function withNext({ keys }: Reviewed, place: Place): { with: string | null } {
  if (place.sort !== 'entry') return { with: null };
  const at = keys.obligations.indexOf(place.key);
  return { with: at < 0 ? null : (keys.obligations[at + 1] ?? null) };
}

function checkedUndoing(acts: readonly Act[], { field, to }: GivenAct): Checked {
  const undone = liveActs(acts).find(({ ordinal }) => ordinal === to);
  if (!undone || undone.field !== field) return failed({ code: 'nothing-to-undo', field });
  const later = standsOn(acts, undone.ordinal);
  if (later) return failed({ code: 'later-act-stands-on-it', field, ordinal: later.ordinal });
  return done({ kind: 'undone', from: undone.to, to: undone.ordinal });
}
