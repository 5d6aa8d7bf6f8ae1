// Rows of a table that says whose network talked to what: a warning for the unit, and an indicator for everybody.
import type { RefusedIndicator } from '../../../../controls/indicator-sweep/collect/contract.ts';
import { canonical } from '../../../../controls/indicator-sweep/collect/indicators/canonical.ts';
import { metaOf, noteOf, timeOf } from '../../../../controls/indicator-sweep/collect/indicators/meta.ts';
import type { Listed } from '../../../../controls/indicator-sweep/collect/indicators/read.ts';
import { ADDRESSES } from '../../../../controls/indicator-sweep/collect/load.ts';
import type { WarningColumns } from './warning-columns.ts';

/** Of a unit as the table names it: code, name, or both. */
export interface WarningRow {
  list: string;
  place: string;
  units: string[];
  address: string | null;
  indicator: string | null;
  firstSeen: string | null;
  lastSeen: string | null;
  note: string | null;
}
export interface WarningBatch {
  warnings: WarningRow[];
  listed: Listed[];
  refused: RefusedIndicator[];
}

const OWN_ADDRESSES = { allowPrivate: true, allowDocumentation: true };

/** `place`: the row's number from 1. What is said of nobody is refused; what a row talks to is an indicator all the same. */
export function readWarningRow(
  list: string,
  cells: readonly string[],
  place: string,
  columns: WarningColumns,
): WarningBatch {
  const cell = (at: number | null) => (at === null ? '' : (cells[at] ?? '').trim());
  const batch: WarningBatch = { warnings: [], listed: [], refused: [] };
  const refuse = (text: string, reason: string) =>
    batch.refused.push({ list, place, text: text.slice(0, 300), reason });
  const units = columns.units.map(cell).filter(Boolean);
  const [ownText, thingText] = [cell(columns.address), cell(columns.indicator)];
  if (ownText === '' && thingText === '') return batch;
  const thing = thingText === '' ? null : canonical(thingText, null, ADDRESSES);
  if (thing && 'reason' in thing) refuse(thingText, thing.reason);
  const indicator = thing && !('reason' in thing) ? thing : null;
  const times = { firstSeen: cell(columns.firstSeen), lastSeen: cell(columns.lastSeen) };
  // The note of a warning is about that unit: it does not go out with the indicator.
  if (indicator) batch.listed.push({ ...indicator, place, meta: metaOf({}) });
  const own = ownText === '' ? null : canonical(ownText, null, OWN_ADDRESSES);
  if (own && 'reason' in own) refuse(ownText, own.reason);
  const address = own && !('reason' in own) ? own.value : null;
  if (address === null && indicator === null) return batch;
  if (units.length === 0) {
    if (address !== null) refuse(ownText, 'no-unit');
    return batch;
  }
  batch.warnings.push({
    list,
    place,
    units,
    address,
    indicator: indicator?.value ?? null,
    firstSeen: timeOf(times.firstSeen),
    lastSeen: timeOf(times.lastSeen, true),
    note: noteOf(cell(columns.note)),
  });
  return batch;
}
