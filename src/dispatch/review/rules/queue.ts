// What of a reading needs a person's eye, first what is doubtful, then the rest in the order of the page.
import type { Contradiction, Reading } from '../../contract.ts';
import { type Act, type Item, type ItemCause, itemCauses, type ListName, listNames } from '../contract.ts';
import { liveActs, touchedBy } from './acts.ts';
import { type Place, placeOf, plainFields, type Reviewed, standingOf, valueAt } from './place.ts';
import { pathsOf, type Rechecked } from './recheck.ts';

/** Below this a value is shown to a person before it is used. */
export const sureEnough = 0.8;

/** Fields that a dispatch may well not have: their absence is nothing to look at. */
const mayBeAbsent = new Set(['urgency', 'parentBody', 'window', 'reportDue']);

/**
 * Everything that can be decided, with its place and what was decided of it. Causes come from the machine's reading, so that
 * an item keeps its place in the list when it is corrected; values, entries and places from the reviewed one.
 */
export function itemsOf(machine: Reviewed, now: Rechecked, acts: readonly Act[]): Item[] {
  const live = liveActs(acts);
  const items = [...remarks(machine, now), ...plainItems(machine), ...entryItems(machine, now)].map((found) =>
    itemOf(now, found, live),
  );
  return [...items].sort((a, b) => itemCauses.indexOf(a.cause) - itemCauses.indexOf(b.cause));
}

interface Found {
  field: string;
  cause: ItemCause;
  about?: string[];
  /** What a remark says now, where only its acceptance decides it: a correction that leaves it standing does not. */
  stands?: string;
}

function itemOf(now: Rechecked, { field, cause, about = [], stands }: Found, live: readonly Act[]): Item {
  const place = placeOf(field) as Place;
  const first = about.map(placeOf).find((each) => each !== null);
  const standing = standingOf(now, place.sort === 'remark' && first ? first : place);
  const decided = stands === undefined ? decisionOn(field, about, live) : acceptanceOf(field, stands, live);
  const isSettled =
    place.sort === 'remark' && place.kind === 'contradictions' && now.settled.includes(place.at);
  return { field, cause, about, ...standing, decided, isSettled };
}

/** Whoever accepted a remark accepted what it said then. */
function acceptanceOf(field: string, says: string, live: readonly Act[]): Item['decided'] {
  const last = live.findLast((act) => act.field === field && act.from === says);
  return last ? { kind: last.kind, ordinal: last.ordinal } : null;
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

function remarks(machine: Reviewed, now: Rechecked): Found[] {
  const pages: Found[] = machine.reading.quality.pages
    .map((page) => ({ field: `pages/${page.page}`, cause: causeOfPage(page) }))
    .filter((item): item is { field: string; cause: ItemCause } => item.cause !== null);
  return [...now.reading.contradictions.map((each, at) => contradicting(each, at, machine, now)), ...pages];
}

function contradicting(each: Contradiction, at: number, machine: Reviewed, now: Rechecked): Found {
  const isNew = at >= machine.reading.contradictions.length;
  const about = pathsOf(machine.reading.contradictions[at] ?? each, isNew ? now : machine).filter((path) => {
    const place = placeOf(path);
    return place !== null && valueAt(now, place) !== undefined;
  });
  const found = { field: `contradictions/${at}`, cause: 'contradiction' as const, about };
  return now.standing.includes(at) ? { ...found, stands: each.explanation.vi } : found;
}

type Page = Reading['quality']['pages'][number] & { problem?: unknown };
function causeOfPage(page: Page): ItemCause | null {
  if (page.problem) return 'failed-page';
  return page.garbled ? 'garbled-page' : null;
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
