// Values of the entries of lists: put in place, and what an entry is before it has any.
import type { Anchor, Appendix, Deadline, ObligationReading } from '../../contract.ts';
import type { ListName } from '../contract.ts';
import type { Place, Reviewed } from './place.ts';

const nowhere: Anchor = { page: null, lines: null, box: null, quote: '' };
const noDeadline: Deadline = {
  kind: 'none',
  date: null,
  time: null,
  from: null,
  to: null,
  rule: null,
  raw: null,
};

/** An entry that the machine did not see, where the person found it. */
export function emptyEntry(list: ListName, found: Anchor | null): unknown {
  const anchor = found ?? nowhere;
  if (list === 'bases') return { anchor, raw: anchor.quote };
  if (list === 'obligations') return { ...emptyObligation, rawText: anchor.quote, anchor };
  if (list === 'appendices') return { blocks: [], header: [], rows: [], fields: [], anchor };
  return { anchor };
}

const emptyObligation: Omit<ObligationReading, 'anchor' | 'rawText'> = {
  path: '',
  addresseeGroup: null,
  text: '',
  cascade: false,
  leadUnit: null,
  supportingUnits: [],
  deadline: noDeadline,
  demands: [],
  urls: [],
  references: [],
  confidence: 1,
};

/** The reading with this value at a place within a list; null empties a row or a unit. */
export function withEntryValue(before: Reviewed, place: Place, value: unknown): Reviewed {
  switch (place.sort) {
    case 'entry':
      return changed(before, place.list, place.key, () =>
        typeof value === 'string' ? { name: value } : { ...(value as object), ...sureOf(place.list) },
      );
    case 'obligation':
      return changed(before, 'obligations', place.key, () => ({ [place.facet]: value, confidence: 1 }));
    case 'appendix':
      return changed(before, 'appendices', place.key, () => ({ [place.facet]: value }));
    case 'row':
      return changed(before, 'appendices', place.key, (appendix) => ({
        rows: put((appendix as Appendix).rows, place.row, value ?? []),
      }));
    case 'unit':
      return changed(before, 'appendices', place.key, (appendix) => ({
        blocks: (appendix as Appendix).blocks.map((block, at) =>
          at === place.block ? { ...block, units: withUnit(block.units, place.unit, value ?? '') } : block,
        ),
      }));
    default:
      return before;
  }
}

const sureOf = (list: ListName) => (list === 'obligations' ? { confidence: 1 } : {});

function changed(
  { reading, keys }: Reviewed,
  list: ListName,
  key: string,
  change: (entry: unknown) => object,
): Reviewed {
  const at = keys[list].indexOf(key);
  const entries = reading[list] as object[];
  const entry = entries[at];
  if (!entry) return { reading, keys };
  return { reading: { ...reading, [list]: entries.with(at, { ...entry, ...change(entry) }) }, keys };
}

const put = <T>(list: readonly T[], at: string, value: unknown): T[] =>
  at === '+' ? [...list, value as T] : list.with(Number(at), value as T);

type Units = Appendix['blocks'][number]['units'];
const withUnit = (units: Units, at: string, name: unknown): Units =>
  at === '+'
    ? [...units, { number: null, name: name as string, anchor: nowhere }]
    : units.map((unit, n) => (n === Number(at) ? { ...unit, name: name as string } : unit));
