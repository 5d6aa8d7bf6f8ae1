// What of a reading needs a person's eye, first what is doubtful, then the rest in the order of the page.
import type { Reading } from '../../contract.ts';
import { type Act, type Item, type ItemCause, itemCauses, type ListName, listNames } from '../contract.ts';
import { liveActs, touchedBy } from './acts.ts';
import { type Place, placeOf, plainFields, type Reviewed, standingOf, valueAt } from './place.ts';

/** Below this a value is shown to a person before it is used. */
export const sureEnough = 0.8;

/** Fields that a dispatch may well not have: their absence is nothing to look at. */
const mayBeAbsent = new Set(['urgency', 'parentBody', 'window', 'reportDue']);

/**
 * Everything that can be decided, with its place and what was decided of it. Causes come from the machine's reading, so that
 * an item keeps its place in the list when it is corrected; values, entries and places from the reviewed one.
 */
export function itemsOf(machine: Reviewed, now: Reviewed, acts: readonly Act[]): Item[] {
  const live = liveActs(acts);
  const items = [...remarks(machine, now), ...plainItems(machine), ...entryItems(machine, now)].map(
    ({ field, cause, about }) => itemOf(now, field, cause, about ?? [], live),
  );
  return [...items].sort((a, b) => itemCauses.indexOf(a.cause) - itemCauses.indexOf(b.cause));
}

interface Found {
  field: string;
  cause: ItemCause;
  about?: string[];
}

function itemOf(now: Reviewed, field: string, cause: ItemCause, about: string[], live: readonly Act[]): Item {
  const place = placeOf(field) as Place;
  const first = about.map(placeOf).find((each) => each !== null);
  const standing = standingOf(now, place.sort === 'remark' && first ? first : place);
  return { field, cause, about, ...standing, decided: decisionOn(field, about, live) };
}

/** The last act on a place, on what it is a part of, or (for a contradiction) on what it is about. */
function decisionOn(field: string, about: readonly string[], live: readonly Act[]): Item['decided'] {
  const isOn = (act: Act) =>
    touchedBy(act).some(
      (path) =>
        path === field || field.startsWith(`${path}/`) || (act.kind !== 'accepted' && about.includes(path)),
    );
  const last = live.findLast((act) => isOn(act) && !(act.kind === 'move' && act.field !== field));
  return last ? { kind: last.kind, ordinal: last.ordinal } : null;
}

function remarks(machine: Reviewed, now: Reviewed): Found[] {
  const { contradictions, quality } = machine.reading;
  const pages: Found[] = quality.pages
    .map((page) => ({ field: `pages/${page.page}`, cause: causeOfPage(page) }))
    .filter((item): item is { field: string; cause: ItemCause } => item.cause !== null);
  return [
    ...contradictions.map((each, at) => ({
      field: `contradictions/${at}`,
      cause: 'contradiction' as const,
      about: each.fields.flatMap((field) => pathOf(field, machine, now)),
    })),
    ...pages,
  ];
}

type Page = Reading['quality']['pages'][number] & { problem?: unknown };
function causeOfPage(page: Page): ItemCause | null {
  if (page.problem) return 'failed-page';
  return page.garbled ? 'garbled-page' : null;
}

/** `obligations.1.a.deadline` and `bases.0.date`, as the reader names fields, in the paths of the review. */
function pathOf(field: string, machine: Reviewed, now: Reviewed): string[] {
  const duty = /^obligations\.(.+?)(\.deadline)?$/.exec(field);
  if (duty) {
    const at = machine.reading.obligations.findIndex(({ path }) => path === duty[1]);
    return at < 0 ? [] : [`obligations/${at}${duty[2] ? '/deadline' : ''}`];
  }
  const [head = '', index] = field.split('.');
  const path = index === undefined ? head : `${head}/${index}`;
  const place = placeOf(path);
  return place && valueAt(now, place) !== undefined ? [path] : [];
}

function plainItems({ reading }: Reviewed): Found[] {
  const judged = (field: string, value: unknown, confidence: number, reason: string | null): Found => {
    if (value === null) {
      const isFine = mayBeAbsent.has(field) && reason !== 'unreadable';
      return { field, cause: isFine ? 'sure' : 'unknown' };
    }
    return { field, cause: confidence < sureEnough ? 'doubtful' : 'sure' };
  };
  const { date, signatory, window, reportDue, isDirective } = reading;
  const plain = plainFields.map((field) => {
    const { value, confidence, reason } = reading[field];
    return judged(field, value, confidence, reason);
  });
  return [
    { field: 'isDirective', cause: isDirective.value ? 'sure' : 'doubtful' },
    ...plain,
    judged('date', date.iso, date.confidence, date.reason),
    judged('signatory', signatory.name, signatory.confidence, signatory.reason),
    judged('window', window, 1, null),
    judged('reportDue', reportDue, 1, null),
  ];
}

function entryItems(machine: Reviewed, now: Reviewed): Found[] {
  const found = listNames.flatMap((list) =>
    now.keys[list].flatMap((key) => itemsOfEntry(machine, list, key)),
  );
  const nobody: Found[] =
    machine.reading.isDirective.value && now.reading.addressees.length === 0
      ? [{ field: 'addressees/+', cause: 'unknown' }]
      : [];
  const nothing: Found[] =
    machine.reading.isDirective.value && now.reading.obligations.length === 0
      ? [{ field: 'obligations/+', cause: 'unknown' }]
      : [];
  return [...nobody, ...nothing, ...found];
}

function itemsOfEntry({ reading, keys }: Reviewed, list: ListName, key: string): Found[] {
  const field = `${list}/${key}`;
  const obligation = list === 'obligations' ? reading.obligations[keys.obligations.indexOf(key)] : undefined;
  if (!obligation) return [{ field, cause: 'sure' }];
  const { kind, date, from, to, rule, raw } = obligation.deadline;
  const isOpen = kind === 'none' ? raw !== null : !(date ?? from ?? to ?? rule);
  const own: Found = { field, cause: obligation.confidence < sureEnough ? 'doubtful' : 'sure' };
  return isOpen ? [own, { field: `${field}/deadline`, cause: 'open-deadline' }] : [own];
}
