// The fields that are scored: how each is taken from label and reading, when the two agree, and what it must reach.
import type { Reading } from '../../../src/dispatch/contract.ts';
import type { BasisLabel } from '../corpus/source.ts';
import { bareSubject, isAlike, isSame } from './alike.ts';
import { isBareRhythm, isDeadline } from './deadlines.ts';
import { pairsOf } from './duties.ts';
import type { Expected } from './expected.ts';
import { type Tally, tally } from './tally.ts';

/** How hard a set is to read; targets differ by it. */
export type Quality = 'clean' | 'ocr' | 'garbled';
export type Scored = Tally & { missedValues: unknown[]; wrongValues: unknown[] };
export type Field = {
  name: string;
  target: Record<Quality, number> | null;
  score: (expected: Expected, reading: Reading, quality: Quality) => Scored;
};

const exact = { clean: 0.98, ocr: 0.98, garbled: 0.95 };
const named = { clean: 0.95, ocr: 0.95, garbled: 0.85 };
const all = (target: number): Record<Quality, number> => ({ clean: target, ocr: target, garbled: target });

const present = <T>(value: T | null | undefined): NonNullable<T>[] =>
  value === null || value === undefined ? [] : [value as NonNullable<T>];
const wordings = (label: string | string[] | null): string[][] => (label === null ? [] : [[label].flat()]);

/** A field of one value: `same` says when a wording of the label and the value read agree. */
const single =
  (
    label: (expected: Expected) => string | string[] | null,
    value: (reading: Reading) => string | null,
    same: (label: string, found: string) => boolean = isSame,
  ): Field['score'] =>
  (expected, reading) =>
    tally(wordings(label(expected)), present(value(reading)), (any, found) =>
      any.some((each) => same(each, found)),
    );

const list =
  (
    labels: (expected: Expected) => string[],
    values: (reading: Reading) => string[],
    same: (label: string, found: string) => boolean = isSame,
  ): Field['score'] =>
  (expected, reading) =>
    tally(labels(expected), values(reading), same);

const isBasis = (label: BasisLabel, found: BasisLabel): boolean =>
  label.date === found.date &&
  (label.number === null ? found.number === null : isSame(label.number, found.number ?? ''));

function bases({ labels }: Expected, { bases: found }: Reading): Scored {
  const counted = found.filter((each) => !labels.inDuties?.some((reference) => isBasis(reference, each)));
  return tally(
    labels.bases,
    counted.map(({ number, date }) => ({ number, date })),
    isBasis,
  );
}

/** A mark by which a labelled duty and the one read for it know each other. */
function pairMarks({ duties }: Expected, { obligations }: Reading): Map<unknown, number> {
  return new Map(
    pairsOf(duties, obligations).flatMap(({ label, found }, mark): [unknown, number][] => [
      [label, mark],
      [found, mark],
    ]),
  );
}

function deadlines(expected: Expected, reading: Reading): Scored {
  const marks = pairMarks(expected, reading);
  const labelled = expected.duties.flatMap((duty) =>
    duty.deadline ? [{ mark: marks.get(duty) ?? null, path: duty.path, deadline: duty.deadline }] : [],
  );
  const held = new Set(labelled.map(({ mark }) => mark));
  const found = reading.obligations
    .map((duty) => ({ mark: marks.get(duty), path: duty.path, deadline: duty.deadline }))
    .filter(({ deadline }) => deadline.kind !== 'none' && expected.deadlineKinds.test(deadline.kind))
    .filter(({ mark, deadline }) => held.has(mark ?? null) || !isBareRhythm(deadline));
  return tally(labelled, found, (a, b) => a.mark === b.mark && isDeadline(a.deadline, b.deadline));
}

function demands(expected: Expected, reading: Reading): Scored {
  const marks = pairMarks(expected, reading);
  return tally(
    expected.duties.flatMap((duty) =>
      duty.demands.map((control) => ({ mark: marks.get(duty) ?? null, path: duty.path, control })),
    ),
    reading.obligations.flatMap((duty) =>
      duty.demands.map(({ control }) => ({ mark: marks.get(duty), path: duty.path, control })),
    ),
    (a, b) => a.mark === b.mark && a.control.split('|').includes(b.control),
  );
}

/** Without its diacritics a second "d)" stands for "đ)". */
const plainPath = (path: string): string => path.replaceAll('đ', 'd');
const paths: Field['score'] = ({ duties }, { obligations }, quality) =>
  tally(
    duties.map(({ path }) => path),
    obligations.map(({ path }) => path),
    (a, b) => a === b || (quality !== 'clean' && plainPath(a) === plainPath(b)),
  );

type PairOf = ReturnType<typeof pairsOf>[number];

/** What a duty says of whom it concerns, where its label says so. */
const ofDuties =
  (
    label: (duty: PairOf['label']) => string[] | null,
    found: (duty: PairOf['found']) => string[],
  ): Field['score'] =>
  (expected, { obligations }) => {
    const pairs = pairsOf(expected.duties, obligations).filter((pair) => label(pair.label) !== null);
    const labelled = pairs.flatMap((pair) =>
      (label(pair.label) ?? []).map((name) => ({ at: pair.found.path, name })),
    );
    const read = pairs.flatMap((pair) => found(pair.found).map((name) => ({ at: pair.found.path, name })));
    return tally(labelled, read, (a, b) => a.at === b.at && isAlike(a.name, b.name));
  };

const silent: Scored = { right: 0, wrong: 0, missed: 0, missedValues: [], wrongValues: [] };

export const fields: Field[] = [
  {
    name: 'number',
    target: exact,
    score: single(
      (e) => e.labels.number,
      (r) => r.number.value,
      (a, b) => a === b,
    ),
  },
  {
    name: 'symbol',
    target: exact,
    score: single(
      (e) => e.labels.symbol,
      (r) => r.symbol.value,
    ),
  },
  {
    name: 'date',
    target: exact,
    score: single(
      (e) => e.labels.date.iso,
      (r) => r.date.iso,
    ),
  },
  {
    name: 'place',
    target: exact,
    score: single(
      (e) => e.labels.place,
      (r) => r.place.value,
    ),
  },
  {
    name: 'phones',
    target: exact,
    score: list(
      (e) => e.labels.contacts.flatMap(({ phones }) => phones),
      (r) => r.contacts.flatMap(({ phones }) => phones),
    ),
  },
  { name: 'deadlines', target: exact, score: deadlines },
  { name: 'bases', target: named, score: bases },
  {
    name: 'addressees',
    target: named,
    score: list(
      (e) => e.addressees,
      (r) => r.addressees.map(({ name }) => name),
      isAlike,
    ),
  },
  {
    name: 'distribution',
    target: named,
    score: list(
      (e) => e.distribution,
      (r) => r.distribution.map(({ name }) => name),
      isAlike,
    ),
  },
  {
    name: 'paths',
    target: all(0.95),
    score: paths,
  },
  {
    name: 'texts',
    target: all(0.93),
    score: list(
      (e) => e.duties.map(({ text }) => text),
      (r) => r.obligations.map(({ text }) => text),
      isAlike,
    ),
  },
  { name: 'demands', target: all(0.9), score: demands },
  {
    name: 'units',
    target: { clean: 0.98, ocr: 0.98, garbled: 0.95 },
    score: list(
      (e) => e.units,
      (r) =>
        r.appendices.flatMap(({ blocks }) => blocks.flatMap(({ units }) => units.map(({ name }) => name))),
      isAlike,
    ),
  },
  {
    name: 'issuer',
    target: null,
    score: single(
      (e) => e.labels.issuer,
      (r) => r.issuer.value,
      isAlike,
    ),
  },
  {
    name: 'parent body',
    target: null,
    score: single(
      (e) => e.labels.parentBody,
      (r) => r.parentBody.value,
      isAlike,
    ),
  },
  {
    name: 'subject',
    target: null,
    score: single(
      (e) => e.labels.subject,
      (r) => r.subject.value,
      (a, b) => isAlike(bareSubject(a), bareSubject(b), 0.15),
    ),
  },
  {
    name: 'signatory',
    target: null,
    score: single(
      (e) => e.labels.signatory.name,
      (r) => r.signatory.name,
      isAlike,
    ),
  },
  {
    name: 'docType',
    target: null,
    score: single(
      (e) => e.labels.docType ?? null,
      (r) => r.docType.value,
    ),
  },
  {
    name: 'isDirective',
    target: null,
    score: single(
      (e) => String(e.labels.isDirective ?? true),
      (r) => String(r.isDirective.value),
    ),
  },
  {
    name: 'urgency',
    target: null,
    score: single(
      (e) => e.labels.urgency,
      (r) => r.urgency.value,
    ),
  },
  {
    name: 'groups',
    target: null,
    score: ofDuties(
      (d) => (d.group === undefined ? null : present(d.group)),
      (d) => present(d.addresseeGroup),
    ),
  },
  {
    name: 'cascade',
    target: null,
    score: ofDuties(
      (d) => (d.cascade === undefined && d.isSeed ? null : d.cascade ? ['yes'] : []),
      (d) => (d.cascade ? ['yes'] : []),
    ),
  },
  {
    name: 'lead, support',
    target: null,
    score: ofDuties(
      (d) => (d.isSeed ? null : [...present(d.lead), ...(d.support ?? [])]),
      (d) => [...present(d.leadUnit), ...d.supportingUnits],
    ),
  },
  {
    name: 'appendices',
    target: null,
    score: (e, r) =>
      e.appendixKinds
        ? tally(
            e.appendixKinds,
            r.appendices.map(({ kind }) => kind as string),
            (a, b) => a === b,
          )
        : silent,
  },
  {
    name: 'form fields',
    target: null,
    score: (e, r) =>
      e.formFields
        ? tally(
            e.formFields,
            r.appendices.flatMap((each) => each.fields.map(({ label }) => label)),
            isAlike,
          )
        : silent,
  },
  {
    name: 'report due',
    target: null,
    score: (e, r) =>
      e.labels.reportDue === undefined
        ? silent
        : tally(present(e.labels.reportDue), present(r.reportDue), isDeadline),
  },
];
