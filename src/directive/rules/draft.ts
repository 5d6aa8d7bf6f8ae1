// Makes a directive's draft of a reading. Nothing is guessed: what the reading does not know stays open in the draft.
import { clauseName, type ObligationReading, type Reading } from '../../dispatch/contract.ts';
import { fold } from '../../platform/fold.ts';
import {
  type Demand,
  type DirectiveContent,
  type DraftGroup,
  type DraftObligation,
  reportFormControl,
} from '../contract.ts';
import { type Days, daysSpannedBy } from './days.ts';
import { deadlineOf, earlierBy, endOf, instantOf } from './deadline.ts';
import { type Directory, groupResolver } from './groups.ts';
import { formParameters, reportFormOf } from './report-form.ts';

/** What a draft needs from outside, so that it can be made without chance and without the catalogue of controls. */
export interface DraftTools {
  newId(): string;
  /** The parameters as far as the control accepts them, over the days given; null where there is no such control. */
  fit(
    control: string,
    parameters: Record<string, unknown>,
    days: (Days & { areWhenToWork: boolean }) | null,
  ): Record<string, unknown> | null;
  /** The control for what no other covers. */
  fallback: string;
}

export function draftFrom(reading: Reading, directory: Directory, tools: DraftTools): DirectiveContent {
  const reportForm = reportFormOf(reading);
  const window = windowOf(reading);
  const groups = groupsOf(reading, directory);
  const paths = reading.obligations.map(({ path }) => path);
  const extras = { window, form: reportForm && formParameters(reportForm), paths };
  return {
    number: reading.number.value,
    symbol: reading.symbol.value,
    issuer: reading.issuer.value,
    parentBody: reading.parentBody.value,
    place: reading.place.value,
    date: reading.date.iso,
    subject: subjectOf(reading),
    urgency: reading.urgency.value,
    signatory: {
      authority: reading.signatory.authority,
      capacity: reading.signatory.capacity,
      name: reading.signatory.name,
    },
    contacts: reading.contacts
      .filter((contact) => contact.name !== null)
      .map(({ name, role, phones, email }) => ({ name: name ?? '', role, phones, email })),
    bases: reading.bases.map(({ number, date, issuer, about }) => ({ number, date, issuer, about })),
    window: window && { ...window, raw: reading.window?.raw ?? null },
    distribution: reading.distribution.map((line) => line.name),
    groups,
    obligations: reading.obligations.map((read) => obligationOf(read, reading, groups, extras, tools)),
    reportForm,
  };
}

/** “V/v rà soát…” is about “Rà soát…”. */
function subjectOf({ subject }: Reading): string {
  const words = (subject.value ?? '').replace(/^V\/v:?\s+/i, '');
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

interface Extras {
  window: { from: string | null; to: string | null } | null;
  form: Record<string, unknown> | null;
  /** All paths of the reading. */
  paths: readonly string[];
}

function windowOf({ window }: Reading): Extras['window'] {
  if (!window) return null;
  return { from: window.from && instantOf(window.from), to: window.to && endOf(window.to) };
}

/** A clause without an addressee of its own speaks to all to whom the dispatch is sent. */
const groupName = (read: ObligationReading, reading: Reading) =>
  read.addresseeGroup ?? (reading.addressees.map((each) => each.name).join('; ') || 'Các cơ quan, đơn vị');

function groupsOf(reading: Reading, directory: Directory): DraftGroup[] {
  const resolve = groupResolver(reading, directory);
  const named = reading.obligations.filter((read) => !isContactOnly(read, reading));
  const names = new Set(
    (named.length > 0 ? named : reading.obligations).map((read) => groupName(read, reading)),
  );
  return [...names].map((name, at) => ({ key: `g${at + 1}`, name, ...resolve(name) }));
}

function obligationOf(
  read: ObligationReading,
  reading: Reading,
  groups: readonly DraftGroup[],
  extras: Extras,
  tools: DraftTools,
): DraftObligation {
  const isIssued = !isContactOnly(read, reading);
  const { page, box, quote } = read.anchor;
  return {
    lineageId: tools.newId(),
    path: clauseName(read.path, extras.paths),
    text: read.text,
    anchor: { page, box: box && [box.x0, box.y0, box.x1, box.y1], quotation: quote },
    group: groups.find((group) => group.name === groupName(read, reading))?.key ?? groups[0]?.key ?? '',
    cascades: read.cascade,
    deadline: deadlineOf(read.deadline, reading.date.iso),
    demands: isIssued ? demandsOf(read, extras, tools) : [],
    isIssued,
  };
}

/** "The office appoints Ms … as contact": the dispatch says what its own sender does, and asks nobody for anything. */
export function isContactOnly(read: ObligationReading, reading: Reading): boolean {
  const own = reading.issuer.value !== null && fold(read.addresseeGroup ?? '') === fold(reading.issuer.value);
  return read.demands.length === 0 && (own || /\bla dau moi\b/.test(fold(read.text)));
}

function demandsOf(read: ObligationReading, extras: Extras, tools: DraftTools): Demand[] {
  const demands = new Map<string, Demand>();
  const spanned = daysSpannedBy(read.text);
  const days = spanned && { ...spanned, areWhenToWork: read.deadline.kind === 'during' };
  const suggestions =
    read.demands.length > 0 ? read.demands : [{ control: tools.fallback, parameters: {}, why: [] }];
  for (const { control, parameters, why } of suggestions) {
    const asked = { ...parameters, ...(extras.window && { window: extras.window }) };
    const given = control === reportFormControl && extras.form ? extras.form : asked;
    const fitting = tools.fit(control, given, days);
    const id = fitting ? control : tools.fallback;
    const said = [...(demands.get(id)?.why?.split(SEPARATOR) ?? []), ...why];
    demands.set(id, {
      lineageId: demands.get(id)?.lineageId ?? tools.newId(),
      control: id,
      parameters: fitting ?? tools.fit(id, {}, null) ?? {},
      why: longest(said).join(SEPARATOR) || null,
    });
  }
  return [...demands.values()];
}

const SEPARATOR = ' · ';

/** The words that stand in no others of them, each once. */
function longest(said: readonly string[]): string[] {
  const unique = [...new Set(said)];
  return unique.filter((words) => !unique.some((other) => other !== words && other.includes(words)));
}

/** A draft with nothing in it yet. */
export function emptyContent(authority: {
  name: string;
  parentBody: string | null;
  place: string | null;
}): DirectiveContent {
  return {
    number: null,
    symbol: null,
    issuer: authority.name,
    parentBody: authority.parentBody,
    place: authority.place,
    date: null,
    subject: '',
    urgency: null,
    signatory: { authority: null, capacity: null, name: null },
    contacts: [],
    bases: [],
    window: null,
    distribution: [],
    groups: [
      {
        key: 'g1',
        name: 'Các cơ quan, đơn vị',
        sectorIds: [],
        unitIds: [],
        withoutUnitIds: [],
        ground: 'none',
      },
    ],
    obligations: [],
    reportForm: null,
  };
}

/**
 * A directive of our own on the ground of another: its duties with deadlines `days` earlier, its reference as the legal
 * basis, and number, day and signature left open.
 */
export function derivedFrom(
  source: DirectiveContent,
  authority: { name: string; parentBody: string | null; place: string | null },
  days: number,
  newId: () => string,
): DirectiveContent {
  const number = source.number || source.symbol ? `${source.number ?? ''}/${source.symbol ?? ''}` : null;
  const basis = { number, date: source.date, issuer: source.issuer, about: source.subject };
  const {
    issuer,
    parentBody,
    place,
    number: _,
    date,
    symbol,
    signatory,
    contacts,
    distribution,
  } = emptyContent(authority);
  return {
    ...source,
    ...{ issuer, parentBody, place, number: null, date, symbol, signatory, contacts, distribution },
    bases: [basis, ...source.bases],
    obligations: source.obligations.map((obligation) => ({
      ...obligation,
      lineageId: newId(),
      deadline: earlierBy(obligation.deadline, days),
      demands: obligation.demands.map((demand) => ({ ...demand, lineageId: newId() })),
    })),
  };
}
