// Places in a reading: how a path such as `obligations/3/deadline` names one, and the value that stands there.
import type { Anchor } from '../../contract.ts';
import { type ListName, listNames, type ReviewedReading } from '../contract.ts';

/** A reading whose entries keep their keys while others come, go and change places. */
export interface Reviewed {
  reading: ReviewedReading;
  keys: Record<ListName, string[]>;
}

export const plainFields = [
  'docType',
  'urgency',
  'issuer',
  'parentBody',
  'number',
  'symbol',
  'place',
  'subject',
] as const;
export type PlainField = (typeof plainFields)[number];
export const wholeFields = ['date', 'signatory', 'window', 'reportDue', 'isDirective'] as const;
export type WholeField = (typeof wholeFields)[number];

export const obligationFacets = [
  'path',
  'text',
  'addresseeGroup',
  'deadline',
  'leadUnit',
  'supportingUnits',
  'cascade',
] as const;
export type ObligationFacet = (typeof obligationFacets)[number];
export const appendixFacets = ['kind', 'title', 'caption'] as const;
export type AppendixFacet = (typeof appendixFacets)[number];

export type Place =
  | { sort: 'plain'; field: PlainField }
  | { sort: 'whole'; field: WholeField }
  | { sort: 'entry'; list: ListName; key: string }
  | { sort: 'obligation'; key: string; facet: ObligationFacet }
  | { sort: 'appendix'; key: string; facet: AppendixFacet }
  | { sort: 'row'; key: string; row: string }
  | { sort: 'unit'; key: string; block: number; unit: string }
  | { sort: 'remark'; kind: 'contradictions' | 'pages'; at: number };

const within = <T extends string>(names: readonly T[], name: string | undefined): name is T =>
  (names as readonly (string | undefined)[]).includes(name);

/** The place that a path names by its form; null for a path of no known form. Whether it exists, `valueAt` tells. */
export function placeOf(path: string): Place | null {
  const [head = '', key, facet, at, ...rest] = path.split('/');
  if (rest.length > 0) return null;
  if (key === undefined) {
    if (within(plainFields, head)) return { sort: 'plain', field: head };
    return within(wholeFields, head) ? { sort: 'whole', field: head } : null;
  }
  if (head === 'contradictions' || head === 'pages')
    return /^\d+$/.test(key) && facet === undefined ? { sort: 'remark', kind: head, at: Number(key) } : null;
  if (!within(listNames, head)) return null;
  if (facet === undefined) return { sort: 'entry', list: head, key };
  if (head === 'obligations')
    return within(obligationFacets, facet) && at === undefined ? { sort: 'obligation', key, facet } : null;
  return head === 'appendices' ? appendixPlace(key, facet, at) : null;
}

function appendixPlace(key: string, facet: string, at: string | undefined): Place | null {
  if (at === undefined) return within(appendixFacets, facet) ? { sort: 'appendix', key, facet } : null;
  if (facet === 'rows' && /^(\d+|\+)$/.test(at)) return { sort: 'row', key, row: at };
  const unit = /^(\d+)\.(\d+|\+)$/.exec(at);
  if (facet !== 'units' || !unit) return null;
  return { sort: 'unit', key, block: Number(unit[1]), unit: unit[2] ?? '' };
}

/** The machine's reading before anyone looked at it: every entry is keyed by its own count. */
export function untouched(reading: ReviewedReading): Reviewed {
  const keysOf = (list: ListName) => reading[list].map((_, at) => String(at));
  return {
    reading,
    keys: {
      addressees: keysOf('addressees'),
      bases: keysOf('bases'),
      obligations: keysOf('obligations'),
      contacts: keysOf('contacts'),
      distribution: keysOf('distribution'),
      appendices: keysOf('appendices'),
    },
  };
}

/** The entry with this key, or undefined. */
export function entryOf<L extends ListName>(
  { reading, keys }: Reviewed,
  list: L,
  key: string,
): ReviewedReading[L][number] | undefined {
  const at = keys[list].indexOf(key);
  return at < 0 ? undefined : reading[list][at];
}

/** The value at a place, as an act gives and a correction pair shows it; undefined where there is no such place. */
export function valueAt(reviewed: Reviewed, place: Place): unknown {
  const { reading } = reviewed;
  switch (place.sort) {
    case 'plain':
      return reading[place.field].value;
    case 'whole':
      return wholeValue(reading, place.field);
    case 'entry':
      return place.key === '+' ? null : entryValue(reviewed, place.list, place.key);
    case 'obligation':
      return entryOf(reviewed, 'obligations', place.key)?.[place.facet];
    case 'appendix':
      return entryOf(reviewed, 'appendices', place.key)?.[place.facet];
    case 'row': {
      const rows = entryOf(reviewed, 'appendices', place.key)?.rows;
      return place.row === '+' ? rows && null : rows?.[Number(place.row)];
    }
    case 'unit': {
      const block = entryOf(reviewed, 'appendices', place.key)?.blocks[place.block];
      return place.unit === '+' ? block && null : block?.units[Number(place.unit)]?.name;
    }
    case 'remark':
      return remarkValue(reading, place.kind, place.at);
  }
}

function wholeValue(reading: ReviewedReading, field: WholeField): unknown {
  if (field === 'date') {
    const { iso, year, month } = reading.date;
    return iso === null && year === null ? null : { iso, year, month };
  }
  if (field === 'signatory') {
    const { capacity, authority, name } = reading.signatory;
    return { capacity, authority, name };
  }
  return field === 'isDirective' ? reading.isDirective.value : reading[field];
}

const remarkValue = (reading: ReviewedReading, kind: 'contradictions' | 'pages', at: number): unknown =>
  kind === 'contradictions'
    ? reading.contradictions[at]?.explanation.vi
    : reading.quality.pages.some(({ page }) => page === at)
      ? at
      : undefined;

const pick = <T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> =>
  Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;

function entryValue(reviewed: Reviewed, list: ListName, key: string): unknown {
  if (list === 'addressees' || list === 'distribution') return entryOf(reviewed, list, key)?.name;
  if (list === 'bases') {
    const base = entryOf(reviewed, list, key);
    return base && pick(base, ['number', 'date', 'issuer', 'type', 'about']);
  }
  if (list === 'contacts') {
    const contact = entryOf(reviewed, list, key);
    return contact && pick(contact, ['name', 'role', 'phones', 'email']);
  }
  if (list === 'obligations') {
    const obligation = entryOf(reviewed, list, key);
    return obligation && pick(obligation, obligationFacets);
  }
  const appendix = entryOf(reviewed, 'appendices', key);
  return appendix && pick(appendix, appendixFacets);
}

/** Where a place stands in the source, as the reading says. */
export type Standing = Pick<Anchor, 'page' | 'lines' | 'box'> & { raw: string | null };
const nowhere: Standing = { page: null, lines: null, box: null, raw: null };
const standing = ({ page, lines, box, quote }: Anchor): Standing => ({ page, lines, box, raw: quote });

export function standingOf(reviewed: Reviewed, place: Place): Standing {
  const { reading } = reviewed;
  switch (place.sort) {
    case 'plain': {
      const { page, lines, box, raw } = reading[place.field];
      return { page, lines, box, raw };
    }
    case 'whole':
      return wholeStanding(reading, place.field);
    case 'remark':
      return place.kind === 'pages' ? { ...nowhere, page: place.at } : nowhere;
    case 'unit': {
      const unit = entryOf(reviewed, 'appendices', place.key)?.blocks[place.block]?.units[Number(place.unit)];
      return unit ? standing(unit.anchor) : nowhere;
    }
    default: {
      const list =
        place.sort === 'entry' ? place.list : place.sort === 'obligation' ? 'obligations' : 'appendices';
      const entry = entryOf(reviewed, list, place.key);
      return entry ? standing(entry.anchor) : nowhere;
    }
  }
}

function wholeStanding(reading: ReviewedReading, field: WholeField): Standing {
  if (field === 'date' || field === 'signatory') {
    const { page, lines, box, raw } = reading[field];
    return { page, lines, box, raw };
  }
  if (field === 'window') return { ...nowhere, raw: reading.window?.raw ?? null };
  if (field === 'isDirective') return nowhere;
  const due = reading.reportDue;
  const clause = due && reading.obligations.find(({ path }) => path === due.path);
  return clause ? { ...standing(clause.anchor), raw: due.raw } : { ...nowhere, raw: due?.raw ?? null };
}
