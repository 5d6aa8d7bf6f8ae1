// The fields that are scored: how each is taken from label and reading, when the two agree, and what it must reach.
import type { Reading } from '../../../src/dispatch/contract.ts';
import { bareSubject, isAlike, isSame } from './alike.ts';
import { bases } from './bases.ts';
import { isDeadline } from './deadlines.ts';
import { deadlines, demands, ofDuties, paths } from './duty-fields.ts';
import type { Expected } from './expected.ts';
import type { Field, Quality, Scored } from './field.ts';
import { tally } from './tally.ts';

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
