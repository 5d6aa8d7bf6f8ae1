// Adds up what the units below reported, each body once, and says where it cannot know.
import { type Child, type Finding, limited, type RollUp, type RollUpRow } from '../kit.ts';
import { countBodies, listedBy, type SameBody, sameBodies } from './bodies.ts';
import {
  answerTo,
  type FormField,
  type ReportFormEvidence,
  type ReportFormParameters,
  typedCount,
} from './evidence.ts';

type Answered = { unit: string; evidence: ReportFormEvidence; bodies: SameBody[] };

const LONG_TEXT = 20_000;

/**
 * A number counted from lists takes each body once, whoever lists it; a unit that sent no list adds the number that
 * it typed. A body under two parents is named with both. Units that are silent make every sum a lower bound.
 * Source: seed 004, clause 3 and the two counts of its appendix.
 */
export function rollUp(
  children: readonly Child<ReportFormEvidence>[],
  { fields }: ReportFormParameters,
): RollUp<ReportFormEvidence> {
  const silent = children.filter(({ evidence }) => evidence === null).map(({ unit }) => unit);
  const answered = children.flatMap(({ unit, evidence }): Answered[] =>
    evidence === null ? [] : [{ unit, evidence, bodies: sameBodies(listedBy(unit, evidence.bodies)) }],
  );
  const together = sameBodies(answered.flatMap(({ bodies }) => bodies.flatMap(({ lines }) => lines)));
  const rows = fields.flatMap((field) => rowOf(field, answered, together));
  const findings = [
    ...conflicts(together),
    ...rows.flatMap((row) => differences(row, fields)),
    ...typedOnly(answered, rows),
    ...(silent.length > 0
      ? [tell('children-silent', 'unknown', null, { count: silent.length, of: children.length })]
      : []),
  ];
  return { rows, findings: limited(findings), silent, evidence: draft(rows, answered, together) };
}

const tell = (
  code: string,
  severity: Finding['severity'],
  subject: string | null,
  params: Finding['params'],
): Finding => ({
  code,
  severity,
  subject,
  params,
});

function rowOf(field: FormField, answered: readonly Answered[], together: readonly SameBody[]): RollUpRow[] {
  if (field.rollUp === 'list') {
    const texts = answered.flatMap(({ unit, evidence }) => {
      const value = answerTo(evidence, field);
      return value === null ? [] : [{ unit, text: String(value) }];
    });
    return [
      { key: field.key, kind: 'list', typed: null, computed: null, asListed: null, sources: [], texts },
    ];
  }
  if (field.rollUp !== 'sum') return [];
  const sources = answered.map(({ unit, evidence, bodies }) => ({
    unit,
    typed: typedCount(evidence, field),
    listed: field.count && bodies.length > 0 ? countBodies(bodies, field).have : null,
  }));
  const unlisted = sum(sources.filter(({ listed }) => listed === null).map(({ typed }) => typed));
  const listed = sum(sources.map((source) => source.listed));
  const once = listed === null ? null : countBodies(together, field).have;
  return [
    {
      key: field.key,
      kind: 'sum',
      typed: sum(sources.map(({ typed }) => typed)),
      computed: sum([once, unlisted]),
      asListed: sum([listed, unlisted]),
      sources,
      texts: [],
    },
  ];
}

/** Null when there is nothing to add: no number is not nought. */
function sum(numbers: readonly (number | null)[]): number | null {
  const given = numbers.filter((number) => number !== null);
  return given.length > 0 ? given.reduce((total, number) => total + number, 0) : null;
}

const ownersOf = ({ lines }: SameBody) => [...new Set(lines.map(({ owner }) => owner))];

const conflicts = (together: readonly SameBody[]): Finding[] =>
  together.flatMap((group) => {
    const owners = ownersOf(group);
    if (owners.length < 2) return [];
    const params = { one: owners[0]!, other: owners.slice(1).join('; '), code: group.code ?? '—' };
    return [tell('body-under-two-parents', 'contradiction', group.name, params)];
  });

function differences(row: RollUpRow, fields: readonly FormField[]): Finding[] {
  const label = fields.find(({ key }) => key === row.key)?.label ?? row.key;
  const own = row.sources
    .filter(({ typed, listed }) => typed !== null && listed !== null && typed !== listed)
    .map(({ unit, typed, listed }) =>
      tell('unit-differs-from-list', 'contradiction', unit, { label, typed, listed }),
    );
  if (row.computed === row.asListed) return own;
  return [...own, tell('counted-once', 'note', label, { once: row.computed, asListed: row.asListed })];
}

/** A typed number may count a body that another unit's list holds; nobody can tell. */
function typedOnly(answered: readonly Answered[], rows: readonly RollUpRow[]): Finding[] {
  const unlisted = answered.filter(({ bodies }) => bodies.length === 0).length;
  const isCounted = rows.some(({ sources }) =>
    sources.some(({ typed, listed }) => typed !== null && listed === null),
  );
  return isCounted && unlisted > 0 ? [tell('typed-only', 'warning', null, { count: unlisted })] : [];
}

/** The list goes up only when it is the whole of every count. */
function draft(rows: readonly RollUpRow[], answered: readonly Answered[], together: readonly SameBody[]) {
  const values = rows.map((row) => [row.key, row.kind === 'sum' ? row.computed : joined(row)] as const);
  const isWhole =
    answered.length > 0 && answered.every(({ bodies }) => bodies.length > 0) && together.length <= 20_000;
  const merge = (group: SameBody): ReportFormEvidence['bodies'][number] => ({
    name: group.name,
    code: group.code,
    parent: ownersOf(group)[0]!.slice(0, 300),
    received: merged(group.lines.map(({ received }) => received)),
    deployed: merged(group.lines.map(({ deployed }) => deployed)),
    isEnterprise: merged(group.lines.map(({ isEnterprise }) => isEnterprise)),
  });
  return {
    values: Object.fromEntries(values),
    notes: {},
    bodies: isWhole ? together.map(merge) : [],
    attachments: [],
  };
}

const merged = (answers: readonly (boolean | null)[]): boolean | null =>
  answers.includes(true) ? true : answers.includes(null) ? null : false;

const joined = ({ texts }: RollUpRow): string | null =>
  texts.length > 0
    ? texts
        .map(({ unit, text }) => `${unit}: ${text}`)
        .join('\n')
        .slice(0, LONG_TEXT)
    : null;
